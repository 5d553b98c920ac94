/** The way of places and edits from a text with something taken away back to the text as written. */
import { overlap, type TextEdit } from '../edit';
import type { Span } from '../tree';
import type { ToOriginal } from './offsets';

/** One change of the whole text: a layer taken off, mistakes mended. */
export interface Step {
  readonly before: string;
  /** The text after. */
  readonly text: string;
  readonly back: ToOriginal;
}

/** The place in the text as written for one where something begins. */
export function startBack(offset: number, steps: readonly Step[]): number {
  return steps.reduceRight((at, { back }) => back(at), offset);
}

/** The same for one where something ends: past the character before it, not past what was taken away behind that. */
export function endBack(offset: number, steps: readonly Step[]): number {
  return steps.reduceRight((at, { back }) => endStep(at, back), offset);
}

function endStep(offset: number, back: ToOriginal): number {
  return offset === 0 ? back(0) : Math.min(back(offset - 1) + 1, back(offset));
}

/** The span in the text as written. */
export function spanOf({ start, end }: Span, steps: readonly Step[]): Span {
  const from = startBack(start, steps);
  return { start: from, end: start === end ? from : Math.max(from, endBack(end, steps)) };
}

/**
 * An edit stays on the line where it was made: before what follows the line's words, behind what precedes them. One of
 * whole lines takes what precedes their words with it.
 */
export function editBack({ span, text }: TextEdit, steps: readonly Step[]): TextEdit {
  let { start, end } = span;
  for (const step of [...steps].reverse()) {
    const endsLine = isLineStart(step.text, end);
    if (start < end && endsLine && isLineStart(step.text, start)) {
      start = lineStartAt(step.before, step.back(start));
      end = Math.max(start, lineStartAt(step.before, step.back(end)));
      continue;
    }
    const to = endsLine ? step.back(end) : endStep(end, step.back);
    start = start === end ? to : step.back(start);
    end = Math.max(start, to);
  }
  return { span: { start, end }, text };
}

function isLineStart(text: string, offset: number): boolean {
  return offset === 0 || text[offset - 1] === '\n';
}

function lineStartAt(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** True where `edit` can be made at once with all of `own`, which are sorted and apart. */
export function isClear(edit: TextEdit, own: readonly TextEdit[]): boolean {
  let low = 0;
  let high = own.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((own[middle]?.span.end ?? 0) < edit.span.start) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < own.length; at++) {
    const other = own[at];
    if (!other || other.span.start > edit.span.end) return true;
    if (overlap(other, edit)) return false;
  }
  return true;
}
