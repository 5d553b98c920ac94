/**
 * The quick reader's scalars: plain ones, quoted ones that end on their line, and blocks (`>`, `|`) that set
 * their indentation with their first line. Everything rarer is left to the full reader.
 */

import { plainValue } from '../scalar-value';
import type { ScalarNode } from '../tree';
import {
  BACKSLASH,
  CLOSE_LIST,
  CLOSE_MAP,
  COLON,
  COMMA,
  type Cursor,
  DASH,
  DOUBLE_QUOTE,
  endOfLine,
  finishLine,
  GREATER,
  HASH,
  isBlank,
  isLineEnd,
  leave,
  OPEN_LIST,
  OPEN_MAP,
  pastLineBreak,
  SINGLE_QUOTE,
  SPACE,
  skipSpaces,
} from './cursor';

/** Reads the quoted or plain words at the cursor and stops right after them, on the same line. */
export function readWords(cursor: Cursor, inFlow: boolean): ScalarNode {
  const code = cursor.text.charCodeAt(cursor.at);
  if (code === DOUBLE_QUOTE) return readDoubleQuoted(cursor);
  if (code === SINGLE_QUOTE) return readSingleQuoted(cursor);
  if (!mayBeginPlain(code, cursor, inFlow)) leave();
  const start = cursor.at;
  cursor.at = endOfPlain(cursor.text, start, inFlow);
  return plainScalar(start, cursor.at, cursor.text.slice(start, cursor.at));
}

/** The longest key that YAML allows without a sign before it is 1,024 characters (YAML 1.2.2, 7.4.3). */
const LONGEST_KEY = 1000;

/** Moves past the colon that has to follow `key`, at whose end the cursor stands. */
export function passColon(cursor: Cursor, key: ScalarNode): void {
  const { text, at } = cursor;
  if (text.charCodeAt(at) !== COLON || !isBlank(text.charCodeAt(at + 1))) leave();
  if (key.text === '<<' || at - key.span.start > LONGEST_KEY) leave();
  cursor.at++;
}

/** True for `,`, `[`, `]`, `{` and `}`, which end plain words inside a flow collection. */
function isFlowSign(code: number): boolean {
  return (
    code === COMMA || code === OPEN_LIST || code === CLOSE_LIST || code === OPEN_MAP || code === CLOSE_MAP
  );
}

/** The characters that YAML keeps for itself at the beginning of a value, but for the dash. */
const KEPT_FOR_YAML = new Set(Array.from(',[]{}#&*!|>\'"%@`?:', (sign) => sign.charCodeAt(0)));

function mayBeginPlain(code: number, { text, at }: Cursor, inFlow: boolean): boolean {
  if (code === DASH) {
    const next = text.charCodeAt(at + 1);
    return !isBlank(next) && !(inFlow && isFlowSign(next));
  }
  return !isBlank(code) && !KEPT_FOR_YAML.has(code);
}

/** Where the plain words at `start` end on their line: before a colon or a comment, without white space. */
function endOfPlain(text: string, start: number, inFlow: boolean): number {
  let end = start;
  for (let at = start; ; at++) {
    const code = text.charCodeAt(at);
    if (code === SPACE) {
      if (text.charCodeAt(at + 1) === HASH) return end;
      continue;
    }
    if (isLineEnd(code)) return end;
    if (code === COLON) {
      const next = text.charCodeAt(at + 1);
      if (isBlank(next)) return end;
      if (inFlow && isFlowSign(next)) leave();
    } else if (inFlow && isFlowSign(code)) return end;
    end = at + 1;
  }
}

function plainScalar(start: number, end: number, text: string): ScalarNode {
  return { kind: 'scalar', span: { start, end }, style: 'plain', value: plainValue(text), text };
}

/**
 * Reads on where the plain words `first`, at whose end the cursor stands, go on in the lines below: those
 * indented by more than `parentColumn`. Ends at the beginning of a line.
 */
export function readFurtherLines(cursor: Cursor, first: ScalarNode, parentColumn: number): ScalarNode {
  const { text } = cursor;
  let words = first.text;
  let end = cursor.at;
  for (;;) {
    const afterWords = skipSpaces(text, cursor.at);
    if (!isLineEnd(text.charCodeAt(afterWords))) break;
    const { blanks, lineStart } = skipBlankLines(text, pastLineBreak(text, afterWords));
    const start = skipSpaces(text, lineStart);
    if (start - lineStart <= parentColumn || text.charCodeAt(start) === HASH) break;
    if (lineStart >= text.length) break;
    cursor.at = endOfPlain(text, start, false);
    // A line that begins with a colon is a fault, or a key without words.
    if (cursor.at === start) leave();
    words += foldedBreak(blanks) + text.slice(start, cursor.at);
    end = cursor.at;
  }
  finishLine(cursor);
  return end === first.span.end ? first : plainScalar(first.span.start, end, words);
}

