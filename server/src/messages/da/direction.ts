/** Danish texts of the rules about direction. */
import type { direction as english } from '../en/direction';
import type { SameKeys } from '../texts';

export const direction: SameKeys<typeof english> = {
  titles: {},
  messages: {},
  fixes: {},
};
