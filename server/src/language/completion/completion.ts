/**
 * Completion: what may be typed at the cursor. The place is read from the text alone, so that it works while the
 * line above is half typed; the other parts of the paper come from the text without the word at the cursor.
 */
import {
  CompletionItemKind,
  type CompletionList,
  CompletionTriggerKind,
  MarkupKind,
} from 'vscode-languageserver';
import type { Cursor, OtherEntry } from '../../document/cursor/cursor';
import { follow } from '../../document/tree';
import { writeEntry } from '../../document/write/lines';
import { textOf } from '../../paper/located';
import type { Feature } from '../feature';
import { normalUri } from '../files/uri';
import type { LspPosition } from '../positions';
import type { OpenText, Session } from '../session';
import { documentationOf } from './documentation';
import { asItems, restOfLine } from './edit';
import { keyOffers, lineBelow } from './keys';
import { restOf } from './rest';
import { type About, isList, meantAt, type Offer, type Scene, sceneAt, takes } from './scene';
import { belowOffers, entryLabel, entryLines, fileOffers, hasRoom } from './skeletons';
import { completionText } from './text';
import { formatValues, valueOffers } from './values';

/**
 * Signs behind which a value or key can begin. No line break: who ends a line wants no list to get in the way of
 * the next line break.
 */
const TRIGGERS = [' ', ':', '-', '"', "'", '[', '{', ',', '#'];

/** More than a client shows or sorts with ease: a large workspace has more actions than this. Own choice. */
const MOST = 1000;

/**
 * What is offered at `position`. Where that is very much, only what holds the words typed so far, and the client is
 * told to ask again as more is typed.
 * @param trigger the sign whose typing asked for this; undefined where a person asked
 * @param reading what of the text is read
 */
export function completionAt(
  text: OpenText,
  position: LspPosition,
  session: Session,
  trigger?: string,
  reading = restOf,
): CompletionList {
  const scene = sceneAt(text, session.positions.toOffset(text.source, position), session, reading);
  if (!scene || (trigger !== undefined && !isCalledFor(scene, trigger)))
    return { isIncomplete: false, items: [] };
  const offers = offersAt(scene);
  // What follows on the line would end up behind the last of several lines.
  const isFree = scene.cursor.hasColon || restOfLine(scene) === '';
  const fitting = isFree ? offers : offers.filter(({ lines, below }) => lines.length === 1 && !below);
  const isIncomplete = fitting.length > MOST;
  return { isIncomplete, items: asItems(scene, isIncomplete ? likely(scene, fitting) : fitting) };
}

function likely({ cursor }: Scene, offers: readonly Offer[]): readonly Offer[] {
  const typed = cursor.prefix.toLowerCase();
  return offers
    .filter(({ label, also = '' }) => `${label} ${also}`.toLowerCase().includes(typed))
    .slice(0, MOST);
}

/** True where `trigger` begins something; in the middle of words it is one of them. */
function isCalledFor({ cursor, shape, parent }: Scene, trigger: string): boolean {
  if (cursor.at === 'entry' || (cursor.at === 'key' && cursor.style === 'block' && !cursor.afterDash))
    return false;
  if (trigger === '#') return [shape, parent].some((one) => one?.refersTo?.includes('paper#action'));
  if (trigger === '-' && cursor.prefix !== '') return shape?.date === true;
  if (cursor.at === 'either' && !cursor.afterDash) return false;
  return cursor.prefix === '';
}

function offersAt(scene: Scene): readonly Offer[] {
  const { cursor, shape, parent } = scene;
  switch (cursor.at) {
    case 'key':
      return [...elementHere(scene), ...keyOffers(scene), ...otherEntry(scene, cursor.orEntry)];
    case 'value':
      return valuesHere(scene);
    case 'entry':
      return entryOffers(scene, cursor.index);
    case 'either':
      if (cursor.path.length === 0) return [...fileOffers(scene), ...keyOffers(scene)];
      if (!shape || cursor.filled) return [];
      if (isTooMany(scene)) return [];
      if (isList(shape)) return entryOffers(scene, 0);
      if (takes(shape, 'object')) return [...elementHere(scene), ...keyOffers(scene)];
      return valueOffers(scene, shape, parent, { dash: false, brackets: false, column: cursor.column });
    case 'text':
    case 'comment':
    case 'nothing':
      return [];
  }
}

/** True where the cursor begins one initiative more than there is room for. */
function isTooMany(scene: Scene): boolean {
  const index = scene.path.at(-1);
  return typeof index === 'number' && !hasRoom(scene, scene.parent, index);
}

