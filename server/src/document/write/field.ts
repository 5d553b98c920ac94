/** Fields of maps: putting them in, taking them out, renaming them, and giving them another value. */
import type { TextEdit } from '../edit';
import type { YamlDocument } from '../read-quickly';
import { lineAt, lineStart } from '../source-text';
import { type ListNode, type MapNode, type Node, type Pair, pairOf } from '../tree';
import { hasBlankAbove, hasBlankBelow, insertInBlock, linesOfMember, removeFromBlock } from './block';
import { blockLines, flowText, insertInFlow, linesFromFlow, removeFromFlow } from './flow';
import { type Lines, writeField } from './lines';
import {
  bottomLine,
  commentsIn,
  fieldSlot,
  isBlank,
  isInFlow,
  type Member,
  membersOf,
  prefixAt,
  slotOf,
  wordsOf,
} from './place';
import { canBeSingleQuoted, doubleQuoted, inlineText, singleQuoted } from './scalar';
import { replaceInSlot } from './slot';

export { writeField } from './lines';

/**
 * Puts the field `key` with `value` into `map`, where `order`, the usual order of its keys, gives it a place:
 * after the nearest key before it, else before the nearest key after it, else at the end.
 * A field that is there with nothing in it gets the value.
 * @returns no edits where the field is there with something in it.
 */
export function insertField(
  document: YamlDocument,
  map: MapNode,
  key: string,
  value: Lines,
  order: readonly string[],
): readonly TextEdit[] {
  const present = pairOf(map, key);
  if (present) return isNothing(present.value) ? replaceValue(document, present, value) : [];
  const index = placeInOrder(map, key, order);
  return map.flow
    ? insertFlowField(document, map, key, value, index)
    : insertBlockField(document, map, key, value, index);
}

/** True where nothing is said: no value, `~`, an empty text, an empty list or map. */
function isNothing(value: Node | undefined): boolean {
  if (!value) return true;
  if (value.kind === 'scalar') return value.value === null || value.value === '';
  return value.kind === 'list' ? value.entries.length === 0 : value.pairs.length === 0;
}

/** The position among the pairs of `map` that `key` gets. */
function placeInOrder(map: MapNode, key: string, order: readonly string[]): number {
  const rank = order.indexOf(key);
  if (rank === -1) return map.pairs.length;
  const positions = new Map(map.pairs.map((pair, position) => [pair.key.text, position]));
  for (const before of order.slice(0, rank).reverse()) {
    const position = positions.get(before);
    if (position !== undefined) return position + 1;
  }
  for (const after of order.slice(rank + 1)) {
    const position = positions.get(after);
    if (position !== undefined) return position;
  }
  return map.pairs.length;
}

function insertBlockField(
  document: YamlDocument,
  map: MapNode,
  key: string,
  value: Lines,
  index: number,
): readonly TextEdit[] {
  const members = membersOf(document, map);
  const lines = writeField(key, value);
  const previous = members[index - 1];
  const isSection = lines.length > 1;
  const blank = isSection && previous !== undefined && isBlankDue(document, previous, index < members.length);
  return insertInBlock(document, members, index, lines, blank);
}

/** True where a new section below `previous` goes with a blank line between, as the sections around it do. */
function isBlankDue(document: YamlDocument, previous: Member, hasNext: boolean): boolean {
  if (hasNext) return hasBlankBelow(document, previous);
  return (
    hasBlankAbove(document, previous) &&
    lineAt(document.source, previous.start) < lineAt(document.source, previous.end)
  );
}

function insertFlowField(
  document: YamlDocument,
  map: MapNode,
  key: string,
  value: Lines,
  index: number,
): readonly TextEdit[] {
  const { source } = document;
  const at = map.pairs[0]?.key.span.start ?? map.span.start;
  const slot = slotOf(document, map);
  const isEnclosed = slot === undefined && document.root !== map;
  const written = flowText(value, source.eol, prefixAt(source, at), isEnclosed);
  if (written) {
    const field = `${inlineText(key, 'flow')}:${written.text === '' ? '' : ` ${written.text}`}`;
    return insertInFlow(document, map, index, written.before + field);
  }
  return isEnclosed ? [] : toBlock(document, map, index, writeField(key, value));
}

/** Rewrites a flow map or list in block style, with `lines` as its member at `index`. */
export function toBlock(
  document: YamlDocument,
  node: MapNode | ListNode,
  index: number,
  lines: Lines,
): readonly TextEdit[] {
  const groups: Lines[] = [...blockLines(document, node)];
  groups.splice(index, 0, lines);
  const slot = slotOf(document, node);
  if (slot) return replaceInSlot(document, slot, groups.flat());
  return [{ span: node.span, text: groups.flat().join(document.source.eol) }];
}

/**
 * Puts `value` in the place of the value of `pair`, or behind its colon where it has none.
 * The comment on the line of the key stays there; comments inside the old value that are not in the new one
 * go above the key.
 */
