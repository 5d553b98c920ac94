/** Fields and entries as lines, and entries of lists in a text: the whole text after, to the letter. */
import assert from 'node:assert/strict';
import type { YamlDocument } from '../../server/src/document/read-quickly';
import type { Path } from '../../server/src/document/tree';
import {
  appendEntry,
  insertEntry,
  linesOfEntry,
  moveEntry,
  removeEntry,
  writeEntry,
} from '../../server/src/document/write/entry';
import { linesOfField, writeField } from '../../server/src/document/write/field';
import type { Lines } from '../../server/src/document/write/text';
import { each, listAt, mapAt, pairAt, read } from './write-reading';

describe('writeField and writeEntry', () => {
  const cases: readonly (readonly [what: string, value: Lines, field: Lines, entry: Lines])[] = [
    ['a single value', ['x'], ['k: x'], ['- x']],
    ['nothing', [], ['k:'], ['-']],
    ['a folded text', ['>-', '  x', '', '  y'], ['k: >-', '  x', '', '  y'], ['- >-', '  x', '', '  y']],
    ['a map', ['a: 1', 'b:', '  c: 2'], ['k:', '  a: 1', '  b:', '    c: 2'], ['- a: 1', '  b:', '    c: 2']],
    ['a list', ['- a', '- b'], ['k:', '  - a', '  - b'], ['- - a', '  - b']],
    ['brackets', ['[a, b]'], ['k: [a, b]'], ['- [a, b]']],
    ['a quoted text with a colon', ['"a: b"'], ['k: "a: b"'], ['- "a: b"']],
    ['a quoted key', ['"a": b'], ['k:', '  "a": b'], ['- "a": b']],
    ['comments above it', ['# c', 'a: 1'], ['# c', 'k:', '  a: 1'], ['# c', '- a: 1']],
  ];
  for (const [what, value, field, entry] of cases) {
    it(`place ${what}`, () => {
      assert.deepEqual(writeField('k', value), field);
      assert.deepEqual(writeEntry(value), entry);
    });
  }

  it('quote a key that would be read as something else', () => {
    assert.deepEqual(writeField('a: b', ['x']), ['"a: b": x']);
  });
});

describe('entries', () => {
  const insert = (path: Path, index: number, lines: Lines) => (document: YamlDocument) =>
    insertEntry(document, listAt(document, path), index, lines);
  const append = (path: Path, lines: Lines) => (document: YamlDocument) =>
    appendEntry(document, listAt(document, path), lines);
  const remove = (path: Path, index: number) => (document: YamlDocument) =>
    removeEntry(document, listAt(document, path), index);
  const move = (path: Path, from: number, to: number) => (document: YamlDocument) =>
    moveEntry(document, listAt(document, path), from, to);
  each([
    [
      'go in at the end',
      'k:\n  - a\n  # c\nl: 1\n',
      append(['k'], ['id: x', 'b: 1']),
      'k:\n  - a\n  # c\n  - id: x\n    b: 1\nl: 1\n',
    ],
    [
      'go in at the beginning, above its comments',
      'k:\n  # a\n  - a\n',
      insert(['k'], 0, ['x']),
      'k:\n  - x\n  # a\n  - a\n',
    ],
    [
      'go in between, with blank lines where those have them',
      'k:\n  - a: 1\n\n  # b\n  - b: 2\n',
      insert(['k'], 1, ['x: 1']),
      'k:\n  - a: 1\n\n  - x: 1\n\n  # b\n  - b: 2\n',
    ],
    [
      'go in before the first behind a dash',
      '- - a\n  - b\n',
      insert([0], 0, ['x']),
      '- - x\n  - a\n  - b\n',
    ],
    ['go in between brackets', 'k: [a, b] # c\n', insert(['k'], 1, ['x, y']), 'k: [a, "x, y", b] # c\n'],
    ['fill empty brackets', 'k: []\n', append(['k'], ['x']), 'k: [x]\n'],
    [
      'fill empty brackets with what needs lines',
      'k: [] # c\nl: 1\n',
      append(['k'], ['id: x', 'b: 1']),
      'k: # c\n  - id: x\n    b: 1\nl: 1\n',
    ],
    [
      'turn brackets into lines',
      'k: [{a: 1}, b]\n',
      append(['k'], ['c: 1']),
      'k:\n  - {a: 1}\n  - b\n  - c: 1\n',
    ],
    [
      'come out with their comments',
      'k:\n  # a\n  - a # aa\n  # b\n  - b\n',
      remove(['k'], 0),
      'k:\n  # b\n  - b\n',
    ],
    [
      'come out with the blank line',
      'k:\n  - a\n\n  - b\n\n  - c\n\nl: 1\n',
      remove(['k'], 2),
      'k:\n  - a\n\n  - b\n\nl: 1\n',
    ],
    ['leave a key with nothing after it', 'k:\n- a\nl: 1\n', remove(['k'], 0), 'k:\nl: 1\n'],
    ['leave empty brackets', 'k: [a]\n', remove(['k'], 0), 'k: []\n'],
    ['take their comma along', 'k: [a, b, c]\n', remove(['k'], 0), 'k: [b, c]\n'],
    [
      'move down with their comments',
      '# l\n\n# a\n- a: 1\n  b: 2 # b\n# c\n- c\n',
      move([], 0, 1),
      '# l\n\n# c\n- c\n# a\n- a: 1\n  b: 2 # b\n',
    ],
    ['move up', 'k:\n  - a\n\n  - b\n\n  - c', move(['k'], 2, 0), 'k:\n  - c\n\n  - a\n\n  - b'],
    ['move between brackets', 'k: [a, {b: 1}, c]\n', move(['k'], 0, 2), 'k: [{b: 1}, c, a]\n'],
  ]);
});

describe('linesOfField and linesOfEntry', () => {
  const text = [
    'k: # k',
    '    # above',
    '    a: 1 # a',
    '    b:',
    '    - >-',
    '      text',
    '      # no comment',
    '# entry',
    'l:',
    '  # one',
    '  -   id: 1 # id',
    '      name: "over',
    '       lines"',
    '      # below',
    '  - |',
    '      literal',
    '        text',
    '',
  ].join('\n');
  const document = read(text);

  it('give the value of a field at column 0, with its comments', () => {
    assert.deepEqual(linesOfField(document, mapAt(document, []), pairAt(document, ['k'])), [
      '# k',
      '# above',
      'a: 1 # a',
      'b:',
      '- >-',
      '  text',
      '  # no comment',
    ]);
  });

  it('give an entry at column 0, with its comments', () => {
    assert.deepEqual(linesOfEntry(document, listAt(document, ['l']), 0), [
      '# one',
      'id: 1 # id',
      'name: "over',
      '  lines"',
      '# below',
    ]);
  });

  it('give a text with its lines two spaces in', () => {
    assert.deepEqual(linesOfEntry(document, listAt(document, ['l']), 1), ['|', '  literal', '    text']);
  });
});
