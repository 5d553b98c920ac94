/** What tells a paper from other text: lines that are fields, and the names of the fields at its edge. */
import type { Line } from '../lines';
import { withSmallKeys } from '../small-keys';
import { isFilled, type Sheet } from './layer';

/** The fields at the left edge of the three kinds of paper, as in `schemas/`. */
export const TOP_FIELDS: ReadonlySet<string> = new Set([
  ...['format', 'id', 'language', 'unit', 'period', 'phase', 'status', 'written_with', 'direction'],
  ...['initiatives', 'parked', 'dialogue', 'citizens', 'stakeholders', 'expected_of_managers', 'follow_up'],
  ...[
    'map_reviews',
    'revisions',
    'recommendations',
    'paper',
    'meetings',
    'name',
    'vision',
    'units',
    'people',
  ],
  ...['focus_areas', 'rules', 'limits', 'words', 'survey'],
]);

const FIELD = /^([ \t]*(?:- +)*)(["']?)([a-zæøå][\wæøå-]*)\2[ \t]*:(?=\s|$)[ \t]*/;

/** A field on a line. Columns are counted from where the line begins. */
export interface FieldLine {
  readonly key: string;
  readonly column: number;
  /** Where its value begins; the length of the line where it has none on it. */
  readonly value: number;
  /** True where a dash stands before it. */
  readonly dashed: boolean;
}

/** The field that `words`, a whole line, is, past its dashes; undefined for any other line. */
export function fieldOn(words: string): FieldLine | undefined {
  const found = FIELD.exec(words);
  const key = found?.[3];
  if (!found || key === undefined) return undefined;
  const before = found[1] ?? '';
  return { key, column: before.length, value: found[0].length, dashed: before.includes('-') };
}

const TOP = /^(\s*)(["']?)([A-Za-z_]+)\2[ \t]*:(?=\s|$)/;

/** True where `words` is a line with a field from the edge of a paper, in small letters or large. */
export function isTopField(words: string): boolean {
  return TOP_FIELDS.has((TOP.exec(words)?.[3] ?? '').toLowerCase());
}

/** The words of `line` with its indentation. */
export function wholeLine({ text }: Sheet, { start, end }: Line): string {
  return text.slice(start, end);
}

/** How many of the filled lines of `rows` are fields, and whether one of them stands at the edge of a paper. */
function fieldsAmong(rows: readonly string[]): { readonly count: number; readonly hasTop: boolean } {
  let count = 0;
  let hasTop = false;
  for (const words of rows) {
    // Keys in large letters are another mistake, and still those of a paper.
    if (!fieldOn(words.toLowerCase())) continue;
    count++;
    hasTop ||= isTopField(words);
  }
  return { count, hasTop };
}

/** True where `rows`, a text with something taken away from each line, are those of a paper. */
export function areOfPaper(rows: readonly string[]): boolean {
  const { count, hasTop } = fieldsAmong(rows);
  return hasTop && count >= 2 && count * 5 >= rows.length;
}

/** What a line is to the fields around it. */
export type Standing =
  /** A field or the entry of a list. */
  | 'field'
  /** A further line of a value. */
  | 'text'
  /** Neither: words in a place where a field is due. */
  | 'loose'
  | 'nothing';

/**
 * What each line of a paper is to the fields around it, judged by its indentation alone. Comments and blank lines
 * are nothing.
 */
export function standings({ text, lines }: Sheet): readonly Standing[] {
  const sheet: Sheet = { text: withSmallKeys(text), lines };
  let parent = -1;
  let inBlock = false;
  let inText = false;
  return sheet.lines.map((line): Standing => {
    if (!isFilled(line)) return 'nothing';
    const isDeeper = line.column > parent;
    if (inBlock && isDeeper) return 'text';
    if (sheet.text[line.content] === '#') return 'nothing';
    const words = withDash(wholeLine(sheet, line));
    const field = fieldOn(words);
    const entry = field ? undefined : /^[ \t]*-(?:[ \t]|$)/.exec(words);
    if (!field && !entry) {
      inText &&= isDeeper;
      return inText ? 'text' : 'loose';
    }
    parent = field ? field.column : line.column;
    const value = words.slice(field ? field.value : (entry?.[0].length ?? 0)).trim();
    inBlock = /^[|>][-+0-9]*(?:\s+#.*)?$/.test(value);
    inText = true;
    return 'field';
  });
}

/** A field behind a number, a bullet or a dash without its space, as one behind a dash. */
function withDash(words: string): string {
  return words.replace(
    /^([ \t]*)(?:(?:\d{1,2}[.)]|[\u2013\u2014\u2022\u2023\u25aa\u25cf\u00b7*])[ \t]+|-)(?=[a-z][\w-]*:(?:\s|$))/,
    '$1- ',
  );
}

/** The first filled line below line `index` that is no comment; undefined where there is none. */
export function nextFilled(sheet: Sheet, index: number): { line: Line; index: number } | undefined {
  for (let next = index + 1; next < sheet.lines.length; next++) {
    const line = sheet.lines[next];
    if (line && isFilled(line) && sheet.text[line.content] !== '#') return { line, index: next };
  }
  return undefined;
}
