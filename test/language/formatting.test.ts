/** The usual layout as edits: of all, of some lines, and of a new line. The edits are made, and the texts compared. */
import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/document/edit';
import { readDocument } from '../../server/src/document/read';
import {
  formattingAfterNewLine,
  formattingIn,
  formattingOf,
} from '../../server/src/language/editing/formatting';
import { formatted, lossBetween } from '../../server/src/paper/layout/formatted';
import { edited, GOOD_PAPER } from '../kit/good-paper';
import { opened } from '../kit/opened';
import { samples } from '../kit/workspace';

/** The good paper in the usual layout. */
const USUAL = formatted(readDocument(GOOD_PAPER), 'strategy-paper') ?? '';

function made(text: string): string {
  return applyEdits(text, formattingOf(opened(text).checked));
}

/** Some things that are not in the usual layout, at some places of the paper. */
const ODD = edited(
  USUAL,
  ['id: parks-2026', 'id:   "parks-2026"'],
  ['for_whom: [residents, children]', 'for_whom: [ residents,children ]'],
  ['        priority: 2\n', ''],
  [
    '        responsible: Karla Sand\n        contributes_to',
    '        responsible: Karla Sand\n        priority: 2\n        contributes_to',
  ],
);

describe('formatting a text', () => {
  it('puts it into the usual layout, and does nothing where it is', () => {
    assert.equal(made(ODD), USUAL);
    assert.deepEqual(formattingOf(opened(USUAL).checked), []);
  });

  it('changes no more characters than it has to', () => {
    const odd = edited(USUAL, ['id: parks-2026', 'id:   parks-2026']);
    const at = odd.indexOf('  parks-2026');
    const [edit, ...more] = formattingOf(opened(odd).checked);
    assert.deepEqual([edit?.span.end, edit?.text, more.length], [at + 2, '', 0]);
  });

  it('keeps line ends and a byte order mark', () => {
    const windows = `\ufeff${ODD.replaceAll('\n', '\r\n')}`;
    assert.equal(made(windows), `\ufeff${USUAL.replaceAll('\n', '\r\n')}`);
  });

  it('leaves a text alone that has problems, or is no paper', () => {
    for (const text of [edited(ODD, ['unit:\n', 'unit: "\n']), '', '# only\n', '- one\n- two\n'])
      assert.deepEqual(formattingOf(opened(text, { name: 'notes.yaml' }).checked), []);
  });
});

describe('formatting some lines', () => {
  /** The text after its lines from the one with `first` to the one with `last` are formatted. */
  function madeIn(text: string, first: string, last: string): string {
    const span = { start: text.indexOf(first), end: text.indexOf(last) + last.length };
    return applyEdits(text, formattingIn(opened(text).checked, span));
  }

  it('changes these lines only', () => {
    assert.equal(
      madeIn(ODD, 'format:', 'language: en'),
      edited(ODD, ['id:   "parks-2026"', 'id: parks-2026']),
    );
    assert.equal(madeIn(ODD, 'dialogue:', 'rhythm: monthly'), ODD);
  });

  it('moves a field within them', () => {
    assert.equal(
      madeIn(ODD, '- id: evening-walks', 'decided: 2026-06-01'),
      edited(ODD, [
        '        responsible: Karla Sand\n        priority: 2\n        contributes_to',
        '        priority: 2\n        responsible: Karla Sand\n        contributes_to',
      ]),
    );
  });

  it('loses nothing where a field would move out of them or into them', () => {
    const moved = edited(
      ODD,
      ['format: strategy-paper/1\n', ''],
      ['status: submitted\n', 'status: submitted\nformat: strategy-paper/1\n'],
    );
    for (const [first, last] of [
      ['status: submitted', 'strategy-paper/1'],
      ['id:   "parks', 'language: en'],
    ] as const) {
      const after = madeIn(moved, first, last);
      assert.equal(lossBetween(readDocument(moved), readDocument(after)), undefined);
    }
    assert.ok(madeIn(moved, 'id:   "parks', 'language: en').includes('\nformat: strategy-paper/1'));
  });

  it('loses nothing, whichever lines of a sample', () => {
    for (const sample of Object.values(samples()).slice(0, 3)) {
      const text = sample
        .replaceAll(/^( {6,})([a-z_]+): ([A-ZÆØÅ])/gm, '$1$2:   $3')
        .replace(/^status: .*\n/m, '')
        .concat('status: draft\n');
      const before = readDocument(text);
      const here = opened(text).checked;
      const size = Math.ceil(text.length / 12);
      for (let start = 0; start < text.length; start += size) {
        const edits = formattingIn(here, { start, end: start + size });
        assert.equal(lossBetween(before, readDocument(applyEdits(text, edits))), undefined);
      }
    }
  });
});

