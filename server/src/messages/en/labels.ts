/** English words for what messages name and reports head. */
export const labels = {
  'severity:error': 'error',
  'severity:warning': 'warning',
  'severity:hint': 'hint',
  'element:paper': 'the paper',
  'element:initiative': 'Initiative {number}',
  'element:benefit': 'Benefit {number}',
  'element:action': 'Action {number}',
  'element:unit': 'Unit {number}',
  'element:person': 'Person {number}',
  'element:meeting': 'Meeting {number}',
  'element:barrier': 'Barrier {number}',
  'stage:draft': 'drafting',
  'stage:submitted': 'submitted',
  'example:before': 'Before',
  'example:after': 'After',
  fix: 'Fix',
  or: 'or',
  more: ' (And {count} more {count|place|places} like this.)',
} as const;

export const quotes = ['"', '"'] as const;
