/** Fields written with another sign than a colon: `title = Text`, or the wide colon of another script. */
import type { TextEdit } from '../../edit';
import type { Line } from '../lines';
import { fieldOn, isTopField, nextFilled, standings, TOP_FIELDS, wholeLine } from './fields';
import { foreign, isComment, isFilled, type Layer, type Sheet } from './layer';

const EQUALS = /^([ \t]*(?:- +)?)(["']?[a-zæøå][\wæøå-]*["']?)([ \t]*(?:=>|:=|==?|->|→)[ \t]*)(?=\S|$)/;
const WIDE = /^([ \t]*(?:- +)?)(["']?[a-zæøå][\wæøå-]*["']?)([ \t]*[：﹕︰꞉ː∶][ \t]*)/;
const WIDE_INSIDE = /([{,][ \t]*["']?[a-zæøå][\wæøå-]*["']?)([ \t]*[：﹕︰꞉ː∶][ \t]*)/g;
/** A line whose value begins in braces or brackets. */
const IN_BRACES = /^[ \t]*(?:- +)*(?:["']?[a-zæøå][\wæøå-]*["']?[ \t]*[:：﹕︰꞉ː∶][ \t]*)?[{[]/;

const OPENS_BLOCK = /^([ \t]*(?:- +)*)[^\s#].*[:=>→：﹕︰꞉ː∶][ \t]*[|>][-+0-9]*[ \t]*(?:#.*)?$/;

interface Written {
  readonly line: Line;
  readonly index: number;
  readonly key: string;
  readonly column: number;
  /** The sign with the spaces around it. */
  readonly start: number;
  readonly end: number;
}

/** Fields with a sign like `=` where their colon belongs, as one problem; so with wide colons. */
export function signsForColons(sheet: Sheet): Layer | undefined {
  const equals = /[=→]|->/.test(sheet.text) ? equalsProblem(sheet) : undefined;
  const wide = /[：﹕︰꞉ː∶]/.test(sheet.text) ? wideProblem(sheet) : undefined;
  return equals ?? wide;
}

function writtenWith(sheet: Sheet, sign: RegExp): readonly Written[] {
  return sheet.lines.flatMap((line, index): readonly Written[] => {
    if (!isFilled(line) || isComment(sheet, line)) return [];
    const found = sign.exec(wholeLine(sheet, line));
    if (!found) return [];
    const column = (found[1] ?? '').length;
    const key = (found[2] ?? '').replace(/["']/g, '');
    const start = line.start + column + (found[2] ?? '').length;
    return [{ line, index, key, column, start, end: start + (found[3] ?? '').length }];
  });
}

function equalsProblem(sheet: Sheet): Layer | undefined {
  const inBlocks = linesOfBlocks(sheet);
  const all = writtenWith(sheet, EQUALS).filter(({ line }) => !inBlocks.has(line));
  if (all.length === 0) return undefined;
  const rows = sheet.lines.map((line) => wholeLine(sheet, line));
  const fields = rows.flatMap((words) => fieldOn(words) ?? []);
  const withValue = fields.length - rows.filter((words) => /:\s*$/.test(words) && fieldOn(words)).length;
  // An entry with nothing below its key may be a text with such a sign in it.
  const sure = all.filter((row) => !isEntryAlone(sheet, row));
  const isHabit = sure.length >= 3 && sure.length >= withValue;
  const isPaper = rows.some(isTopField) || all.some(({ key }) => key === 'format');
  if (!isPaper) return undefined;
  let own = all;
  if (!isHabit) {
    // A few among others: only where a field is due, and of a name that is a field elsewhere.
    const stands = standings(sheet);
    const known = new Set(fields.map(({ key, column }) => `${column} ${key}`));
    own = sure.filter(
      ({ line, index, key, column }) =>
        (stands[index] === 'loose' || /^\s*-/.test(wholeLine(sheet, line))) &&
        (known.has(`${column} ${key}`) || (column === 0 && TOP_FIELDS.has(key))),
    );
  }
  return layerOf(sheet, own, (row) => colonFor(sheet, row), 'equals');
}

function isEntryAlone(sheet: Sheet, { line, index, column }: Written): boolean {
  if (sheet.text[line.content] !== '-') return false;
  const below = nextFilled(sheet, index);
  return below?.line.column !== column;
}

/** The lines of texts that begin with `|` or `>` behind their key. */
function linesOfBlocks(sheet: Sheet): ReadonlySet<Line> {
  const own = new Set<Line>();
  let around: number | undefined;
  for (const line of sheet.lines) {
    if (!isFilled(line)) continue;
    if (around !== undefined && line.column > around) {
      own.add(line);
      continue;
    }
    const found = OPENS_BLOCK.exec(wholeLine(sheet, line));
    around = found ? (found[1] ?? '').length : undefined;
  }
  return own;
}

function wideProblem(sheet: Sheet): Layer | undefined {
  const written = writtenWith(sheet, WIDE);
  if (written.length === 0) return undefined;
  const fields = linesOfFields(sheet, written);
  const rows = written.filter(({ line }) => fields.has(line));
  const isPaper =
    rows.some(({ key }) => TOP_FIELDS.has(key)) ||
    sheet.lines.some((line) => isTopField(wholeLine(sheet, line)));
  if (!isPaper) return undefined;
  const layer = layerOf(sheet, rows, (row) => colonFor(sheet, row), 'wide-colon');
  const [problem] = layer ?? [];
  const [repair] = problem?.repairs ?? [];
  if (!problem || !repair) return undefined;
  // In braces the same habit is the same mistake.
  const inside: TextEdit[] = [];
  for (const { index, 0: found, 1: before = '', 2: sign = '' } of sheet.text.matchAll(WIDE_INSIDE)) {
    const start = index + before.length;
    if (!IN_BRACES.test(sheet.text.slice(sheet.text.lastIndexOf('\n', index) + 1, index + 1))) continue;
    inside.push({ span: { start, end: index + found.length }, text: sign === '' ? ':' : ': ' });
  }
  return [{ ...problem, repairs: [{ ...repair, edits: [...repair.edits, ...inside] }] }];
}

/** The lines on which a field begins, not a further line of a text. */
function linesOfFields(sheet: Sheet, written: readonly Written[]): ReadonlySet<Line> {
  const rows = new Map(written.map((row) => [row.line, row]));
  const own = new Set<Line>();
  const inBlocks = linesOfBlocks(sheet);
  const around: { readonly column: number; readonly isFilled: boolean }[] = [];
  for (const line of sheet.lines) {
    if (!isFilled(line) || isComment(sheet, line) || inBlocks.has(line)) continue;
    const row = rows.get(line);
    const field = row ? { column: row.column, value: row.end - line.start } : fieldOn(wholeLine(sheet, line));
    if (!field) continue;
    while ((around.at(-1)?.column ?? -1) >= field.column) around.pop();
    // What stands further in than a field with a value goes on with that value.
    if (around.at(-1)?.isFilled) continue;
    around.push({ column: field.column, isFilled: wholeLine(sheet, line).slice(field.value).trim() !== '' });
    own.add(line);
  }
  return own;
}

function colonFor({ text }: Sheet, { line, end }: Written): string {
  return text.slice(end, line.end).trim() === '' ? ':' : ': ';
}

function layerOf(
  sheet: Sheet,
  rows: readonly Written[],
  colon: (row: Written) => string,
  cause: 'equals' | 'wide-colon',
): Layer | undefined {
  const [first] = rows;
  if (!first) return undefined;
  const edits = rows.map((row): TextEdit => ({ span: { start: row.start, end: row.end }, text: colon(row) }));
  const written = sheet.text.slice(first.start, first.end);
  const lead = written.length - written.trimStart().length;
  const span = { start: first.start + lead, end: first.start + lead + Math.max(1, written.trim().length) };
  const sign = written.trim();
  return [
    foreign(sheet, span, { cause, sign, text: first.key, lines: rows.length }, [
      { kind: 'write-colons', safe: cause === 'wide-colon', edits },
    ]),
  ];
}
