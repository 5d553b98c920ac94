/** English documentation of the rules: syntax. */
import type { RuleDocumentation } from '../../texts';

export const syntax: Readonly<Record<string, RuleDocumentation>> = {
  'syntax/unreadable': {
    why: 'The file is read line by line, and a line that cannot be read hides what it says, often also what comes after it. The finding names the first cause, in its place. What can be read of the rest is checked all the same. The same goes for what came along when a paper was copied or merged, such as the head of a mail, a sign before each line, or two versions of the same place: it is one finding, and the paper is read without it.',
    faulty: `- id: walks
  title: Evening walks: with residents
  priority: 1
  responsible: Bo Lind
`,
    mended: `- id: walks
  title: "Evening walks: with residents"
  priority: 1
  responsible: Bo Lind
`,
    at: 'action',
  },
  'syntax/duplicate-key': {
    why: 'Only one of two fields with the same name would be read, so what stands in the other is lost without a word. It happens most when two people write in the same paper. Merge the two, so that both voices are heard.',
    faulty: `- id: walks
  title: Evening walks
  priority: 1
  responsible: Bo Lind
  next_step: Ask the residents
  next_step: Print the map
`,
    mended: `- id: walks
  title: Evening walks
  priority: 1
  responsible: Bo Lind
  next_step: Ask the residents, and print the map
`,
    at: 'action',
  },
  'syntax/misread-scalar': {
    why: 'Some texts look like something else to a computer: yes and no, numbers, everything after a #, a colon in the middle. Then the map shows something other than what you wrote. Quotation marks around the text make it a text again.',
    faulty: `- id: walks
  title: Walk #1 of three
  priority: 1
  responsible: Bo Lind
`,
    mended: `- id: walks
  title: "Walk #1 of three"
  priority: 1
  responsible: Bo Lind
`,
    at: 'action',
  },
  'syntax/one-plain-document': {
    why: 'A paper is one plain text that anyone can read from top to bottom. References to other places in the file, and a second document below the first, are clever but hide what is said. Other tools read them differently too.',
    faulty: `unit:
  id: parks
  name: Parks
  lead: &anna Anna Holm
  change_agents: [*anna]
`,
    mended: `unit:
  id: parks
  name: Parks
  lead: Anna Holm
  change_agents: [Anna Holm]
`,
    at: 'paper',
  },
  'syntax/not-text': {
    why: 'A strategy paper is a plain text, saved as UTF-8, so that every tool reads æ, ø and å alike. A document from a word processor, or a file in an old encoding, cannot be read. Most editors can save as UTF-8.',
    faulty: "A file saved as Latin-1 or UTF-16, or a word processor's document named plan.strategy.yaml.",
    mended: 'The same text, saved as UTF-8.',
    at: 'nowhere',
  },
  'syntax/too-large': {
    why: 'A paper of one direction and four initiatives has some 15,000 characters. A file of more than a million, or one with thousands of things inside each other, is something else that has ended up here by mistake. It is skipped, so that the others are checked in time.',
    faulty: 'A file of 50 million characters.',
    mended: 'A strategy paper.',
    at: 'nowhere',
  },
};