/** The whole skeleton of the map at the cursor, while nothing of it is written. */
function elementHere(scene: Scene): readonly Offer[] {
  const { cursor, shape, parent, language } = scene;
  if (!shape || cursor.style === 'flow' || cursor.keysHere.length > 0 || cursor.path.length === 0) return [];
  if (cursor.hasColon || (cursor.at === 'key' && !cursor.afterDash) || isDeeperBelow(scene, cursor.column))
    return [];
  const lines = entryLines(scene, shape);
  // One line is no more than its key.
  if (!lines || lines.length < 2) return [];
  const isEntry = isList(parent);
  return [
    {
      label: isEntry
        ? entryLabel(scene, shape)
        : completionText(language, 'new:map', { field: { field: shape.path } }),
      kind: CompletionItemKind.Snippet,
      lines,
      column: cursor.column,
      about: { language, field: shape.path.replace(/\[\]$/, '') },
    },
  ];
}

function isDeeperBelow(scene: Scene, column: number): boolean {
  const below = lineBelow(scene);
  return below !== undefined && below.column > column;
}

function valuesHere(scene: Scene): readonly Offer[] {
  const { cursor, shape, parent } = scene;
  if (cursor.filled) return [];
  const manner = { dash: false, brackets: false, column: cursor.column };
  if (!shape) {
    const [key, more] = cursor.path;
    if (key !== 'format' || more !== undefined) return [];
    return formatValues(scene).map((value) => ({
      label: value.text,
      kind: value.kind,
      lines: [value.text],
      column: 0,
      about: value.about,
    }));
  }
  if (takes(shape, 'object')) return belowOffers(scene);
  if (!isList(shape)) return valueOffers(scene, shape, parent, manner);
  const below = belowOffers(scene);
  if (shape.entry && takes(shape.entry, 'object')) return below;
  return [...valueOffers(scene, shape, parent, { ...manner, brackets: true }), ...below];
}

/** New entries of the list at the cursor, dash and all. */
function entryOffers(scene: Scene, index: number | undefined): readonly Offer[] {
  const { cursor, shape } = scene;
  const entry = shape?.entry;
  if (!entry || isDeeperBelow(scene, cursor.dashColumn)) return [];
  if (index !== undefined && !hasRoom(scene, shape, undefined)) return [];
  if (!takes(entry, 'object')) {
    return valueOffers(scene, entry, shape, { dash: true, brackets: false, column: cursor.dashColumn });
  }
  const lines = entryLines(scene, entry);
  if (!lines) return [];
  const { language } = scene;
  return [
    {
      label: entryLabel(scene, entry),
      kind: CompletionItemKind.Snippet,
      lines: writeEntry(lines),
      column: cursor.dashColumn,
      about: { language, field: entry.path.replace(/\[\]$/, '') },
    },
  ];
}

/** The list right under its key, where a key of the map around it may stand as well. */
function otherEntry(scene: Scene, other: OtherEntry | undefined): readonly Offer[] {
  if (!other || scene.cursor.hasColon) return [];
  const { node } = follow(scene.analysis.document.root, other.path);
  const cursor: Cursor = {
    ...scene.cursor,
    at: 'entry',
    path: other.path,
    index: other.index,
    dashColumn: other.dashColumn,
    keysHere: [],
    entriesHere: node?.kind === 'list' ? node.entries.flatMap(({ value }) => textOf(value)?.value ?? []) : [],
  };
  return entryOffers(withCursor(scene, cursor), other.index);
}

function withCursor(scene: Scene, cursor: Cursor): Scene {
  const { path, shape, parent } = meantAt(scene.analysis.subject, cursor.path);
  return { ...scene, cursor, path, shape, parent };
}

export const completion: Feature = (connection, session) => {
  connection.onCompletion(({ textDocument, position, context }): CompletionList | null => {
    const text = session.newest(normalUri(textDocument.uri));
    if (!text) return null;
    const trigger =
      context?.triggerKind === CompletionTriggerKind.TriggerCharacter ? context.triggerCharacter : undefined;
    return completionAt(text, position, session, trigger);
  });
  connection.onCompletionResolve((item) => {
    const about = item.data as About | undefined;
    const value = about && documentationOf(about);
    return value === undefined ? item : { ...item, documentation: { kind: MarkupKind.PlainText, value } };
  });
  return { completionProvider: { triggerCharacters: TRIGGERS, resolveProvider: true } };
};
