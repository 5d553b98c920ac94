/** Changes to a text as data, and the one function that carries them out. */
import type { Span } from './tree';

/** Puts `text` in the place of `span`; an empty span inserts. */
export interface TextEdit {
  readonly span: Span;
  readonly text: string;
}

/**
 * `text` with all `edits` made at once. Offsets are those of the text before.
 * Insertions at the same place keep their order.
 * @throws RangeError where two edits overlap: such a pair has no meaning.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const sorted = edits
    .map((edit, order) => ({ edit, order }))
    .sort(
      (a, b) =>
        a.edit.span.start - b.edit.span.start || a.edit.span.end - b.edit.span.end || a.order - b.order,
    );
  let result = '';
  let at = 0;
  for (const { edit } of sorted) {
    if (edit.span.start < at) throw new RangeError('Two edits overlap.');
    result += text.slice(at, edit.span.start) + edit.text;
    at = edit.span.end;
  }
  return result + text.slice(at);
}

/** True where the two cannot be made at once. Two insertions at one place can. */
export function overlap(a: TextEdit, b: TextEdit): boolean {
  if (a.span.start === a.span.end && b.span.start === b.span.end) return false;
  return a.span.start < b.span.end && b.span.start < a.span.end;
}
