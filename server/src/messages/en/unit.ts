/** English texts of the rules about the unit. */
import type { GroupTexts } from '../texts';

export const unit = {
  titles: {
    'unit/change-agent': 'No change agent',
    'unit/unknown-person': 'A person who is not in the register',
    'unit/unknown-unit': 'A unit that is not in the register',
  },
  messages: {
    'unit/change-agent': 'The unit has no change agent yet. Which colleague is it?',
    'unit/unknown-person': '"{name}" is not in the register of people. Is the name spelled as it is there?',
    'unit/unknown-unit': 'There is no unit with the id "{id}" in the register. Which unit is it?',
    'unit/unknown-unit:partner':
      'There is no unit with the id "{id}" in the register. If the partner is outside the organisation, write their name with a capital letter.',
  },
  fixes: {
    'unit/change-agent:person': 'Write {name} as change agent',
  },
} as const satisfies GroupTexts;
