/** Anchors and aliases written out: each `*name` becomes the words that `&name` stands before. */
import { applyEdits, type TextEdit } from '../edit';
import type { Extra } from '../full';
import type { Node, Span } from '../tree';
import { plainTree } from './plain-tree';
import { type BlockLines, blockLinesOf, writeOutBlock } from './write-out-lines';

/** How much writing out may add, in UTF-16 units: a reference that grows beyond that is no way of speaking. */
const MAX_ADDED = 10_000;

/** How far below its anchor a value is looked for, in characters. Own choice. */
const LONGEST_GAP = 200;

/**
 * The edits that write out all references of `text`, whose tree is `root`.
 * @returns undefined where one of them cannot be: it refers to nothing, holds another, or stands for lines that cannot
 * simply be written there.
 */
export function writeOutEdits(
  text: string,
  root: Node,
  extras: readonly Extra[],
): readonly TextEdit[] | undefined {
  const words = new Map<string, string>();
  const blocks = new Map<string, BlockLines>();
  const edits: TextEdit[] = [];
  let added = 0;
  for (const { kind, span } of extras) {
    if (kind === 'anchor') {
      const start = afterSpaces(text, span.end);
      const gap = /^\s*/.exec(text.slice(span.end, span.end + LONGEST_GAP))?.[0].length ?? 0;
      const node = valueAt(root, start) ?? valueAt(root, span.end + gap);
      const source = node && text.slice(node.span.start, node.span.end);
      if (!node || source === undefined || /[&*]/.test(source)) return undefined;
      const name = text.slice(span.start + 1, span.end);
      const isLine = !source.includes('\n') && (node.kind === 'scalar' || node.flow);
      const block = isLine ? undefined : blockLinesOf(text, node);
      if (isLine) words.set(name, source);
      else if (block) blocks.set(name, block);
      else return undefined;
      const isBeside = node.span.start === start;
      const from = isBeside || text[span.start - 1] !== ' ' ? span.start : span.start - 1;
      edits.push({ span: { start: from, end: isBeside ? start : span.end }, text: '' });
    } else if (kind === 'alias') {
      const name = text.slice(span.start + 1, span.end);
      const source = words.get(name);
      const block = blocks.get(name);
      const edit = source !== undefined ? { span, text: source } : block && writeOutBlock(text, span, block);
      if (!edit) return undefined;
      added += edit.text.length;
      if (added > MAX_ADDED) return undefined;
      edits.push(edit);
    } else if (kind === 'merge') return undefined;
  }
  // What takes several lines is offered only where the whole is plain after it.
  return blocks.size === 0 || plainTree(applyEdits(text, edits)) ? edits : undefined;
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
