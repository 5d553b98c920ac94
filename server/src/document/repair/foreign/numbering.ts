/** Numbers or letters before the entries of a list where dashes belong: `1. id: x`, `b) id: y`. */
import type { TextEdit } from '../../edit';
import { fieldOn, nextFilled, standings, TOP_FIELDS, wholeLine } from './fields';
import { foreign, type Layer, type Sheet } from './layer';

const NUMBERED = /^([ \t]*)((?:\d{1,2}|[a-zA-Z])[.)])([ \t]+)(?=\S)/;

/** Fields at the edge of a paper with which entries of its lists begin too. */
const IN_ENTRIES: ReadonlySet<string> = new Set(['id', 'name', 'phase']);

/** Entries with fields of their own that begin with a number; all of a text are one problem. */
export function numbering(sheet: Sheet): Layer | undefined {
  const { lines } = sheet;
  const candidates = lines.flatMap((line, index) => {
    const words = wholeLine(sheet, line);
    const found = NUMBERED.exec(words);
    const field = found && fieldOn(words.slice(found[0].length));
    if (!found || !field) return [];
    const [all, before = '', sign = ''] = found;
    // A part of the paper with a number before its name begins no entry of a list.
    if (before === '' && TOP_FIELDS.has(field.key) && !IN_ENTRIES.has(field.key)) return [];
    return [{ line, index, column: before.length, sign, content: all.length }];
  });
  if (candidates.length === 0) return undefined;
  const stands = standings(sheet);
  const rows = candidates.filter(
    ({ index }) => !isInBlock(sheet, stands, index) && !isOfAnotherList(sheet, index),
  );
  const [first] = rows;
  if (!first) return undefined;
  const edits = rows.map(({ line, index, column, sign, content }): TextEdit => {
    const below = nextFilled(sheet, index)?.line.column ?? 0;
    // Fields that stand below the words, not below where the words of a dash would stand, stay where they are.
    const gap = below === content ? content - column - 1 : 1;
    const start = line.start + column;
    return { span: { start, end: line.start + content }, text: `-${' '.repeat(gap || sign.length)}` };
  });
  const start = first.line.start + first.column;
  const span = { start, end: start + first.sign.length };
  return [
    foreign(sheet, span, { cause: 'numbering', sign: first.sign, lines: rows.length }, [
      { kind: 'dashes', safe: true, edits },
    ]),
  ];
}

/** True for a further line of a text that has a line of its own above: there it is a list in words. */
function isInBlock(sheet: Sheet, stands: readonly string[], index: number): boolean {
  if (stands[index] !== 'text') return false;
  let above = index - 1;
  while (above >= 0 && stands[above] !== 'field') above--;
  const owner = sheet.lines[above];
  return owner !== undefined && !/:\s*$/.test(wholeLine(sheet, owner));
}

/** True where the line below is numbered too, but no field: a text that lists something, with a colon in one line. */
function isOfAnotherList(sheet: Sheet, index: number): boolean {
  const below = nextFilled(sheet, index);
  if (!below || below.line.column !== sheet.lines[index]?.column) return false;
  const words = wholeLine(sheet, below.line);
  const found = NUMBERED.exec(words);
  return found !== null && fieldOn(words.slice(found[0].length)) === undefined;
}
