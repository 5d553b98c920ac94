/** What to leave out of a text that cannot be read, where no repair is known: as little as lets the rest be read. */
import type { Span } from '../tree';
import type { Line } from './lines';
import { isEntry, keyAt, skipSpaces } from './signs';

/**
 * The stretches to try leaving out for a fault on line `index`, each larger than the one before: the value, the
 * line, its block, the blocks around it, all from here on, everything.
 */
export function holesFor(text: string, lines: readonly Line[], index: number): readonly Span[] {
  const line = lines[index];
  if (!line) return [{ start: 0, end: text.length }];
  const holes: Span[] = [];
  const value = valueStart(text, line);
  if (value < line.end && value > line.content) holes.push({ start: value, end: line.end });
  holes.push({ start: line.content, end: line.end });
  let top = index;
  for (;;) {
    const bottom = lastOfBlock(lines, top);
    holes.push({ start: lines[top]?.content ?? 0, end: lines[bottom]?.end ?? text.length });
    const above = lineAbove(lines, top);
    if (above === undefined) break;
    top = above;
  }
  holes.push({ start: line.start, end: text.length });
  holes.push({ start: lines[0]?.start ?? 0, end: text.length });
  return holes;
}

/** Where the value on a line begins, after dashes and a key. */
function valueStart(text: string, line: Line): number {
  let at = line.content;
  while (isEntry(text, at, line.end)) at = skipSpaces(text, at + 1, line.end);
  const key = keyAt(text, at, line.end);
  return key ? skipSpaces(text, key.colon + 1, line.end) : at;
}

function lastOfBlock(lines: readonly Line[], top: number): number {
  const column = lines[top]?.column ?? 0;
  let bottom = top;
  for (let next = top + 1; next < lines.length; next++) {
    const line = lines[next];
    if (!line || line.content === line.end) continue;
    if (line.column <= column) break;
    bottom = next;
  }
  return bottom;
}

function lineAbove(lines: readonly Line[], index: number): number | undefined {
  const column = lines[index]?.column ?? 0;
  for (let above = index - 1; above >= 0; above--) {
    const line = lines[above];
    if (line && line.content < line.end && line.column < column) return above;
  }
  return undefined;
}
