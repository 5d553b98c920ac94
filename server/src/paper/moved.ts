/** The tree as meant, with what stands one level off read where it belongs. It changes nothing in the text. */
import type { ListEntry, ListNode, MapNode, Node, Pair, ScalarNode, Span } from '../document/tree';
import type { FieldShape } from './field-shape';
import { type Home, type Spot, spotsOf, strayEntries, strayFields } from './misplaced';
import type { Misreading } from './misreading';

/** Reads a node as its shape has it; adds to the misreadings what it took otherwise. */
export type ReadAs = (node: Node, shape: FieldShape, pair: Pair | undefined) => Node;

interface Reading {
  readonly root: MapNode;
  readonly misreadings: readonly Misreading[];
}

/** So many keys that are not known are no slip of the hand: then none of them is looked for elsewhere. Own choice. */
const MOST = 40;

/**
 * @param reading the tree as meant so far
 * @param written the tree as written
 * @param again reads a part of the tree as written under another shape
 */
export function withStraysMoved(
  reading: Reading,
  shape: FieldShape,
  written: MapNode,
  again: (into: Misreading[]) => ReadAs,
): Reading {
  return moveFields(moveEntries(reading, shape, written, again), shape, written, again);
}

/** The pairs whose key stands for nothing that the format knows there. */
function unknownOf(misreadings: readonly Misreading[]): ReadonlySet<Pair> {
  return new Set(
    misreadings.flatMap((one) =>
      one.kind === 'unknown-key' && one.near === undefined ? [one.elsewhere ?? one.pair] : [],
    ),
  );
}

function moveEntries(
  reading: Reading,
  shape: FieldShape,
  written: MapNode,
  again: (into: Misreading[]) => ReadAs,
): Reading {
  const unknown = unknownOf(reading.misreadings);
  if (unknown.size < 2 || unknown.size > MOST) return reading;
  const [stray] = strayEntries(spotsOf(reading.root, shape), unknown);
  if (!stray) return reading;
  const { list, first, end, home, shape: inner } = stray;
  const moved = list.entries.slice(first, end);
  const more: Misreading[] = [];
  const readAs = again(more);
  const entries = moved.map((entry): ListEntry => {
    const own = entry.value && nodeAt(written, entry.value);
    return { at: entry.at, value: own && readAs(own, inner, undefined) };
  });
  const change = new Map<Node, (node: Node) => Node>([[list, (node) => spliced(node, first, end, [])]]);
  if ('after' in home) {
    const at = home.after + 1;
    change.set(home.list, (node) => spliced(node, at, at, entries));
  } else if (home.list) {
    const at = home.list.entries.length;
    change.set(home.list, (node) => spliced(node, at, at, entries));
  } else {
    const { key } = stray.place;
    const value: ListNode = { kind: 'list', span: spanOf(entries), flow: false, entries };
    change.set(home.map, (node) =>
      node.kind === 'map'
        ? { ...node, pairs: node.pairs.map((pair) => (pair.key === key ? { key, value } : pair)) }
        : node,
    );
  }
  const gone = moved.flatMap(({ value }) => value ?? []);
  return {
    root: changed(reading.root, change) as MapNode,
    misreadings: [...without(reading.misreadings, gone), { kind: 'stray-entries', ...stray }, ...more],
  };
}

function spliced(node: Node, from: number, to: number, entries: readonly ListEntry[]): Node {
  if (node.kind !== 'list') return node;
  return { ...node, entries: [...node.entries.slice(0, from), ...entries, ...node.entries.slice(to)] };
}

function spanOf(entries: readonly ListEntry[]): Span {
  const start = entries[0]?.at ?? 0;
  const last = entries.at(-1);
  return { start, end: last?.value?.span.end ?? (last?.at ?? start) + 1 };
}

function moveFields(
  reading: Reading,
  shape: FieldShape,
  written: MapNode,
  again: (into: Misreading[]) => ReadAs,
): Reading {
  const unknown = unknownOf(reading.misreadings);
  if (unknown.size === 0 || unknown.size > MOST) return reading;
  const strays = strayFields(spotsOf(reading.root, shape), unknown);
  if (strays.length === 0) return reading;
  const more: Misreading[] = [];
  const readAs = again(more);
  const removed = new Set(strays.flatMap(({ pairs }) => pairs));
  const added = new Map<Spot['map'], { readonly home: Home; readonly pairs: Pair[] }[]>();
  for (const { pairs, homes } of strays) {
    const [home] = homes;
    const own = added.get(home.spot.map) ?? [];
    added.set(home.spot.map, own);
    own.push({ home, pairs: pairs.map((pair) => readAnew(pair, home.shape, written, readAs)) });
  }
  const change = new Map<Node, (node: Node) => Node>();
  for (const map of new Set([...added.keys(), ...strays.map(({ from }) => from.map)])) {
    change.set(map, (node) => withFields(node as MapNode, removed, added.get(map) ?? []));
  }
  const gone = [...removed].flatMap(({ value }) => value ?? []);
  const kept = without(reading.misreadings, gone).filter(
    (one) => !(one.kind === 'unknown-key' && removed.has(one.elsewhere ?? one.pair)),
  );
  return {
    root: changed(reading.root, change) as MapNode,
    misreadings: [...kept, ...strays.map((stray): Misreading => ({ kind: 'stray', ...stray })), ...more],
  };
}

