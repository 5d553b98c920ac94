/** What every check of a run goes by, whichever file it is. */
import type { ReaderLanguage } from '../messages/render';
import type { Stage } from '../paper/terms';

/** How firmly to ask, and in which language to speak. */
export interface Asked {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Absent: each paper's own. */
  readonly stage: Stage | undefined;
  /** Speaks this language whatever the papers' own is. */
  readonly language: ReaderLanguage | undefined;
  /** Speaks this one where neither a paper nor its organisation names one. */
  readonly otherwise: ReaderLanguage;
}
