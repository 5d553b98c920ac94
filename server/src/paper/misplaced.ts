/**
 * Fields and entries that stand one level off, and the place where they belong. Asked only where a key is not
 * known where it stands. It changes nothing: `moved.ts` reads the tree with them in their place.
 */
import { type ListNode, type MapNode, type Node, type Pair, pairOf } from '../document/tree';
import { type FieldShape, isLocalNote } from './field-shape';
import { saysNothing } from './located';

/** A map of the paper, what the format says of it, and what it stands in. */
export interface Spot {
  readonly map: MapNode;
  readonly shape: FieldShape;
  readonly up: Spot | undefined;
  /** The pair of the map above under which it stands. */
  readonly pair: Pair | undefined;
  /** The list it is an entry of. */
  readonly list: ListNode | undefined;
  /** Its place in that list; 0 where it is in none. */
  readonly index: number;
}

/** Where a field belongs: a map that lacks it, or one still to be made under `key` of `spot`. */
export interface Home {
  readonly spot: Spot;
  readonly key: string | undefined;
  /** What the format says of the map the field belongs in. */
  readonly shape: FieldShape;
}

/** Fields of one map that belong together somewhere else. */
export interface Stray {
  readonly from: Spot;
  readonly pairs: readonly Pair[];
  /** The places where they may belong, the likeliest first: they were read as the first. */
  readonly homes: readonly [Home, ...Home[]];
}

/** Entries of a list that belong in another, further out or further in. */
export interface StrayEntries {
  readonly list: ListNode;
  /** The first of them, and the one after the last. */
  readonly first: number;
  readonly end: number;
  /** The field that the list stands under. */
  readonly under: Pair;
  /** The field that they belong under. */
  readonly place: Pair;
  /** What the format says of each of them there. */
  readonly shape: FieldShape;
  /** Where they belong: after an entry of a list further out, or at the end of what stands under `place`. */
  readonly home:
    | { readonly list: ListNode; readonly after: number }
    | { readonly map: MapNode; readonly list: ListNode | undefined };
}

/** How many levels down a place is looked for. Deeper, a word is no sign any more of what it belongs to. */
const DEEPEST = 2;

/** All maps of a tree as meant, from the root on, each after the one it stands in. */
export function spotsOf(root: MapNode, shape: FieldShape): readonly Spot[] {
  const spots: Spot[] = [];
  const visit = (spot: Spot): void => {
    spots.push(spot);
    for (const pair of spot.map.pairs) {
      const inner = fieldOf(spot.shape, pair.key.text) ?? spot.shape.any;
      const { value } = pair;
      if (!inner || !value) continue;
      if (value.kind === 'map')
        visit({ map: value, shape: inner, up: spot, pair, list: undefined, index: 0 });
      const { entry } = inner;
      if (value.kind !== 'list' || !entry) continue;
      value.entries.forEach((one, index) => {
        if (one.value?.kind === 'map')
          visit({ map: one.value, shape: entry, up: spot, pair, list: value, index });
      });
    }
  };
  visit({ map: root, shape, up: undefined, pair: undefined, list: undefined, index: 0 });
  return spots;
}

/** @param unknown the pairs whose key the format does not know where they stand, nor one near it */
export function strayFields(spots: readonly Spot[], unknown: ReadonlySet<Pair>): readonly Stray[] {
  const strays: Stray[] = [];
  for (const from of spots) {
    const own: { pairs: Pair[]; homes: readonly [Home, ...Home[]] }[] = [];
    const gone = new Set<Pair>();
    for (const pair of from.map.pairs) {
      if (!unknown.has(pair) && !holdsOnlyUnknown(pair, from, unknown)) continue;
      const taken = (home: Home) =>
        own.some((one) => isSameHome(one.homes[0], home) && one.pairs.some(({ key }) => isSame(key, pair)));
      const before = from.map.pairs[from.map.pairs.indexOf(pair) - 1];
      const run = own.find(({ pairs }) => before !== undefined && pairs.includes(before))?.homes;
      const homes =
        run && canTake(run[0].shape, pair) && lacks(run[0], pair) ? run : homesOf(pair, from, spots, gone);
      const [first, ...others] = homes.filter((home) => !taken(home));
      if (!first) continue;
      gone.add(pair);
      const group = own.find(({ homes }) => isSameHome(homes[0], first));
      if (group) group.pairs.push(pair);
      else own.push({ pairs: [pair], homes: [first, ...others] });
    }
    strays.push(...own.map((one) => ({ from, ...one })));
  }
  return strays;
}

