/**
 * A tree with its comments: which comment belongs to which field or entry, so that it goes where that goes, and
 * where the author left a blank line. It changes nothing.
 */
import type { YamlDocument } from '../../document/read-quickly';
import { lineAt, lineEnd } from '../../document/source-text';
import type { Comment, ListNode, MapNode, Node, Pair, ScalarNode } from '../../document/tree';
import {
  afterColon,
  columnOf,
  commentsIn,
  isBlank,
  isBlockText,
  isFirstOnLine,
  type Member,
  membersOf,
  wordsOf,
} from '../../document/write/place';
import type { FieldShape } from '../field-shape';
import { shapeOfElement, shapeOfValue, usualPositions } from './key-order';

/** A comment with its words, from `#` on. */
export interface Remark {
  readonly words: string;
  readonly comment: Comment;
  readonly blankAbove: boolean;
}

/** A field or an entry, with all comments that belong to it. */
export interface Placed {
  /** Where its key or its dash begins. */
  readonly start: number;
  /** The end of its value, comments after it not included. */
  readonly end: number;
  /** Absent for the entry of a list. */
  readonly key: ScalarNode | undefined;
  readonly shape: FieldShape | undefined;
  readonly value: Node | undefined;
  /** The members of its value, where that is a map or a list. */
  readonly inner: Collection | undefined;
  /** On lines of their own above it. */
  readonly lead: readonly Remark[];
  /** True where a blank line stands right above its own line. */
  readonly blankAbove: boolean;
  /** On the line of its key, or behind its value. */
  readonly beside: Remark | undefined;
  /** Below it, further in. */
  readonly below: readonly Remark[];
  /** Right below it, in its column, and apart from what follows. */
  readonly after: readonly Remark[];
}

/** A map or a list with its members in the order of the text. */
export interface Collection {
  readonly node: MapNode | ListNode;
  readonly members: readonly Placed[];
  /** The positions of the members in their usual order. */
  readonly order: readonly number[];
  /** Below the last member. */
  readonly tail: readonly Remark[];
  /** True for what YAML takes for a field, but is really a text with a colon in it: it stays as it is written. */
  readonly isText: boolean;
}

/** A whole document: what stands above its first field, and its fields. */
export interface PlacedDocument {
  readonly head: readonly Remark[];
  /** The `---` before the document, with the comments above it and the one beside it. */
  readonly opening: { readonly above: readonly Remark[]; readonly beside: Remark | undefined } | undefined;
  readonly root: Collection;
}

interface Walk {
  readonly document: YamlDocument;
}

/** The words with which a comment puts a finding aside: it speaks of one line and has to stay with it. */
const SPEAKS_OF_LINE = /^#+\s*strategy-papers-ignore(?![\w-])/;

/** True for a comment that speaks of the very line it stands beside or above. */
export function speaksOfLine({ words }: Remark): boolean {
  return SPEAKS_OF_LINE.test(words);
}

/** @param root the map of the whole document */
export function placed(document: YamlDocument, root: MapNode, shape: FieldShape): PlacedDocument {
  const { source } = document;
  const walk: Walk = { document };
  const before = remarksIn(walk, 0, root.span.start);
  const mark = /^---(?=\s|$)/m.exec(source.text.slice(0, root.span.start).replace(/^\ufeff/, ' '));
  const markEnd = mark ? mark.index + mark[0].length : 0;
  const above = before.filter(({ comment }) => comment.span.start < markEnd);
  const rest = before.slice(above.length);
  const onMark = rest[0] && !rest[0].comment.ownLine ? rest[0] : undefined;
  const below = onMark ? rest.slice(1) : rest;
  const order = usualPositions(root, shape, true);
  const count = headCount(walk, below, root.span.start);
  const collection = collectionOf(walk, root, shape, below.slice(count), source.text.length, order);
  return {
    head: below.slice(0, count),
    opening: mark ? { above, beside: onMark } : undefined,
    root: collection.collection,
  };
}

