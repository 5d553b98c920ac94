/** The quick reader beside the full one: what it reads as that one does, and what it leaves to it. */
import assert from 'node:assert/strict';
import { readFull } from '../../server/src/document/full';
import { readQuick } from '../../server/src/document/quick/quick';
import { scalarAt } from './written';

const AN_INITIATIVE = `\
  - id: local-green
    title: Green places are cared for with residents
    why: Residents who take part know how to solve the next problem themselves
    lead: Anna Holm
    partners:
      - who: schools
        shared_goal: Pupils know the park they use
    benefits:
      - id: ownership
        for_whom: [residents]
        measure:
          indicator: residents with a park agreement
          baseline: {value: 40, date: 2025-12-01, source: park register}
`;

describe('readQuick', () => {
  const read: readonly (readonly [what: string, text: string])[] = [
    ['nothing', ''],
    ['blank lines', '\n  \n\n'],
    ['nothing but comments', '# a\n  # b'],
    ['a part of a paper', `format: strategy-paper/1\ninitiatives:\n${AN_INITIATIVE}`],
    ['a byte order mark', '\ufeffa: 1\n'],
    ['a comment after a byte order mark', '\ufeff# a\n- b\n'],
    ['a document start', '# a\n---  # b\n\nc: d\n'],
    ['keys of all kinds', "a b: 1\n\"c: d\": 2\n'e''f': 3\n12: 4\nx#y: 5\n-g: 6\n"],
    ['a key twice', 'a: 1\na: 2\n'],
    ['__proto__', '__proto__: 1\nconstructor: 2\n'],
    ['values that are no texts', 'a: 12\nb: -1.5e3\nc: true\nd: ~\ne: 0x1f\nf: .inf\ng: .nan\n'],
    ['dates and dotted numbers', 'a: 2026-01-02\nb: 31.3.2026\nc: 1.200\nd: 12,5\n'],
    [
      'signs inside plain words',
      'a: b:c\nb: c#d\nc: it\'s "so" [1] {2}, 3 & 4 * 5!\nd: http://x.y/z?a=b#c\n',
    ],
    ['no-break spaces', 'a\u00a0b:\u00a0c: \u00a0d\u00a0\n'],
    ['letters of all kinds', 'æøå: Grønne områder — 😀 日本\n'],
    ['nothing after a key', 'a:\nb:   \nc: # d\ne:'],
    ['only comments after a key', 'a:\n  # b\n# c\nd: 1\n'],
    ['nothing after a dash', 'a:\n  -\n  - # b\n  -   \n  - c\n  -'],
    ['a list under its key', 'a:\n- b\n- c: 1\n  d: 2\ne:\n- f'],
    ['an empty list under a key, then a key', 'a:\n-\nb: 1\n'],
    ['a map in a list with nothing under its key', '- a:\n- b\n'],
    ['a list in a map in a list', '- a:\n  - b\n  c:\n    - d\n'],
    ['lists in lists', '- - a\n  - b\n-\n  - c\n-   - - d\n'],
    ['a map or words below a dash', '-\n  a: 1\n  b: 2\n- # c\n    d\n-\n\n  "e"\n'],
    ['more than one space', 'a:    b\n-x:  c\nd:\n    -    e:   f\n         g: h\n'],
    ['words below their key', 'a:\n    b\nc:\n  "d"\ne: # f\n\n  g\n'],
    ['words that go on below', 'a: b\n  c  \n\n\n   - d\n # e\nf:\n  g\n h # i\n'],
    ['words that go on below a dash', '- a\n  b\n   c#d\n-\n  e\n f\n'],
    ['single quotes', "a: ''\nb: 'it''s'\nc: '''' # d\ne: 'x: # y'\n"],
    ['double quotes', 'a: ""\nb: "c\\"d\\\\"\ne: "\\n\\t\\/\\r\\ " # f\ng: "x: # y\'"\n'],
    ['folded blocks', 'a: >\n  b\n  c  \n\n  d\n\n\n  # e\n\nf: >-\n  g\nh: 1\n'],
    ['literal blocks', 'a: |\n  b\n    c: "d\n\n  e\nf: |-\n   g\n\n \nh:\n- |\n  i\n- j'],
    ['a block in a list of maps', '- a: >-\n    b\n    c\n  d: 1\n- >\n e\n'],
    ['a block below its key', 'a:\n  >-\n  b\nc: 1\n'],
    ['a comment after a block header, and after a block', 'a: > # b\n  c\n # d\n# e\nf: 1\n'],
    ['a block at the end without a line break', 'a: |\n  b\n\n  c'],
    ['flow collections', 'a: []\nb: {}\nc: [ d, "e" , [f, g h], {i: j} ] # k\nl: {m: n, "p q": [r]}\n'],
    ['commas at the end', 'a: [b, c, ]\nd: {e: 1,}\n'],
    ['flow collections in several lines', 'a: [\n  b,\n\n   c\n  ]\nd: {e: 1,\n f:\n  g\n }\n'],
    ['flow collections below a dash or a key', '- [a, b]\n- {a: -1}\n-\n  [c]\n- d:\n    {e: f}\n'],
    ['trailing white space', 'a: b   \nc: "d"  \ne:\n  - f  \n  - [g]  \n'],
  ];
  for (const [what, text] of read) {
    for (const [ends, as] of [
      ['LF', text],
      ['CRLF', text.replaceAll('\n', '\r\n')],
    ] as const) {
      it(`reads ${what} as the full reader does (${ends})`, () => {
        const { root, comments, faults, extras } = readFull(as);
        assert.deepEqual({ faults, extras }, { faults: [], extras: [] });
        assert.deepEqual(readQuick(as), { root, comments });
      });
    }
  }

  const left: readonly (readonly [what: string, text: string])[] = [
    ['a tab', 'a:\tb\n'],
    ['a tab in words', 'a: b\tc\n'],
    ['control characters', 'a: \0\n'],
    ['a carriage return alone', 'a: b\rc: d\n'],
    ['a byte order mark in the text', 'a: b\n\ufeffc: d\n'],
    ['a dash after a byte order mark', '\ufeff- a: 1\n  b: 2\n'],
    ['an anchor', 'a: &b c\n'],
    ['an alias', 'a: *b\n'],
    ['a tag', 'a: !!str 1\n'],
    ['a merge', 'a:\n  <<: {b: 1}\n'],
    ['a key with a question mark', '? a\n: b\n'],
    ['a directive', '%YAML 1.2\n---\na: b\n'],
    ['two documents', 'a: b\n---\nc: d\n'],
    ['two documents, the first without words', '---\n---\na: b\n'],
    ['a document end', 'a: b\n...\n'],
    ['words alone', 'a paper\n'],
    ['a line without a colon', 'a: b\nc\n'],
    ['a colon in words', 'a: b: c\n'],
    ['a colon in words below', 'a: b\n  c: d\n'],
    ['a colon at the end of words', 'a: b:\n'],
    ['a list on the line of its key', 'a: - b\n'],
    ['words begun with a sign of YAML', 'a: @b\n'],
    ['words begun with a percent sign', 'a: %b\n'],
    ['words begun with a backtick', 'a: `b`\n'],
    ['an unclosed single quote', "a: 'b\n"],
    ['an unclosed double quote', 'a: "b\\"\n'],
    ['quotes over two lines', 'a: "b\n  c"\n'],
    ['words after quotes', 'a: "b" c\n'],
    ['a comment right after quotes', 'a: "b"#c\n'],
    ['an unknown escape', 'a: "\\q"\n'],
    ['a number as an escape', 'a: "\\x41"\n'],
    ['a key one space off to the right', 'a: 1\n b: 2\n'],
    ['a key one space off to the left', 'a:\n  b: 1\n c: 2\n'],
    ['a list entry one space off', 'a:\n  - b\n - c\n'],
    ['a list entry too far right', 'a:\n  - "b"\n   - c\n'],
    ['a list among keys', 'a: 1\n- b\n'],
    ['a key among entries', '- a\nb: 1\n'],
    ['words after a comment among words', 'a: b\n  # c\n  d\n'],
    ['an indentation in a block header', 'a: |2\n   b\n'],
    ['a block that keeps its blank lines', 'a: |+\n  b\n\n'],
    ['words in a block header', 'a: >b\n  c\n'],
    ['a block with nothing in it', 'a: >-\nb: 1\n'],
    ['a block begun with a blank line', 'a: >-\n\n  b\n'],
    ['a folded block with deeper lines', 'a: >-\n  b\n    c\n'],
    ['a blank line longer than a block is deep', 'a: |\n  b\n    \n  c\n'],
    ['words deeper than a key after a block', 'a: |\n    b\n  c\n'],
    ['an unclosed bracket', 'a: [b\nc: d\n'],
    ['the wrong bracket', 'a: [b}\n'],
    ['a bracket too many', 'a: [b]]\n'],
    ['nothing between two commas', 'a: [b,, c]\n'],
    ['a comma first', 'a: [, b]\n'],
    ['a pair in a flow list', 'a: [b: c]\n'],
    ['a decimal comma in a flow map', 'a: {value: 12,5}\n'],
    ['a comment in a flow list', 'a: [b, # c\n  d]\n'],
    ['a flow list that ends too far left', 'a:\n  b: [c,\n  d]\n'],
    ['words after a flow list', 'a: [b] c\n'],
    ['a flow list as a key', '[a]: b\n'],
    ['a key of more than 1,024 characters', `${'a'.repeat(1100)}: b\n`],
    ['lists 100 deep', `${'- '.repeat(100)}a\n`],
    ['flow lists 100 deep', `a: ${'['.repeat(100)}${']'.repeat(100)}\n`],
  ];
  for (const [what, text] of left) {
    it(`leaves ${what} to the full reader`, () => assert.equal(readQuick(text), undefined));
  }

  it('gives the values and texts of a paper', () => {
    const tree = readQuick('a: 12\nb:\n  - "c\\"d"\n  - >-\n    e\n    f\n');
    assert.ok(tree);
    assert.equal(scalarAt(tree, 'a').value, 12);
    assert.equal(scalarAt(tree, 'b', 0).value, 'c"d');
    assert.equal(scalarAt(tree, 'b', 1).value, 'e f');
  });
});
