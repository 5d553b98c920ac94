/** What YAML has and the common format does without, as problems: at most one of each. */
import type { Extra } from '../full';
import type { Repair, SyntaxProblem } from '../problem';
import type { Node, Span } from '../tree';
import { joinEdits } from './join';
import { untagEdits, writeOutEdits } from './write-out';

/** Anchors, aliases and merge keys come together: they are one thing to an author. */
const TOGETHER: ReadonlySet<Extra['kind']> = new Set(['anchor', 'alias', 'merge']);

/** The problems that `extras` are, with spans in `text`, whose tree is `root`. */
export function problemsOfExtras(
  text: string,
  root: Node | undefined,
  extras: readonly Extra[],
): readonly SyntaxProblem[] {
  const problems = new Map<string, SyntaxProblem>();
  for (const { kind, span } of extras) {
    // It says nothing that is not so anyway.
    if (kind === 'directive' && /^%YAML\s+1\.2\s*$/.test(text.slice(span.start, span.end))) continue;
    const group = TOGETHER.has(kind) ? 'reference' : kind;
    if (problems.has(group)) continue;
    const at = kind === 'document' ? markerBefore(text, span) : span;
    const words = text.slice(at.start, at.end);
    const repairs = repairsOf(group, text, root, extras);
    problems.set(group, { kind: 'extra', what: kind, span: at, text: words, repairs });
  }
  return [...problems.values()];
}

function repairsOf(
  group: string,
  text: string,
  root: Node | undefined,
  extras: readonly Extra[],
): readonly Repair[] {
  if (group === 'document') {
    const last = extras.findLast(({ kind }) => kind === 'document')?.span.start ?? 0;
    const edits = joinEdits(text, root, last);
    return edits ? [{ kind: 'join', safe: false, edits }] : [];
  }
  if (group === 'tag') return [{ kind: 'remove', safe: false, edits: untagEdits(text, extras) }];
  const edits = group === 'reference' && root ? writeOutEdits(text, root, extras) : undefined;
  return edits ? [{ kind: 'write-out', safe: false, edits }] : [];
}

/** What of `text` is left unread because of `extras`. */
export function holesOfExtras(text: string, extras: readonly Extra[]): readonly Span[] {
  const holes: Span[] = [];
  const documents = extras.filter(({ kind }) => kind === 'document').map(({ span }) => span);
  const first = documents[0];
  if (first) {
    const end = documents.reduce((last, span) => Math.max(last, span.end), first.end);
    holes.push({ start: markerBefore(text, first).start, end });
  }
  for (const { kind, span } of extras) {
    if (kind === 'alias' || kind === 'merge' || kind === 'complex-key') holes.push(span);
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
  const found = text.lastIndexOf('\n---', span.start) + 1;
  const start = found > 0 && found + 3 <= span.start ? found : span.start;
  return { start, end: Math.min(text.length, start + 3) };
}
