/** What is parked keeps the fields of what it was: where in a paper it would stand. */
import { follow, type Node, type Path } from '../document/tree';
import { textAt } from './located';

/** The steps to what is parked: `parked`, its entry, `content`. */
export const PARKED_DEPTH = 3;

/**
 * @param path from the root of the text
 * @returns the path as it would be outside `parked`; `path` itself for what is not in there, or of no known kind
 */
export function unparked(root: Node | undefined, path: Path): Path {
  const [parked, at, content, ...rest] = path;
  if (parked !== 'parked' || at === undefined || content !== 'content') return path;
  const { node } = follow(root, [parked, at]);
  switch (node?.kind === 'map' ? textAt(node, 'kind')?.value : undefined) {
    case 'initiative':
      return ['initiatives', 0, ...rest];
    case 'benefit':
      return ['initiatives', 0, 'benefits', 0, ...rest];
    case 'action':
      return ['initiatives', 0, 'actions', 0, ...rest];
    default:
      return path;
  }
}
