/**
 * The lines of the strategy map: from an action to the benefits it contributes to, from a benefit to those it leads
 * to. They run in the gutters beside the columns and below the heads of the lanes, never across a card.
 */
import type { Benefit, Initiative } from '../../paper/paper';
import { slugOf } from '../../paper/slug';
import { short } from '../draw';
import type { Block } from '../layout/block';
import { type Point, routed } from '../layout/route';
import { run } from '../layout/run';
import type { Box, Card, Ink, Link, Mark } from '../scene';
import type { MapContext } from './strategy-map-context';
import { said } from './view-texts';

export interface Relation {
  readonly id: string;
  readonly kind: Link['kind'];
  /** Ids of cards. */
  readonly from: string;
  readonly to: string;
  readonly targetText: string;
  /** True where it leaves its initiative. */
  readonly isAcross: boolean;
  /** True where both of its ends stand on this sheet. */
  readonly isHere: boolean;
}

/** What a card leads to, in words: all of it, and what stands on another sheet, where no line can go. */
export interface Targets {
  readonly all: readonly string[];
  readonly elsewhere: readonly string[];
}

/** Room for lines left and right of a column, in units of the map. */
export interface Gutters {
  readonly left: number;
  readonly right: number;
}

/** Between two lines side by side, and between the nearest and the card. */
const TRACK = 4;
const NEAREST = 9;

/** In words what a line says on one sheet: nothing where all of it stands here. */
export function elsewhereBlock(
  { elsewhere }: Targets,
  width: number,
  says: (benefits: readonly string[]) => string,
): Block | undefined {
  if (elsewhere.length === 0) return undefined;
  return run([{ text: says(elsewhere), size: 13, weight: 400, ink: 'quiet' }], width, 17.5, 3);
}

/** Every relation that the paper names or that goes without saying: one benefit alone is what its actions are for. */
export function relationsOf(context: MapContext): readonly Relation[] {
  const { paper } = context.shown;
  const byName = new Map<string, Benefit>();
  const homes = new Map<Benefit, Initiative>();
  for (const initiative of paper.initiatives)
    for (const benefit of initiative.benefits) {
      homes.set(benefit, initiative);
      const name = benefit.id?.value ?? slugOf(said(benefit.statement) ?? '');
      if (name !== '' && !byName.has(name)) byName.set(name, benefit);
    }
  const here = new Set(context.lanes);
  const relations = new Map<string, Relation>();
  const add = (kind: Link['kind'], home: Initiative, from: string, benefit: Benefit | undefined): void => {
    const to = benefit && context.idOf(benefit);
    if (!benefit || to === undefined || to === from) return;
    const id = `${kind === 'leads-to' ? 'leads' : 'contributes'}-${from}-${to}`;
    const targetText = said(benefit.statement) ?? '';
    const target = homes.get(benefit);
    const isHere = here.has(home) && target !== undefined && here.has(target);
    relations.set(id, { id, kind, from, to, targetText, isAcross: target !== home, isHere });
  };
  for (const initiative of paper.initiatives) {
    const { benefits, actions } = initiative;
    for (const benefit of benefits)
      for (const { value } of benefit.leadsTo)
        add('leads-to', initiative, context.idOf(benefit), byName.get(value));
    for (const action of actions) {
      const named = action.contributesTo.map(({ value }) => byName.get(value));
      if (action.contributesTo.length === 0 && benefits.length === 1) named.push(benefits[0]);
      for (const benefit of named) add('contributes-to', initiative, context.idOf(action), benefit);
    }
  }
  return [...relations.values()].filter(({ targetText }) => targetText !== '');
}

/** The room that the lines need beside the columns. */
export function guttersFor(context: MapContext, relations: readonly Relation[]): Gutters {
  const tracks = (kind: Link['kind']): number => {
    const most = context.lanes.map((initiative) => {
      if (typeof initiative === 'number') return 0;
      const ids = new Set([...initiative.benefits, ...initiative.actions].map(context.idOf));
      const targets = relations.filter(
        (one) => one.isHere && one.kind === kind && (ids.has(one.from) || ids.has(one.to)),
      );
      return new Set(targets.map(({ to }) => to)).size;
    });
    return Math.max(0, ...most);
  };
  const room = (count: number): number => (count === 0 ? 0 : NEAREST + TRACK * Math.min(count, 5));
  return { left: room(tracks('contributes-to')), right: room(tracks('leads-to')) };
}

/** How many lines have to run across the lanes, at most. */
export function crossings(relations: readonly Relation[], cards: readonly Card[]): number {
  const placed = new Map(cards.map(({ id, box }) => [id, box]));
  return countTargets(relations.filter((one) => isAcross(one, placed)));
}

/** How many lines there are: those of one kind to one card run together. */
export function countTargets(relations: readonly Relation[]): number {
  return new Set(relations.map(({ to, kind }) => `${kind} ${to}`)).size;
}

function isAcross({ from, to }: Relation, placed: ReadonlyMap<string, Box>): boolean {
  const [a, b] = [placed.get(from), placed.get(to)];
  return !!a && !!b && Math.abs(a.x - b.x) > 1;
}

