/**
 * How texts are kept: English and Danish, by key, with `{name}` where something is named and `{n|one|many}`
 * where a word follows a number. The names that an English text holds are known to the compiler.
 */

/** The texts of one group of rules in one language. */
export interface GroupTexts {
  /** `group/name` -> what the rule is called in a list. */
  readonly titles: Readonly<Record<string, string>>;
  /** `group/name` or `group/name:variant` -> what a finding says. */
  readonly messages: Readonly<Record<string, string>>;
  /** `group/name:fix` -> what a fix does, as its button says. */
  readonly fixes: Readonly<Record<string, string>>;
}

/** What another language has to supply: the same keys. */
export type SameKeys<T extends GroupTexts> = {
  readonly [Part in keyof GroupTexts]: Readonly<Record<keyof T[Part], string>>;
};

type NameIn<Slot extends string> = Slot extends `${infer Name}|${string}` ? Name : Slot;

/** The names in a text: `"{action}" was due {due}` -> `action | due`. */
export type NamesIn<Text extends string> = Text extends `${string}{${infer Slot}}${infer Rest}`
  ? NameIn<Slot> | NamesIn<Rest>
  : never;

/** Why a rule is there, and an example: what `explain` and the documentation show. */
export interface RuleDocumentation {
  /** Two to four plain sentences: why this matters to the people of the unit. */
  readonly why: string;
  /** A piece of a paper in which the rule finds something … */
  readonly faulty: string;
  /** … and the same piece mended. */
  readonly mended: string;
  /** Where the two pieces stand in a paper, so that a test can try them; `nowhere` where no text can show it. */
  readonly at:
    | 'nowhere'
    | 'file'
    | 'paper'
    | 'initiative'
    | 'benefit'
    | 'action'
    | 'follow-up'
    | 'organisation';
}
