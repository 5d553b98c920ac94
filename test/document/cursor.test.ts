import assert from 'node:assert/strict';
import { type Cursor, cursorAt, type Place, pathOfSubject } from '../../server/src/document/cursor/cursor';
import { sourceText } from '../../server/src/document/source-text';
import type { Path } from '../../server/src/document/tree';

/** The cursor at the `<|>` of `marked`, and the text without it. */
function cursorIn(marked: string): { cursor: Cursor; text: string } {
  const offset = marked.indexOf('<|>');
  assert.notEqual(offset, -1, 'the text has a cursor');
  const text = marked.replace('<|>', '');
  return { cursor: cursorAt(sourceText(text), offset), text };
}

/** What is said of a cursor beside its place and path. `replaces` is the text in its span. */
type More = Partial<Omit<Cursor, 'at' | 'path' | 'span'>> & { readonly replaces?: string };
type Case = readonly [text: string, at: Place, path: Path, more?: More];

function check(cases: readonly Case[]): void {
  for (const [marked, at, path, more = {}] of cases) {
    it(JSON.stringify(marked), () => {
      const { cursor, text } = cursorIn(marked);
      const all = { ...cursor, replaces: text.slice(cursor.span.start, cursor.span.end) };
      const named = Object.keys({ at, path, ...more }) as (keyof typeof all)[];
      assert.deepEqual(Object.fromEntries(named.map((name) => [name, all[name]])), { at, path, ...more });
    });
  }
}

const root = { column: 0, dashColumn: 0 };

describe('cursor: on a line of its own', () => {
  check([
    ['<|>', 'either', [], { ...root, replaces: '', keysHere: [], endsFile: true }],
    ['\n<|>\n', 'either', [], { column: 0, endsFile: false }],
    ['# Vores strategi\n<|>', 'either', []],
    ['---\n<|>', 'either', []],
    ['\ufeff<|>', 'either', [], { column: 0 }],
    ['id: a\n<|>', 'key', [], { column: 0, keysHere: ['id'] }],
    ['id: a\n<|>\nunit:\n  name: b\nphase: c\n', 'key', [], { keysHere: ['id', 'unit', 'phase'] }],
    ['id: a\n\n\n<|>\n\nphase: c', 'key', [], { keysHere: ['id', 'phase'] }],
    ['unit:\n  <|>', 'either', ['unit'], { column: 2, dashColumn: 2, keysHere: [], needsSpace: false }],
    ['unit:\n    <|>', 'either', ['unit'], { column: 4 }],
    ['unit:\n <|>', 'either', ['unit'], { column: 1 }],
    ['unit:\n<|>', 'key', [], { keysHere: ['unit'], orEntry: { path: ['unit'], index: 0, dashColumn: 0 } }],
    ['unit:\n  id: a\n  <|>', 'key', ['unit'], { column: 2, keysHere: ['id'] }],
    ['unit:\n  id: a\n<|>', 'key', [], { column: 0, keysHere: ['unit'] }],
    ['unit:\n  id: a\n  <|>\n  lead: b\nphase: c', 'key', ['unit'], { keysHere: ['id', 'lead'] }],
    ['unit:\n  <|>\n  lead: b\nphase: c', 'key', ['unit'], { column: 2, keysHere: ['lead'] }],
    ['a:\n  b:\n    c: d\n\n  <|>', 'key', ['a'], { column: 2, keysHere: ['b'] }],
    ['a:\n  b:\n    c: d\n  # note\n  <|>', 'key', ['a'], { keysHere: ['b'] }],
    ['a:\n  b: c\n---\n<|>', 'either', [], { keysHere: [] }],
  ]);

  it('belongs, between two columns, to what is further in', () => {
    const { cursor } = cursorIn('initiatives:\n  - id: a\n    title: b\n   <|>');
    assert.deepEqual([cursor.at, cursor.path, cursor.column], ['key', ['initiatives', 0], 4]);
    assert.deepEqual(cursor.keysHere, ['id', 'title']);
  });
});

