/** What the parts of the strategy map share: the paper, its words, the names of its cards, and how large letters are. */
import { placeholder } from '../../messages/placeholders';
import type { Action, Initiative, Part as PaperPart } from '../../paper/paper';
import type { Card } from '../scene';
import { onPart, type Part, type Shown } from '../shown';
import { actionCard, benefitCard, cardNames, initiativeCard } from './card-names';
import type { Layers } from './phase-layers';
import { type CardFindings, findingsByPart } from './strategy-map-findings';

export interface MapContext {
  readonly shown: Shown;
  readonly layers: Layers;
  /** The initiatives on this sheet in their order, and for places that are still empty their numbers, from 1. */
  readonly lanes: readonly (Initiative | number)[];
  /** How much larger than on a screen the large letters are: a wide map is seen from further away. */
  readonly scale: number;
  /** The card of an initiative, a benefit or an action. */
  readonly idOf: (part: PaperPart) => string;
  /** What was found in a part and in none of the smaller ones. */
  readonly findingsOf: (part: PaperPart) => CardFindings | undefined;
}

/** What the format asks for; fewer stand as empty places. */
export const INITIATIVES = 4;

/** All lanes that a map of the paper has. */
export function lanesOf({ paper: { initiatives } }: Shown): readonly (Initiative | number)[] {
  const count = Math.max(INITIATIVES, initiatives.length);
  return Array.from({ length: count }, (_, at) => initiatives[at] ?? at + 1);
}

/** @param width of the map, in its own units */
export function contextOf(shown: Shown, layers: Layers, width: number, part: Part | undefined): MapContext {
  const { paper } = shown;
  const name = cardNames();
  const ids = new Map<PaperPart, string>();
  for (const initiative of paper.initiatives) {
    ids.set(initiative, name(initiativeCard(initiative)));
    for (const benefit of initiative.benefits) ids.set(benefit, name(benefitCard(initiative, benefit)));
    for (const action of initiative.actions) ids.set(action, name(actionCard(initiative, action)));
  }
  const found = findingsByPart(shown);
  return {
    shown,
    layers,
    lanes: onPart(lanesOf(shown), part),
    scale: Math.min(1.8, Math.max(0.9, (width / 1280) ** 0.65)),
    idOf: (part) => ids.get(part) ?? '',
    findingsOf: (part) => found.get(part),
  };
}

/** What belongs to every card of a part: its place, its findings, whether it stands back. */
export function partCard(
  context: MapContext,
  part: PaperPart,
  inFront: boolean,
): Pick<Card, 'place' | 'findings' | 'faded'> {
  const findings = context.findingsOf(part);
  return { place: part.anchor, ...(findings && { findings }), ...(!inFront && { faded: true }) };
}

/** The question that a skeleton asks at `path`, without its brackets. */
export function question({ shown }: MapContext, path: string): string {
  return placeholder(shown.language, `strategy-paper:${path}`)?.replace(/^<|>$/g, '') ?? '';
}

/** Actions in the order of their priority, those without one last. */
export function inPriority(initiative: Initiative): readonly Action[] {
  const rank = ({ priority }: Action): number => priority?.value ?? Number.POSITIVE_INFINITY;
  return initiative.actions
    .map((action) => ({ action, rank: rank(action) }))
    .sort((a, b) => (a.rank === b.rank ? a.action.index - b.action.index : a.rank - b.rank))
    .map(({ action }) => action);
}
