/** Danish words for what messages name and reports head. */
import type { labels as english } from '../en/labels';

export const labels: Readonly<Record<keyof typeof english, string>> = {
  'severity:error': 'skal rettes',
  'severity:warning': 'se på det',
  'severity:hint': 'overvej',
  'element:paper': 'strategien',
  'element:initiative': 'Initiativ {number}',
  'element:benefit': 'Gevinst {number}',
  'element:action': 'Handling {number}',
  'element:unit': 'Enhed {number}',
  'element:person': 'Person {number}',
  'element:meeting': 'Møde {number}',
  'element:barrier': 'Barriere {number}',
  'stage:draft': 'kladde',
  'stage:submitted': 'indsendt',
  'example:before': 'Før',
  'example:after': 'Efter',
  fix: 'Forslag',
  or: 'eller',
  more: ' (Og {count} {count|sted|steder} mere af samme slags.)',
};

export const quotes = ['»', '«'] as const;
