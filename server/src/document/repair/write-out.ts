/** Anchors and aliases written out: each `*name` becomes the words that `&name` stands before. */
import type { TextEdit } from '../edit';
import type { Extra } from '../full';
import type { Node, Span } from '../tree';

/** How much writing out may add, in UTF-16 units: a reference that grows beyond that is no way of speaking. */
const MAX_ADDED = 10_000;

/**
 * The edits that write out all references of `text`, whose tree is `root`.
 * @returns undefined where one of them cannot be: it stands for several lines, refers to nothing, or holds
 * another.
 */
export function writeOutEdits(
  text: string,
  root: Node,
  extras: readonly Extra[],
): readonly TextEdit[] | undefined {
  const words = new Map<string, string>();
  const edits: TextEdit[] = [];
  let added = 0;
  for (const { kind, span } of extras) {
    if (kind === 'anchor') {
      const start = afterSpaces(text, span.end);
      const node = valueAt(root, start);
      const source = node && text.slice(node.span.start, node.span.end);
      const isLine =
        source !== undefined && !source.includes('\n') && (node?.kind === 'scalar' || node?.flow);
      if (source === undefined || !isLine || /[&*]/.test(source)) return undefined;
      words.set(text.slice(span.start + 1, span.end), source);
      edits.push({ span: { start: span.start, end: start }, text: '' });
    } else if (kind === 'alias') {
      const source = words.get(text.slice(span.start + 1, span.end));
      if (source === undefined) return undefined;
      added += source.length;
      if (added > MAX_ADDED) return undefined;
      edits.push({ span, text: source });
    } else if (kind === 'merge') return undefined;
  }
  return edits;
}

/** The edits that remove all tags of `text`. */
export function untagEdits(text: string, extras: readonly Extra[]): readonly TextEdit[] {
  return extras
    .filter(({ kind }) => kind === 'tag')
    .map(({ span }) => ({ span: { start: span.start, end: afterSpaces(text, span.end) }, text: '' }));
}

function afterSpaces(text: string, offset: number): number {
  let at = offset;
  while (text[at] === ' ') at++;
  return at;
}

function valueAt(node: Node, start: number): Node | undefined {
  if (node.span.start === start) return node;
  if (!contains(node.span, start) || node.kind === 'scalar') return undefined;
  const values = node.kind === 'map' ? node.pairs : node.entries;
  for (const { value } of values) {
    const found = value && valueAt(value, start);
    if (found) return found;
  }
  return undefined;
}

function contains(span: Span, offset: number): boolean {
  return offset >= span.start && offset < span.end;
}
