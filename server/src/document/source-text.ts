/**
 * A text and its lines: the way between offsets, which everything inside uses, and lines and characters,
 * which only the edge uses. It knows nothing of YAML.
 */

/** A place as editors count it: both from 0, `character` in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface SourceText {
  readonly text: string;
  /** The offset at which each line begins; the first is 0. */
  readonly lineStarts: readonly number[];
  /** The line ending to write: the one the text uses first, else `\n`. */
  readonly eol: '\n' | '\r\n';
}

/** The lines of `text`. A line ends with `\n`, with or without a `\r` before it. */
export function sourceText(text: string): SourceText {
  const lineStarts = [0];
  let eol: '\n' | '\r\n' | undefined;
  for (let i = text.indexOf('\n'); i !== -1; i = text.indexOf('\n', i + 1)) {
    eol ??= i > 0 && text.charCodeAt(i - 1) === 13 ? '\r\n' : '\n';
    lineStarts.push(i + 1);
  }
  return { text, lineStarts, eol: eol ?? '\n' };
}

/** The line (from 0) in which `offset` lies. */
export function lineAt(source: SourceText, offset: number): number {
  const { lineStarts } = source;
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The offset at which `line` (from 0) begins; the end of the text for a line past the last. */
export function lineStart(source: SourceText, line: number): number {
  return source.lineStarts[line] ?? source.text.length;
}

/** The offset at which the words of `line` (from 0) end, before its line ending. */
export function lineEnd(source: SourceText, line: number): number {
  let end = source.lineStarts[line + 1] ?? source.text.length;
  while (end > lineStart(source, line) && (source.text[end - 1] === '\n' || source.text[end - 1] === '\r'))
    end--;
  return end;
}

/** The words of `line` (from 0), without its line ending. */
export function lineText(source: SourceText, line: number): string {
  return source.text.slice(lineStart(source, line), lineEnd(source, line));
}

/** Where `offset` lies; an offset outside the text is moved to its nearest end. */
export function positionAt(source: SourceText, offset: number): Position {
  const within = Math.max(0, Math.min(offset, source.text.length));
  const line = lineAt(source, within);
  return { line, character: within - lineStart(source, line) };
}

/** The offset of `position`; a character past the end of its line means that end. */
export function offsetAt(source: SourceText, position: Position): number {
  if (position.line >= source.lineStarts.length) return source.text.length;
  const end = source.lineStarts[position.line + 1] ?? source.text.length;
  return Math.min(lineStart(source, position.line) + Math.max(0, position.character), end);
}