describe('a new line', () => {
  /** The text once Enter was pressed at `|`, the editor keeping the indentation of the line, and the layout followed. */
  function entered(marked: string, name?: string): string {
    const at = marked.indexOf('|');
    const before = marked.slice(0, at);
    const indentation = /[^\n]*$/.exec(before)?.[0].match(/^ */)?.[0] ?? '';
    const text = `${before}\n${indentation}${marked.slice(at + 1)}`;
    const { checked } = opened(text, name === undefined ? {} : { name });
    const edits = formattingAfterNewLine(checked, at + 1 + indentation.length);
    return applyEdits(text, edits);
  }

  const cases: readonly (readonly [what: string, marked: string, expected: string])[] = [
    ['below a field that holds others', 'unit:|\n', 'unit:\n  \n'],
    ['below a field that holds a list', 'initiatives:|', 'initiatives:\n  '],
    [
      'below the first field of an element',
      'initiatives:\n  - id: one|\n',
      'initiatives:\n  - id: one\n    \n',
    ],
    [
      'below such a field far in',
      'initiatives:\n  - id: one\n    benefits:|\n',
      'initiatives:\n  - id: one\n    benefits:\n      \n',
    ],
    [
      'below the sign of a block text',
      'direction:\n  statement: >-|\n',
      'direction:\n  statement: >-\n    \n',
    ],
    ['with a comment behind the field', 'unit: # ours|\n', 'unit: # ours\n  \n'],
    ['above what is there already, in its column', 'unit:|\n    id: parks\n', 'unit:\n    \n    id: parks\n'],
    [
      'in a text that puts lists right under their key',
      'written_with:\n- residents\ninitiatives:|\n- id: one\n',
      'written_with:\n- residents\ninitiatives:\n\n- id: one\n',
    ],
    ['in steps of four', 'unit:\n    id: x\nperiod:|\n', 'unit:\n    id: x\nperiod:\n    \n'],
  ];
  for (const [what, marked, expected] of cases) {
    it(`stands in its place ${what}`, () => assert.equal(entered(marked), expected));
  }

  const left: readonly (readonly [what: string, marked: string])[] = [
    ['behind a value', 'unit:\n  id: parks|\n'],
    ['behind a field that holds a text', 'direction:\n  statement:|\n'],
    ['behind a field that is unknown', 'whatever:|\n'],
    ['behind a blank line', 'unit:\n  |\n'],
    ['behind a comment', 'unit:\n  # ours|\n'],
    ['behind a text of a list', 'written_with:\n  - residents|\n'],
    ['behind a text of a list with a colon in it', 'written_with:\n  - Note: residents|\n'],
    ['inside brackets', 'written_with: [residents,|]\n'],
    ['inside a block text', 'direction:\n  background: >-\n    unit:|\n'],
    ['where the line is broken in two', 'initiatives:\n  - id: one| title: two\n'],
    ['inside quotes', 'unit:\n  name: "unit:|\n'],
    ['in a text of no kind', 'unit:|'],
  ];
  for (const [what, marked] of left) {
    it(`is left alone ${what}`, () => {
      const at = marked.indexOf('|');
      const indentation = /[^\n]*$/.exec(marked.slice(0, at))?.[0].match(/^ */)?.[0] ?? '';
      const name = what === 'in a text of no kind' ? 'notes.yaml' : undefined;
      assert.equal(entered(marked, name), marked.replace('|', `\n${indentation}`));
    });
  }

  it('keeps the line ends of the text', () => {
    const text = 'unit:\r\n\r\nstatus: draft\r\n';
    assert.deepEqual(formattingAfterNewLine(opened(text).checked, 7), [
      { span: { start: 7, end: 7 }, text: '  ' },
    ]);
  });
});
