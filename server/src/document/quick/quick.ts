/**
 * The quick reader: the plain part of YAML 1.2 in which nearly all papers are written, in one pass over the
 * text. It makes the very tree that the full reader makes, or none; it never says what is wrong with a text.
 */

import type { ListEntry, ListNode, MapNode, Node, Pair, ScalarNode, Tree } from '../tree';
import {
  BYTE_ORDER_MARK,
  CARRIAGE_RETURN,
  COLON,
  type Cursor,
  DASH,
  DOT,
  END,
  finishLine,
  GREATER,
  goDeeper,
  HASH,
  isBlank,
  isLineEnd,
  LeftToFullReader,
  LINE_FEED,
  leave,
  PIPE,
  SPACE,
  skipSpaces,
  toNextWords,
} from './cursor';
import { beginsFlow, readFlow } from './flow';
import { passColon, readBlockScalar, readFurtherLines, readWords } from './scalar';

/**
 * Reads `text` if it is plain YAML: block maps and lists, scalars of all styles, flow collections, comments.
 * @returns the tree that `readFull` makes of a text in which it finds neither faults nor extras; undefined
 * for a text that has any, and for whatever is not certain here.
 */
export function readQuick(text: string): Tree | undefined {
  if (isUnusual(text)) return undefined;
  const cursor: Cursor = {
    text: text.endsWith('\n') ? text : `${text}\n`,
    comments: [],
    at: 0,
    column: 0,
    depth: 0,
  };
  try {
    return { root: readRoot(cursor), comments: cursor.comments };
  } catch (error) {
    if (error instanceof LeftToFullReader) return undefined;
    throw error;
  }
}

/**
 * True for tabs, control characters, line breaks of other kinds, and byte order marks but at the beginning.
 * A loop, since it looks at every character of every paper: a pattern takes four times as long.
 */
function isUnusual(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < SPACE) {
      if (code !== LINE_FEED && !(code === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED))
        return true;
    } else if (code >= DELETE) {
      if (code <= LAST_CONTROL || code === LINE_SEPARATOR || code === PARAGRAPH_SEPARATOR) return true;
      if (code === BYTE_ORDER_MARK && at > 0) return true;
    }
  }
  return false;
}

const DELETE = 0x7f;
const LAST_CONTROL = 0x9f;
const LINE_SEPARATOR = 0x2028;
const PARAGRAPH_SEPARATOR = 0x2029;
const DOCUMENT_MARKER_LENGTH = 3;

function readRoot(cursor: Cursor): Node | undefined {
  passByteOrderMark(cursor);
  toNextWords(cursor);
  if (isDocumentMarker(cursor)) passDocumentStart(cursor);
  if (cursor.column === END) return undefined;
  const root = readNode(cursor, -1, true);
  if (root.kind === 'scalar' || root.flow || cursor.column !== END) leave();
  return root;
}

/** Moves past a byte order mark. The full reader takes no dash and no indentation right after one. */
function passByteOrderMark(cursor: Cursor): void {
  if (cursor.text.charCodeAt(0) !== BYTE_ORDER_MARK) return;
  const next = cursor.text.charCodeAt(1);
  if (next === DASH || next === SPACE) leave();
  cursor.at = 1;
}

/** Moves past a `---` before the paper. */
function passDocumentStart(cursor: Cursor): void {
  if (cursor.text.charCodeAt(cursor.at) !== DASH) leave();
  cursor.at += DOCUMENT_MARKER_LENGTH;
  finishLine(cursor);
  toNextWords(cursor);
  if (isDocumentMarker(cursor)) leave();
}

/** True at `---` and `...`, and at words that begin like them: few do, at the beginning of a line. */
function isDocumentMarker({ text, at, column }: Cursor): boolean {
  if (column !== 0) return false;
  const code = text.charCodeAt(at);
  return (
    (code === DASH || code === DOT) && text.charCodeAt(at + 1) === code && text.charCodeAt(at + 2) === code
  );
}

/**
 * Reads what begins at the cursor, whose column is known, and moves on to the words after it.
 * @param parentColumn the column of the map or list it belongs to: further lines of a scalar stand deeper.
 * @param startsLine false after a key on its line, where neither a block map nor a block list may begin.
 */
function readNode(cursor: Cursor, parentColumn: number, startsLine: boolean): Node {
  const { text, column } = cursor;
  const code = text.charCodeAt(cursor.at);
  if (code === PIPE || code === GREATER) {
    const block = readBlockScalar(cursor, parentColumn);
    toNextWords(cursor);
    return block;
  }
  if (beginsFlow(code)) {
    const collection = readFlow(cursor, parentColumn);
    finishLine(cursor);
    toNextWords(cursor);
    return collection;
  }
  if (startsLine && isDash(cursor)) return readList(cursor);
  const words = readWords(cursor, false);
  if (text.charCodeAt(cursor.at) === COLON) return startsLine ? readMap(cursor, column, words) : leave();
  let scalar = words;
  if (words.style === 'plain') scalar = readFurtherLines(cursor, words, parentColumn);
  else finishLine(cursor);
  toNextWords(cursor);
  return scalar;
}

/** Reads the map in `column` at whose first key's end the cursor stands. */
function readMap(cursor: Cursor, column: number, firstKey: ScalarNode): MapNode {
  goDeeper(cursor);
  const pairs: Pair[] = [];
  let key = firstKey;
  let end: number;
  for (;;) {
    passColon(cursor, key);
    const value = readValue(cursor, column);
    pairs.push({ key, value });
    end = value ? value.span.end : key.span.end + 1;
    if (cursor.column < column) break;
    if (cursor.column > column || isDocumentMarker(cursor)) leave();
    key = readWords(cursor, false);
  }
  cursor.depth--;
  return { kind: 'map', span: { start: firstKey.span.start, end }, flow: false, pairs };
}

/** Reads what follows a colon in the map in `column`: on its line or, indented, below. */
function readValue(cursor: Cursor, column: number): Node | undefined {
  if (stepToWords(cursor)) return readNode(cursor, column, false);
  if (cursor.column > column) return readNode(cursor, column, true);
  // A list may stand right under its key.
  return cursor.column === column && isDash(cursor) ? readList(cursor) : undefined;
}

/** Reads the list whose first dash is at the cursor. */
function readList(cursor: Cursor): ListNode {
  goDeeper(cursor);
  const { at: start, column } = cursor;
  const entries: ListEntry[] = [];
  let end: number;
  do {
    const { at } = cursor;
    cursor.at++;
    let value: Node | undefined;
    if (stepToWords(cursor)) {
      cursor.column = column + cursor.at - at;
      value = readNode(cursor, column, true);
    } else if (cursor.column > column) value = readNode(cursor, column, true);
    entries.push({ at, value });
    end = value ? value.span.end : at + 1;
  } while (cursor.column === column && isDash(cursor));
  cursor.depth--;
  return { kind: 'list', span: { start, end }, flow: false, entries };
}

/**
 * Moves to the words after a colon or a dash: those on its line or else, over blank lines and comments, those
 * on a later line.
 * @returns true where they are on its line.
 */
function stepToWords(cursor: Cursor): boolean {
  const at = skipSpaces(cursor.text, cursor.at);
  const code = cursor.text.charCodeAt(at);
  if (code !== HASH && !isLineEnd(code)) {
    cursor.at = at;
    return true;
  }
  finishLine(cursor);
  toNextWords(cursor);
  return false;
}

function isDash({ text, at }: Cursor): boolean {
  return text.charCodeAt(at) === DASH && isBlank(text.charCodeAt(at + 1));
}
