/** English titles of the editor's actions that no rule offers: refactorings, and mending many places at once. */
export const refactor = {
  'fix-safe': 'Put right all that needs no decision',
  'fix-kind': 'Put right all of this kind in the file: {rule}',
  'usual-order': 'Put the fields in their usual order',
  'move-up': 'Move "{action}" up',
  'move-down': 'Move "{action}" down',
  'sort-actions': 'Sort the actions by priority',
  'number-actions': 'Number the actions in the order they stand in',
  'benefit-to-actions': 'Move "{benefit}" to the actions',
  'benefit-to-actions-serving': 'Move "{benefit}" to the actions, and let it lead to "{to}"',
  'action-to-benefits': 'Move "{action}" to the benefits',
  'action-to-benefits-reached': 'Move "{action}" to the benefits, and let "{from}" lead to it',
  'take-back': 'Take "{title}" back',
  'take-back-to': 'Take "{title}" back, to {initiative}',
} as const;
