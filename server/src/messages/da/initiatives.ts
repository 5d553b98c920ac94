/** Danish texts of the rules about initiatives. */
import type { initiatives as english } from '../en/initiatives';
import type { SameKeys } from '../texts';

export const initiatives: SameKeys<typeof english> = {
  titles: {},
  messages: {},
  fixes: {},
};
