/** Danish texts of the rules about syntax. */
import type { syntax as english } from '../en/syntax';
import type { SameKeys } from '../texts';

export const syntax: SameKeys<typeof english> = {
  titles: {},
  messages: {},
  fixes: {},
};
