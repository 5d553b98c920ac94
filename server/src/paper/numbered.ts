/**
 * Entries of a list that each have a key of their own: `initiative 1:`, `initiative 2:`, or `action:` again and again.
 * They are read as the list; it changes nothing in the text.
 */
import { type ListNode, type MapNode, type Node, type Pair, pairOf, type ScalarNode } from '../document/tree';
import type { FieldShape } from './field-shape';
import { saysNothing } from './located';
import type { Misreading } from './misreading';
import { near } from './near-key';
import { asText, fullForm, SHORTHAND } from './short-form';

/** Keys of one map that are entries of one list. */
export interface Numbered {
  readonly map: MapNode;
  /** The list's own key. */
  readonly key: string;
  readonly shape: FieldShape;
  readonly pairs: readonly [Pair, ...Pair[]];
}

/** What a reading tells of, and knows. */
interface Told {
  /** Each group is added. */
  readonly misreadings: Misreading[];
  /** False where no key stands twice in one map of the text. */
  readonly hasTwins: boolean;
}

/** A number at the end of a key, with what stands before it: `action 1`, `Action no. 2`, `handling nr. 3`, `goal_4`. */
const NUMBER = /[\s_.#-]*(?:\b(?:nr|no|nummer|number)\b\.?\s*)?\d{1,2}[.)]?$/i;

/**
 * `initiative 1:`, `initiative 2:`: each group under the key of its list, where the first of it stands.
 */
export function withNumberedAsLists(
  map: MapNode,
  shape: FieldShape,
  { misreadings, hasTwins }: Told,
): MapNode {
  const groups = numberedIn(map, shape, hasTwins);
  if (groups.length === 0) return map;
  const lists = new Map<Pair, Pair>();
  for (const group of groups) {
    misreadings.push({ kind: 'numbered', ...group });
    const [first] = group.pairs;
    const entries = group.pairs.map(({ key, value }) => ({
      at: key.span.start,
      value: elementOf(value, group.shape),
    }));
    const end = group.pairs.at(-1)?.value?.span.end ?? first.key.span.end;
    const list: ListNode = { kind: 'list', span: { start: first.key.span.start, end }, flow: false, entries };
    lists.set(first, { key: { ...first.key, text: group.key, value: group.key }, value: list });
  }
  const gone = new Set(groups.flatMap(({ pairs }) => pairs.slice(1)));
  const pairs = map.pairs.filter((pair) => !gone.has(pair)).map((pair) => lists.get(pair) ?? pair);
  return { ...map, pairs };
}

/** An element of a numbered list: words alone are the text of its first field. */
function elementOf(value: Node | undefined, { entry }: FieldShape): Node | undefined {
  const key = entry && SHORTHAND[entry.path];
  if (key === undefined || value?.kind !== 'scalar' || saysNothing(value)) return value;
  return fullForm(asText(value), { [key]: value.text });
}

const LAST_DIGIT = 0x39;

/** True for a key whose last character is a digit or a sign, at little cost: of most maps none has such. */
function endsWithSign({ key: { text } }: Pair): boolean {
  return text.charCodeAt(text.length - 1) <= LAST_DIGIT;
}

/** The groups of `map`, whose fields are those of `shape`; each list once, and none that is there under its own key. */
function numberedIn(map: MapNode, shape: FieldShape, hasTwins: boolean): readonly Numbered[] {
  if (!hasTwins && !map.pairs.some(endsWithSign)) return [];
  const lists = listsOf(shape);
  const several = lists.length === 0 ? [] : ofSeveral(map);
  const groups = new Map<string, Numbered>();
  for (const pair of several) {
    if (pair.value?.kind === 'list') continue;
    const stem = pair.key.text.replace(NUMBER, '');
    const [key, field] = lists.find(([name]) => isMeant(stem, name, shape.path)) ?? [];
    if (key === undefined || !field || pairOf(map, key)) continue;
    const group = groups.get(key);
    groups.set(key, { map, key, shape: field, pairs: group ? [...group.pairs, pair] : [pair] });
  }
  return [...groups.values()];
}

/** True for one entry of a list, or the list by its own name. */
function isMeant(stem: string, key: string, path: string): boolean {
  return [stem, `${stem}s`].some((word) => near(word, [key], path) !== undefined);
}

/** The fields that are lists of elements with fields of their own. */
function listsOf({ fields = {} }: FieldShape): readonly (readonly [string, FieldShape])[] {
  return Object.entries(fields).filter(([, field]) => field.entry?.fields && !field.types.includes('string'));
}

/** Longer keys are sentences. Own choice. */
const LONGEST_KEY = 60;

/** More entries under keys of their own are no slip of a hand. Own choice. */
const MOST = 50;

/** The pairs whose key is a word with a number behind it, or stands several times; none where there are too many. */
function ofSeveral({ pairs }: MapNode): readonly Pair[] {
  const counts = new Map<string, number>();
  for (const { key } of pairs) counts.set(key.text, (counts.get(key.text) ?? 0) + 1);
  const found = pairs.filter(
    ({ key: { text } }) =>
      (counts.get(text) ?? 0) > 1 ||
      (text.length <= LONGEST_KEY && NUMBER.test(text) && !/^[\s_.#-]*\d/.test(text)),
  );
  return found.length > MOST ? [] : found;
}

/**
 * The entries of a list that each stand under their number or their name: `initiatives:` with `1:` and `2:`, or with
 * `Green corners:`, below it.
 */
export interface Keyed {
  readonly map: MapNode;
  readonly shape: FieldShape;
  /** The field that a key is the text of; undefined where the keys are only numbers. */
  readonly field: string | undefined;
}

/** @returns undefined for a map that is no such thing */
export function keyedIn(map: MapNode, shape: FieldShape): Keyed | undefined {
  const { entry } = shape;
  const { pairs } = map;
  if (!entry?.fields || pairs.length === 0 || pairs.length > MOST) return undefined;
  const names = Object.keys(entry.fields);
  const isElement = ({ value }: Pair, mayBeWords: boolean): boolean =>
    saysNothing(value) ||
    (value?.kind === 'scalar' && mayBeWords) ||
    (value?.kind === 'map' && value.pairs.some(({ key }) => near(key.text, names, entry.path) !== undefined));
  const areNumbers = pairs.every(({ key }) => /^\d{1,2}[.)]?$/.test(key.text));
  if (areNumbers)
    return pairs.every((pair) => isElement(pair, true)) ? { map, shape, field: undefined } : undefined;
  const field = nameOf(entry, pairs);
  const areNames = pairs.every(({ key }) => near(key.text, names, entry.path) === undefined);
  const isSure = pairs.some(({ value }) => value?.kind === 'map');
  return field !== undefined && areNames && isSure && pairs.every((pair) => isElement(pair, false))
    ? { map, shape, field }
    : undefined;
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** What the keys of such entries are: their titles; where they have those beside, their ids, if they look so. */
function nameOf({ fields = {}, path }: FieldShape, pairs: readonly Pair[]): string | undefined {
  const title = SHORTHAND[path];
  const has = (name: string): boolean =>
    pairs.some(({ value }) => value?.kind === 'map' && pairOf(value, name) !== undefined);
  if (title === undefined || !has(title)) return title;
  const areIds = Object.hasOwn(fields, 'id') && !has('id') && pairs.every(({ key }) => SLUG.test(key.text));
  return areIds ? 'id' : undefined;
}

/** The list that is meant. */
export function keyedAsList({ map, shape, field }: Keyed): ListNode {
  const entries = map.pairs.map(({ key, value }) => ({
    at: key.span.start,
    value: field === undefined ? elementOf(value, shape) : withName(field, key, value),
  }));
  return { kind: 'list', span: map.span, flow: map.flow, entries };
}

function withName(field: string, key: ScalarNode, value: Node | undefined): MapNode {
  const named = fullForm(asText(key), { [field]: key.text });
  if (value?.kind !== 'map') return named;
  return {
    ...value,
    span: { start: key.span.start, end: value.span.end },
    pairs: [...named.pairs, ...value.pairs],
  };
}
