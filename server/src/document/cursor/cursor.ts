/**
 * Where a cursor stands, for completion and hover: what may be typed there, in which field of which map or
 * list, and what to replace. Derived from the text alone, never from a tree, so that it holds while the line
 * above is half typed. It knows YAML's layout and nothing of papers.
 */

import { lineAt, type SourceText } from '../source-text';
import type { Path, Span } from '../tree';
import { type Standing, settle, standingBefore } from './above';
import { blockSpot } from './block';
import { indentationOf } from './columns';
import { flowSpotAt, readOpenFlow } from './inside';
import {
  columnsOf,
  isBlankLine,
  isCommentLine,
  isDashLine,
  isMarkerLine,
  type LinePlace,
  partsOf,
  placeOf,
  type Quote,
} from './line';
import { containerPath, type Look, pathOf, type Spot } from './spot';
import { textSpot } from './text';

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

/**
 * Where `offset` lies in `source`. Never throws; an offset outside the text, or in a line ending, is moved to
 * the nearest place in a line.
 */
export function cursorAt(source: SourceText, offset: number): Cursor {
  const indentation = indentationOf(source);
  const tab = indentation.unit;
  const index = lineAt(source, Math.max(0, Math.min(offset, source.text.length)));
  const line = placeOf(source, index, tab);
  const at = Math.max(line.start, Math.min(offset, line.end));
  const look: Look = { source, text: source.text, at, line, tab, indentation };
  const spot = spotOf(look);
  const span = spot.span ?? { start: at, end: at };
  return {
    at: spot.at,
    path: spot.path,
    index: spot.index,
    span,
    word: spot.word ?? '',
    prefix: spot.prefix ?? '',
    quote: spot.quote,
    hasColon: spot.hasColon ?? false,
    needsSpace: spot.needsSpace ?? false,
    filled: spot.filled ?? false,
    style: spot.style ?? 'block',
    column: spot.column ?? line.column,
    dashColumn: spot.dashColumn ?? spot.column ?? line.column,
    afterDash: spot.afterDash ?? false,
    orEntry: spot.orEntry,
    keysHere: spot.keysHere ?? [],
    entriesHere: spot.entriesHere ?? [],
    indentUnit: indentation.unit,
    eol: source.eol,
    endsFile: index === source.lineStarts.length - 1,
    lineIndent: { start: line.start, end: line.content },
  };
}

/** The path to what the cursor is on: for a key, the path of its field. What hover speaks of. */
export function pathOfSubject(cursor: Cursor): Path {
  return cursor.at === 'key' && cursor.word !== '' ? [...cursor.path, cursor.word] : cursor.path;
}

function spotOf(look: Look): Spot {
  const { source, text, at, line, tab } = look;
  if (line.column === 0 && isMarkerLine(text, line)) return { at: 'nothing', path: [] };
  const standing = standingBefore(source, line.index, tab);
  const { rest } = standing;
  const opened = [...standing.open];
  const isComment = isCommentLine(text, line) && rest.kind !== 'flow';
  const empty = isBlankLine(line) || (isComment && at <= line.content);
  const stands: LinePlace = empty
    ? { ...line, content: at, end: at, column: columnsOf(text, line.start, at, tab) }
    : line;
  const fit = settle(text, standing, stands, outlineOf(look, stands));
  if (fit === 'flow' && rest.kind === 'flow') {
    const reading = readOpenFlow(look, rest.from, rest.column);
    return flowSpotAt(look, reading, pathOf(standing.open));
  }
  if (fit === 'text' && (rest.kind === 'block' || rest.kind === 'quote' || !isComment))
    return textSpot(look, rest, pathOf(standing.open));
  if (isComment && at > line.content) return commentSpot(look, standing, fit === 'beside');
  return blockSpot({ ...look, line: stands }, { standing, rest, opened, beside: fit === 'beside', empty });
}

function outlineOf({ text, tab }: Look, line: LinePlace) {
  const dash = isDashLine(text, line);
  const key = dash ? undefined : partsOf(text, line, tab).key?.text;
  return { column: line.column, dash, key };
}

function commentSpot({ text, at, line }: Look, standing: Standing, beside: boolean): Spot {
  return {
    at: 'comment',
    path: beside ? containerPath(standing.open) : pathOf(standing.open),
    span: { start: line.content, end: line.end },
    word: text.slice(line.content, line.end),
    prefix: text.slice(line.content, at),
  };
}
