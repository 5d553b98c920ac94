/** English texts on the maps. */
export const map = {
  'view:strategy': 'Strategy map',
  'view:phase': 'Phase map',
  'view:people': 'Who does what',
  'view:citizens': 'Map for citizens',
  'view:conversation': 'Conversation sheet',
  benefits: 'What gets better',
  actions: 'What we do',
  dialogue: 'How we keep talking',
  'missing:initiative': 'Initiative {number}: not written yet',
  'missing:direction': 'The direction: not written yet',
} as const;
