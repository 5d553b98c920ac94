/** Short texts as tags side by side, in as many lines as they need. */
import { shortened, widthOf } from '../measure';
import type { Box, Weight } from '../scene';

export interface TagStyle {
  readonly size: number;
  readonly weight: Weight;
  /** Room left and right of the text, and above and below it. */
  readonly inset: { readonly x: number; readonly y: number };
  readonly gap: number;
}

export interface Tags {
  readonly height: number;
  /** The box of each tag, relative to the upper left corner, and its text, cut where it is wider than all the room. */
  readonly tags: readonly { readonly box: Box; readonly text: string; readonly width: number }[];
}

/** Tags of `texts` within `width`. */
export function tags(texts: readonly string[], width: number, style: TagStyle): Tags {
  const { size, weight, inset, gap } = style;
  const height = size * 1.2 + 2 * inset.y;
  const placed: { box: Box; text: string; width: number }[] = [];
  let x = 0;
  let y = 0;
  for (const whole of texts) {
    const text = shortened(whole, width - 2 * inset.x, size, weight);
    const wide = widthOf(text, size, weight);
    const outer = wide + 2 * inset.x;
    if (x > 0 && x + outer > width) {
      x = 0;
      y += height + gap;
    }
    placed.push({ box: { x, y, width: outer, height }, text, width: wide });
    x += outer + gap;
  }
  return { height: texts.length === 0 ? 0 : y + height, tags: placed };
}
