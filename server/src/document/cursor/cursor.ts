/**
 * Where a cursor stands, for completion and hover: what may be typed there, in which field of which map or
 * list, and what to replace. Derived from the text alone, never from a tree, so that it holds while the line
 * above is half typed. It knows YAML's layout and nothing of papers.
 */

import { lineAt, type SourceText } from '../source-text';
import type { Path } from '../tree';
import { type Standing, settle, standingBefore } from './above';
import { blockSpot } from './block';
import { indentationOf } from './columns';
import { flowSpotAt, readOpenFlow } from './inside';
import {
  columnsOf,
  isBlankLine,
  isCommentLine,
  isDashLine,
  isMarkerLine,
  type LinePlace,
  partsOf,
  placeOf,
} from './line';
import type { Cursor } from './place';
import { containerPath, type Look, pathOf, type Spot } from './spot';
import { textSpot } from './text';

export type { Cursor, OtherEntry, Place } from './place';

/**
 * Where `offset` lies in `source`. Never throws; an offset outside the text, or in a line ending, is moved to
 * the nearest place in a line.
 */
export function cursorAt(source: SourceText, offset: number): Cursor {
  const indentation = indentationOf(source);
  const tab = indentation.unit;
  const index = lineAt(source, Math.max(0, Math.min(offset, source.text.length)));
  const line = placeOf(source, index, tab);
  const at = Math.max(line.start, Math.min(offset, line.end));
  const look: Look = { source, text: source.text, at, line, tab, indentation };
  const spot = spotOf(look);
  const span = spot.span ?? { start: at, end: at };
  return {
    at: spot.at,
    path: spot.path,
    index: spot.index,
    span,
    word: spot.word ?? '',
    prefix: spot.prefix ?? '',
    quote: spot.quote,
    hasColon: spot.hasColon ?? false,
    needsSpace: spot.needsSpace ?? false,
    filled: spot.filled ?? false,
    style: spot.style ?? 'block',
    column: spot.column ?? line.column,
    dashColumn: spot.dashColumn ?? spot.column ?? line.column,
    afterDash: spot.afterDash ?? false,
    orEntry: spot.orEntry,
    keysHere: spot.keysHere ?? [],
    entriesHere: spot.entriesHere ?? [],
    indentUnit: indentation.unit,
    eol: source.eol,
    endsFile: index === source.lineStarts.length - 1,
    lineIndent: { start: line.start, end: line.content },
  };
}

/** The path to what the cursor is on: for a key, the path of its field. What hover speaks of. */
export function pathOfSubject(cursor: Cursor): Path {
  return cursor.at === 'key' && cursor.word !== '' ? [...cursor.path, cursor.word] : cursor.path;
}

function spotOf(look: Look): Spot {
  const { source, text, at, line, tab } = look;
  if (line.column === 0 && isMarkerLine(text, line)) return { at: 'nothing', path: [] };
  const standing = standingBefore(source, line.index, tab);
  const { rest } = standing;
  const opened = [...standing.open];
  const isComment = isCommentLine(text, line) && rest.kind !== 'flow';
  const empty = isBlankLine(line) || (isComment && at <= line.content);
  const stands: LinePlace = empty
    ? { ...line, content: at, end: at, column: columnsOf(text, line.start, at, tab) }
    : line;
  const fit = settle(text, standing, stands, outlineOf(look, stands));
  if (fit === 'flow' && rest.kind === 'flow') {
    const reading = readOpenFlow(look, rest.from, rest.column);
    return flowSpotAt(look, reading, pathOf(standing.open));
  }
  if (fit === 'text' && (rest.kind === 'block' || rest.kind === 'quote' || !isComment))
    return textSpot(look, rest, pathOf(standing.open));
  if (isComment && at > line.content) return commentSpot(look, standing, fit === 'beside');
  return blockSpot({ ...look, line: stands }, { standing, rest, opened, beside: fit === 'beside', empty });
}

function outlineOf({ text, tab }: Look, line: LinePlace) {
  const dash = isDashLine(text, line);
  const key = dash ? undefined : partsOf(text, line, tab).key?.text;
  return { column: line.column, dash, key };
}

function commentSpot({ text, at, line }: Look, standing: Standing, beside: boolean): Spot {
  return {
    at: 'comment',
    path: beside ? containerPath(standing.open) : pathOf(standing.open),
    span: { start: line.content, end: line.end },
    word: text.slice(line.content, line.end),
    prefix: text.slice(line.content, at),
  };
}
