/** The lanes: an initiative each, its benefits below it, then its actions, all beginning at the same heights in a row. */

import type { Initiative } from '../../paper/paper';
import { short } from '../draw';
import { type Draft, heightOf, inColumns, placeBelow } from '../layout/draft';
import { shortened, widthOf } from '../measure';
import type { Card, Mark } from '../scene';
import { mapText } from '../texts';
import { actionDraft } from './strategy-map-action';
import { benefitDraft } from './strategy-map-benefit';
import { INITIATIVES, inPriority, type MapContext, question } from './strategy-map-context';
import { initiativeDraft, missingInitiative } from './strategy-map-initiative';
import { type Legend, legendOf } from './strategy-map-legend';
import type { Gutters, Relation, Targets } from './strategy-map-links';
import { missingDraft } from './strategy-map-missing';

/** Free room between the parts, in units of the map: more of it where the sheet has it. */
export interface Room {
  readonly band: number;
  readonly section: number;
  readonly card: number;
}

interface Lane {
  readonly head: Draft;
  /** In columns side by side. */
  readonly benefits: readonly (readonly Draft[])[];
  readonly actions: readonly (readonly Draft[])[];
}

export interface LaneGrid {
  /** Lanes in a row. */
  readonly lanes: number;
  /** Columns of cards in a lane. */
  readonly columns: number;
  readonly laneWidth: number;
  readonly columnWidth: number;
  readonly gap: number;
}

/** Narrowest column of cards that is chosen freely, and narrowest of all: some thirty and some twenty letters in a line. */
const COMFORTABLE = 300;
const NARROWEST = 225;
const HEADING = 20;

/**
 * How many lanes can stand side by side in `width`, each in how many columns.
 * @param everyWay every way that can be read; otherwise the one in which lines are best to read
 */
export function gridsOf(
  { lanes: all }: MapContext,
  width: number,
  gutters: Gutters,
  everyWay: boolean,
): readonly LaneGrid[] {
  const gap = Math.max(24, gutters.left + gutters.right);
  const count = all.length;
  const usual = Math.min(INITIATIVES, count);
  const fitting = (room: number, narrowest: number): number => Math.floor((room + gap) / (narrowest + gap));
  const crowd = Math.max(
    1,
    ...all.map((lane) =>
      typeof lane === 'number' ? 1 : Math.max(lane.benefits.length, lane.actions.length),
    ),
  );
  const gridOf = (rows: number, narrowest: number): LaneGrid => {
    const lanes = Math.ceil(count / rows);
    const laneWidth = (width - gap * (lanes - 1)) / lanes;
    const columns = Math.min(crowd, Math.max(1, fitting(laneWidth, narrowest)));
    return { lanes, columns, laneWidth, columnWidth: (laneWidth - gap * (columns - 1)) / columns, gap };
  };
  const fewest = (narrowest: number): number => Math.ceil(count / Math.max(usual, fitting(width, narrowest)));
  if (!everyWay) {
    // On a screen a map may grow downwards: fewer lanes side by side rather than words that break everywhere.
    const abreast = Math.max(fitting(width, COMFORTABLE), Math.min(usual, fitting(width, NARROWEST)), 1);
    return [gridOf(Math.ceil(count / abreast), COMFORTABLE)];
  }
  const rows = new Set([fewest(COMFORTABLE), fewest(NARROWEST), Math.ceil(count / usual)]);
  const grids = [...rows].flatMap((one) => [gridOf(one, COMFORTABLE), gridOf(one, NARROWEST)]);
  return grids.filter(
    (one, at) =>
      grids.findIndex((other) => other.lanes === one.lanes && other.columns === one.columns) === at,
  );
}

export interface LaneRow {
  /** With `channel` for lines that run across. */
  height(room: Room, channel: number): number;
  place(x: number, y: number, room: Room, channel: number): PlacedRow;
}

export interface PlacedRow {
  readonly cards: readonly Card[];
  /** The headings above benefits and actions. */
  readonly ground: readonly Mark[];
  /** Where lines run across: below the heads of the lanes. */
  readonly channel: number;
}

/** The lanes in rows. */
export function laneRows(
  context: MapContext,
  grid: LaneGrid,
  relations: readonly Relation[],
): readonly LaneRow[] {
  const drawn = relations.filter(({ isHere }) => isHere);
  // Lines that run across come up between the lanes.
  const isCrossed = grid.columns > 1 || drawn.some(({ isAcross }) => isAcross);
  const rowWidth = grid.lanes * (grid.laneWidth + grid.gap) - grid.gap;
  const legendRoom = Math.min(
    isCrossed && grid.lanes > 1 ? grid.laneWidth : 2 * grid.laneWidth,
    rowWidth - headingWords(context, 'benefits', grid.columnWidth).width - 2 * HEADING_GAP,
  );
  const lanes = context.lanes.map((lane) =>
    typeof lane === 'number'
      ? { head: missingInitiative(context, lane, grid.laneWidth), benefits: [], actions: [] }
      : laneOf(context, lane, grid, relations),
  );
  return Array.from({ length: Math.ceil(lanes.length / grid.lanes) }, (_, row) =>
    laneRow(
      context,
      lanes.slice(row * grid.lanes, (row + 1) * grid.lanes),
      grid,
      row === 0 ? legendOf(context, drawn, legendRoom) : undefined,
    ),
  );
}

