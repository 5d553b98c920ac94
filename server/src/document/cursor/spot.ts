/** What the parts of the cursor's reading hand to each other, and how a word or value around it is cut out. */

import type { SourceText } from '../source-text';
import type { Path, Span } from '../tree';
import type { Open } from './above';
import type { Indentation } from './columns';
import { type LinePlace, type Quote, unquoted } from './line';
import type { Cursor } from './place';

/** A cursor and its line. */
export interface Look {
  readonly source: SourceText;
  readonly text: string;
  /** The offset of the cursor, in its line. */
  readonly at: number;
  readonly line: LinePlace;
  /** How many columns a tab is wide. */
  readonly tab: number;
  readonly indentation: Indentation;
}

/** What is known of a place; what is left out is as in an ordinary empty place. */
export type Spot = Pick<Cursor, 'at' | 'path'> & Partial<Cursor>;

/** The keys and positions of what is open, to the value of the last key or the last entry. */
export function pathOf(open: readonly Open[]): Path {
  const path: (string | number)[] = [];
  for (const one of open) {
    if (one.kind === 'list') path.push(one.index);
    else if (one.key !== undefined) path.push(one.key);
  }
  return path;
}

/** The path to the innermost open map or list itself. */
export function containerPath(open: readonly Open[]): Path {
  return pathOf(open.slice(0, -1));
}

export type Cut = Pick<Cursor, 'span' | 'word' | 'prefix' | 'quote'>;

/**
 * The words at `span` as a completion sees them from `at`, which lies in them, before them or in white space
 * behind them: the span reaches to the cursor.
 * @returns undefined behind a closed quote, where nothing more belongs to them.
 */
export function cut(text: string, at: number, span: Span, quoted: boolean, closed: boolean): Cut | undefined {
  if (quoted && closed && at >= span.end) return undefined;
  const whole = { start: Math.min(span.start, at), end: Math.max(span.end, at) };
  const isInQuote = quoted && at > span.start;
  const quote: Quote | undefined = isInQuote ? (text[span.start] === '"' ? '"' : "'") : undefined;
  return {
    span: whole,
    word: unquoted(text.slice(span.start, span.end)),
    prefix: at <= span.start ? '' : text.slice(span.start + (isInQuote ? 1 : 0), at),
    quote,
  };
}
