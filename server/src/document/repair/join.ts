/** Several documents in one text made one, where that loses nothing: the lines between them go. */
import { applyEdits, type TextEdit } from '../edit';
import type { Node } from '../tree';
import { plainTree } from './plain-tree';

/** A line between two documents, its line end included, without the comment on it. */
const MARKER = /^(?:---|\.\.\.)(?:[ \t]*(?:\r?\n|$)|[ \t]+(?=#))/gm;

/**
 * The edits that make one document of all in `text`.
 * @param root the tree of the first
 * @param last where the last of the others begins
 * @returns undefined where a field would be there twice, or the whole could not be read without a closer look
 */
export function joinEdits(
  text: string,
  root: Node | undefined,
  last: number,
): readonly TextEdit[] | undefined {
  if (root?.kind !== 'map' || root.flow) return undefined;
  const edits = Array.from(text.matchAll(MARKER), ({ index, 0: marker }): TextEdit => {
    const span = { start: index, end: index + marker.length };
    return { span, text: '' };
  }).filter(({ span }) => span.start > root.span.start && span.start < last);
  if (edits.length === 0) return undefined;
  const joined = plainTree(applyEdits(text, edits))?.root;
  if (joined?.kind !== 'map' || joined.pairs.length <= root.pairs.length) return undefined;
  const keys = new Set(joined.pairs.map(({ key }) => key.text));
  return keys.size === joined.pairs.length ? edits : undefined;
}
