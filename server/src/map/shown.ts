/** What a map is made of: the paper, and what is known of it elsewhere, as plain data. */
import type { ReaderLanguage } from '../messages/render';
import type { Finding } from '../paper/finding';
import type { Paper } from '../paper/paper';
import type { Progress } from '../paper/progress';
import type { Phase } from '../paper/terms';
import type { Scene, View } from './scene';

export interface Shown {
  readonly paper: Paper;
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
  /** Whether questions stand on the map as bubbles. */
  readonly questions?: true;
}

/** One way to draw a paper, `width` units wide and as high as it needs. */
export type DrawView = (shown: Shown, asked: Asked, width: number) => Scene;
