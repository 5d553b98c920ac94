/**
 * Where things stand in a document: what holds a node, which lines and comments belong to a field or an entry,
 * and which column it begins in. It changes nothing.
 */
import type { YamlDocument } from '../read-quickly';
import { lineAt, lineEnd, lineStart, lineText, type SourceText } from '../source-text';
import type { Comment, ListEntry, ListNode, MapNode, Node, Pair, ScalarNode } from '../tree';

/** A place for a value: behind the colon of a field, or behind the dash of an entry. */
export interface Slot {
  readonly kind: 'field' | 'entry';
  /** Where the key or the dash begins. */
  readonly start: number;
  /** The offset past the colon or the dash; past the key where it has no colon. */
  readonly after: number;
  readonly value: Node | undefined;
}

/** A field of a map or an entry of a list, as a stretch of the text. */
export interface Member {
  readonly start: number;
  /** The end of the value, or of the colon or dash where there is none; offsets, without comments after it. */
  readonly end: number;
  readonly value: Node | undefined;
}

/** The offset past the colon that follows the key of `pair`; past the key where there is none. */
export function afterColon({ source }: YamlDocument, pair: Pair): number {
  let at = pair.key.span.end;
  while (source.text[at] === ' ' || source.text[at] === '\t') at++;
  return source.text[at] === ':' ? at + 1 : pair.key.span.end;
}

export function fieldSlot(document: YamlDocument, pair: Pair): Slot {
  return { kind: 'field', start: pair.key.span.start, after: afterColon(document, pair), value: pair.value };
}

/** Of an entry in block style. */
export function entrySlot(entry: ListEntry): Slot {
  return { kind: 'entry', start: entry.at, after: entry.at + 1, value: entry.value };
}

export function membersOf(document: YamlDocument, node: MapNode | ListNode): readonly Member[] {
  if (node.kind === 'map') {
    return node.pairs.map((pair) => ({
      start: pair.key.span.start,
      end: pair.value ? pair.value.span.end : afterColon(document, pair),
      value: pair.value,
    }));
  }
  return node.entries.map(({ at, value }) => ({ start: at, end: value ? value.span.end : at + 1, value }));
}

function childrenOf(node: Node): readonly Node[] {
  if (node.kind === 'scalar') return [];
  if (node.kind === 'list') return node.entries.flatMap(({ value }) => value ?? []);
  return node.pairs.flatMap(({ key, value }) => (value ? [key, value] : [key]));
}

/** The nodes around `offset`, from the root inwards; the last may be a scalar. */
function nodesAround(document: YamlDocument, offset: number): readonly Node[] {
  const around: Node[] = [];
  let next = document.root;
  while (next) {
    around.push(next);
    next = childrenOf(next).find(({ span }) => span.start <= offset && offset < span.end);
  }
  return around;
}

/** True where `offset` lies inside brackets or braces, past the one that opens. */
export function isInFlow(document: YamlDocument, offset: number): boolean {
  return nodesAround(document, offset).some(
    (node) => node.kind !== 'scalar' && node.flow && node.span.start < offset,
  );
}

/** The place of `node` in block style; undefined for the root, a key, and whatever stands in flow style. */
export function slotOf(document: YamlDocument, node: Node): Slot | undefined {
  for (const around of nodesAround(document, node.span.start)) {
    if (around.kind === 'scalar' || around.flow) continue;
    if (around.kind === 'map') {
      const pair = around.pairs.find(({ value }) => value && isSame(value, node));
      if (pair) return fieldSlot(document, pair);
    } else {
      const entry = around.entries.find(({ value }) => value && isSame(value, node));
      if (entry) return entrySlot(entry);
    }
  }
  return undefined;
}

function isSame(one: Node, other: Node): boolean {
  return one.kind === other.kind && one.span.start === other.span.start && one.span.end === other.span.end;
}

/** Where the words of a line can begin: past a byte order mark on the first line. */
export function lineHead(source: SourceText, line: number): number {
  const start = lineStart(source, line);
  return start === 0 && source.text.startsWith('\ufeff') ? 1 : start;
}

/** The column of `offset`, from 0, in UTF-16 units; a byte order mark takes none. */
export function columnOf(source: SourceText, offset: number): number {
  return offset - lineHead(source, lineAt(source, offset));
}

/** White space that takes a line of its own to the column of `offset`. */
export function prefixAt(source: SourceText, offset: number): string {
  const before = source.text.slice(lineHead(source, lineAt(source, offset)), offset);
  return before.replace(/[^ \t\u00a0]/g, ' ');
}

