/** The marks that a merge leaves where two people changed the same lines: two versions, of which one is to stay. */

import type { SyntaxProblem } from '../../problem';
import { deleteEdits, foreign, type Layer, type Sheet } from './layer';

type Mark = '<' | '|' | '=' | '>';

interface Marked {
  readonly index: number;
  readonly mark: Mark;
}

/** Each conflict of a merge as a problem of its own; marks that are left of one are one problem together. */
export function mergeConflicts(sheet: Sheet): Layer | undefined {
  const { text } = sheet;
  if (!text.includes('<<<<<<<') && !text.includes('>>>>>>>')) return undefined;
  const marks = marksOf(sheet);
  const problems: SyntaxProblem[] = [];
  const left: Marked[] = [];
  for (let at = 0; at < marks.length; ) {
    const first = marks[at];
    if (!first) break;
    const base = marks[at + 1]?.mark === '|' ? marks[at + 1] : undefined;
    const middle = marks[at + (base ? 2 : 1)];
    const last = marks[at + (base ? 3 : 2)];
    if (first.mark === '<' && middle?.mark === '=' && last?.mark === '>') {
      problems.push(conflict(sheet, first.index, base?.index ?? middle.index, middle.index, last.index));
      at += base ? 4 : 3;
    } else {
      left.push(first);
      at++;
    }
  }
  if (left.some(({ mark }) => mark !== '=')) problems.push(leftover(sheet, left));
  return problems.length > 0 ? problems.sort((a, b) => a.span.start - b.span.start) : undefined;
}

function marksOf({ text, lines }: Sheet): readonly Marked[] {
  return lines.flatMap(({ start, content, end }, index): readonly Marked[] => {
    if (start !== content || !'<|=>'.includes(text[start] ?? ' ')) return [];
    const found = /^(?:(<)<{6}|(\|)\|{6}|(>)>{6})(?:\s.*)?$|^(=)={6}\s*$/.exec(text.slice(start, end));
    const mark = found?.[1] ?? found?.[2] ?? found?.[3] ?? found?.[4];
    return mark === undefined ? [] : [{ index, mark: mark as Mark }];
  });
}

function conflict(sheet: Sheet, first: number, second: number, middle: number, last: number): SyntaxProblem {
  const { lines } = sheet;
  const span = { start: lines[first]?.start ?? 0, end: lines[last]?.end ?? 0 };
  return foreign(sheet, span, { cause: 'conflict' }, [
    { kind: 'keep-first', safe: false, edits: deleteEdits(sheet, [first, ...range(second, last)]) },
    { kind: 'keep-second', safe: false, edits: deleteEdits(sheet, [...range(first, middle), last]) },
  ]);
}

/** The whole numbers from `first` to `last`, both included. */
function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, step) => first + step);
}

function leftover(sheet: Sheet, marks: readonly Marked[]): SyntaxProblem {
  const [first] = marks;
  const line = sheet.lines[first?.index ?? 0];
  const span = { start: line?.start ?? 0, end: line?.end ?? 0 };
  const edits = deleteEdits(
    sheet,
    marks.map(({ index }) => index),
  );
  const sign = sheet.text.slice(span.start, span.start + 7);
  return foreign(sheet, span, { cause: 'conflict-mark', sign }, [
    { kind: 'delete-lines', safe: false, edits },
  ]);
}
