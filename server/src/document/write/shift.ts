/** Whole lines moved to the side as they are: the way to mend what only stands too far in or too far out. */
import type { TextEdit } from '../edit';
import type { YamlDocument } from '../read-quickly';
import { bottomLine, isBlank, lineHead, type Member, topLine } from './place';

/**
 * Moves the lines of `member`, with the comments that belong to it, `by` columns to the right, or to the left
 * where that is negative.
 * @returns undefined where a line does not stand far enough to the right, or is indented with anything but spaces
 */
export function shiftMember(
  document: YamlDocument,
  member: Member,
  by: number,
): readonly TextEdit[] | undefined {
  const { source } = document;
  const edits: TextEdit[] = [];
  const last = bottomLine(document, member);
  for (let line = topLine(document, member.start); line <= last; line++) {
    if (isBlank(source, line) || by === 0) continue;
    const start = lineHead(source, line);
    if (by > 0) edits.push({ span: { start, end: start }, text: ' '.repeat(by) });
    else {
      if (
        source.text.slice(start, start - by).trimStart() !== '' ||
        source.text.slice(start, start - by).includes('\t')
      )
        return undefined;
      edits.push({ span: { start, end: start - by }, text: '' });
    }
  }
  return edits;
}
