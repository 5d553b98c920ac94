/** From the word at the cursor step by step to the whole file. */
import assert from 'node:assert/strict';
import type { SelectionRange } from 'vscode-languageserver';
import { selectionAt } from '../../server/src/language/reading/selection-range';
import { edited, GOOD_PAPER } from '../kit/good-paper';
import { opened } from '../kit/opened';
import { samples } from '../kit/workspace';

/** What each step holds; the cursor is at `|`. */
function steps(marked: string): readonly string[] {
  const at = marked.indexOf('|');
  assert.ok(at >= 0 && marked.indexOf('|', at + 1) === -1, 'one cursor');
  return stepsAt(marked.replace('|', ''), at);
}

function stepsAt(text: string, at: number): readonly string[] {
  const { session, checked } = opened(text);
  const { source } = checked.document;
  const found: string[] = [];
  let range: SelectionRange | undefined = selectionAt(
    checked,
    session.positions.toPosition(source, at),
    session,
  );
  let before = { start: at, end: at };
  for (; range; range = range.parent) {
    const start = session.positions.toOffset(source, range.range.start);
    const end = session.positions.toOffset(source, range.range.end);
    assert.ok(start <= before.start && end >= before.end, 'each holds the one before');
    assert.ok(found.length === 0 || end - start > before.end - before.start, 'each is wider');
    before = { start, end };
    found.push(text.slice(start, end));
  }
  return found;
}

/** The first line of each step, and whether there are more. */
function shape(found: readonly string[]): readonly string[] {
  return found.map((text) => {
    const lines = text.trimEnd().split('\n');
    return lines.length === 1 ? text : `${lines[0]} …`;
  });
}

describe('selection ranges', () => {
  it('go from the word over value, pair, element, list and section to the file', () => {
    const found = steps(edited(GOOD_PAPER, ['statement: Residents hear', 'statement: Resi|dents hear']));
    assert.deepEqual(shape(found), [
      'Residents',
      'Residents hear and see more birds and butterflies',
      'statement: Residents hear and see more birds and butterflies',
      '- id: more-birds …',
      'benefits: …',
      '- id: wild-corners …',
      '- id: local-green …',
      'initiatives: …',
      'format: strategy-paper/1 …',
    ]);
  });

  const cases: readonly (readonly [what: string, marked: string, expected: readonly string[]])[] = [
    ['from a key', 'sta|tus: draft\nid: x\n', ['status', 'status: draft', 'status: draft\nid: x\n']],
    [
      'inside quotes',
      'id: x\nwhy: "One | day, \'soon\'"\n',
      [
        '',
        "One  day, 'soon'",
        '"One  day, \'soon\'"',
        'why: "One  day, \'soon\'"',
        'id: x\nwhy: "One  day, \'soon\'"\n',
      ],
    ],
    [
      'in a list in brackets',
      'for_whom: [the young, the o|ld]\nid: x\n',
      [
        'old',
        'the old',
        '[the young, the old]',
        'for_whom: [the young, the old]',
        'for_whom: [the young, the old]\nid: x\n',
      ],
    ],
    [
      'in a block text, with its line',
      'why: >-\n  One day,\n  or an|other\nid: x\n',
      [
        'another',
        'or another',
        'One day,\n  or another',
        '>-\n  One day,\n  or another',
        'why: >-\n  One day,\n  or another',
        'why: >-\n  One day,\n  or another\nid: x\n',
      ],
    ],
    [
      'on a dash',
      'for_whom:\n  |- one\n  - two\n',
      ['', '- one', '- one\n  - two', 'for_whom:\n  - one\n  - two', 'for_whom:\n  - one\n  - two\n'],
    ],
    ['in a comment', 'id: x # not y|et\n', ['yet', '# not yet', 'id: x # not yet', 'id: x # not yet\n']],
    [
      'in a word with Danish letters and an accent',
      'why: blåbæ\u0301r|grød nu\n',
      ['blåbæ\u0301rgrød', 'blåbæ\u0301rgrød nu', 'why: blåbæ\u0301rgrød nu', 'why: blåbæ\u0301rgrød nu\n'],
    ],
    ['in a text that is no paper', 'one "two| [\n', ['two', 'one "two [', 'one "two [\n']],
    ['in nothing', '|', ['']],
  ];
  for (const [what, marked, expected] of cases) {
    it(`widen ${what}`, () => {
      const found = steps(marked);
      // A cursor between two words begins with nothing at all.
      assert.deepEqual(found[0] === expected[0] ? found : ['', ...found], expected);
    });
  }

  it('are right at every place of a sample', () => {
    const [text] = Object.values(samples());
    assert.ok(text);
    const { session, checked } = opened(text);
    for (let at = 0; at <= text.length; at += 7) {
      let range: SelectionRange | undefined = selectionAt(
        checked,
        session.positions.toPosition(checked.document.source, at),
        session,
      );
      let last: SelectionRange | undefined;
      for (; range; range = range.parent) last = range;
      assert.deepEqual(last?.range.start, { line: 0, character: 0 });
    }
  });
});
