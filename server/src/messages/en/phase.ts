/** English texts of the rules that a phase asks for. */
import type { GroupTexts } from '../texts';

export const phase = {
  titles: {},
  messages: {},
  fixes: {},
} as const satisfies GroupTexts;
