/** The marks that a merge leaves where two people changed the same lines: two versions, of which one is to stay. */

import type { SyntaxProblem } from '../../problem';
import type { Line } from '../lines';
import { fieldOn } from './fields';
import { deleteEdits, foreign, isFilled, type Layer, type Sheet, wordsOf } from './layer';

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
      const half = halfConflict(sheet, first, base, base ? middle : marks[at + 1]);
      if (half) problems.push(half);
      else left.push(first);
      at += half ? (base ? 3 : 2) : 1;
    }
  }
  if (left.some(({ mark }) => mark !== '=')) problems.push(leftover(sheet, left));
  return problems.length > 0 ? problems.sort((a, b) => a.span.start - b.span.start) : undefined;
}

function marksOf({ text, lines }: Sheet): readonly Marked[] {
  return lines.flatMap(({ content, end }, index): readonly Marked[] => {
    if (!'<|=>'.includes(text[content] ?? ' ')) return [];
    const found = /^(?:(<)<{6}|(\|)\|{6}|(>)>{6})(?:\s.*)?$|^(=)={6}\s*$/.exec(text.slice(content, end));
    const mark = found?.[1] ?? found?.[2] ?? found?.[3] ?? found?.[4];
    return mark === undefined ? [] : [{ index, mark: mark as Mark }];
  });
}

/** @param words those of the first and the last line that are no mark, but belong to a version */
function conflict(
  sheet: Sheet,
  first: number,
  second: number,
  middle: number,
  last: number,
  words: readonly number[] = [],
): SyntaxProblem {
  const { lines } = sheet;
  const span = { start: lines[first]?.start ?? 0, end: lines[last]?.end ?? 0 };
  const without = (indexes: readonly number[], kept: number) =>
    deleteEdits(
      sheet,
      indexes.filter((index) => index !== kept || !words.includes(index)),
    );
  return foreign(sheet, span, { cause: 'conflict' }, [
    { kind: 'keep-first', safe: false, edits: without([first, ...range(second, last)], first) },
    { kind: 'keep-second', safe: false, edits: without([...range(first, middle), last], last) },
  ]);
}

/**
 * A conflict that lacks its first or its last mark: the version without a mark at its far end has the fields of the
 * other. Undefined where that tells nothing.
 * @param middle the mark after `first`, or after `base` where that stands between them
 */
function halfConflict(
  sheet: Sheet,
  first: Marked,
  base: Marked | undefined,
  middle: Marked | undefined,
): SyntaxProblem | undefined {
  if (!middle) return undefined;
  if (first.mark === '<' && middle.mark === '=') {
    const own = range(first.index + 1, (base ?? middle).index - 1);
    const last = reachOf(sheet, own, middle.index, 1);
    return last === undefined
      ? undefined
      : conflict(sheet, first.index, base?.index ?? middle.index, middle.index, last, [last]);
  }
  if (first.mark !== '=' || middle.mark !== '>') return undefined;
  const top = reachOf(sheet, range(first.index + 1, middle.index - 1), first.index, -1);
  return top === undefined ? undefined : conflict(sheet, top, first.index, first.index, middle.index, [top]);
}

/**
 * How far the other version reaches that stands beyond line `index`, in steps of `by`: as far as its fields at the
 * edge are those of the lines `own`, each once. Undefined where none is.
 */
function reachOf(sheet: Sheet, own: readonly number[], index: number, by: 1 | -1): number | undefined {
  const { lines } = sheet;
  const filled = own.flatMap((at) => lines[at] ?? []).filter(isFilled);
  const edge = Math.min(...filled.map(({ column }) => column));
  const beginnings = filled.flatMap((line) => (line.column === edge ? [beginningOf(sheet, line)] : []));
  let reached: number | undefined;
  for (let at = index + by; at >= 0 && at < lines.length; at += by) {
    const line = lines[at];
    if (!line || !isFilled(line)) continue;
    // Where lines have lost their indentation, their words still tell.
    if (line.column <= edge) {
      const known = beginnings.indexOf(beginningOf(sheet, line));
      if (known === -1) break;
      beginnings.splice(known, 1);
      reached = at;
    } else if (by === 1 && reached !== undefined) reached = at;
  }
  return reached;
}

/** A line up to its colon. */
function beginningOf(sheet: Sheet, line: Line): string {
  const words = wordsOf(sheet, line);
  return words.slice(0, fieldOn(words)?.value ?? words.length).trimEnd();
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
