/** Danish texts of the rules about actions. */
import type { actions as english } from '../en/actions';
import type { SameKeys } from '../texts';

export const actions: SameKeys<typeof english> = {
  titles: {
    'actions/none': 'Et initiativ uden handling',
  },
  messages: {
    'actions/none': '{initiative} mangler en handling. Hvad vil I prøve først?',
  },
  fixes: {},
};
