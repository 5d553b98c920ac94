/** A cursor in a line of its own making: on a dash, a key, a value, a comment, or on a line still empty. */

import { keyWithoutSpace } from '../repair/signs';
import { enterKey, type Open, type Rest, ROOT_COLUMN, type Standing } from './above';
import { entriesBeside, keysBeside, valueBelow } from './beside';
import { flowSpotAt, readOpenFlow } from './inside';
import { columnsOf, type LineParts, partsOf, type WrittenKey, type WrittenValue } from './line';
import type { OtherEntry } from './place';
import { containerPath, cut, type Look, pathOf, type Spot } from './spot';

/** What is above the cursor's line, once the line has found its place in it. */
export interface Settled {
  readonly standing: Standing;
  /** What the line above left behind. */
  readonly rest: Rest;
  /** What was open before the line closed what it does not belong to. */
  readonly opened: readonly Open[];
  /** True where the line goes on with the innermost open map or list, false where it begins a value. */
  readonly beside: boolean;
  /** True where nothing stands on the line but white space, or a comment behind the cursor. */
  readonly empty: boolean;
}

/** What `- ` takes: the keys of an entry stand so much further in than its dash. */
const DASH_WIDTH = 2;

/** What the words at the cursor stand in, once the dashes before them are read. */
interface Surroundings {
  readonly open: Open[];
  readonly parts: LineParts;
  /** A value that waits, a map, or a list in which a dash is missing. */
  readonly within: 'hole' | 'map' | 'list';
  /** The column of the key or dash that waits for a value; only for a hole. */
  readonly owner: number;
  /** True where the value that waits is a key's, so that a list may stand right under it. */
  readonly byKey: boolean;
  readonly orEntry: OtherEntry | undefined;
}

export function blockSpot(look: Look, settled: Settled): Spot {
  const { text, at, line, tab } = look;
  const { open } = settled.standing;
  const parts = settled.empty
    ? { dashes: [], key: undefined, value: undefined, after: at, comment: undefined }
    : partsOf(text, line, tab);
  const orEntry = parts.dashes.length === 0 ? otherEntry(settled, line.column) : undefined;
  const top = open.at(-1);
  let within: Surroundings['within'] = settled.beside && top ? top.kind : 'hole';
  let owner = settled.beside ? (top?.column ?? ROOT_COLUMN) : settled.rest.column;
  for (const [nth, dash] of parts.dashes.entries()) {
    if (nth === 0 && within === 'list' && top?.kind === 'list') top.index++;
    else open.push({ kind: 'list', column: dash.column, index: 0 });
    if (at <= dash.at) return { at: 'nothing', path: pathOf(open) };
    within = 'hole';
    owner = dash.column;
  }
  const byKey = parts.dashes.length === 0 && settled.rest.kind === 'hole' && settled.rest.byKey;
  const around: Surroundings = { open, parts, within, owner, byKey, orEntry };
  if (parts.comment && at > parts.comment.start) return commentSpot(look, around);
  if (parts.key) return fieldSpot(look, around, parts.key, parts.value);
  return wordsSpot(look, around);
}

function commentSpot({ text, at }: Look, { open, parts, within }: Surroundings): Spot {
  const span = parts.comment ?? { start: at, end: at };
  if (parts.key) enterKey(open, parts.key.text, parts.key.column, within === 'map');
  const word = text.slice(span.start, span.end);
  return { at: 'comment', path: pathOf(open), span, word, prefix: text.slice(span.start, at) };
}

/** Where a dash typed at `column` would stand in a list right under its key, though a key could stand there too. */
function otherEntry({ standing: { open }, rest, opened }: Settled, column: number): OtherEntry | undefined {
  const closed = opened[open.length];
  if (closed?.kind === 'list' && closed.column === column && open.at(-1)?.column === column) {
    return { path: pathOf(open), index: closed.index + 1, dashColumn: column };
  }
  if (rest.kind === 'hole' && rest.byKey && rest.column === column && open.at(-1)?.kind === 'map') {
    return { path: pathOf(open), index: 0, dashColumn: column };
  }
  return undefined;
}

