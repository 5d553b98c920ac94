/** How the pieces of a cell stand in it: below each other, and side by side where the cell is wide. */
import type { Card } from '../scene';

/** A card whose height is known before its place is. */
export interface Piece {
  readonly height: number;
  at(x: number, y: number): Card;
}

/** All pieces of a cell in their places. */
export interface Cell {
  readonly height: number;
  at(x: number, y: number): readonly Card[];
}

/** Between pieces. */
const STEP = 5;
/** The narrowest piece beside another. */
const NARROWEST = 200;
const MOST = 3;

/** How many of `count` pieces stand side by side in a cell of `width`, and how wide each is. */
export function tracksIn(width: number, count: number): { readonly tracks: number; readonly width: number } {
  const room = Math.floor((width + STEP) / (NARROWEST + STEP));
  const tracks = Math.max(1, Math.min(MOST, room, count));
  return { tracks, width: (width - STEP * (tracks - 1)) / tracks };
}

/** `first` on lines of their own, then the others, `tracks` to a line, each `width` wide. */
export function cellFrom(
  first: readonly Piece[],
  others: readonly Piece[],
  { tracks, width }: ReturnType<typeof tracksIn>,
): Cell {
  const lines: (readonly Piece[])[] = first.map((piece) => [piece]);
  for (let at = 0; at < others.length; at += tracks) lines.push(others.slice(at, at + tracks));
  const heights = lines.map((line) => Math.max(...line.map(({ height }) => height)));
  return {
    height: heights.reduce((sum, height) => sum + height, 0) + STEP * Math.max(0, lines.length - 1),
    at(x, y) {
      let top = y;
      return lines.flatMap((line, at) => {
        const cards = line.map((piece, track) => piece.at(x + track * (width + STEP), top));
        top += (heights[at] ?? 0) + STEP;
        return cards;
      });
    },
  };
}

export const NO_CELL: Cell = { height: 0, at: () => [] };
