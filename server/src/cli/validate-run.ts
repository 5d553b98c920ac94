/** One call of `validate`, and what comes of it: what checking once and watching share. */
import type { Library } from './library';
import type { GivenText } from './outcome';
import type { Settings, ValidateFlags } from './validate-options';

/** One call of `validate`, understood. */
export interface ValidateRun {
  readonly inputs: readonly string[];
  readonly flags: ValidateFlags;
  readonly settings: Settings;
  readonly library: Library;
  readonly given: GivenText | undefined;
}

/** What came of one check of all that was asked about. */
export interface Validated {
  readonly code: number;
  /** Absolute paths of the papers that `--fix` has written. */
  readonly written: readonly string[];
}
