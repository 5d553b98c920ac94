/**
 * What is read of a text while a word of it is being typed: the rest of it. A word half typed is no part of the
 * paper yet, and without it the text stays the same from key to key: it is read once, not at every key, and never
 * broken by the word. It knows nothing of papers but which fields all of a text is read by.
 */
import type { Cursor } from '../../document/cursor/cursor';
import { isWhite } from '../../document/cursor/line';
import { lineAt, lineEnd, type SourceText } from '../../document/source-text';
import type { Span } from '../../document/tree';

export interface Rest {
  readonly text: string;
  /** What of the whole text is left out; empty where nothing is. */
  readonly cut: Span;
}

/** What these say decides how all of the text is read, and in which language it is spoken of. */
const READ_BY = new Set<unknown>(['format', 'language']);

/** `source` without the word at `cursor`, where it is certain that what is left can still be read. */
export function restOf(source: SourceText, cursor: Cursor): Rest {
  const { text } = source;
  const cut = cutFor(source, cursor);
  return { text: cut.start === cut.end ? text : text.slice(0, cut.start) + text.slice(cut.end), cut };
}

function cutFor(source: SourceText, { span, path, hasColon, lineIndent }: Cursor): Span {
  const { text } = source;
  const nothing = { start: span.start, end: span.start };
  if (hasColon || (path.length === 1 && READ_BY.has(path[0]))) return nothing;
  const line = lineAt(source, span.end);
  const end = lineEnd(source, line);
  const behind = text.slice(span.end, end).trimStart();
  if (behind !== '') return /^[\]}]/.test(behind) ? span : nothing;
  let { start } = span;
  while (start > lineIndent.start && isWhite(text.charCodeAt(start - 1))) start--;
  // A line with nothing else on it goes as a whole.
  return start === lineIndent.start && start > 0 && line > 0
    ? { start: lineEnd(source, line - 1), end }
    : { start, end };
}

/** Where `offset` of the rest stands in the whole text. */
export function inWhole({ cut }: Rest, offset: number): number {
  return offset < cut.start ? offset : offset + cut.end - cut.start;
}
