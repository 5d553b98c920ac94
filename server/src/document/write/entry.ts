/** Entries of lists: putting them in, taking them out, lifting out their lines, and moving them. */
import type { TextEdit } from '../edit';
import type { YamlDocument } from '../read-quickly';
import type { ListNode } from '../tree';
import { areSeparated, insertInBlock, linesOfMember, removeFromBlock } from './block';
import { toBlock } from './field';
import { flowText, insertInFlow, linesFromFlow, removeFromFlow } from './flow';
import { type Lines, writeEntry } from './lines';
import { entrySlot, membersOf, prefixAt, slotOf } from './place';

export { writeEntry } from './lines';

/**
 * Puts an entry into `list` as the one at `index`, from 0; an index past the end means the end.
 * Where the entries have blank lines between them, so has the new one. What does not fit between brackets
 * turns the list into block style, unless it stands in brackets itself.
 */
export function insertEntry(
  document: YamlDocument,
  list: ListNode,
  index: number,
  lines: Lines,
): readonly TextEdit[] {
  const at = Math.max(0, Math.min(index, list.entries.length));
  if (!list.flow) {
    const members = membersOf(document, list);
    return insertInBlock(document, members, at, writeEntry(lines), areSeparated(document, members));
  }
  const { source } = document;
  const start = list.entries[0]?.at ?? list.span.start;
  const isEnclosed = slotOf(document, list) === undefined && document.root !== list;
  const written = flowText(lines, source.eol, prefixAt(source, start), isEnclosed);
  if (written) return insertInFlow(document, list, at, written.before + written.text);
  return isEnclosed ? [] : toBlock(document, list, at, writeEntry(lines));
}

/** Puts an entry at the end of `list`; see {@link insertEntry}. */
export function appendEntry(document: YamlDocument, list: ListNode, lines: Lines): readonly TextEdit[] {
  return insertEntry(document, list, list.entries.length, lines);
}

/**
 * Takes the entry at `index` out of `list`, with the comments right above it, beside it and in it. Where it was
 * the only one, nothing is left after the key above; brackets stay, empty.
 */
export function removeEntry(document: YamlDocument, list: ListNode, index: number): readonly TextEdit[] {
  return list.flow
    ? removeFromFlow(document, list, index)
    : removeFromBlock(document, membersOf(document, list), index);
}

/**
 * The entry at `index` as it is written, without its dash, moved to column 0, ready for {@link writeEntry} or
 * `writeField`. The comments that belong to it are in it; those above it come first.
 */
export function linesOfEntry(document: YamlDocument, list: ListNode, index: number): Lines {
  const entry = list.entries[index];
  if (!entry) return [];
  if (list.flow) return linesFromFlow(document, entry.value);
  const slot = entrySlot(entry);
  const end = entry.value ? entry.value.span.end : slot.after;
  return linesOfMember(document, { start: slot.start, end, value: entry.value }, slot);
}

/**
 * Moves the entry at `from` so that it becomes the one at `to`, both from 0; its comments go with it.
 * Between brackets, comments stay where they are. A text that keeps its blank lines (`|+`) may have other ones
 * at its new place.
 */
export function moveEntry(
  document: YamlDocument,
  list: ListNode,
  from: number,
  to: number,
): readonly TextEdit[] {
  const { entries } = list;
  if (from === to || !entries[from] || !entries[to]) return [];
  if (list.flow) return permuteFlow(document, list, from, to);
  return [
    ...removeEntry(document, list, from),
    ...insertEntry(document, list, to > from ? to + 1 : to, linesOfEntry(document, list, from)),
  ];
}

function permuteFlow(
  { source }: YamlDocument,
  list: ListNode,
  from: number,
  to: number,
): readonly TextEdit[] {
  const spans = list.entries.map(({ at, value }) => ({ start: at, end: value ? value.span.end : at }));
  const moved = [...spans];
  moved.splice(to, 0, ...moved.splice(from, 1));
  return spans.flatMap((span, index) => {
    const other = moved[index];
    return !other || other.start === span.start
      ? []
      : [{ span, text: source.text.slice(other.start, other.end) }];
  });
}
