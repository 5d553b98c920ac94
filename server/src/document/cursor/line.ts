/**
 * One line as the cursor sees it: its column, its dashes, its key and what follows, from its characters alone.
 * It looks at no other line, so a quote or a bracket may still be open where it ends.
 */
import { closingQuote, isColon, isEntry, isMarker } from '../repair/signs';
import { lineEnd, lineStart, type SourceText } from '../source-text';
import type { Span } from '../tree';

export type Quote = '"' | "'";

/** Where a line stands. */
export interface LinePlace {
  readonly index: number;
  /** Where it begins; a byte order mark belongs to no line. */
  readonly start: number;
  /** Where its words begin; `end` on a blank line. */
  readonly content: number;
  /** Where its words end, before the line ending. */
  readonly end: number;
  /** How far its words stand to the right, in columns; a tab is as wide as one step of the text. */
  readonly column: number;
}

/** A dash that opens an entry. */
export interface Dash {
  readonly at: number;
  readonly column: number;
}

/** The key of a line. `span` includes its quotes. */
export interface WrittenKey {
  readonly text: string;
  readonly span: Span;
  readonly column: number;
  readonly colon: number;
}

/** What stands behind the last dash and the key of a line, or alone on it. */
export interface WrittenValue {
  readonly kind: 'plain' | 'quote' | 'flow' | 'block';
  /** To its end on this line, without white space and comment; of a flow collection only the bracket. */
  readonly span: Span;
  /** False where a quote does not close on the line. */
  readonly closed: boolean;
}

export interface LineParts {
  readonly dashes: readonly Dash[];
  readonly key: WrittenKey | undefined;
  readonly value: WrittenValue | undefined;
  /** Where what follows the last dash or colon may begin; the first words where there is neither. */
  readonly after: number;
  /** The comment at its end. Flow collections keep theirs to themselves. */
  readonly comment: Span | undefined;
}

const TAB = 9;
const SPACE = 32;
const HASH = 35;
const NO_BREAK_SPACE = 0xa0;
const BYTE_ORDER_MARK = 0xfeff;

/** The line `index` of `source`. @param tab how many columns a tab is wide */
export function placeOf(source: SourceText, index: number, tab: number): LinePlace {
  const { text } = source;
  let start = lineStart(source, index);
  if (start === 0 && text.charCodeAt(0) === BYTE_ORDER_MARK) start = 1;
  const end = Math.max(start, lineEnd(source, index));
  let content = start;
  while (content < end && isIndentation(text.charCodeAt(content))) content++;
  return { index, start, content, end, column: columnsOf(text, start, content, tab) };
}

function isIndentation(code: number): boolean {
  return code === SPACE || code === TAB || code === NO_BREAK_SPACE;
}

/** How many columns the characters from `start` to `end` take. */
export function columnsOf(text: string, start: number, end: number, tab: number): number {
  let columns = end - start;
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === TAB) columns += tab - 1;
  return columns;
}

export function isBlankLine(line: LinePlace): boolean {
  return line.content === line.end;
}

/** True for a line that is nothing but a comment, as far as the line itself can tell. */
export function isCommentLine(text: string, line: LinePlace): boolean {
  return text.charCodeAt(line.content) === HASH && line.content < line.end;
}

export function isDashLine(text: string, line: LinePlace): boolean {
  return isEntry(text, line.content, line.end);
}

/** True for `---` and `...`. */
export function isMarkerLine(text: string, line: LinePlace): boolean {
  return isMarker(text, { ...line, tabbed: false, odd: false });
}

/** Takes `line` apart. */
export function partsOf(text: string, line: LinePlace, tab: number): LineParts {
  const { end } = line;
  const dashes: Dash[] = [];
  let at = line.content;
  let column = line.column;
  while (isEntry(text, at, end)) {
    dashes.push({ at, column });
    const next = skipWhite(text, at + 1, end);
    column += columnsOf(text, at, next, tab);
    at = next;
  }
  const last = dashes.at(-1);
  const key = keyAt(text, at, end, column);
  const after = key ? key.colon + 1 : last ? last.at + 1 : at;
  const first = properties(text, skipWhite(text, after, end), end);
  if (first < end && text.charCodeAt(first) === HASH && (first > after || after === line.content)) {
    return { dashes, key, value: undefined, after, comment: { start: first, end } };
  }
  const value = valueAt(text, first, end);
  const comment = value && value.kind !== 'flow' ? commentFrom(text, value.span.end, end) : undefined;
  return { dashes, key, value, after, comment };
}

