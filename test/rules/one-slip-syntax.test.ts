import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/document/edit';
import { type Found, findingsOf } from '../kit/findings';
import { edited, GOOD_PAPER } from '../kit/good-paper';
import { eachLine } from '../kit/one-slip';

// What comes along when a paper is copied, pasted or merged: one slip of a hand is one finding in plain words, and
// its fix gives the paper back.

const P = GOOD_PAPER;

/** What a fix is called (● where it is safe), and what it leaves: the good paper, or a paper without a finding. */
type Mended = readonly [title: string, left: 'the paper' | 'no finding' | 'a choice'];

interface Slip {
  readonly text: string;
  readonly line: number;
  readonly says: string;
  readonly fixes: readonly Mended[];
}

const COMMENT_OR_DELETE: readonly Mended[] = [
  ['comments', 'no finding'],
  ['delete-lines', 'the paper'],
];
const MARGIN: readonly Mended[] = [['margin●', 'the paper']];
const TAGS: readonly Mended[] = [['tags●', 'the paper']];

const LISTING = P.trimEnd().split('\n').length;
const ENTRIES = /^ {2}- id: (?=local|safe|wild|open)/gm;
const FIELD = /^(\s*(?:- )?[a-z_]+): /gm;

function numbered(sign: (n: number) => string): string {
  let n = 0;
  return P.replace(ENTRIES, () => `  ${sign(++n)} id: `);
}

function conflict(from: string, other: string): string {
  return edited(P, [from, `<<<<<<< HEAD\n${from}=======\n${other}>>>>>>> branch\n`]);
}

