/** Danish texts of the rules about privacy, about suppressing, and about the tool itself. */
import type { general as english } from '../en/general';
import type { SameKeys } from '../texts';

export const general: SameKeys<typeof english> = {
  titles: {
    'privacy/personal-number': 'Et personnummer',
    'suppression/no-reason': 'Noget er sat til side uden begrundelse',
    'suppression/unused': 'Intet at sætte til side',
    'baseline/stale': 'Noget der var accepteret, er væk',
    'internal/failure': 'En fejl i selve værktøjet',
  },
  messages: {
    'privacy/personal-number': 'Det ligner et CPR-nummer. Alle kan læse strategien, så slet det.',
    'suppression/no-reason':
      'Hvorfor er reglen sat til side her? Skriv grunden efter et kolon: »{rule}: fordi …«.',
    'suppression/no-reason:no-rule':
      'Hvilken regel er sat til side her, og hvorfor? Skriv »gruppe/regel: fordi …«.',
    'suppression/unused': '{rule} finder ikke noget her, så kommentaren kan slettes.',
    'suppression/unused:unknown': 'Der findes ingen regel ved navn {rule}, så kommentaren gør ingenting.',
    'suppression/unused:near': 'Der findes ingen regel ved navn {rule}. Mente du {near}?',
    'suppression/unused:core': '{rule} hører til det fælles format, så den kan ikke sættes til side.',
    'baseline/stale':
      '{n} ting som I havde accepteret, er væk. Opdatér listen så {n|den|de} ikke kommer tilbage uden at nogen ser det.',
    'internal/failure':
      'Der skete en fejl i selve værktøjet ved denne fil ({reason}). De andre filer bliver tjekket alligevel. Meld gerne fejlen.',
  },
  fixes: {
    'privacy/personal-number:delete': 'Slet nummeret',
    'suppression/unused:remove': 'Slet kommentaren',
    'suppression/unused:remove-rule': 'Tag {rule} ud af kommentaren',
  },
};
