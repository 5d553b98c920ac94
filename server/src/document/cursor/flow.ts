/**
 * Brackets and braces, closed or not, from their text alone: their members, and where in them an offset lies.
 * It never gives up: a wrong sign is passed over, and what is left open ends where its lines end.
 */

import { lineAt, type SourceText } from '../source-text';
import type { Span } from '../tree';
import {
  isBlankLine,
  isCommentLine,
  isDashLine,
  isWhite,
  type LinePlace,
  partsOf,
  placeOf,
  skipWhite,
  unquoted,
} from './line';

/** A plain or quoted word or text. */
export interface FlowWords {
  readonly kind: 'words';
  readonly span: Span;
  readonly quoted: boolean;
  readonly closed: boolean;
}

export interface FlowMember {
  /** Past the bracket or comma before it. */
  readonly start: number;
  /** Where its comma or the closing bracket stands, or the reading ended. */
  end: number;
  key: FlowWords | undefined;
  colon: number | undefined;
  /** Before a colon is known, a key stands here. */
  value: FlowWords | FlowCollection | undefined;
}

export interface FlowCollection {
  readonly kind: 'map' | 'list';
  readonly open: number;
  /** Where its closing bracket stands. */
  close: number | undefined;
  readonly members: FlowMember[];
}

export interface FlowReading {
  readonly root: FlowCollection;
  readonly comments: readonly Span[];
  /** Past the closing bracket, or where the reading ended without one. */
  readonly end: number;
  readonly closed: boolean;
  /** True where nothing but an opening bracket or a comma is the last before `end`: more has to follow. */
  readonly wantsMore: boolean;
}

/** How far a reading goes. */
export interface FlowLimits {
  /** The column of the key or dash it belongs to. */
  readonly owner: number;
  /** No line from here on is looked at. */
  readonly lineLimit: number;
  /** A quote may close on another line, but not from this line on. */
  readonly quoteLimit: number;
  readonly tab: number;
}

/**
 * True where `line` may go on with an open collection: it stands further in than its key, or begins with a
 * closing bracket, or more has to follow and it is neither a field nor an entry.
 */
export function continuesFlow(
  text: string,
  line: LinePlace,
  { owner, tab }: Pick<FlowLimits, 'owner' | 'tab'>,
  wantsMore: boolean,
): boolean {
  if (line.column > owner || /[\]}]/.test(text[line.content] ?? '')) return true;
  return wantsMore && !isDashLine(text, line) && !partsOf(text, line, tab).key;
}

/** Reads the collection that opens at `start`. */
export function readFlow(source: SourceText, start: number, limits: FlowLimits): FlowReading {
  const { text } = source;
  const root = collectionAt(text, start);
  const open: FlowCollection[] = [root];
  const comments: Span[] = [];
  let line = placeOf(source, lineAt(source, start), limits.tab);
  let at = start + 1;
  let wantsMore = true;
  for (;;) {
    const top = open.at(-1);
    if (!top) return { root, comments, end: at, closed: true, wantsMore: false };
    if (at >= line.end) {
      const next = nextLine(source, line, limits, wantsMore);
      if (next) {
        line = next;
        at = line.content;
        continue;
      }
      for (const { members } of open) endMember(members, at);
      return { root, comments, end: at, closed: false, wantsMore };
    }
    const member = top.members.at(-1);
    const sign = text[at] ?? '';
    if (!member || isWhite(text.charCodeAt(at))) {
      at++;
      continue;
    }
    if (sign === '#' && isWhite(text.charCodeAt(at - 1))) {
      comments.push({ start: at, end: line.end });
      at = line.end;
      continue;
    }
    wantsMore = sign === '[' || sign === '{' || sign === ',';
    if (sign === '[' || sign === '{') {
      const inner = collectionAt(text, at);
      if (member.value && member.value.kind !== 'words') {
        // The comma between two collections is missing.
        endMember(top.members, at);
        top.members.push({ ...memberFrom(at), value: inner });
      } else member.value = inner;
      open.push(inner);
      at++;
    } else if (sign === ']' || sign === '}') {
      endMember(top.members, at);
      top.close = at;
      open.pop();
      at++;
    } else if (sign === ',') {
      endMember(top.members, at);
      top.members.push(memberFrom(at + 1));
      at++;
    } else if (sign === ':' && member.colon === undefined && endsKey(text, at, line.end, member)) {
      member.key = member.value?.kind === 'words' ? member.value : undefined;
      member.value = undefined;
      member.colon = at;
      at++;
    } else {
      const words = wordsAt(source, at, line, limits);
      const before = member.value;
      // Words go on over white space and line ends, as long as no other sign stands between.
      if (before?.kind === 'words' && !before.quoted && !words.quoted)
        member.value = { ...words, span: { start: before.span.start, end: words.span.end } };
      else if (!before) member.value = words;
      at = words.span.end;
      if (at > line.end) line = placeOf(source, lineAt(source, at), limits.tab);
    }
  }
}

function collectionAt(text: string, open: number): FlowCollection {
  return {
    kind: text[open] === '{' ? 'map' : 'list',
    open,
    close: undefined,
    members: [memberFrom(open + 1)],
  };
}

function memberFrom(start: number): FlowMember {
  return { start, end: start, key: undefined, colon: undefined, value: undefined };
}

