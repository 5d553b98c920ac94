/**
 * A text whose lines have lost their indentation, as mail programs and web pages take it: where each line belongs is
 * told by its key, for the format knows what stands under what.
 */
import type { TextEdit } from '../../document/edit';
import type { Line } from '../../document/repair/lines';
import { type FieldShape, isLocalNote } from '../field-shape';
import { type Opening, openingOf, RULE_NAME, wordsOf } from './layout-lines';
import { partPutAside } from './parts';
import type { Scene, Slip } from './slip';

/** A map or a list that stands open; `column` is where its keys or dashes belong. */
type Open =
  | { readonly kind: 'map'; readonly shape: FieldShape; readonly column: number; readonly seen: Set<string> }
  | { readonly kind: 'list'; readonly entry: FieldShape; readonly column: number };

/** How many columns each level of the common format is wide. */
const STEP = 2;
/** From how many lines on it is the indentation that is lost, not the place of a line or two. Own choice. */
const FEWEST_LINES = 3;

/** The text with every line where its key tells it belongs, where that is another place for several lines. */
export function* indentedAgain(scene: Scene): Iterable<Slip> {
  const { text, lines } = scene;
  const columns = columnsByKeys(scene);
  if (!columns) return;
  const edits: TextEdit[] = [];
  let first: Line | undefined;
  for (const [index, line] of lines.entries()) {
    const column = columns[index];
    if (column === undefined || (column === line.column && !line.tabbed && !line.odd)) continue;
    first ??= line;
    edits.push({ span: { start: line.start, end: line.content }, text: ' '.repeat(column) });
  }
  if (!first || edits.length < FEWEST_LINES) return;
  yield { what: 'flat', span: wordsOf(text, first), edits };
}

/** From how many characters on a line counts as one that its author broke for its length. Own choice. */
const LONG_LINE = 40;

/**
 * The column of each line, by the keys alone; undefined for blank lines.
 * @returns undefined where a line begins with neither a key that the format knows there nor goes on with a text
 */
function columnsByKeys({ text, lines, shape }: Scene): readonly (number | undefined)[] | undefined {
  const columns: (number | undefined)[] = [];
  let open: Open[] = [{ kind: 'map', shape, column: 0, seen: new Set() }];
  // Where a text goes on that the line above began.
  let textColumn = STEP;
  let isInText = false;
  let comments: number[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.content === line.end) continue;
    if (text[line.content] === '#') {
      comments.push(index);
      continue;
    }
    const opening = openingOf(text, line);
    const next = opening && steps({ text, lines }, index, opening, open);
    if (!next && !isInText) return undefined;
    isInText = !next || opensText(text, line);
    const column = next?.column ?? textColumn;
    columns[index] = column;
    // A comment speaks of the line below it.
    for (const comment of comments) columns[comment] = column;
    comments = [];
    if (!next) continue;
    open = next.open;
    textColumn = next.inner + STEP;
  }
  for (const comment of comments) columns[comment] = 0;
  return columns;
}