function laneOf(
  context: MapContext,
  initiative: Initiative,
  { laneWidth, columnWidth, columns }: LaneGrid,
  relations: readonly Relation[],
): Lane {
  const { language } = context.shown;
  const parent = context.idOf(initiative);
  const head = initiativeDraft(context, initiative, laneWidth);
  const targets = (from: string): Targets => {
    const own = relations.filter((one) => one.from === from);
    const texts = (some: readonly Relation[]): readonly string[] => some.map(({ targetText }) => targetText);
    return { all: texts(own), elsewhere: texts(own.filter(({ isHere }) => !isHere)) };
  };
  const missing = (what: 'benefit' | 'action', path: string): Draft =>
    missingDraft({
      id: `${parent}-no-${what}`,
      parent,
      width: columnWidth,
      text: mapText(language, `missing:${what}`),
      question: question(context, path),
      place: initiative.anchor,
      faded: !context.layers.inFront(what),
    });
  const benefits = initiative.benefits.map((benefit) =>
    benefitDraft(context, benefit, parent, columnWidth, targets(context.idOf(benefit))),
  );
  const actions = inPriority(initiative).map((action) =>
    actionDraft(context, action, parent, columnWidth, targets(context.idOf(action))),
  );
  return {
    head,
    benefits: inColumns(
      benefits.length > 0 ? benefits : [missing('benefit', 'initiatives[].benefits[].statement')],
      columns,
      10,
    ),
    actions: inColumns(
      actions.length > 0 ? actions : [missing('action', 'initiatives[].actions[].title')],
      columns,
      10,
    ),
  };
}

function laneRow(
  context: MapContext,
  lanes: readonly Lane[],
  grid: LaneGrid,
  legend: Legend | undefined,
): LaneRow {
  const { laneWidth, columnWidth, gap } = grid;
  const head = Math.max(...lanes.map((lane) => lane.head.height));
  const highest = (part: 'benefits' | 'actions', room: Room): number =>
    Math.max(0, ...lanes.flatMap((lane) => lane[part].map((column) => heightOf(column, room.card))));
  const headed = (part: 'benefits' | 'actions', room: Room, before: number): number => {
    const height = highest(part, room);
    return height === 0 ? 0 : before + HEADING + 6 + height;
  };
  return {
    height: (room, channel) =>
      head + headed('benefits', room, room.section + channel) + headed('actions', room, room.section),
    place(x, y, room, channel) {
      const left = (at: number): number => x + at * (laneWidth + gap);
      const below = y + head + room.section + channel;
      const benefitsAt = below + HEADING + 6;
      const actionsAt = benefitsAt + highest('benefits', room) + room.section;
      const columnsOf = (columns: readonly (readonly Draft[])[], at: number, top: number): readonly Card[] =>
        columns.flatMap((column, index) =>
          placeBelow(column, left(at) + index * (columnWidth + gap), top, columnWidth, room.card),
        );
      const width = lanes.length * (laneWidth + gap) - gap;
      const hasCards = highest('benefits', room) > 0;
      return {
        channel: y + head + (room.section + channel) / 2,
        ground: hasCards
          ? [
              ...heading(
                context,
                'benefits',
                x,
                below,
                columnWidth,
                width - (legend ? legend.width + HEADING_GAP : 0),
              ),
              ...(legend?.at(x + width, below + HEADING / 2) ?? []),
              ...heading(context, 'actions', x, actionsAt, columnWidth, width),
            ]
          : [],
        cards: lanes.flatMap((lane, at) => [
          ...lane.head.place({ x: left(at), y, width: laneWidth, height: head }),
          ...columnsOf(lane.benefits, at, benefitsAt),
          ...columnsOf(lane.actions, at, actionsAt + HEADING + 6),
        ]),
      };
    },
  };
}

/** The letters of a heading, and what is free between it, the line behind it, and the legend. */
const HEADING_SIZE = 13.5;
const HEADING_GAP = 14;

/** What the cards below a heading are called, and in other words where there is room for them in a column. */
function headingWords(
  { shown: { language } }: MapContext,
  part: 'benefits' | 'actions',
  columnWidth: number,
): { readonly name: string; readonly gloss: string | undefined; readonly width: number } {
  const name = shortened(mapText(language, part), columnWidth, HEADING_SIZE, 600);
  const gloss = mapText(language, `${part}:gloss`);
  const alone = widthOf(name, HEADING_SIZE, 600);
  const both = alone + 8 + widthOf(gloss, HEADING_SIZE, 400);
  // Lines run beside the first column: words that would reach them are left out.
  return both <= columnWidth ? { name, gloss, width: both } : { name, gloss: undefined, width: alone };
}

/** What the cards below are called, and a thin line to the end of the row. */
function heading(
  context: MapContext,
  part: 'benefits' | 'actions',
  x: number,
  y: number,
  columnWidth: number,
  width: number,
): readonly Mark[] {
  const size = HEADING_SIZE;
  const base = y + HEADING / 2 + size * 0.36;
  const { name, gloss, width: wordsWidth } = headingWords(context, part, columnWidth);
  const nameWidth = widthOf(name, size, 600);
  const line = x + wordsWidth + HEADING_GAP;
  const ink = part === 'benefits' ? 'benefit' : 'action';
  return [
    { mark: 'words', x, y: base, text: name, size, weight: 600, ink, width: nameWidth },
    ...(gloss === undefined
      ? []
      : [
          {
            mark: 'words',
            x: x + nameWidth + 8,
            y: base,
            text: gloss,
            size,
            weight: 400,
            ink: 'quiet',
            width: widthOf(gloss, size, 400),
          } as const,
        ]),
    { mark: 'path', path: `M${short(line)} ${short(y + HEADING / 2)}H${short(x + width)}`, stroke: 'line' },
  ];
}
