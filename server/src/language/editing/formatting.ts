/**
 * The usual layout as edits: of the whole text, of a part of it, and of a new line while typing. As few characters
 * as possible change, so that cursors and marks stay where they are.
 */
import type { TextEdit as LspEdit } from 'vscode-languageserver';
import { indentationOf } from '../../document/cursor/columns';
import { cursorAt } from '../../document/cursor/cursor';
import {
  isBlankLine,
  isCommentLine,
  isDashLine,
  type LineParts,
  type LinePlace,
  partsOf,
  placeOf,
} from '../../document/cursor/line';
import { applyEdits, type TextEdit } from '../../document/edit';
import { readDocument } from '../../document/read';
import { lineAt, lineEnd, lineStart, type SourceText } from '../../document/source-text';
import type { Span } from '../../document/tree';
import { shapeAt } from '../../paper/field-shape';
import { formatted, lossBetween } from '../../paper/layout/formatted';
import type { Feature } from '../feature';
import { normalUri } from '../files/uri';
import type { Analysis, Session } from '../session';
import { minimalEdits } from './minimal-edits';

/** The edits that put the whole text into the usual layout; none where it has problems to be mended first. */
export function formattingOf({ document, subject }: Analysis): readonly TextEdit[] {
  const { kind } = subject.kind;
  const after = kind && formatted(document, kind);
  return after === undefined ? [] : minimalEdits(document.source.text, after);
}

/** The most edits of a part that are tried one by one: each is a reading of the whole text. Own choice. */
const MOST_TRIED = 40;

/**
 * Of the same edits those in the lines of `span`. What moves into or out of these lines stays where it is, and
 * nothing is made that would read otherwise without the rest.
 */
export function formattingIn(analysis: Analysis, span: Span): readonly TextEdit[] {
  const { source } = analysis.document;
  const start = lineStart(source, lineAt(source, span.start));
  // A range that ends where a line begins has none of that line.
  const last = lineAt(source, span.end > span.start ? span.end - 1 : span.end);
  const end = lineEnd(source, last);
  const inside = formattingOf(analysis).filter((edit) => edit.span.start >= start && edit.span.end <= end);
  if (inside.length === 0 || isHarmless(analysis, inside)) return inside;
  if (inside.length > MOST_TRIED) return [];
  const kept: TextEdit[] = [];
  for (const edit of inside) if (isHarmless(analysis, [...kept, edit])) kept.push(edit);
  return kept;
}

/** True where the text with `edits` holds all that it holds now. */
function isHarmless({ document }: Analysis, edits: readonly TextEdit[]): boolean {
  return lossBetween(document, readDocument(applyEdits(document.source.text, edits))) === undefined;
}

/**
 * The indentation of a line just begun, where the line above leaves no doubt: below a field that holds others, a
 * list or a block text, and below the first field of an element. It changes only white space on an empty line.
 * @param offset the cursor, on the new line
 */
export function formattingAfterNewLine(analysis: Analysis, offset: number): readonly TextEdit[] {
  const { source } = analysis.document;
  const { text } = source;
  const index = lineAt(source, offset);
  if (index === 0) return [];
  const tab = indentationOf(source).unit;
  const line = placeOf(source, index, tab);
  const above = placeOf(source, index - 1, tab);
  if (!isBlankLine(line) || isBlankLine(above) || isCommentLine(text, above)) return [];
  const parts = partsOf(text, above, tab);
  const column = columnBelow(analysis, { above, parts, below: nextWithWords(source, index, tab) });
  if (column === undefined) return [];
  const white = ' '.repeat(column);
  if (text.slice(line.start, line.end) === white) return [];
  return [{ span: { start: line.start, end: line.end }, text: white }];
}

interface Neighbours {
  readonly above: LinePlace;
  readonly parts: LineParts;
  /** The next line that has words. */
  readonly below: LinePlace | undefined;
}

/** The column in which the line below `above` begins; undefined where that is for the author to say. */
function columnBelow(
  { document, subject }: Analysis,
  { above, parts, below }: Neighbours,
): number | undefined {
  const { source } = document;
  const { key, value, dashes } = parts;
  const { kind } = subject.kind;
  const opener = key ?? dashes.at(-1);
  if (!opener || !kind) return undefined;
  const cursor = cursorAt(source, parts.after);
  // Above, something goes on: the words of a text, a bracket, a quote.
  const goesOn =
    cursor.at === 'text' || cursor.style === 'flow' || cursorAt(source, above.end).style === 'flow';
  if (goesOn || value?.closed === false) return undefined;
  const { unit, listStep } = indentationOf(source);
  const isDashBelow = below !== undefined && isDashLine(source.text, below);
  const isInside =
    below && (below.column > opener.column || (key && isDashBelow && below.column === key.column));
  if (value?.kind === 'block') return isInside ? below.column : opener.column + unit;
  if (!key) return undefined;
  const shape = shapeAt(kind, cursor.path);
  if (value) {
    // Without the dash the line could only go on with the words of the value.
    const element = shapeAt(kind, cursor.path.slice(0, -1));
    return dashes.length > 0 && element?.fields ? key.column : undefined;
  }
  if (isInside) return below.column;
  if (!shape || shape.types.includes('string')) return undefined;
  if (shape.types.includes('array')) return key.column + listStep;
  return shape.types.includes('object') ? key.column + unit : undefined;
}

function nextWithWords(source: SourceText, index: number, tab: number): LinePlace | undefined {
  for (let next = index + 1; next < source.lineStarts.length; next++) {
    const line = placeOf(source, next, tab);
    if (!isBlankLine(line) && !isCommentLine(source.text, line)) return line;
  }
  return undefined;
}

export const formatting: Feature = (connection, session) => {
  const opened = (uri: string): Analysis | undefined => session.opened(normalUri(uri));
  connection.onDocumentFormatting(({ textDocument }) => {
    const analysis = opened(textDocument.uri);
    return analysis ? written(formattingOf(analysis), analysis, session) : null;
  });
  connection.onDocumentRangeFormatting(({ textDocument, range }) => {
    const analysis = opened(textDocument.uri);
    if (!analysis) return null;
    const { source } = analysis.document;
    const span = {
      start: session.positions.toOffset(source, range.start),
      end: session.positions.toOffset(source, range.end),
    };
    return written(formattingIn(analysis, span), analysis, session);
  });
  connection.onDocumentOnTypeFormatting(({ textDocument, position }) => {
    const analysis = opened(textDocument.uri);
    if (!analysis) return null;
    const offset = session.positions.toOffset(analysis.document.source, position);
    return written(formattingAfterNewLine(analysis, offset), analysis, session);
  });
  return {
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' },
  };
};

function written(
  edits: readonly TextEdit[],
  { document: { source } }: Analysis,
  { positions }: Session,
): LspEdit[] {
  return edits.map(({ span, text }) => ({ range: positions.toRange(source, span), newText: text }));
}
