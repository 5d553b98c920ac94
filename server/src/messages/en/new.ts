/** English texts of `new`: what it asks, and what it says when it is done. */
export const newTexts = {
  language: 'Which language will you write in?',
  unit: 'What is the unit called?',
  organisation: 'What is the organisation called?',
  lead: 'Who leads the unit? (You can leave it empty for now.)',
  'change-agent': 'Who is the change agent? (You can leave it empty for now.)',
  from: 'When does the period begin?',
  to: 'When does it end?',
  paper: 'What is the id of the paper that the meetings belong to?',
  'not-a-date': 'Write a date as year-month-day, e.g. 2026-08-01.',
  'too-early': 'That is before the period begins, {date}.',
  'not-empty': 'Please write something.',
  written: '{file} is ready, with {places} {places|place|places} to fill in.',
  'written-whole': '{file} is ready.',
  next: 'When you want to know what is missing: strategy-papers validate {file} --stage submitted',
  exists: '"{file}" is there already. Choose another name with -o, or add --force to write over it.',
} as const;
