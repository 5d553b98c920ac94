/**
 * How a map fills sheets: one, with letters as large as they can be, or several where letters on one would be too
 * small to read. What belongs together is never cut: a view says what it is made of.
 */
import type { Scene } from './scene';
import type { Part } from './shown';

/** Draws a map for one width, all of it or the part that is asked for. */
export type DrawAt = (width: number, part?: Part) => Scene;

/** Narrowest and widest map that is tried, in its own units: wider ones have letters too small for any wall. */
const NARROWEST = 900;
const WIDEST = 6000;
/** Between two widths that are tried: some 10 units are no difference to the eye. */
const STEPS = 512;
const STEP = (WIDEST - NARROWEST) / STEPS;
/** Where the search begins: about as wide as a map on a screen. */
const FIRST = NARROWEST + Math.round((1280 - NARROWEST) / STEP) * STEP;

/**
 * The narrowest scene that is not higher than a sheet of `proportion`, with the rest of the sheet left free below it;
 * the widest there is where none is low enough.
 */
export function onOneSheet(draw: DrawAt, proportion: number): Scene {
  return filling(narrowest(draw, proportion, STEPS) ?? draw(WIDEST), proportion);
}

/** A sheet, and how small letters on it may be. */
export interface Readable {
  readonly proportion: number;
  /** The height of the smallest letters as a part of the width of the sheet. */
  readonly smallest: number;
}

/**
 * The map on as few sheets as hold it with letters that can be read, all of one size. Where even a single thing is too
 * much for a sheet, that scene is higher than its proportion: `isTooHigh` tells.
 * @param count of how many things the map is made of; one at least
 */
export function onSheets(draw: DrawAt, count: number, sheet: Readable): readonly Scene[] {
  const { proportion, smallest } = sheet;
  const first = draw(FIRST);
  // A map may be wider than it is asked to be, where it has many columns.
  const widest = smallestLetters(first) / smallest;
  const most = stepBelow(widest);
  const whole = first.width <= widest ? narrowest(draw, proportion, most, first) : undefined;
  if (whole) return [filling(whole, proportion)];
  const width = widthAt(most);
  const fits = (part: Part): boolean => !isTooHigh(draw(width, part), proportion);
  const parts = partsThatFit(count, fits);
  if (parts.length < 2) return [filling(draw(width), proportion)];
  // All sheets have letters of one size: as large as the fullest of them allows.
  const scenes = parts.map((part) => narrowest((one) => draw(one, part), proportion, most));
  const common = Math.max(...scenes.map((scene) => scene?.width ?? width));
  return parts.map((part) => filling(draw(common, part), proportion));
}

/** Whether a scene is higher than its sheet: lengths are sums of fractions, so by more than a hair. */
export function isTooHigh({ width, height }: Scene, proportion: number): boolean {
  return height > width / proportion + 0.01;
}

function filling(scene: Scene, proportion: number): Scene {
  return { ...scene, height: Math.max(scene.height, scene.width / proportion) };
}

function widthAt(step: number): number {
  return NARROWEST + step * STEP;
}

function stepBelow(width: number): number {
  return Math.min(STEPS, Math.max(1, Math.floor((width - NARROWEST) / STEP)));
}

/**
 * The narrowest scene that fits, at most `most` steps wide. Wider maps are lower, since lines are longer; their area
 * changes little, so that each scene that does not fit tells about where the next may.
 * @param first a scene `FIRST` wide that is drawn already
 */
function narrowest(draw: DrawAt, proportion: number, most: number, first?: Scene): Scene | undefined {
  let low = 0;
  let high = most + 1;
  let best: Scene | undefined;
  let stride = 1;
  let next = Math.min(most, Math.round((FIRST - NARROWEST) / STEP));
  while (high - low > 1) {
    const width = widthAt(next);
    const scene = width === first?.width ? first : draw(width);
    if (scene.height <= width / proportion) {
      best = scene;
      high = next;
      next = low === 0 ? Math.max(1, high - stride) : (low + high) >> 1;
    } else {
      low = next;
      const area = stepBelow(Math.sqrt(scene.width * scene.height * proportion));
      next = best ? (low + high) >> 1 : Math.min(most, Math.max(low + stride, area));
    }
    stride *= 2;
  }
  return best;
}

/** As few parts as there can be, and as even as they can be; one thing alone is a part even where it does not fit. */
function partsThatFit(count: number, fits: (part: Part) => boolean): readonly Part[] {
  const ends: number[] = [];
  if (count < 2) return [];
  for (let from = 0; from < count; ) {
    // How many sheets there will be is not known yet: the first and the last have more on them than the others.
    const fitsTo = (to: number): boolean =>
      fits({ sheet: from === 0 ? 1 : 2, of: to === count ? 2 : 3, from, to });
    // All of it does not fit: that is known.
    let [low, high] = [from + 1, from === 0 ? count : count + 1];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (fitsTo(middle)) low = middle;
      else high = middle;
    }
    ends.push(low);
    from = low;
  }
  const even = ends.map((_end, at) => Math.ceil((count * (at + 1)) / ends.length));
  const evenParts = partsTo(even);
  return evenParts.every(fits) ? evenParts : partsTo(ends);
}

function partsTo(ends: readonly number[]): readonly Part[] {
  return ends.map((to, at) => ({ sheet: at + 1, of: ends.length, from: ends[at - 1] ?? 0, to }));
}

/** The height of the smallest letters of a scene, in its units; 12 where it has no words. */
function smallestLetters({ ground = [], cards }: Scene): number {
  let smallest = Number.POSITIVE_INFINITY;
  for (const { marks } of [{ marks: ground }, ...cards])
    for (const mark of marks) if (mark.mark === 'words') smallest = Math.min(smallest, mark.size);
  return Number.isFinite(smallest) ? smallest : 12;
}
