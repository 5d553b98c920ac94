/** Pieces of a card that are stacked, before anyone knows where the card will stand. */
import { type Wrapping, widthOf, wrapped } from '../measure';
import type { Ink, Mark, Weight } from '../scene';

/** Something of a known height; its marks are made when its place is known. Lengths in units of the map. */
export interface Block {
  readonly height: number;
  /** @param x the left edge, @param y the upper edge */
  at(x: number, y: number): readonly Mark[];
}

export interface WordStyle {
  readonly size: number;
  readonly weight: Weight;
  readonly ink: Ink;
  /** From base line to base line, as a multiple of the size. */
  readonly leading?: number;
  /** At most so many lines; the last ends in "…". */
  readonly lines?: number;
  /** Lines of about the same length rather than a last one of a single word. */
  readonly balanced?: true;
}

/** How far above the base line a line begins, as a part of the leading: letters stand a little below the middle. */
export const BASELINE = 0.74;

/** A text in lines of at most `width`. */
export function words(text: string, width: number, style: WordStyle): Block {
  const { size, weight, ink, leading = 1.35, lines } = style;
  const wrapping = { width, size, weight, ...(lines !== undefined && { lines }) };
  const broken = style.balanced ? balanced(text, wrapping) : wrapped(text, wrapping);
  const step = size * leading;
  return {
    height: broken.length * step,
    at: (x, y) =>
      broken.map((line, at) => ({
        mark: 'words',
        x,
        y: y + at * step + (step - size) / 2 + size * BASELINE + size * 0.12,
        text: line,
        size,
        weight,
        ink,
        width: widthOf(line, size, weight),
      })),
  };
}

/** As few lines as `wrapped` makes, in the narrowest of a few widths that takes no more. */
function balanced(text: string, wrapping: Wrapping): readonly string[] {
  const { width, size, weight } = wrapping;
  const loose = wrapped(text, wrapping);
  if (loose.length < 2 || loose.at(-1)?.endsWith('…')) return loose;
  const even = loose.reduce((sum, line) => sum + widthOf(line, size, weight), 0) / loose.length;
  for (const part of [0.1, 0.35, 0.65]) {
    const narrower = wrapped(text, { ...wrapping, width: even + (width - even) * part });
    if (narrower.length === loose.length) return narrower;
  }
  return loose;
}

/** Blocks one below the other, `gap` apart; empty ones take no room. */
export function stack(blocks: readonly (Block | undefined)[], gap = 0): Block {
  const shown = blocks.flatMap((block) => (block && block.height > 0 ? [block] : []));
  const height = shown.reduce((sum, block) => sum + block.height, 0) + gap * Math.max(0, shown.length - 1);
  return {
    height,
    at(x, y) {
      const marks: Mark[] = [];
      let below = y;
      for (const block of shown) {
        marks.push(...block.at(x, below));
        below += block.height + gap;
      }
      return marks;
    },
  };
}

/** Blocks side by side, each at its own distance from the left; as high as the highest. */
export function beside(parts: readonly { readonly x: number; readonly block: Block }[]): Block {
  return {
    height: Math.max(0, ...parts.map(({ block }) => block.height)),
    at: (x, y) => parts.flatMap((part) => part.block.at(x + part.x, y)),
  };
}

/** Room around a block. */
export function padded(block: Block, left: number, above: number, below = above): Block {
  return { height: block.height + above + below, at: (x, y) => block.at(x + left, y + above) };
}