describe('cursor: one column off', () => {
  check([
    ['unit:\n  id: a\n <|>', 'key', ['unit'], { column: 2 }],
    ['unit:\n  id: "a"\n   <|>', 'key', ['unit'], { column: 2, keysHere: ['id'] }],
    ['unit:\n  id: "a"\n   na<|>', 'key', ['unit'], { column: 2, prefix: 'na', replaces: 'na' }],
    ['unit:\n  id: a\n   na<|>me: b', 'key', ['unit'], { column: 2, word: 'name' }],
    ['unit:\n  id: a\n   name: <|>', 'value', ['unit', 'name']],
    ['a:\n  - id: b\n <|>', 'entry', ['a'], { index: 1, dashColumn: 2 }],
    ['a:\n  - id: b\n - id: <|>c', 'value', ['a', 1, 'id']],
    ['a:\n  - id: b\n   - id: <|>c', 'value', ['a', 1, 'id']],
    ['a:\n  - id: b\n - id: c\n  - id: <|>d', 'value', ['a', 2, 'id']],
    ['a:\n  - id: b\n   title: c\n    <|>', 'text', ['a', 0, 'title']],
  ]);
});

describe('cursor: on a key', () => {
  check([
    ['st<|>', 'either', [], { prefix: 'st', replaces: 'st', hasColon: false, endsFile: true }],
    [
      'id: a\nst<|>',
      'key',
      [],
      { prefix: 'st', word: 'st', replaces: 'st', hasColon: false, keysHere: ['id'] },
    ],
    ['id: a\nst<|>\nphase: b', 'key', [], { keysHere: ['id', 'phase'] }],
    [
      'id: a\nst<|>atus: draft',
      'key',
      [],
      { prefix: 'st', word: 'status', replaces: 'status', hasColon: true },
    ],
    ['id: a\n<|>status: draft', 'key', [], { prefix: '', replaces: 'status', keysHere: ['id'] }],
    ['id: a\nstatus<|>: draft', 'key', [], { prefix: 'status', hasColon: true }],
    ['unit:\n  st<|>', 'either', ['unit'], { prefix: 'st', column: 2 }],
    ['unit:\n  st<|>\n  lead: b', 'key', ['unit'], { prefix: 'st', keysHere: ['lead'] }],
    ['unit:\n  id: a\n  for h<|>vem', 'key', ['unit'], { prefix: 'for h', replaces: 'for hvem' }],
    ['"st<|>atus": draft', 'key', [], { prefix: 'st', quote: '"', replaces: '"status"', word: 'status' }],
    ['"status"<|>: draft', 'key', [], { hasColon: true, quote: undefined, word: 'status' }],
    ['id: a\n"st<|>', 'key', [], { prefix: 'st', quote: '"', replaces: '"st' }],
    ['id: a\nområ<|>de: b', 'key', [], { prefix: 'områ', word: 'område' }],
    ['id: a\n  <|>', 'text', ['id']],
    ['id: "a"\n😀 <|>', 'key', [], { prefix: '😀 ' }],
    ['id : a\nb <|>: c', 'nothing', []],
    ['- id: a\n  ti<|>tle: b', 'key', [0], { column: 2, keysHere: ['id'] }],
    ['- ti<|>tle: b\n  id: a', 'key', [0], { column: 2, keysHere: ['id'], afterDash: true }],
  ]);
});

