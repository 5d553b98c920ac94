/**
 * Lines that broke off to the left from the block they belong to: a text that goes on without its indentation, a
 * field that lost it. What stands below tells: it goes on at a column that such a line would have ended.
 */
import type { Repair } from '../problem';
import type { Line } from './lines';
import type { Places } from './places';
import type { TextAbove } from './placing';
import type { Search } from './search';
import { isEntry, isFieldLine, looksLikeField } from './signs';

/** How far, in columns, a field has to stand to the left of those around it to be the one that slipped. */
const FAR = 4;
/** How many lines of words a text may go on with. Own choice. */
const MOST_WORDS = 20;

/** The next line below that has words; undefined where none has. Comments are passed over. */
function filledBelow({ text, lines }: Search, index: number): { line: Line; index: number } | undefined {
  for (let next = index + 1; next < lines.length; next++) {
    const line = lines[next];
    if (line && line.content < line.end && text[line.content] !== '#') return { line, index: next };
  }
  return undefined;
}

function goesOn({ text }: Search, places: Places, below: Line): boolean {
  const kind = isEntry(text, below.content, below.end) ? 'list' : 'map';
  return !below.tabbed && !below.odd && places.isOpen(kind, below.column);
}

/** True for a line of words that goes on with the text above, where the lines below stand as if it did. */
export function isBrokenOffText(search: Search, places: Places, line: Line, index: number): boolean {
  const { text } = search;
  if (line.tabbed || line.odd || !/[\p{L}\p{N}"'(]/u.test(text[line.content] ?? '')) return false;
  let below = filledBelow(search, index);
  for (let more = 0; below && more < MOST_WORDS; more++) {
    const { content, end, column } = below.line;
    if (isEntry(text, content, end) || isFieldLine(text, content, end)) {
      const isAlone = looksLikeField(text.slice(line.content, line.end).trim());
      const least = isAlone ? FAR : 1;
      return column >= line.column + least && goesOn(search, places, below.line);
    }
    below = filledBelow(search, below.index);
  }
  return false;
}

/**
 * The column where a field belongs that stands far to the left of the fields around it; undefined where it may
 * stand where it does.
 * @param value where its value begins on its line
 */
export function columnOfBrokenOff(
  search: Search,
  places: Places,
  line: Line,
  index: number,
  value: number,
): number | undefined {
  const { text } = search;
  const inner = places.innermost('map');
  if (inner === undefined || line.column >= inner || line.tabbed || line.odd) return undefined;
  // With nothing after the colon, what stands below may be its own.
  if (value >= line.end || '#|>&!'.includes(text[value] ?? '#')) return undefined;
  const below = filledBelow(search, index)?.line;
  if (!below || below.column <= line.column || !goesOn(search, places, below)) return undefined;
  const home = isEntry(text, below.content, below.end) ? inner : below.column;
  return home >= line.column + FAR ? home : undefined;
}

/**
 * The other thing that a word with a sentence behind it may be than a key without its colon: a line of the text
 * above, which stands too far left.
 * @param rest where the sentence begins
 */
export function goingOn(
  text: string,
  above: TextAbove | undefined,
  line: Line,
  rest: number,
): readonly Repair[] {
  const isSentence = /^\s+\p{Ll}\S*\s+\S/u.test(text.slice(rest, line.end));
  if (!above || above.block || line.tabbed || line.odd || !isSentence) return [];
  // What stands behind a dash is no line of its own.
  if (line.start + line.column !== line.content) return [];
  const indent = { span: { start: line.start, end: line.content }, text: ' '.repeat(above.column) };
  return [{ kind: 'line-up', safe: false, edits: [indent] }];
}
