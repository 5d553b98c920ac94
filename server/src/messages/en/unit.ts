/** English texts of the rules about unit. */
import type { GroupTexts } from '../texts';

export const unit = {
  titles: {},
  messages: {},
  fixes: {},
} as const satisfies GroupTexts;
