/** Signs or numbers that stand before each line: a paper quoted in a mail, a listing, a list of changes. */
import type { TextEdit } from '../../edit';
import type { Line } from '../lines';
import { areOfPaper, fieldOn, isTopField, wholeLine } from './fields';
import { foreign, isFilled, type Layer, type Sheet } from './layer';

/** What is put before each line: the longer before those that they begin with. */
const SIGNS = [
  ...['> > > ', '>>> ', '> > ', '>> ', '> ', '>>', '>'],
  ...['+ ', '+', '| ', '|', '│ ', '│', '» ', '»', '// ', '//', ' * ', ' > ', '\t> '],
];

/** The fewest lines of which a habit is told. Own choice. */
const FEWEST = 3;

/** One sign before most of the filled lines. */
export function signMargin(sheet: Sheet): Layer | undefined {
  const { text, lines } = sheet;
  const filled = lines.filter(isFilled);
  const first = new Map<string, number>();
  for (const { start } of filled)
    first.set(text.slice(start, start + 1), 1 + (first.get(text.slice(start, start + 1)) ?? 0));
  for (const sign of SIGNS) {
    if ((first.get(sign[0] ?? '') ?? 0) < FEWEST) continue;
    const bare = sign.trimEnd();
    const carriers = filled.filter(({ start }) => text.startsWith(bare, start));
    if (carriers.length < FEWEST || carriers.length * 2 < filled.length) continue;
    const widthOn = ({ start }: Line) => (text.startsWith(sign, start) ? sign : bare).length;
    // Where the space belongs to the indentation, the lines at the edge do without it.
    const isExact = ({ start, end }: Line) =>
      text.startsWith(sign, start) || text.slice(start, end).trimEnd() === bare;
    const others = carriers.filter((line) => !isExact(line));
    if (others.length * 20 > carriers.length) continue;
    if (others.some(({ start, end }) => isTopField(text.slice(start + bare.length, end)))) continue;
    const rows = carriers
      .map((line) => text.slice(line.start + widthOn(line), line.end))
      .filter((words) => words.trim() !== '');
    if (!areOfPaper(rows)) continue;
    const edits = carriers.map(
      (line): TextEdit => ({ span: { start: line.start, end: line.start + widthOn(line) }, text: '' }),
    );
    const span = edits[0]?.span ?? { start: 0, end: 0 };
    const shown = sign.trim();
    return [
      foreign(sheet, span, { cause: 'margin', sign: shown, lines: carriers.length }, [
        { kind: 'margin', safe: true, edits },
      ]),
    ];
  }
  return undefined;
}

/** Signs of a quoted mail before some of the fields: at the edge of a paper nothing else begins with them. */
export function partMargin(sheet: Sheet): Layer | undefined {
  const { text, lines } = sheet;
  if (!text.startsWith('>') && !text.includes('\n>')) return undefined;
  const carriers = lines.filter(({ start }) => text[start] === '>' && !text.startsWith('>>>>>>>', start));
  const rows = carriers.map(({ start, end }) => text.slice(start + 1, end));
  const fields = rows.flatMap((words) => fieldOn(words) ?? []);
  if (fields.length === 0 || fields.length * 2 < rows.length) return undefined;
  if (!lines.some((line) => isTopField(wholeLine(sheet, line)))) return undefined;
  // The steps of a paper are two spaces wide: an odd space is that behind the sign.
  const isSpaced = rows.every((words) => words.trim() === '' || words.startsWith(' '));
  const odd = fields.filter(({ column }) => column % 2 === 1).length;
  const width = isSpaced && odd * 2 > fields.length ? 2 : 1;
  const edits = carriers.map(
    ({ start, end }): TextEdit => ({ span: { start, end: Math.min(end, start + width) }, text: '' }),
  );
  const span = edits[0]?.span ?? { start: 0, end: 0 };
  return [
    foreign(sheet, span, { cause: 'margin', sign: '>', lines: carriers.length }, [
      { kind: 'margin', safe: true, edits },
    ]),
  ];
}

const NUMBER = /^[ \t]*(\d{1,5})(?![\w/-])([ \t|:.)│→]*)/;

interface Numbered {
  readonly start: number;
  readonly words: string;
  readonly number: number;
  /** Where the digits end, and where what stands between them and the words ends, from the line's start. */
  readonly digits: number;
  readonly gap: number;
}

/** Numbers that count the lines. */
export function lineNumbers(sheet: Sheet): Layer | undefined {
  const { lines } = sheet;
  const numbered: Numbered[] = [];
  let filled = 0;
  for (const line of lines) {
    if (!isFilled(line)) continue;
    filled++;
    const words = wholeLine(sheet, line);
    const found = NUMBER.exec(words);
    if (!found) continue;
    const gap = found[0].length;
    const digits = gap - (found[2] ?? '').length;
    numbered.push({ start: line.start, words, number: Number(found[1]), digits, gap });
  }
  if (numbered.length < FEWEST || numbered.length * 2 < filled) return undefined;
  const steps = numbered.filter(({ number }, at) => at > 0 && number > (numbered[at - 1]?.number ?? 0));
  if (steps.length * 10 < (numbered.length - 1) * 9) return undefined;
  const widths = [bySeparator(numbered), byColumn(numbered)];
  const [first, second] = widths.map((width) => numbered.map((row) => row.words.slice(width(row))));
  const width = standing(first ?? []) >= standing(second ?? []) ? widths[0] : widths[1];
  if (!width) return undefined;
  const rows = numbered.map((row) => row.words.slice(width(row))).filter((words) => words.trim() !== '');
  if (!areOfPaper(rows)) return undefined;
  const edits = numbered.map(
    (row): TextEdit => ({
      span: { start: row.start, end: row.start + width(row) },
      text: '',
    }),
  );
  const span = edits[0]?.span ?? { start: 0, end: 0 };
  return [
    foreign(sheet, span, { cause: 'line-numbers', lines: numbered.length }, [
      { kind: 'margin', safe: true, edits },
    ]),
  ];
}

/** How well rows stand as those of a paper: with its parts at the edge, and with steps of two spaces. */
function standing(rows: readonly string[]): number {
  let count = 0;
  for (const words of rows) {
    const field = fieldOn(words.toLowerCase());
    if (field?.column === 0 && isTopField(words)) count += rows.length;
    else if (field && field.column % 2 === 0) count++;
  }
  return count;
}

/** The same signs after each number. */
function bySeparator(numbered: readonly Numbered[]): (row: Numbered) => number {
  let common: string | undefined;
  for (const { words, digits, gap } of numbered) {
    if (gap >= words.trimEnd().length) continue;
    const own = words.slice(digits, gap);
    if (common === undefined) common = own;
    let length = 0;
    while (length < common.length && common[length] === own[length]) length++;
    common = common.slice(0, length);
  }
  const length = common?.length ?? 0;
  return ({ digits, words }) => Math.min(words.length, digits + length);
}

/** The words of all lines begin at one column or further in. */
function byColumn(numbered: readonly Numbered[]): (row: Numbered) => number {
  let column = Number.MAX_SAFE_INTEGER;
  for (const { words, gap } of numbered) if (gap < words.trimEnd().length) column = Math.min(column, gap);
  return ({ digits, gap, words }) => Math.min(words.length, Math.max(digits, Math.min(gap, column)));
}
