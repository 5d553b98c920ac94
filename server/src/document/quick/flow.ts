/**
 * The quick reader's flow collections: `[a, b]` and `{a: 1}`, in one line or more. Comments inside, keys
 * without a value and single pairs in a list are left to the full reader.
 */

import type { ListEntry, ListNode, MapNode, Node, Pair } from '../tree';
import {
  CLOSE_LIST,
  CLOSE_MAP,
  COMMA,
  type Cursor,
  goDeeper,
  isLineEnd,
  leave,
  OPEN_LIST,
  OPEN_MAP,
  pastLineBreak,
  skipSpaces,
} from './cursor';
import { passColon, readWords } from './scalar';

/** True for the brackets that begin a flow collection. */
export function beginsFlow(code: number): boolean {
  return code === OPEN_LIST || code === OPEN_MAP;
}

/**
 * Reads the collection whose bracket is at the cursor and stops right after its end.
 * @param parentColumn its further lines must be indented by more.
 */
export function readFlow(cursor: Cursor, parentColumn: number): MapNode | ListNode {
  goDeeper(cursor);
  const isMap = cursor.text.charCodeAt(cursor.at) === OPEN_MAP;
  const collection = isMap ? readFlowMap(cursor, parentColumn) : readFlowList(cursor, parentColumn);
  cursor.depth--;
  return collection;
}

function readFlowList(cursor: Cursor, parentColumn: number): ListNode {
  const start = cursor.at++;
  const entries: ListEntry[] = [];
  while (toNextSign(cursor, parentColumn) !== CLOSE_LIST) {
    const value = readFlowValue(cursor, parentColumn);
    entries.push({ at: value.span.start, value });
    passComma(cursor, parentColumn, CLOSE_LIST);
  }
  cursor.at++;
  return { kind: 'list', span: { start, end: cursor.at }, flow: true, entries };
}

function readFlowMap(cursor: Cursor, parentColumn: number): MapNode {
  const start = cursor.at++;
  const pairs: Pair[] = [];
  while (toNextSign(cursor, parentColumn) !== CLOSE_MAP) {
    const key = readWords(cursor, true);
    passColon(cursor, key);
    toNextSign(cursor, parentColumn);
    pairs.push({ key, value: readFlowValue(cursor, parentColumn) });
    passComma(cursor, parentColumn, CLOSE_MAP);
  }
  cursor.at++;
  return { kind: 'map', span: { start, end: cursor.at }, flow: true, pairs };
}

function readFlowValue(cursor: Cursor, parentColumn: number): Node {
  return beginsFlow(cursor.text.charCodeAt(cursor.at))
    ? readFlow(cursor, parentColumn)
    : readWords(cursor, true);
}

/** Moves past the comma after an entry; there may be none before the closing bracket. */
function passComma(cursor: Cursor, parentColumn: number, closing: number): void {
  const code = toNextSign(cursor, parentColumn);
  if (code === COMMA) cursor.at++;
  else if (code !== closing) leave();
}

/** Moves over spaces and line breaks, and returns the character there. */
function toNextSign(cursor: Cursor, parentColumn: number): number {
  const { text } = cursor;
  let at = skipSpaces(text, cursor.at);
  let code = text.charCodeAt(at);
  while (isLineEnd(code)) {
    const lineStart = pastLineBreak(text, at);
    if (lineStart >= text.length) leave();
    at = skipSpaces(text, lineStart);
    code = text.charCodeAt(at);
    if (at - lineStart <= parentColumn && !isLineEnd(code)) leave();
  }
  cursor.at = at;
  return code;
}
