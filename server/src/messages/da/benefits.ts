/** Danish texts of the rules about benefits. */
import type { benefits as english } from '../en/benefits';
import type { SameKeys } from '../texts';

export const benefits: SameKeys<typeof english> = {
  titles: {},
  messages: {},
  fixes: {},
};