/** False where a bare text stands for the map: it can take no more fields until it is written out. */
export function canMoveTo({ spot }: Home): boolean {
  const [first] = spot.map.pairs;
  return first === undefined || first.key.span.start < first.key.span.end;
}

function isSame(key: Pair['key'], pair: Pair): boolean {
  return key.text === pair.key.text;
}

function lacks({ spot, key }: Home, pair: Pair): boolean {
  return key !== undefined || saysNothing(pairOf(spot.map, pair.key.text)?.value);
}

function isSameHome(a: Home, b: Home): boolean {
  return a.spot === b.spot && a.key === b.key;
}

function fieldOf({ fields }: FieldShape, key: string): FieldShape | undefined {
  return fields && Object.hasOwn(fields, key) ? fields[key] : undefined;
}

/** True for a field the format knows here, but every key of whose parts it does not: another of the same name is meant. */
function holdsOnlyUnknown({ key, value }: Pair, from: Spot, unknown: ReadonlySet<Pair>): boolean {
  if (!value || !fieldOf(from.shape, key.text)) return false;
  const maps = partsOf(value);
  return maps.length > 0 && maps.every(({ pairs }) => pairs.filter((pair) => unknown.has(pair)).length > 1);
}

function partsOf(value: Node): readonly MapNode[] {
  if (value.kind === 'map') return [value];
  if (value.kind === 'scalar') return [];
  return value.entries.flatMap((entry) => (entry.value?.kind === 'map' ? [entry.value] : []));
}

/** The places where a field may belong: the one right above it, else all that are nearest and lack it. */
function homesOf(pair: Pair, from: Spot, spots: readonly Spot[], gone: ReadonlySet<Pair>): readonly Home[] {
  const above = homeAbove(pair, from, spots, gone);
  if (above) return [above];
  const found: { home: Home; distance: number }[] = [];
  for (const spot of spots) {
    const distance = distanceOf(from, spot);
    if (distance === undefined) continue;
    if (spot !== from && takes(spot, pair))
      found.push({ home: { spot, key: undefined, shape: spot.shape }, distance });
    if (spot === from) for (const home of homesToMake(from, pair)) found.push({ home, distance: 1 });
  }
  const least = Math.min(...found.map(({ distance }) => distance));
  const nearest = found.flatMap(({ home, distance }) => (distance === least ? [home] : []));
  const required = nearest.filter(({ shape }) => fieldOf(shape, pair.key.text)?.expected === 'R');
  const homes = required.length > 0 ? required : nearest;
  // Where it may be part of this or of that, the format cannot tell what its author meant.
  return homes.some(({ shape }) => shape.path !== homes[0]?.shape.path) ? [] : homes;
}

/** The part that ends right above a field: its own fields go on with it, but for the indentation. */
function homeAbove(
  pair: Pair,
  from: Spot,
  spots: readonly Spot[],
  gone: ReadonlySet<Pair>,
): Home | undefined {
  const { pairs } = from.map;
  const before = pairs.slice(0, pairs.indexOf(pair)).findLast((one) => !gone.has(one));
  if (!before) return undefined;
  const inner = fieldOf(from.shape, before.key.text);
  if (inner?.fields && saysNothing(before.value))
    return canTake(inner, pair) ? { spot: from, key: before.key.text, shape: inner } : undefined;
  for (let value = before.value; value; ) {
    const last: MapNode | undefined = partsOf(value).at(-1);
    if (!last) return undefined;
    const spot = spots.find(({ map }) => map === last);
    if (spot && takes(spot, pair)) return { spot, key: undefined, shape: spot.shape };
    value = last.pairs.at(-1)?.value;
  }
  return undefined;
}

/** Maps that are not there yet, one step down, that the field could be the first of. */
function homesToMake(from: Spot, pair: Pair): readonly Home[] {
  return Object.entries(from.shape.fields ?? {}).flatMap(([key, shape]) =>
    shape.fields && saysNothing(pairOf(from.map, key)?.value) && canTake(shape, pair)
      ? [{ spot: from, key, shape }]
      : [],
  );
}

/** Steps from one map to another, up and then down; undefined where they are too far apart to be a slip. */
function distanceOf(from: Spot, to: Spot): number | undefined {
  let ups = 0;
  for (let above: Spot | undefined = from; above; above = above.up, ups++) {
    let downs = 0;
    for (let below: Spot | undefined = to; below; below = below.up, downs++) {
      if (below !== above) continue;
      return downs > DEEPEST ? undefined : ups + downs;
    }
  }
  return undefined;
}

