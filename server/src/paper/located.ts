/** Values that know their place, and the lenient ways to read them from the tree. Nothing here judges. */
import { type MapNode, type Node, type Pair, pairOf, type ScalarNode, type Span } from '../document/tree';

/** A value read from a pair or a list entry. */
export interface Located<T> {
  readonly value: T;
  /** Where the value stands. */
  readonly span: Span;
  readonly node: Node;
  /** The pair it is the value of; absent for a list entry. */
  readonly pair?: Pair;
}

/** A text an author wrote. */
export interface LocatedText extends Located<string> {
  readonly node: ScalarNode;
}

/** True where the map says nothing under `key`: no such key, or a value that says nothing. */
export function absent(map: MapNode | undefined, key: string): boolean {
  return !map || saysNothing(pairOf(map, key)?.value);
}

/** Where to speak of a field that says nothing: its key, where that is written; else `anchor`. */
export function placeOfMissing(map: MapNode, key: string, anchor: Span): Span {
  return pairOf(map, key)?.key.span ?? anchor;
}

/** True for nothing at all, `~`, and an empty text, map or list. */
export function saysNothing(node: Node | undefined): boolean {
  if (!node) return true;
  if (node.kind === 'scalar') return node.style === 'plain' ? node.value === null : node.text.trim() === '';
  return node.kind === 'map' ? node.pairs.length === 0 : node.entries.length === 0;
}

/** The text of a single value, also of one that YAML reads as a number or yes/no: its author wrote a text. */
export function textOf(node: Node | undefined, pair?: Pair): LocatedText | undefined {
  if (node?.kind !== 'scalar' || (node.style === 'plain' && node.value === null)) return undefined;
  if (node.text.trim() === '') return undefined;
  return { value: node.text, span: node.span, node, ...(pair && { pair }) };
}

export function textAt(map: MapNode, key: string): LocatedText | undefined {
  const pair = pairOf(map, key);
  return textOf(pair?.value, pair);
}

/** The texts of a list under `key`; a single text counts as a list of one. */
export function textsAt(map: MapNode, key: string): readonly LocatedText[] {
  const pair = pairOf(map, key);
  const node = pair?.value;
  if (node?.kind === 'list') {
    return node.entries.flatMap((entry) => textOf(entry.value) ?? []);
  }
  const single = textOf(node, pair);
  return single ? [single] : [];
}

export function numberAt(map: MapNode, key: string): Located<number> | undefined {
  const pair = pairOf(map, key);
  const node = pair?.value;
  if (!pair || node?.kind !== 'scalar' || typeof node.value !== 'number' || !Number.isFinite(node.value))
    return undefined;
  return { value: node.value, span: node.span, node, pair };
}

/** One of `choices` under `key`; anything else is none, and the format's own rule says so. */
export function choiceAt<T extends string>(
  map: MapNode,
  key: string,
  choices: readonly T[],
): Located<T> | undefined {
  const text = textAt(map, key);
  const choice = choices.find((one) => one === text?.value);
  return text && choice !== undefined ? { ...text, value: choice } : undefined;
}

/** As `choiceAt`, for a field that takes one choice or a list of them. */
export function choicesAt<T extends string>(
  map: MapNode,
  key: string,
  choices: readonly T[],
): readonly Located<T>[] {
  return textsAt(map, key).flatMap((text) => {
    const choice = choices.find((one) => one === text.value);
    return choice === undefined ? [] : [{ ...text, value: choice }];
  });
}

/** A real day written year-month-day under `key`. */
export function dateAt(map: MapNode, key: string): Located<string> | undefined {
  const text = textAt(map, key);
  return text && isDate(text.value) ? text : undefined;
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** True for a day that exists, written `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
  if (text.length !== 10 || !DATE.test(text)) return false;
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const last = month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 0);
  const day = Number(text.slice(8, 10));
  return day >= 1 && day <= last;
}

/** Whole days from `from` to `to`, both `YYYY-MM-DD`; negative where `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

export function mapAt(map: MapNode | undefined, key: string): MapNode | undefined {
  const node = map && pairOf(map, key)?.value;
  return node?.kind === 'map' ? node : undefined;
}

/** The entries of the list under `key`, each with its place in the list. */
export function entriesAt(
  map: MapNode,
  key: string,
): readonly { readonly index: number; readonly at: number; readonly value: Node | undefined }[] {
  const node = pairOf(map, key)?.value;
  if (node?.kind !== 'list') return [];
  return node.entries.map((entry, index) => ({ index, at: entry.at, value: entry.value }));
}
