/** English texts of the rules about format. */
import type { GroupTexts } from '../texts';

export const format = {
  titles: {},
  messages: {},
  fixes: {},
} as const satisfies GroupTexts;
