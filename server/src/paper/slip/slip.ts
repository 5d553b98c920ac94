/**
 * One slip of the hand that puts much of a text out of place: the line that a list stands under was deleted, a block
 * was pasted at the wrong depth, a mail program took away the indentation. Each is looked for by trying: a change is
 * what was meant if with it the rest of the text is where the format wants it. It knows no rules.
 */
import type { TextEdit } from '../../document/edit';
import type { Line } from '../../document/repair/lines';
import type { Span } from '../../document/tree';
import type { FieldShape } from '../field-shape';
import type { Oddity } from './oddities';

/** What may have happened, with the change that undoes it. */
export type Slip =
  /** The line of `key` is gone, above the line of `span`. */
  | {
      readonly what: 'lost-line';
      readonly key: string;
      readonly span: Span;
      readonly edits: readonly TextEdit[];
    }
  /** The lines from that of `span` to that of `last` stand `by` columns off: they belong so far to the right. */
  | {
      readonly what: 'shifted';
      readonly span: Span;
      readonly last: number;
      readonly by: number;
      readonly edits: readonly TextEdit[];
    }
  /** `words` stand behind the colon of `key`, whose fields or entries stand below. */
  | {
      readonly what: 'stray-value';
      readonly key: string;
      readonly words: string;
      /** False for signs alone. */
      readonly areWords: boolean;
      readonly span: Span;
      readonly edits: readonly TextEdit[];
    }
  /** The line of `span`, that of the field `key`, lacks its colon, and reads as a further line of the text above it. */
  | {
      readonly what: 'swallowed';
      readonly key: string;
      readonly span: Span;
      readonly edits: readonly TextEdit[];
    }
  /** The lines have lost their indentation, from that of `span` on. */
  | { readonly what: 'flat'; readonly span: Span; readonly edits: readonly TextEdit[] };

/** The text in which a slip is looked for. */
export interface Scene {
  readonly text: string;
  readonly lines: readonly Line[];
  /** What the format says of the whole text. */
  readonly shape: FieldShape;
  /** What is not where the format wants it, in the order of the text. */
  readonly oddities: readonly Oddity[];
}