/** True for a line whose text may go on below: a long one, or one that says so with `>` or `|`. */
function opensText(text: string, { content, end }: Line): boolean {
  return end - content >= LONG_LINE || /[|>][-+0-9]*\s*(?:#.*)?$/.test(text.slice(content, end));
}

interface Next {
  readonly column: number;
  /** The column of the line's key, past its dash. */
  readonly inner: number;
  readonly open: Open[];
}

/** Where the line belongs that begins like this, and what stands open after it; undefined for words of a text. */
function steps(
  { text, lines }: Pick<Scene, 'text' | 'lines'>,
  index: number,
  opening: Opening,
  open: readonly Open[],
): Next | undefined {
  const { key, dashes } = opening;
  if (dashes.length === 0) {
    if (key === undefined) return undefined;
    const at = mapFor(open, key, opening.isBare ? keysBelow({ text, lines }, index, []) : []);
    const map = open[at];
    if (map?.kind !== 'map') return undefined;
    map.seen.add(key);
    return {
      column: map.column,
      inner: map.column,
      open: opened(open.slice(0, at + 1), map.column, key, opening),
    };
  }
  const at = listFor(open, key === undefined ? [] : keysBelow({ text, lines }, index, [key]));
  const list = open[at];
  if (list?.kind !== 'list') return undefined;
  const column = list.column + STEP;
  const entry: Open = {
    kind: 'map',
    shape: list.entry,
    column,
    seen: new Set(key === undefined ? [] : [key]),
  };
  const within = [...open.slice(0, at + 1), ...(list.entry.fields ? [entry] : [])];
  return {
    column: list.column,
    inner: column,
    open: key === undefined ? within : opened(within, column, key, opening),
  };
}

function knows({ fields, any }: FieldShape, key: string): boolean {
  if (isLocalNote(key)) return true;
  return fields ? Object.hasOwn(fields, key) : any !== undefined && RULE_NAME.test(key);
}

/** What stands open after a key: what the format has under it, where nothing follows on its line. */
function opened(open: readonly Open[], column: number, key: string, { isBare }: Opening): Open[] {
  const [root] = open;
  const putAside = root?.kind === 'map' ? partPutAside(root.shape) : undefined;
  const map = open.at(-1);
  if (!isBare || map?.kind !== 'map') return [...open];
  const field = fieldOf(map.shape, key);
  const inner = field?.types.length === 0 ? putAside : field;
  if (inner?.fields || inner?.any)
    return [...open, { kind: 'map', shape: inner, column: column + STEP, seen: new Set() }];
  if (inner?.entry) return [...open, { kind: 'list', entry: inner.entry, column: column + STEP }];
  return [...open];
}

/** The map that lacks a key and has under it what stands `below`; of several the innermost. */
function mapFor(open: readonly Open[], key: string, below: readonly string[]): number {
  let best = -1;
  let most = -1;
  for (let at = open.length - 1; at >= 0; at--) {
    const map = open[at];
    if (map?.kind !== 'map' || !knows(map.shape, key) || map.seen.has(key)) continue;
    const field = fieldOf(map.shape, key);
    const count = knownIn(field?.fields ?? field?.entry?.fields, below);
    if (count > most) [best, most] = [at, count];
  }
  return best;
}

/** The list that an entry with these keys belongs to: the one that knows most of them, of several the innermost. */
function listFor(open: readonly Open[], keys: readonly string[]): number {
  let best = -1;
  let most = -1;
  for (let at = open.length - 1; at >= 0; at--) {
    const list = open[at];
    if (list?.kind !== 'list') continue;
    const count = knownIn(list.entry.fields, keys);
    if (keys.length > 0 && count === 0) continue;
    if (count > most) [best, most] = [at, count];
  }
  return best;
}

/** How many of `keys` are known, up to the first that is not: what comes after it stands somewhere else. */
function knownIn(fields: FieldShape['fields'] = {}, keys: readonly string[]): number {
  const end = keys.findIndex((key) => !Object.hasOwn(fields, key) && !isLocalNote(key));
  return end === -1 ? keys.length : end;
}

function fieldOf({ fields, any }: FieldShape, key: string): FieldShape | undefined {
  return fields && Object.hasOwn(fields, key) ? fields[key] : any;
}

/** The keys `first` and those below a line, to the end of the entry that they begin: those of its parts among them. */
function keysBelow(
  { text, lines }: Pick<Scene, 'text' | 'lines'>,
  index: number,
  first: readonly string[],
): readonly string[] {
  const keys = [...first];
  for (let next = index + 1; next < lines.length; next++) {
    const line = lines[next];
    const opening = line && openingOf(text, line);
    if (!opening) continue;
    if (opening.dashes.length > 0 && keys.length > 0) break;
    if (opening.key !== undefined) keys.push(opening.key);
  }
  return keys;
}