/**
 * How many of the comments above the first field are about the whole document: the first ones, and all that are
 * apart from that field. Those that speak of its very line are not.
 */
function headCount(walk: Walk, remarks: readonly Remark[], firstField: number): number {
  if (remarks.length === 0 || isBlankAbove(walk, firstField)) return remarks.length;
  let start = remarks.length - 1;
  while (start > 0 && !remarks[start]?.blankAbove) start--;
  if (start > 0) return start;
  let count = remarks.length;
  while (count > 0 && isSpeaking(remarks[count - 1])) count--;
  return count;
}

function isSpeaking(remark: Remark | undefined): boolean {
  return remark !== undefined && speaksOfLine(remark);
}

function remarksIn({ document }: Walk, start: number, end: number): readonly Remark[] {
  return commentsIn(document, start, end).map((comment) => ({
    words: wordsOf(document, comment),
    comment,
    blankAbove: comment.ownLine && isBlankAbove({ document }, comment.span.start),
  }));
}

function isBlankAbove({ document: { source } }: Walk, offset: number): boolean {
  const line = lineAt(source, offset);
  return line > 0 && isFirstOnLine(source, offset) && isBlank(source, line - 1);
}

/** A collection, and the comments behind its opening bracket, which its key takes. */
interface Opened {
  readonly collection: Collection;
  readonly opening: readonly Remark[];
}

/**
 * @param first comments on lines of their own between the key and the first member
 * @param to how far the comments below the last member reach
 */
function collectionOf(
  walk: Walk,
  node: MapNode | ListNode,
  given: FieldShape | undefined,
  first: readonly Remark[],
  to: number,
  positions?: readonly number[],
): Opened {
  const { document } = walk;
  const shape = shapeOfElement(node, given);
  const raw = membersOf(document, node);
  const inside = node.flow ? remarksIn(walk, node.span.start, raw[0]?.start ?? node.span.end) : [];
  const opening = raw.length === 0 ? inside : inside.filter(({ comment }) => !comment.ownLine);
  const members: Placed[] = [];
  let lead = [...first, ...inside.filter((remark) => !opening.includes(remark))];
  let tail: readonly Remark[] = [];
  raw.forEach((member, index) => {
    const next = raw[index + 1];
    const gap = remarksIn(walk, member.end, next?.start ?? to);
    const claimed = claimedBy(walk, member, node.flow, gap);
    const left = gap.slice(claimed);
    const after = next ? afterCount(walk, left, next) : 0;
    const pair = node.kind === 'map' ? node.pairs[index] : undefined;
    const last = gap[claimed - 1]?.comment.span.end ?? member.end;
    const inner = node.kind === 'map' && pair ? shapeOfValue(node, shape, pair.key.text) : shape?.entry;
    members.push(placedOf(walk, member, pair, inner, lead, last, left.slice(0, after)));
    if (next) lead = left.slice(after);
    else tail = left;
  });
  const order =
    positions ?? (node.kind === 'map' ? usualPositions(node, shape, false) : raw.map((_, index) => index));
  return {
    collection: { node, members, order, tail, isText: isReallyText(walk, node, given) },
    opening,
  };
}

/** How many of the comments below a member belong to it or to what is in it: those further in than it begins. */
function claimedBy(
  { document }: Walk,
  { start, end, value }: Member,
  flow: boolean,
  gap: readonly Remark[],
): number {
  const { source } = document;
  const line = lineAt(source, end);
  const column = columnOf(source, start);
  // Further in below a block text, a comment would be part of it.
  const takesBelow = !flow && !(value?.kind === 'scalar' && isBlockText(value));
  const past = gap.findIndex(({ comment }) => {
    if (!comment.ownLine) return lineAt(source, comment.span.start) !== line;
    return !takesBelow || columnOf(source, comment.span.start) <= column;
  });
  return past === -1 ? gap.length : past;
}

