/** Danish texts of the rules about wording. */
import type { wording as english } from '../en/wording';
import type { SameKeys } from '../texts';

export const wording: SameKeys<typeof english> = {
  titles: {},
  messages: {},
  fixes: {},
};
