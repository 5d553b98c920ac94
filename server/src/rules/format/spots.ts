/** Where a document refers to ids of its own, and what each such place may refer to. */
import { type ListNode, type MapNode, type Pair, pairOf } from '../../document/tree';
import type { FieldShape } from '../../paper/field-shape';
import { entriesAt, type LocatedText, textOf } from '../../paper/located';
import { near } from '../../paper/near-key';
import type { Organisation } from '../../paper/organisation';
import type { Paper } from '../../paper/paper';
import type { Content, Subject } from '../../paper/subject';
import { elementStem } from '../fixing/id-made';
import { slugOf } from '../ids';
import { plainName } from '../register';

/** One element of a paper that can be referred to. */
export interface Element {
  readonly id: LocatedText | undefined;
  /** Its id; without one, what its title or statement makes of it. */
  readonly name: string;
  /** Its title or statement. */
  readonly title: string | undefined;
  readonly kind: 'initiative' | 'benefit' | 'action';
}

/** Ids by names, made when they are asked for: most references are ids. */
type Names = () => ReadonlyMap<string, string>;

/** One place that refers to an id. */
export interface Spot {
  readonly text: LocatedText;
  /** What may stand there. */
  readonly targets: ReadonlySet<string>;
  /** The ids of those, by what they are called, as `plainName` gives it. */
  readonly names: Names;
  /** The field whose elements those are. */
  readonly field: string;
}

/** All initiatives, benefits and actions in the order of the text. */
export function elementsOf(paper: Paper): readonly Element[] {
  const element = (
    kind: Element['kind'],
    { id, map }: { id: LocatedText | undefined; map: MapNode },
    title: LocatedText | undefined,
  ): Element => ({
    id,
    name: id?.value ?? elementStem(map),
    title: title?.value,
    kind,
  });
  return paper.initiatives.flatMap((initiative) => [
    element('initiative', initiative, initiative.title),
    ...initiative.benefits.map((benefit) => element('benefit', benefit, benefit.statement)),
    ...initiative.actions.map((action) => element('action', action, action.title)),
  ]);
}

/** The benefits of a paper, as what a reference may mean. */
export function benefitTargets(paper: Paper): Pick<Spot, 'targets' | 'names'> {
  const own = elementsOf(paper).filter((one) => one.kind === 'benefit');
  return {
    targets: new Set(own.map(({ name }) => name)),
    names: namesOf(own.map(({ name, title }) => [title, name])),
  };
}

/** The id that `ref` means: itself, or the one it is in another style, the name of, or a slip away from. */
export function idMeant(
  ref: string,
  { targets, names }: Pick<Spot, 'targets' | 'names'>,
): string | undefined {
  if (targets.has(ref)) return ref;
  const choices = [...targets].filter((id) => id !== '');
  const slug = slugOf(ref);
  return (
    choices.find((id) => slugOf(id) === slug) ??
    idNamed(ref, names) ??
    (near(ref, choices) ?? near(slug, choices))?.key
  );
}

/** The places of `content` that refer to ids in it. */
export function spotsOf(content: Content): readonly Spot[] {
  switch (content.kind) {
    case 'strategy-paper':
      return spotsOfPaper(content);
    case 'strategy-organisation':
      return spotsOfOrganisation(content);
    case 'strategy-follow-up':
      return [];
  }
}

function spotsOfPaper(paper: Paper): readonly Spot[] {
  const elements = elementsOf(paper);
  const ofKind = (kind: Element['kind'], field: string) => {
    const own = elements.filter((one) => one.kind === kind);
    const names = namesOf(own.map(({ name, title }) => [title, name]));
    return { targets: new Set(own.map(({ name }) => name)), names, field };
  };
  const benefits = ofKind('benefit', 'strategy-paper:initiatives[].benefits');
  const initiatives = ofKind('initiative', 'strategy-paper:initiatives');
  const toBenefits = (texts: readonly LocatedText[]) =>
    unsplit(texts, benefits).map((text) => ({ text, ...benefits }));
  return [
    ...paper.initiatives.flatMap((initiative) => [
      ...initiative.benefits.flatMap((benefit) => toBenefits(benefit.leadsTo)),
      ...initiative.actions.flatMap((action) => toBenefits(action.contributesTo)),
    ]),
    ...paper.recommendations.flatMap(({ initiative }) =>
      initiative ? [{ text: initiative, ...initiatives }] : [],
    ),
  ];
}

