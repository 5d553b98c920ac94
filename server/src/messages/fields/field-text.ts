/** What a person can read about a field of the format, in one language. Only the shape; the words are in the files beside. */

/**
 * The texts of one field. English has none of these: its titles and descriptions stand in the schemas, so that
 * every other YAML editor shows them too.
 */
export interface FieldText {
  /** The plain label, as on a form. */
  readonly title: string;
  /** One or two sentences: what to write. */
  readonly description: string;
  /** Where one of some words is chosen: the label of each. */
  readonly enums?: Readonly<Record<string, string>>;
  /** And what each of them means, in a sentence. */
  readonly enumDescriptions?: Readonly<Record<string, string>>;
}

/** Texts by field: the path with `[]` for the entries of a list and `*` for a key that the author makes up. */
export type FieldTexts = Readonly<Record<string, FieldText>>;
