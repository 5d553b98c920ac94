/** Danish texts of the rules about format. */
import type { format as english } from '../en/format';
import type { SameKeys } from '../texts';

export const format: SameKeys<typeof english> = {
  titles: {},
  messages: {},
  fixes: {},
};
