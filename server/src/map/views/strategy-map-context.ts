/** What the parts of the strategy map share: the paper, its words, the names of its cards, and how large letters are. */
import { placeholder } from '../../messages/placeholders';
import type { Action, Initiative, Part } from '../../paper/paper';
import type { Card } from '../scene';
import type { Shown } from '../shown';
import { actionCard, benefitCard, cardNames, initiativeCard } from './card-names';
import type { Layers } from './phase-layers';
import { type CardFindings, findingsByPart } from './strategy-map-findings';

export interface MapContext {
  readonly shown: Shown;
  readonly layers: Layers;
  /** How much larger than on a screen the large letters are: a wide map is seen from further away. */
  readonly scale: number;
  /** The card of an initiative, a benefit or an action. */
  readonly idOf: (part: Part) => string;
  /** What was found in a part and in none of the smaller ones. */
  readonly findingsOf: (part: Part) => CardFindings | undefined;
}

/** @param width of the map, in its own units */
export function contextOf(shown: Shown, layers: Layers, width: number): MapContext {
  const { paper } = shown;
  const name = cardNames();
  const ids = new Map<Part, string>();
  for (const initiative of paper.initiatives) {
    ids.set(initiative, name(initiativeCard(initiative)));
    for (const benefit of initiative.benefits) ids.set(benefit, name(benefitCard(initiative, benefit)));
    for (const action of initiative.actions) ids.set(action, name(actionCard(initiative, action)));
  }
  const found = findingsByPart(shown);
  return {
    shown,
    layers,
    scale: Math.min(1.8, Math.max(0.9, (width / 1280) ** 0.65)),
    idOf: (part) => ids.get(part) ?? '',
    findingsOf: (part) => found.get(part),
  };
}

/** What belongs to every card of a part: its place, its findings, whether it stands back. */
export function partCard(
  context: MapContext,
  part: Part,
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
