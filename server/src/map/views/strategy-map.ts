/** The strategy map: the direction across the top, a lane for each initiative, the dialogue at the foot. */

import type { Draft } from '../layout/draft';
import type { Card, Mark, Scene } from '../scene';
import { type Asked, isFirstSheet, isLastSheet, type Shown } from '../shown';
import { mapText } from '../texts';
import { ALL_LAYERS, type Layers } from './phase-layers';
import { contextOf, INITIATIVES, lanesOf, type MapContext } from './strategy-map-context';
import { dialogueDrafts } from './strategy-map-dialogue';
import { directionDraft } from './strategy-map-direction';
import { headerDraft } from './strategy-map-header';
import { gridsOf, type LaneGrid, laneRows, type Room } from './strategy-map-lanes';
import {
  countTargets,
  crossings,
  type Gutters,
  guttersFor,
  linksOf,
  type Relation,
  relationsOf,
} from './strategy-map-links';
import { voiceDrafts } from './strategy-map-voices';
import { said, sheetHeading } from './view-texts';

/** Left and right of everything: lines run there too. */
const MARGIN = 40;

/** @param width of the whole map, in its own units */
export function strategyMap(shown: Shown, asked: Asked, width: number): Scene {
  return layered(shown, asked, width, ALL_LAYERS, mapText(shown.language, 'view:strategy'));
}

/** The map with some layers in front of the others. @param heading what it is called */
export function layered(shown: Shown, asked: Asked, width: number, layers: Layers, heading: string): Scene {
  const context = contextOf(shown, layers, width, asked.part);
  const sheet = asked.proportion === undefined ? 0 : width / asked.proportion;
  const content = contentOf(context, asked, width, sheetHeading(shown.language, heading, asked), sheet);
  const unit = said(shown.paper.unit?.name);
  return {
    view: asked.view,
    language: shown.language,
    title: [unit, heading].flatMap((text) => text ?? []).join(' – '),
    width,
    ...content,
    height: Math.max(content.height, sheet),
  };
}

/** How many lanes there are to spread over sheets. */
export function strategyParts(shown: Shown): number {
  return lanesOf(shown).length;
}

type Content = Pick<Scene, 'cards' | 'links' | 'height'> & { readonly ground: readonly Mark[] };

/** How much lower another way to set the lanes has to make the map. Own choice, by eye. */
const WORTH_IT = 0.88;

/** What stands on the map, spread over a sheet `sheet` high where it is lower than that; 0 for no sheet. */
function contentOf(
  context: MapContext,
  asked: Asked,
  width: number,
  heading: string,
  sheet: number,
): Content {
  const relations = relationsOf(context);
  const gutters = guttersFor(
    context,
    relations.filter(({ isHere }) => isHere),
  );
  const fixed = fixedParts(context, asked, width, heading);
  const [first, ...others] = gridsOf(context, width - 2 * MARGIN, gutters, sheet > 0).map((grid) =>
    plannedOn(context, fixed, { relations, gutters, grid }),
  );
  if (!first) throw new RangeError('There is no way to set the lanes.');
  // Lanes of several columns are harder to follow: they have to be worth it.
  const lowest = others.reduce((low, one) => (one.height(0) < low.height(0) * WORTH_IT ? one : low), first);
  return lowest.place(sheet > lowest.height(0) ? easeFor(lowest, sheet) : 0);
}

/** How much more room between the parts fills a sheet. */
function easeFor({ height }: Plan, sheet: number): number {
  let low = 0;
  let high = 200;
  for (let step = 0; step < 20; step++) {
    const middle = (low + high) / 2;
    if (height(middle) <= sheet) low = middle;
    else high = middle;
  }
  return low;
}

/** All parts of a map that are measured, and can be placed with more or less ease between them. */
interface Plan {
  height(ease: number): number;
  place(ease: number): Content;
}

/** What does not depend on how the lanes are set. */
interface FixedParts {
  /** Of all that stands between the margins. */
  readonly inner: number;
  readonly header: Draft;
  /** On the first sheet. */
  readonly direction: Draft | undefined;
  readonly voices: Band | undefined;
  /** On the last sheet: how the unit keeps talking. */
  readonly hasDialogue: boolean;
}

function fixedParts(context: MapContext, asked: Asked, width: number, heading: string): FixedParts {
  const inner = width - 2 * MARGIN;
  return {
    inner,
    header: headerDraft(context, inner, heading),
    direction: isFirstSheet(asked) ? directionDraft(context, inner) : undefined,
    hasDialogue: isLastSheet(asked),
    voices:
      context.layers.phase === 'mobilization' && isFirstSheet(asked)
        ? bandOf(inner, 24, context.shown.paper.citizens.length, (one) => voiceDrafts(context, one))
        : undefined,
  };
}