describe('cursor: under a half-typed line', () => {
  check([
    ['statu\n<|>', 'either', [], { column: 0 }],
    ['id: a\nstatu\n<|>', 'key', [], { column: 0, keysHere: ['id'] }],
    ['id: a\nstatu\nph<|>', 'key', [], { prefix: 'ph' }],
    ['unit:\n  nam\n  <|>', 'either', ['unit'], { column: 2 }],
    ['unit:\n  id: a\n  nam\n  <|>', 'key', ['unit'], { keysHere: ['id'] }],
    ['unit:\n  id: a\n  nam\n  lead: b<|>', 'value', ['unit', 'lead']],
    ['id: a\nunit\n  <|>', 'either', ['unit'], { column: 2 }],
    ['id: a\nunit\n  name: <|>', 'value', ['unit', 'name']],
    ['Vores strategi\nstatus: <|>', 'value', ['status']],
    ['id: a\nto ord\n<|>', 'key', [], { keysHere: ['id'] }],
    ['unit:\n  to ord\n  name: <|>', 'value', ['unit', 'name']],
    ['a:\n  - id: b\n  ti\n  <|>', 'entry', ['a'], { index: 1 }],
    ['a:\n  - id: b\n    ti\n    <|>', 'key', ['a', 0], { column: 4, keysHere: ['id'] }],
    ['a:\n  - id: b\n    ti\n  - id: <|>', 'value', ['a', 1, 'id']],
    ['id: a\nstatus:dr\nphase: <|>', 'value', ['phase']],
    ['title: "ikke lukket\nwhy: <|>', 'value', ['why']],
    ['title: "ikke lukket\n<|>', 'key', [], { keysHere: ['title'] }],
    ['a:\n  - title: "ikke lukket\n    why: <|>', 'value', ['a', 0, 'why']],
    ['unit: "\n  name: <|>', 'value', ['unit', 'name']],
    ['with: [a, b\nwhy: <|>', 'value', ['why']],
    ['with: [a, b\n<|>', 'key', [], { keysHere: ['with'] }],
    ['unit: {id: a\nwhy<|>: b', 'key', [], { keysHere: ['unit'] }],
  ]);
});

describe('cursor: in a value', () => {
  check([
    ['status:<|>', 'value', ['status'], { needsSpace: true, prefix: '', replaces: '' }],
    ['status: <|>', 'value', ['status'], { needsSpace: false, column: 2, endsFile: true }],
    [
      'status:<|> draft',
      'value',
      ['status'],
      { needsSpace: true, prefix: '', replaces: ' draft', word: 'draft' },
    ],
    ['status: <|>draft', 'value', ['status'], { needsSpace: false, replaces: 'draft' }],
    ['status: dr<|>aft # nu', 'value', ['status'], { prefix: 'dr', replaces: 'draft' }],
    ['status: draft<|>', 'value', ['status'], { prefix: 'draft', word: 'draft' }],
    ['status: draft <|>', 'value', ['status'], { prefix: 'draft ', replaces: 'draft ', word: 'draft' }],
    ['status: <|>  # nu', 'value', ['status'], { replaces: '' }],
    ['id: a\nstatus:dr<|>', 'value', ['status'], { needsSpace: true, prefix: 'dr', replaces: 'dr' }],
    ['title: Vi går <|>ud', 'value', ['title'], { prefix: 'Vi går ', replaces: 'Vi går ud' }],
    ['title: a: b<|>', 'value', ['title'], { prefix: 'a: b' }],
    ['link: http://x.dk/#y<|>', 'value', ['link'], { prefix: 'http://x.dk/#y' }],
    ['a: 😀<|>b', 'value', ['a'], { prefix: '😀', replaces: '😀b' }],
    ['a:\r\n  b: <|>\r\nc: d', 'value', ['a', 'b'], { eol: '\r\n', endsFile: false, replaces: '' }],
    ['\ufeffa: b<|>', 'value', ['a'], { prefix: 'b' }],
    ['unit: <|>\n  name: b', 'value', ['unit'], { filled: true, column: 2 }],
    ['with: <|>\n- a', 'value', ['with'], { filled: true, dashColumn: 0 }],
    ['unit: <|>\nname: b', 'value', ['unit'], { filled: false }],
    ['a:\n    b:\n        c: <|>', 'value', ['a', 'b', 'c'], { indentUnit: 4, column: 12 }],
    ['a:\n- b\nc: <|>', 'value', ['c'], { dashColumn: 0, column: 2 }],
    ['a:\n  - b: c\n    d: <|>', 'value', ['a', 0, 'd'], { column: 6, dashColumn: 6 }],
    ['a: &x <|>b', 'value', ['a'], { replaces: 'b' }],
  ]);
});

