/** What the search for causes hands on: a problem, and what reading on takes. */
import type { SyntaxProblem } from '../problem';
import type { Span } from '../tree';

/** A problem as the search sees it. */
export interface Found {
  readonly problem: SyntaxProblem;
  /** True where YAML reads the text without a fault, only not as it is meant. */
  readonly quiet: boolean;
  /** What has to be left out to read on, where no repair is known. */
  readonly hole?: Span;
}
