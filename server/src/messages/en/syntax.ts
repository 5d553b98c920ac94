/** English texts of the rules about syntax. */
import type { GroupTexts } from '../texts';

export const syntax = {
  titles: {},
  messages: {},
  fixes: {},
} as const satisfies GroupTexts;
