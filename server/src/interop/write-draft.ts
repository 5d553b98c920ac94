/** A draft paper as the YAML that an author would write. What it writes is read back as exactly what was drafted. */
import { type Lines, writeEntry, writeField } from '../document/write/lines';
import { inlineText } from '../document/write/scalar';
import { writeText } from '../document/write/text';
import { shapeOf } from '../paper/field-shape';
import { skeletonValue } from '../paper/skeleton';
import type { Language } from '../paper/terms';
import type { Fields, Value } from './draft';
import type { DraftPaper } from './draft-paper';

/** What a line holds, beside its indentation and its key. */
const COLUMNS = 90;
/** Texts that stay on one line: short ones, and those that a list shows. */
const ONE_LINE = new Set(['id', 'title', 'name', 'indicator', 'measured_in', 'who', 'lead', 'responsible']);
/** Lists of ids, short enough for brackets. */
const IN_BRACKETS = new Set(['contributes_to']);
/** Longer titles than this become blocks all the same: no line may be endless. */
const ENDLESS = 400;

/** The whole text of the paper. */
export function writeDraft({ head, direction, initiatives, about }: DraftPaper, language: Language): string {
  const [first = [], ...others] = initiatives.map((fields) => writeEntry(linesOfFields(fields, 4)));
  const sections: readonly Lines[] = [
    linesOfFields(head, 0),
    linesOfFields({ direction }, 0),
    first.length > 0
      ? ['initiatives:', ...[first, ...others].flatMap((lines, index) => spaced(lines, index > 0))]
      : [],
    fromSkeleton('dialogue', language),
    writeField('follow_up', ['rhythm: monthly']),
    linesOfFields({ 'x-stratml': about }, 0),
  ];
  const lines = sections
    .filter((section) => section.length > 0)
    .flatMap((section, index) => (index === 0 ? section : ['', ...section]));
  return `${lines.join('\n')}\n`;
}

function spaced(lines: Lines, isFurther: boolean): Lines {
  const inList = lines.map((line) => (line === '' ? '' : `  ${line}`));
  return isFurther ? ['', ...inList] : inList;
}

function fromSkeleton(key: string, language: Language): Lines {
  const shape = shapeOf('strategy-paper').fields?.[key];
  const value = shape && skeletonValue(shape, { language });
  return value ? writeField(key, value) : [];
}

/** @param indent the column at which the fields will stand */
function linesOfFields(fields: Fields, indent: number): Lines {
  return Object.entries(fields).flatMap(([key, value]) => {
    const lines = value === undefined ? [] : linesOfValue(key, value, indent + 2);
    return lines.length === 0 ? [] : writeField(key, lines);
  });
}

function linesOfValue(key: string, value: Value, indent: number): Lines {
  if (typeof value === 'number') return [numberText(value)];
  if (typeof value === 'string') return value === '' ? [] : linesOfText(key, value, indent);
  if (!isList(value)) return linesOfFields(value, indent);
  const entries = value.filter((entry) => entry !== '');
  if (entries.length > 0 && IN_BRACKETS.has(key)) {
    const list = `[${entries.map((entry) => inlineText(String(entry), 'flow')).join(', ')}]`;
    if (list.length + indent + key.length <= COLUMNS) return [list];
  }
  return entries.flatMap((entry) => {
    const lines = linesOfValue('', entry, indent + 2);
    return lines.length === 0 ? [] : writeEntry(lines);
  });
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

function linesOfText(key: string, text: string, indent: number): Lines {
  if (ONE_LINE.has(key) && !text.includes('\n') && text.length <= ENDLESS) return writeText(text);
  return writeText(text, { multiline: true, room: Math.max(COLUMNS - indent - key.length, 30) });
}

/** Three digits after a point would be read as thousands by a Danish eye, and by the rule that asks about them. */
function numberText(value: number): string {
  const text = String(value);
  return /^-?\d{1,3}\.\d{3}$/.test(text) ? `${text}0` : text;
}
