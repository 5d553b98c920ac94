/**
 * The quick reader's place in the text: how it moves from line to line, which comments it passed, and how it
 * gives up. It knows nothing of maps, lists and scalars.
 */
import type { Comment } from '../tree';

/** The characters the quick reader looks for, as UTF-16 units. */
export const LINE_FEED = 10;
export const CARRIAGE_RETURN = 13;
export const SPACE = 32;
export const DOUBLE_QUOTE = 34;
export const HASH = 35;
export const SINGLE_QUOTE = 39;
export const COMMA = 44;
export const DASH = 45;
export const DOT = 46;
export const COLON = 58;
export const GREATER = 62;
export const OPEN_LIST = 91;
export const BACKSLASH = 92;
export const CLOSE_LIST = 93;
export const OPEN_MAP = 123;
export const PIPE = 124;
export const CLOSE_MAP = 125;
export const BYTE_ORDER_MARK = 0xfeff;

/** Where the quick reader stands. Made for one text, and moved by all that read from it. */
export interface Cursor {
  /** Each line ends with its line break, the last one too. A carriage return stands only before a line feed. */
  readonly text: string;
  readonly comments: Comment[];
  at: number;
  /** The column of the first words on a line, or after a dash. `END` after the last line. */
  column: number;
  /** How many maps and lists the cursor is inside of. */
  depth: number;
}

/** The column past the end of the text: less than any other. */
export const END = -1;

/** Thrown where the quick reader leaves the text to the full one. */
export class LeftToFullReader extends Error {}

/** Gives the text up. */
export function leave(): never {
  throw new LeftToFullReader();
}

/** How deep the quick reader follows a text: far more than any paper, and little for the call stack. */
const DEEPEST = 60;

/** Notes that the cursor enters a map or a list. */
export function goDeeper(cursor: Cursor): void {
  cursor.depth++;
  if (cursor.depth > DEEPEST) leave();
}

/** True for a space and for what ends a line. */
export function isBlank(code: number): boolean {
  return code === SPACE || code === LINE_FEED || code === CARRIAGE_RETURN;
}

/** True for what ends a line. */
export function isLineEnd(code: number): boolean {
  return code === LINE_FEED || code === CARRIAGE_RETURN;
}

/** The offset of the first character from `at` that is no space. */
export function skipSpaces(text: string, at: number): number {
  let next = at;
  while (text.charCodeAt(next) === SPACE) next++;
  return next;
}

/** The offset where the line that holds `at` ends, before its line break. */
export function endOfLine(text: string, at: number): number {
  const lineFeed = text.indexOf('\n', at);
  return text.charCodeAt(lineFeed - 1) === CARRIAGE_RETURN && lineFeed > at ? lineFeed - 1 : lineFeed;
}

/** The offset past the line break at `at`. */
export function pastLineBreak(text: string, at: number): number {
  return text.charCodeAt(at) === CARRIAGE_RETURN ? at + 2 : at + 1;
}

/** Moves from the end of a value to the next line: only spaces and a comment may stand between. */
export function finishLine(cursor: Cursor): void {
  const { text } = cursor;
  const at = skipSpaces(text, cursor.at);
  const end = text.charCodeAt(at) === HASH && at > cursor.at ? passComment(cursor, at, false) : at;
  if (!isLineEnd(text.charCodeAt(end))) leave();
  cursor.at = pastLineBreak(text, end);
}

/** Moves from the beginning of a line to the next words, over blank lines and comments, and takes their column. */
export function toNextWords(cursor: Cursor): void {
  const { text } = cursor;
  let lineStart = cursor.at;
  while (lineStart < text.length) {
    let at = skipSpaces(text, lineStart);
    if (text.charCodeAt(at) === HASH) at = passComment(cursor, at, true);
    if (!isLineEnd(text.charCodeAt(at))) {
      cursor.at = at;
      cursor.column = at - lineStart;
      return;
    }
    lineStart = pastLineBreak(text, at);
  }
  cursor.at = lineStart;
  cursor.column = END;
}

/** Notes the comment at `at`; returns the offset of its end. */
function passComment({ text, comments }: Cursor, at: number, ownLine: boolean): number {
  const end = endOfLine(text, at);
  comments.push({ span: { start: at, end }, ownLine });
  return end;
}
