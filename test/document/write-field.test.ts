import type { YamlDocument } from '../../server/src/document/read-quickly';
import type { Path } from '../../server/src/document/tree';
import {
  insertField,
  removeField,
  removeFields,
  renameKey,
  replaceValue,
  wrapInList,
} from '../../server/src/document/write/field';
import type { Lines } from '../../server/src/document/write/text';
import { each, mapAt, pairAt } from './write-reading';

describe('insertField', () => {
  const order = ['id', 'title', 'why', 'lead', 'actions'];
  const insert = (path: Path, key: string, value: Lines) => (document: YamlDocument) =>
    insertField(document, mapAt(document, path), key, value, order);
  each([
    [
      'goes after the nearest key before it',
      'id: a\nlead: b\n',
      insert([], 'title', ['x']),
      'id: a\ntitle: x\nlead: b\n',
    ],
    [
      'skips keys that are not there',
      'id: a\nactions: []\n',
      insert([], 'lead', ['x']),
      'id: a\nlead: x\nactions: []\n',
    ],
    [
      'goes before the first key after it',
      'title: a\nlead: b\n',
      insert([], 'id', ['x']),
      'id: x\ntitle: a\nlead: b\n',
    ],
    [
      'goes to the end where the order does not know it',
      'id: a\nfoo: b\n',
      insert([], 'bar', ['x']),
      'id: a\nfoo: b\nbar: x\n',
    ],
    ['needs no line end at the end', 'id: a', insert([], 'why', ['>-', '  x']), 'id: a\nwhy: >-\n  x'],
    [
      'writes the line ends of the text',
      'id: a\r\nlead: b',
      insert([], 'actions', ['- x', '- y']),
      'id: a\r\nlead: b\r\nactions:\r\n  - x\r\n  - y',
    ],
    [
      'stays behind a byte order mark',
      '\ufefftitle: a\n',
      insert([], 'id', ['x']),
      '\ufeffid: x\ntitle: a\n',
    ],
    [
      'leaves the comment at the beginning of the text there',
      '# paper\ntitle: a\n',
      insert([], 'id', ['x']),
      '# paper\nid: x\ntitle: a\n',
    ],
    [
      'goes above the comments of its neighbour',
      '# paper\n\n# t\ntitle: a\n',
      insert([], 'id', ['x']),
      '# paper\n\nid: x\n# t\ntitle: a\n',
    ],
    [
      'goes below the comments of the key before it',
      'id: a # i\n  # more\nlead: b\n',
      insert([], 'title', ['x']),
      'id: a # i\n  # more\ntitle: x\nlead: b\n',
    ],
    [
      'leaves the comment above the next key there',
      'id: a\n# lead\nlead: b\n',
      insert([], 'title', ['x']),
      'id: a\ntitle: x\n# lead\nlead: b\n',
    ],
    [
      'takes the line of the dash',
      '- title: a\n  lead: b\n',
      insert([0], 'id', ['x']),
      '- id: x\n  title: a\n  lead: b\n',
    ],
    [
      'takes the step of its map',
      'k:\n    id: a\nl: 1\n',
      insert(['k'], 'why', ['x']),
      'k:\n    id: a\n    why: x\nl: 1\n',
    ],
    [
      'keeps blank lines between sections',
      'id: a\n\nactions:\n  - b\n',
      insert([], 'why', ['- x']),
      'id: a\n\nwhy:\n  - x\n\nactions:\n  - b\n',
    ],
    [
      'adds no blank line to a single line',
      'id: a\n\nactions:\n  - b\n',
      insert([], 'why', ['x']),
      'id: a\nwhy: x\n\nactions:\n  - b\n',
    ],
    [
      'replaces nothing',
      'id: a\nlead: # who\nwhy: b\n',
      insert([], 'lead', ['x']),
      'id: a\nlead: x # who\nwhy: b\n',
    ],
    ['replaces a tilde', 'lead: ~\n', insert([], 'lead', ['x']), 'lead: x\n'],
    ['replaces an empty text', 'lead: ""  # who\n', insert([], 'lead', ['- x']), 'lead: # who\n  - x\n'],
    [
      'replaces an empty list',
      'actions: []\nz: 1\n',
      insert([], 'actions', ['- x']),
      'actions:\n  - x\nz: 1\n',
    ],
    ['changes nothing that is there', 'lead: a\n', insert([], 'lead', ['x']), 'lead: a\n'],
    [
      'goes between braces',
      'k: {id: a, lead: b} # c\n',
      insert(['k'], 'why', ['x, y']),
      'k: {id: a, why: "x, y", lead: b} # c\n',
    ],
    [
      'goes first between braces',
      'k: {lead: b}\n',
      insert(['k'], 'id', ['- x', '- y']),
      'k: {id: [x, y], lead: b}\n',
    ],
    ['fills empty braces', 'k: { }\n', insert(['k'], 'id', ['x']), 'k: {id: x}\n'],
    [
      'takes a line between braces on several lines',
      'k: {\n  id: a, # i\n  lead: b\n  }\n',
      insert(['k'], 'why', ['x']),
      'k: {\n  id: a, # i\n  why: x,\n  lead: b\n  }\n',
    ],
    [
      'turns braces into lines for what does not fit',
      'k: {id: a, lead: "b"} # c\nl: 1\n',
      insert(['k'], 'why', ['a: 1']),
      'k: # c\n  id: a\n  why:\n    a: 1\n  lead: "b"\nl: 1\n',
    ],
    [
      'turns braces behind a dash into lines',
      '- {id: a} # c\n- b\n',
      insert([0], 'why', ['a: 1']),
      '# c\n- id: a\n  why:\n    a: 1\n- b\n',
    ],
    [
      'writes braces inside braces',
      'k: [{id: a}]\n',
      insert(['k', 0], 'why', ['a: 1']),
      'k: [{id: a, why: {a: 1}}]\n',
    ],
  ]);
});

