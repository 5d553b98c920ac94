/** The same key twice in one place: only one of the two would be read. */
import { applyEdits, type TextEdit } from '../../document/edit';
import type { YamlDocument } from '../../document/read';
import { type MapNode, type Node, type Pair, pairOf } from '../../document/tree';
import { appendEntry, linesOfEntry } from '../../document/write/entry';
import { removeField, renameKey, replaceValue } from '../../document/write/field';
import { writeText } from '../../document/write/text';
import { type FieldShape, shapeOf, shapeStep } from '../../paper/field-shape';
import type { Fix } from '../../paper/finding';
import { saysNothing } from '../../paper/located';
import type { Subject } from '../../paper/subject';
import { claimFix, fix, type Report, report } from '../rule';

/** Reports on each key that has stood before in its map, at any level, also inside notes of one's own. */
export function* duplicateKey({
  document,
  hasTwins,
  kind: { kind },
  misreadings,
}: Subject): Iterable<Report> {
  if (!document.root || !hasTwins) return;
  // What is said of the entries of a list, each under a key of its own, is said of their keys.
  const told = new Set(
    misreadings.flatMap((one) => (one.kind === 'numbered' ? one.pairs.map(({ key }) => key.span.start) : [])),
  );
  const found = duplicatesIn(document.root, kind && shapeOf(kind), []);
  for (const run of runsOf(found.filter(({ second }) => !told.has(second.key.span.start)))) {
    const [duplicate] = run;
    const { first, second } = duplicate;
    const related = [first, ...run.slice(1).map((one) => one.second)].map(({ key }) => ({ span: key.span }));
    const { key } = second;
    yield run.length === 1
      ? report(
          'syntax/duplicate-key',
          key.span,
          { key: key.text },
          { related, fixes: () => mergeFixes(document, duplicate) },
        )
      : report(
          'syntax/duplicate-key:several',
          key.span,
          { key: key.text },
          { related, fixes: () => runFixes(document, run) },
        );
  }
}

/** True where several keys of `map` came twice together: two elements may have become one. */
export function isTwoInOne(map: MapNode): boolean {
  const keys = { ...map, pairs: map.pairs.map(({ key }) => ({ key, value: undefined })) };
  const own = duplicatesIn(keys, undefined, []);
  return runsOf(own).some((run) => run.length > 1);
}

type Run = readonly [Duplicate, ...Duplicate[]];

/** A longer run of keys that came twice is no paper pasted once more: nothing is offered for it. Own choice. */
const LONGEST_RUN = 100;

/** Different keys that stand twice and follow each other in one map came together: they are one mistake. */
function runsOf(duplicates: readonly Duplicate[]): readonly Run[] {
  const runs: [Duplicate, ...Duplicate[]][] = [];
  const byMap = new Map<MapNode, [Duplicate, ...Duplicate[]]>();
  for (const duplicate of duplicates) {
    const { map, at } = duplicate;
    const run = byMap.get(map);
    const before = run?.at(-1);
    if (run && before?.at === at - 1 && before.second.key.text !== duplicate.second.key.text)
      run.push(duplicate);
    else {
      const begun: [Duplicate] = [duplicate];
      byMap.set(map, begun);
      runs.push(begun);
    }
  }
  return runs;
}

/** Several keys twice together: a dash is missing above the second of them, or they were pasted once more. */
function runFixes(document: YamlDocument, run: Run): readonly Fix[] {
  const { text } = document.source;
  const [{ map, first, second }] = run;
  const { start } = second.key.span;
  const isPasted = run.length <= LONGEST_RUN && run.every((one) => isSame(document, one.first, one.second));
  const [head] = map.pairs;
  const isEntry = head !== undefined && /^ *- +$/.test(beforeOnLine(text, head.key.span.start));
  // Where the entry begins with another key, its line may be gone together with its dash.
  if (isEntry && (head === first || !isPasted) && /^ {2,}$/.test(beforeOnLine(text, start)))
    return [fix('syntax/unreadable:dash', {}, [{ span: { start: start - 2, end: start }, text: '- ' }])];
  if (!isPasted) return [];
  const edits = run.flatMap((one) => removeField(document, map, one.second));
  return fitTogether(document, edits) ? [fix('syntax/duplicate-key:remove', {}, edits)] : [];
}

function beforeOnLine(text: string, offset: number): string {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
}

interface Duplicate {
  readonly map: MapNode;
  readonly first: Pair;
  readonly second: Pair;
  /** What the format says of the field; none where it says nothing. */
  readonly shape: FieldShape | undefined;
  /** The place of the second among the pairs of the map. */
  readonly at: number;
}

