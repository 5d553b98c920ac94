/** Danish texts of the rules about the direction. */
import type { direction as english } from '../en/direction';
import type { SameKeys } from '../texts';

export const direction: SameKeys<typeof english> = {
  titles: {
    'direction/missing': 'Ingen retning',
    'direction/one-statement': 'En retning i flere afsnit',
    'direction/too-long': 'En retning der er svær at huske',
    'direction/future': 'En retning der beskriver nutiden',
    'direction/task-list': 'En retning der ligner en opgaveliste',
    'direction/for-whom': 'En retning der ikke nævner nogen',
    'direction/numbers': 'Tal i retningen',
  },
  messages: {
    'direction/missing': 'Retningen mangler. Hvor er I på vej hen, og hvem kan mærke det?',
    'direction/one-statement':
      'Retningen har {count} afsnit. Hvilket af dem siger hvor I er på vej hen? Resten kan stå under »Baggrund« (background).',
    'direction/too-long': 'Retningen er på {n} ord. Kan en kollega sige den højt? Prøv med under {max}.',
    'direction/future': 'Retningen beskriver nutiden. Hvordan skal det være i {year}?',
    'direction/future:no-year': 'Retningen beskriver nutiden. Hvordan skal det være når det er lykkedes?',
    'direction/task-list': 'Retningen ligner en liste over opgaver. Hvad er anderledes når de er løst?',
    'direction/for-whom': 'Retningen nævner ikke nogen. Hvem kan mærke at I er på vej?',
    'direction/numbers':
      '»{number}« siger hvor meget, og det hører bedst hjemme under en forventet gevinst. Hvad er retningen uden tallet?',
  },
  fixes: {
    'direction/one-statement:background': 'Behold det første afsnit, og flyt resten til »Baggrund«',
  },
};
