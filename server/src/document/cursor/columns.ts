/** How a text is indented: one step to the right, and where its lists stand beside their keys. */

import type { SourceText } from '../source-text';
import { isBlankLine, isCommentLine, isDashLine, placeOf, trimmed } from './line';

export interface Indentation {
  /** How many columns a key stands to the right of the key above it. */
  readonly unit: number;
  /** How many columns a dash stands to the right of its key; 0 where lists stand right under it. */
  readonly listStep: number;
}

/** What tools write for an author: two spaces (format.md), and so the width of a tab while nothing is known. */
const USUAL_STEP = 2;
/** Wider than this is no step, but a slip. */
const WIDEST_STEP = 8;

/** The indentation of `source`: that of its first key with keys below, and of its first key with a list below. */
export function indentationOf(source: SourceText): Indentation {
  const { text } = source;
  let unit: number | undefined;
  let listStep: number | undefined;
  let keyColumn: number | undefined;
  const count = source.lineStarts.length;
  for (let index = 0; index < count && (unit === undefined || listStep === undefined); index++) {
    const line = placeOf(source, index, USUAL_STEP);
    if (isBlankLine(line) || isCommentLine(text, line)) continue;
    const dash = isDashLine(text, line);
    if (keyColumn !== undefined) {
      const step = line.column - keyColumn;
      if (step <= WIDEST_STEP) {
        if (dash && step >= 0) listStep ??= step;
        else if (step > 0) unit ??= step;
      }
    }
    const opens = !dash && text[trimmed(text, line.content, line.end) - 1] === ':';
    keyColumn = opens ? line.column : undefined;
  }
  unit ??= listStep || USUAL_STEP;
  return { unit, listStep: listStep ?? unit };
}
