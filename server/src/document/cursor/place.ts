/** What is known of the place where a cursor stands. */
import type { Path, Span } from '../tree';
import type { Quote } from './line';

/**
 * What may be typed at a place.
 * - `key`: a key of the map at `path`.
 * - `value`: the value of the field or entry at `path`, on this line.
 * - `either`: nothing says yet what the field or entry at `path` is to be: a value, the first key of a map or,
 *   on a line of its own, the first dash of a list.
 * - `entry`: an entry of the list at `path`, whose dash has to be typed first.
 * - `text`: more words of the text at `path`, which goes over several lines (`>-`, or without a sign).
 * - `comment`: words of a comment.
 * - `nothing`: nothing that makes sense, as behind a finished value or before the first word of a line.
 */
export type Place = 'key' | 'value' | 'either' | 'entry' | 'text' | 'comment' | 'nothing';

/** A list that a dash at the cursor would add to, where a key may stand as well: lists right under their key. */
export interface OtherEntry {
  /** From the root to the list. */
  readonly path: Path;
  /** The position the new entry would have. */
  readonly index: number;
  readonly dashColumn: number;
}

/** All offsets are in UTF-16 units; all columns count from 0, a tab as wide as one step of the text. */
export interface Cursor {
  readonly at: Place;
  /**
   * From the root to the map, list or value that `at` speaks of, keys as written. It depends on the text up to
   * the end of the cursor's line alone. At `key` it ends at the map: the key itself is `word`.
   */
  readonly path: Path;
  /** The position in the list that an entry typed here has; only at `entry`. */
  readonly index: number | undefined;
  /** What a completion replaces, on the cursor's line: the whole word or value, quotes included. Empty where none stands. */
  readonly span: Span;
  /** What `span` holds, without quotes and without white space around it. */
  readonly word: string;
  /** What stands in `span` before the cursor, as written but without the opening quote. */
  readonly prefix: string;
  /** The quote that the cursor is inside of, closed or not. */
  readonly quote: Quote | undefined;
  /** True where a colon follows the word: a key to be replaced, not to be begun. */
  readonly hasColon: boolean;
  /** True where `span` begins right behind a colon or dash, so that a space has to come first: `status:|`. */
  readonly needsSpace: boolean;
  /** True where a value already stands in the lines below: of the field or entry at `path`. */
  readonly filled: boolean;
  readonly style: 'block' | 'flow';
  /**
   * The column of the keys of the map at `path`, be it there or only begun here; on the line of a key, one step
   * further in. Not always the column of the cursor: a word one space off belongs beside its neighbours.
   */
  readonly column: number;
  /** The column of the dashes of the list at `path`, be it there or only begun here. */
  readonly dashColumn: number;
  /** True where the last dash of the line stands before the cursor, with no key between. */
  readonly afterDash: boolean;
  /** Only at `key`. */
  readonly orEntry: OtherEntry | undefined;
  /** The other keys of the map at `path`, above and below; only where a key may be typed. */
  readonly keysHere: readonly string[];
  /** The words of the other entries of the list, above and below, without maps; only where an entry may be typed. */
  readonly entriesHere: readonly string[];
  /** How many columns one step further in is. */
  readonly indentUnit: number;
  readonly eol: '\n' | '\r\n';
  /** True where no line ending follows on the cursor's line. */
  readonly endsFile: boolean;
  /** The white space at the beginning of the cursor's line. */
  readonly lineIndent: Span;
}