/** True where a map may have the field, and has not. */
function takes({ map, shape }: Spot, pair: Pair): boolean {
  return canTake(shape, pair) && saysNothing(pairOf(map, pair.key.text)?.value);
}

function canTake(shape: FieldShape, { key, value }: Pair): boolean {
  const field = fieldOf(shape, key.text);
  return field !== undefined && (!value || fits(field, value));
}

/** True where a value is of the kind that the format wants in a field. */
function fits(field: FieldShape, value: Node): boolean {
  const { types, choices, fields, entry } = field;
  if (types.length === 0) return true;
  if (value.kind === 'map') return types.includes('object') && (!fields || knowsMost(fields, value));
  if (value.kind === 'list')
    return (
      types.includes('array') &&
      value.entries.every(
        ({ value: one }) => one?.kind !== 'map' || !entry?.fields || knowsMost(entry.fields, one),
      )
    );
  if (choices && choices.length > 0) return choices.includes(value.text);
  return fields === undefined || types.includes('string');
}

function knowsMost(fields: Readonly<Record<string, FieldShape>>, { pairs }: MapNode): boolean {
  const known = pairs.filter(({ key }) => isLocalNote(key.text) || Object.hasOwn(fields, key.text));
  return known.length * 2 > pairs.length;
}

/** Entries that stand one list too far in, such as an initiative below the actions of the one before, or too far out. */
export function strayEntries(spots: readonly Spot[], unknown: ReadonlySet<Pair>): readonly StrayEntries[] {
  const found: StrayEntries[] = [];
  const seen = new Set<ListNode>();
  for (const spot of spots) {
    const { list } = spot;
    if (!list || list.flow || seen.has(list)) continue;
    seen.add(list);
    const stray = tooFarIn(spot, list, unknown) ?? tooFarOut(spot, list, unknown);
    if (stray) found.push(stray);
  }
  return found;
}

/** True for an entry that has several fields not known where it stands, and none that is not known in `shape`. */
function belongsUnder(shape: FieldShape, value: Node | undefined, unknown: ReadonlySet<Pair>): boolean {
  return (
    value?.kind === 'map' &&
    value.pairs.filter((one) => unknown.has(one)).length > 1 &&
    value.pairs.every(({ key }) => isLocalNote(key.text) || fieldOf(shape, key.text))
  );
}

function tooFarIn({ up, pair }: Spot, list: ListNode, unknown: ReadonlySet<Pair>): StrayEntries | undefined {
  const outer = up?.list;
  if (!up || !pair || !up.pair || !outer || outer.flow || up.map.pairs.at(-1)?.value !== list)
    return undefined;
  const { entries } = list;
  const { shape, index } = up;
  const first = entries.findLastIndex(({ value }) => !belongsUnder(shape, value, unknown)) + 1;
  if (first === entries.length) return undefined;
  const home = { list: outer, after: index };
  return { list, first, end: entries.length, under: pair, place: up.pair, shape, home };
}

function tooFarOut(spot: Spot, list: ListNode, unknown: ReadonlySet<Pair>): StrayEntries | undefined {
  const { entries } = list;
  const { pair: under } = spot;
  if (!under) return undefined;
  for (let first = 1; first < entries.length; first++) {
    for (const { map, place, shape, inner } of endsOf(entries[first - 1]?.value, spot.shape)) {
      if (!belongsUnder(shape, entries[first]?.value, unknown)) continue;
      let end = first + 1;
      while (end < entries.length && belongsUnder(shape, entries[end]?.value, unknown)) end++;
      return { list, first, end, under, place, shape, home: { map, list: inner } };
    }
  }
  return undefined;
}

interface End {
  readonly map: MapNode;
  readonly place: Pair;
  readonly shape: FieldShape;
  readonly inner: ListNode | undefined;
}

/** The lists with which an entry ends, or which it ends before: an entry below may go on with them. */
function endsOf(value: Node | undefined, shape: FieldShape): readonly End[] {
  const ends: End[] = [];
  let node = value;
  let own: FieldShape | undefined = shape;
  while (node?.kind === 'map' && own) {
    const place: Pair | undefined = node.pairs.at(-1);
    const field: FieldShape | undefined = place && fieldOf(own, place.key.text);
    const entry: FieldShape | undefined = field?.entry;
    if (!place || !entry?.fields) break;
    const inner: ListNode | undefined = place.value?.kind === 'list' ? place.value : undefined;
    if (inner?.flow || (!inner && !saysNothing(place.value))) break;
    ends.push({ map: node, place, shape: entry, inner });
    node = inner?.entries.at(-1)?.value;
    own = entry;
  }
  return ends;
}
