/** The lines of a code fence (three backticks or tildes) that a paper copied from a chat or a web page still has around it. */
import type { TextEdit } from '../edit';
import type { Line } from './lines';
import { note, type Search } from './search';

/** True for a line of a code fence at the left edge, with or without the name of a language. */
export function isFence(text: string, line: Line): boolean {
  const sign = text[line.start];
  if (line.content !== line.start || (sign !== '`' && sign !== '~')) return false;
  return /^(?:`{3,}|~{3,})\s*[\w-]*\s*$/.test(text.slice(line.start, line.end));
}

/** Notes the lines of a code fence, whose indexes are `fences`: all of a text are one cause. */
export function noteFences(search: Search, fences: readonly number[]): void {
  const { text, lines } = search;
  const [first] = fences.flatMap((index) => lines[index] ?? []);
  if (!first) return;
  const edits = fences.map((index): TextEdit => {
    const start = lines[index]?.start ?? 0;
    const next = lines[index + 1]?.start;
    if (next !== undefined) return { span: { start, end: next }, text: '' };
    // The last line goes with the line end before it, unless the line above goes with that.
    const above = fences.includes(index - 1) ? start : (lines[index - 1]?.end ?? start);
    return { span: { start: above, end: text.length }, text: '' };
  });
  const sign = text.slice(first.start, first.start + 3);
  const span = { start: first.start, end: first.end };
  note(search, span, { cause: 'fence', sign }, [{ kind: 'remove', safe: true, edits }]);
}
