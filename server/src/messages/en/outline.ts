/** English texts of the outline and of the list of symbols. */
export const outline = {
  benefits: '{n} {n|benefit|benefits}',
  actions: '{n} {n|action|actions}',
  entries: '{n}',
  'no-date': 'Meeting without a date',
  due: 'due {due}',
  cleared: 'cleared {cleared}',
  'part-of': 'in {name}',
} as const;
