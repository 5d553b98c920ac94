/**
 * The tree as its author means it. A misspelt key is read as the key it stands for, a bare text as its full
 * form, a text that YAML takes for something else as a text: so one mistake is one finding, and what lies
 * below it is still checked. It changes nothing in the text; what it took otherwise it tells.
 */
import { type ListNode, type MapNode, type Node, type Pair, pairOf, type ScalarNode } from '../document/tree';
import { type Elsewhere, elsewhereIn } from './elsewhere';
import { type FieldShape, isLocalNote } from './field-shape';
import { isDate, saysNothing } from './located';
import type { Misreading } from './misreading';
import { withStraysMoved } from './moved';
import { choiceMeant } from './near-choice';
import { type Near, near } from './near-key';
import { keyedAsList, keyedIn, withNumberedAsLists } from './numbered';
import { asText, fullForm, SHORT_NUMBER, SHORTHAND, textNode } from './short-form';
import type { Language } from './terms';
import { periodMeant } from './written-stretch';

export interface AsMeant {
  readonly root: MapNode;
  readonly misreadings: readonly Misreading[];
}

interface Walk extends Origin {
  readonly elsewhere: Elsewhere;
  readonly misreadings: Misreading[];
}

/** What a tree was read from. */
export interface Origin {
  readonly text: string;
  /** The paper's language: it decides what `1.200` is. */
  readonly language: Language;
  /** False where no key stands twice in one map. */
  readonly hasTwins: boolean;
}

/**
 * @param root the map of the whole document
 * @param shape the shape of its kind
 */
export function asMeant(root: MapNode, shape: FieldShape, origin: Origin): AsMeant {
  const walk: Walk = { ...origin, elsewhere: (key) => elsewhereIn(shape)(key), misreadings: [] };
  const meant = { root: mapAsMeant(root, shape, walk), misreadings: walk.misreadings };
  if (!meant.misreadings.some((one) => one.kind === 'unknown-key' && one.near === undefined)) return meant;
  return withStraysMoved(meant, shape, root, (misreadings) => {
    const again: Walk = { ...walk, misreadings };
    return (node, inner, pair) => nodeAsMeant(node, inner, pair, again);
  });
}

function nodeAsMeant(node: Node, shape: FieldShape, pair: Pair | undefined, walk: Walk): Node {
  const wants = (type: string): boolean => shape.types.includes(type);
  if (wants('object')) {
    if (node.kind === 'map') {
      const text = wholeText(node, shape, walk);
      const key = SHORTHAND[shape.path];
      if (text === undefined || key === undefined) return mapAsMeant(node, shape, walk);
      walk.misreadings.push({ kind: 'became-key', node, text, key, shape });
      return fullForm(textNode(node, text), { [key]: text });
    }
    if (node.kind === 'scalar') return scalarAsElement(node, shape, pair, walk);
    return node;
  }
  if (wants('array')) {
    if (node.kind === 'list') return listAsMeant(node, shape, walk);
    if (!wants('string')) return loneEntryAsMeant(node, shape, pair, walk);
  }
  if (wants('string')) return textAsMeant(dashedText(node, pair, walk) ?? node, shape, walk);
  if (wants('number') || wants('integer')) return numberAsMeant(node, shape, walk);
  return node;
}

/** `title: - Text`: the text after a dash on the line of its key, which is mended as a list. */
function dashedText(node: Node, pair: Pair | undefined, walk: Walk): Node | undefined {
  if (node.kind !== 'list' || node.flow || !pair || node.entries.length !== 1) return undefined;
  const [entry] = node.entries;
  if (entry?.value?.kind !== 'scalar') return undefined;
  if (walk.text.slice(pair.key.span.end, entry.at).includes('\n')) return undefined;
  walk.misreadings.push({ kind: 'dashed-text', node, at: entry.at });
  return entry.value;
}

