/** Trees as a reader of a test sees them: by what is written at their spans. */
import type { Node, Span, Tree } from '../../server/src/document/tree';

/** Every span of `tree` in the order of the text: each node before what it holds, each dash, then the comments. */
export function spansOf({ root, comments }: Tree): Span[] {
  return [...spansOfNode(root), ...comments.map(({ span }) => span)];
}

function spansOfNode(node: Node | undefined): Span[] {
  if (!node) return [];
  if (node.kind === 'scalar') return [node.span];
  if (node.kind === 'map') {
    return [node.span, ...node.pairs.flatMap(({ key, value }) => [key.span, ...spansOfNode(value)])];
  }
  const dash = (at: number): Span[] => (node.flow ? [] : [{ start: at, end: at + 1 }]);
  return [node.span, ...node.entries.flatMap(({ at, value }) => [...dash(at), ...spansOfNode(value)])];
}

/** What is written at each span of `tree`. */
export function writtenIn(text: string, tree: Tree): string[] {
  return spansOf(tree).map(({ start, end }) => text.slice(start, end));
}

/** The scalar that the keys and positions of `path` lead to. */
export function scalarAt(tree: Tree, ...path: readonly (string | number)[]) {
  let node = tree.root;
  for (const step of path) {
    if (node?.kind === 'map') node = node.pairs.find(({ key }) => key.text === step)?.value;
    else if (node?.kind === 'list') node = node.entries[Number(step)]?.value;
  }
  if (node?.kind !== 'scalar') throw new Error(`no scalar at ${path.join('.')}`);
  return node;
}