/** On a line with a key: on the key, or in its value. */
function fieldSpot(look: Look, around: Surroundings, key: WrittenKey, value: WrittenValue | undefined): Spot {
  const { text, at } = look;
  const { open, within } = around;
  const list = open.at(-1);
  if (within === 'list' && list?.kind === 'list') list.index++;
  const path = within === 'map' ? containerPath(open) : pathOf(open);
  const map = mapSpot(look, around, key.column);
  if (at < key.span.start) return { ...map, at: 'nothing', path };
  if (at <= key.span.end) {
    const quoted = /^["']/.test(text[key.span.start] ?? '');
    const found = cut(text, at, key.span, quoted, true);
    const word = found ?? { span: key.span, word: key.text, prefix: key.text, quote: undefined };
    return { ...map, ...word, at: 'key', path, hasColon: true };
  }
  if (at <= key.colon) return { ...map, at: 'nothing', path };
  enterKey(open, key.text, key.column, within === 'map');
  return valueSpot(look, around, key, value);
}

/** Behind the colon of `key`, whose field is the innermost open one. */
function valueSpot(look: Look, around: Surroundings, key: WrittenKey, value: WrittenValue | undefined): Spot {
  const { source, at, line, tab, indentation } = look;
  const own = around.open.at(-1)?.column ?? key.column;
  const path = pathOf(around.open);
  const below = value ? undefined : valueBelow(source, line.index, key.column, true, tab);
  const base: Spot = {
    at: 'value',
    path,
    column: below?.holds === 'map' ? below.column : own + indentation.unit,
    dashColumn: below?.holds === 'list' ? below.column : own + indentation.listStep,
    filled: below !== undefined,
  };
  if (!value) return { ...base, needsSpace: at === key.colon + 1 };
  return writtenSpot(look, base, value, key.column, key.colon + 1);
}

/**
 * In or beside a value as written.
 * @param base what to answer where a value of the ordinary kind may be replaced
 * @param owner the column of the key or dash it belongs to
 * @param after the offset past that key's colon or that dash
 */
function writtenSpot(look: Look, base: Spot, value: WrittenValue, owner: number, after: number): Spot {
  const { text, at } = look;
  if (value.kind === 'flow') {
    const path = base.at === 'key' ? [] : base.path;
    return flowSpotAt(
      look,
      readOpenFlow(look, value.span.start, owner),
      base.at === 'key' ? base.path : path,
    );
  }
  if (value.kind === 'block' && at > value.span.end) return { at: 'nothing', path: base.path };
  const found = cut(text, at, value.span, value.kind === 'quote', value.closed);
  if (!found) return { at: 'nothing', path: base.path };
  return { ...base, ...found, needsSpace: found.span.start === after };
}

/** On a line without a key: on its words, or where they could stand. */
function wordsSpot(look: Look, around: Surroundings): Spot {
  const { text, at, line, tab } = look;
  const { parts, within, owner, open } = around;
  const { value, dashes } = parts;
  const isPlain = value?.kind === 'plain';
  const close = within === 'map' && isPlain ? keyWithoutSpace(text, line.content, line.end) : undefined;
  if (close && value) {
    const span = { start: close.start, end: close.end };
    const key = { text: text.slice(close.start, close.end), span, column: line.column, colon: close.colon };
    const rest = { ...value, span: { start: close.colon + 1, end: value.span.end } };
    return fieldSpot(look, around, key, rest);
  }
  const hasDash = dashes.length > 0;
  const start = value ? value.span.start : at;
  const isTight = hasDash && at === parts.after && !value;
  const written = hasDash ? line.column + columnsOf(text, line.content, start, tab) : line.column;
  const column = isTight ? owner + DASH_WIDTH : written;
  const base = wordsBase(look, around, column);
  if (at < start && !hasDash) return { ...base, at: 'nothing' };
  if (!value) return { ...base, needsSpace: isTight };
  if (value.kind === 'flow' && within === 'map') return { at: 'nothing', path: containerPath(open) };
  return writtenSpot(look, base, value, within === 'hole' ? owner : line.column, hasDash ? parts.after : -1);
}

/** What may stand where the words of a line without a key are. */
function wordsBase(look: Look, around: Surroundings, column: number): Spot {
  const { source, line, tab } = look;
  const { open, within, owner, byKey, parts, orEntry } = around;
  const top = open.at(-1);
  if (within === 'list' && top?.kind === 'list') {
    return {
      at: 'entry',
      path: containerPath(open),
      index: top.index + 1,
      column: top.column + DASH_WIDTH,
      dashColumn: top.column,
      entriesHere: entriesBeside(source, line.index, top.column, tab),
    };
  }
  if (within === 'map' && top?.kind === 'map') {
    const map = mapSpot(look, around, column);
    const isGuess = top.guessed && map.keysHere?.length === 0;
    const path = containerPath(open);
    return { ...map, at: isGuess ? 'either' : 'key', path, ...(orEntry ? { orEntry } : {}) };
  }
  const hasDash = parts.dashes.length > 0;
  const path = pathOf(open);
  const below = valueBelow(source, line.index, owner, byKey, tab);
  const isBeside = below && (!parts.value || below.column <= column);
  const base: Spot = { at: 'either', path, column, dashColumn: column, afterDash: hasDash };
  if (isBeside && below.holds === 'map') {
    return { ...base, ...mapSpot(look, around, below.column), at: 'key', path };
  }
  if (isBeside && below.holds === 'list' && !hasDash) {
    const dashColumn = below.column;
    const entriesHere = entriesBeside(source, line.index, dashColumn, tab);
    return { ...base, at: 'entry', index: 0, column: dashColumn + DASH_WIDTH, dashColumn, entriesHere };
  }
  const entriesHere = hasDash ? entriesBeside(source, line.index, owner, tab) : [];
  return { ...base, entriesHere, filled: below !== undefined };
}

/** The map around the cursor's line: where its keys stand, and which there are. @param column of the key typed */
function mapSpot(look: Look, { open, within, owner, parts }: Surroundings, column: number) {
  const { source, line, tab } = look;
  const top = open.at(-1);
  const isOpen = within === 'map' && top !== undefined;
  const own = isOpen ? top.column : column;
  const holder = isOpen ? (open.at(-2)?.column ?? ROOT_COLUMN) : owner;
  const isFirst = parts.dashes.length > 0 || !isOpen;
  const place = { line: line.index, column: own, around: holder, isFirst };
  return {
    column: own,
    dashColumn: own,
    afterDash: parts.dashes.length > 0,
    keysHere: keysBeside(source, place, tab),
  };
}
