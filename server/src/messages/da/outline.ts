/** Danish texts of the outline and of the list of symbols. */
import type { outline as english } from '../en/outline';

export const outline: Readonly<Record<keyof typeof english, string>> = {
  benefits: '{n} {n|gevinst|gevinster}',
  actions: '{n} {n|handling|handlinger}',
  entries: '{n}',
  'no-date': 'Møde uden dato',
  due: 'senest {due}',
  cleared: 'ryddet {cleared}',
  'part-of': 'i {name}',
};