describe('replaceValue', () => {
  const replace = (path: Path, value: Lines) => (document: YamlDocument) =>
    replaceValue(document, pairAt(document, path), value);
  each([
    ['keeps the comment behind it', 'a: 1   # one\n', replace(['a'], ['2']), 'a: 2   # one\n'],
    ['puts a list below its key', 'a: 1 # one\nb: 2\n', replace(['a'], ['- x']), 'a: # one\n  - x\nb: 2\n'],
    ['keeps the layout of a list', 'a:\n- x\n- y\nb: 2\n', replace(['a'], ['- z']), 'a:\n- z\nb: 2\n'],
    [
      'keeps comments inside the old value, above',
      '- a:\n    # c\n    b: 1 # d\n',
      replace([0, 'a'], ['2']),
      '- # c\n  # d\n  a: 2\n',
    ],
    [
      'keeps the comment of a text it replaces',
      'a: >- # c\n  x\n  y\nb: 2\n',
      replace(['a'], ['z']),
      'a: z # c\nb: 2\n',
    ],
    [
      'keeps comments below out of a new text',
      'a: 1\n    # c\nb: 2\n',
      replace(['a'], ['>-', '  x']),
      '# c\na: >-\n  x\nb: 2\n',
    ],
    [
      'writes brackets inside braces',
      'k: {a: 1, b: 2}\n',
      replace(['k', 'a'], ['- x', '- y']),
      'k: {a: [x, y], b: 2}\n',
    ],
  ]);
});

describe('renameKey', () => {
  const rename = (path: Path, key: string) => (document: YamlDocument) =>
    renameKey(pairAt(document, path), key);
  each([
    ['changes the key alone', 'titel : x # c\n', rename(['titel'], 'title'), 'title : x # c\n'],
    ['keeps quotes', '"titel": x\n', rename(['titel'], 'title'), '"title": x\n'],
  ]);
});

describe('removeFields', () => {
  const remove =
    (path: Path, ...keys: string[]) =>
    (document: YamlDocument) =>
      removeFields(
        document,
        mapAt(document, path),
        keys.map((key) => pairAt(document, [...path, key])),
      );
  each([
    ['takes those at the end', 'a: 1\nb: 2\nc: 3\nd: 4\n', remove([], 'b', 'c', 'd'), 'a: 1\n'],
    ['leaves the end of the text as it was', 'a: 1\nb: 2\nc: 3', remove([], 'b', 'c'), 'a: 1'],
    ['takes those apart', 'a: 1\nb: 2\nc: 3\nd: 4\n', remove([], 'a', 'c'), 'b: 2\nd: 4\n'],
    [
      'takes their comments and blank lines along',
      'a: 1\n\n# b\nb:\n  x: 1\n\nc: 3 # c\n\n',
      remove([], 'b', 'c'),
      'a: 1\n\n',
    ],
  ]);
});

