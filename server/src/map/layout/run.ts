/** One text of several styles that runs on from line to line, with signs in it. */
import { onOneLine, shortened, widthOf, wrapped } from '../measure';
import type { Mark } from '../scene';
import { BASELINE, type Block, type WordStyle } from './block';
import { type Sign, signMarks } from './signs';

export type Piece =
  | ({
      readonly text: string;
      /** Not broken where a line can hold it: a date, a name. */
      readonly together?: true;
      /** A dot before it, unless it begins a line. */
      readonly dot?: true;
      /** A sign before its first word, in the same line with it. */
      readonly lead?: Sign;
    } & Pick<WordStyle, 'size' | 'weight' | 'ink'>)
  | { readonly sign: Sign; readonly size: number };

/** Room for a sign and the gap to its words, as a multiple of the size. */
const LEAD = 1.45;

/** What stands in a line; it grows while the line is made. */
interface Placed {
  readonly piece: Piece;
  text: string;
  readonly x: number;
  /** Of the words, without the sign before them. */
  width: number;
  /** Room for the sign before them. */
  readonly lead: number;
}

/**
 * `pieces` in lines of at most `width`, a space between any two; base lines `step` apart.
 * @param most so many lines are shown, and the last ends in "…" where there are more
 */
export function run(pieces: readonly Piece[], width: number, step: number, most?: number): Block {
  const lines = cut(linesOf(pieces, width, most), width, most);
  return {
    height: lines.length * step,
    at: (x, y) => {
      const marks: Mark[] = [];
      for (const [at, line] of lines.entries()) {
        const base = y + at * step + step * 0.5 + largest(line) * (BASELINE - 0.38);
        for (const placed of line) marks.push(...marksOf(placed, x, base));
      }
      return marks;
    },
  };
}

/** @param most where there are more lines, at least one more is made, so that it is seen */
function linesOf(
  pieces: readonly Piece[],
  width: number,
  most = Number.POSITIVE_INFINITY,
): readonly (readonly Placed[])[] {
  const lines: Placed[][] = [];
  let line: Placed[] = [];
  let x = 0;
  const breakLine = (): void => {
    lines.push(line);
    line = [];
    x = 0;
  };
  const put = (piece: Piece, text: string, wide: number, space: number, lead = 0): void => {
    const before = line.at(-1);
    if (before && x + space + lead + wide > width) breakLine();
    const last = line.at(-1);
    if (last && 'text' in piece && last.piece === piece) {
      // Words of one piece in one line are one mark.
      last.text = `${last.text} ${text}`;
      last.width += space + wide;
      x += space + wide;
      return;
    }
    if (last) x += space;
    line.push({ piece, text, x, width: wide, lead });
    x += lead + wide;
  };
  for (const piece of pieces) {
    if ('sign' in piece) {
      put(piece, '', piece.size, piece.size * 0.5);
      continue;
    }
    const { size, weight } = piece;
    const space = widthOf(' ', size, weight);
    const whole = onOneLine(piece.text);
    const stays = piece.together && widthOf(whole, size, weight) + (piece.lead ? size * LEAD : 0) <= width;
    let isFirst = true;
    const place = (part: string, wide: number, room: number): void => {
      const lead = piece.lead && isFirst ? size * LEAD : 0;
      if (!piece.dot || !isFirst || line.length === 0) put(piece, part, wide, room, lead);
      else {
        const dotted = `· ${part}`;
        const all = widthOf(dotted, size, weight);
        if (x + room + all <= width) put(piece, dotted, all, room);
        else {
          breakLine();
          put(piece, part, wide, 0);
        }
      }
      isFirst = false;
    };
    for (const word of stays ? [whole] : whole.split(' ')) {
      if (lines.length > most) break;
      if (word === '') continue;
      const after = line.at(-1);
      const room = after && 'sign' in after.piece ? size * 0.45 : space;
      const wide = word.length > width ? Number.POSITIVE_INFINITY : widthOf(word, size, weight);
      if (wide <= width) place(word, wide, room);
      else
        for (const part of wrapped(word, { width, size, weight, lines: most + 2 }))
          place(part, widthOf(part, size, weight), room);
    }
  }
  if (line.length > 0) lines.push(line);
  return lines;
}

/** The first `most` lines. */
function cut(
  lines: readonly (readonly Placed[])[],
  width: number,
  most = lines.length,
): readonly (readonly Placed[])[] {
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  const last = kept.pop() ?? [];
  const end = last.at(-1);
  if (!end || 'sign' in end.piece) return [...kept, last];
  const { size, weight } = end.piece;
  const text = shortened(`${end.text}…`, width - end.x - end.lead, size, weight);
  return [...kept, [...last.slice(0, -1), { ...end, text, width: widthOf(text, size, weight) }]];
}

function largest(line: readonly Placed[]): number {
  return Math.max(...line.map(({ piece }) => ('sign' in piece ? 0 : piece.size)), 10);
}

function marksOf({ piece, text, x, width, lead }: Placed, left: number, base: number): readonly Mark[] {
  if ('sign' in piece) return signMarks(piece.sign, left + x, base - piece.size * 0.86, piece.size);
  const { size, weight, ink } = piece;
  const words: Mark = { mark: 'words', x: left + x + lead, y: base, text, size, weight, ink, width };
  return lead > 0 && piece.lead
    ? [...signMarks(piece.lead, left + x, base - size * 0.86, size), words]
    : [words];
}
