/** The first field of a list entry that lacks its dash, the other fields of which stand where they belong. */
import { type Line, lineBelow } from './lines';
import type { Places } from './places';
import { note, type Search } from './search';
import { firstWords, isEntry, isFieldLine, type Key, keyAt, skipSpaces } from './signs';

/** How many columns a dash and its space take. */
const DASH = 2;

/**
 * Notes where the field at `line` begins an entry without its dash: what stands below it stands where its further
 * fields would, and another entry of that list begins with the same key.
 * @returns false where it does not
 */
export function noteMissingDash(
  search: Search,
  places: Places,
  line: Line,
  index: number,
  key: Key,
): boolean {
  const { text, lines } = search;
  const { column } = line;
  if (line.tabbed || line.odd || places.isOpen('map', column)) return false;
  const value = skipSpaces(text, key.colon + 1, line.end);
  if (value >= line.end || '#|>&![{'.includes(text[value] ?? '#')) return false;
  const below = lineBelow(lines, index);
  if (below?.column !== column + DASH || !isFieldLine(text, below.content, below.end)) return false;
  const above = places.listAt(column)?.neighbour;
  const other = above ?? entryBelow(search, index, column);
  if (other === undefined || keyOfEntry(other) !== text.slice(key.start, key.end)) return false;
  const edits = [{ span: { start: line.content, end: line.content }, text: '- ' }];
  const cause = { cause: 'entry-without-dash', neighbour: other } as const;
  note(
    search,
    { start: line.content, end: line.content + 1 },
    above === undefined ? cause : { ...cause, above: true },
    [{ kind: 'dash', safe: false, edits }],
  );
  return true;
}

/** The first words of the next entry at `column`, where nothing further out stands between. */
function entryBelow({ text, lines }: Search, index: number, column: number): string | undefined {
  for (let next = index + 1; next < lines.length; next++) {
    const line = lines[next];
    if (!line || line.content === line.end || line.column > column) continue;
    const isIt = line.column === column && isEntry(text, line.content, line.end);
    return isIt ? firstWords(text, line.content, line.end) : undefined;
  }
  return undefined;
}

/** The key that the words of an entry begin with. */
function keyOfEntry(words: string): string | undefined {
  const start = skipSpaces(words, 1, words.length);
  const key = keyAt(words, start, words.length);
  return key && words.slice(key.start, key.end);
}