/** How many comments between a member and `next` belong to the first: those right below it, apart from `next`. */
function afterCount(walk: Walk, remarks: readonly Remark[], next: Member): number {
  const blank = remarks.findIndex(({ blankAbove }) => blankAbove);
  if (blank !== -1) return blank;
  return isBlankAbove(walk, next.start) ? remarks.length : 0;
}

function placedOf(
  walk: Walk,
  member: Member,
  pair: Pair | undefined,
  shape: FieldShape | undefined,
  lead: readonly Remark[],
  to: number,
  after: readonly Remark[],
): Placed {
  const { document } = walk;
  const { start, end, value } = member;
  const inFront = value ? remarksIn(walk, pair ? afterColon(document, pair) : start, value.span.start) : [];
  const behind = remarksIn(walk, end, to);
  const beside = inFront.filter(({ comment }) => !comment.ownLine);
  const between = inFront.filter(({ comment }) => comment.ownLine);
  const above = [...lead];
  const below: Remark[] = [];
  let inner: Collection | undefined;
  if (value && value.kind !== 'scalar' && !value.flow) {
    const { first, rest } = handedIn(walk, value, shape, above, between);
    above.splice(0, above.length, ...rest);
    inner = collectionOf(walk, value, shape, first, to).collection;
  } else {
    above.push(...between);
    if (value?.kind === 'scalar') {
      if (isBlockText(value)) beside.push(...remarksIn(walk, value.span.start, endOfHeader(walk, value)));
    } else if (value) {
      const opened = collectionOf(walk, value, shape, [], value.span.end - 1);
      inner = opened.collection;
      beside.push(...opened.opening);
    }
    beside.push(...behind.filter(({ comment }) => !comment.ownLine));
    below.push(...behind.filter(({ comment }) => comment.ownLine));
  }
  const [own, ...further] = beside;
  above.push(...further.map((remark) => ({ ...remark, blankAbove: false })));
  return {
    start,
    end,
    key: pair?.key,
    shape,
    value,
    inner,
    lead: above,
    blankAbove: isBlankAbove(walk, start),
    beside: own,
    below,
    after,
  };
}

/**
 * Comments above a dash that speak of the line below them belong to the first field behind that dash, if that
 * field has another place than the first.
 */
function handedIn(
  { document }: Walk,
  value: MapNode | ListNode,
  shape: FieldShape | undefined,
  lead: readonly Remark[],
  between: readonly Remark[],
): { readonly first: readonly Remark[]; readonly rest: readonly Remark[] } {
  const isBehindDash = !isFirstOnLine(document.source, value.span.start);
  if (value.kind !== 'map' || !isBehindDash) return { first: between, rest: lead };
  if (usualPositions(value, shapeOfElement(value, shape), false)[0] === 0)
    return { first: between, rest: lead };
  let count = lead.length;
  while (count > 0 && isSpeaking(lead[count - 1])) count--;
  return { first: [...lead.slice(count), ...between], rest: lead.slice(0, count) };
}

/** Where the first line of a block text ends; a block with nothing in it has its comment behind it. */
function endOfHeader({ document: { source } }: Walk, { span }: ScalarNode): number {
  return Math.min(span.end, lineEnd(source, lineAt(source, span.start)));
}

/**
 * True for `- En time mere: fritid`: one field on one line, without quotes, where the format wants a text, or no
 * such field. Its author is asked about it; what the question marks must not change.
 */
function isReallyText(
  { document: { source } }: Walk,
  node: MapNode | ListNode,
  shape: FieldShape | undefined,
): boolean {
  if (node.kind !== 'map' || node.flow || !shape) return false;
  const [pair, more] = node.pairs;
  if (!pair || more || pair.key.style !== 'plain') return false;
  if (pair.value && (pair.value.kind !== 'scalar' || pair.value.style !== 'plain')) return false;
  if (source.text.slice(node.span.start, node.span.end).includes('\n')) return false;
  if (shape.types.includes('object')) return shape.any === undefined && /[^a-z0-9_-]/.test(pair.key.text);
  return shape.types.includes('string');
}
