/**
 * What came along when a paper was copied, pasted or merged, as layers: signs before each line, a mail around the
 * text, marks of a merge. A layer is recognised whole, is one problem (or a few), and is taken away to read what
 * lies under it.
 */
import type { TextEdit } from '../../edit';
import type { Repair, SyntaxProblem, Unreadable } from '../../problem';
import type { Span } from '../../tree';
import { type Line, lineIndexAt } from '../lines';

/** A text with its lines, as every recogniser is given it. */
export interface Sheet {
  readonly text: string;
  readonly lines: readonly Line[];
}

/** The problems of one layer. The edits of their first repairs take it away. */
export type Layer = readonly SyntaxProblem[];

/** Recognises one kind of layer; undefined where there is none. The time grows with the text. */
export type Recogniser = (sheet: Sheet) => Layer | undefined;

type Cause<C> = C extends Unreadable ? Omit<C, 'line' | 'to'> : never;

/** The problem that `span` came along with the text, for the reason in `cause`; its lines are those of `span`. */
export function foreign(
  { lines }: Sheet,
  span: Span,
  cause: Cause<Unreadable>,
  repairs: readonly Repair[],
): SyntaxProblem {
  const line = lineIndexAt(lines, span.start) + 1;
  const to = lineIndexAt(lines, span.end) + 1;
  return { kind: 'unreadable', span, repairs, ...cause, line, to } as SyntaxProblem;
}

/** True for a line with words on it. */
export function isFilled({ content, end }: Line): boolean {
  return content < end;
}

/** True for a line that is a comment from its first sign on. */
export function isComment({ text }: Sheet, { content }: Line): boolean {
  return text[content] === '#';
}

/** The words of `line`, without white space around them. */
export function wordsOf({ text }: Sheet, { content, end }: Line): string {
  return text.slice(content, end).trimEnd();
}

/** The edits that make comments of the filled lines among those with the given indexes. */
export function commentEdits(sheet: Sheet, indexes: readonly number[]): readonly TextEdit[] {
  return indexes.flatMap((index) => {
    const line = sheet.lines[index];
    if (!line || !isFilled(line) || isComment(sheet, line)) return [];
    return [{ span: { start: line.start, end: line.start }, text: '# ' }];
  });
}

/**
 * The edits that delete the lines with the given indexes, in ascending order, and each line end with its line.
 * The last line of a text goes with the line end before it.
 */
export function deleteEdits({ text, lines }: Sheet, indexes: readonly number[]): readonly TextEdit[] {
  const gone = new Set(indexes);
  return indexes.flatMap((index): readonly TextEdit[] => {
    const line = lines[index];
    if (!line) return [];
    const next = lines[index + 1];
    if (next) return [{ span: { start: line.start, end: next.start }, text: '' }];
    const above = lines[index - 1];
    const start = above && !gone.has(index - 1) ? above.end : line.start;
    return start < text.length ? [{ span: { start, end: text.length }, text: '' }] : [];
  });
}

/**
 * `edits`, each of which deletes or replaces; a line of which nothing is left goes with its line end.
 * @param isBlank true for the words of a line that stand for a blank one, which stays
 */
export function withEmptiedLines(
  { text, lines }: Sheet,
  edits: readonly TextEdit[],
  isBlank: (words: string) => boolean = () => false,
): readonly TextEdit[] {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start);
  const result: TextEdit[] = [];
  let next = 0;
  for (const [index, line] of lines.entries()) {
    const first = next;
    let left = line.start;
    let isEmptied = true;
    for (let edit = sorted[next]; edit && edit.span.start < line.end; edit = sorted[next]) {
      isEmptied &&= edit.text === '' && text.slice(left, edit.span.start).trim() === '';
      left = Math.max(left, edit.span.end);
      next++;
      if (left > line.end) break;
    }
    const own = next > first ? sorted.slice(first, next) : [];
    isEmptied &&= own.length > 0 && left <= line.end && text.slice(left, line.end).trim() === '';
    const below = lines[index + 1];
    if (isEmptied && below && !isBlank(text.slice(line.start, line.end)))
      result.push({ span: { start: line.start, end: below.start }, text: '' });
    else for (const edit of own) result.push(edit);
  }
  return [...result, ...sorted.slice(next)];
}
