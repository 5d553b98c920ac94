/** Lines between the parts of a paper that are no fields: patterns of signs, and headings in words. */
import { isFence } from '../fence';
import type { Line } from '../lines';
import { isMarker } from '../signs';
import { withSmallKeys } from '../small-keys';
import { isPattern } from './decoration-line';
import { fieldOn, isTopField, nextFilled, type Standing, standings, TOP_FIELDS, wholeLine } from './fields';
import {
  commentEdits,
  deleteEdits,
  foreign,
  isComment,
  isFilled,
  type Layer,
  type Sheet,
  wordsOf,
} from './layer';

/** The most words of a heading. Own choice. */
const MOST_WORDS = 10;

/** Patterns of signs, all of a text as one problem, and headings, all of a text as another. */
export function decorations({ text: written, lines }: Sheet): Layer | undefined {
  const text = withSmallKeys(written);
  const sheet: Sheet = { text, lines };
  if (!lines.some((line) => isTopField(wholeLine(sheet, line)))) return undefined;
  const stands = standings(sheet);
  const patterns: number[] = [];
  const loose: number[] = [];
  for (const [index, line] of lines.entries()) {
    if (!isFilled(line) || isComment(sheet, line)) continue;
    const words = wordsOf(sheet, line);
    if (stands[index] === 'field' && /^- ?\d{1,3} ?-$/.test(words) && !isInList(sheet, index))
      patterns.push(index);
    if (isFence(text, line) || !isBetween(sheet, stands, index)) continue;
    if (isPattern(words, line.column)) patterns.push(index);
    else if (!isMarkerAlone(sheet, line)) loose.push(index);
  }
  const headings = headingsAmong(sheet, loose, new Set(patterns));
  const besides = new Set(headings.flatMap((index) => [index - 1, index + 1]));
  const own = patterns.filter((index) => !besides.has(index));
  const withPatterns = [...headings, ...patterns.filter((index) => besides.has(index))].sort((a, b) => a - b);
  const problems = [...patternProblem(sheet, own), ...headingProblem(sheet, headings, withPatterns)];
  return problems.length > 0 ? problems.sort((a, b) => a.span.start - b.span.start) : undefined;
}

/** True where an entry of a list stands right above or below line `index`, at the same column. */
function isInList({ text, lines }: Sheet, index: number): boolean {
  const { column } = lines[index] ?? { column: 0 };
  return [lines[index - 1], lines[index + 1]].some(
    (line) => line?.column === column && /^-(?:\s|$)/.test(text.slice(line.content, line.end)),
  );
}

/** True where line `index` is no further line of a value: it is loose, or stands between a key and its own fields. */
function isBetween(sheet: Sheet, stands: readonly Standing[], index: number): boolean {
  if (stands[index] === 'loose') return true;
  if (stands[index] !== 'text') return false;
  let above = index - 1;
  while (above >= 0 && stands[above] === 'nothing') above--;
  const owner = sheet.lines[above];
  if (!owner || stands[above] !== 'field') return false;
  const words = wholeLine(sheet, owner);
  const field = fieldOn(words);
  const below = nextFilled(sheet, index);
  return (
    field !== undefined &&
    words.slice(field.value).trim() === '' &&
    below !== undefined &&
    stands[below.index] === 'field' &&
    below.line.column > field.column
  );
}

function isMarkerAlone({ text }: Sheet, line: Line): boolean {
  return isMarker(text, line) && text.slice(line.start, line.end).trimEnd().length <= 3;
}

function headingsAmong(
  sheet: Sheet,
  loose: readonly number[],
  patterns: ReadonlySet<number>,
): readonly number[] {
  return loose.filter((index) => {
    const line = sheet.lines[index];
    if (!line) return false;
    const written = wordsOf(sheet, line);
    const words = written.replace(/^[-=*_~+•·—–#[\s]+|[-=*_~+•·—–#\]\s]+$/g, '');
    const isMarked = written.length - words.length >= 4;
    const count = words.split(/\s+/).length;
    if (
      !/^(?:\d{1,2}[.)] +|[A-Z][.)] +)?\p{Lu}/u.test(words) ||
      count > MOST_WORDS ||
      /[.,;!?:=：]$/.test(words)
    )
      return false;
    if (/:\s|\s=\s/.test(words)) return false;
    let next = nextFilled(sheet, index);
    while (next && patterns.has(next.index)) next = nextFilled(sheet, next.index);
    const field = next && fieldOn(wholeLine(sheet, next.line));
    if (!next || (!field && !/^\s*-\s/.test(wholeLine(sheet, next.line)))) return false;
    if (isMarked || patterns.has(index - 1) || patterns.has(index + 1)) return true;
    if (/^[\p{Lu}\d\s.,)&/-]{4,}$/u.test(words)) return true;
    if (field && TOP_FIELDS.has(field.key) && letters(words) === letters(field.key)) return true;
    // What goes on further in stands in the middle of a part: the words may be a further line of its text.
    const isApart = isBlankAt(sheet, index - 1) || isBlankAt(sheet, index + 1);
    return count > 1 && isApart && index > 0 && next.line.column <= line.column;
  });
}

function letters(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}]/gu, '');
}

function isBlankAt({ lines }: Sheet, index: number): boolean {
  const line = lines[index];
  return line !== undefined && !isFilled(line);
}

function patternProblem(sheet: Sheet, own: readonly number[]): Layer {
  const first = sheet.lines[own[0] ?? -1];
  if (!first) return [];
  const span = { start: first.content, end: first.end };
  return [
    foreign(sheet, span, { cause: 'pattern', lines: own.length }, [
      { kind: 'delete-lines', safe: true, edits: deleteEdits(sheet, own) },
    ]),
  ];
}

function headingProblem(sheet: Sheet, headings: readonly number[], all: readonly number[]): Layer {
  const first = sheet.lines[headings[0] ?? -1];
  if (!first) return [];
  const span = { start: first.content, end: first.end };
  const cause = { cause: 'heading', text: wordsOf(sheet, first), lines: headings.length } as const;
  return [
    foreign(sheet, span, cause, [
      { kind: 'comment', safe: false, edits: commentEdits(sheet, all) },
      { kind: 'delete-lines', safe: false, edits: deleteEdits(sheet, all) },
    ]),
  ];
}
