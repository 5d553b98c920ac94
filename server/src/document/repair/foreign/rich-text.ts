/** The marks of a word processor's text (RTF) in which a paper was saved. The words between them are left. */
import { applyEdits, type TextEdit } from '../../edit';
import { areOfPaper } from './fields';
import { foreign, type Layer, type Sheet, withEmptiedLines } from './layer';

/** Groups that hold no words of the text: fonts, colours, styles, and what is marked as of no need. */
const WORDLESS = /^\{\\(?:\*|fonttbl|colortbl|stylesheet|info|pict|generator)/;
const MARK =
  /\\(?:'[0-9a-fA-F]{2}|u-?\d{1,5} ?(?:\\'[0-9a-fA-F]{2}|\?)?|[a-zA-Z]{1,32}-?\d{0,10} ?|[{}\\~_-]|\r?\n)/y;

/** The marks of rich text, where the text begins as such a file does. */
export function richText(sheet: Sheet): Layer | undefined {
  const { text } = sheet;
  const start = text.search(/\S/);
  if (start === -1 || !text.startsWith('{\\rtf', start)) return undefined;
  const edits = withEmptiedLines(sheet, marksOf(text, start));
  const rows = applyEdits(text, edits)
    .split('\n')
    .filter((words) => words.trim() !== '');
  if (!areOfPaper(rows)) return undefined;
  const span = { start, end: start + '{\\rtf'.length };
  return [foreign(sheet, span, { cause: 'rich-text' }, [{ kind: 'tags', safe: false, edits }])];
}

function marksOf(text: string, from: number): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  const replace = (start: number, end: number, by: string) => edits.push({ span: { start, end }, text: by });
  /** For each bracket that is open, whether it is a mark. */
  const open: boolean[] = [];
  let at = from;
  while (at < text.length) {
    const sign = text[at];
    if (sign === '{') {
      if (WORDLESS.test(text.slice(at, at + 16))) {
        const end = groupEnd(text, at);
        replace(at, end, '');
        at = end;
        continue;
      }
      const isMark = text[at + 1] === '\\' && /[a-z]/.test(text[at + 2] ?? '');
      open.push(isMark);
      if (isMark) replace(at, at + 1, '');
    } else if (sign === '}') {
      if (open.pop() ?? true) replace(at, at + 1, '');
    } else if (sign === '\\') {
      MARK.lastIndex = at;
      const mark = MARK.exec(text)?.[0];
      if (mark !== undefined) {
        const end = at + mark.length;
        replace(at, end, meant(mark, /^[ \t]*\r?\n/.test(text.slice(end, end + 20))));
        at = end;
        continue;
      }
    }
    at++;
  }
  return edits;
}

function groupEnd(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '{') depth++;
    else if (text[at] === '}' && --depth === 0) return at + 1;
  }
  return text.length;
}

/** What a mark stands for. */
function meant(mark: string, isLineEnd: boolean): string {
  const code = /^\\'([0-9a-fA-F]{2})$/.exec(mark)?.[1];
  if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
  const unicode = /^\\u(-?\d+)/.exec(mark)?.[1];
  if (unicode !== undefined) return String.fromCharCode(Number(unicode) & 0xffff);
  if (/^\\(?:par|line)\b/.test(mark)) return isLineEnd ? '' : '\n';
  if (mark.endsWith('\n')) return '\n';
  if (/^\\tab\b/.test(mark)) return '  ';
  return /^\\[{}\\]$/.test(mark) ? mark.slice(1) : mark === '\\~' ? ' ' : mark === '\\_' ? '-' : '';
}
