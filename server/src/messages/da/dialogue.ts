/** Danish texts of the rules about dialogue, citizens and the rhythm of follow-up. */
import type { dialogue as english } from '../en/dialogue';
import type { SameKeys } from '../texts';

export const dialogue: SameKeys<typeof english> = {
  titles: {},
  messages: {},
  fixes: {},
};
