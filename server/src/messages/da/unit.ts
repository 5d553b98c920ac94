/** Danish texts of the rules about unit. */
import type { unit as english } from '../en/unit';
import type { SameKeys } from '../texts';

export const unit: SameKeys<typeof english> = {
  titles: {},
  messages: {},
  fixes: {},
};
