/** English texts of the rules about dialogue, citizens and the rhythm of follow-up. */
import type { GroupTexts } from '../texts';

export const dialogue = {
  titles: {},
  messages: {},
  fixes: {},
} as const satisfies GroupTexts;