function roomFor(ease: number): Room & { readonly edge: number } {
  return { edge: 30 + ease * 0.5, band: 22 + ease, section: 20 + ease * 0.8, card: 10 + ease * 0.4 };
}

function plannedOn(
  context: MapContext,
  { inner, header, direction, voices, hasDialogue }: FixedParts,
  {
    relations,
    gutters,
    grid,
  }: { readonly relations: readonly Relation[]; readonly gutters: Gutters; readonly grid: LaneGrid },
): Plan {
  const rows = laneRows(context, grid, relations);
  const drawn = relations.filter(({ isHere }) => isHere);
  const dialogue = hasDialogue
    ? bandOf(inner, grid.gap, INITIATIVES, (one) => dialogueDrafts(context, one))
    : undefined;
  // Three lines find room between the parts as it is. Where each lane is one column in one row, those that leave their
  // initiative run across; otherwise that is known when the columns are.
  const acrossOn = (cards: () => readonly Card[]): number =>
    grid.columns === 1 && rows.length === 1
      ? countTargets(drawn.filter(({ isAcross }) => isAcross))
      : crossings(drawn, cards());
  const placed = (ease: number, channel: number): Content => {
    const room = roomFor(ease);
    const cards: Card[] = [...header.place({ x: MARGIN, y: room.edge, width: inner, height: header.height })];
    const ground: Mark[] = [];
    const channels: { readonly below: number; readonly channel: number }[] = [];
    let y = room.edge + header.height + room.band;
    if (direction) {
      cards.push(...direction.place({ x: MARGIN, y, width: inner, height: direction.height + ease }));
      y += direction.height + ease + room.band;
    }
    if (voices) {
      cards.push(...voices.place(MARGIN, y, room.card));
      y += voices.height(room.card) + room.band;
    }
    const lanes: Card[] = [];
    for (const row of rows) {
      const one = row.place(MARGIN, y, room, channel);
      lanes.push(...one.cards);
      ground.push(...one.ground);
      channels.push({ below: y, channel: one.channel });
      y += row.height(room, channel) + room.band;
    }
    cards.push(...lanes, ...(dialogue?.place(MARGIN, y, room.card) ?? []));
    y += dialogue ? dialogue.height(room.card) : -room.band;
    const channelOf = ({ box }: Card): number =>
      channels.findLast(({ below }) => below <= box.y)?.channel ?? box.y;
    return {
      cards,
      ground,
      links: linksOf(context, drawn, lanes, gutters, channelOf),
      height: y + room.edge,
    };
  };
  const channel = Math.max(0, acrossOn(() => placed(0, 0).cards) - 3) * 4;
  return {
    height(ease) {
      const room = roomFor(ease);
      const parts = [
        header.height,
        ...(direction ? [direction.height + ease] : []),
        ...(voices ? [voices.height(room.card)] : []),
        ...rows.map((row) => row.height(room, channel)),
        ...(dialogue ? [dialogue.height(room.card)] : []),
      ];
      return parts.reduce((sum, one) => sum + one, 2 * room.edge + room.band * (parts.length - 1));
    },
    place: (ease) => placed(ease, channel),
  };
}

interface Band {
  height(gap: number): number;
  place(x: number, y: number, gap: number): readonly Card[];
}

/** Cards side by side in columns, at most `most` and four, all of a line of one height. */
function bandOf(
  width: number,
  gap: number,
  most: number,
  drafts: (columnWidth: number) => readonly Draft[],
): Band {
  const count = Math.max(1, Math.min(4, most, Math.floor((width + gap) / (220 + gap))));
  const columnWidth = (width - gap * (count - 1)) / count;
  const all = drafts(columnWidth);
  const lines = Array.from({ length: Math.ceil(all.length / count) }, (_, line) =>
    all.slice(line * count, (line + 1) * count),
  );
  const heights = lines.map((line) => Math.max(0, ...line.map(({ height }) => height)));
  return {
    height: (between) => heights.reduce((sum, height) => sum + height, 0) + between * (lines.length - 1),
    place: (x, y, between) => {
      let top = y;
      return lines.flatMap((line, at) => {
        const height = heights[at] ?? 0;
        const cards = line.flatMap((draft, column) =>
          draft.place({ x: x + column * (columnWidth + gap), y: top, width: columnWidth, height }),
        );
        top += height + between;
        return cards;
      });
    },
  };
}
