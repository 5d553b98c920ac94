/** Danish texts of the rules about the unit. */
import type { unit as english } from '../en/unit';
import type { SameKeys } from '../texts';

export const unit: SameKeys<typeof english> = {
  titles: {
    'unit/change-agent': 'Ingen forandringsagent',
    'unit/unknown-person': 'En person der ikke står på organisationens liste',
    'unit/unknown-unit': 'En enhed der ikke står på organisationens liste',
  },
  messages: {
    'unit/change-agent': 'Enheden mangler en forandringsagent. Hvilken kollega er det?',
    'unit/unknown-person':
      '»{name}« står ikke på organisationens liste over personer. Er navnet stavet som dér?',
    'unit/unknown-unit': 'Der er ingen enhed med id »{id}« på organisationens liste. Hvilken enhed er det?',
    'unit/unknown-unit:partner':
      'Der er ingen enhed med id »{id}« på organisationens liste. Er det nogen udefra, så skriv navnet med stort begyndelsesbogstav.',
  },
  fixes: {
    'unit/change-agent:person': 'Skriv {name} som forandringsagent',
  },
};
