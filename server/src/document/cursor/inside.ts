/** A cursor in brackets or braces. */

import type { Path } from '../tree';
import {
  type FlowCollection,
  type FlowMember,
  type FlowReading,
  type FlowWords,
  flowPlaceAt,
  readFlow,
  wordsText,
} from './flow';
import { commentFrom } from './line';
import { cut, type Look, type Spot } from './spot';

/** Reads the whole collection at `from`, with the lines below the cursor. @param owner the column of its key or dash */
export function readOpenFlow({ source, line, tab }: Look, from: number, owner: number): FlowReading {
  const lineLimit = source.lineStarts.length;
  return readFlow(source, from, { owner, lineLimit, quoteLimit: line.index + 1, tab });
}

/** @param path from the root to the collection */
export function flowSpotAt(look: Look, reading: FlowReading, path: Path): Spot {
  const { text, at, line } = look;
  const { root, comments } = reading;
  if (at <= root.open) return { at: 'nothing', path, style: 'flow' };
  const isBehind = root.close !== undefined && at > root.close;
  const behind = isBehind ? commentFrom(text, reading.end, line.end) : undefined;
  const comment = behind ?? comments.find(({ start, end }) => at > start && at <= end);
  if (comment && at > comment.start) {
    const word = text.slice(comment.start, comment.end);
    return { at: 'comment', path, span: comment, word, prefix: text.slice(comment.start, at) };
  }
  if (isBehind) return { at: 'nothing', path };
  const place = flowPlaceAt(text, root, at);
  if (!place) return { at: 'nothing', path, style: 'flow' };
  const { collection, member } = place;
  const full = [...path, ...place.path];
  const beside = besideIn(text, collection, member);
  const nothing: Spot = { at: 'nothing', path: full, style: 'flow' };
  if (member.colon !== undefined && at <= member.colon) {
    const { key } = member;
    const isOn = key && at >= key.span.start && at <= key.span.end;
    if (!isOn) return nothing;
    const { span, quoted, closed } = onLine(look, key);
    const found = cut(text, at, span, quoted, closed);
    // Right behind the quotes of a key one is still at the key.
    const word = found ?? {
      span,
      word: wordsText(text, key),
      prefix: wordsText(text, key),
      quote: undefined,
    };
    return { ...beside, ...word, at: 'key', path: full, style: 'flow', hasColon: true };
  }
  const isValue = member.colon !== undefined || collection.kind === 'list';
  const base: Spot = {
    ...(member.colon === undefined ? beside : {}),
    at: isValue ? 'value' : 'key',
    path: full,
    style: 'flow',
  };
  const needsSpace = (start: number): boolean => member.colon !== undefined && start === member.colon + 1;
  const { value } = member;
  if (!value) return { ...base, needsSpace: needsSpace(at) };
  if (value.kind !== 'words') return nothing;
  const { span, quoted, closed } = onLine(look, value);
  if (at < line.content || span.start > line.end || span.end < line.content) {
    // The words stand in another line: before them a new entry may begin, behind them a comma is missing.
    return at < value.span.start ? { ...base, needsSpace: needsSpace(at) } : nothing;
  }
  const found = cut(text, at, span, quoted, closed);
  return found ? { ...base, ...found, needsSpace: needsSpace(found.span.start) } : nothing;
}

/** What of `words` stands in the cursor's line. */
function onLine({ line }: Look, words: FlowWords): FlowWords {
  const { start, end } = words.span;
  if (start >= line.start && end <= line.end) return words;
  if (start > line.end || end < line.start) return words;
  return { ...words, span: { start: Math.max(start, line.content), end: Math.min(end, line.end) } };
}

function besideIn(
  text: string,
  { kind, members }: FlowCollection,
  own: FlowMember,
): Pick<Spot, 'keysHere' | 'entriesHere'> {
  const words = members.flatMap((member) => {
    if (member === own) return [];
    const said = kind === 'map' ? (member.key ?? member.value) : member.colon === undefined && member.value;
    return said && said.kind === 'words' ? [wordsText(text, said)] : [];
  });
  return kind === 'map' ? { keysHere: words } : { entriesHere: words };
}
