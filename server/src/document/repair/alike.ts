/** Of two columns that are as near, the one where the lines above look more like the line that is out of place. */
import type { Line } from './lines';
import type { Kind } from './places';
import type { Search } from './search';
import { isEntry, keyAt, skipSpaces } from './signs';

/** How many lines below are looked at for what belongs to an entry: more than an initiative has. */
const LOOK_AHEAD = 200;
/** How many lines above are looked at for the like: more than a paper has. */
const LOOK_BACK = 1000;

/**
 * How many of the keys of what begins on `line` others have above, at the column where they would stand if it
 * stood at `column`; fewer than none where it would be a key twice.
 * @param index the index of `line`
 */
export function keysAlike(
  { text, lines }: Search,
  kind: Kind,
  line: Line,
  index: number,
  column: number,
): number {
  const step = kind === 'list' ? 2 : 0;
  const keys = new Set<string>();
  for (let next = index; next < Math.min(lines.length, index + LOOK_AHEAD); next++) {
    const below = lines[next];
    if (!below || below.content === below.end) continue;
    if (next > index && (below.column < line.column + step || (step > 0 && below.column === line.column)))
      break;
    const key = keyOn(text, below);
    if (key && key.column === line.column + step) keys.add(key.name);
  }
  const alike = new Set<string>();
  let isBeside = kind === 'map';
  for (let above = index - 1; above >= Math.max(0, index - LOOK_BACK); above--) {
    const other = lines[above];
    if (!other || other.content === other.end) continue;
    const key = keyOn(text, other);
    if (key && key.column === column + step && keys.has(key.name)) {
      // It would be there twice.
      if (isBeside) return -1;
      alike.add(key.name);
    }
    isBeside &&= other.column >= column;
  }
  return alike.size;
}

/** True where the last line above at `column` has a value on its line just as `line` has, or has none as it has none. */
export function isShapedAlike({ text, lines }: Search, line: Line, index: number, column: number): boolean {
  for (let above = index - 1; above >= Math.max(0, index - LOOK_BACK); above--) {
    const other = lines[above];
    const key = other && keyOn(text, other);
    if (key?.column === column) return key.isAlone === (keyOn(text, line)?.isAlone ?? false);
  }
  return false;
}

/** True where the next field below that stands no further in than `deepest` stands at `column`. */
export function goesOnAt({ text, lines }: Search, index: number, column: number, deepest: number): boolean {
  for (let next = index + 1; next < Math.min(lines.length, index + LOOK_AHEAD); next++) {
    const below = lines[next];
    if (!below || below.column > deepest || isEntry(text, below.content, below.end)) continue;
    if (keyOn(text, below)) return below.column === column;
  }
  return false;
}

interface KeyOnLine {
  readonly name: string;
  readonly column: number;
  /** True where nothing follows its colon. */
  readonly isAlone: boolean;
}

/** The key on a line, past its dash, and its column. */
function keyOn(text: string, { content, end, column }: Line): KeyOnLine | undefined {
  const start = isEntry(text, content, end) ? skipSpaces(text, content + 1, end) : content;
  const key = keyAt(text, start, end);
  if (!key) return undefined;
  const isAlone = skipSpaces(text, Math.min(end, key.colon + 1), end) >= end;
  return { name: text.slice(key.start, key.end), column: column + start - content, isAlone };
}
