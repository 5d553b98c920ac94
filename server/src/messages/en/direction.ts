/** English texts of the rules about direction. */
import type { GroupTexts } from '../texts';

export const direction = {
  titles: {},
  messages: {},
  fixes: {},
} as const satisfies GroupTexts;
