/** Speech bubbles: a rounded box whose tail shows who speaks, or what is spoken of. */
import { short } from '../draw';
import type { Box } from '../scene';

export interface Tail {
  /** Which edge it hangs on. */
  readonly edge: 'above' | 'below';
  /** Where its point is, from the left edge of the bubble. */
  readonly at: number;
  /** How far its point is outside the box. */
  readonly length: number;
}

/** The outline of a bubble as an SVG path: `box` without the tail. */
export function bubblePath({ x, y, width, height }: Box, radius: number, { edge, at, length }: Tail): string {
  const r = Math.min(radius, width / 2, height / 2);
  const [left, top, right, bottom] = [x, y, x + width, y + height];
  const tip = x + Math.min(Math.max(at, r + length), width - r - length);
  const arc = (toX: number, toY: number): string =>
    `A${short(r)} ${short(r)} 0 0 1 ${short(toX)} ${short(toY)}`;
  const to = (toX: number, toY: number): string => `L${short(toX)} ${short(toY)}`;
  return [
    `M${short(left + r)} ${short(top)}`,
    ...(edge === 'above'
      ? [to(tip - length * 0.3, top), to(tip, top - length), to(tip + length * 0.8, top)]
      : []),
    to(right - r, top),
    arc(right, top + r),
    to(right, bottom - r),
    arc(right - r, bottom),
    ...(edge === 'below'
      ? [to(tip + length * 0.8, bottom), to(tip, bottom + length), to(tip - length * 0.3, bottom)]
      : []),
    to(left + r, bottom),
    arc(left, bottom - r),
    to(left, top + r),
    arc(left + r, top),
    'Z',
  ].join('');
}