function endMember(members: readonly FlowMember[], at: number): void {
  const member = members.at(-1);
  if (member) member.end = at;
}

/** The next line with words, where the collection goes on in it. */
function nextLine(
  source: SourceText,
  line: LinePlace,
  limits: FlowLimits,
  wantsMore: boolean,
): LinePlace | undefined {
  const stop = Math.min(limits.lineLimit, source.lineStarts.length);
  for (let index = line.index + 1; index < stop; index++) {
    const next = placeOf(source, index, limits.tab);
    if (isBlankLine(next)) continue;
    if (isCommentLine(source.text, next)) return next;
    return continuesFlow(source.text, next, limits, wantsMore) ? next : undefined;
  }
  return undefined;
}

const FLOW_SIGNS = '[]{},';

/** True where the colon at `at` ends a key: always behind quotes, as JSON writes it. */
function endsKey(text: string, at: number, end: number, member: FlowMember): boolean {
  if (member.value && member.value.kind !== 'words') return false;
  const next = text[at + 1] ?? '';
  if (at + 1 >= end || isWhite(next.charCodeAt(0)) || FLOW_SIGNS.includes(next)) return true;
  return member.value?.kind === 'words' && member.value.quoted;
}

function wordsAt(source: SourceText, start: number, line: LinePlace, limits: FlowLimits): FlowWords {
  const { text } = source;
  const quote = text[start];
  if (quote === '"' || quote === "'") {
    const close = closeOfQuote(source, start, line, limits);
    if (close !== undefined)
      return { kind: 'words', span: { start, end: close + 1 }, quoted: true, closed: true };
    // Left open, it ends where an entry would.
    let end = start + 1;
    while (end < line.end && !',]}'.includes(text[end] ?? '')) end++;
    return { kind: 'words', span: { start, end }, quoted: true, closed: false };
  }
  let end = start + 1;
  for (let at = start; at < line.end; at++) {
    const sign = text[at] ?? '';
    if (at > start && FLOW_SIGNS.includes(sign)) break;
    if (sign === '#' && at > start && isWhite(text.charCodeAt(at - 1))) break;
    const next = text[at + 1] ?? '';
    if (sign === ':' && at > start) {
      if (at + 1 >= line.end || isWhite(next.charCodeAt(0)) || FLOW_SIGNS.includes(next)) break;
    }
    if (!isWhite(text.charCodeAt(at))) end = at + 1;
  }
  return { kind: 'words', span: { start, end }, quoted: false, closed: true };
}

/** Where the quote at `start` closes, in its line or in a further line before the limit. */
function closeOfQuote(
  source: SourceText,
  start: number,
  first: LinePlace,
  limits: FlowLimits,
): number | undefined {
  const { text } = source;
  const quote = text[start] ?? '"';
  let from = start + 1;
  const stop = Math.min(limits.quoteLimit, source.lineStarts.length);
  for (let line = first; ; line = placeOf(source, line.index + 1, limits.tab)) {
    if (line !== first && !isBlankLine(line) && line.column <= limits.owner) return undefined;
    const close = closeIn(text, quote, Math.max(from, line.content), line.end);
    if (close !== undefined) {
      const next = text[skipWhite(text, close + 1, line.end)] ?? '';
      return line === first || ',]}:#\r\n'.includes(next) ? close : undefined;
    }
    from = line.end;
    if (line.index + 1 >= stop) return undefined;
  }
}

/** Where an open `quote` closes between `from` and `end`. */
export function closeIn(text: string, quote: string, from: number, end: number): number | undefined {
  for (let at = from; at < end; at++) {
    const sign = text[at];
    if (quote === '"' && sign === '\\') at++;
    else if (sign === quote) {
      if (quote === "'" && text[at + 1] === "'" && at + 1 < end) at++;
      else return at;
    }
  }
  return undefined;
}

/** Where in a collection an offset lies. */
export interface FlowPlace {
  readonly collection: FlowCollection;
  readonly member: FlowMember;
  /** From the collection as a whole to `collection`, then to `member`'s value where the offset is at that. */
  readonly path: readonly (string | number)[];
}

/** The innermost collection and member at `offset`, which lies behind the opening bracket of `root`. */
export function flowPlaceAt(text: string, root: FlowCollection, offset: number): FlowPlace | undefined {
  const path: (string | number)[] = [];
  let collection = root;
  for (;;) {
    const { members, kind } = collection;
    const index = memberIndexAt(members, offset);
    const member = members[index];
    if (!member) return undefined;
    if (kind === 'list') path.push(index);
    const inner = member.value;
    const behindColon = member.colon !== undefined && offset > member.colon;
    if (behindColon) path.push(member.key ? wordsText(text, member.key) : '');
    const isInside =
      inner &&
      inner.kind !== 'words' &&
      offset > inner.open &&
      (inner.close === undefined || offset <= inner.close);
    if (!isInside) return { collection, member, path };
    collection = inner;
  }
}

/** The member in which `offset` lies: the last that begins at or before it. */
function memberIndexAt(members: readonly FlowMember[], offset: number): number {
  let low = 0;
  let high = members.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((members[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** What words say, without quotes. */
export function wordsText(text: string, words: FlowWords): string {
  return unquoted(text.slice(words.span.start, words.span.end));
}
