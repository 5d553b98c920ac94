/** Texts under `|` or `>`: which lines belong to them, and which of those stand where they cannot be read. */
import type { Line } from './lines';
import type { Search } from './search';
import { firstWords, isEntry, isFieldLine, isMarker } from './signs';

const HEADER = /^[|>](?:[1-9][+-]?|[+-][1-9]?)?(?:[ \t]+#.*|[ \t]*)$/;

/** True where `|` or `>` at `start` announces a block of text, and does not begin one. */
export function isBlockHeader(text: string, start: number, end: number): boolean {
  return HEADER.test(text.slice(start, end));
}

export interface BlockEnd {
  /** The index of the line after the block. */
  readonly next: number;
  /** The column its lines stand at; undefined where it is empty. */
  readonly column: number | undefined;
}

/**
 * Reads the block of text whose header stands on line `index`.
 * @param parent the column that its lines must stand to the right of.
 * @param explicit true where the header says how far it is indented.
 */
export function readBlockText(search: Search, index: number, parent: number, explicit: boolean): BlockEnd {
  const { text, lines, indents } = search;
  let column: number | undefined;
  let firstLine = -1;
  let count = 0;
  let hasSlipped = false;
  let next = index + 1;
  for (; next < lines.length; next++) {
    const line = lines[next];
    if (!line) break;
    if (line.content === line.end) continue;
    const spaces = plainSpaces(text, line);
    if (line.tabbed && spaces < (column ?? parent + 1)) {
      if (!belongs(search, line, parent)) break;
      indents.tabInside(next, column ?? parent + 2);
      column ??= parent + 2;
      continue;
    }
    if (line.odd && spaces < (column ?? parent + 1)) {
      if (line.column <= parent) break;
      indents.oddSpaces(line.start, line.content);
      column ??= line.column;
      continue;
    }
    if (spaces <= parent || isMarker(text, line)) {
      if ((column !== undefined && !hasSlipped) || !isWordsAt(text, line, parent)) break;
      // The words stand under the key instead of in under it: nothing else can be meant.
      indents.goOn(next, parent + 2 + indents.by, headerOf(search, index));
      column = parent + 2;
      hasSlipped = true;
      continue;
    }
    if (column === undefined) {
      column = spaces;
      firstLine = next;
    } else if (spaces < column && !explicit) {
      const structured = isEntry(text, line.content, line.end) || isFieldLine(text, line.content, line.end);
      if (structured || text[line.content] === '#') break;
      column = straighten(search, next, column, firstLine, count);
      firstLine = -1;
    }
    count++;
  }
  return { next, column };
}

/** Moves a line that stands left of the lines above it, or, where more lines agree with it, the one line above. */
function straighten(search: Search, index: number, column: number, firstLine: number, count: number): number {
  const { text, lines, indents } = search;
  const line = lines[index];
  const first = lines[firstLine];
  if (!line) return column;
  const below = lines[index + 1];
  const more = below !== undefined && below.content < below.end && below.column === line.column;
  if (first && count === 1 && more && !indents.isMoved(firstLine)) {
    indents.begin(firstLine, line.column + indents.by, firstWords(text, line.content, line.end), false);
    return line.column;
  }
  const neighbour = lines[firstLine === -1 ? index - 1 : firstLine] ?? line;
  const words = firstWords(text, neighbour.content, neighbour.end);
  indents.begin(index, column + indents.by, words, false);
  return column;
}

/** True for a line of several words at `column` that is neither a field nor an entry. */
function isWordsAt(text: string, line: Line, column: number): boolean {
  if (line.tabbed || line.odd || line.column !== column || isMarker(text, line)) return false;
  const words = text.slice(line.content, line.end).trim();
  return (
    /^[\p{L}\p{N}"'(]\S*\s+\S/u.test(words) &&
    !isFieldLine(text, line.content, line.end) &&
    !isEntry(text, line.content, line.end)
  );
}

function headerOf({ text, lines }: Search, index: number): string {
  const header = lines[index];
  return header ? firstWords(text, header.content, header.end) : '';
}

/** True where a line indented with tabs is a line of the text, as far as tabs can tell. */
function belongs(search: Search, line: Line, parent: number): boolean {
  const { text } = search;
  if (!isEntry(text, line.content, line.end) && !isFieldLine(text, line.content, line.end)) return true;
  const tabs = text.slice(line.start, line.content).split('\t').length - 1;
  return line.column + tabs > parent + 1;
}

function plainSpaces(text: string, line: Line): number {
  let at = line.start;
  while (text[at] === ' ') at++;
  return at - line.start;
}
