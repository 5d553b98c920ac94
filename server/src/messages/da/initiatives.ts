/** Danish texts of the rules about initiatives. */
import type { initiatives as english } from '../en/initiatives';
import type { SameKeys } from '../texts';

export const initiatives: SameKeys<typeof english> = {
  titles: {
    'initiatives/exactly-four': 'Præcis fire initiativer',
    'initiatives/title': 'Et initiativ uden titel',
    'initiatives/lead': 'Et initiativ uden tovholder',
    'initiatives/partner': 'Ingen partner uden for enheden',
    'initiatives/balance': 'De fleste handlinger hører til ét initiativ',
    'initiatives/focus-area': 'Et fokusområde som organisationen ikke har',
    'initiatives/look-alike': 'To initiativer der ligner hinanden',
    'initiatives/generic-title': 'En titel der kunne stå hos enhver enhed',
    'initiatives/title-length': 'En titel der er for lang til kortet',
  },
  messages: {
    'initiatives/exactly-four':
      'I har {n} ud af 4 initiativer. {missing|Hvad er det sidste?|Hvad er de andre?}',
    'initiatives/exactly-four:none': 'I har 0 ud af 4 initiativer. Hvilke fire ting vil I lægge kræfterne i?',
    'initiatives/exactly-four:too-many': 'Der er {n} initiativer og plads til 4. Hvilket kan vente?',
    'initiatives/title': '{initiative} har ingen titel. Hvad vil I ændre?',
    'initiatives/lead': '{initiative} mangler en tovholder. Hvem holder sammen på det?',
    'initiatives/partner':
      'Ingen af initiativerne nævner en partner uden for enheden. Hvem kan I gøre det sammen med?',
    'initiatives/balance':
      '{n} ud af {total} handlinger hører til {initiative}. Får de andre den tid de skal bruge?',
    'initiatives/focus-area':
      '»{area}« er ikke et af organisationens fokusområder. Vælg et af disse: {options}.',
    'initiatives/look-alike': '{initiative} siger næsten det samme som {other}. Er de ét initiativ?',
    'initiatives/generic-title':
      '»{title}« kunne stå i enhver enheds strategi. Hvad vil I ændre netop hos jer?',
    'initiatives/title-length':
      'Titlen på {initiative} er på {n} ord, og kortet har plads til {max}. Hvad kan stå under »Hvorfor« (why) i stedet?',
  },
  fixes: {
    'initiatives/exactly-four:add': 'Tilføj plads til {missing|et initiativ|de initiativer I mangler}',
    'initiatives/exactly-four:park-last':
      'Behold de første fire, og gem {count|det sidste|resten} til senere',
    'initiatives/lead:person': 'Skriv {name} som tovholder',
    'initiatives/partner:add': 'Tilføj en partner til {initiative}',
    'initiatives/title-length:to-why': 'Forkort til »{title}«, og flyt resten til »Hvorfor«',
  },
};
