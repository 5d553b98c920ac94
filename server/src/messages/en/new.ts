/** English texts of `new`: what it asks, and what it says when it is done. */
export const newTexts = {
  language: 'Which language will you write in?',
  unit: 'What is the unit called?',
  organisation: 'What is the organisation called?',
  lead: 'Who leads the unit? (You can leave it empty for now.)',
  'change-agent': 'Who is the change agent? (You can leave it empty for now.)',
  from: 'When does the period begin?',
  to: 'When does it end?',
  'which-paper': 'Which paper do the meetings belong to?',
  'other-id': '"{file}" has the id "{id}" already. Which id shall the new paper have?',
  paper: 'What is the id of the paper that the meetings belong to?',
  choose: '↑ and ↓ to move, Enter to choose',
  'not-a-date': 'Write a date as year-month-day, e.g. 2026-08-01.',
  'too-early': 'That is before the period begins, {date}.',
  'not-empty': 'Please write something.',
  written: '{file} is ready, with {places} {places|place|places} to fill in.',
  'written-whole': '{file} is ready.',
  next: 'When you want to know what is missing: {command}',
  'id-taken': '"{file}" is the paper "{id}" already. Go on in that one, or choose another id with --id.',
  'log-exists':
    '"{file}" is the follow-up of "{id}" already. Write the next meeting in it; all meetings of a paper stand in one file.',
  'no-paper-in': '"{file}" is no strategy paper that has an id. Name the paper that the meetings belong to.',
  'organisation-here':
    '"{file}" already says what holds for this folder. Change that one: of two in one folder only one would be heard.',
  'organisation-above':
    '"{file}" already says what holds for this folder. Change that one, or add --force if the papers here need one of their own.',
  'odd-name': 'Let the name of the file end in {ending}, so that it is found with the others.',
  exists: '"{file}" is there already. Choose another name with -o, or add --force to write over it.',
} as const;
