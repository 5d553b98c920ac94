/**
 * What is open above a line: the maps and lists it could stand in, and what waits for a value. Found upward by
 * indentation, then replayed downward line by line, with the same steps that place the cursor's own line.
 */

import { looksLikeField } from '../repair/signs';
import type { SourceText } from '../source-text';
import { chainAbove } from './chain';
import { closeIn, continuesFlow, readFlow } from './flow';
import {
  commentFrom,
  isBlankLine,
  isCommentLine,
  type LineParts,
  type LinePlace,
  partsOf,
  placeOf,
  type Quote,
  type WrittenValue,
} from './line';

/** An open map, with the last key in it. */
export interface OpenMap {
  readonly kind: 'map';
  readonly column: number;
  key: string | undefined;
  /** True while its only line so far is a word without a colon: it may be a text instead. */
  guessed: boolean;
}

/** An open list, with the position of its last entry. */
export interface OpenList {
  readonly kind: 'list';
  readonly column: number;
  index: number;
}

export type Open = OpenMap | OpenList;

/**
 * What the last line left behind. Lines to the right of `column` belong to it.
 * - `hole`: a key or dash without a value; `byKey` where a list may stand right under it.
 * - `plain`: a text that may go on; `alone` where it stands on lines of its own, so that it may be no text.
 */
export type Rest =
  | { readonly kind: 'hole'; readonly column: number; readonly byKey: boolean }
  | { readonly kind: 'plain'; readonly column: number; readonly alone: boolean }
  | { readonly kind: 'quote'; readonly column: number; readonly from: number; readonly quote: Quote }
  | { readonly kind: 'block'; readonly column: number }
  | {
      readonly kind: 'flow';
      readonly column: number;
      readonly from: number;
      readonly wantsMore: boolean;
    }
  | { readonly kind: 'closed'; readonly column: number };

/** Where the reader stands between two lines. Made for one cursor, and changed as lines are replayed. */
export interface Standing {
  readonly open: Open[];
  rest: Rest;
  /** The columns a tab takes. */
  readonly tab: number;
}

/**
 * How a line belongs to what is above: to the value that waits (`below`), to the innermost open map or list
 * (`beside`), or to words or brackets that go on.
 */
export type Fit = 'below' | 'beside' | 'text' | 'flow';

/** What of a line decides where it belongs. */
export interface Outline {
  readonly column: number;
  readonly dash: boolean;
  readonly key: string | undefined;
}

/** The document itself waits for a value at any column. */
export const ROOT_COLUMN = -1;

/** What is open before line `index`. */
export function standingBefore(source: SourceText, index: number, tab: number): Standing {
  const standing: Standing = {
    open: [],
    rest: { kind: 'hole', column: ROOT_COLUMN, byKey: false },
    tab,
  };
  let from = 0;
  for (const { line, parts, count } of chainAbove(source, index, tab)) {
    if (line.index < from) continue;
    replay(source, standing, line, parts, count);
    from = passOpenValue(source, standing, line, index);
  }
  return standing;
}

function replay(
  source: SourceText,
  standing: Standing,
  line: LinePlace,
  parts: LineParts,
  count: number,
): void {
  const outline: Outline = {
    column: line.column,
    dash: parts.dashes.length > 0,
    key: parts.dashes.length > 0 ? undefined : parts.key?.text,
  };
  const fit = settle(source.text, standing, line, outline);
  if (fit === 'text' || fit === 'flow') {
    const ends = standing.rest.kind === 'plain' && commentFrom(source.text, line.content, line.end);
    if (ends) standing.rest = { kind: 'closed', column: standing.rest.column };
    return;
  }
  const owner = standing.rest.column;
  const top = standing.open.at(-1);
  if (fit === 'beside' && top?.kind === 'list') {
    if (!outline.dash) {
      if (!parts.key) {
        standing.rest = { kind: 'closed', column: top.column };
        return;
      }
      top.index++;
    } else top.index = top.column === line.column ? count : top.index + 1 + count;
  }
  enterDashes(standing, parts, fit, count);
  enterKeyAndValue(standing, line, parts, fit, owner, source.text);
}

/** Opens the lists that the dashes of a line open or go on with. */
function enterDashes({ open }: Standing, { dashes }: LineParts, fit: Fit, count: number): void {
  dashes.forEach((dash, at) => {
    if (at > 0 || fit === 'below')
      open.push({ kind: 'list', column: dash.column, index: at === 0 ? count : 0 });
  });
}

function enterKeyAndValue(
  standing: Standing,
  line: LinePlace,
  { dashes, key, value }: LineParts,
  fit: Fit,
  owner: number,
  text: string,
): void {
  const { open } = standing;
  const last = dashes.at(-1);
  const top = open.at(-1);
  if (key) {
    enterKey(open, key.text, key.column, fit === 'beside' && !last);
    standing.rest = value
      ? restOf(value, key.column, false, text)
      : { kind: 'hole', column: key.column, byKey: true };
    return;
  }
  if (!value) {
    if (last) standing.rest = { kind: 'hole', column: last.column, byKey: false };
    return;
  }
  const written = text.slice(value.span.start, value.span.end);
  const isWord = value.kind === 'plain' && WORD.test(written);
  if (fit === 'beside' && !last) {
    // A line half typed among the keys of a map. Below a single word, what stands further in is its value.
    if (top?.kind === 'map') top.key = isWord ? written : undefined;
    standing.rest =
      isWord || value.kind !== 'plain'
        ? { kind: isWord ? 'hole' : 'closed', column: line.column, byKey: false }
        : { kind: 'plain', column: line.column, alone: false };
    return;
  }
  const column = last ? last.column : owner;
  if (isWord) {
    const at = last ? line.column + (value.span.start - line.content) : line.column;
    open.push({ kind: 'map', column: at, key: written, guessed: true });
    standing.rest = { kind: 'hole', column: at, byKey: false };
  } else if (value.kind === 'plain' && column === ROOT_COLUMN) {
    // A paper is never one text: its first line is half typed.
    standing.rest = { kind: 'hole', column, byKey: false };
  } else standing.rest = restOf(value, column, true, text);
}

