/** Between offsets in a text and the lines and characters of the protocol, in the encoding that was agreed on. */
import { lineEnd, lineStart, lineText, offsetAt, positionAt, type SourceText } from '../document/source-text';
import type { Span } from '../document/tree';

export interface LspPosition {
  line: number;
  character: number;
}

export interface LspRange {
  start: LspPosition;
  end: LspPosition;
}

/** UTF-16 units, which every client knows, or UTF-8 bytes, which some prefer. */
export type Encoding = 'utf-16' | 'utf-8';

export interface Positions {
  readonly encoding: Encoding;
  toPosition(source: SourceText, offset: number): LspPosition;
  toOffset(source: SourceText, position: LspPosition): number;
  toRange(source: SourceText, span: Span): LspRange;
}

export function positionsIn(encoding: Encoding): Positions {
  const toPosition =
    encoding === 'utf-16'
      ? (source: SourceText, offset: number): LspPosition => ({ ...positionAt(source, offset) })
      : inBytes;
  return {
    encoding,
    toPosition,
    toOffset: encoding === 'utf-16' ? offsetAt : fromBytes,
    toRange: (source, { start, end }) => ({ start: toPosition(source, start), end: toPosition(source, end) }),
  };
}

function inBytes(source: SourceText, offset: number): LspPosition {
  const { line, character } = positionAt(source, offset);
  const before = source.text.slice(lineStart(source, line), lineStart(source, line) + character);
  return { line, character: bytesOf(before) };
}

function fromBytes(source: SourceText, { line, character }: LspPosition): number {
  if (line >= source.lineStarts.length) return source.text.length;
  const units = unitsIn(lineText(source, line), character);
  return Math.min(lineStart(source, line) + units, lineEnd(source, line));
}

/** How many UTF-16 units of `text` its first `count` bytes are in UTF-8; all of them where it has fewer. */
export function unitsIn(text: string, count: number): number {
  let bytes = 0;
  let units = 0;
  for (const sign of text) {
    if (bytes >= count) break;
    bytes += bytesOf(sign);
    units += sign.length;
  }
  return units;
}

/** Bytes of `text` in UTF-8. */
function bytesOf(text: string): number {
  let bytes = 0;
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