/** One entry where a list is wanted: a list of one. Whatever else is off with the entry itself is the same mistake. */
function loneEntryAsMeant(node: Node, shape: FieldShape, pair: Pair | undefined, walk: Walk): Node {
  if (!shape.entry || !pair || saysNothing(node)) return node;
  if (!canBeEntry(node, shape.entry, walk)) {
    const keyed = node.kind === 'map' ? keyedIn(node, shape) : undefined;
    if (!keyed) return node;
    walk.misreadings.push({ kind: 'keyed', pair, ...keyed });
    return listAsMeant(keyedAsList(keyed), shape, walk);
  }
  const ids = shape.entry.slug ? idsBetweenCommas(node, walk.text) : [];
  if (ids.length > 1) {
    walk.misreadings.push({ kind: 'lone-entry', node, shape, pair, text: undefined, key: undefined, ids });
    return {
      kind: 'list',
      span: node.span,
      flow: true,
      entries: ids.map((value) => ({ at: value.span.start, value })),
    };
  }
  const before = walk.misreadings.length;
  const value = nodeAsMeant(node, shape.entry, undefined, walk);
  const itself = walk.misreadings.findIndex((one, at) => at >= before && 'node' in one && one.node === node);
  const [inner] = itself === -1 ? [] : walk.misreadings.splice(itself, 1);
  const text = inner?.kind === 'became-key' ? inner.text : node.kind === 'scalar' ? node.text : undefined;
  const key = inner?.kind === 'became-key' || inner?.kind === 'shorthand' ? inner.key : undefined;
  walk.misreadings.splice(before, 0, { kind: 'lone-entry', node, shape, pair, text, key });
  return { kind: 'list', span: node.span, flow: true, entries: [{ at: node.span.start, value }] };
}

const ID = /[a-z0-9]+(?:-[a-z0-9]+)*/g;
const IDS = new RegExp(`^${ID.source}(?:, *${ID.source})+$`);

/** `focus_areas: one, two`: the ids of a list that lacks its brackets; none where it is anything else. */
function idsBetweenCommas(node: Node, text: string): readonly ScalarNode[] {
  if (node.kind !== 'scalar' || node.style !== 'plain' || !IDS.test(node.text)) return [];
  const { start, end } = node.span;
  return [...text.slice(start, end).matchAll(ID)].map((found): ScalarNode => {
    const [id] = found;
    const at = start + found.index;
    return { ...node, span: { start: at, end: at + id.length }, text: id, value: id };
  });
}

/** True where a node may be one entry: a number, or fields of which none is known, says nothing of what was meant. */
function canBeEntry(node: Node, shape: FieldShape, walk: Walk): boolean {
  const { path, fields } = shape;
  if (!fields || node.kind === 'list') return true;
  if (node.kind === 'scalar') return Object.hasOwn(SHORTHAND, path) && typeof node.value === 'string';
  const names = Object.keys(fields);
  return (
    wholeText(node, shape, walk) !== undefined ||
    node.pairs.some(({ key }) => Object.hasOwn(fields, key.text) || near(key.text, names, path) !== undefined)
  );
}

/**
 * True where two fields or more are like none of `fields`: an action that stands among the benefits, since the line
 * `actions:` is gone. A name that is near is then a guess, not what was meant.
 */
function isOfAnotherKind(map: MapNode, { fields = {}, path }: FieldShape): boolean {
  const names = Object.keys(fields);
  const strange = map.pairs.filter(
    ({ key: { text } }) =>
      !isLocalNote(text) && !Object.hasOwn(fields, text) && near(text, names, path) === undefined,
  );
  return strange.length >= 2;
}

/** Of a key that stands twice, the one with nothing below it says nothing: the other is read. */
function withoutEmptyTwins(map: MapNode, { hasTwins }: Walk): MapNode {
  if (!hasTwins) return map;
  const isEmptyTwin = ({ key, value }: Pair): boolean =>
    saysNothing(value) && map.pairs.some((other) => other.key.text === key.text && !saysNothing(other.value));
  return map.pairs.some(isEmptyTwin)
    ? { ...map, pairs: map.pairs.filter((pair) => !isEmptyTwin(pair)) }
    : map;
}

