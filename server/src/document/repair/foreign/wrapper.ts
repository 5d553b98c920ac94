/** The two lines with which other kinds of text begin and end a stretch of code: `[code]` and `[/code]`. */
import { isTopField, wholeLine } from './fields';
import { deleteEdits, isFilled, type Layer, type Sheet, wordsOf } from './layer';
import { isCodeMark } from './letter';

/** The lines above and below a paper that mark it as code elsewhere. Fences are known to the search for causes. */
export function codeMarks(sheet: Sheet): Layer | undefined {
  const { lines } = sheet;
  const first = lines.findIndex(isFilled);
  const last = lines.findLastIndex(isFilled);
  const [top, bottom] = [lines[first], lines[last]];
  if (!top || !bottom || first >= last) return undefined;
  const sign = wordsOf(sheet, top);
  if (!isCodeMark(sign) || !isCodeMark(wordsOf(sheet, bottom))) return undefined;
  if (!lines.some((line) => isTopField(wholeLine(sheet, line)))) return undefined;
  const repairs = [{ kind: 'remove', safe: true, edits: deleteEdits(sheet, [first, last]) } as const];
  const span = { start: top.content, end: top.end };
  return [{ kind: 'unreadable', cause: 'fence', line: first + 1, sign, span, repairs }];
}
