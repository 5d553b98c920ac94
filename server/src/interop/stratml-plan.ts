/**
 * A plan as StratML has it (Part 1, ISO 17469-1, and Part 2, ANSI/AIIM 22), tidied but not yet ours: texts as
 * written, empty where nothing is said, in the words of that standard.
 */
import type { Language } from '../paper/terms';

export interface Role {
  readonly name: string;
  readonly description: string;
  readonly performer: boolean;
  readonly beneficiary: boolean;
}

export interface Stakeholder {
  readonly name: string;
  readonly description: string;
  readonly isPerson: boolean;
  readonly roles: readonly Role[];
}

/** From when to when, as written: StratML wants days, and real plans have other words too. */
export interface Term {
  readonly from: string;
  readonly to: string;
}

/** What is to be reached, or has been. */
export interface Result {
  readonly number: number | undefined;
  /** What is said beside the number; not the number again. */
  readonly words: string;
  /** A descriptor: "Status: Adopted". */
  readonly status: string;
  /** The value of the descriptor alone: "Adopted". */
  readonly statusValue: string;
  /** True where the plan says that this is still to be determined. */
  readonly isUndecided: boolean;
  readonly term: Term;
}

export interface Indicator {
  readonly sequence: string;
  /** What is measured: "Seminars". */
  readonly dimension: string;
  readonly unit: string;
  /** Its stage in the value chain, in lower case: `outcome`, `output`, `input_processing` …; empty where not said. */
  readonly stage: string;
  readonly targets: readonly Result[];
  readonly actuals: readonly Result[];
  readonly relations: readonly string[];
  readonly other: string;
}

export interface Objective {
  readonly sequence: string;
  readonly name: string;
  readonly description: string;
  readonly other: string;
  readonly term: Term;
  readonly stakeholders: readonly Stakeholder[];
  readonly indicators: readonly Indicator[];
}

export interface Goal extends Objective {
  readonly objectives: readonly Objective[];
}

export interface Organization {
  readonly name: string;
  readonly acronym: string;
  readonly description: string;
  readonly stakeholders: readonly Stakeholder[];
}

export interface StratmlPlan {
  readonly part: 1 | 2;
  /** `Strategic_Plan`, `Performance_Report` …; empty where not said. */
  readonly type: string;
  readonly language: Language | undefined;
  readonly name: string;
  readonly description: string;
  readonly other: string;
  /** The first is the one whose plan it is. */
  readonly organizations: readonly Organization[];
  readonly vision: string;
  readonly mission: string;
  readonly values: readonly { readonly name: string; readonly description: string }[];
  readonly goals: readonly Goal[];
  /** Stakeholders that belong to no goal, objective or organisation. */
  readonly stakeholders: readonly Stakeholder[];
  readonly term: Term;
  readonly published: string;
  readonly source: string;
  readonly leftOver: LeftOver;
}

/** What the plan holds besides. */
export interface LeftOver {
  /** Texts of elements that StratML does not know, or not there: `Parent/Element: text`. */
  readonly texts: readonly string[];
  /** "To be determined" and the like, as written, with how often. */
  readonly undecided: ReadonlyMap<string, number>;
  /** How many identification codes there are. */
  readonly codes: number;
  /** True where it names the person who handed the plan in. */
  readonly hasSubmitter: boolean;
}
