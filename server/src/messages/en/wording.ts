/** English texts of the rules about wording. */
import type { GroupTexts } from '../texts';

export const wording = {
  titles: {},
  messages: {},
  fixes: {},
} as const satisfies GroupTexts;