/** A key in the innermost open map, or in a new one. */
export function enterKey(open: Open[], key: string, column: number, beside: boolean): void {
  const top = open.at(-1);
  if (beside && top?.kind === 'map') {
    top.key = key;
    top.guessed = false;
  } else open.push({ kind: 'map', column, key, guessed: false });
}

/** A single word: a key whose colon is not typed yet, if it is not a text. */
const WORD = /^[\p{L}\p{N}_-]+$/u;

function restOf(value: WrittenValue, column: number, alone: boolean, text: string): Rest {
  switch (value.kind) {
    case 'plain':
      return { kind: 'plain', column, alone };
    case 'block':
      return { kind: 'block', column };
    case 'flow':
      return { kind: 'flow', column, from: value.span.start, wantsMore: true };
    case 'quote':
      return value.closed
        ? { kind: 'closed', column }
        : {
            kind: 'quote',
            column,
            from: value.span.start,
            quote: text[value.span.start] === '"' ? '"' : "'",
          };
  }
}

/**
 * Reads on where `line` left a quote or a bracket open, at most up to the line `stop`.
 * @returns the first line that does not belong to it.
 */
function passOpenValue(source: SourceText, standing: Standing, line: LinePlace, stop: number): number {
  const { rest, tab } = standing;
  const { text } = source;
  const closed: Rest = { kind: 'closed', column: rest.column };
  if (rest.kind === 'flow') {
    const limits = { owner: rest.column, lineLimit: stop, quoteLimit: stop, tab };
    const { end, closed: isClosed, wantsMore } = readFlow(source, rest.from, limits);
    const after = nextWrittenLine(source, end, line.index, stop, tab);
    standing.rest = isClosed || after < stop ? closed : { ...rest, wantsMore };
    return after;
  }
  if (rest.kind !== 'quote') return line.index + 1;
  for (let index = line.index + 1; index < stop; index++) {
    const below = placeOf(source, index, tab);
    if (isBlankLine(below)) continue;
    if (!continuesQuote(text, below, rest.column, tab)) {
      standing.rest = { kind: 'hole', column: rest.column, byKey: false };
      return index;
    }
    if (closeIn(text, rest.quote, below.content, below.end) !== undefined) {
      standing.rest = closed;
      return index + 1;
    }
  }
  return stop;
}

/** The first line with words that does not hold `end`, from `first` on; `stop` where there is none before. */
function nextWrittenLine(source: SourceText, end: number, first: number, stop: number, tab: number): number {
  let index = first + 1;
  while (index < stop) {
    const line = placeOf(source, index, tab);
    if (line.start >= end && !isBlankLine(line) && !isCommentLine(source.text, line)) break;
    index++;
  }
  return index;
}

/** True where `line` can be part of a quoted text left open above: a field of the format never is. */
function continuesQuote(text: string, line: LinePlace, owner: number, tab: number): boolean {
  if (line.column <= owner) return false;
  const { dashes, key } = partsOf(text, line, tab);
  return dashes.length === 0 && !(key && looksLikeField(key.text));
}

/**
 * Finds where a line belongs, and closes the maps and lists that it does not.
 * A column between two open ones belongs to the inner: whatever stands to the right of a key is its value.
 */
export function settle(text: string, standing: Standing, line: LinePlace, outline: Outline): Fit {
  const { open, rest, tab } = standing;
  const { column, dash, key } = outline;
  const inside = column > rest.column;
  switch (rest.kind) {
    case 'block':
      if (inside) return 'text';
      break;
    case 'quote':
      if (isBlankLine(line) ? inside : continuesQuote(text, line, rest.column, tab)) return 'text';
      // The quote was only begun: what stands further in is the value that its key is to have.
      if (inside) return 'below';
      break;
    case 'plain':
      if (inside && key === undefined) return 'text';
      if (inside && rest.alone) return 'below';
      break;
    case 'flow':
      if (continuesFlow(text, line, { owner: rest.column, tab }, rest.wantsMore)) return 'flow';
      break;
    case 'hole':
      if (inside || (dash && rest.byKey && column === rest.column)) return 'below';
      break;
    case 'closed':
      break;
  }
  return settleBeside(open, column, dash);
}

function settleBeside(open: Open[], column: number, dash: boolean): Fit {
  for (;;) {
    const top = open.at(-1);
    const around = open.at(-2);
    if (!top) return 'below';
    const isListUnderKey = dash && top.kind === 'list' && column === top.column;
    if (!around || column > around.column || isListUnderKey) break;
    open.pop();
  }
  const top = open.at(-1);
  const around = open.at(-2);
  if (!dash || top?.kind !== 'map') return 'beside';
  // A dash in a map: it goes on with the list around, or the guess that this is a map was wrong.
  if (around?.kind === 'list' && column < top.column) {
    open.pop();
    return 'beside';
  }
  if (top.guessed) open.pop();
  return 'below';
}
