/** The lines of a text with their indentation, as the search for causes needs them. It knows no YAML. */

export interface Line {
  readonly start: number;
  /** Where the words end, before the line ending. */
  readonly end: number;
  /** Where the first word begins; `end` on a blank line. */
  readonly content: number;
  /** How many characters wide the indentation is, counting no-break spaces but not those of no width. */
  readonly column: number;
  /** True where the indentation holds a tab. */
  readonly tabbed: boolean;
  /** True where the indentation holds no-break spaces or spaces of no width. */
  readonly odd: boolean;
}

const NO_BREAK = '\u00a0\u2007\u202f';
const NO_WIDTH = '\u200b\u2060\ufeff';
/** Spaces that look like nothing or like a space, but are no space to YAML. */
export const ODD_SPACE = new RegExp(`[${NO_BREAK}${NO_WIDTH}]`);

/** What to write for an odd space: a space, or nothing where it has no width. */
export function ordinary(space: string): string {
  return NO_BREAK.includes(space) ? ' ' : '';
}

/** The lines of `text`. A byte order mark at the start belongs to no line. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = text.startsWith('\ufeff') ? 1 : 0;
  while (start <= text.length) {
    const found = text.indexOf('\n', start);
    const stop = found === -1 ? text.length : found;
    let end = stop;
    while (end > start && text[end - 1] === '\r') end--;
    let content = start;
    let column = 0;
    let tabbed = false;
    let odd = false;
    for (; content < end; content++) {
      const sign = text[content] ?? '';
      if (sign === ' ') column++;
      else if (sign === '\t') {
        tabbed = true;
        column++;
      } else if (NO_BREAK.includes(sign)) {
        odd = true;
        column++;
      } else if (NO_WIDTH.includes(sign)) odd = true;
      else break;
    }
    lines.push({ start, end, content, column, tabbed, odd });
    if (found === -1) break;
    start = stop + 1;
  }
  return lines;
}

/** The index of the line in which `offset` lies. */
export function lineIndexAt(lines: readonly Line[], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The first line below line `index` that is not blank. */
export function lineBelow(lines: readonly Line[], index: number): Line | undefined {
  for (let next = index + 1; next < lines.length; next++) {
    const line = lines[next];
    if (line && line.content < line.end) return line;
  }
  return undefined;
}
