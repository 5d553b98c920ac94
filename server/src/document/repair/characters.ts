/** Characters that nobody sees, and line ends that nobody writes any more: what they are, and what to write for them. */
import type { TextEdit } from '../edit';
import type { SyntaxProblem } from '../problem';
import type { Found } from './found';
import { type Line, lineIndexAt } from './lines';

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
/** Those of them that stand for a line break or a new page: a space takes their place. */
const BREAKS = '\u000b\u000c\u0085';

/** The control characters of `text`, but for tabs and line ends, as one cause; none where it has none. */
export function controlCharacters(text: string, lines: readonly Line[]): readonly Found[] {
  const edits: TextEdit[] = [];
  for (const { index, 0: sign } of text.matchAll(CONTROL)) {
    const isBetweenWords = /\S/.test(text[index - 1] ?? ' ') && /\S/.test(text[index + 1] ?? ' ');
    const space = BREAKS.includes(sign) && isBetweenWords ? ' ' : '';
    edits.push({ span: { start: index, end: index + 1 }, text: space });
  }
  const [first] = edits;
  if (!first) return [];
  const line = lineIndexAt(lines, first.span.start) + 1;
  const repairs = [{ kind: 'remove', safe: true, edits } as const];
  return [{ problem: { kind: 'misread', what: 'control', span: first.span, line, repairs }, quiet: true }];
}

/** `text` with a line feed for each carriage return that stands alone, at the same offsets; undefined where none does. */
export function withLineFeeds(text: string): string | undefined {
  return /\r(?!\n)/.test(text) ? text.replace(/\r(?!\n)/g, '\n') : undefined;
}

/** The problem that lines of `text` end with a carriage return alone. */
export function loneReturns(text: string): SyntaxProblem {
  const edits = Array.from(
    text.matchAll(/\r(?!\n)/g),
    ({ index }): TextEdit => ({ span: { start: index, end: index + 1 }, text: '\n' }),
  );
  const span = edits[0]?.span ?? { start: 0, end: 0 };
  return { kind: 'misread', what: 'line-ends', span, repairs: [{ kind: 'line-ends', safe: true, edits }] };
}
