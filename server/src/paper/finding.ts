/**
 * What checking a paper yields: findings and fixes as plain data. They hold no sentence: `messages/` makes
 * those from the key and the parameters, in the reader's language.
 */
import type { TextEdit } from '../document/edit';
import type { Span } from '../document/tree';
import type { Severity } from './terms';

/** What a message names. Texts and numbers stand as they are; the others are put in words by `messages/`. */
export type Param =
  | string
  | number
  /** One element of a paper: Initiative 3 ("Green places"). `number` counts from 1 among its like. */
  | { readonly element: ElementKind; readonly number: number; readonly title: string | undefined }
  /** A field by its path in the format (`strategy-paper:initiatives[].lead`), shown by its label. */
  | { readonly field: string }
  /** One choice of a field, shown by its label. */
  | { readonly field: string; readonly choice: string }
  /** Several choices, as one can write them in the file. */
  | { readonly options: readonly string[] };

export type ElementKind =
  | 'paper'
  | 'initiative'
  | 'benefit'
  | 'action'
  | 'unit'
  | 'person'
  | 'meeting'
  | 'barrier';

export type Params = Readonly<Record<string, Param>>;

/** A place that belongs to a finding: the other of two, the first of three. */
export interface Related {
  readonly span: Span;
  /** A file other than the one the finding is in, as the workspace names it. */
  readonly path?: string;
}

/** One way to mend a finding. */
export interface Fix {
  /** `rule:name`, the key of the fix's title in `messages/`. */
  readonly title: string;
  readonly params: Params;
  /** True where no judgement is needed: `--fix` applies it. */
  readonly safe: boolean;
  /**
   * True where the text would then say what is written nowhere and only a person can know: that something happened,
   * when, how much, who, what leads to what, which of two versions holds. Nobody but a person may take such a fix, so
   * `--fix=all` does not; it is never safe.
   */
  readonly claims?: true;
  /** Changes of the text; none where the fix is not a change of text (a new file name, the next place). */
  readonly edits: readonly TextEdit[];
  /** For what is not a change of the text. */
  readonly command?:
    | { readonly kind: 'rename-file'; readonly name: string }
    | { readonly kind: 'select'; readonly span: Span };
}

/** A slip that a hand may make all over a text, and how it is told then: as one finding for all its places. */
export interface Habit {
  /** Findings of one rule and severity belong together where this is the same. */
  readonly name: string;
  /** From how many places on they are told as one. */
  readonly from: number;
  /** The message about all of them, with the parameters of the first; absent where that one's own will do. */
  readonly message?: string;
  /** Parameters of that message which the first does not have. */
  readonly params?: Params;
  /** In place of `message`, where the places have different ones. */
  readonly mixed?: string;
  /** For each fix of a place, in their order, the title of the fix of all: its parameters are those of the first, and `n`. */
  readonly fixes: readonly string[];
}

/** One thing to look at in one text. */
export interface Finding {
  /** `group/name`, for ever. */
  readonly rule: string;
  readonly severity: Severity;
  readonly span: Span;
  /** `rule` or `rule:variant`, the key of the message in `messages/`. */
  readonly message: string;
  readonly params: Params;
  readonly related: readonly Related[];
  /** How many more places the finding speaks for, beside `span`: they are the related ones. */
  readonly more: number;
  /** Fixes are worked out when they are asked for. */
  readonly fixes: () => readonly Fix[];
  /** The habit that it is perhaps a part of. */
  readonly habit?: Habit;
}
