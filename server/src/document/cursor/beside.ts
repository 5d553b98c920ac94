/** What stands beside a place in block style: the keys of the same map and the entries of the same list. */

import type { SourceText } from '../source-text';
import {
  isBlankLine,
  isCommentLine,
  isDashLine,
  isMarkerLine,
  type LinePlace,
  partsOf,
  placeOf,
  unquoted,
} from './line';

/** The lines with words from `from`, one `step` at a time, up to a document marker. */
function* writtenLines(source: SourceText, from: number, step: 1 | -1, tab: number): Generator<LinePlace> {
  const count = source.lineStarts.length;
  for (let index = from; index >= 0 && index < count; index += step) {
    const line = placeOf(source, index, tab);
    if (isBlankLine(line) || isCommentLine(source.text, line)) continue;
    if (line.column === 0 && isMarkerLine(source.text, line)) return;
    yield line;
  }
}

/** Where keys are looked for. */
export interface MapPlace {
  /** The line of the cursor, whose own key does not count. */
  readonly line: number;
  readonly column: number;
  /** The column of the key or dash that holds the map: nothing from there on left is in it. */
  readonly around: number;
  /** True where the cursor's line begins with the dash that holds the map, so that nothing above is in it. */
  readonly isFirst: boolean;
}

/** The keys of a map that stand in other lines than the cursor's, in the order of the text. */
export function keysBeside(source: SourceText, place: MapPlace, tab: number): readonly string[] {
  const above = place.isFirst ? [] : keysOn(source, place, -1, tab).reverse();
  return [...above, ...keysOn(source, place, 1, tab)];
}

function keysOn(source: SourceText, { line, column, around }: MapPlace, step: 1 | -1, tab: number): string[] {
  const keys: string[] = [];
  for (const other of writtenLines(source, line + step, step, tab)) {
    if (other.column > column) continue;
    const isDash = isDashLine(source.text, other);
    if (other.column <= around && !(isDash && step === -1)) break;
    const { dashes, key } = partsOf(source.text, other, tab);
    // A key behind a dash is the first of its map; below, the dash begins the next entry.
    const isOurs = dashes.length === 0 || (step === -1 && key?.column === column && other.column < column);
    if (isOurs && key) keys.push(key.text);
    if (other.column <= around) break;
  }
  return keys;
}

/** The words of the entries of the list at `column` that stand in other lines than `line`; maps have none. */
export function entriesBeside(
  source: SourceText,
  line: number,
  column: number,
  tab: number,
): readonly string[] {
  return [...entriesOn(source, line, column, -1, tab).reverse(), ...entriesOn(source, line, column, 1, tab)];
}

function entriesOn(source: SourceText, line: number, column: number, step: 1 | -1, tab: number): string[] {
  const { text } = source;
  const entries: string[] = [];
  for (const other of writtenLines(source, line + step, step, tab)) {
    if (other.column > column) continue;
    if (other.column < column) break;
    const { dashes, key, value } = partsOf(text, other, tab);
    // A key in the same column holds the list, or comes after it.
    if (dashes.length === 0) {
      if (key) break;
      continue;
    }
    if (dashes.length > 1 || key || !value || (value.kind !== 'plain' && value.kind !== 'quote')) continue;
    entries.push(unquoted(text.slice(value.span.start, value.span.end)));
  }
  return entries;
}

/** What already stands below a key or dash. */
export interface Below {
  readonly column: number;
  readonly holds: 'map' | 'list' | 'words';
}

/**
 * The first line below `line`, where it belongs to a value that waits at `owner`.
 * @param byKey true where a list may stand in the same column.
 */
export function valueBelow(
  source: SourceText,
  line: number,
  owner: number,
  byKey: boolean,
  tab: number,
): Below | undefined {
  for (const next of writtenLines(source, line + 1, 1, tab)) {
    const isDash = isDashLine(source.text, next);
    const isInside = next.column > owner || (byKey && isDash && next.column === owner);
    if (!isInside) return undefined;
    if (isDash) return { column: next.column, holds: 'list' };
    const { key } = partsOf(source.text, next, tab);
    return { column: next.column, holds: key ? 'map' : 'words' };
  }
  return undefined;
}
