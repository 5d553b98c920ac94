/** What a stretch of one line looks like: key, list entry, comment, text. Small questions, no memory. */
import { type Line, ODD_SPACE } from './lines';

const SPACE = /[ \t]/;

/** True for white space as YAML sees it, and for what merely looks like it. */
export function isSpaceLike(sign: string | undefined): boolean {
  return sign !== undefined && (SPACE.test(sign) || ODD_SPACE.test(sign));
}

/** True where a dash at `at` opens a list entry. */
export function isEntry(text: string, at: number, end: number): boolean {
  return text[at] === '-' && (at + 1 >= end || isSpaceLike(text[at + 1]));
}

/** True where a bullet or a long dash stands at `at` with words after it: a list pasted from elsewhere. */
export function isBullet(text: string, at: number, end: number): boolean {
  return /^[\u2013\u2014\u2022\u2023\u25aa\u25cf\u00b7*][ \t]+[\p{L}\p{N}"']/u.test(text.slice(at, end));
}

/** True for `---` and `...`, which begin and end a document. */
export function isMarker(text: string, line: Line): boolean {
  return (
    line.content === line.start && /^(?:---|\.\.\.)(?:\s|$)/.test(text.slice(line.start, line.start + 4))
  );
}

/** True for a `#` with a word directly after it, which an author did not mean as a comment. */
export function isLostHash(text: string, at: number): boolean {
  return /^#[\p{L}\p{N}]/u.test(text.slice(at, at + 3)) && !text.startsWith('#strategy-papers-', at);
}

/** The first offset from `at` that is not white space; at most `end`. */
export function skipSpaces(text: string, at: number, end: number): number {
  let offset = at;
  while (offset < end && isSpaceLike(text[offset])) offset++;
  return offset;
}

/** The offset past the last word before `end`, at least `start`. */
export function trimmedEnd(text: string, start: number, end: number): number {
  let offset = end;
  while (offset > start && SPACE.test(text[offset - 1] ?? '')) offset--;
  return offset;
}

/** Where the comment of a stretch begins that starts with a word at `start`; `end` where it has none. */
export function commentStart(text: string, start: number, end: number, alsoLostHash: boolean): number {
  for (let at = text.indexOf('#', start + 1); at !== -1 && at < end; at = text.indexOf('#', at + 1)) {
    if (SPACE.test(text[at - 1] ?? '') && (alsoLostHash || !isLostHash(text, at))) return at;
  }
  return end;
}

/** A key and its colon, as offsets. `end` is past the key's last character. */
export interface Key {
  readonly start: number;
  readonly end: number;
  readonly colon: number;
}

const NO_KEY = /[[\]{},#|>@`%]/;

/** The key that begins at `start`, on its line that ends at `end`. */
export function keyAt(text: string, start: number, end: number): Key | undefined {
  const first = text[start];
  if (first === undefined || start >= end || NO_KEY.test(first)) return undefined;
  if (first === '"' || first === "'") {
    const close = closingQuote(text, start, end);
    if (close === -1) return undefined;
    const colon = skipSpaces(text, close + 1, end);
    return isColon(text, colon, end) ? { start, end: close + 1, colon } : undefined;
  }
  const stop = commentStart(text, start, end, true);
  for (
    let colon = text.indexOf(':', start);
    colon !== -1 && colon < stop;
    colon = text.indexOf(':', colon + 1)
  ) {
    if (colon === start || !isColon(text, colon, stop)) continue;
    let keyEnd = colon;
    while (keyEnd > start && isSpaceLike(text[keyEnd - 1])) keyEnd--;
    return { start, end: keyEnd, colon };
  }
  return undefined;
}

/** True where a colon at `at` ends a key: white space or the line's end follows. */
export function isColon(text: string, at: number, end: number): boolean {
  return at < end && text[at] === ':' && (at + 1 >= end || isSpaceLike(text[at + 1]));
}

/** The quotation mark that closes the one at `start`, before `end`; -1 where none does. */
export function closingQuote(text: string, start: number, end: number): number {
  const quote = text[start];
  for (let at = start + 1; at < end; at++) {
    if (quote === '"' && text[at] === '\\') at++;
    else if (text[at] === quote) {
      if (quote === "'" && text[at + 1] === "'" && at + 1 < end) at++;
      else return at;
    }
  }
  return -1;
}

/** True for a word that looks like a key of the common format, not like one of a sentence. */
export function looksLikeField(word: string): boolean {
  return /^[a-zæøå][a-z0-9æøå]*(?:[_-][a-z0-9æøå]+)*$/.test(word);
}

/** True where a line from `start` to `end` is a field: a key of one word in small letters. */
export function isFieldLine(text: string, start: number, end: number): boolean {
  const key = keyAt(text, start, end);
  return key !== undefined && looksLikeField(text.slice(key.start, key.end).replace(/^["']|["']$/g, ''));
}

/** `title:Text`: the key of a line that lacks the space after its colon. */
export function keyWithoutSpace(text: string, start: number, end: number): Key | undefined {
  const found = /^([a-zæøå][a-z0-9æøå_-]*):(?=[^\s:/])/i.exec(text.slice(start, Math.min(end, start + 60)));
  const word = found?.[1];
  if (word === undefined) return undefined;
  return { start, end: start + word.length, colon: start + word.length };
}

/** How much of a neighbour a message shows, in characters: enough to find it by. */
const NEIGHBOUR_WIDTH = 30;

/** The first words of a line, for a message. */
export function firstWords(text: string, start: number, end: number): string {
  const words = text.slice(start, commentStart(text, start, end, true)).trim();
  if (words.length <= NEIGHBOUR_WIDTH) return words;
  const cut = words.lastIndexOf(' ', NEIGHBOUR_WIDTH);
  return cut > 10 ? words.slice(0, cut) : [...words].slice(0, NEIGHBOUR_WIDTH).join('');
}
