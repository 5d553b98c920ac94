/**
 * Putting an initiative, a benefit or an action aside: it goes unchanged, comments and all, to `parked`, from
 * where it can come back. What refers to it lets go of it, and the parked entry remembers who did.
 */
import type { TextEdit } from '../../document/edit';
import { type ListNode, type MapNode, type Node, type Pair, pairOf } from '../../document/tree';
import { appendEntry, linesOfEntry, removeEntry } from '../../document/write/entry';
import { insertField, linesOfField, replaceValue } from '../../document/write/field';
import { type Lines, writeEntry, writeField } from '../../document/write/lines';
import { inlineText } from '../../document/write/scalar';
import { writeText } from '../../document/write/text';
import { shapeOf } from '../../paper/field-shape';
import type { Fix } from '../../paper/finding';
import { absent, textAt } from '../../paper/located';
import type { Paper } from '../../paper/paper';
import { unlink, writtenList } from '../benefits/links';
import { type Context, fix } from '../rule';

export type ParkedKind = 'initiative' | 'benefit' | 'action';

/**
 * A fix that moves the entry at `index` of `list` to `parked`.
 * @param list the initiatives, or the benefits or actions of one, as in the paper's tree
 * @param title what it is called there, in a few words
 * @returns a fix without edits where `parked` holds something that is no list: there is no place to put it
 */
export function parkFix(
  context: Context,
  kind: ParkedKind,
  list: ListNode,
  index: number,
  title: string,
): Fix {
  return fix('park', { title }, parkEdits(context, kind, list, [{ index, title }]));
}

/** One entry to put aside: its place in the list, from 0, and what it is called among the parked. */
export interface Parking {
  readonly index: number;
  readonly title: string;
}

/** The edits that put several entries of one list aside, in the order given. */
export function parkEdits(
  context: Context,
  kind: ParkedKind,
  list: ListNode,
  parkings: readonly Parking[],
): readonly TextEdit[] {
  const { document, content } = context.subject;
  if (content?.kind !== 'strategy-paper') return [];
  const maps = parkings.flatMap(({ index }) => {
    const value = list.entries[index]?.value;
    return value?.kind === 'map' ? [value] : [];
  });
  const without = (gone: readonly MapNode[]) =>
    unlink(
      context,
      content,
      new Set(gone.flatMap(idsWithin)),
      maps.map(({ span }) => span),
    );
  const entries = parkings.map(({ index, title }): Lines => {
    const lines = linesOfEntry(document, list, index);
    const own = maps.filter((map) => map === list.entries[index]?.value);
    const linked = without(own).from.map((id) => inlineText(id, 'flow'));
    return [
      ...writeField('title', writeText(title)),
      ...writeField('kind', [kind]),
      ...writeField('content', lines),
      ...(linked.length > 0 ? writeField('x-linked_from', [`[${linked.join(', ')}]`]) : []),
    ];
  });
  const added = addToParked(context, content, entries);
  if (added.length === 0) return [];
  const removals = joined(parkings.flatMap(({ index }) => removeEntry(document, list, index)));
  const unlinked = without(maps).edits;
  return [...joined([...clearOf(removals, added, document.source.text), ...unlinked]), ...added];
}

/**
 * Where what is removed ends right above the place where the new section goes, both would take the same line
 * end: what is removed takes the one before it instead.
 */
export function clearOf(
  removals: readonly TextEdit[],
  added: readonly TextEdit[],
  text: string,
): readonly TextEdit[] {
  return removals.map((removal) => {
    const { start, end } = removal.span;
    const inside = added.find(({ span }) => span.start > start && span.end < end);
    if (!inside) return removal;
    const lineEnd = text.slice(inside.span.end, end);
    if (lineEnd.trim() !== '' || !text.slice(0, start).endsWith(lineEnd)) return removal;
    return { ...removal, span: { start: start - lineEnd.length, end: inside.span.start } };
  });
}

/** Neighbours that go together may share the line end between them: their edits become one. */
function joined(removals: readonly TextEdit[]): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  for (const edit of [...removals].sort((a, b) => a.span.start - b.span.start)) {
    const last = edits.at(-1);
    if (last?.text !== '' || edit.text !== '' || edit.span.start > last.span.end) edits.push(edit);
    else {
      const span = { start: last.span.start, end: Math.max(last.span.end, edit.span.end) };
      edits.splice(-1, 1, { span, text: '' });
    }
  }
  return edits;
}

/** The ids of an element and of the elements in it. */
function idsWithin(map: MapNode): readonly string[] {
  const own = textAt(map, 'id');
  const inner = ['benefits', 'actions'].flatMap((key) => {
    const node: Node | undefined = pairOf(map, key)?.value;
    return node?.kind === 'list'
      ? node.entries.flatMap(({ value }) => (value?.kind === 'map' ? idsWithin(value) : []))
      : [];
  });
  return own ? [own.value, ...inner] : inner;
}

function addToParked(context: Context, paper: Paper, entries: readonly Lines[]): readonly TextEdit[] {
  const { document } = context.subject;
  const { map } = paper;
  const pair = pairOf(map, 'parked');
  if (!pair || absent(map, 'parked')) {
    const order = Object.keys(shapeOf('strategy-paper').fields ?? {});
    return insertField(document, map, 'parked', entries.flatMap(writeEntry), order);
  }
  const list = writtenList(pair);
  const added = entries.flatMap(writeEntry);
  if (list?.flow === false) return entries.flatMap((lines) => appendEntry(document, list, lines));
  if (list) {
    const before = list.entries.flatMap((_, index) => writeEntry(linesOfEntry(document, list, index)));
    return replaceValue(document, pair, [...before, ...added]);
  }
  if (pair.value?.kind !== 'list') return [];
  return replaceValue(document, pair, [...writeEntry(linesOfLone(context, paper, pair)), ...added]);
}

/** The lines of a single entry that stands without its dash. */
function linesOfLone({ subject: { document } }: Context, paper: Paper, pair: Pair): Lines {
  const { root } = document;
  const same =
    root?.kind === 'map' ? root.pairs.find(({ key }) => key.span.start === pair.key.span.start) : pair;
  return linesOfField(document, paper.map, same ?? pair);
}

/** A list with too many entries: which of them may go, and how many must. */
export interface Surplus {
  readonly kind: ParkedKind;
  readonly list: ListNode;
  readonly candidates: readonly Parking[];
  readonly surplus: number;
  /** The title of the fix that puts several aside. */
  readonly several: 'benefits/too-many:park' | 'actions/too-many:park';
}

/**
 * Fixes for a list with entries too many. Where one is, each that may go is a choice, the last first; where
 * several are, the last that may go do so together.
 * @param alongside what else has to change when these go; undefined where they cannot go
 */
export function parkSurplus(
  context: Context,
  { kind, list, candidates, surplus, several }: Surplus,
  alongside: (indexes: readonly number[]) => readonly TextEdit[] | undefined,
): readonly Fix[] {
  const backwards = [...candidates].reverse();
  if (surplus === 1) {
    return backwards.flatMap(({ index, title }) => {
      const more = alongside([index]);
      if (!more) return [];
      const parked = parkFix(context, kind, list, index, title);
      return [{ ...parked, edits: [...parked.edits, ...more] }];
    });
  }
  const going: Parking[] = [];
  for (const candidate of backwards) {
    if (going.length < surplus && alongside([...going, candidate].map(({ index }) => index)))
      going.unshift(candidate);
  }
  const more = alongside(going.map(({ index }) => index));
  if (going.length < surplus || !more) return [];
  return [fix(several, { n: surplus }, [...parkEdits(context, kind, list, going), ...more])];
}
