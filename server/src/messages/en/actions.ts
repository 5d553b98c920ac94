/** English texts of the rules about actions. */
import type { GroupTexts } from '../texts';

export const actions = {
  titles: {
    'actions/none': 'An initiative without an action',
  },
  messages: {
    'actions/none': '{initiative} has no action. What will you try first?',
  },
  fixes: {},
} as const satisfies GroupTexts;