describe('removeField', () => {
  const remove = (path: Path) => (document: YamlDocument) =>
    removeField(document, mapAt(document, path.slice(0, -1)), pairAt(document, path));
  each([
    [
      'takes its comments along',
      'a: 1\n# b\nb: 2 # bb\n  # bbb\n# c\nc: 3\n',
      remove(['b']),
      'a: 1\n# c\nc: 3\n',
    ],
    ['leaves one blank line', 'a: 1\n\nb: 2\n\nc: 3\n', remove(['b']), 'a: 1\n\nc: 3\n'],
    ['leaves no blank lines at the end', 'a: 1\n\nb: 2\n', remove(['b']), 'a: 1\n'],
    ['leaves the end of the text as it was', 'a: 1\nb: 2', remove(['b']), 'a: 1'],
    ['leaves no blank lines at the beginning', 'a: 1\n\nb: 2\n', remove(['a']), 'b: 2\n'],
    [
      'leaves the comment at the beginning of the text',
      '# paper\na: 1\nb: 2\n',
      remove(['a']),
      '# paper\nb: 2\n',
    ],
    ['hands the line of the dash on', '- a: 1 # c\n  b: 2\n', remove([0, 'a']), '- b: 2\n'],
    ['hands it on past a comment', '- a: 1\n  # b\n  b: 2\n', remove([0, 'a']), '- # b\n  b: 2\n'],
    [
      'leaves a key with nothing after it',
      'k: # k\n  # a\n  a: 1\n\nl: 2\n',
      remove(['k', 'a']),
      'k: # k\n\nl: 2\n',
    ],
    ['leaves a dash with nothing after it', '- a: 1\n- b\n', remove([0, 'a']), '-\n- b\n'],
    ['takes its comma along', 'k: {a: 1, b: 2, c: 3}\n', remove(['k', 'b']), 'k: {a: 1, c: 3}\n'],
    ['takes the comma before the last', 'k: {a: 1, b: 2 }\n', remove(['k', 'b']), 'k: {a: 1 }\n'],
    ['leaves empty braces', 'k: { a: 1 }\n', remove(['k', 'a']), 'k: {}\n'],
    [
      'takes its line between braces',
      'k: {\n  a: 1, # a\n  # b\n  b: 2, # bb\n  c: 3 # c\n  }\n',
      remove(['k', 'b']),
      'k: {\n  a: 1, # a\n  c: 3 # c\n  }\n',
    ],
    [
      'takes the last line between braces',
      'k: {\n  a: 1, # a\n  b: 2 # b\n  }\n',
      remove(['k', 'b']),
      'k: {\n  a: 1, # a\n  }\n',
    ],
  ]);
});

describe('wrapInList', () => {
  const wrap = (path: Path) => (document: YamlDocument) => wrapInList(document, pairAt(document, path));
  each([
    ['puts brackets around a single value', 'a: x y   # c\n', wrap(['a']), 'a: [x y]   # c\n'],
    ['keeps quotes', 'a: "x, y"\n', wrap(['a']), 'a: ["x, y"]\n'],
    [
      'writes a dash where brackets would split the text',
      'a: x, y\nb: 1\n',
      wrap(['a']),
      'a:\n  - x, y\nb: 1\n',
    ],
    [
      'writes a dash before a folded text',
      'a: >-\n  x\n  y\n\nb: 1\n',
      wrap(['a']),
      'a:\n  - >-\n    x\n    y\n\nb: 1\n',
    ],
    [
      'writes a dash before fields',
      'a: # c\n  # d\n  x: 1\n\n  # e\n  y: 2\nb: 1\n',
      wrap(['a']),
      'a: # c\n  # d\n  - x: 1\n\n    # e\n    y: 2\nb: 1\n',
    ],
    [
      'leaves a list and nothing as they are',
      'a: [x]\nb:\n',
      (document) => [...wrap(['a'])(document), ...wrap(['b'])(document)],
      'a: [x]\nb:\n',
    ],
  ]);
});
