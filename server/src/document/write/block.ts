/**
 * Putting fields and entries into block style, taking them out, and lifting out their lines to stand elsewhere:
 * the same for maps and lists, which differ only in what their members begin with.
 */
import type { TextEdit } from '../edit';
import type { YamlDocument } from '../read-quickly';
import { lineAt, lineEnd, lineStart, lineText } from '../source-text';
import type { Node } from '../tree';
import type { Lines } from './lines';
import {
  bottomLine,
  columnOf,
  commentsIn,
  isBlank,
  isBlockText,
  isFirstOnLine,
  keepsBlankLines,
  lastLine,
  lineBeforeNext,
  lineHead,
  type Member,
  nextFilled,
  prefixAt,
  type Slot,
  topLine,
  wordsOf,
} from './place';

/**
 * Puts `lines` among `members`, at least one, as the one at `index`.
 * @param blank true where a blank line goes between it and its neighbour.
 */
export function insertInBlock(
  document: YamlDocument,
  members: readonly Member[],
  index: number,
  lines: Lines,
  blank: boolean,
): readonly TextEdit[] {
  const { source } = document;
  const { eol } = source;
  const [first] = members;
  if (!first) return [];
  const prefix = prefixAt(source, first.start);
  const separator = blank ? eol + eol : eol;
  const own = lines.map((line) => (line === '' ? '' : prefix + line));
  const previous = members[index - 1];
  if (previous) {
    const at = lineEnd(source, lineBeforeNext(document, previous));
    const gap = keepsBlankLines(document, previous.value) ? eol : separator;
    return [{ span: { start: at, end: at }, text: gap + own.join(eol) }];
  }
  const isInline = !isFirstOnLine(source, first.start);
  const at = isInline ? first.start : lineHead(source, topLine(document, first.start));
  const text = own.join(eol);
  return [
    {
      span: { start: at, end: at },
      text: isInline ? text.slice(prefix.length) + separator + prefix : text + separator,
    },
  ];
}

/** True where `members` have a blank line between them more often than not. */
export function areSeparated(document: YamlDocument, members: readonly Member[]): boolean {
  let blanks = 0;
  for (const member of members.slice(1)) if (hasBlankAbove(document, member)) blanks++;
  return blanks * 2 > members.length - 1;
}

/** True where a blank line stands above `member` and its comments. */
export function hasBlankAbove(document: YamlDocument, member: Member): boolean {
  const top = topLine(document, member.start);
  return top > 0 && isBlank(document.source, top - 1);
}

/** True where a blank line follows what belongs to `member`, and something follows that. */
export function hasBlankBelow(document: YamlDocument, member: Member): boolean {
  const { source } = document;
  const below = lineBeforeNext(document, member) + 1;
  return isBlank(source, below) && nextFilled(source, below) < source.lineStarts.length;
}

/** Takes out the member at `index` with the comments that belong to it, and no more blank lines than needed. */
export function removeFromBlock(
  document: YamlDocument,
  members: readonly Member[],
  index: number,
): readonly TextEdit[] {
  const { source } = document;
  const member = members[index];
  if (!member) return [];
  const bottom = bottomLine(document, member);
  const filled = nextFilled(source, bottom + 1);
  const isAlone = members.length === 1;

  if (!isFirstOnLine(source, member.start)) {
    if (isAlone) {
      const gap = source.text.slice(0, member.start).search(/[ \t]+$/);
      return [{ span: { start: gap === -1 ? member.start : gap, end: lineEnd(source, bottom) }, text: '' }];
    }
    const head = lineHead(source, filled);
    const end = head + (lineText(source, filled).length - lineText(source, filled).trimStart().length);
    return [{ span: { start: member.start, end }, text: '' }];
  }

  const top = topLine(document, member.start);
  const previous = members[index - 1];
  const isAfterKept = previous !== undefined && keepsBlankLines(document, previous.value);
  if (filled >= source.lineStarts.length && top > 0) {
    // The last thing in the text: what ended the text before ends it again.
    if (isAfterKept) return [{ span: { start: lineHead(source, top), end: source.text.length }, text: '' }];
    let above = top - 1;
    while (above > 0 && isBlank(source, above)) above--;
    return [{ span: { start: lineEnd(source, above), end: lineEnd(source, bottom) }, text: '' }];
  }
  const isBlankAbove = top > 0 && isBlank(source, top - 1);
  const takesBlanks = isAfterKept || isBlankAbove || (index === 0 && !isAlone);
  const past = takesBlanks ? filled : bottom + 1;
  return [{ span: { start: lineHead(source, top), end: lineStart(source, past) }, text: '' }];
}

