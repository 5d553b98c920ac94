/** From places in a mended text back to the places in the text as its author wrote it. */
import type { TextEdit } from '../edit';
import type { Comment, Node, Pair, Span } from '../tree';

/** Gives for an offset into the mended text the offset into the text before. Never decreasing. */
export type ToOriginal = (offset: number) => number;

interface Step {
  /** Where an edit's new text begins and ends in the mended text. */
  readonly from: number;
  readonly to: number;
  readonly span: Span;
}

/** The way back from `applyEdits(text, edits)` to `text`. */
export function toOriginal(edits: readonly TextEdit[]): ToOriginal {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const steps: Step[] = [];
  let shift = 0;
  for (const { span, text } of sorted) {
    const from = span.start + shift;
    steps.push({ from, to: from + text.length, span });
    shift += text.length - (span.end - span.start);
  }
  return (offset) => {
    let low = 0;
    let high = steps.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((steps[middle]?.from ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const step = steps[low - 1];
    if (!step) return offset;
    if (offset >= step.to) return step.span.end + offset - step.to;
    return Math.min(step.span.end, step.span.start + offset - step.from);
  };
}

/** `span` of the mended text in the text before. */
export function spanBack(span: Span, back: ToOriginal): Span {
  return { start: back(span.start), end: back(span.end) };
}

/** `comment` of the mended text in the text before. */
export function commentBack(comment: Comment, back: ToOriginal): Comment {
  return { ...comment, span: spanBack(comment.span, back) };
}

/**
 * The tree of the mended text with the places of the text before.
 * @param end the way back for what ends at a place, where that is another than for what begins there
 */
export function nodeBack(node: Node, back: ToOriginal, end: ToOriginal = back): Node {
  const span = { start: back(node.span.start), end: end(node.span.end) };
  switch (node.kind) {
    case 'scalar':
      return { ...node, span };
    case 'map':
      return { ...node, span, pairs: node.pairs.map((pair) => pairBack(pair, back, end)) };
    case 'list':
      return {
        ...node,
        span,
        entries: node.entries.map(({ at, value }) => ({
          at: back(at),
          value: value && nodeBack(value, back, end),
        })),
      };
  }
}

function pairBack({ key, value }: Pair, back: ToOriginal, end: ToOriginal): Pair {
  const span = { start: back(key.span.start), end: end(key.span.end) };
  return { key: { ...key, span }, value: value && nodeBack(value, back, end) };
}