function mapAsMeant(written: MapNode, shape: FieldShape, walk: Walk): MapNode {
  const { fields } = shape;
  const map = withoutEmptyTwins(withNumberedAsLists(written, shape, walk), walk);
  let changed = map !== written;
  let missing: string[] | undefined;
  let isOther: boolean | undefined;
  // What stands twice stands for the same twice.
  const before = new Map<string, Near>();
  const pairs = map.pairs.map((pair): Pair => {
    const key = pair.key.text;
    if (isLocalNote(key)) return pair;
    let inner = fields && Object.hasOwn(fields, key) ? fields[key] : shape.any;
    let meant = pair;
    if (!inner && fields) {
      missing ??= Object.keys(fields).filter((name) => !pairOf(map, name));
      const found = before.get(key) ?? near(key, missing, shape.path);
      if (found) before.set(key, found);
      const name = found?.key;
      if (found && !found.certain) isOther ??= isOfAnotherKind(map, shape);
      const elsewhere = name === undefined ? pairElsewhere(pair, fields, walk) : undefined;
      walk.misreadings.push({
        kind: 'unknown-key',
        pair,
        map,
        near: name,
        elsewhere,
        how: found?.how,
        alone: (found?.alone ?? false) && (found?.certain === true || isOther !== true),
        shape,
      });
      if (name === undefined) {
        if (elsewhere) changed = true;
        return elsewhere ?? pair;
      }
      missing = missing.filter((other) => other !== name);
      inner = fields[name];
      meant = { key: { ...pair.key, text: name, value: name }, value: pair.value };
    }
    if (inner && meant.value) {
      const value = nodeAsMeant(meant.value, inner, meant, walk);
      if (value !== meant.value) meant = { key: meant.key, value };
    }
    if (meant !== pair) changed = true;
    return meant;
  });
  return changed ? { ...map, pairs } : map;
}

/** The pair under the key that its own means elsewhere, where that is another one than stands there. */
function pairElsewhere(
  { key, value }: Pair,
  fields: Readonly<Record<string, FieldShape>>,
  { elsewhere }: Walk,
): Pair | undefined {
  const name = elsewhere(key.text);
  if (name === undefined || name === key.text || Object.hasOwn(fields, name)) return undefined;
  return { key: { ...key, text: name, value: name }, value };
}

function listAsMeant(list: ListNode, shape: FieldShape, walk: Walk): ListNode {
  const { entry: inner } = shape;
  if (!inner) return list;
  let changed = false;
  const entries = withoutPasted(list, inner, walk).map((entry) => {
    if (!entry.value) return entry;
    const value = nodeAsMeant(entry.value, inner, undefined, walk);
    if (value === entry.value) return entry;
    changed = true;
    return { at: entry.at, value };
  });
  return changed || entries.length < list.entries.length ? { ...list, entries } : list;
}

/** In a longer list the same words twice are no slip of one hand. Own choice. */
const LONGEST_LIST = 50;

/** The entries without those that were pasted twice, word for word: each is told, and read once. */
function withoutPasted(list: ListNode, shape: FieldShape, walk: Walk): ListNode['entries'] {
  const { entries } = list;
  if (list.flow || entries.length < 2 || entries.length > LONGEST_LIST || !shape.fields?.['id'])
    return entries;
  let pasted: Set<ListNode['entries'][number]> | undefined;
  for (const [index, entry] of entries.entries()) {
    for (let before = 0; before < index; before++) {
      const first = entries[before];
      if (!first || !isPasted(first.value, entry.value, walk.text)) continue;
      pasted ??= new Set();
      pasted.add(entry);
      walk.misreadings.push({ kind: 'pasted', list, index, first: before, shape });
      break;
    }
  }
  return pasted ? entries.filter((entry) => !pasted.has(entry)) : entries;
}

function isPasted(a: Node | undefined, b: Node | undefined, text: string): boolean {
  if (a?.kind !== 'map' || b?.kind !== 'map' || a.pairs.length < 2) return false;
  const { start, end } = a.span;
  if (end - start !== b.span.end - b.span.start) return false;
  return text.slice(start, end) === text.slice(b.span.start, b.span.end);
}