/** True where nothing but white space stands before `offset` on its line. */
export function isFirstOnLine(source: SourceText, offset: number): boolean {
  return source.text.slice(lineHead(source, lineAt(source, offset)), offset).trim() === '';
}

/** True for a line of nothing but white space, and for every line past the last. */
export function isBlank(source: SourceText, line: number): boolean {
  return source.text.slice(lineHead(source, line), lineEnd(source, line)).trim() === '';
}

/** The comments that begin from `start` up to `end`, offsets. */
export function commentsIn({ comments }: YamlDocument, start: number, end: number): readonly Comment[] {
  let low = 0;
  let high = comments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((comments[middle]?.span.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  let past = low;
  while ((comments[past]?.span.start ?? end) < end) past++;
  return comments.slice(low, past);
}

/** The words of a comment, without a line end. */
export function wordsOf({ source }: YamlDocument, { span }: Comment): string {
  return source.text.slice(span.start, span.end).trimEnd();
}

/** The comment that has `line` to itself. */
function ownComment(document: YamlDocument, line: number): Comment | undefined {
  const { source } = document;
  const [comment] = commentsIn(document, lineStart(source, line), lineEnd(source, line));
  return comment?.ownLine ? comment : undefined;
}

/** True where nothing stands on `line` and none follows it. */
function isPastEnd(source: SourceText, line: number): boolean {
  return line >= source.lineStarts.length || lineStart(source, line) >= source.text.length;
}

/** The next line from `line` on with anything on it; the number of lines where there is none. */
export function nextFilled(source: SourceText, line: number): number {
  let at = line;
  while (at < source.lineStarts.length && isBlank(source, at)) at++;
  return at;
}

/** True where blank lines below `node` belong to the text it ends with (`|+`, `>+`). */
export function keepsBlankLines({ source }: YamlDocument, node: Node | undefined): boolean {
  let last = node;
  while (last && last.kind !== 'scalar') {
    if (last.flow) return false;
    last = last.kind === 'map' ? last.pairs.at(-1)?.value : last.entries.at(-1)?.value;
  }
  if (!last || !isBlockText(last)) return false;
  return /^[|>][0-9]?\+/.test(source.text.slice(last.span.start, last.span.start + 3));
}

export function isBlockText(node: ScalarNode): boolean {
  return node.style === 'folded' || node.style === 'literal';
}

/** The line on which the value of `member` ends. */
export function lastLine(document: YamlDocument, { end, value }: Member): number {
  const { source } = document;
  let line = lineAt(source, end);
  if (keepsBlankLines(document, value)) {
    while (!isPastEnd(source, line + 1) && isBlank(source, line + 1)) line++;
  }
  return line;
}

/**
 * The first line that belongs to what begins at `start`: that of the first of the comments right above it in
 * its column. Comments at the very beginning of a text are about the whole of it.
 */
export function topLine(document: YamlDocument, start: number): number {
  const { source } = document;
  const own = lineAt(source, start);
  if (!isFirstOnLine(source, start)) return own;
  const column = columnOf(source, start);
  let line = own;
  for (let above = line - 1; above >= 0; above--) {
    const comment = ownComment(document, above);
    if (!comment || columnOf(source, comment.span.start) !== column) break;
    line = above;
  }
  return line === 0 ? own : line;
}

/**
 * The last line that belongs to `member`: that of its value, or of the last comment below it that stands
 * further in than it begins.
 */
export function bottomLine(document: YamlDocument, member: Member): number {
  const { source } = document;
  const column = columnOf(source, member.start);
  let line = lastLine(document, member);
  for (;;) {
    const next = nextFilled(source, line + 1);
    const comment = ownComment(document, next);
    if (!comment || columnOf(source, comment.span.start) <= column) return line;
    line = next;
  }
}

/**
 * The line after which something can follow `member` as its neighbour. Comments right below it stay with it,
 * unless they stand right above, and in the column of, what comes next.
 */
export function lineBeforeNext(document: YamlDocument, member: Member): number {
  const { source } = document;
  const column = columnOf(source, member.start);
  let line = bottomLine(document, member);
  let end = line + 1;
  while (ownComment(document, end)) end++;
  const next = isBlank(source, end) ? undefined : prefixLength(lineText(source, end));
  for (let at = line + 1; at < end; at++) {
    const comment = ownComment(document, at);
    const place = comment ? columnOf(source, comment.span.start) : -1;
    if (place < column || place === next) break;
    line = at;
  }
  return line;
}

function prefixLength(line: string): number {
  return line.length - line.trimStart().length;
}
