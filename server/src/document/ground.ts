/**
 * A text with the small mistakes of its lines mended, to look at its layout as it was meant. It reads nothing, and
 * gives the way of changes back to the text as written.
 */
import { applyEdits, type TextEdit } from './edit';
import type { SyntaxProblem } from './problem';
import { toOriginal } from './repair/offsets';
import { editBack, isClear, spanOf } from './repair/way-back';
import type { Span } from './tree';

export interface Ground {
  readonly text: string;
  /** Changes of it as changes of the text as written; undefined where they touch what was mended. */
  readonly edits: (edits: readonly TextEdit[]) => readonly TextEdit[] | undefined;
  readonly span: (span: Span) => Span;
  /** The changes of the text as written that have put its lines in their columns. */
  readonly indentation: readonly TextEdit[];
}

/** What may come of a slip in the layout, and so is left as it is. */
const OF_LAYOUT: ReadonlySet<string> = new Set([
  'indentation',
  'entry-without-dash',
  'entry-after-key',
  'other',
]);

/**
 * @param text as written
 * @param problems of that text; the first repairs of all can be made at once
 * @param isKey true for a word that is the name of a field
 * @param lining true where lines are to be moved that are one column off
 * @returns undefined where there is nothing to mend but what may come of the layout
 */
export function groundOf(
  text: string,
  problems: readonly SyntaxProblem[],
  isKey: (word: string) => boolean,
  lining: boolean,
): Ground | undefined {
  const mends = problems.filter(
    (problem) => !isOfLayout(problem, text, isKey) && (lining || !isOff(problem)),
  );
  const own = mends
    .flatMap(({ repairs }) => repairs[0]?.edits ?? [])
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  if (own.length === 0) return undefined;
  const step = { before: text, text: applyEdits(text, own), back: toOriginal(own) };
  return {
    text: step.text,
    edits: (edits) => {
      const back = edits.map((edit) => withMargin(editBack(edit, [step]), text));
      return back.every((edit) =>
        isClear(
          edit,
          own.filter((one) => !covers(edit, one)),
        ),
      )
        ? back
        : undefined;
    },
    span: (span) => spanOf(span, [step]),
    indentation: mends.filter(isOff).flatMap(({ repairs }) => repairs[0]?.edits ?? []),
  };
}

function isOfLayout(problem: SyntaxProblem, text: string, isKey: (word: string) => boolean): boolean {
  if (problem.kind === 'extra') return true;
  if (problem.kind !== 'unreadable') return false;
  // A sign alone behind a key may be what is too much there; before words, it lacks its other half.
  if (problem.cause === 'quote' || problem.cause === 'bracket')
    return !/^[["'{] ?[\p{L}\p{N}]/u.test(text.slice(problem.span.start, problem.span.start + 4));
  // Any other word at the beginning of a line may belong to a text that has lost its place.
  if (problem.cause === 'key-without-colon') return !isKey(problem.text);
  return OF_LAYOUT.has(problem.cause) && !isOff(problem);
}

/** True for a line one column off: that is no part which stands elsewhere, for the steps of a paper are wider. */
export function isOff(problem: SyntaxProblem): boolean {
  return problem.kind === 'unreadable' && problem.cause === 'indentation' && Math.abs(problem.move) === 1;
}

/** True where a change replaces all that a mend would change, and so needs it no more. */
export function covers({ span }: TextEdit, mend: TextEdit): boolean {
  return span.start <= mend.span.start && mend.span.end <= span.end && span.start < span.end;
}

/** A new line has before it what its neighbours have that was taken away. */
function withMargin({ span, text: words }: TextEdit, text: string): TextEdit {
  if (span.start !== span.end || !words.endsWith('\n')) return { span, text: words };
  const start = span.start === 0 ? 0 : text.lastIndexOf('\n', span.start - 1) + 1;
  return { span: { start, end: start }, text: text.slice(start, span.start) + words };
}
