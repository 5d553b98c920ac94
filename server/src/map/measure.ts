/** How wide words are, and where lines break: from the table of the map's own font, without a browser. */
import { FONT_WIDTHS } from './generated/font-widths';
import type { Weight } from './scene';

/**
 * The width of a character that the font lacks, in thousandths of its size. Whatever font stands in for it is
 * seldom wider; signs of East Asia and emoji are a full em, and emoji a little more (measured in Noto Color Emoji).
 */
const UNKNOWN = 1000;
const EMOJI = 1300;

/** Draws nothing of its own: joiners, marks of direction, combining marks, variation selectors. */
const NO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]$/u;

/** Code points from here on are looked at one by one: the font has none of them. */
const TABLE_END = 0x2800;
const LACKING = 0xffff;

const TABLES: Readonly<Record<Weight, Uint16Array>> = { 400: table('400'), 600: table('600') };

function table(weight: '400' | '600'): Uint16Array {
  const widths = new Uint16Array(TABLE_END).fill(LACKING);
  for (const [first, run] of FONT_WIDTHS[weight])
    for (const [at, width] of run.entries()) widths[first + at] = width;
  return widths;
}

/** The width of `text` in the unit of `size`. */
export function widthOf(text: string, size: number, weight: Weight): number {
  return (thousandthsOf(text, weight) * size) / 1000;
}

function thousandthsOf(text: string, weight: Weight): number {
  const widths = TABLES[weight];
  let sum = 0;
  for (let at = 0; at < text.length; at++) {
    const width = widths[text.charCodeAt(at)] ?? LACKING;
    if (width !== LACKING) {
      sum += width;
      continue;
    }
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    sum += unknownWidth(character);
    at += character.length - 1;
  }
  return sum;
}

function unknownWidth(character: string): number {
  if (NO_WIDTH.test(character)) return 0;
  return /^\p{Extended_Pictographic}$/u.test(character) ? EMOJI : UNKNOWN;
}

/** Whether the font can show a character; those that draw nothing of their own need no letter. */
export function hasLetter(character: string): boolean {
  return (TABLES[400][character.codePointAt(0) ?? 0] ?? LACKING) !== LACKING || NO_WIDTH.test(character);
}

export interface Wrapping {
  readonly width: number;
  readonly size: number;
  readonly weight: Weight;
  /** More lines are cut, and the last ends in "…"; as many as it takes where it is absent. */
  readonly lines?: number;
}

/**
 * The lines of `text`, none wider than `width`: broken at spaces and after hyphens. A word that is wider than a line
 * is broken where it has to be, with a hyphen between letters.
 */
export function wrapped(text: string, wrapping: Wrapping): readonly string[] {
  const whole = onOneLine(text);
  const { width, size, lines } = wrapping;
  if (lines === undefined) return broken(whole, wrapping);
  // What is cut off is not measured first, unless it takes no room.
  const enough = Math.ceil(((lines + 2) * width * NARROWEST_LETTERS) / size);
  const beginning = whole.length > enough ? broken(whole.slice(0, enough), wrapping) : [];
  return beginning.at(-1)?.endsWith('…') && beginning.length === lines ? beginning : broken(whole, wrapping);
}

/** So many letters stand in a line as long as their em, at most: an "i" takes a quarter of it. */
const NARROWEST_LETTERS = 5;

