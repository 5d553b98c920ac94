/**
 * Entries of a list that each have a key of their own: `initiative 1:`, `initiative 2:`, or `action:` again and again.
 * They are read as the list; it changes nothing in the text.
 */
import { type ListNode, type MapNode, type Node, type Pair, pairOf } from '../document/tree';
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

/** A number at the end of a key, with what stands before it: `action 1`, `Action no. 2`, `handling nr. 3`, `goal_4`. */
const NUMBER = /[\s_.#-]*(?:\b(?:nr|no|nummer|number)\b\.?\s*)?\d{1,2}[.)]?$/i;

/**
 * `initiative 1:`, `initiative 2:`: each group under the key of its list, where the first of it stands.
 * @param misreadings is told of each group
 */
export function withNumberedAsLists(map: MapNode, shape: FieldShape, misreadings: Misreading[]): MapNode {
  const groups = numberedIn(map, shape);
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

/** The groups of `map`, whose fields are those of `shape`; each list once, and none that is there under its own key. */
function numberedIn(map: MapNode, shape: FieldShape): readonly Numbered[] {
  const lists = listsOf(shape);
  if (lists.length === 0 || !map.pairs.some((pair, at) => isOfSeveral(pair, at, map))) return [];
  const groups = new Map<string, Numbered>();
  map.pairs.forEach((pair, at) => {
    if (!isOfSeveral(pair, at, map) || pair.value?.kind === 'list') return;
    const stem = pair.key.text.replace(NUMBER, '');
    const [key, field] = lists.find(([name]) => isMeant(stem, name, shape.path)) ?? [];
    if (key === undefined || !field || pairOf(map, key)) return;
    const group = groups.get(key);
    groups.set(key, { map, key, shape: field, pairs: group ? [...group.pairs, pair] : [pair] });
  });
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

/** True for a key with a number behind a word, and for one that stands several times. */
function isOfSeveral({ key: { text } }: Pair, at: number, { pairs }: MapNode): boolean {
  if (NUMBER.test(text)) return !/^[\s\d_.#-]*\d/.test(text);
  return pairs.some(({ key }, other) => other !== at && key.text === text);
}
