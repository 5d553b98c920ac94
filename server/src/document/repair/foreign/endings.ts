/** Signs at the end of each line: line breaks of another kind of text, or the ends of values in a program. */
import type { TextEdit } from '../../edit';
import type { Line } from '../lines';
import { areOfPaper, fieldOn, isTopField, wholeLine } from './fields';
import { foreign, isComment, isFilled, type Layer, type Sheet, wordsOf } from './layer';

/** What ends every line. */
const LINE_SIGNS = ['\\par', '\\line', '\\\\', '\\', '¶', '↵', '⏎', '⤶'];
/** What ends values. */
const VALUE_SIGNS = [';', ','];

/** The fewest lines of which a habit is told. Own choice. */
const FEWEST = 3;

/** One sign at the end of nearly all lines, or of nearly all values. */
export function lineEndings(sheet: Sheet): Layer | undefined {
  const filled = sheet.lines.filter((line) => isFilled(line) && !isComment(sheet, line));
  for (const sign of LINE_SIGNS) {
    const carriers = filled.filter((line) => endsWith(sheet, line, sign));
    if (isHabit(carriers.length, filled.length)) {
      // Comments and blank lines may have it too.
      const all = sheet.lines.filter((line) => isFilled(line) && wordsOf(sheet, line).endsWith(sign));
      return layerOf(sheet, all, sign, 'line');
    }
  }
  const [first] = filled;
  if (!first || '{['.includes(sheet.text[first.content] ?? '{')) return undefined;
  for (const sign of VALUE_SIGNS) {
    const values = valueLines(sheet, filled);
    const plain = values.filter(({ isPlain }) => isPlain);
    const carriers = values.filter(({ line }) => endsWith(sheet, line, sign));
    const plainCarriers = plain.filter(({ line }) => endsWith(sheet, line, sign));
    if (isHabit(plainCarriers.length, plain.length))
      return layerOf(
        sheet,
        carriers.map(({ line }) => line),
        sign,
        'value',
      );
  }
  return undefined;
}

function isHabit(carriers: number, all: number): boolean {
  return carriers >= FEWEST && carriers * 5 >= all * 4;
}

function endsWith({ text }: Sheet, { content, end }: Line, sign: string): boolean {
  return end - content > sign.length && text.slice(content, end).trimEnd().endsWith(sign);
}

interface ValueLine {
  readonly line: Line;
  /** True for a text without quotes or brackets after a key: of those, a habit has hardly an exception. */
  readonly isPlain: boolean;
}

/** The lines that end a value: those with a field or an entry, unless the value goes on below or in brackets. */
function valueLines(sheet: Sheet, filled: readonly Line[]): readonly ValueLine[] {
  let open = 0;
  return filled.flatMap((line, at): readonly ValueLine[] => {
    const words = wholeLine(sheet, line);
    const field = fieldOn(words.toLowerCase());
    const value = words.slice(field ? field.value : (/^\s*-\s+/.exec(words)?.[0].length ?? words.length));
    const wasOpen = open > 0;
    if (wasOpen || /^[[{]/.test(value)) open = Math.max(0, open + brackets(wasOpen ? words : value));
    if (wasOpen || open > 0 || value.trim() === '') return [];
    const below = filled[at + 1];
    // The head of a text block ends with the sign too, and its lines do not.
    if (/^[|>][-+0-9]*[;,]\s*$/.test(value)) return [{ line, isPlain: false }];
    const goesOn = below && below.column > line.column && !isFieldOrEntry(wholeLine(sheet, below));
    return goesOn ? [] : [{ line, isPlain: field !== undefined && /^[\p{L}\p{N}]/u.test(value) }];
  });
}

function isFieldOrEntry(words: string): boolean {
  return fieldOn(words.toLowerCase()) !== undefined || /^\s*-(?:\s|$)/.test(words);
}

/** How many more brackets `words` open than they close. */
function brackets(words: string): number {
  let open = 0;
  for (const sign of words) {
    if (sign === '[' || sign === '{') open++;
    else if (sign === ']' || sign === '}') open--;
  }
  return open;
}

function layerOf(
  sheet: Sheet,
  carriers: readonly Line[],
  sign: string,
  what: 'line' | 'value',
): Layer | undefined {
  const { text } = sheet;
  const edits: TextEdit[] = [];
  const rows: string[] = [];
  for (const line of carriers) {
    const words = text.slice(line.start, line.end).trimEnd();
    const kept = words.slice(0, -sign.length).trimEnd();
    rows.push(kept);
    edits.push({ span: { start: line.start + kept.length, end: line.start + words.length }, text: '' });
  }
  if (!areOfPaper(rows) || !rows.some((row) => isTopField(row))) return undefined;
  const span = edits[0]?.span ?? { start: 0, end: 0 };
  return [
    foreign(sheet, span, { cause: 'ending', sign, what, lines: carriers.length }, [
      { kind: 'margin', safe: true, edits },
    ]),
  ];
}
