/** English texts of the rules on suppressing, baselines, privacy and the tool itself. */
import type { GroupTexts } from '../texts';

export const general = {
  titles: {},
  messages: {},
  fixes: {},
} as const satisfies GroupTexts;
