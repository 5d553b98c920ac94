/** English documentation of the rules: format. */
import type { RuleDocumentation } from '../../texts';

export const format: Readonly<Record<string, RuleDocumentation>> = {
  'format/empty': {
    why: 'An empty file says nothing, and nobody can tell whether it is forgotten or begun. The skeleton has every part with a question to answer, so you can fill it in together at a meeting.',
    faulty: `# Our strategy paper will be here.
`,
    mended: `# Our strategy paper.
format: strategy-paper/1
id: parks-2026
language: en
unit:
  id: parks
  name: Parks
`,
    at: 'file',
  },
  'format/missing-format-line': {
    why: 'The first line says what kind of file this is and which version of the format it follows. With it, every tool knows how to read the file, also in ten years and under another name.',
    faulty: `id: parks-2026
language: en
unit:
  id: parks
  name: Parks
`,
    mended: `format: strategy-paper/1
id: parks-2026
language: en
unit:
  id: parks
  name: Parks
`,
    at: 'file',
  },
  'format/unknown-format': {
    why: 'The first line names the kind of file and the version of the format. A kind or version that this tool does not know may hold things it would misjudge. Often it is only a slip.',
    faulty: `format: strategy-papers/1
`,
    mended: `format: strategy-paper/1
`,
    at: 'paper',
  },
  'format/missing-field': {
    why: 'Some things every unit fills in, so that the papers can be read side by side: who the unit is, which years it is about, and how far the paper has come. Where a part of a measure or a sign is missing, the rest is hard to understand.',
    faulty: `unit:
  id: parks
  name: Parks
  change_agents: [Bo Lind]
`,
    mended: `unit:
  id: parks
  name: Parks
  lead: Anna Holm
  change_agents: [Bo Lind]
`,
    at: 'paper',
  },
  'format/missing-id': {
    why: "The monthly follow-up and the other units' papers refer to your actions and benefits by their ids, so that you can reword a title without losing its history. You need not think them up: the fix makes one from the title.",
    faulty: `- title: Evening walks
  priority: 1
  responsible: Bo Lind
`,
    mended: `- id: evening-walks
  title: Evening walks
  priority: 1
  responsible: Bo Lind
`,
    at: 'action',
  },
  'format/unknown-field': {
    why: 'All units write in the same format, and a field outside it is read by no one, not on the map and not in the overview. Often a letter is wrong, or the word is Danish, or the field stands one level too far out or in: then the finding says where it belongs. Where a line such as actions: was deleted, or a mail took the spaces at the beginning of the lines, it says that, and puts it back. What is only for yourselves can stand in a field that begins with x-.',
    faulty: `- id: walks
  title: Evening walks
  priority: 1
  responsable: Bo Lind
`,
    mended: `- id: walks
  title: Evening walks
  priority: 1
  responsible: Bo Lind
`,
    at: 'action',
  },
  'format/wrong-type': {
    why: 'Every field has one way to write it, so that maps and overviews can be made from all papers alike: a list, a text, a date, a number, or one of a few words. The fix turns an obvious shorthand into the full form.',
    faulty: `- id: ownership
  statement: More residents take part in caring for their park
  for_whom: residents
`,
    mended: `- id: ownership
  statement: More residents take part in caring for their park
  for_whom: [residents]
`,
    at: 'benefit',
  },
  'format/duplicate-id': {
    why: 'An id is the name that the follow-up and other papers use. When two places share it, nobody can tell which of them a status or a reading belongs to. Often one was copied from the other.',
    faulty: `- id: walks
  title: Evening walks
  priority: 1
  responsible: Bo Lind
- id: walks
  title: Morning walks
  priority: 2
  responsible: Karla Sand
`,
    mended: `- id: walks
  title: Evening walks
  priority: 1
  responsible: Bo Lind
- id: morning-walks
  title: Morning walks
  priority: 2
  responsible: Karla Sand
`,
    at: 'action',
  },
  'format/unknown-reference': {
    why: 'An action says which benefit it contributes to, and the map draws that as a line. An id that is not in the paper leads nowhere. It may be misspelt, or the benefit may have been renamed or parked.',
    faulty: `- id: walks
  title: Evening walks
  priority: 1
  responsible: Bo Lind
  contributes_to: [ownershp]
`,
    mended: `- id: walks
  title: Evening walks
  priority: 1
  responsible: Bo Lind
  contributes_to: [ownership]
`,
    at: 'action',
  },
  'format/id-style': {
    why: 'Ids are part of links and file names, so they keep to small letters, numbers and hyphens, which work everywhere. The fix changes the id and everything in the paper that refers to it.',
    faulty: `- id: Evening_Walks
  title: Evening walks
  priority: 1
  responsible: Bo Lind
`,
    mended: `- id: evening-walks
  title: Evening walks
  priority: 1
  responsible: Bo Lind
`,
    at: 'action',
  },
  'format/date-style': {
    why: '3/4/2026 is in March to some and in April to others. Year-month-day means the same to everyone, and a computer can put the dates in order.',
    faulty: `- id: walks
  title: Evening walks
  priority: 1
  responsible: Bo Lind
  due: 31.8.2026
`,
    mended: `- id: walks
  title: Evening walks
  priority: 1
  responsible: Bo Lind
  due: 2026-08-31
`,
    at: 'action',
  },
  'format/period-order': {
    why: 'The period says which years the paper is about. When it ends before it starts, nobody can tell whether the paper still holds. Most often the two dates are swapped.',
    faulty: `period:
  from: 2027-12-31
  to: 2026-01-01
`,
    mended: `period:
  from: 2026-01-01
  to: 2027-12-31
`,
    at: 'paper',
  },
  'format/period-length': {
    why: 'Two or three years are long enough to see benefits, and short enough to keep the direction in mind. Beyond that, plans become wishes. And when the period is over, it is time to look back and write a new paper.',
    faulty: `period:
  from: 2026-01-01
  to: 2034-12-31
`,
    mended: `period:
  from: 2026-01-01
  to: 2027-12-31
`,
    at: 'paper',
  },
  'format/placeholder': {
    why: 'A skeleton asks a question in every open place. While you draft, they are only counted. A submitted paper is read by others, and a question left open looks like an answer nobody had.',
    faulty: `- id: walks
  title: <What will you do?>
  priority: 1
  responsible: Bo Lind
`,
    mended: `- id: walks
  title: Evening walks
  priority: 1
  responsible: Bo Lind
`,
    at: 'action',
  },
  'format/file-name': {
    why: 'People look for a paper by the name of its file, and tools by its id. When the two are the same, both find the same paper.',
    faulty: `id: green-places-2026
`,
    mended: `id: parks-2026
`,
    at: 'paper',
  },
};