/**
 * The lines of a member's value, moved to column 0: comments above it first, then the value with the comments
 * in it, beside it and right below it.
 */
export function linesOfMember(document: YamlDocument, member: Member, slot: Slot): Lines {
  const { source } = document;
  const top = topLine(document, member.start);
  const bottom = bottomLine(document, member);
  const { value } = slot;
  const valueStart = value ? value.span.start : lineEnd(source, bottom);
  const isFilled = value !== undefined;
  const before = commentsIn(
    document,
    lineStart(source, top),
    isFilled ? valueStart : lineEnd(source, bottom),
  );
  const lines: string[] = before.map((comment) => wordsOf(document, comment));
  if (!value) return lines;

  // Below a single value a comment has no column of its own: further in it could become part of a text.
  const isSingle = value.kind === 'scalar' || value.flow;
  const last = isSingle ? lastLine(document, member) : bottom;
  const below = commentsIn(document, lineEnd(source, last), lineEnd(source, bottom));
  lines.push(...below.map((comment) => wordsOf(document, comment)));

  const firstLine = lineAt(source, valueStart);
  const column = columnOf(source, valueStart);
  lines.push(source.text.slice(valueStart, lineEnd(source, firstLine)));
  const steps = stepsOf(document, value, slot, column);
  for (let line = firstLine + 1; line <= last; line++) {
    const text = source.text.slice(lineHead(source, line), lineEnd(source, line));
    lines.push(steps(text, line));
  }
  return lines;
}

/** How a further line of a value is moved to its place below the first. */
function stepsOf(
  document: YamlDocument,
  value: Node,
  slot: Slot,
  column: number,
): (text: string, line: number) => string {
  const { source } = document;
  if (value.kind === 'scalar' && isBlockText(value)) {
    const [header = '', ...rest] = source.text.slice(value.span.start, value.span.end).split('\n');
    const digit = /^[|>][-+]?([1-9])/.exec(header)?.[1];
    const parent = columnOf(source, slot.start);
    const first = rest.find((line) => line.trim() !== '') ?? '';
    const at = digit === undefined ? first.length - first.trimStart().length : parent;
    const step = digit === undefined ? '  ' : '';
    return (text) => (text.length <= at && text.trim() === '' ? '' : step + withoutIndent(text, at));
  }
  const loose = looseLines(document, value, 0 - column);
  return (text, line) => {
    const moved = text.trim() === '' && text.length <= column ? '' : withoutIndent(text, column);
    const least = loose.get(line);
    if (least === undefined || moved === '') return moved;
    const words = moved.trimStart();
    return words === '' || moved.length - words.length >= least ? moved : ' '.repeat(least) + words;
  };
}

function withoutIndent(text: string, columns: number): string {
  const white = /^[ \t\u00a0]*/.exec(text)?.[0].length ?? 0;
  return text.slice(Math.min(white, columns));
}

/**
 * The further lines of texts and brackets over several lines, which may stand less far in than the rest,
 * and the least they must stand in: two more than what holds them.
 */
function looseLines(document: YamlDocument, value: Node, shift: number): ReadonlyMap<number, number> {
  const { source } = document;
  const loose = new Map<number, number>();
  const visit = (node: Node, least: number): void => {
    if (node.kind === 'scalar' ? !isBlockText(node) : node.flow) {
      const last = lineAt(source, node.span.end);
      for (let line = lineAt(source, node.span.start) + 1; line <= last; line++) loose.set(line, least);
    } else if (node.kind === 'map') {
      for (const pair of node.pairs) {
        if (pair.value) visit(pair.value, columnOf(source, pair.key.span.start) + shift + 2);
      }
    } else if (node.kind === 'list') {
      for (const entry of node.entries) {
        if (entry.value) visit(entry.value, columnOf(source, entry.at) + shift + 2);
      }
    }
  };
  visit(value, 2);
  return loose;
}