/** Maps with more keys than this are looked through with a table; for fewer, comparing each with each is quicker. */
const FEW = 16;

function duplicatesIn(node: Node, shape: FieldShape | undefined, found: Duplicate[]): readonly Duplicate[] {
  if (node.kind === 'list') {
    for (const { value } of node.entries) if (value) duplicatesIn(value, shape?.entry, found);
  } else if (node.kind === 'map') {
    const { pairs } = node;
    const seen = pairs.length > FEW ? new Map<string, Pair>() : undefined;
    for (const [at, pair] of pairs.entries()) {
      const first = seen ? seen.get(pair.key.text) : earlier(pairs, at, pair.key.text);
      const inner = shapeStep(shape, pair.key.text);
      if (first) found.push({ map: node, first, second: pair, shape: inner, at });
      else seen?.set(pair.key.text, pair);
      if (pair.value) duplicatesIn(pair.value, inner, found);
    }
  }
  return found;
}

function earlier(pairs: readonly Pair[], before: number, key: string): Pair | undefined {
  for (let at = 0; at < before; at++) if (pairs[at]?.key.text === key) return pairs[at];
  return undefined;
}

function mergeFixes(document: YamlDocument, { map, first, second, shape }: Duplicate): readonly Fix[] {
  if (saysNothing(second.value) || isSame(document, first, second))
    return [fix('syntax/duplicate-key:remove', {}, removeField(document, map, second))];
  if (saysNothing(first.value))
    return [fix('syntax/duplicate-key:remove', {}, removeField(document, map, first))];
  if (first.value?.kind === 'scalar' && second.value?.kind === 'scalar' && takesOneOnly(shape))
    return [
      keepFix(document, map, first.value.text, second),
      keepFix(document, map, second.value.text, first),
    ];
  const merged = mergeEdits(document, map, first, second);
  if (merged && fitTogether(document, merged)) return [fix('syntax/duplicate-key:merge', {}, merged)];
  const key = freeNote(map, second.key.text);
  return [fix('syntax/duplicate-key:keep-both', { key }, renameKey(second, key))];
}

/** A choice, a day, an id, a person or a number: of two no text can be made. */
function takesOneOnly(shape: FieldShape | undefined): boolean {
  if (!shape) return false;
  const { choices, date, slug, refersTo, types } = shape;
  return (
    Boolean(choices || date || slug || refersTo) || types.includes('number') || types.includes('integer')
  );
}

function keepFix(document: YamlDocument, map: MapNode, text: string, other: Pair): Fix {
  return claimFix('syntax/duplicate-key:keep', { text }, removeField(document, map, other));
}

function isSame({ source }: YamlDocument, first: Pair, second: Pair): boolean {
  const [a, b] = [first.value, second.value];
  if (!a || !b) return a === b;
  if (a.kind === 'scalar' && b.kind === 'scalar') return a.text === b.text;
  return source.text.slice(a.span.start, a.span.end) === source.text.slice(b.span.start, b.span.end);
}

/** Texts one after the other, or the entries of both lists. */
function mergeEdits(
  document: YamlDocument,
  map: MapNode,
  { value: a, ...first }: Pair,
  second: Pair,
): readonly TextEdit[] | undefined {
  const b = second.value;
  if (a?.kind === 'scalar' && b?.kind === 'scalar' && typeof a.value === 'string') {
    const start = a.text.trimEnd();
    const text = `${start}${/[\p{L}\p{N})]$/u.test(start) ? '.' : ''} ${b.text.trimStart()}`;
    const lines = writeText(text, { multiline: !map.flow });
    return [...replaceValue(document, { value: a, ...first }, lines), ...removeField(document, map, second)];
  }
  if (a?.kind !== 'list' || b?.kind !== 'list') return undefined;
  const added = b.entries.flatMap((entry, index) =>
    entry.value ? appendEntry(document, a, linesOfEntry(document, b, index)) : [],
  );
  return [...added, ...removeField(document, map, second)];
}

/** True where the edits can be made at once: of two flow lists that turn into blocks they cannot. */
function fitTogether({ source }: YamlDocument, edits: readonly TextEdit[]): boolean {
  try {
    applyEdits(source.text, edits);
    return true;
  } catch {
    return false;
  }
}

/** A key for a local note that `map` does not have yet. */
function freeNote(map: MapNode, key: string): string {
  const stem = key.startsWith('x-') ? key : `x-${key}`;
  let free = stem;
  for (let number = 2; pairOf(map, free); number++) free = `${stem}-${number}`;
  return free;
}