describe('cursor: in quotes', () => {
  check([
    ['status: "dr<|>', 'value', ['status'], { quote: '"', prefix: 'dr', replaces: '"dr', word: 'dr' }],
    ["status: '<|>", 'value', ['status'], { quote: "'", prefix: '', replaces: "'" }],
    ['status: "<|>"', 'value', ['status'], { quote: '"', prefix: '', replaces: '""' }],
    ['status: "dr<|>aft" # nu', 'value', ['status'], { quote: '"', prefix: 'dr', replaces: '"draft"' }],
    ['status: <|>"draft"', 'value', ['status'], { quote: undefined, replaces: '"draft"', word: 'draft' }],
    ['status: "draft"<|>', 'nothing', ['status']],
    ['status: "dr<|>\nphase: "x"', 'value', ['status'], { quote: '"', replaces: '"dr' }],
    ["title: 'it''s <|>", 'value', ['title'], { quote: "'", prefix: "it''s ", word: "it's" }],
    [
      'with:\n  - "bo<|>',
      'either',
      ['with', 0],
      { quote: '"', prefix: 'bo', replaces: '"bo', afterDash: true },
    ],
    ['title: "et\n  to <|>tre"\nwhy: b', 'text', ['title'], { quote: '"', prefix: 'to ' }],
    ['title: "et\n  to"\nwhy: <|>', 'value', ['why']],
    ['title: "et\n  to" <|>', 'nothing', ['title']],
    ['title:\n  "et\n  to\n  tr<|>e"', 'text', ['title'], { quote: '"' }],
  ]);
});

describe('cursor: in a list', () => {
  check([
    [
      'with:\n  - <|>',
      'either',
      ['with', 0],
      { afterDash: true, column: 4, needsSpace: false, entriesHere: [] },
    ],
    ['with:\n  -<|>', 'either', ['with', 0], { afterDash: true, column: 4, needsSpace: true }],
    ['with:\n  - a\n  - <|>\n  - "b"', 'either', ['with', 1], { entriesHere: ['a', 'b'] }],
    [
      'with:\n  - a\n  - b<|>o\n  - c',
      'either',
      ['with', 1],
      { prefix: 'b', replaces: 'bo', entriesHere: ['a', 'c'] },
    ],
    ['with:\n  - a\n  <|>', 'entry', ['with'], { index: 1, dashColumn: 2, column: 4, entriesHere: ['a'] }],
    ['with:\n  - a\n  <|>\n  - b', 'entry', ['with'], { index: 1, entriesHere: ['a', 'b'] }],
    ['with:\n  <|>\n  - b', 'entry', ['with'], { index: 0, dashColumn: 2, entriesHere: ['b'] }],
    ['with:\n  - a\n  bo<|>', 'entry', ['with'], { index: 1, prefix: 'bo', replaces: 'bo' }],
    ['with:\n- a\n- <|>', 'either', ['with', 1], { column: 2 }],
    [
      'with:\n- a\n<|>\nwhy: b',
      'key',
      [],
      { keysHere: ['with', 'why'], orEntry: { path: ['with'], index: 1, dashColumn: 0 } },
    ],
    ['a:\n  with:\n  - b\n  - c\n  why: <|>', 'value', ['a', 'why']],
    ['a:\n  with:\n  - b\n  - c\n  - d<|>', 'either', ['a', 'with', 2]],
    ['a:\n  - id: b\n    <|>', 'key', ['a', 0], { column: 4, keysHere: ['id'] }],
    ['a:\n  - id: b\n  <|>', 'entry', ['a'], { index: 1, column: 4, entriesHere: [] }],
    ['a:\n  - id: b\n<|>', 'key', [], { keysHere: ['a'] }],
    ['a:\n  - <|>\n    id: b', 'key', ['a', 0], { column: 4, keysHere: ['id'], afterDash: true }],
    ['a:\n  -\n    <|>', 'either', ['a', 0], { column: 4, afterDash: false }],
    ['a:\n  -\n    id: b\n    <|>', 'key', ['a', 0], { keysHere: ['id'] }],
    ['a:\n  -   id: b\n      <|>', 'key', ['a', 0], { column: 6 }],
    ['a:\n  - id: b\n  - id: c\n    with:\n      - d\n      - <|>', 'either', ['a', 1, 'with', 1]],
    ['- a\n- <|>', 'either', [1], { entriesHere: ['a'] }],
    ['- - a\n  - <|>', 'either', [0, 1]],
    ['a:\n  <|>- b', 'nothing', ['a', 0]],
    [
      'a:\n  - id: b\n  - id: c\n    title: d\n    <|>\n  - id: e',
      'key',
      ['a', 1],
      { keysHere: ['id', 'title'] },
    ],
  ]);
});

