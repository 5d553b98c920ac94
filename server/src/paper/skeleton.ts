/**
 * Skeletons: what stands in an empty place until an author fills it in. Made from the shapes of the format
 * and the placeholder texts, so a new field of the format has its skeleton too.
 */
import { type Lines, writeEntry, writeField } from '../document/write/lines';
import { writeText } from '../document/write/text';
import { placeholder } from '../messages/placeholders';
import { type FieldShape, isLocalNote } from './field-shape';
import type { Language } from './terms';

export interface SkeletonWish {
  readonly language: Language;
  /** Values to write in place of placeholders, by path: `strategy-paper:unit.name`. */
  readonly known?: Readonly<Record<string, string | number>>;
  /** Fields that are left out, by path: what belongs there stands elsewhere. */
  readonly without?: ReadonlySet<string>;
  /** Gives an id that nobody has yet; without it a skeleton's elements have none. */
  readonly freeId?: (stem: string) => string;
}

/** Optional and expected fields that a skeleton has all the same: they are the heart of the conversation. */
const ALSO: ReadonlySet<string> = new Set([
  'strategy-paper:initiatives[].benefits[].for_whom',
  'strategy-paper:initiatives[].actions[].responsible',
  'strategy-paper:initiatives[].actions[].priority',
]);

/** What a skeleton's id begins with, by the place of the element. */
const STEMS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'strategy-paper:initiatives[].id': { en: 'initiative', da: 'initiativ' },
  'strategy-paper:initiatives[].benefits[].id': { en: 'benefit', da: 'gevinst' },
  'strategy-paper:initiatives[].actions[].id': { en: 'action', da: 'handling' },
  'strategy-follow-up:meetings[].barriers[].id': { en: 'barrier', da: 'barriere' },
};

/** Gives ids `stem-1`, `stem-2` …, none of which is in `taken` or was given before. */
export function freeIds(taken: Iterable<string>): (stem: string) => string {
  const used = new Set(taken);
  return (stem) => {
    let number = 1;
    while (used.has(`${stem}-${number}`)) number++;
    used.add(`${stem}-${number}`);
    return `${stem}-${number}`;
  };
}

/**
 * The value of the field that `shape` describes, as lines of YAML.
 * @returns undefined for a field that has nothing to offer: a free text without a placeholder
 */
export function skeletonValue(shape: FieldShape, wish: SkeletonWish): Lines | undefined {
  const known = wish.known?.[shape.path];
  if (known !== undefined)
    return typeof known === 'number'
      ? [String(known)]
      : writeText(known, { multiline: shape.multiline === true });
  const stem = STEMS[shape.path];
  if (stem) return wish.freeId && [wish.freeId(stem[wish.language])];
  if (shape.types.includes('object')) return skeletonMap(shape, wish);
  if (shape.types.includes('array') && shape.entry && !shape.types.includes('string')) {
    const entry = skeletonValue(shape.entry, wish);
    return entry && writeEntry(entry);
  }
  const text = placeholderOf(shape, wish.language);
  if (text !== undefined) return writeText(text);
  return shape.default === undefined || typeof shape.default === 'object'
    ? undefined
    : [String(shape.default)];
}

function skeletonMap(shape: FieldShape, wish: SkeletonWish): Lines | undefined {
  const lines: string[] = [];
  for (const [key, field] of Object.entries(shape.fields ?? {})) {
    if (
      isLocalNote(key) ||
      wish.without?.has(field.path) ||
      !(field.expected === 'R' || ALSO.has(field.path) || wish.known?.[field.path] !== undefined)
    )
      continue;
    const value = skeletonValue(field, wish);
    if (value) lines.push(...writeField(key, value));
  }
  return lines.length > 0 ? lines : undefined;
}

/** The dialogue asks the same in every direction, and a stakeholder's tasks the same in every phase. */
function anyWay(path: string): string {
  return path
    .replace(/dialogue\.(?:up|down|across|citizens)\[\]\.(how|rhythm)$/, 'dialogue.*[].$1')
    .replace(/stakeholders\[\]\.tasks\.[a-z-]+\[\]$/, 'stakeholders[].tasks.*[]');
}

/** The placeholder of the text that `shape` describes; undefined for a text that skeletons do not leave open. */
export function placeholderOf(shape: FieldShape, language: Language): string | undefined {
  return placeholder(language, shape.path) ?? placeholder(language, anyWay(shape.path));
}
