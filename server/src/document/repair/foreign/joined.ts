/** Two fields that have become one line: `lead: Anna  partners:`, where the second had a line of its own. */
import type { TextEdit } from '../../edit';
import type { Repair } from '../../problem';
import { quoteEdits } from '../quoting';
import { commentStart } from '../signs';
import { type FieldLine, fieldOn, standings, TOP_FIELDS, wholeLine } from './fields';
import { foreign, isComment, isFilled, type Layer, type Sheet } from './layer';

const INSIDE = /([ \t]+)([a-zæøå][\wæøå-]*):(?=[ \t]|$)/g;

/** How many lines with the same key are looked at to learn what stands beside it, and how far around each. */
const MOST_ALIKE = 40;
const LOOK_AROUND = 60;
/** How many such lines are told of at most: more are another kind of text. Own choice. */
const MOST_JOINED = 40;

/** Each line that holds a further field, one whose place in the paper is known from elsewhere in it. */
export function joinedLines(sheet: Sheet): Layer | undefined {
  const { lines, text } = sheet;
  let fields: readonly (FieldLine | undefined)[] | undefined;
  let count = 0;
  const problems = lines.flatMap((line, index): Layer => {
    if (!isFilled(line) || isComment(sheet, line)) return [];
    const words = wholeLine(sheet, line);
    const field = fieldOn(words);
    if (!field || field.value >= words.length || '"\'[{|>&*!'.includes(words[field.value] ?? '"')) return [];
    const value = line.start + field.value;
    const end = commentStart(text, value, line.end, false);
    const found = [...text.slice(value, end).matchAll(INSIDE)].filter(({ index: at }) => at > 0);
    if (found.length === 0 || ++count > MOST_JOINED) return [];
    fields ??= lines.map((one) => fieldOn(wholeLine(sheet, one)));
    const known = knownBeside(fields, index, field);
    const own = found.filter(
      ({ 1: gap = '', 2: key = '' }) => known.has(key) || (gap.length > 1 && isKnown(fields ?? [], key)),
    );
    if (own.length === 0) return [];
    const eol = text[line.end] === '\r' ? '\r\n' : '\n';
    const edits = own.map(
      ({ index: at, 1: gap = '' }): TextEdit => ({
        span: { start: value + at, end: value + at + gap.length },
        text: eol + ' '.repeat(field.column),
      }),
    );
    const repairs: Repair[] = [{ kind: 'own-line', safe: false, edits }];
    const stop = value + text.slice(value, end).trimEnd().length;
    if (own.every(({ 1: gap }) => gap?.length === 1) && text[stop - 1] !== ':')
      repairs.push({ kind: 'quote', safe: false, edits: quoteEdits(text, value, stop) });
    const [first] = own;
    const start = value + (first?.index ?? 0) + (first?.[1] ?? '').length;
    const key = first?.[2] ?? '';
    return [foreign(sheet, { start, end: start + key.length }, { cause: 'joined', text: key }, repairs)];
  });
  if (problems.length === 0) return undefined;
  const stands = standings(sheet);
  const own = problems.filter(
    (problem) => problem.kind === 'unreadable' && stands[problem.line - 1] === 'field',
  );
  return own.length > 0 ? own : undefined;
}

function isKnown(fields: readonly (FieldLine | undefined)[], key: string): boolean {
  return TOP_FIELDS.has(key) || fields.some((field) => field?.key === key);
}

/**
 * The keys that stand beside a key like that of line `index` elsewhere in the paper, at the same column, and are
 * not beside this one.
 */
function knownBeside(
  fields: readonly (FieldLine | undefined)[],
  index: number,
  own: FieldLine,
): ReadonlySet<string> {
  const known = new Set<string>();
  const here = new Set<string>();
  let alike = 0;
  for (let from = 0; from < fields.length; from++) {
    const field = fields[from];
    if (field?.column !== own.column || field.key !== own.key) continue;
    if (++alike > MOST_ALIKE && from !== index) continue;
    const beside = from === index ? here : known;
    for (const step of [-1, 1]) {
      if (step === -1 && field.dashed) continue;
      for (let at = from + step; Math.abs(at - from) <= LOOK_AROUND; at += step) {
        const other = fields[at];
        if (!other) continue;
        // Over the dash begins another entry; further out, what the map belongs to.
        if (step === 1 && other.column === own.column && other.dashed) break;
        if (other.column < own.column) break;
        if (other.column === own.column) beside.add(other.key);
        if (step === -1 && other.column === own.column && other.dashed) break;
      }
    }
  }
  if (own.column === 0) for (const key of TOP_FIELDS) known.add(key);
  for (const key of here) known.delete(key);
  return known;
}