describe('cursor: in a text over several lines', () => {
  check([
    ['why: >-\n  <|>', 'text', ['why'], { prefix: '' }],
    ['why: >-\n  et to<|> tre', 'text', ['why'], { prefix: 'et to', replaces: 'et to tre' }],
    ['why: >-\n  et\n\n  <|>', 'text', ['why']],
    ['why: >-\n  et\n<|>', 'key', [], { keysHere: ['why'] }],
    ['why: >-\n  title: a\n  lead: <|>', 'text', ['why']],
    ['why: |\n  - a\n    - b\n  # c <|>', 'text', ['why'], { prefix: '# c ' }],
    ['a:\n  - why: >-\n      et\n    ti<|>tle: b', 'key', ['a', 0], { keysHere: ['why'] }],
    ['a:\n  - >-\n    et <|>', 'text', ['a', 0]],
    ['why: >-<|>', 'value', ['why'], { prefix: '>-' }],
    ['why: et\n  to <|>', 'text', ['why']],
    ['why:\n  et to\n  tre <|>', 'text', ['why']],
    ['why:\n  et to\n  <|>', 'text', ['why']],
  ]);
});

describe('cursor: in brackets and braces', () => {
  check([
    ['with: [<|>]', 'value', ['with', 0], { style: 'flow', replaces: '' }],
    ['with: [<|>', 'value', ['with', 0], { style: 'flow', endsFile: true }],
    ['with: [a, <|>]', 'value', ['with', 1], { entriesHere: ['a'] }],
    ['with: [a,<|>', 'value', ['with', 1], { entriesHere: ['a'] }],
    [
      'with: [a, b<|>o, "c d"]',
      'value',
      ['with', 1],
      { prefix: 'b', replaces: 'bo', entriesHere: ['a', 'c d'] },
    ],
    ['with: [a<|>, b]', 'value', ['with', 0], { prefix: 'a' }],
    [
      'with: ["b<|>, c]',
      'value',
      ['with', 0],
      { quote: '"', prefix: 'b', replaces: '"b', entriesHere: ['c'] },
    ],
    ['with: ["b" <|>, c]', 'nothing', ['with', 0]],
    ['with: [a]<|>', 'nothing', ['with']],
    ['with: [a] # b<|>', 'comment', ['with'], { prefix: '# b' }],
    ['baseline: {<|>}', 'key', ['baseline'], { keysHere: [], hasColon: false }],
    ['baseline: {value: <|>', 'value', ['baseline', 'value'], { needsSpace: false }],
    ['baseline: {value:<|>}', 'value', ['baseline', 'value'], { needsSpace: true }],
    ['baseline: {value: 4<|>0, date: b}', 'value', ['baseline', 'value'], { prefix: '4', replaces: '40' }],
    ['baseline: {value: 40, <|>}', 'key', ['baseline'], { keysHere: ['value'] }],
    [
      'baseline: {value: 40, d<|>ate: b}',
      'key',
      ['baseline'],
      { word: 'date', hasColon: true, keysHere: ['value'] },
    ],
    [
      'baseline: {value: 40, d<|>, source: b}',
      'key',
      ['baseline'],
      { prefix: 'd', keysHere: ['value', 'source'] },
    ],
    ['baseline: {"va<|>lue": 1}', 'key', ['baseline'], { quote: '"', prefix: 'va' }],
    ['baseline: {"value":<|>1}', 'value', ['baseline', 'value']],
    ['a: [{b: c}, {d: <|>}]', 'value', ['a', 1, 'd']],
    ['a: [[b] [c<|>]]', 'value', ['a', 1, 0]],
    ['a: {b: {c: [d, <|>', 'value', ['a', 'b', 'c', 1]],
    ['a: [b: <|>c]', 'value', ['a', 0, 'b']],
    ['with: [\n  a,\n  <|>\n]', 'value', ['with', 1], { entriesHere: ['a'] }],
    ['with: [\n<|>\n]', 'value', ['with', 0]],
    ['with:\n  [a,\n  <|>]', 'value', ['with', 1]],
    ['a: {\n  b: c, # nu <|>\n  d: e\n}', 'comment', ['a']],
    ['a: {\n  b: c,\n  d<|>: e\n}', 'key', ['a'], { keysHere: ['b'] }],
    ['a: {\n  b: c\n}\n<|>', 'key', []],
    ['{\n  "id": "a",\n  "st<|>"\n}', 'key', [], { style: 'flow', keysHere: ['id'], quote: '"' }],
    ['a:\n  - {id: b, <|>}', 'key', ['a', 0], { keysHere: ['id'] }],
    ['with: [a, b] \nwhy: <|>', 'value', ['why']],
  ]);
});

