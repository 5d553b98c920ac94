/** The ever wider stretches around a cursor: word, value, pair, element, list, section, file. */
import type { SelectionRange } from 'vscode-languageserver';
import { lineEnd, lineStart, positionAt, type SourceText } from '../../document/source-text';
import { contains, type Node, type Span, spanOfPair } from '../../document/tree';
import type { Feature } from '../feature';
import { normalUri } from '../files/uri';
import type { LspPosition } from '../positions';
import type { Analysis, Session } from '../session';

/** The stretches around `position`, the smallest first, each inside the next. */
export function selectionAt(
  { document }: Analysis,
  position: LspPosition,
  { positions }: Session,
): SelectionRange {
  const { source } = document;
  const offset = positions.toOffset(source, position);
  const spans = spansAround(document, offset);
  let range: SelectionRange | undefined;
  for (const span of spans.reverse())
    range = { range: positions.toRange(source, span), ...(range && { parent: range }) };
  const place = positions.toPosition(source, offset);
  return range ?? { range: { start: place, end: place } };
}

/** As offsets, from the word to the whole text; each is wider than the one before and holds it. */
function spansAround({ source, root, comments }: Analysis['document'], offset: number): Span[] {
  const known = root ? inside(root, offset, source) : [];
  const comment = comments.find(({ span }) => contains(span, offset));
  const within = [{ start: 0, end: source.text.length }, ...known, wordAt(source, offset)];
  if (comment) within.push(comment.span);
  // In a text of several lines, and where the tree knows no more, the line is the next step from the word.
  const deepest = known.at(-1);
  if (!deepest || source.text.slice(deepest.start, deepest.end).includes('\n'))
    within.push(lineOf(source, offset));
  const nested: Span[] = [];
  for (const span of within
    .filter((one) => contains(one, offset))
    .sort((a, b) => lengthOf(a) - lengthOf(b))) {
    const last = nested.at(-1);
    const isWider = !last || lengthOf(span) > lengthOf(last);
    if (isWider && (!last || (span.start <= last.start && span.end >= last.end))) nested.push(span);
  }
  return nested.filter(({ start, end }, index) => end > start || index === nested.length - 1);
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

/** All that lies around `offset` below `node`. */
function inside(node: Node, offset: number, source: SourceText): readonly Span[] {
  if (node.kind === 'scalar') return scalarSpans(node, source);
  if (node.kind === 'map') {
    for (const pair of node.pairs) {
      const span = spanOfPair(pair);
      if (!contains(span, offset)) continue;
      if (contains(pair.key.span, offset)) return [span, pair.key.span];
      const { value } = pair;
      return value && contains(value.span, offset)
        ? [span, value.span, ...inside(value, offset, source)]
        : [span];
    }
    return [];
  }
  for (const { at, value } of node.entries) {
    const span = { start: at, end: value?.span.end ?? at + 1 };
    if (!contains(span, offset)) continue;
    if (!value || !contains(value.span, offset)) return [span];
    // The map of an entry is the entry without its dash: no step of its own.
    const own = value.kind === 'map' && !value.flow ? [] : [value.span];
    return [span, ...own, ...inside(value, offset, source)];
  }
  return [];
}

/** What stands between quotes, or below the sign of a block. */
function scalarSpans(node: Extract<Node, { kind: 'scalar' }>, source: SourceText): readonly Span[] {
  const { style, span } = node;
  if (style === 'plain') return [];
  if (style === 'single' || style === 'double')
    return span.end - span.start >= 2 ? [{ start: span.start + 1, end: span.end - 1 }] : [];
  const below = source.text.indexOf('\n', span.start) + 1;
  const first = below + (/^\s*/.exec(source.text.slice(below, span.end))?.[0].length ?? 0);
  return below > 0 && first < span.end ? [{ start: first, end: span.end }] : [];
}

/** The words of the line at `offset`, without the white space around them. */
function lineOf(source: SourceText, offset: number): Span {
  const { line } = positionAt(source, offset);
  const [start, end] = [lineStart(source, line), lineEnd(source, line)];
  const words = source.text.slice(start, end);
  return {
    start: start + words.length - words.trimStart().length,
    end: start + words.trimEnd().length,
  };
}

const WORD = /[\p{L}\p{M}\p{N}_]+(?:['’][\p{L}\p{M}]+)*/gu;

/** The word at `offset`, or that ends there; nothing, at `offset`, where there is none. */
function wordAt(source: SourceText, offset: number): Span {
  const { line } = positionAt(source, offset);
  const start = lineStart(source, line);
  for (const match of source.text.slice(start, lineEnd(source, line)).matchAll(WORD)) {
    const word = { start: start + match.index, end: start + match.index + match[0].length };
    if (contains(word, offset)) return word;
  }
  return { start: offset, end: offset };
}

export const selectionRange: Feature = (connection, session) => {
  connection.onSelectionRanges(({ textDocument, positions }) => {
    const analysis = session.opened(normalUri(textDocument.uri));
    return analysis ? positions.map((position) => selectionAt(analysis, position, session)) : null;
  });
  return { selectionRangeProvider: true };
};