/** @param channelOf the height at which lines to a card may run across */
export function linksOf(
  context: MapContext,
  relations: readonly Relation[],
  cards: readonly Card[],
  gutters: Gutters,
  channelOf: (card: Card) => number,
): readonly Link[] {
  const byId = new Map(cards.map((card) => [card.id, card]));
  const boxes = new Map(cards.map((card) => [card.id, card.box]));
  const tracks = trackTable(relations, boxes);
  const across = [
    ...new Set(relations.filter((one) => isAcross(one, boxes)).map(({ to, kind }) => `${kind} ${to}`)),
  ];
  return relations.flatMap((relation) => {
    const from = byId.get(relation.from);
    const to = byId.get(relation.to);
    if (!from || !to) return [];
    const { kind } = relation;
    const side = kind === 'contributes-to' ? 'left' : 'right';
    const room = side === 'left' ? gutters.left : gutters.right;
    const trunk = (box: Box): number => {
      const { at, of } = tracks(kind, box.x, relation.to);
      const step = of < 2 ? 0 : Math.min(TRACK, (room - NEAREST) / (of - 1));
      const away = NEAREST + at * step;
      return side === 'left' ? box.x - away : box.x + box.width + away;
    };
    const edge = (box: Box): number => (side === 'left' ? box.x : box.x + box.width);
    const start = heightAt(from, kind === 'leads-to' ? 0.62 : undefined);
    const end = heightAt(to, kind === 'leads-to' ? 0.38 : undefined);
    const channel =
      channelOf(to) + (across.indexOf(`${kind} ${relation.to}`) - (across.length - 1) / 2) * TRACK;
    const points: readonly Point[] = isAcross(relation, boxes)
      ? [
          [edge(from.box), start],
          [trunk(from.box), start],
          [trunk(from.box), channel],
          [trunk(to.box), channel],
          [trunk(to.box), end],
          [edge(to.box), end],
        ]
      : [
          [edge(from.box), start],
          [trunk(from.box), start],
          [trunk(from.box), end],
          [edge(to.box), end],
        ];
    const inFront = context.layers.phase === undefined || !(from.faded || to.faded);
    return [
      {
        id: relation.id,
        kind,
        from: from.id,
        to: to.id,
        marks: lineMarks(points, kind, lineInk(context, kind, inFront)),
        ...(!inFront && { faded: true as const }),
      },
    ];
  });
}

/** Where a line meets a card: at its first line, or at a part of its height. */
function heightAt({ box }: Card, part: number | undefined): number {
  return part === undefined ? box.y + Math.min(24, box.height / 2) : box.y + box.height * part;
}

/** The place of a line among those beside the same column: the lowest target nearest, so that fewest lines cross. */
function trackTable(
  relations: readonly Relation[],
  boxes: ReadonlyMap<string, Box>,
): (kind: Link['kind'], x: number, to: string) => { readonly at: number; readonly of: number } {
  const targets = new Map<string, Set<string>>();
  for (const { kind, from, to } of relations)
    for (const box of [boxes.get(from), boxes.get(to)]) {
      if (!box) continue;
      const key = `${kind} ${Math.round(box.x)}`;
      targets.set(key, (targets.get(key) ?? new Set()).add(to));
    }
  const sorted = new Map(
    [...targets].map(([key, ids]) => [
      key,
      [...ids].sort((a, b) => (boxes.get(b)?.y ?? 0) - (boxes.get(a)?.y ?? 0)),
    ]),
  );
  return (kind, x, to) => {
    const ids = sorted.get(`${kind} ${Math.round(x)}`) ?? [];
    return { at: Math.max(0, ids.indexOf(to)), of: ids.length };
  };
}

function lineMarks(points: readonly Point[], kind: Link['kind'], ink: Ink): readonly Mark[] {
  const [start] = points;
  const [before, end] = points.slice(-2);
  if (!start || !before || !end) return [];
  return arrowMarks(routed(points, 5), start, end, end[0] > before[0] ? 1 : -1, kind, ink);
}

/** The colour of lines of a kind. */
export function lineInk({ layers }: MapContext, kind: Link['kind'], inFront?: boolean): Ink {
  // Faded lines that run over each other would add up to a strong one.
  const isSeen =
    inFront ?? (layers.phase === undefined || (kind === 'leads-to' && layers.inFront('benefit')));
  return !isSeen ? 'line' : kind === 'contributes-to' ? 'action' : 'benefit';
}

/** A line with a dot where it starts and a head where it ends, which points to the right or the left. */
export function arrowMarks(
  path: string,
  [startX, startY]: Point,
  [x, y]: Point,
  towards: 1 | -1,
  kind: Link['kind'],
  ink: Ink,
): readonly Mark[] {
  return [
    {
      mark: 'path',
      path,
      stroke: ink,
      thickness: 1.5,
      ...(kind === 'leads-to' && { dashed: true as const }),
    },
    {
      mark: 'path',
      path: `M${short(x)} ${short(y)}l${-7 * towards} -4v8z`,
      fill: ink,
    },
    {
      mark: 'path',
      path: `M${short(startX - 2.5)} ${short(startY)}a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0 -5 0z`,
      fill: ink,
    },
  ];
}
