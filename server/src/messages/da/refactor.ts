/** Danish titles of the editor's actions that no rule offers: refactorings, and mending many places at once. */
import type { refactor as english } from '../en/refactor';

export const refactor: Readonly<Record<keyof typeof english, string>> = {
  'fix-safe': 'Ret alt der ikke kræver et valg',
  'fix-kind': 'Ret alle af den slags i filen: {rule}',
  'usual-order': 'Sæt felterne i den sædvanlige rækkefølge',
  'move-up': 'Flyt »{action}« op',
  'move-down': 'Flyt »{action}« ned',
  'sort-actions': 'Sortér handlingerne efter prioritet',
  'number-actions': 'Nummerér handlingerne i den rækkefølge de står i',
  'benefit-to-actions': 'Flyt »{benefit}« til handlingerne',
  'benefit-to-actions-serving': 'Flyt »{benefit}« til handlingerne, og lad den føre til »{to}«',
  'action-to-benefits': 'Flyt »{action}« til gevinsterne',
  'action-to-benefits-reached': 'Flyt »{action}« til gevinsterne, og lad »{from}« føre til den',
  'take-back': 'Tag »{title}« frem igen',
  'take-back-to': 'Tag »{title}« frem igen, til {initiative}',
};
