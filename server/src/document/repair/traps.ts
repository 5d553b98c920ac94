/**
 * Signs that a text which YAML reads without a fault may be read otherwise than it is written. Cheap, since
 * every paper is asked; whether there is a mistake, the search for causes says.
 */
import type { Node, ScalarNode, Tree } from '../tree';
import { ODD_SPACE } from './lines';
import { isLostHash } from './signs';

/** True where a closer look at `text` is worth while. */
export function hasTraps(text: string, { root, comments }: Tree): boolean {
  for (const { ownLine, span } of comments) if (!ownLine && isLostHash(text, span.start)) return true;
  if (ODD_SPACE.test(text.startsWith('\ufeff') ? text.slice(1) : text)) return true;
  return root !== undefined && hasTrapIn(text, root);
}

function hasTrapIn(text: string, node: Node): boolean {
  if (node.kind === 'map') {
    for (const { value } of node.pairs) {
      // `{value: 12,5}` and `{value:12}` are keys without a value.
      if (value === undefined ? node.flow : hasTrapIn(text, value)) return true;
      if (value?.kind === 'scalar' && text[value.span.start] === '-' && isDashedText(text, value))
        return true;
    }
  } else if (node.kind === 'list') {
    for (const { value } of node.entries) {
      if (value === undefined) continue;
      if (value.kind !== 'scalar') {
        if (hasTrapIn(text, value)) return true;
      } else if (isDashedText(text, value)) return true;
    }
  }
  return false;
}

/** True where one of the further lines of a text without quotes begins with a dash. */
function isDashedText(text: string, { style, span }: ScalarNode): boolean {
  if (style !== 'plain') return false;
  const lineBreak = text.indexOf('\n', span.start);
  return lineBreak !== -1 && lineBreak < span.end && /\n\s*-/.test(text.slice(lineBreak, span.end));
}
