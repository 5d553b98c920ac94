/** What a hover says of a field: what it is for, how it is filled in, what can be chosen, what the check asks. */
import { follow, type MapNode, type Node, type Path } from '../../document/tree';
import { fieldExamples } from '../../messages/da/field-examples';
import { choiceLabel, fieldTexts, type ReaderLanguage } from '../../messages/render';
import { type FieldShape, isLocalNote, shapeAt } from '../../paper/field-shape';
import { textOf } from '../../paper/located';
import { PARKED_DEPTH, unparked } from '../../paper/parked';
import type { Subject } from '../../paper/subject';
import { DEFAULT_LIMITS, type LimitName, limitsOf } from '../../rules/limits';
import type { Checked, Session } from '../session';
import { askedAbout, ruleBlocks } from './rules';
import { hoverText } from './text';
import { type Block, type Stretch, words } from './view';

/** What `path` leads to, and the field it is in the format. */
export interface Field {
  /** The path with misspelt keys as they were meant. */
  readonly path: Path;
  /** The value there, where the text has one that can be read. */
  readonly node: Node | undefined;
  /** The map the field stands in. */
  readonly map: MapNode | undefined;
  readonly shape: FieldShape | undefined;
  /** True where the part it stands in can be left out as a whole. */
  readonly isInOptional: boolean;
}

/** @param path keys as written, from the root of the text */
export function fieldAt({ document, kind, misreadings }: Subject, path: Path): Field {
  const { root } = document;
  const { node, steps } = follow(root, path);
  const above = follow(root, path.slice(0, -1)).node;
  const near = new Map(
    misreadings.flatMap((one) =>
      one.kind === 'unknown-key' && one.near !== undefined ? [[one.pair.key.span.start, one.near]] : [],
    ),
  );
  const meant = path.map((step, at) => {
    const key = typeof step === 'string' ? follow(root, path.slice(0, at + 1)) : undefined;
    return (key?.steps === at + 1 && key.pair && near.get(key.pair.key.span.start)) || step;
  });
  const home = meant.length > PARKED_DEPTH ? unparked(root, meant) : meant;
  return {
    path: meant,
    node: steps === path.length ? node : undefined,
    map: above?.kind === 'map' ? above : undefined,
    shape: kind.kind && shapeAt(kind.kind, home),
    isInOptional: home.some((_step, at) => {
      const expected = kind.kind && shapeAt(kind.kind, home.slice(0, at))?.expected;
      return expected === 'O' || expected === 'P';
    }),
  };
}

/** The words about a field; none for what the format does not know. */
export function fieldBlocks(
  field: Field,
  { subject, language, uri }: Checked,
  session: Session,
): readonly Block[] {
  const { path, shape } = field;
  const key = path.at(-1);
  const kind = subject.kind.kind;
  if (kind === 'strategy-organisation' && path.length === 2 && (path[0] === 'rules' || path[0] === 'words')) {
    const rule = ruleBlocks(String(key), language);
    if (rule.length > 0) return rule;
  }
  if (!shape)
    return typeof key === 'string' && isLocalNote(key) ? [words(hoverText(language, 'local-note', {}))] : [];
  // The entries of a list have no words of their own.
  const place = shape.path.replace(/(?:\[\])+$/, '');
  const texts = fieldTexts(language, place);
  if (!texts) return [];
  const organisation = session.papers.workspace().organisationFor(uri);
  const isChoice = shape.choices !== undefined && shape.choices.length > 1;
  return [
    { kind: 'heading', title: texts.title, note: place.split(/[.:]/).at(-1)?.replace('[]', '') || undefined },
    words(texts.description, ...expected(shape, language, kind === 'strategy-paper' && !field.isInOptional)),
    ...(isChoice ? choices(field, place, language) : examples(place, shape, texts.examples, language)),
    ...withoutNumber(place, language),
    ...askedAbout(place, language, limitsOf(organisation)),
  ];
}

function expected(
  { expected, path, default: left }: FieldShape,
  language: ReaderLanguage,
  everyUnit: boolean,
) {
  const sentences: string[] = [];
  if (expected && (everyUnit || expected !== 'R'))
    sentences.push(hoverText(language, `expected:${expected}`, {}));
  else if (expected === 'R') sentences.push(hoverText(language, 'needed', {}));
  if (expected !== 'R' && typeof left === 'string')
    sentences.push(hoverText(language, 'default', { value: choiceLabel(language, path, left) }));
  return sentences.map((sentence) => ` ${sentence}`);
}

/** The choices with their meaning; those that stand in the text are marked. */
function choices({ node, shape }: Field, place: string, language: ReaderLanguage): readonly Block[] {
  const texts = fieldTexts(language, place);
  const entries = node?.kind === 'list' ? node.entries.map((entry) => entry.value) : [node];
  const chosen = new Set(entries.flatMap((entry) => textOf(entry)?.value ?? []));
  const lines = (shape?.choices ?? []).map((choice): readonly Stretch[] => {
    const called = choiceLabel(language, place, choice);
    const meaning = texts?.enumDescriptions?.[choice];
    const isChosen = chosen.has(choice);
    return [
      isChosen ? { strong: choice } : { code: choice },
      called === choice ? '' : ` ${called}`,
      meaning === undefined ? '' : `: ${meaning}`,
      isChosen ? ` ← ${hoverText(language, 'chosen', {})}` : '',
    ];
  });
  return [words(hoverText(language, 'choices', {})), { kind: 'list', lines }];
}

/** At most two, in the language of the paper; days and numbers read the same in both. */
function examples(
  place: string,
  { types, date }: FieldShape,
  english: readonly unknown[] | undefined,
  language: ReaderLanguage,
): readonly Block[] {
  const isBare = date === true || types.includes('number') || types.includes('integer');
  const danish = Object.hasOwn(fieldExamples, place) ? fieldExamples[place] : undefined;
  const bare = isBare ? fieldTexts('en', place)?.examples : undefined;
  const found = (language === 'da' ? (danish ?? bare) : english) ?? [];
  const shown = found
    .slice(0, 2)
    .flatMap((example, at): readonly Stretch[] => [at === 0 ? ' ' : ', ', { code: asWritten(example) }]);
  return shown.length === 0 ? [] : [words(hoverText(language, 'example', {}), ...shown)];
}

/** A value as it would be written on one line of a file. */
function asWritten(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(asWritten).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  return `{${Object.entries(value)
    .map(([key, inner]) => `${key}: ${asWritten(inner)}`)
    .join(', ')}}`;
}

const LIMITS = 'strategy-organisation:limits.';

function withoutNumber(place: string, language: ReaderLanguage): readonly Block[] {
  const name = place.startsWith(LIMITS) ? place.slice(LIMITS.length) : '';
  if (!isLimit(name)) return [];
  return [words(hoverText(language, 'limit-now', { n: DEFAULT_LIMITS[name] }))];
}

function isLimit(name: string): name is LimitName {
  return Object.hasOwn(DEFAULT_LIMITS, name);
}