describe('cursor: in comments and between words', () => {
  check([
    ['# Vores <|>plan', 'comment', [], { prefix: '# Vores ', replaces: '# Vores plan' }],
    ['unit:\n  id: a\n  # <|>', 'comment', ['unit']],
    ['unit:\n  # <|>\n  id: a', 'comment', ['unit']],
    ['status: draft # <|>', 'comment', ['status']],
    ['status: # <|>', 'comment', ['status']],
    ['unit: # <|>\n  id: a', 'comment', ['unit']],
    ['id: a\n<|># nu', 'key', [], { replaces: '', keysHere: ['id'] }],
    ['unit:\n <|> id: a', 'nothing', ['unit']],
    ['unit:\n  -  <|>  a', 'either', ['unit', 0], { replaces: '  a', prefix: '', word: 'a' }],
    ['--<|>-\nid: a', 'nothing', []],
    ['why: >- # <|>\n  et', 'comment', ['why']],
  ]);
});

describe('cursor: with tabs', () => {
  check([
    ['unit:\n\t<|>', 'either', ['unit'], { column: 2, indentUnit: 2 }],
    ['unit:\n\tid: a\n\t<|>', 'key', ['unit'], { column: 2, keysHere: ['id'] }],
    ['unit:\n  id: a\n\t<|>', 'key', ['unit'], { column: 2, keysHere: ['id'] }],
    ['a:\n\t- id: b\n\t  title: <|>', 'value', ['a', 0, 'title']],
    ['a:\n\t- id: b\n\t\twith:\n\t\t\t- <|>', 'either', ['a', 0, 'with', 0]],
    ['a:\n    b: c\n\t<|>', 'key', ['a'], { column: 4, indentUnit: 4 }],
    ['status:\t<|>', 'value', ['status'], { needsSpace: false }],
    ['unit:\n\u00a0\u00a0id: a\n  <|>', 'key', ['unit'], { keysHere: ['id'] }],
  ]);
});

describe('cursor: the text around', () => {
  it('knows the indentation of the text from its first steps', () => {
    assert.equal(cursorIn('a: b\n<|>').cursor.indentUnit, 2);
    assert.equal(cursorIn('a:\n   b: c\n   d:\n     e: f\n<|>').cursor.indentUnit, 3);
    assert.equal(cursorIn('a:\n- b:\n    c: d\n<|>').cursor.indentUnit, 2);
  });

  it('knows the white space before the words of its line', () => {
    const { cursor } = cursorIn('a:\n    b<|>');
    assert.deepEqual(cursor.lineIndent, { start: 3, end: 7 });
  });

  it('moves an offset outside the text, or in a line ending, to the nearest place in a line', () => {
    const source = sourceText('a: b\r\nc: d');
    assert.deepEqual(cursorAt(source, 5), cursorAt(source, 4));
    assert.deepEqual(cursorAt(source, -3), cursorAt(source, 0));
    assert.deepEqual(cursorAt(source, 99), cursorAt(source, source.text.length));
  });

  it('names the field that a key stands for', () => {
    assert.deepEqual(pathOfSubject(cursorIn('unit:\n  na<|>me: b').cursor), ['unit', 'name']);
    assert.deepEqual(pathOfSubject(cursorIn('unit:\n  name: b<|>').cursor), ['unit', 'name']);
  });

  it('says the same for a line while it is typed', () => {
    for (const typed of ['s', 'st', 'status', 'status:', 'status: ', 'status: draft']) {
      const { cursor } = cursorIn(`unit:\n  id: a\n  ${typed}<|>\nphase: b`);
      assert.deepEqual(cursor.path.slice(0, 1), ['unit'], typed);
    }
  });
});
