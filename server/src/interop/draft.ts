/**
 * A draft paper as plain values, before it is YAML: the fields an author would write, in the usual order, and
 * `x-` notes for what the format has no place for.
 */

/** A value to write. Empty texts, empty lists and maps without fields are left out. */
export type Value = string | number | readonly Value[] | Fields;

export interface Fields {
  readonly [key: string]: Value | undefined;
}

/** What became what, and what did not come along: counted while the draft is made, told in the summary. */
export interface Tally {
  goals: number;
  actions: number;
  objectiveBenefits: number;
  indicatorBenefits: number;
  indicatorMeasures: number;
  indicatorNotes: number;
  results: number;
  partners: number;
  people: number;
  values: number;
  /** Numbers of objectives and indicators that say nothing yet, as the plan counts them. */
  readonly silent: string[];
  /** Results of 0 that are still to be determined. */
  zeros: number;
}

export function emptyTally(): Tally {
  return {
    goals: 0,
    actions: 0,
    objectiveBenefits: 0,
    indicatorBenefits: 0,
    indicatorMeasures: 0,
    indicatorNotes: 0,
    results: 0,
    partners: 0,
    people: 0,
    values: 0,
    silent: [],
    zeros: 0,
  };
}
