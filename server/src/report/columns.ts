/** How much room text takes on a screen with letters of one width, and text broken to fit. */

/** Text of which every UTF-16 unit takes one column: Latin letters and the signs of the reports. */
const SIMPLE = /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027→│•✓✗]*$/;
/** Marks that join the letter before them, and signs without width. */
const NO_COLUMN = /[\p{Mn}\p{Me}\p{Cf}]/u;
/** East Asian wide letters (Unicode 15, EastAsianWidth W and F, in blocks) and pictures. */
const TWO_COLUMNS =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;

/** The columns that `text`, one line, takes. */
export function columnsOf(text: string): number {
  if (SIMPLE.test(text)) return text.length;
  let columns = 0;
  for (const sign of text) columns += columnsOfSign(sign);
  return columns;
}

function columnsOfSign(sign: string): number {
  if (NO_COLUMN.test(sign)) return 0;
  return TWO_COLUMNS.test(sign) ? 2 : 1;
}

/** The beginning of `text` that fits into `room` columns; no sign is cut in two, no mark parted from its letter. */
export function fitting(text: string, room: number): string {
  if (text.length <= room && SIMPLE.test(text)) return text;
  let columns = 0;
  let length = 0;
  for (const sign of text) {
    columns += columnsOfSign(sign);
    if (columns > room) break;
    length += sign.length;
  }
  return text.slice(0, length);
}

/**
 * `text`, one line, broken between words.
 * @param indent columns before the first line, which are there already, and before each other, which are put there
 * @param width columns that a line may take; a word that is longer stays whole
 */
export function wrapped(
  text: string,
  indent: { readonly first: number; readonly rest: number },
  width: number,
): string {
  // No letter takes more than two columns.
  if (text.length * 2 <= width - indent.first) return text;
  const lines: string[] = [];
  let line = '';
  let room = width - indent.first;
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && columnsOf(longer) > room) {
      lines.push(line);
      line = word;
      room = width - indent.rest;
    } else line = longer;
  }
  return [...lines, line].join(`\n${' '.repeat(indent.rest)}`);
}