function spotsOfOrganisation({ map, units, people }: Organisation): readonly Spot[] {
  const targets = new Set(units.flatMap(({ id }) => id?.value ?? []));
  const names = namesOf(units.map(({ id, name }) => [name?.value, id?.value ?? '']));
  const texts = [
    ...units.map(({ parent }) => parent),
    ...people.map(({ unit }) => unit),
    ...entriesAt(map, 'survey').flatMap(({ value }) => {
      const between = value?.kind === 'map' ? pairOf(value, 'between')?.value : undefined;
      return between?.kind === 'list' ? textsOf(between) : [];
    }),
  ];
  return texts.flatMap((text) =>
    text ? [{ text, targets, names, field: 'strategy-organisation:units' }] : [],
  );
}

function textsOf(list: ListNode): readonly (LocatedText | undefined)[] {
  return list.entries.map(({ value }) => textOf(value));
}

/** Ids by the names of what they are of; of two of one name, neither. */
function namesOf(elements: readonly (readonly [name: string | undefined, id: string])[]): Names {
  let made: ReadonlyMap<string, string> | undefined;
  return () => {
    made ??= namesIn(elements);
    return made;
  };
}

function namesIn(
  elements: readonly (readonly [name: string | undefined, id: string])[],
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const twice = new Set<string>();
  for (const [name, id] of elements) {
    if (name === undefined || id === '') continue;
    const plain = wholeName(name);
    if (names.has(plain)) twice.add(plain);
    names.set(plain, id);
  }
  for (const plain of twice) names.delete(plain);
  return names;
}

function wholeName(text: string): string {
  return plainName(text).replace(/[.!?]+$/, '');
}

/** So much of a name, in characters, stands for the whole of it. Own choice: three words or so. */
const ENOUGH_OF_A_NAME = 16;

/** The id of what is called `text`, or is the only one whose name begins so. */
export function idNamed(text: string, names: Spot['names']): string | undefined {
  const plain = wholeName(text).replace(/\s*(?:…|\.\.\.)$/, '');
  const ids = names();
  const whole = ids.get(plain);
  if (whole !== undefined || plain.length < ENOUGH_OF_A_NAME) return whole;
  const [first, ...others] = [...ids].filter(([name]) => name.startsWith(plain));
  return others.length === 0 ? first?.[1] : undefined;
}

/** `[More children walk, so parents need not drive]`: a name with a comma in it, which brackets take for two entries. */
function unsplit(
  texts: readonly LocatedText[],
  { targets, names }: Pick<Spot, 'targets' | 'names'>,
): readonly LocatedText[] {
  const [first] = texts;
  const last = texts.at(-1);
  if (!first || !last || texts.length < 2) return texts;
  const value = texts.map((text) => text.value).join(', ');
  if (texts.every((text) => targets.has(text.value)) || !names().has(wholeName(value))) return texts;
  const span = { start: first.span.start, end: last.span.end };
  return [{ ...first, value, span, node: { ...first.node, span, text: value, value } }];
}

/** The entries that stand without a list, by where they begin: what is put in their place is a list too. */
export function loneEntries({ misreadings }: Subject): ReadonlyMap<number, Pair> {
  return new Map(
    misreadings.flatMap((one) =>
      one.kind === 'lone-entry' && !one.ids ? [[one.node.span.start, one.pair] as const] : [],
    ),
  );
}

/** Where elements stand. What cannot be read there may be the very one that is referred to. */
const ELEMENTS = /^strategy-paper:initiatives(?:\[\](?:\.(?:benefits|actions)(?:\[\])?)?)?$/;

/** True where all elements of a paper could be read, so that what is not among them is nowhere. */
export function knowsItsElements({ faults }: Subject): boolean {
  return !faults.some((fault) => fault.kind === 'wrong-type' && ELEMENTS.test(fault.shape.path));
}

/** Where the texts of a paper begin that refer to no id of it. */
export function wrongReferences(subject: Subject): ReadonlySet<number> {
  const { content } = subject;
  if (content?.kind !== 'strategy-paper' || !knowsItsElements(subject)) return new Set();
  return new Set(
    spotsOf(content).flatMap(({ text, targets }) => (targets.has(text.value) ? [] : [text.span.start])),
  );
}

const FOCUS_AREAS = /^strategy-paper:initiatives\[\]\.focus_areas(?:\[\])?$/;

/** The id of what the organisation's register calls `text`, where `shape` refers to units or focus areas. */
export function idInRegister(
  text: string,
  { path, refersTo = [] }: Pick<FieldShape, 'path' | 'refersTo'>,
  organisation: Organisation | undefined,
): string | undefined {
  const listed = [
    ...(refersTo.includes('unit') ? (organisation?.units ?? []) : []),
    ...(FOCUS_AREAS.test(path) ? (organisation?.focusAreas ?? []) : []),
  ];
  if (listed.length === 0) return undefined;
  return idNamed(text, namesOf(listed.map(({ id, name }) => [name?.value, id?.value ?? ''])));
}
