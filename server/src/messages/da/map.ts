import type { map as en } from '../en/map';

/** Danish texts on the maps. */
export const map: Readonly<Record<keyof typeof en, string>> = {
  'view:strategy': 'Strategikort',
  'view:phase': 'Fasekort',
  'view:people': 'Hvem gør hvad',
  'view:citizens': 'Kort til borgerne',
  'view:conversation': 'Samtaleark',
  benefits: 'Det der bliver bedre',
  actions: 'Det vi gør',
  dialogue: 'Sådan bliver vi ved med at tale sammen',
  'missing:initiative': 'Initiativ {number}: ikke skrevet endnu',
  'missing:direction': 'Retningen: ikke skrevet endnu',
};
