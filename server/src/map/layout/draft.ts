/** Cards that know how high they are, before they have their place. */
import type { Box, Card, Ink, Mark } from '../scene';
import type { Block } from './block';

/** A card to be placed, with those that stand in it. */
export interface Draft {
  /** What it needs; it may be given more. */
  readonly height: number;
  /** The card first, then those in it. */
  place(box: Box): readonly Card[];
}

export interface Ground {
  readonly radius?: number;
  readonly fill?: Ink;
  readonly stroke?: Ink;
  readonly thickness?: number;
  readonly dashed?: true;
}

/** A card of one block on a ground, `inset` from its edges; in more room than it needs, at the top or in the middle. */
export function draft(
  card: Omit<Card, 'box' | 'marks'>,
  content: Block,
  ground: Ground,
  inset: { readonly x: number; readonly y: number },
  /** Drawn between the ground and the content. */
  extra?: (box: Box) => readonly Mark[],
  stands: 'top' | 'middle' = 'top',
): Draft {
  return {
    height: content.height + 2 * inset.y,
    place: (box) => [
      {
        ...card,
        box,
        marks: [
          { mark: 'box', ...box, radius: 10, ...ground },
          ...(extra?.(box) ?? []),
          ...content.at(
            box.x + inset.x,
            box.y + (stands === 'top' ? inset.y : (box.height - content.height) / 2),
          ),
        ],
      },
    ],
  };
}

/** The height of `drafts` one below the other. */
export function heightOf(drafts: readonly Draft[], gap: number): number {
  return drafts.reduce((sum, { height }) => sum + height, 0) + gap * Math.max(0, drafts.length - 1);
}

/** `drafts` one below the other, each as wide as the column. */
export function placeBelow(
  drafts: readonly Draft[],
  x: number,
  y: number,
  width: number,
  gap: number,
): readonly Card[] {
  let top = y;
  return drafts.flatMap((one) => {
    const cards = one.place({ x, y: top, width, height: one.height });
    top += one.height + gap;
    return cards;
  });
}

/**
 * `things` in `columns` columns, in their order down each column, so that the highest column is as low as it can be.
 * @returns as many lists as columns, the last ones empty where there are too few
 */
export function inColumns<T extends { readonly height: number }>(
  things: readonly T[],
  columns: number,
  gap: number,
): readonly (readonly T[])[] {
  if (columns <= 1) return [things];
  // The lowest height at which a greedy filling takes no more columns than there are.
  let low = Math.max(0, ...things.map(({ height }) => height));
  let high = things.reduce((sum, { height }) => sum + height + gap, 0);
  for (let step = 0; step < 20 && high - low > 0.5; step++) {
    const middle = (low + high) / 2;
    if (filled(things, middle, gap).length <= columns) high = middle;
    else low = middle;
  }
  const full = filled(things, high + 0.5, gap);
  return Array.from({ length: columns }, (_, at) => full[at] ?? []);
}

function filled<T extends { readonly height: number }>(
  things: readonly T[],
  most: number,
  gap: number,
): readonly (readonly T[])[] {
  const columns: T[][] = [];
  let room = -1;
  for (const one of things) {
    const needs = one.height + (room === most ? 0 : gap);
    if (columns.length === 0 || needs > room) {
      columns.push([one]);
      room = most - one.height;
      continue;
    }
    columns.at(-1)?.push(one);
    room -= needs;
  }
  return columns;
}
