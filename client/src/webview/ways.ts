/** Where an arrow key leads on the map: along a lane, to the next lane, or along a link. */
import type { Box, MapAnswer, MapCard } from '../../../server/src/protocol';

export type Direction = 'up' | 'down' | 'left' | 'right';

/** The card to go to; undefined at the edge of the map. */
export function nextCard(map: MapAnswer, from: MapCard, direction: Direction): MapCard | undefined {
  let best: MapCard | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const card of map.cards) {
    if (card === from) continue;
    const far = distance(from.box, card.box, direction);
    if (far < least) {
      least = far;
      best = card;
    }
  }
  return best;
}

/**
 * How far it is to go, with what lies straight ahead first: the gap ahead, and several times what one would have to
 * step aside. Infinite for what does not lie in that direction.
 */
function distance(from: Box, to: Box, direction: Direction): number {
  const isUpright = direction === 'up' || direction === 'down';
  const isForward = direction === 'down' || direction === 'right';
  const [ownStart, ownEnd] = isUpright ? [from.y, from.y + from.height] : [from.x, from.x + from.width];
  const [start, end] = isUpright ? [to.y, to.y + to.height] : [to.x, to.x + to.width];
  // A card may lie in another: then the one that begins later is further on.
  const ahead = isForward ? start - ownEnd : ownStart - end;
  const inside = isForward ? start - ownStart : ownEnd - end;
  const isInside = ahead < 0 && overlap(from, to, !isUpright) > 0;
  const gap = isInside ? inside : ahead;
  if (gap < 0 || (isInside && gap <= 0)) return Number.POSITIVE_INFINITY;
  const aside = overlap(from, to, isUpright) > 0 ? 0 : sideways(from, to, isUpright);
  const middles = isUpright
    ? Math.abs(from.x + from.width / 2 - to.x - to.width / 2)
    : Math.abs(from.y + from.height / 2 - to.y - to.height / 2);
  return gap + 4 * aside + middles / 100;
}

/** How much two boxes stand below each other, or beside each other. */
function overlap(one: Box, other: Box, across: boolean): number {
  return across
    ? Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)
    : Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
}

function sideways(one: Box, other: Box, across: boolean): number {
  return -overlap(one, other, across);
}

/** The cards at the other ends of a card's links: those it leads to, or those that lead to it. */
export function linked(map: MapAnswer, { id }: MapCard, way: 'on' | 'back'): readonly string[] {
  return way === 'on'
    ? map.links.filter((link) => link.from === id).map(({ to }) => to)
    : map.links.filter((link) => link.to === id).map(({ from }) => from);
}
