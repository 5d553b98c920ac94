/** What differs between two texts, as few and as small edits as make the one into the other. */
import { diffArrays } from 'diff';
import type { TextEdit } from '../../document/edit';

/** Most lines that may differ before the whole stretch is one edit: more would take long to compare. Own choice. */
const MOST_LINES = 400;

/** Edits of `before` that make it `after`, in the order of the text; none where the two are equal. */
export function minimalEdits(before: string, after: string): readonly TextEdit[] {
  if (before === after) return [];
  const [old, made] = [linesOf(before), linesOf(after)];
  let head = 0;
  while (head < old.length && head < made.length && old[head] === made[head]) head++;
  let tail = 0;
  while (
    tail < Math.min(old.length, made.length) - head &&
    old[old.length - 1 - tail] === made[made.length - 1 - tail]
  )
    tail++;
  const [gone, come] = [old.slice(head, old.length - tail), made.slice(head, made.length - tail)];
  let at = lengthOf(old.slice(0, head));
  const changes = diffArrays(gone, come, { maxEditLength: MOST_LINES });
  if (!changes)
    return trimmed(before, { span: { start: at, end: at + lengthOf(gone) }, text: come.join('') });

  const edits: TextEdit[] = [];
  let open: { start: number; text: string } | undefined;
  const close = (): void => {
    if (open) edits.push(...trimmed(before, { span: { start: open.start, end: at }, text: open.text }));
    open = undefined;
  };
  for (const { added, removed, value } of changes) {
    if (!added && !removed) close();
    else open ??= { start: at, text: '' };
    if (added && open) open.text += value.join('');
    else at += lengthOf(value);
  }
  close();
  return edits;
}

/** The lines, each with its line end. */
function linesOf(text: string): readonly string[] {
  return text.split(/(?<=\n)/);
}

function lengthOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length, 0);
}

/** The edit without what is the same at both of its ends; none where all of it is. */
function trimmed(before: string, { span, text }: TextEdit): readonly TextEdit[] {
  const old = before.slice(span.start, span.end);
  const most = Math.min(old.length, text.length);
  let head = 0;
  while (head < most && old[head] === text[head]) head++;
  while (head > 0 && (isInside(old, head) || isInside(text, head))) head--;
  let tail = 0;
  while (tail < most - head && old[old.length - 1 - tail] === text[text.length - 1 - tail]) tail++;
  while (tail > 0 && (isInside(old, old.length - tail) || isInside(text, text.length - tail))) tail--;
  const edit = {
    span: { start: span.start + head, end: span.end - tail },
    text: text.slice(head, text.length - tail),
  };
  return edit.text === '' && edit.span.start === edit.span.end ? [] : [edit];
}

/** True between the two halves of a character or of a line end: no edit may begin or end there. */
function isInside(text: string, at: number): boolean {
  const pair = text.slice(at - 1, at + 1);
  return pair === '\r\n' || /^[\ud800-\udbff][\udc00-\udfff]$/.test(pair);
}
