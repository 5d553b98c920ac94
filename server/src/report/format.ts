/** What every report format is: a pure function from a run to a text. */
import type { RunReport } from './model';

/** How to write, for the formats that people read. */
export interface ReportStyle {
  readonly color: boolean;
  /** Columns that a line may take. */
  readonly width: number;
  /** Break lines of words to fit; elsewhere a line is one line, for other programs to search. */
  readonly wrap: boolean;
  /** Only what has findings; no summary where there are none. */
  readonly quiet: boolean;
}

export type ReportFormat = (run: RunReport, style: ReportStyle) => string;
