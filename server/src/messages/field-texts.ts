/** The words about one field of the format: what a person sees in place of its key. */
export interface FieldTexts {
  /** The plain label, as a heading: "Expected benefits". */
  readonly title: string;
  readonly description: string;
  readonly examples?: readonly unknown[];
  /** What each choice is called. */
  readonly enums?: Readonly<Record<string, string>>;
  /** And what it means, in a sentence. */
  readonly enumDescriptions?: Readonly<Record<string, string>>;
}
