/** A paper in the usual layout: the same values and comments, in the order and the style that tools write. */
import { readDocument, type YamlDocument } from '../../document/read';
import type { MapNode, Node } from '../../document/tree';
import { wordsOf } from '../../document/write/place';
import { shapeOf } from '../field-shape';
import type { DocumentKind } from '../terms';
import { placed } from './placed';
import { printedDocument } from './printed';

/**
 * The text of `document` in the usual layout: fields in the order of the format, steps of two spaces, quotes only
 * where they are needed, long texts folded. Every value, every comment, the byte order mark and the line ends
 * stay. Formatting it again changes nothing.
 * @returns undefined for a text that cannot be formatted: it has problems, the same key twice, or is no map
 * @throws Error where the text would read otherwise afterwards: a fault of the tool, and no text is lost
 */
export function formatted(document: YamlDocument, kind: DocumentKind): string | undefined {
  const root = formattable(document);
  if (root === undefined) return undefined;
  const { source } = document;
  if (root === 'nothing' || root.pairs.length === 0) return source.text;
  const lines = printedDocument(document, placed(document, root, shapeOf(kind)));
  const mark = source.text.startsWith('\ufeff') ? '\ufeff' : '';
  const text = mark + lines.join(source.eol) + source.eol;
  const loss = text === source.text ? undefined : lossBetween(document, readDocument(text));
  if (loss !== undefined) throw new Error(`After formatting, ${loss}.`);
  return text;
}

/** The map of the document; `nothing` for one of nothing but comments; undefined for one to leave alone. */
export function formattable({ root, problems, holes }: YamlDocument): MapNode | 'nothing' | undefined {
  if (problems.length > 0 || holes.length > 0) return undefined;
  if (!root) return 'nothing';
  return root.kind === 'map' && !hasKeyTwice(root) ? root : undefined;
}

function hasKeyTwice(node: Node): boolean {
  if (node.kind === 'scalar') return false;
  if (node.kind === 'list') return node.entries.some(({ value }) => value && hasKeyTwice(value));
  const keys = new Set(node.pairs.map(({ key }) => key.text));
  return keys.size < node.pairs.length || node.pairs.some(({ value }) => value && hasKeyTwice(value));
}

/** What of `before` is not as it was in `after`, which should differ in layout alone; undefined where all is. */
export function lossBetween(before: YamlDocument, after: YamlDocument): string | undefined {
  if (after.problems.length > 0) return 'the text could not be read any more';
  if (!isSameValue(before.root, after.root)) return 'a value would have changed';
  const [one, other] = [remarksOf(before), remarksOf(after)];
  const isSame = one.length === other.length && one.every((words, index) => words === other[index]);
  return isSame ? undefined : 'a comment would have changed';
}

function remarksOf(document: YamlDocument): readonly string[] {
  return document.comments.map((comment) => wordsOf(document, comment)).sort();
}

/** True where both hold the same values; the order of fields does not count. */
function isSameValue(one: Node | undefined, other: Node | undefined): boolean {
  if (!one || !other) return one === other;
  if (one.kind === 'scalar') return other.kind === 'scalar' && Object.is(one.value, other.value);
  if (one.kind === 'list') {
    if (other.kind !== 'list' || other.entries.length !== one.entries.length) return false;
    return one.entries.every(({ value }, index) => isSameValue(value, other.entries[index]?.value));
  }
  if (other.kind !== 'map' || other.pairs.length !== one.pairs.length) return false;
  const values = new Map(other.pairs.map(({ key, value }) => [key.text, value]));
  return one.pairs.every(
    ({ key, value }) => values.has(key.text) && isSameValue(value, values.get(key.text)),
  );
}
