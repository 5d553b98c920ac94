/** Where a document refers to ids of its own, and what each such place may refer to. */
import { type ListNode, type MapNode, pairOf } from '../../document/tree';
import { entriesAt, type LocatedText, textOf } from '../../paper/located';
import type { Organisation } from '../../paper/organisation';
import type { Paper } from '../../paper/paper';
import type { Content } from '../../paper/subject';
import { elementStem } from '../fixing/id-made';

/** One element of a paper that can be referred to. */
export interface Element {
  readonly id: LocatedText | undefined;
  /** Its id; without one, what its title or statement makes of it. */
  readonly name: string;
  readonly kind: 'initiative' | 'benefit' | 'action';
}

/** One place that refers to an id. */
export interface Spot {
  readonly text: LocatedText;
  /** What may stand there. */
  readonly targets: ReadonlySet<string>;
  /** The field whose elements those are. */
  readonly field: string;
}

/** All initiatives, benefits and actions in the order of the text. */
export function elementsOf(paper: Paper): readonly Element[] {
  const element = (
    kind: Element['kind'],
    { id, map }: { id: LocatedText | undefined; map: MapNode },
  ): Element => ({
    id,
    name: id?.value ?? elementStem(map),
    kind,
  });
  return paper.initiatives.flatMap((initiative) => [
    element('initiative', initiative),
    ...initiative.benefits.map((benefit) => element('benefit', benefit)),
    ...initiative.actions.map((action) => element('action', action)),
  ]);
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
  const named = (kind: Element['kind']) =>
    new Set(elementsOf(paper).flatMap((one) => (one.kind === kind ? [one.name] : [])));
  const benefits = {
    targets: named('benefit'),
    field: 'strategy-paper:initiatives[].benefits',
  };
  const initiatives = { targets: named('initiative'), field: 'strategy-paper:initiatives' };
  return [
    ...paper.initiatives.flatMap((initiative) => [
      ...initiative.benefits.flatMap((benefit) => benefit.leadsTo.map((text) => ({ text, ...benefits }))),
      ...initiative.actions.flatMap((action) => action.contributesTo.map((text) => ({ text, ...benefits }))),
    ]),
    ...paper.recommendations.flatMap(({ initiative }) =>
      initiative ? [{ text: initiative, ...initiatives }] : [],
    ),
  ];
}

function spotsOfOrganisation({ map, units, people }: Organisation): readonly Spot[] {
  const targets = new Set(units.flatMap(({ id }) => id?.value ?? []));
  const texts = [
    ...units.map(({ parent }) => parent),
    ...people.map(({ unit }) => unit),
    ...entriesAt(map, 'survey').flatMap(({ value }) => {
      const between = value?.kind === 'map' ? pairOf(value, 'between')?.value : undefined;
      return between?.kind === 'list' ? textsOf(between) : [];
    }),
  ];
  return texts.flatMap((text) => (text ? [{ text, targets, field: 'strategy-organisation:units' }] : []));
}

function textsOf(list: ListNode): readonly (LocatedText | undefined)[] {
  return list.entries.map(({ value }) => textOf(value));
}