/** The lines of a text that is one line. */
function broken(whole: string, { width, size, weight, lines: most }: Wrapping): readonly string[] {
  // Long texts are not measured as a whole: they never stand in one line.
  if (whole.length < width && widthOf(whole, size, weight) <= width) return whole === '' ? [] : [whole];
  const lines: string[] = [];
  // Widths are added up in whole thousandths, so that they are exactly those of the whole line.
  const room = (thousandths: number): boolean => (thousandths * size) / 1000 <= width;
  const space = thousandthsOf(' ', weight);
  const last = most ?? Number.POSITIVE_INFINITY;
  let line = '';
  let used = 0;
  for (const piece of pieces(whole)) {
    const bare = piece.endsWith(' ') ? piece.slice(0, -1) : piece;
    const wide = thousandthsOf(bare, weight);
    if (!room(used + wide)) {
      if (line !== '') lines.push(line.trimEnd());
      line = '';
      used = 0;
      let rest = bare;
      let left = wide;
      // A text of ten thousand letters: what comes after the last line is never shown.
      while (!room(left) && lines.length <= last) {
        const head = headOfWord(rest, weight, room);
        lines.push(head.line);
        left -= thousandthsOf(rest.slice(0, head.length), weight);
        rest = rest.slice(head.length);
      }
      if (lines.length > last) break;
      line = rest;
      used = left;
    } else {
      line += bare;
      used += wide;
    }
    if (bare !== piece) {
      line += ' ';
      used += space;
    }
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  if (most === undefined || lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  kept.push(shortened(`${kept.pop() ?? ''}…`, width, size, weight));
  return kept;
}

/** `text` in one line; cut with "…" where it is wider than `width`. */
export function shortened(text: string, width: number, size: number, weight: Weight): string {
  const plain = onOneLine(text);
  if (widthOf(plain, size, weight) <= width) return plain;
  const room = (thousandths: number): boolean => (thousandths * size) / 1000 <= width;
  const head = headThatFits(plain.replace(/…$/u, ''), weight, thousandthsOf('…', weight), room);
  return `${head.trimEnd()}…`;
}

/** White space of any sort as single spaces. */
export function onOneLine(text: string): string {
  return isUneven(text) ? text.replace(/\s+/gu, ' ').trim() : text;
}

/** All white space but the space. */
const WHITE = [
  ...'\t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
];
const UNEVEN = /\s\s|[^\S ]|^ | $/;
/** From so many signs on it is quicker to look for each sort of white space than to read sign by sign. */
const LONG = 400;

/** Whether there is white space but single spaces between words. Every text of a map comes here, often. */
function isUneven(text: string): boolean {
  if (text.length < LONG) return UNEVEN.test(text);
  return (
    text.startsWith(' ') ||
    text.endsWith(' ') ||
    text.includes('  ') ||
    WHITE.some((sign) => text.includes(sign))
  );
}

/** Of a text in one line, words with the space that follows them; a hyphen or a slash between letters ends a piece too. */
function pieces(line: string): readonly string[] {
  const found: string[] = [];
  for (let start = 0; start < line.length; ) {
    const space = line.indexOf(' ', start);
    const end = space < 0 ? line.length : space + 1;
    const word = line.slice(start, end);
    if (/[-–/]/.test(word)) found.push(...word.split(/(?<=[\p{L}\p{N}][-–/])(?=\p{L})/u));
    else found.push(word);
    start = end;
  }
  return found;
}

/** Letters that stay on either side of a break within a word. */
const SHORTEST_PART = 3;

/** Whether a line holds words of so many thousandths of their size. */
type Room = (thousandths: number) => boolean;

/** The beginning of a word that is wider than a line, as it stands there, and how much of the word it takes. */
function headOfWord(
  word: string,
  weight: Weight,
  room: Room,
): { readonly line: string; readonly length: number } {
  const most = headThatFits(word, weight, thousandthsOf('-', weight), room);
  // Before a consonant that a vowel follows, a word can mostly be broken: for-ening, sam-ar-bejde.
  for (let at = most.length; at >= Math.max(SHORTEST_PART, most.length - 5); at--)
    if (
      word.length - at >= SHORTEST_PART &&
      /^\p{L}{2}$/u.test(word.slice(at - 2, at)) &&
      /^[^aeiouyæøåäöü\P{L}][aeiouyæøåäöü]/iu.test(word.slice(at, at + 2))
    )
      return { line: `${word.slice(0, at)}-`, length: at };
  if (most.length >= SHORTEST_PART && /\p{L}$/u.test(most) && /^\p{L}/u.test(word.slice(most.length)))
    return { line: `${most}-`, length: most.length };
  const head = headThatFits(word, weight, 0, room);
  return { line: head, length: head.length };
}

/**
 * The longest beginning of `word` that fits with `tail` thousandths after it, and at least one character; whole
 * characters only. Looks no further than that, however long the word is.
 */
function headThatFits(word: string, weight: Weight, tail: number, room: Room): string {
  let end = 0;
  let used = tail;
  for (const character of word) {
    used += thousandthsOf(character, weight);
    // A combining mark stays with its letter.
    if (end > 0 && !room(used) && !NO_WIDTH.test(character)) break;
    end += character.length;
  }
  return word.slice(0, end);
}
