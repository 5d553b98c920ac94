/** Texts without quotation marks: how far they go, and what in them YAML takes for something else. */
import { plainValue } from '../scalar-value';
import type { Span } from '../tree';
import { lineBelow } from './lines';
import { note, noteLostHash, noteNeedsQuotes, type Search } from './search';
import { commentStart, isEntry, isFieldLine, isMarker, isSpaceLike, keyAt, trimmedEnd } from './signs';

/**
 * What YAML takes the beginning of a text from `start` to `end` for, if it is not the text it looks like:
 * the character that is to blame. A tag or anchor that is meant as one is none.
 */
export function startsLikeYaml(search: Search, start: number, end: number): string | undefined {
  const { text } = search;
  const first = text[start] ?? '';
  if ('@`%,]}|>'.includes(first)) return first;
  if ('-?:'.includes(first)) return end > start + 1 && isSpaceLike(text[start + 1]) ? first : undefined;
  const word = /^\S*/.exec(text.slice(start, end))?.[0] ?? '';
  const name = word.slice(1);
  const more = start + word.length < end;
  if (first === '&') {
    if (name === '') return first;
    return more && !search.referredTo.has(name) ? first : undefined;
  }
  if (first === '*') return !more && search.anchors.has(name) ? undefined : first;
  if (first === '!') {
    if (name.startsWith('!') || name.startsWith('<')) return undefined;
    const tagged = more ? text[start + word.length + 1] : '"';
    return /^\w+$/.test(name) && '"\'[{|>'.includes(tagged ?? '') ? undefined : first;
  }
  return undefined;
}

export interface PlainEnd {
  readonly end: number;
  /** The index of the line after the text. */
  readonly next: number;
}

/**
 * Reads the text without quotes that begins at `start` on line `index`, with its further lines.
 * @param parent the column that further lines must stand to the right of.
 * @param inList true where it is a list entry: a dash below is then another entry, not a part of it.
 */
export function readPlain(
  search: Search,
  start: number,
  index: number,
  parent: number,
  inList: boolean,
): PlainEnd {
  const { text, lines } = search;
  let colon = false;
  let lost = -1;
  let end = start;
  let last = index;
  for (let next = index; next < lines.length; next++) {
    const line = lines[next];
    if (!line) break;
    const from = next === index ? start : line.content;
    if (from === line.end) continue;
    if (next > index) {
      if (line.column <= parent || line.tabbed || text[from] === '#' || isMarker(text, line)) break;
      if (isFieldLine(text, from, line.end)) break;
      if (
        isEntry(text, from, line.end) &&
        (inList || text[end - 1] === ':' || keyAt(text, from + 2, line.end))
      )
        break;
    }
    const stop = commentStart(text, from, line.end, false);
    const hash = commentStart(text, from, stop, true);
    if (hash < stop && lost === -1) lost = hash;
    end = trimmedEnd(text, from, stop);
    last = next;
    colon ||= hasColon(text, from, end);
    if (stop < line.end) break;
  }
  if (lost !== -1 && last === index && !isText(text.slice(start, trimmedEnd(text, start, lost)))) {
    end = trimmedEnd(text, start, lost);
    lost = -1;
  }
  const sign = startsLikeYaml(search, start, end);
  const span = { start, end };
  if (sign !== undefined) noteNeedsQuotes(search, span, sign, undefined, true);
  else if (colon && noteJoined(search, span, last, parent))
    return { end, next: endOfBlock(search, last, parent) };
  else if (colon) noteNeedsQuotes(search, span, ':');
  else if (lost !== -1) noteLostHash(search, span, lost);
  return { end, next: last + 1 };
}

/** True for words; false for a number, a date, yes or no, which are complete without what follows. */
function isText(words: string): boolean {
  return typeof plainValue(words) === 'string' && !/^\d{4}-\d\d-\d\d$/.test(words);
}

function hasColon(text: string, start: number, end: number): boolean {
  for (let at = text.indexOf(':', start); at !== -1 && at < end; at = text.indexOf(':', at + 1)) {
    if (at + 1 === end || isSpaceLike(text[at + 1])) return true;
  }
  return false;
}

/**
 * Notes a value in `span` that is another field, with its own fields or entries below (`lead: Anna  partners:`):
 * two lines that have become one. What they hold together is left out.
 * @param last the index of the line on which the value ends.
 * @returns false where the value is no such thing.
 */
export function noteJoined(search: Search, span: Span, last: number, parent: number): boolean {
  const { text, lines } = search;
  if (text[span.end - 1] !== ':' && !isFieldLine(text, span.start, span.end)) return false;
  const below = lineBelow(lines, last);
  if (!below || below.column <= parent) return false;
  if (!isFieldLine(text, below.content, below.end) && !isEntry(text, below.content, below.end)) return false;
  const end = lines[endOfBlock(search, last, parent) - 1]?.end ?? text.length;
  note(search, span, { cause: 'needs-quotes', sign: ':' }, [], false, { start: span.start, end });
  return true;
}

/** The index of the first line after `last` that stands no further right than `parent`. */
export function endOfBlock(search: Search, last: number, parent: number): number {
  const { lines } = search;
  let end = last + 1;
  for (let next = last + 1; next < lines.length; next++) {
    const line = lines[next];
    if (!line || line.content === line.end) continue;
    if (line.column <= parent) break;
    end = next + 1;
  }
  return end;
}
