/** A bare text where a whole part of the paper is wanted, such as `unit: Parks`: one finding, and the whole part to begin with. */
import type { Span } from '../../document/tree';
import { type Lines, writeEntry, writeField } from '../../document/write/lines';
import { placeholder } from '../../messages/placeholders';
import { type FieldShape, shapeStep } from '../../paper/field-shape';
import type { Misreading } from '../../paper/misreading';
import { freeIds, skeletonValue } from '../../paper/skeleton';
import { freeId } from '../fixing/id-made';
import { idsOf, slugOf } from '../ids';
import type { Context } from '../rule';

type Bare = Extract<Misreading, { kind: 'shorthand' | 'lone-entry' }>;

/** The parts that are written whole, with the fields that are asked for beyond what every skeleton has. */
const WHOLE: Readonly<Record<string, readonly string[]>> = {
  'strategy-paper:unit': [],
  'strategy-paper:initiatives[]': ['lead', 'partners'],
  'strategy-paper:initiatives[].benefits[]': ['measure'],
  'strategy-paper:initiatives[].actions[]': [],
};

/** The source gives the number: a direction is followed by four initiatives. */
const INITIATIVES = 4;

/** What the format says of the part that a bare text stands for; undefined where it is not one that is written whole. */
function wholeShape(misreading: Misreading): FieldShape | undefined {
  const shape =
    misreading.kind === 'lone-entry' && misreading.text !== undefined && misreading.key !== undefined
      ? misreading.shape.entry
      : misreading.kind === 'shorthand' && misreading.pair
        ? misreading.shape
        : undefined;
  return shape && Object.hasOwn(WHOLE, shape.path) ? shape : undefined;
}

/** Where bare texts stand for whole parts: nothing else is missing there yet. */
export function bareSpans(misreadings: readonly Misreading[]): readonly Span[] {
  return misreadings.flatMap((one) =>
    (one.kind === 'shorthand' || one.kind === 'lone-entry') && one.pair && wholeShape(one)
      ? [one.pair.key.span, one.node.span]
      : [],
  );
}

/** The fields of a part that stand somewhere else, where nobody knows them: they move in once the part is written out. */
function standElsewhere(
  { fields = {} }: FieldShape,
  misreadings: readonly Misreading[],
): ReadonlySet<string> {
  return new Set(
    misreadings.flatMap((one) => {
      if (one.kind !== 'stray') return [];
      return one.pairs.flatMap(({ key: { text } }) => {
        const field = Object.hasOwn(fields, text) ? fields[text] : undefined;
        return field ? [field.path] : [];
      });
    }),
  );
}

/** The whole part that a bare text stands for, with places to fill in; undefined for any other text. */
export function wholePart(misreading: Bare, context: Context): Lines | undefined {
  const shape = wholeShape(misreading);
  const { key } = misreading;
  const text = misreading.kind === 'shorthand' ? misreading.node.text : misreading.text;
  if (!shape || key === undefined || text === undefined) return undefined;
  const { language, subject } = context;
  const taken = idsOf(subject);
  const stem = slugOf(text);
  const id = stem === '' ? undefined : freeId(stem, taken);
  const without = standElsewhere(shape, subject.misreadings);
  const wish = { language, without, freeId: freeIds(id === undefined ? taken : [...taken, id]) };
  const also = WHOLE[shape.path] ?? [];
  const known: Record<string, string> = { [`${shape.path}.${key}`]: text };
  if (id !== undefined) known[`${shape.path}.id`] = id;
  const lead = also.includes('lead') ? placeholder(language, `${shape.path}.lead`) : undefined;
  if (lead !== undefined) known[`${shape.path}.lead`] = lead;
  const lines = [...(skeletonValue(shape, { ...wish, known }) ?? [])];
  for (const name of also) {
    const field = name === 'lead' ? undefined : shapeStep(shape, name);
    const value = field && skeletonValue(field, wish);
    if (value) lines.push(...writeField(name, value));
  }
  if (misreading.kind === 'shorthand') return lines;
  const others = shape.path === 'strategy-paper:initiatives[]' ? INITIATIVES - 1 : 0;
  const more = Array.from({ length: others }, () => writeEntry(skeletonValue(shape, wish) ?? []));
  return [...writeEntry(lines), ...more.flat()];
}
