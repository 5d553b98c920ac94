/** Makes text from papers safe to show: no control characters that could move a cursor or turn a line around. */

/** Control characters, and those that change the direction of what follows (Unicode 15, Bidi_Control). */
const UNSAFE = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** One line: line breaks and tabs become spaces, other control characters a middle dot. */
export function plainLine(text: string): string {
  return text.replace(/[\t\r\n]+/g, ' ').replace(UNSAFE, '·');
}

/** The last four digits of what looks like a personal number (DDMMYY-XXXX): a report must not spread them. */
const SECRET = /(?<=(?<!\d)[0-3]\d[01]\d{3}[- ]?)\d{4}(?!\d)/g;

/** One line of a paper, character for character, so that marks below it stay in place. */
export function plainSource(text: string): string {
  return text.replace(SECRET, '••••').replace(/\t/g, '→').replace(UNSAFE, '·');
}
