/** English texts of the rules about initiatives. */
import type { GroupTexts } from '../texts';

export const initiatives = {
  titles: {},
  messages: {},
  fixes: {},
} as const satisfies GroupTexts;
