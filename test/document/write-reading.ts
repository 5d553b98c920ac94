/** What the tests of writing share: reading a text fully, its values and comments, and cases of text before and after. */
import assert from 'node:assert/strict';
import { applyEdits, type TextEdit } from '../../server/src/document/edit';
import { readFull } from '../../server/src/document/full';
import type { YamlDocument } from '../../server/src/document/read-quickly';
import { sourceText } from '../../server/src/document/source-text';
import {
  follow,
  type ListNode,
  type MapNode,
  type Node,
  type Pair,
  type Path,
} from '../../server/src/document/tree';

/** `text` through the full reader, which must find nothing wrong with it. */
export function read(text: string): YamlDocument {
  const { root, comments, faults, extras } = readFull(text);
  assert.deepEqual({ faults, extras }, { faults: [], extras: [] }, `not readable:\n${text}`);
  return { source: sourceText(text), root, comments, problems: [], holes: [] };
}

/** The text after `edits`. */
export function after(document: YamlDocument, edits: readonly TextEdit[]): string {
  return applyEdits(document.source.text, edits);
}

/** A value without its places: fields in the order of the text, nothing as null. */
export type Plain =
  | string
  | number
  | boolean
  | null
  | readonly Plain[]
  | { readonly fields: readonly [string, Plain][] };

export function plain(node: Node | undefined): Plain {
  if (!node) return null;
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.entries.map(({ value }) => plain(value));
  return { fields: node.pairs.map(({ key, value }) => [key.text, plain(value)]) };
}

export function plainOf(text: string): Plain {
  return plain(read(text).root);
}

/** Words of all comments, sorted: what must survive, wherever it went. */
export function commentsOf(text: string): readonly string[] {
  return read(text)
    .comments.map(({ span }) => text.slice(span.start, span.end).trim())
    .sort();
}

export function nodeAt(document: YamlDocument, path: Path): Node | undefined {
  const { node, steps } = follow(document.root, path);
  assert.equal(steps, path.length, `no ${path.join('.')} in\n${document.source.text}`);
  return node;
}

export function mapAt(document: YamlDocument, path: Path): MapNode {
  const node = nodeAt(document, path);
  assert.ok(node?.kind === 'map', `no map at ${path.join('.')}`);
  return node;
}

export function listAt(document: YamlDocument, path: Path): ListNode {
  const node = nodeAt(document, path);
  assert.ok(node?.kind === 'list', `no list at ${path.join('.')}`);
  return node;
}

export function pairAt(document: YamlDocument, path: Path): Pair {
  const { pair, steps } = follow(document.root, path);
  assert.ok(pair && steps === path.length, `no field at ${path.join('.')}`);
  return pair;
}

/** A text, what is done to it, and the whole text after. */
export type Case = readonly [
  what: string,
  before: string,
  edits: (document: YamlDocument) => readonly TextEdit[],
  after: string,
];

/** One test for each case; every text after must be readable. */
export function each(cases: readonly Case[]): void {
  for (const [what, before, edits, expected] of cases) {
    it(what, () => {
      const document = read(before);
      const result = after(document, edits(document));
      assert.equal(result, expected);
      read(result);
    });
  }
}
