/**
 * A text whose lines have lost their indentation, as mail programs and web pages take it: where each line belongs is
 * told by its key, for the format knows what stands under what.
 */
import type { TextEdit } from '../../document/edit';
import type { Line } from '../../document/repair/lines';
import { looksLikeField } from '../../document/repair/signs';
import { type FieldShape, isLocalNote } from '../field-shape';
import { nearKey } from '../near-key';
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

/** How many lines may be strange: another mistake or two, each of a few lines. Own choice. */
const MOST_STRANGE = 5;

/**
 * The column of each line, by the keys alone; undefined for blank lines.
 * @returns undefined where several lines begin with neither a key that the format knows there nor go on with a text
 */
function columnsByKeys({ text, lines, shape }: Scene): readonly (number | undefined)[] | undefined {
  const columns: (number | undefined)[] = [];
  let open: Open[] = [{ kind: 'map', shape, column: 0, seen: new Set() }];
  // Where a text goes on that the line above began.
  let textColumn = STEP;
  let isInText = false;
  let comments: number[] = [];
  let strange = 0;
  for (const [index, line] of lines.entries()) {
    if (line.content === line.end) continue;
    if (text[line.content] === '#') {
      comments.push(index);
      continue;
    }
    const opening = openingOf(text, line);
    const next = opening && steps({ text, lines }, index, opening, open);
    if (!next && (!isInText || looksLikeField(opening?.key ?? ''))) {
      strange++;
      if (strange > MOST_STRANGE) return undefined;
      // A field of no known name is one of the innermost part; of other words, nothing tells where they belong.
      columns[index] = opening?.key === undefined ? line.column : columnOf(open, opening.key);
      continue;
    }
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

/** Where a field belongs that none of the parts that stand open lacks: in the one that has it already, or the innermost. */
function columnOf(open: readonly Open[], key: string): number {
  const own = open.findLast((one) => one.kind === 'map' && one.seen.has(key));
  return (own ?? open.findLast(({ kind }) => kind === 'map'))?.column ?? 0;
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
  const { dashes } = opening;
  if (dashes.length === 0) {
    if (opening.key === undefined) return undefined;
    const key = meantBy(open, opening.key);
    const at = mapFor(open, key, opening.isBare ? keysBelow({ text, lines }, index, []) : []);
    const map = open[at];
    if (map?.kind !== 'map') return withoutDash({ text, lines }, index, opening, key, open);
    map.seen.add(key);
    return {
      column: map.column,
      inner: map.column,
      open: opened(open.slice(0, at + 1), map.column, key, hasPartsBelow({ text, lines }, index, map, key)),
    };
  }
  const { key } = opening;
  const keys = key === undefined ? [] : keysBelow({ text, lines }, index, [key]);
  const at = listFor(open, keys);
  const lost = lostList(open, open[at], keys);
  if (lost) return steps({ text, lines }, index, opening, lost);
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
    open: key === undefined ? within : opened(within, column, key, opening.isBare),
  };
}

/** The same for a field that none of the parts lacks: that of an entry without its dash, under the key of a list. */
function withoutDash(
  { text, lines }: Pick<Scene, 'text' | 'lines'>,
  index: number,
  opening: Opening,
  key: string,
  open: readonly Open[],
): Next | undefined {
  const list = open.at(-1);
  if (list?.kind !== 'list' || !list.entry.fields || !Object.hasOwn(list.entry.fields, key)) return undefined;
  const column = list.column + STEP;
  const entry = { kind: 'map', shape: list.entry, column, seen: new Set([key]) } as const;
  const isOpen = opening.isBare || hasPartsBelow({ text, lines }, index, entry, key);
  return { column, inner: column, open: opened([...open, entry], column, key, isOpen) };
}

/** True where nothing stands behind a key, or where what does is too much: the fields that belong to it stand below. */
function hasPartsBelow(
  { text, lines }: Pick<Scene, 'text' | 'lines'>,
  index: number,
  { shape }: Open & { readonly kind: 'map' },
  key: string,
): boolean {
  const line = lines[index];
  if (line && openingOf(text, line)?.isBare) return true;
  const below = lines[index + 1];
  const next = below && openingOf(text, below);
  const { fields, entry } = fieldOf(shape, key) ?? {};
  if (!next?.key) return false;
  if (next.dashes.length > 0) return Object.hasOwn(entry?.fields ?? {}, next.key);
  return Object.hasOwn(fields ?? {}, next.key) && !knows(shape, next.key);
}

/** The key that one on a line stands for, where no part that stands open has a field of that name. */
function meantBy(open: readonly Open[], key: string): string {
  const maps = open.flatMap((one) => (one.kind === 'map' ? [one] : [])).reverse();
  if (maps.some(({ shape }) => knows(shape, key))) return key;
  for (const { shape, seen } of maps) {
    const candidates = Object.keys(shape.fields ?? {}).filter((one) => !seen.has(one));
    const meant = nearKey(key, candidates);
    if (meant !== undefined) return meant;
  }
  return key;
}

function knows({ fields, any }: FieldShape, key: string): boolean {
  if (isLocalNote(key)) return true;
  return fields ? Object.hasOwn(fields, key) : any !== undefined && RULE_NAME.test(key);
}

/** What stands open after a key: what the format has under it, where nothing follows on its line. */
function opened(open: readonly Open[], column: number, key: string, isBare: boolean): Open[] {
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

/** From how many keys more on, a list that is not there is the one meant. Own choice. */
const CLEARLY = 2;

/**
 * What stands open where the line above an entry with these `keys` is gone, the key of its list: the innermost part
 * that lacks a list which knows clearly more of them than `list`. Undefined where none does.
 */
function lostList(
  open: readonly Open[],
  list: Open | undefined,
  keys: readonly string[],
): Open[] | undefined {
  const least = (list?.kind === 'list' ? knownIn(list.entry.fields, keys) : 0) + CLEARLY;
  for (let at = open.length - 1; at >= 0; at--) {
    const map = open[at];
    if (map?.kind !== 'map') continue;
    for (const [key, { entry }] of Object.entries(map.shape.fields ?? {})) {
      if (!entry?.fields || map.seen.has(key) || knownIn(entry.fields, keys) < least) continue;
      map.seen.add(key);
      return [...open.slice(0, at + 1), { kind: 'list', entry, column: map.column + STEP }];
    }
  }
  return undefined;
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
