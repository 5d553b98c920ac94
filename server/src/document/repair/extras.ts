/** What YAML has and the common format does without, as problems: at most one of each. */
import type { Extra } from '../full';
import type { SyntaxProblem } from '../problem';
import type { Node, Span } from '../tree';

/** Anchors, aliases and merge keys come together: they are one thing to an author. */
const TOGETHER: ReadonlySet<Extra['kind']> = new Set(['anchor', 'alias', 'merge']);

/** The problems that `extras` are, with spans in `text`. */
export function problemsOfExtras(text: string, extras: readonly Extra[]): readonly SyntaxProblem[] {
  const problems = new Map<string, SyntaxProblem>();
  const sorted = [...extras].sort((a, b) => a.span.start - b.span.start);
  for (const { kind, span } of sorted) {
    // It says nothing that is not so anyway.
    if (kind === 'directive' && /^%YAML\s+1\.2\s*$/.test(text.slice(span.start, span.end))) continue;
    const group = TOGETHER.has(kind) ? 'reference' : kind;
    if (problems.has(group)) continue;
    const at = kind === 'document' ? markerBefore(text, span) : span;
    const words = text.slice(at.start, at.end);
    problems.set(group, { kind: 'extra', what: kind, span: at, text: words, repairs: [] });
  }
  return [...problems.values()];
}

/** What of `text` is left unread because of `extras`. */
export function holesOfExtras(text: string, extras: readonly Extra[]): readonly Span[] {
  const holes: Span[] = [];
  for (const { kind, span } of extras) {
    if (kind === 'document') holes.push({ start: markerBefore(text, span).start, end: span.end });
    else if (kind === 'alias' || kind === 'merge' || kind === 'complex-key') holes.push(span);
  }
  return holes;
}

/** The tree without its merge keys, which are no fields. */
export function withoutMerges(node: Node, merges: ReadonlySet<number>): Node {
  if (node.kind === 'scalar' || merges.size === 0) return node;
  if (node.kind === 'list') {
    const entries = node.entries.map(({ at, value }) => ({
      at,
      value: value && withoutMerges(value, merges),
    }));
    return { ...node, entries };
  }
  const pairs = node.pairs
    .filter(({ key }) => !merges.has(key.span.start))
    .map(({ key, value }) => ({ key, value: value && withoutMerges(value, merges) }));
  return { ...node, pairs };
}

/** The line of three hyphens that begins the document in `span`. */
function markerBefore(text: string, span: Span): Span {
  const found = /(?:^|\n)---(?=\s|$)(?![\s\S]*\n---(?=\s|$))/.exec(text.slice(0, span.start));
  if (!found) return { start: span.start, end: Math.min(span.end, span.start + 1) };
  const start = found.index + found[0].length - 3;
  return { start, end: start + 3 };
}