function scalarAsElement(node: ScalarNode, shape: FieldShape, pair: Pair | undefined, walk: Walk): Node {
  const period = pair && shape.path.endsWith(':period') && periodMeant(node.text, walk.language);
  if (period) {
    walk.misreadings.push({ kind: 'short-period', node, pair, meant: period });
    return fullForm(node, { from: period.from, to: period.to });
  }
  const number = typeof node.value === 'number' ? SHORT_NUMBER[shape.path] : undefined;
  if (number !== undefined) {
    walk.misreadings.push({ kind: 'shorthand', node, key: number, shape, pair });
    return fullForm(node, { [number]: node.text });
  }
  const key = SHORTHAND[shape.path];
  // A number, or yes and no, is no text that could stand for the whole.
  if (key === undefined || node.text.trim() === '' || typeof node.value !== 'string') return node;
  walk.misreadings.push({ kind: 'shorthand', node, key, shape, pair });
  return fullForm(asText(node), { [key]: node.text });
}

function textAsMeant(node: Node, shape: FieldShape, walk: Walk): Node {
  if (node.kind === 'map') {
    const text = wholeText(node, shape, walk);
    if (text === undefined) return node;
    walk.misreadings.push({ kind: 'became-key', node, text, key: undefined, shape });
    return textNode(node, text);
  }
  if (node.kind !== 'scalar') return node;
  if (shape.date && DAY.test(node.text) && !isDate(node.text)) {
    walk.misreadings.push({ kind: 'no-such-day', node, shape });
    return node;
  }
  const chosen = choiceAsMeant(node, shape, walk);
  if (chosen) return chosen;
  // Nothing, or `~`, is left out; the word `null` is one that its author may have meant.
  if (typeof node.value === 'string' || (node.value === null && !/[a-z]/i.test(node.text))) return node;
  // A number where a day or one of several choices is wanted is not a text misread, but the wrong thing.
  if (shape.date || shape.choices) return asText(node);
  walk.misreadings.push({ kind: 'not-a-text', node, shape });
  return asText(node);
}

/** `Afprøves` or `Running` for a status: what it says is clear, so what follows from it is known too. A slip is a guess. */
function choiceAsMeant(node: ScalarNode, { choices, path }: FieldShape, walk: Walk): ScalarNode | undefined {
  if (!choices || choices.includes(node.text) || path.endsWith(':format')) return undefined;
  const meant = choiceMeant(node.text, path, choices);
  if (!meant || meant.how === 'slip') return undefined;
  walk.misreadings.push({ kind: 'other-choice', node, choices, path, meant });
  return { ...node, text: meant.choice, value: meant.choice };
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const THOUSANDS = /^[1-9]\d{0,2}(?:\.\d{3})+$/;

function numberAsMeant(node: Node, shape: FieldShape, walk: Walk): Node {
  if (
    walk.language !== 'da' ||
    node.kind !== 'scalar' ||
    node.style !== 'plain' ||
    !THOUSANDS.test(node.text)
  ) {
    return node;
  }
  const number = Number(node.text.replaceAll('.', ''));
  walk.misreadings.push({ kind: 'thousands', node, number, shape });
  return { ...node, value: number };
}

/** Keys of an element where its text alone is wanted: `- name: Bo Lind` is no text with a colon in it. */
const NAMES: ReadonlySet<string> = new Set([
  'id',
  'name',
  'navn',
  'text',
  'tekst',
  'title',
  'titel',
  'who',
  'with',
]);

/**
 * The words of a map that is really one text with a colon in it: `En time mere: fritid`. A single pair on one
 * line. Where a text is wanted, any but the names of an element; where an element is wanted, its key is no key
 * of the format nor near one, and has a space or a letter that keys never have.
 */
function wholeText(map: MapNode, shape: FieldShape, { text }: Walk): string | undefined {
  const [pair, more] = map.pairs;
  if (!pair || more || map.flow || pair.key.style !== 'plain') return undefined;
  if (pair.value && (pair.value.kind !== 'scalar' || pair.value.style !== 'plain')) return undefined;
  const words = text.slice(map.span.start, map.span.end);
  if (words.includes('\n')) return undefined;
  if (shape.fields ? !/[^a-z0-9_-]/.test(pair.key.text) : NAMES.has(pair.key.text)) return undefined;
  if (shape.fields && near(pair.key.text, Object.keys(shape.fields), shape.path)) return undefined;
  return words;
}
