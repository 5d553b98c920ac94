/** The map as text: its cards as a list in lists, in the order they are read. */
import type { Drawing } from './drawing';
import { element } from './page-html';
import type { Card, Scene } from './scene';

/** Nothing where there are no cards. */
export function outline({ cards }: Scene): readonly Drawing[] {
  const known = new Set(cards.map(({ id }) => id));
  const below = new Map<string | undefined, Card[]>();
  const seen = new Set<string>();
  for (const card of cards) {
    // A parent that comes later, or is none of the cards, holds nothing here.
    const parent =
      card.parent !== undefined && known.has(card.parent) && seen.has(card.parent) ? card.parent : undefined;
    below.set(parent, [...(below.get(parent) ?? []), card]);
    seen.add(card.id);
  }
  return list(below.get(undefined) ?? [], below);
}

function list(
  cards: readonly Card[],
  below: ReadonlyMap<string | undefined, readonly Card[]>,
): readonly Drawing[] {
  if (cards.length === 0) return [];
  return [
    element(
      'ul',
      {},
      cards.map((card) =>
        element('li', {}, [element('bdi', {}, card.label), ...list(below.get(card.id) ?? [], below)]),
      ),
    ),
  ];
}
