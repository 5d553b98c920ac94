/** Reads a text as if it had been changed, and gives every place as one in the text as it is. */
import { applyEdits, overlap, type TextEdit } from './edit';
import type { SyntaxProblem } from './problem';
import { readDocument } from './read';
import { readQuickly, type YamlDocument } from './read-quickly';
import { commentBack, nodeBack, spanBack, type ToOriginal, toOriginal } from './repair/offsets';
import { lineAt, type SourceText } from './source-text';

/**
 * @param source the text as it is; the document's places are offsets into it
 * @param edits what to change before reading, no two of them overlapping
 * @throws RangeError where two edits overlap
 */
export function readAsIf(source: SourceText, edits: readonly TextEdit[]): YamlDocument {
  return back(source, edits, readDocument(applyEdits(source.text, edits)));
}

/** The same, where a quick look at the changed text is enough; undefined where it is not. */
export function readQuicklyAsIf(source: SourceText, edits: readonly TextEdit[]): YamlDocument | undefined {
  const copy = readQuickly(applyEdits(source.text, edits));
  return copy && back(source, edits, copy);
}

function back(source: SourceText, edits: readonly TextEdit[], copy: YamlDocument): YamlDocument {
  const toSource = toOriginal(edits);
  return {
    source,
    root: copy.root && nodeBack(copy.root, toSource),
    comments: copy.comments.map((comment) => commentBack(comment, toSource)),
    problems: copy.problems.map((problem) => problemBack(problem, source, edits, toSource)),
    holes: copy.holes.map((hole) => spanBack(hole, toSource)),
  };
}

/** A repair that touches what was changed can be made in the copy only. */
function problemBack(
  problem: SyntaxProblem,
  source: SourceText,
  made: readonly TextEdit[],
  toSource: ToOriginal,
): SyntaxProblem {
  const span = spanBack(problem.span, toSource);
  const repairs = problem.repairs.map((repair) => ({
    ...repair,
    edits: repair.edits.map((edit) => ({ ...edit, span: spanBack(edit.span, toSource) })),
  }));
  const isFree = (edit: TextEdit) => !made.some((one) => overlap(edit, one));
  const moved = { ...problem, span, repairs: repairs.filter(({ edits }) => edits.every(isFree)) };
  return 'line' in moved ? { ...moved, line: lineAt(source, span.start) + 1 } : moved;
}
