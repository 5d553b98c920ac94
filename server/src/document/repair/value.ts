/** The value after a colon or a dash: finds its kind and its end, and notes what keeps it from being read. */
import { isBlockHeader, readBlockText } from './block-text';
import { readFlow } from './flow';
import { lineBelow, lineIndexAt } from './lines';
import { endOfBlock, noteJoined, readPlain } from './plain';
import { readQuoted } from './quoted';
import { note, noteLostHash, noteNeedsQuotes, type Search } from './search';
import { commentStart, isEntry, isLostHash, skipSpaces, trimmedEnd } from './signs';

/** Where a value ended. */
export interface ValueEnd {
  /** The index of the line to go on with. */
  readonly next: number;
  /** True where there is none yet: it may stand on the lines below. */
  readonly pending: boolean;
  /** Set where a text ended that further lines could belong to: its first word, and the column for those lines. */
  readonly text?: { readonly start: number; readonly column: number; readonly block: boolean };
}

/**
 * Reads the value that begins at `start`, or on the lines below, on line `index`.
 * @param parent the column of what it belongs to, as written.
 * @param inList true where it is a list entry.
 */
export function readValue(
  search: Search,
  start: number,
  index: number,
  parent: number,
  inList: boolean,
): ValueEnd {
  const { text, lines } = search;
  const line = lines[index];
  if (!line) return { next: index + 1, pending: false };
  const at = skipProperties(search, start, line.end);
  const sign = text[at] ?? '';
  if (at >= line.end) return { next: index + 1, pending: true };
  if (sign === '#') return readHash(search, at, index, parent, inList);
  if (sign === '"' || sign === "'") {
    const end = readQuoted(search, at, parent, false);
    return { next: lineIndexAt(lines, end) + 1, pending: false };
  }
  if (sign === '[' || sign === '{') {
    return { next: readBrackets(search, at, index, parent), pending: false };
  }
  if ((sign === '|' || sign === '>') && isBlockHeader(text, at, line.end)) {
    const explicit = /[1-9]/.test(text.slice(at, at + 3));
    const block = readBlockText(search, index, parent, explicit);
    const first = lines[index + 1];
    if (block.column === undefined || !first) return { next: block.next, pending: false };
    return {
      next: block.next,
      pending: false,
      text: { start: first.content, column: block.column, block: true },
    };
  }
  const { next } = readPlain(search, at, index, parent, inList);
  return { next, pending: false, text: { start: at, column: parent + 2, block: false } };
}

const PROPERTY = /^(?:&(\S+)|!(?:!\S+|<[^>]*>|\w+(?=\s*$|\s+["'[{|>])))(?:[ \t]+|$)/;

/** Past the anchor and tag that stand before a value, where they are meant as such. */
function skipProperties(search: Search, start: number, end: number): number {
  const { text } = search;
  let at = start;
  for (;;) {
    const found = PROPERTY.exec(text.slice(at, end));
    if (!found) return at;
    const name = found[1];
    const rest = at + found[0].length;
    const isText = rest < end && !'#"\'[{|>'.includes(text[rest] ?? '');
    if (name !== undefined && isText && !search.referredTo.has(name)) return at;
    at = rest;
  }
}

function readHash(search: Search, at: number, index: number, parent: number, inList: boolean): ValueEnd {
  const { text, lines } = search;
  const below = lineBelow(lines, index);
  const hasValueBelow =
    below !== undefined &&
    (below.column > parent ||
      (!inList && below.column === parent && isEntry(text, below.content, below.end)));
  if (hasValueBelow || !isLostHash(text, at)) return { next: index + 1, pending: true };
  const lineEnd = lines[index]?.end ?? text.length;
  noteLostHash(search, { start: at, end: trimmedEnd(text, at, commentStart(text, at, lineEnd, false)) }, at);
  return { next: index + 1, pending: false };
}

/** @returns the index of the line after the brackets. */
function readBrackets(search: Search, start: number, index: number, parent: number): number {
  const { text, lines, found } = search;
  const before = found.length;
  const end = readFlow(search, start, parent);
  const last = lineIndexAt(lines, end);
  const lineEnd = lines[last]?.end ?? text.length;
  const at = skipSpaces(text, end, lineEnd);
  const sign = text[at] ?? '';
  if (at >= lineEnd || sign === '#') return last + 1;
  if (sign === ']' || sign === '}') {
    const span = { start: at, end: at + 1 };
    note(search, span, { cause: 'bracket', sign }, [
      { kind: 'remove', safe: false, edits: [{ span, text: '' }] },
    ]);
  } else if (last === index) {
    // What was found inside the brackets is no mistake where they are part of a sentence.
    found.length = before;
    const stop = trimmedEnd(text, start, commentStart(text, start, lineEnd, false));
    if (noteJoined(search, { start, end: stop }, last, parent)) return endOfBlock(search, last, parent);
    // YAML reads `[x]: y` without a fault, as a list and a field without a name.
    noteNeedsQuotes(search, { start, end: stop }, text[start] ?? '[', undefined, sign === ':');
  }
  return last + 1;
}
