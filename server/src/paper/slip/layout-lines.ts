/** What the lines of a text show of its layout: which keys and dashes they begin with, and which columns stand open. */

import type { Line } from '../../document/repair/lines';
import { isEntry, keyAt, skipSpaces } from '../../document/repair/signs';
import type { Span } from '../../document/tree';

/** The keys of maps with free keys: the names of rules. */
export const RULE_NAME = /^[a-z-]+\/[a-z-]+$/;

/** How a line that begins a field or an entry begins. */
export interface Opening {
  /** The columns of its dashes. */
  readonly dashes: readonly number[];
  /** Its first key, past the dashes. */
  readonly key: string | undefined;
  /** Where that key, or the first word past the dashes, stands: its offset, and its column. */
  readonly start: number;
  readonly column: number;
  /** True where nothing but a comment follows the key's colon. */
  readonly isBare: boolean;
}

/** How a line begins; undefined for one that is blank, a comment, or words alone. */
export function openingOf(text: string, line: Line): Opening | undefined {
  if (line.content === line.end || text[line.content] === '#') return undefined;
  const dashes: number[] = [];
  let at = line.content;
  while (isEntry(text, at, line.end)) {
    dashes.push(line.column + at - line.content);
    at = skipSpaces(text, at + 1, line.end);
  }
  const key = keyAt(text, at, line.end);
  const column = line.column + at - line.content;
  if (!key)
    return dashes.length > 0 ? { dashes, key: undefined, start: at, column, isBare: false } : undefined;
  const value = skipSpaces(text, key.colon + 1, line.end);
  const isBare = value >= line.end || text[value] === '#';
  const name = text.slice(key.start, key.end).replace(/^["']|["']$/g, '');
  return { dashes, key: name, start: at, column, isBare };
}

/** The words of a line, without the white space around them. */
export function wordsOf(text: string, { content, end }: Line): Span {
  return { start: content, end: content + text.slice(content, end).trimEnd().length };
}

/** The columns of the maps that stand open above line `index`, the outermost last. */
export function columnsAbove(text: string, lines: readonly Line[], index: number): readonly number[] {
  const columns: number[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (let above = index - 1; above >= 0 && least > 0; above--) {
    const line = lines[above];
    const opening = line && openingOf(text, line);
    if (!line || !opening || line.column > least) continue;
    if (opening.key !== undefined && opening.column < least) columns.push(opening.column);
    if (opening.dashes.length === 0) least = Math.min(least, line.column);
    else least = Math.min(least, ...opening.dashes);
  }
  return columns;
}
