/**
 * Takes away, layer by layer, what came along when a paper was copied, pasted or merged, so that what lies under it
 * can be read as if it stood alone. It reads nothing itself, and gives the way back to the text as written.
 */
import { applyEdits, type TextEdit } from '../../edit';
import type { Repair, SyntaxProblem } from '../../problem';
import { type Line, lineIndexAt, linesOf } from '../lines';
import { type ToOriginal, toOriginal } from '../offsets';
import { editBack, endBack, isClear, type Step, spanOf, startBack } from '../way-back';
import { head, tail } from './around';
import { mergeConflicts } from './conflicts';
import { decorations } from './decoration';
import { lineEndings } from './endings';
import { joinedLines } from './joined';
import type { Layer, Recogniser } from './layer';
import { lineNumbers, partMargin, signMargin } from './margin';
import { numbering } from './numbering';
import { richText } from './rich-text';
import { signsForColons } from './signs-for-colons';
import { tabSteps } from './tab-steps';
import { webPage } from './web-page';
import { codeMarks } from './wrapper';

/** In the order in which the layers lie on a paper: the outermost first. */
const RECOGNISERS: readonly Recogniser[] = [
  richText,
  webPage,
  signMargin,
  lineNumbers,
  partMargin,
  lineEndings,
  mergeConflicts,
  codeMarks,
  head,
  tail,
  decorations,
  signsForColons,
  numbering,
  joinedLines,
  tabSteps,
];

/** A longer text is no paper with something around it: the largest plan at hand has 160,000 characters. */
const LONGEST = 300_000;

/** A text without its layers. */
export interface Peeled {
  readonly text: string;
  /** The layers as problems of the text as written, in the order they were taken off. */
  readonly problems: readonly SyntaxProblem[];
  /** The place in the text as written for one where something begins. */
  readonly start: ToOriginal;
  /** The same for one where something ends. */
  readonly end: ToOriginal;
  /** A problem of the text without its layers as one of the text as written; its repairs only where they fit. */
  readonly problem: (problem: SyntaxProblem) => SyntaxProblem;
}

/** `text` without what came along with it; undefined where nothing did. */
export function peeled(text: string): Peeled | undefined {
  if (text.length > LONGEST) return undefined;
  const steps: Step[] = [];
  const problems: SyntaxProblem[] = [];
  let own: readonly TextEdit[] = [];
  const original = linesOf(text);
  let current = text;
  let from = 0;
  for (let found = nextLayer(current, from); found; found = nextLayer(current, from)) {
    const { layer } = found;
    const written = layer.map((problem) => asWritten(problem, original, steps, own));
    problems.push(...written);
    own = [...own, ...written.flatMap(({ repairs }) => repairs[0]?.edits ?? [])].sort(
      (a, b) => a.span.start - b.span.start,
    );
    const edits = layer.flatMap(({ repairs }) => repairs[0]?.edits ?? []);
    const before = current;
    current = applyEdits(before, edits);
    steps.push({ before, text: current, back: toOriginal(edits) });
    from = found.at + 1;
  }
  if (steps.length === 0) return undefined;
  return {
    text: current,
    problems,
    start: (offset) => startBack(offset, steps),
    end: (offset) => endBack(offset, steps),
    problem: (problem) => asWritten(problem, original, steps, own),
  };
}

interface Found {
  readonly layer: Layer;
  readonly at: number;
}

/** The outermost layer of `text`, of those from the recogniser at `from` on. */
function nextLayer(text: string, from: number): Found | undefined {
  const sheet = { text, lines: linesOf(text) };
  for (let at = from; at < RECOGNISERS.length; at++) {
    const layer = RECOGNISERS[at]?.(sheet);
    if (layer?.every(({ repairs }) => (repairs[0]?.edits.length ?? 0) > 0)) return { layer, at };
  }
  return undefined;
}

function asWritten(
  problem: SyntaxProblem,
  lines: readonly Line[],
  steps: readonly Step[],
  own: readonly TextEdit[],
): SyntaxProblem {
  if (steps.length === 0) return problem;
  const span = spanOf(problem.span, steps);
  const all = problem.repairs.map(
    (repair): Repair => ({ ...repair, edits: repair.edits.map((edit) => editBack(edit, steps)) }),
  );
  const isFree = all[0]?.edits.every((edit) => isClear(edit, own)) ?? true;
  const repairs = isFree ? all.filter(({ edits }) => fitTogether(edits)) : [];
  const line = 'line' in problem ? { line: lineIndexAt(lines, span.start) + 1 } : {};
  const to = 'to' in problem ? { to: lineIndexAt(lines, span.end) + 1 } : {};
  return { ...problem, ...line, ...to, span, repairs } as SyntaxProblem;
}

function fitTogether(edits: readonly TextEdit[]): boolean {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return sorted.every((edit, at) => at === 0 || edit.span.start >= (sorted[at - 1]?.span.end ?? 0));
}
