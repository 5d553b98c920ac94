/** English texts of the rules about the unit. */
import type { GroupTexts } from '../texts';

export const unit = {
  titles: {
    'unit/change-agent': 'No change agent',
    'unit/unknown-person': "A person who is not on the organisation's list",
    'unit/unknown-unit': "A unit that is not on the organisation's list",
  },
  messages: {
    'unit/change-agent': 'The unit has no change agent yet. Which colleague is it?',
    'unit/unknown-person':
      '"{name}" is not on the organisation\'s list of people. Is the name spelled as it is there?',
    'unit/unknown-unit': 'There is no unit with the id "{id}" on the organisation\'s list. Which unit is it?',
    'unit/unknown-unit:partner':
      'There is no unit with the id "{id}" on the organisation\'s list. If the partner is outside the organisation, write their name with a capital letter.',
  },
  fixes: {
    'unit/change-agent:person': 'Write {name} as change agent',
  },
} as const satisfies GroupTexts;
