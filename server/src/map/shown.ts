/** What a map is made of: the paper, and what is known of it elsewhere, as plain data. */
import type { ReaderLanguage } from '../messages/render';
import type { Finding } from '../paper/finding';
import type { Paper, Period } from '../paper/paper';
import type { Progress } from '../paper/progress';
import type { Phase } from '../paper/terms';
import type { Scene, View } from './scene';

export interface Shown {
  readonly paper: Paper;
  /** The organisation's usual period, which holds for a paper that names none. */
  readonly usualPeriod?: Period | undefined;
  /** What the last follow-up said. */
  readonly progress: Progress;
  readonly findings: readonly Finding[];
  readonly language: ReaderLanguage;
  /** The day the map is drawn, `YYYY-MM-DD`. */
  readonly today: string;
  /** What another paper or a unit is called, by its id; undefined for one that nobody knows. */
  readonly nameOf: (id: string) => string | undefined;
}

export interface Asked {
  readonly view: View;
  /** Which phase to bring forward; the paper's own where absent. For the view of phases. */
  readonly phase?: Phase;
  /**
   * Width by height of the sheet, as one number: the map is laid out so that it fills it and its letters are as
   * large as they can be. Where it is absent the map is as high as it needs.
   */
  readonly proportion?: number;
  /** How wide the place on a screen is where it is read, in its pixels; as wide as it likes where absent. */
  readonly room?: number;
  /** Whether questions stand on the map as bubbles. */
  readonly questions?: true;
  /** What of the map to draw where it goes over several sheets; all of it where absent. */
  readonly part?: Part;
}

/** One of several sheets. A view says itself what it is made of: initiatives, people, benefits. */
export interface Part {
  /** From 1. */
  readonly sheet: number;
  readonly of: number;
  /** The first of what stands on it, from 0, and the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** Those of `all` that stand on the sheet. */
export function onPart<T>(all: readonly T[], part: Part | undefined): readonly T[] {
  return part ? all.slice(part.from, part.to) : all;
}

/** Whether the sheet is the first, with what begins a map; so is a map on one sheet. */
export function isFirstSheet({ part }: Asked): boolean {
  return part === undefined || part.sheet === 1;
}

/** Whether the sheet is the last, with what ends a map; so is a map on one sheet. */
export function isLastSheet({ part }: Asked): boolean {
  return part === undefined || part.sheet === part.of;
}

/** The days between which the paper holds: its own, else the organisation's; undefined for a day that is not known. */
export function periodOf({ paper, usualPeriod }: Shown): {
  readonly from: string | undefined;
  readonly to: string | undefined;
} {
  const { from, to } = paper.period ?? usualPeriod ?? {};
  return { from: from?.value, to: to?.value };
}

/** One way to draw a paper, `width` units wide and as high as it needs. */
export type DrawView = (shown: Shown, asked: Asked, width: number) => Scene;

/** Of how many things a view can put some on one sheet and some on the next. */
export type CountParts = (shown: Shown) => number;
