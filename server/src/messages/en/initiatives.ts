/** English texts of the rules about initiatives. */
import type { GroupTexts } from '../texts';

export const initiatives = {
  titles: {
    'initiatives/exactly-four': 'Exactly four initiatives',
    'initiatives/title': 'An initiative without a title',
    'initiatives/lead': 'An initiative that nobody keeps together',
    'initiatives/partner': 'No partner outside the unit',
    'initiatives/balance': 'Most actions sit under one initiative',
    'initiatives/focus-area': 'A focus area that the organisation does not have',
    'initiatives/look-alike': 'Two initiatives that look alike',
    'initiatives/generic-title': "A title that could be any unit's",
    'initiatives/title-length': 'A title that will not fit the map',
  },
  messages: {
    'initiatives/exactly-four':
      'You have {n} of 4 initiatives. {missing|What is the last one?|What are the others?}',
    'initiatives/exactly-four:none':
      'You have 0 of 4 initiatives. Which four will you put your strength into?',
    'initiatives/exactly-four:too-many': 'There are {n} initiatives and room for 4. Which can wait?',
    'initiatives/title': '{initiative} has no title. What will you change?',
    'initiatives/lead': '{initiative} has no lead. Who keeps it together?',
    'initiatives/partner': 'No initiative names a partner outside the unit. Who could join you?',
    'initiatives/balance':
      '{n} of {total} actions sit under {initiative}. Do the others get the time they need?',
    'initiatives/focus-area':
      '"{area}" is not one of the organisation\'s focus areas. Choose from {options}.',
    'initiatives/look-alike': '{initiative} says nearly the same as {other}. Are they one initiative?',
    'initiatives/generic-title':
      '"{title}" could stand in any unit\'s paper. What will you change where you are?',
    'initiatives/title-length':
      'The title of {initiative} has {n} words, and the map has room for {max}. What can go under "Why" instead?',
  },
  fixes: {
    'initiatives/exactly-four:add': 'Add {missing|an initiative|the initiatives you lack} to fill in',
    'initiatives/exactly-four:park-last':
      'Keep the first four, and {count|the last one|the others} for later',
    'initiatives/lead:person': 'Write {name} as lead',
    'initiatives/partner:add': 'Add a partner to {initiative}',
    'initiatives/title-length:to-why': 'Shorten to "{title}", and move the rest to "Why"',
  },
} as const satisfies GroupTexts;
