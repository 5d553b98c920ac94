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

const TABLES: Readonly<Record<Weight, ReadonlyMap<number, number>>> = {
  400: table('400'),
  600: table('600'),
};

function table(weight: '400' | '600'): ReadonlyMap<number, number> {
  return new Map(
    FONT_WIDTHS[weight].flatMap(([first, widths]) =>
      widths.map((width, at): [number, number] => [first + at, width]),
    ),
  );
}

/** The width of `text` in the unit of `size`. */
export function widthOf(text: string, size: number, weight: Weight): number {
  const widths = TABLES[weight];
  let thousandths = 0;
  for (const character of text)
    thousandths += widths.get(character.codePointAt(0) ?? 0) ?? unknownWidth(character);
  return (thousandths * size) / 1000;
}

function unknownWidth(character: string): number {
  if (NO_WIDTH.test(character)) return 0;
  return /^\p{Extended_Pictographic}$/u.test(character) ? EMOJI : UNKNOWN;
}

export interface Wrapping {
  readonly width: number;
  readonly size: number;
  readonly weight: Weight;
  /** More lines are cut, and the last ends in "…"; as many as it takes where it is absent. */
  readonly lines?: number;
}

/** The lines of `text`, none wider than `width`: broken at spaces and after hyphens, within a word where it has to be. */
export function wrapped(text: string, { width, size, weight, lines: most }: Wrapping): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const fits = (words: string): boolean => widthOf(words, size, weight) <= width;
  for (const piece of pieces(text)) {
    const longer = line + piece;
    if (fits(longer.trimEnd())) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line.trimEnd());
    line = piece;
    while (!fits(line.trimEnd())) {
      const head = headThatFits(line, fits);
      lines.push(head);
      line = line.slice(head.length);
      // A text of ten thousand letters: what comes after the last line is never shown.
      if (most !== undefined && lines.length > most) break;
    }
    if (most !== undefined && lines.length > most) break;
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
  const fits = (words: string): boolean => widthOf(words, size, weight) <= width;
  if (fits(plain)) return plain;
  const head = headThatFits(plain.replace(/…$/u, ''), (words) => fits(`${words}…`));
  return `${head.trimEnd()}…`;
}

/** White space of any sort as single spaces. */
export function onOneLine(text: string): string {
  return text.replace(/[\s\u2028\u2029]+/gu, ' ').trim();
}

/** Words with the space that follows them; a hyphen or a slash between letters ends a piece too. */
function pieces(text: string): readonly string[] {
  return onOneLine(text).split(/(?<=\s)|(?<=[\p{L}\p{N}][-–/])(?=\p{L})/u);
}

/** The longest beginning of `word` that fits, and at least one character; whole characters only. */
function headThatFits(word: string, fits: (words: string) => boolean): string {
  const characters = [...word];
  let low = 1;
  let high = characters.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (fits(characters.slice(0, middle).join(''))) low = middle;
    else high = middle - 1;
  }
  // A combining mark stays with its letter.
  while (low < characters.length && NO_WIDTH.test(characters[low] ?? '') && low < characters.length) low++;
  return characters.slice(0, low).join('');
}