/** Past white space from `at`, at most to `end`. */
export function skipWhite(text: string, at: number, end: number): number {
  let next = at;
  while (next < end && isWhite(text.charCodeAt(next))) next++;
  return next;
}

export function isWhite(code: number): boolean {
  return code === SPACE || code === TAB;
}

/** Past the anchors and tags at `at`: a paper has none, but what they stand before is still found. */
function properties(text: string, at: number, end: number): number {
  let next = at;
  while (next < end && (text[next] === '&' || text[next] === '!')) {
    while (next < end && !isWhite(text.charCodeAt(next))) next++;
    next = skipWhite(text, next, end);
  }
  return next;
}

/** Signs with which no plain key begins. */
const NO_KEY = '[]{},#|>@`%';

/** The key that begins at `start` on a line that ends at `end`. */
function keyAt(text: string, start: number, end: number, column: number): WrittenKey | undefined {
  const first = text[start];
  if (start >= end || first === undefined || NO_KEY.includes(first)) return undefined;
  if (first === '"' || first === "'") {
    const close = closingQuote(text, start, end);
    if (close === -1) return undefined;
    const colon = skipWhite(text, close + 1, end);
    if (!isColon(text, colon, end)) return undefined;
    return { text: unquoted(text.slice(start, close + 1)), span: { start, end: close + 1 }, column, colon };
  }
  for (let at = start + 1; at < end; at++) {
    const sign = text[at];
    if (sign === '#' && isWhite(text.charCodeAt(at - 1))) return undefined;
    if (sign !== ':' || !isColon(text, at, end)) continue;
    const span = { start, end: trimmed(text, start, at) };
    return { text: text.slice(span.start, span.end), span, column, colon: at };
  }
  return undefined;
}

const BLOCK_HEADER = /^[|>][-+0-9]*(?=[ \t]+#|[ \t]*$)/;

function valueAt(text: string, start: number, end: number): WrittenValue | undefined {
  const first = text[start];
  if (start >= end || first === undefined) return undefined;
  if (first === '"' || first === "'") {
    const close = closingQuote(text, start, end);
    if (close === -1)
      return { kind: 'quote', span: { start, end: trimmed(text, start, end) }, closed: false };
    return { kind: 'quote', span: { start, end: close + 1 }, closed: true };
  }
  if (first === '[' || first === '{') return { kind: 'flow', span: { start, end: start + 1 }, closed: false };
  const header = first === '|' || first === '>' ? BLOCK_HEADER.exec(text.slice(start, end)) : null;
  if (header) return { kind: 'block', span: { start, end: start + header[0].length }, closed: true };
  const stop = commentFrom(text, start, end)?.start ?? end;
  return { kind: 'plain', span: { start, end: trimmed(text, start, stop) }, closed: true };
}

/** The comment on a line whose words go on from `from`. */
export function commentFrom(text: string, from: number, end: number): Span | undefined {
  for (let at = from; at < end; at++) {
    if (text.charCodeAt(at) === HASH && at > 0 && isWhite(text.charCodeAt(at - 1))) return { start: at, end };
  }
  return undefined;
}

/** The offset past the last word before `end`, at least `start`. */
export function trimmed(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isWhite(text.charCodeAt(at - 1))) at--;
  return at;
}

/** `written` without its quotes, closed or not; any other text as it is. */
export function unquoted(written: string): string {
  const quote = written[0];
  if (quote !== '"' && quote !== "'") return written;
  const closed = written.length > 1 && closingQuote(written, 0, written.length) === written.length - 1;
  const inner = written.slice(1, closed ? -1 : undefined);
  return quote === "'" ? inner.replaceAll("''", "'") : inner.replace(/\\(["\\/])/g, '$1');
}
