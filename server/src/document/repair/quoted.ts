/** Texts in quotation marks: where they end, and what is wrong where they do not end as they should. */
import type { Line } from './lines';
import { lineIndexAt } from './lines';
import { backslashEdits, quoteEdits, requoteEdits } from './quoting';
import { note, noteNeedsQuotes, type Search } from './search';
import {
  closingQuote,
  commentStart,
  firstWords,
  isEntry,
  isFieldLine,
  keyAt,
  skipSpaces,
  trimmedEnd,
} from './signs';

/**
 * Reads the quoted text that opens at `start`.
 * @param parent the column its further lines must stand to the right of.
 * @param flow true inside brackets, where a comma or bracket ends a value too.
 * @returns the offset past it.
 */
export function readQuoted(search: Search, start: number, parent: number, flow: boolean): number {
  const { text, lines } = search;
  const index = lineIndexAt(lines, start);
  const line = lines[index];
  if (!line) return text.length;
  const close = closingQuote(text, start, line.end);
  if (close === -1) return readOverLines(search, start, parent, flow, index, line);
  if (isClean(text, close + 1, line.end, flow)) {
    checkBackslashes(search, start, close);
    return close + 1;
  }
  const over = flow ? undefined : noteNested(search, start, parent, index);
  if (over !== undefined) return over;
  const end = flow
    ? endInFlow(text, close + 1, line.end)
    : trimmedEnd(text, start, commentStart(text, start, line.end, false));
  const edits = isNested(text, start, close, end)
    ? requoteEdits(text, start, end)
    : quoteEdits(text, start, end);
  noteNeedsQuotes(search, { start, end }, text[start] ?? '"', edits);
  return end;
}

function readOverLines(
  search: Search,
  start: number,
  parent: number,
  flow: boolean,
  index: number,
  line: Line,
): number {
  const { text, lines } = search;
  let last = line;
  let structured = false;
  for (let next = index + 1; next < lines.length; next++) {
    const below = lines[next];
    if (!below) break;
    if (below.content === below.end) continue;
    if (below.column <= parent && !isBrokenOff(search, below, start, flow)) break;
    structured ||= isEntry(text, below.content, below.end) || isFieldLine(text, below.content, below.end);
    const close = closingQuoteFrom(text, start, below.start, below.end);
    if (close !== -1) {
      const isOpen = structured || !isClean(text, close + 1, below.end, flow);
      const over = isOpen && !structured && !flow ? noteNested(search, start, parent, next - 1) : undefined;
      if (over !== undefined) return over;
      if (isOpen) break;
      checkBackslashes(search, start, close);
      for (let moved = index + 1; moved <= next; moved++) {
        const inside = lines[moved];
        if (!inside || inside.content === inside.end) continue;
        if (inside.tabbed) search.indents.tabInside(moved, parent + 2);
        else if (inside.column <= parent) {
          const column = parent + 2 + search.indents.by;
          search.indents.goOn(moved, column, firstWords(text, start + 1, line.end));
        }
      }
      return close + 1;
    }
    if (!structured) last = below;
  }
  return noteUnclosed(search, start, flow, flow ? line : last);
}

/**
 * Words in quotation marks inside a text over several lines that is in such marks itself.
 * @param index the line after which it goes on, with words alone
 * @returns the offset past the mark that ends it; undefined where none of its lines ends with one
 */
function noteNested(search: Search, start: number, parent: number, index: number): number | undefined {
  const { text, lines } = search;
  for (let next = index + 1; next < lines.length; next++) {
    const line = lines[next];
    if (!line || line.content === line.end) continue;
    const isOfWords =
      line.column > parent &&
      !line.tabbed &&
      !isEntry(text, line.content, line.end) &&
      !isFieldLine(text, line.content, line.end);
    if (!isOfWords) return undefined;
    const end = trimmedEnd(text, line.content, line.end);
    if (text[end - 1] !== text[start]) continue;
    noteNeedsQuotes(search, { start, end }, text[start] ?? '"', requoteEdits(text, start, end));
    return end;
  }
  return undefined;
}

/** True for a line of words to the left of where the text in quotes can go on, with the mark that closes it. */
function isBrokenOff({ text }: Search, line: Line, start: number, flow: boolean): boolean {
  if (flow || line.tabbed || line.odd || !/\p{L}/u.test(text[line.content] ?? '')) return false;
  if (keyAt(text, line.content, line.end)) return false;
  const close = closingQuoteFrom(text, start, line.start, line.end);
  return close !== -1 && isClean(text, close + 1, line.end, false);
}

function noteUnclosed(search: Search, start: number, flow: boolean, last: Line): number {
  const { text } = search;
  const quote = text[start] ?? '"';
  const from = Math.max(start, last.content);
  const end = flow
    ? endInFlow(text, start + 1, last.end)
    : trimmedEnd(text, start + 1, commentStart(text, from, last.end, false));
  const edits = quote === '"' ? backslashEdits(text.slice(0, end), start + 1, end) : [];
  edits.push({ span: { start: end, end }, text: quote });
  note(search, { start, end: start + 1 }, { cause: 'quote' }, [{ kind: 'close-quote', safe: !flow, edits }]);
  return end;
}

function checkBackslashes(search: Search, start: number, close: number): void {
  if (search.text[start] !== '"') return;
  const edits = backslashEdits(search.text, start + 1, close);
  const [first] = edits;
  if (first) noteNeedsQuotes(search, { start, end: close + 1 }, '\\', edits);
}

/** The mark that closes the text opened at `start`, on a later line; that text is open where the line begins. */
function closingQuoteFrom(text: string, start: number, lineStart: number, lineEnd: number): number {
  const quote = text[start];
  for (let at = lineStart; at < lineEnd; at++) {
    if (quote === '"' && text[at] === '\\') at++;
    else if (text[at] === quote) {
      if (quote === "'" && text[at + 1] === "'") at++;
      else return at;
    }
  }
  return -1;
}

/** True where nothing but a comment follows a closed text; in brackets, also their own signs. */
function isClean(text: string, from: number, end: number, flow: boolean): boolean {
  const at = skipSpaces(text, from, end);
  if (at >= end) return true;
  if (text[at] === '#') return at > from;
  return flow && ',]}:'.includes(text[at] ?? '');
}

function endInFlow(text: string, from: number, end: number): number {
  for (let at = from; at < end; at++) if (',]}'.includes(text[at] ?? '')) return trimmedEnd(text, from, at);
  return trimmedEnd(text, from, end);
}

/** True where the marks at both ends are a pair and those inside belong to the words. */
function isNested(text: string, start: number, close: number, end: number): boolean {
  if (text[end - 1] !== text[start] || end - 1 === close) return false;
  const before = text[close - 1] ?? '';
  const after = text[close + 1] ?? '';
  return /[\s(]/.test(before) || (/[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after));
}