/** How many blank lines begin at `from`, and where the line after them begins. */
function skipBlankLines(text: string, from: number): { blanks: number; lineStart: number } {
  let blanks = 0;
  let lineStart = from;
  while (lineStart < text.length) {
    const at = skipSpaces(text, lineStart);
    if (!isLineEnd(text.charCodeAt(at))) break;
    lineStart = pastLineBreak(text, at);
    blanks++;
  }
  return { blanks, lineStart };
}

/** What stands in a folded text for one line break and `blanks` blank lines (YAML 1.2.2, 6.5). */
function foldedBreak(blanks: number): string {
  return blanks === 0 ? ' ' : '\n'.repeat(blanks);
}

function readSingleQuoted(cursor: Cursor): ScalarNode {
  const { text, at: start } = cursor;
  let words = '';
  let from = start + 1;
  for (let at = from; ; at++) {
    const code = text.charCodeAt(at);
    if (isLineEnd(code)) leave();
    if (code !== SINGLE_QUOTE) continue;
    words += text.slice(from, at);
    if (text.charCodeAt(at + 1) !== SINGLE_QUOTE) {
      cursor.at = at + 1;
      return { kind: 'scalar', span: { start, end: at + 1 }, style: 'single', value: words, text: words };
    }
    at++;
    from = at;
  }
}

/** What stands for what after a backslash (YAML 1.2.2, 5.7): those that are written by hand. */
const ESCAPES: ReadonlyMap<number, string> = new Map(
  Object.entries({ '"': '"', '\\': '\\', '/': '/', ' ': ' ', n: '\n', t: '\t', r: '\r' }).map(
    ([sign, meaning]) => [sign.charCodeAt(0), meaning],
  ),
);

function readDoubleQuoted(cursor: Cursor): ScalarNode {
  const { text, at: start } = cursor;
  let words = '';
  let from = start + 1;
  for (let at = from; ; at++) {
    const code = text.charCodeAt(at);
    if (isLineEnd(code)) leave();
    if (code === BACKSLASH) {
      words += text.slice(from, at) + (ESCAPES.get(text.charCodeAt(at + 1)) ?? leave());
      at++;
      from = at + 1;
    } else if (code === DOUBLE_QUOTE) {
      words += text.slice(from, at);
      cursor.at = at + 1;
      return { kind: 'scalar', span: { start, end: at + 1 }, style: 'double', value: words, text: words };
    }
  }
}

/**
 * Reads the block scalar whose sign, `>` or `|`, is at the cursor: the lines below that are indented by more
 * than `parentColumn`. Ends at the beginning of a line.
 */
export function readBlockScalar(cursor: Cursor, parentColumn: number): ScalarNode {
  const { text, at: start } = cursor;
  const folded = text.charCodeAt(start) === GREATER;
  const stripped = text.charCodeAt(start + 1) === DASH;
  cursor.at = start + (stripped ? 2 : 1);
  finishLine(cursor);
  let lineStart = cursor.at;
  const indent = skipSpaces(text, lineStart) - lineStart;
  if (indent <= parentColumn) leave();
  let words = '';
  let end = start;
  let blanks = 0;
  while (lineStart < text.length) {
    const at = skipSpaces(text, lineStart);
    const lineEnd = endOfLine(text, at);
    if (at === lineEnd) {
      // A blank line first, or one with more spaces than the words, counts for more than a blank line.
      if (end === start || at - lineStart > indent) leave();
      blanks++;
    } else {
      if (at - lineStart < indent) break;
      if (folded && at - lineStart > indent) leave();
      if (end !== start) words += folded ? foldedBreak(blanks) : '\n'.repeat(blanks + 1);
      words += text.slice(lineStart + indent, lineEnd);
      end = lineEnd;
      blanks = 0;
    }
    lineStart = pastLineBreak(text, lineEnd);
  }
  cursor.at = lineStart;
  if (end === start) leave();
  while (text.charCodeAt(end - 1) === SPACE) end--;
  if (!stripped) words += '\n';
  return {
    kind: 'scalar',
    span: { start, end },
    style: folded ? 'folded' : 'literal',
    value: words,
    text: words,
  };
}
