/** The full reader: where each thing stands, what it is worth, and what it reports beside the tree. */
import assert from 'node:assert/strict';
import { readFull } from '../../server/src/document/full';
import { scalarAt, writtenIn } from './written';

describe('readFull', () => {
  const spans: readonly (readonly [what: string, text: string, written: readonly string[]])[] = [
    ['a map from its first key to its last value', 'a: 1\nb: x y \n', ['a: 1\nb: x y', 'a', '1', 'b', 'x y']],
    ['a pair without a value to its colon', 'a: 1\nb:\n# c\n', ['a: 1\nb:', 'a', '1', 'b', '# c']],
    ['a quoted key with its quotes', '"a b": \'c\'  # d\n', ['"a b": \'c\'', '"a b"', "'c'", '# d']],
    ['a list from its first dash', 'k:\n- a\n-\n', ['k:\n- a\n-', 'k', '- a\n-', '-', 'a', '-']],
    [
      'lists in lists, each with its own dash',
      '- - a\n  - -5\n',
      ['- - a\n  - -5', '-', '- a\n  - -5', '-', 'a', '-', '-5'],
    ],
    [
      'a dash before a comment with dashes',
      '- # x - y\n  a: 1\n',
      ['- # x - y\n  a: 1', '-', 'a: 1', 'a', '1', '# x - y'],
    ],
    [
      'an entry without a value before a comment with dashes',
      '- # x - y\n- b\n',
      ['- # x - y\n- b', '-', '-', 'b', '# x - y'],
    ],
    [
      'flow collections with their brackets',
      'a: [b, {c: 1}, ]\n',
      ['a: [b, {c: 1}, ]', 'a', '[b, {c: 1}, ]', 'b', '{c: 1}', 'c', '1'],
    ],
    [
      'a block with its header, without the blank lines below',
      'a: >- # n\n  x\n  y \n\nb: 1\n',
      ['a: >- # n\n  x\n  y \n\nb: 1', 'a', '>- # n\n  x\n  y', 'b', '1', '# n'],
    ],
    [
      'a block with nothing in it as its header alone',
      'a: | # n\nb: 1\n',
      ['a: | # n\nb: 1', 'a', '|', 'b', '1', '# n'],
    ],
    ['a block at the end of a text without a line break', 'a: |\n  x', ['a: |\n  x', 'a', '|\n  x']],
    ['a value that goes on below', 'a: x\n  y\r\nb: 1\r\n', ['a: x\n  y\r\nb: 1', 'a', 'x\n  y', 'b', '1']],
    [
      'comments to the end of their line, CRLF or not',
      '# a\r\nb: c # d\r\n',
      ['b: c', 'b', 'c', '# a', '# d'],
    ],
    [
      'no comment in a block or in quotes',
      "a: |\n  # x\nb: '# y'\nc: d#e\n",
      ["a: |\n  # x\nb: '# y'\nc: d#e", 'a', '|\n  # x', 'b', "'# y'", 'c', 'd#e'],
    ],
    ['nothing but a comment', '\ufeff# a\n', ['# a']],
  ];
  for (const [what, text, written] of spans) {
    it(`places ${what}`, () => {
      const reading = readFull(text);
      assert.deepEqual(reading.faults, []);
      assert.deepEqual(writtenIn(text, reading), written);
    });
  }

  it('gives plain scalars their worth by the core schema, and keeps what is written', () => {
    const reading = readFull('a: 1.200\nb: "1"\nc: ~\nd: true\ne: 31.3.2026\n');
    const pairs = ['a', 'b', 'c', 'd', 'e'].map((key) => scalarAt(reading, key));
    assert.deepEqual(
      pairs.map(({ value, text }) => [value, text]),
      [
        [1.2, '1.200'],
        ['1', '1'],
        [null, '~'],
        [true, 'true'],
        ['31.3.2026', '31.3.2026'],
      ],
    );
  });

  it('folds what goes on below as the author means it', () => {
    const reading = readFull('a: x\n  y\n\n  z\nb: >\n  x\n  y\nc: |-\n  x\n   y\n');
    assert.equal(scalarAt(reading, 'a').text, 'x y\nz');
    assert.equal(scalarAt(reading, 'b').text, 'x y\n');
    assert.equal(scalarAt(reading, 'c').text, 'x\n y');
  });

  it('tells a comment on a line of its own from one behind a value', () => {
    const { comments } = readFull('\ufeff# a\nb: c # d\n  # e\n');
    assert.deepEqual(
      comments.map(({ ownLine }) => ownLine),
      [true, false, true],
    );
  });

  it('does not lose its place at a control character of its own', () => {
    const text = 'a: \x1f # b\nc: "\x02" # d\n';
    assert.deepEqual(writtenIn(text, { root: undefined, comments: readFull(text).comments }), ['# b', '# d']);
  });

  const extras: readonly (readonly [
    text: string,
    extras: readonly (readonly [kind: string, written: string])[],
  ])[] = [
    [
      'a: &x 1\nb: *x\n',
      [
        ['anchor', '&x'],
        ['alias', '*x'],
      ],
    ],
    ['a: !!str 1\n', [['tag', '!!str']]],
    ['a: !!str\n', [['tag', '!!str']]],
    ['a: wow! R&D *now*\n', []],
    ['a:\n  <<: {b: 1}\n', [['merge', '<<']]],
    ['? [a, b]\n: c\n', [['complex-key', '[a, b]']]],
    ['%YAML 1.2\n---\na: 1\n', [['directive', '%YAML 1.2']]],
    ['---\na: 1\n---\nb: &x 2\n\n', [['document', 'b: &x 2']]],
    ['---\n---\na: 1\n...\n', []],
  ];
  for (const [text, expected] of extras) {
    it(`finds ${expected.map(([kind]) => kind).join(' and ') || 'nothing extra'} in ${JSON.stringify(text)}`, () => {
      const found = readFull(text).extras.map(({ kind, span }) => [kind, text.slice(span.start, span.end)]);
      assert.deepEqual(found, expected);
    });
  }

  it('reads the first document with anything in it', () => {
    assert.equal(scalarAt(readFull('---\n# a\n---\nb: c\n'), 'b').text, 'c');
  });

  it('reports faults where they are, in the order of the text, and still gives a tree', () => {
    const reading = readFull('a: b: c\nd: "e\n');
    assert.deepEqual(
      reading.faults.map(({ code }) => code),
      ['BLOCK_AS_IMPLICIT_KEY', 'MISSING_CHAR'],
    );
    assert.ok(reading.root);
  });
});
