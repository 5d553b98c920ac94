/** Lists and maps in brackets: finds where they end, and what keeps them from being read. */

import { type Bracket, readFlowWords } from './flow-words';
import { type Line, lineIndexAt } from './lines';
import { readQuoted } from './quoted';
import { note, type Search } from './search';
import { isEntry, isFieldLine, isLostHash, isSpaceLike, trimmedEnd } from './signs';

const CLOSERS = { '[': ']', '{': '}' } as const;

/**
 * Reads the brackets that open at `start`, and notes what is wrong in them.
 * @param parent the column that their further lines must stand to the right of.
 * @returns the offset past their end.
 */
export function readFlow(search: Search, start: number, parent: number): number {
  const { text, lines } = search;
  const open: Bracket[] = [];
  let index = lineIndexAt(lines, start);
  let end = lines[index]?.end ?? text.length;
  let at = start;
  let wordsEnd = start;
  for (;;) {
    if (at >= end) {
      const next = nextLine(search, index, parent, open, text[wordsEnd - 1]);
      if (next === undefined) return noteUnclosed(search, open, wordsEnd);
      index = next;
      at = lines[index]?.content ?? text.length;
      end = lines[index]?.end ?? text.length;
      continue;
    }
    const sign = text[at] ?? '';
    const top = open.at(-1);
    if (isSpaceLike(sign)) {
      at++;
      continue;
    }
    if (sign === '#' && isSpaceLike(text[at - 1]) && !isLostHash(text, at)) {
      at = end;
      continue;
    }
    if (sign === '[' || sign === '{') {
      open.push({ at, sign, colons: 0 });
      at++;
    } else if (sign === ']' || sign === '}') {
      closeBracket(search, open, at, sign, wordsEnd);
      at++;
      if (open.length === 0) return at;
    } else if (sign === ',') {
      if (top) top.colons = 0;
      at++;
    } else if (sign === ':' && isSeparator(text, at, end)) {
      if (top) top.colons++;
      at++;
    } else if (sign === '"' || sign === "'") {
      at = readQuoted(search, at, parent, true);
      index = lineIndexAt(lines, at);
      end = lines[index]?.end ?? text.length;
    } else {
      at = readFlowWords(search, at, end, top);
    }
    wordsEnd = at;
  }
}

function isSeparator(text: string, at: number, end: number): boolean {
  const next = text[at + 1];
  return (
    at + 1 >= end || isSpaceLike(next) || ',[]{}'.includes(next ?? '') || /["'\]}]/.test(text[at - 1] ?? '')
  );
}

/** The line on which brackets go on; undefined where the line below does not belong to them. */
function nextLine(
  search: Search,
  index: number,
  parent: number,
  open: readonly Bracket[],
  previous: string | undefined,
): number | undefined {
  const { text, lines } = search;
  for (let next = index + 1; next < lines.length; next++) {
    const line = lines[next];
    if (!line) break;
    const sign = text[line.content] ?? '';
    if (line.content === line.end || sign === '#') continue;
    const closes = sign === ']' || sign === '}';
    if (line.tabbed) {
      search.indents.tabInside(next, parent + (closes ? 1 : 2));
      return next;
    }
    if (line.column < parent || (line.column === parent && !closes)) {
      if (!closes && !goesOn(text, line)) return undefined;
      const column = parent + search.indents.by + (closes ? 0 : 2);
      search.indents.beginOrFollow(next, column, lineWords(search, open));
      return next;
    }
    if (isEntry(text, line.content, line.end)) return undefined;
    const expectsPair = open.at(-1)?.sign === '{' && (previous === ',' || previous === '{');
    if (!expectsPair && isFieldLine(text, line.content, line.end)) return undefined;
    return next;
  }
  return undefined;
}

/** True for a line of words that stands too far left but still belongs to the brackets: a comma or a bracket says so. */
function goesOn(text: string, line: Line): boolean {
  const isOther = isFieldLine(text, line.content, line.end) || isEntry(text, line.content, line.end);
  return !isOther && /^[^[\]{}#]*(?:,\s*|[\]}],?\s*)$/.test(text.slice(line.content, line.end));
}

function lineWords(search: Search, open: readonly Bracket[]): string {
  const line = search.lines[lineIndexAt(search.lines, open[0]?.at ?? 0)];
  return line ? search.text.slice(line.content, Math.min(line.end, line.content + 20)).trim() : '';
}

function closeBracket(search: Search, open: Bracket[], at: number, sign: string, wordsEnd: number): void {
  const matching = open.findLastIndex((bracket) => CLOSERS[bracket.sign] === sign);
  const top = open.at(-1);
  if (matching === -1) {
    if (!top) return;
    note(search, { start: at, end: at + 1 }, { cause: 'bracket', sign }, [
      {
        kind: 'bracket',
        safe: false,
        edits: [{ span: { start: at, end: at + 1 }, text: CLOSERS[top.sign] }],
      },
    ]);
    open.pop();
    return;
  }
  while (open.length - 1 > matching) {
    const unclosed = open.pop();
    if (unclosed) noteBracket(search, unclosed, CLOSERS[unclosed.sign], wordsEnd);
  }
  open.pop();
}

function noteUnclosed(search: Search, open: readonly Bracket[], wordsEnd: number): number {
  const [outermost] = open;
  const end = trimmedEnd(search.text, 0, wordsEnd);
  if (outermost) {
    const closers = [...open].reverse().map((bracket) => CLOSERS[bracket.sign]);
    noteBracket(search, outermost, closers.join(''), end);
  }
  return end;
}

function noteBracket(search: Search, bracket: Bracket, closers: string, end: number): void {
  const span = { start: bracket.at, end: bracket.at + 1 };
  const edits = [{ span: { start: end, end }, text: closers }];
  note(search, span, { cause: 'bracket', sign: bracket.sign }, [{ kind: 'bracket', safe: false, edits }]);
}
