/** Which card belongs to which, by their numbers: a tree even where ids are strange. */
import type { Card } from './scene';

/** For each card the number of the one it belongs to; undefined for one at the top, and where that one does not stand before it. */
export function parentsOf(cards: readonly Card[]): readonly (number | undefined)[] {
  const numbers = numbersOf(cards);
  return cards.map(({ parent }, at) => {
    const number = parent === undefined ? undefined : numbers.get(parent);
    return number !== undefined && number < at ? number : undefined;
  });
}

/** The number of each card, from 0, by its id. */
export function numbersOf(cards: readonly Card[]): ReadonlyMap<string, number> {
  return new Map(cards.map((card, at) => [card.id, at]));
}

/** How deep a card stands in the tree, from 1. */
export function levelOf(at: number, parents: readonly (number | undefined)[]): number {
  const parent = parents[at];
  return parent === undefined ? 1 : 1 + levelOf(parent, parents);
}
