/** Plain words inside brackets, and the ways in which they are read otherwise than meant. */
import type { Repair } from '../problem';
import { plainValue } from '../scalar-value';
import type { Span } from '../tree';
import { lineIndexAt } from './lines';
import { startsLikeYaml } from './plain';
import { note, noteLostHash, noteNeedsQuotes, type Search } from './search';
import { isLostHash, isSpaceLike, keyWithoutSpace, looksLikeField, trimmedEnd } from './signs';

/** A bracket that is open. */
export interface Bracket {
  readonly at: number;
  readonly sign: '[' | '{';
  /** The colons seen since the last comma. */
  colons: number;
}

/**
 * Reads plain words at `start`, on a line that ends at `end`.
 * @param top the bracket they stand in.
 * @returns the offset past them.
 */
export function readFlowWords(search: Search, start: number, end: number, top: Bracket | undefined): number {
  const { text } = search;
  const isValue = (top?.colons ?? 0) > 0;
  let stop = start;
  let colon = false;
  for (; stop < end; stop++) {
    const sign = text[stop] ?? '';
    if (',[]{}'.includes(sign)) break;
    if (sign === '#' && stop > start && isSpaceLike(text[stop - 1])) {
      if (!isLostHash(text, stop)) break;
      const span = { start, end: endOfSentence(text, start, end) };
      noteLostHash(search, span, stop);
      return span.end;
    }
    if (sign === ':' && (stop + 1 >= end || isSpaceLike(text[stop + 1]))) {
      if (!isValue) break;
      colon = true;
    }
  }
  if ('[{'.includes(text[stop] ?? ' ')) {
    // A bracket within words: `skolen (se [1])`.
    const span = { start, end: endOfSentence(text, stop, end) };
    noteNeedsQuotes(search, span, text[stop] ?? '[');
    return span.end;
  }
  const span = { start, end: trimmedEnd(text, start, stop) };
  if (text[start] === '#' && isLostHash(text, start)) {
    span.end = endOfSentence(text, start, end);
    noteLostHash(search, span, start);
    return span.end;
  }
  const sign = startsLikeYaml(search, start, span.end);
  if (sign !== undefined) noteNeedsQuotes(search, span, sign, undefined, true);
  else if (colon) return readJoined(search, span, top);
  else if (top?.sign === '{' && isValue && text[stop] === ',') return readDecimals(search, start, stop, end);
  else if (top?.sign === '{' && !isValue && ',}'.includes(text[stop] ?? '')) {
    const key = keyWithoutSpace(text, start, span.end);
    if (key) {
      const at = key.colon + 1;
      note(
        search,
        { start, end: at },
        { cause: 'colon-without-space', text: text.slice(start, key.end) },
        [{ kind: 'space', safe: true, edits: [{ span: { start: at, end: at }, text: ' ' }] }],
        true,
      );
    }
  }
  return span.end;
}

/** `{value: 200 by: 2027-01-01}`: a number or a day, and a key: what lacks is the comma between them. */
function readJoined(search: Search, span: Span, top: Bracket | undefined): number {
  const { text } = search;
  const found = /^(\S+)[ \t]+([^\s:]+):[ \t]/.exec(text.slice(span.start, span.end));
  const [, value = '', key = ''] = found ?? [];
  const isValue = /^\d{4}-\d\d-\d\d$/.test(value) || typeof plainValue(value) !== 'string';
  if (!found || top?.sign !== '{' || !isValue || !looksLikeField(key)) {
    noteNeedsQuotes(search, span, ':');
    return span.end;
  }
  const end = span.start + value.length;
  const start = text.indexOf(key, end);
  note(search, { start, end: start + key.length }, { cause: 'comma', text: key }, [
    { kind: 'comma', safe: true, edits: [{ span: { start: end, end }, text: ',' }] },
  ]);
  top.colons = 0;
  return end;
}

/** The end of words that hold brackets: the comma or bracket that is not theirs. */
function endOfSentence(text: string, start: number, end: number): number {
  let depth = 0;
  let at = start;
  for (; at < end; at++) {
    const sign = text[at] ?? '';
    if ('[{'.includes(sign)) depth++;
    else if (depth === 0 && ',]}'.includes(sign)) break;
    else if (']}'.includes(sign)) depth--;
  }
  return trimmedEnd(text, start, at);
}

/** `{value: 12,5}`: a comma between digits with no space is a decimal comma, not the end of a value. */
function readDecimals(search: Search, start: number, comma: number, end: number): number {
  const { text } = search;
  const whole = /^[-+]?\d+$/.exec(text.slice(start, comma));
  const decimals = /^\d+(?=\s*(?:[,}\]]|$))/.exec(text.slice(comma + 1, end));
  if (!whole || !decimals) return comma;
  const span = { start, end: comma + 1 + decimals[0].length };
  const at = { start: comma, end: comma + 1 };
  // "1,200" is twelve hundred to an English reader and one point two to a Danish one.
  const ambiguous = decimals[0].length === 3 && whole[0].replace(/^[-+]/, '').length <= 3;
  const repairs: Repair[] = [{ kind: 'point', safe: !ambiguous, edits: [{ span: at, text: '.' }] }];
  if (ambiguous) repairs.push({ kind: 'remove', safe: false, edits: [{ span: at, text: '' }] });
  search.found.push({
    quiet: true,
    problem: {
      kind: 'misread',
      what: 'decimal-comma',
      span,
      line: lineIndexAt(search.lines, start) + 1,
      text: text.slice(span.start, span.end),
      repairs,
    },
  });
  return span.end;
}