function readAnew(pair: Pair, shape: FieldShape, written: MapNode, readAs: ReadAs): Pair {
  const field = shape.fields?.[pair.key.text];
  const own = pair.value && nodeAt(written, pair.value);
  return own && field ? { key: pair.key, value: readAs(own, field, { key: pair.key, value: own }) } : pair;
}

function withFields(
  map: MapNode,
  removed: ReadonlySet<Pair>,
  added: readonly { readonly home: Home; readonly pairs: readonly Pair[] }[],
): MapNode {
  const gone = new Set([...removed].map(({ key }) => key));
  const pairs = map.pairs.filter(({ key }) => !gone.has(key));
  for (const { home, pairs: more } of added) {
    const { key } = home;
    if (key === undefined) pairs.push(...more);
    else {
      const at = pairs.findIndex((pair) => pair.key.text === key);
      const made = madeField(key, pairs[at], more);
      if (at === -1) pairs.push(made);
      else pairs[at] = made;
    }
  }
  return { ...map, pairs: pairs.sort((a, b) => a.key.span.start - b.key.span.start) };
}

/** A field that is not in the text, made of the fields that belong in it. */
function madeField(key: string, present: Pair | undefined, pairs: readonly Pair[]): Pair {
  const start = pairs[0]?.key.span.start ?? 0;
  const last = pairs.at(-1);
  const end = last?.value?.span.end ?? last?.key.span.end ?? start;
  const span = pairs[0]?.key.span ?? { start, end: start };
  const name: ScalarNode = present?.key ?? { kind: 'scalar', span, style: 'plain', value: key, text: key };
  return { key: name, value: { kind: 'map', span: { start, end }, flow: false, pairs } };
}

/** The node of the tree as written that `node` was read from. */
function nodeAt(root: Node, node: Node): Node | undefined {
  if (root.span.start === node.span.start && root.span.end === node.span.end && root.kind === node.kind)
    return root;
  const inside = (value: Node | undefined): value is Node =>
    value !== undefined && value.span.start <= node.span.start && node.span.end <= value.span.end;
  if (root.kind === 'map') {
    const found = root.pairs.find(({ value }) => inside(value))?.value;
    return found && nodeAt(found, node);
  }
  if (root.kind === 'list') {
    const found = root.entries.find(({ value }) => inside(value))?.value;
    return found && nodeAt(found, node);
  }
  return undefined;
}

/** The misreadings that lie in none of `nodes`. */
function without(misreadings: readonly Misreading[], nodes: readonly Node[]): readonly Misreading[] {
  return misreadings.filter((one) => {
    const start = placeOf(one);
    return !nodes.some(({ span }) => start >= span.start && start < span.end);
  });
}

function placeOf(one: Misreading): number {
  if (one.kind === 'unknown-key') return one.pair.key.span.start;
  if (one.kind === 'stray' || one.kind === 'numbered') return one.pairs[0]?.key.span.start ?? 0;
  if (one.kind === 'stray-entries') return one.list.span.start;
  if (one.kind === 'keyed') return one.map.span.start;
  return one.kind === 'pasted' ? (one.list.entries[one.index]?.at ?? 0) : one.node.span.start;
}

/** `node` with each of its parts that `change` names changed, after the parts in it. */
function changed(node: Node, change: ReadonlyMap<Node, (node: Node) => Node>): Node {
  const own = change.get(node);
  let result: Node = node;
  if (node.kind === 'map') {
    let differs = false;
    const pairs = node.pairs.map((pair) => {
      const value = pair.value && changed(pair.value, change);
      if (value === pair.value) return pair;
      differs = true;
      return { key: pair.key, value };
    });
    if (differs) result = { ...node, pairs };
  } else if (node.kind === 'list') {
    let differs = false;
    const entries = node.entries.map((entry) => {
      const value = entry.value && changed(entry.value, change);
      if (value === entry.value) return entry;
      differs = true;
      return { at: entry.at, value };
    });
    if (differs) result = { ...node, entries };
  }
  return own ? own(result) : result;
}