export function replaceValue(document: YamlDocument, pair: Pair, value: Lines): readonly TextEdit[] {
  const { source } = document;
  const { start } = pair.key.span;
  const slot = fieldSlot(document, pair);
  if (!isInFlow(document, start)) return replaceInSlot(document, slot, value);
  const prefix = prefixAt(source, start);
  const written = flowText(value, source.eol, prefix, true);
  if (!written) return [];
  const old = pair.value?.span;
  const lost = old
    ? commentsIn(document, old.start, old.end).map((comment) => wordsOf(document, comment))
    : [];
  const kept = lost.filter((words) => !written.before.includes(words));
  const before = written.before + kept.map((words) => words + source.eol + prefix).join('');
  const edits: TextEdit[] = [];
  if (before !== '') {
    const gap = /\s/.test(source.text[start - 1] ?? ' ') ? '' : ' ';
    edits.push({ span: { start, end: start }, text: gap + before });
  }
  const colon = slot.after === pair.key.span.end ? ':' : '';
  edits.push(
    old
      ? { span: old, text: written.text }
      : { span: { start: slot.after, end: slot.after }, text: `${colon} ${written.text}` },
  );
  return edits;
}

/** Writes `key` in the place of the key of `pair`, in the same quotes if it has any. */
export function renameKey(pair: Pair, key: string): readonly TextEdit[] {
  const { style, span } = pair.key;
  if (style === 'single' && canBeSingleQuoted(key)) return [{ span, text: singleQuoted(key) }];
  return [{ span, text: style === 'double' ? doubleQuoted(key) : inlineText(key, 'flow') }];
}

/**
 * Takes `pair` out of `map`, with the comments right above it, beside it and in it. Where it was the only one,
 * nothing is left after the key or dash above; braces stay, empty.
 */
export function removeField(document: YamlDocument, map: MapNode, pair: Pair): readonly TextEdit[] {
  const index = map.pairs.indexOf(pair);
  if (index === -1) return [];
  return map.flow
    ? removeFromFlow(document, map, index)
    : removeFromBlock(document, membersOf(document, map), index);
}

/** As {@link removeField}, for several fields of a map at once. */
export function removeFields(
  document: YamlDocument,
  map: MapNode,
  pairs: readonly Pair[],
): readonly TextEdit[] {
  if (map.flow) return pairs.flatMap((pair) => removeField(document, map, pair));
  // Fields that follow each other go as one.
  const members: Member[] = [];
  const gone: number[] = [];
  membersOf(document, map).forEach((member, index) => {
    const isGone = (at: number): boolean => pairs.some((pair) => pair === map.pairs[at]);
    const last = members.at(-1);
    if (last && isGone(index) && isGone(index - 1)) members.splice(-1, 1, { ...member, start: last.start });
    else members.push(member);
    if (isGone(index) && !isGone(index - 1)) gone.push(members.length - 1);
  });
  return gone.flatMap((index) => removeFromBlock(document, members, index));
}

/**
 * The value of `pair` as it is written, moved to column 0, ready for {@link writeField} or `writeEntry`.
 * The comments that belong to the field are in it; those above it come first.
 */
export function linesOfField(document: YamlDocument, map: MapNode, pair: Pair): Lines {
  if (map.flow) return linesFromFlow(document, pair.value);
  const slot = fieldSlot(document, pair);
  const end = pair.value ? pair.value.span.end : slot.after;
  return linesOfMember(document, { start: slot.start, end, value: pair.value }, slot);
}

/**
 * Makes the value of `pair` the only entry of a list: in brackets where it fits there, else in block style.
 * @returns no edits where there is nothing to wrap, or a list already.
 */
export function wrapInList(document: YamlDocument, pair: Pair): readonly TextEdit[] {
  const { value } = pair;
  if (isNothing(value) || !value || value.kind === 'list') return [];
  const { source } = document;
  const { start, end } = value.span;
  const inFlow = isInFlow(document, pair.key.span.start);
  const isInline =
    value.kind === 'map' ? value.flow : fitsBrackets(source.text.slice(start, end), value.style);
  if (inFlow || isInline) {
    return [
      { span: { start, end: start }, text: '[' },
      { span: { start: end, end }, text: ']' },
    ];
  }
  return stepIn(document, pair, value);
}

function fitsBrackets(written: string, style: string): boolean {
  if (style === 'single' || style === 'double') return true;
  return style === 'plain' && !/[,[\]{}\n]/.test(written);
}

/** `value` behind a dash below its key, with all its further lines and the comments below it two spaces in. */
function stepIn(document: YamlDocument, pair: Pair, value: Node): readonly TextEdit[] {
  const { source } = document;
  const { start, end } = value.span;
  const slot = fieldSlot(document, pair);
  const isBeside = lineAt(source, slot.after) === lineAt(source, start);
  // An anchor or a tag stands between: it says something about the value that a list would change.
  if (isBeside && source.text.slice(slot.after, start).trim() !== '') return [];
  const edits: TextEdit[] = [
    isBeside
      ? {
          span: { start: slot.after, end: start },
          text: `${source.eol}${prefixAt(source, slot.start)}  - `,
        }
      : { span: { start, end: start }, text: '- ' },
  ];
  const last = bottomLine(document, { start: slot.start, end, value });
  for (let line = lineAt(source, start) + 1; line <= last; line++) {
    if (isBlank(source, line)) continue;
    const at = lineStart(source, line);
    edits.push({ span: { start: at, end: at }, text: '  ' });
  }
  return edits;
}
