/** English texts of the rules about benefits. */
import type { GroupTexts } from '../texts';

export const benefits = {
  titles: {},
  messages: {},
  fixes: {},
} as const satisfies GroupTexts;