const SLIPS: Readonly<Record<string, Slip>> = {
  'a paper quoted in a mail': {
    text: eachLine(P, (line) => (line === '' ? '>' : `> ${line}`)),
    line: 1,
    says: `${LISTING + 1} lines begin with ">", left over from where the paper was copied. Take it away.`,
    fixes: [['margin●', 'the paper']],
  },
  'the same without a space after the sign': {
    text: eachLine(P, (line) => `>${line}`),
    line: 1,
    says: `${LISTING + 1} lines begin with ">", left over from where the paper was copied. Take it away.`,
    fixes: MARGIN,
  },
  'a list of changes': {
    text: eachLine(P, (line) => `+${line}`),
    line: 1,
    says: `${LISTING + 1} lines begin with "+", left over from where the paper was copied. Take it away.`,
    fixes: MARGIN,
  },
  'one line quoted in a mail': {
    text: edited(P, ['    lead: Karla Sand\n    benefits', '>    lead: Karla Sand\n    benefits']),
    line: 57,
    says: '1 line begins with ">", left over from where the paper was copied. Take it away.',
    fixes: MARGIN,
  },
  'a mail that broke the long lines': {
    text: P.replace(/^(?!.*[{])(.{60,72}) (.+)$/gm, '$1\n$2'),
    line: 18,
    says: 'Line 18 goes on with the text above it, "In 2027 residents will look", and 5 more lines go on with theirs. Move them to the right, in under their texts.',
    fixes: [['line-up', 'no finding']],
  },
  'marks of code in a wiki': {
    text: `[code]\n${P}[/code]\n`,
    line: 1,
    says: 'The lines with [code] are left over from where the paper was copied. Delete them.',
    fixes: [['remove●', 'the paper']],
  },
  'the numbers of pages': {
    text: edited(P, ['initiatives:', 'Side 2 af 4\ninitiatives:'], ['dialogue:', '\n- 3 -\n\ndialogue:']),
    line: 20,
    says: 'Line 20 and 1 more line are only decoration. Delete them.',
    fixes: [['delete-lines●', 'no finding']],
  },
  'line numbers': {
    text: eachLine(P, (line, index) => `${index + 1}  ${line}`),
    line: 1,
    says: `${LISTING + 1} lines have a number before them, left over from where the paper was copied. Take the numbers away.`,
    fixes: MARGIN,
  },
  'line numbers behind a line': {
    text: eachLine(P, (line, index) => `${String(index + 1).padStart(3)} | ${line}`),
    line: 1,
    says: `${LISTING + 1} lines have a number before them, left over from where the paper was copied. Take the numbers away.`,
    fixes: MARGIN,
  },
  'line numbers in a column': {
    text: eachLine(P, (line, index) => `${String(index + 1).padEnd(4)}${line}`),
    line: 1,
    says: `${LISTING + 1} lines have a number before them, left over from where the paper was copied. Take the numbers away.`,
    fixes: MARGIN,
  },
  'line breaks of another kind of text': {
    text: eachLine(P, (line) => (line === '' ? line : `${line}\\`)),
    line: 1,
    says: `${LISTING} lines end with "\\", which a paper does without. Take it away from each of them.`,
    fixes: MARGIN,
  },
  'a semicolon after each value': {
    text: eachLine(P, (line) => (/^\s*[a-z_-].*: \S/.test(line) ? `${line};` : line)),
    line: 1,
    says: `${P.match(/^\s*[a-z_-].*: \S/gm)?.length} lines end with ";", which a paper does without. Take it away from each of them.`,
    fixes: MARGIN,
  },
  'a comma after each value': {
    text: eachLine(P, (line) => (/^\s*[a-z_-].*: [a-z0-9]/i.test(line) ? `${line},` : line)),
    line: 1,
    says: `${P.match(/^\s*[a-z_-].*: [a-z0-9]/gim)?.length} lines end with ",", which a paper does without. Take it away from each of them.`,
    fixes: MARGIN,
  },
  'line breaks of a web page': {
    text: eachLine(P, (line) => `${line}<br>`),
    line: 1,
    says: 'The marks of a web page, such as <br>, came along when the paper was copied. Take them away. The words stay.',
    fixes: TAGS,
  },
  'a whole web page': {
    text: `<!DOCTYPE html>\n<html><body><p>${eachLine(P, (line) => `${line}<br/>`)}</p></body></html>\n`,
    line: 1,
    says: 'The marks of a web page, such as <!DOCTYPE html>, came along when the paper was copied. Take them away. The words stay.',
    fixes: TAGS,
  },
  'a block of a web page': {
    text: `<pre>\n${P}</pre>\n`,
    line: 1,
    says: 'The marks of a web page, such as <pre>, came along when the paper was copied. Take them away. The words stay.',
    fixes: TAGS,
  },
  'a web page that is one line': {
    text: `<p>${P.trimEnd().replaceAll(' ', '&nbsp;').replaceAll('\n', '<br>')}</p>\n`,
    line: 1,
    says: 'The marks of a web page, such as <p>, came along when the paper was copied. Take them away. The words stay.',
    fixes: TAGS,
  },
  'the text of a word processor': {
    text: `{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Arial;}}\n\\pard\\f0\\fs24 ${P.replace(/[{}]/g, '\\$&').replaceAll('\n', '\\\n')}}`,
    line: 1,
    says: 'The paper is saved as a word processor saves its texts, but it has to be plain text. Take the marks away. The words stay.',
    fixes: [['tags', 'the paper']],
  },
  'the head of a mail': {
    text: `From: Anna Holm\nTo: Bo Lind\nSubject: Our strategy\nDate: 3 March 2026\n\n${P}`,
    line: 1,
    says: 'Lines 1–4 look like the head of a mail. Make comments of them, or delete them.',
    fixes: COMMENT_OR_DELETE,
  },
  'the head of a mail in Danish, and a greeting': {
    text: `Fra: Anna Holm\nSendt: 3. marts 2026 10:12\nTil: Bo Lind\nEmne: Vores strategi\n\nHej Bo\n\n${P}`,
    line: 1,
    says: 'Lines 1–6 look like the head of a mail. Make comments of them, or delete them.',
    fixes: COMMENT_OR_DELETE,
  },
  'a greeting': {
    text: `Hi Bo, here is our paper:\n\n${P}`,
    line: 1,
    says: 'Line 1 stands above the paper and is no part of it. Make a comment of it, or delete it.',
    fixes: [
      ['comment', 'no finding'],
      ['delete-line', 'the paper'],
    ],
  },
  'a title above the paper': {
    text: `STRATEGY 2026\n=============\n\n${P}`,
    line: 1,
    says: 'Lines 1–2 stand above the paper and are no part of it. Make comments of them, or delete them.',
    fixes: COMMENT_OR_DELETE,
  },
  'a signature': {
    text: `${P}\n-- \nAnna Holm\nLeder, Parks\nTlf. 12345678\n`,
    line: LISTING + 2,
    says: `Lines ${LISTING + 2}–${LISTING + 5} stand below the paper and are no part of it. Make comments of them, or delete them.`,
    fixes: COMMENT_OR_DELETE,
  },
  'the end of a mail': {
    text: `${P}\nBest regards\nAnna Holm\n\nParks\n`,
    line: LISTING + 2,
    says: `Lines ${LISTING + 2}–${LISTING + 5} stand below the paper and are no part of it. Make comments of them, or delete them.`,
    fixes: COMMENT_OR_DELETE,
  },
  'the end of a Danish mail': {
    text: `${P}\nKh\nAnna\n`,
    line: LISTING + 2,
    says: `Lines ${LISTING + 2}–${LISTING + 3} stand below the paper and are no part of it. Make comments of them, or delete them.`,
    fixes: COMMENT_OR_DELETE,
  },
  'free words below': {
    text: `${P}\nWe will talk about it on Thursday.\n`,
    line: LISTING + 2,
    says: `Line ${LISTING + 2} stands below the paper and is no part of it. Make a comment of it, or delete it.`,
    fixes: [
      ['comment', 'no finding'],
      ['delete-line', 'the paper'],
    ],
  },
  'a line of hyphens': {
    text: edited(P, ['initiatives:', '-----------\ninitiatives:']),
    line: 20,
    says: 'Line 20 is only decoration. Delete it.',
    fixes: [['delete-line●', 'the paper']],
  },
  'a line of hyphens inside an initiative': {
    text: edited(P, ['    benefits:\n      - id: on-foot', '    ------\n    benefits:\n      - id: on-foot']),
    line: 58,
    says: 'Line 58 is only decoration. Delete it.',
    fixes: [['delete-line●', 'the paper']],
  },
  'several lines of signs': {
    text: edited(P, ['initiatives:', '=====\ninitiatives:'], ['dialogue:', '* * *\ndialogue:']),
    line: 20,
    says: 'Line 20 and 1 more line are only decoration. Delete them.',
    fixes: [['delete-lines●', 'the paper']],
  },
  'a heading': {
    text: edited(P, ['initiatives:', 'INITIATIVES\ninitiatives:']),
    line: 20,
    says: '"INITIATIVES" in line 20 looks like a heading, and a paper has none. Make a comment of it, or delete it.',
    fixes: [
      ['comment', 'no finding'],
      ['delete-line', 'the paper'],
    ],
  },
  'headings with a line under them': {
    text: edited(
      P,
      ['initiatives:', 'Initiatives\n-----------\ninitiatives:'],
      ['dialogue:', 'DIALOGUE\ndialogue:'],
    ),
    line: 20,
    says: '"Initiatives" in line 20 and 1 more line look like headings, and a paper has none. Make comments of them, or delete them.',
    fixes: [
      ['comments', 'no finding'],
      ['delete-lines', 'the paper'],
    ],
  },
  'two versions of a line': {
    text: conflict(
      '    title: Children can walk to school through the parks\n',
      '    title: Children walk to school\n',
    ),
    line: 56,
    says: 'Two people changed the same place, and both versions stand here (lines 56–60). Which one is to stay?',
    fixes: [
      ['keep-first', 'the paper'],
      ['keep-second', 'no finding'],
    ],
  },
  'a mark that is left of two versions': {
    text: edited(P, ['  rhythm: monthly\n', '  rhythm: monthly\n>>>>>>> branch\n']),
    line: 127,
    says: 'Line 127 with >>>>>>> is left over from two versions that were put together. Does the place say what you want? Then delete the line.',
    fixes: [['delete-line', 'the paper']],
  },
  'a tab for each step': {
    text: eachLine(P, (line) => line.replace(/^(?: {2})+/, (spaces) => '\t'.repeat(spaces.length / 2))),
    line: 5,
    says: 'Line 5 and 114 more lines are indented with tabs. Use spaces, two for each step.',
    fixes: [['tab●', 'the paper']],
  },
  'a tab for two steps': {
    text: eachLine(P, (line) => line.replace(/^(?: {4})+/, (spaces) => '\t'.repeat(spaces.length / 4))),
    line: 22,
    says: 'Line 22 and 94 more lines are indented with tabs. Use spaces, two for each step.',
    fixes: [['tab●', 'the paper']],
  },
  'numbers for dashes': {
    text: numbered((n) => `${n}.`),
    line: 21,
    says: 'Line 21 begins with "1.", and 3 more lines likewise. Begin each entry of a list with "- ".',
    fixes: [['dashes●', 'the paper']],
  },
  'letters for dashes': {
    text: numbered((n) => `${'abcd'[n - 1]})`),
    line: 21,
    says: 'Line 21 begins with "a)", and 3 more lines likewise. Begin each entry of a list with "- ".',
    fixes: [['dashes●', 'the paper']],
  },
  'one number for a dash': {
    text: edited(P, ['  - id: safe-routes', '  2. id: safe-routes']),
    line: 55,
    says: 'Line 55 begins with "2.". Begin each entry of a list with "- ".',
    fixes: [['dashes●', 'the paper']],
  },
  'equals signs for colons': {
    text: P.replace(FIELD, '$1 = '),
    line: 1,
    says: 'There is "=" after "format" in line 1, and in 105 more lines likewise. Put a colon and a space there instead.',
    fixes: [['colons', 'the paper']],
  },
  'one equals sign': {
    text: edited(P, ['    title: Children can', '    title = Children can']),
    line: 56,
    says: 'There is "=" after "title" in line 56. Put a colon and a space there instead.',
    fixes: [['colons', 'the paper']],
  },
  'colons of another script': {
    text: P.replaceAll(': ', '： '),
    line: 1,
    says: 'The colon after "format" in line 1 is not an ordinary one, and in 105 more lines likewise. Write ordinary colons, with a space after them.',
    fixes: [['colons●', 'the paper']],
  },
  'two lines that became one': {
    text: edited(P, ['    lead: Karla Sand\n    benefits:', '    lead: Karla Sand    benefits:']),
    line: 57,
    says: '"benefits" in line 57 stands on the line of another field. Put it on a line of its own.',
    fixes: [['own-line', 'the paper']],
  },
  'a field swallowed by the text before it': {
    text: edited(P, ['through the parks\n    lead:', 'through the parks lead:']),
    line: 56,
    says: 'Is "lead" in line 56 the name of a field? Then put it on a line of its own. If not, put quotation marks around the whole text.',
    fixes: [
      ['own-line', 'the paper'],
      ['quote', 'a choice'],
    ],
  },
};

function titlesOf(found: Found): readonly string[] {
  return found.finding
    .fixes()
    .map(({ title, safe }) => title.replace('syntax/unreadable:', '') + (safe ? '●' : ''));
}

describe('what came along with a copied paper is one finding', () => {
  for (const [name, { text, line, says, fixes }] of Object.entries(SLIPS)) {
    it(name, () => {
      const found = findingsOf(text);
      assert.deepEqual(
        found.map(({ rule, message }) => `${rule}: ${message}`),
        [`syntax/unreadable: ${says}`],
      );
      const [first] = found;
      assert.ok(first);
      assert.equal(first.line, line);
      assert.deepEqual(
        titlesOf(first),
        fixes.map(([title]) => title),
      );
      for (const [which, fix] of first.finding.fixes().entries()) {
        const left = fixes[which]?.[1];
        const after = applyEdits(text, fix.edits);
        if (left === 'the paper') assert.equal(after.trim(), P.trim());
        const again = findingsOf(after).map(({ message }) => message);
        if (left !== 'a choice') assert.deepEqual(again, []);
        else assert.ok(again.length <= 1);
      }
      // In Danish the same is said with nothing left to fill in.
      for (const { message } of findingsOf(text, {}, 'da')) assert.doesNotMatch(message, /[{}]\w|undefined/);
    });
  }
});
