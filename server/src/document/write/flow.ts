/**
 * Writing between brackets and braces: what goes in, what goes out with its comma, and how all of it becomes
 * block style when a value does not fit there.
 */
import type { TextEdit } from '../edit';
import { readQuickly, type YamlDocument } from '../read-quickly';
import { lineAt, lineEnd } from '../source-text';
import type { Comment, ListNode, MapNode, Node, Span } from '../tree';
import { apart, fieldLines, type Lines, shapeOf, writeEntry, writeField } from './lines';
import { commentsIn, isFirstOnLine, type Member, membersOf, prefixAt, topLine, wordsOf } from './place';
import { blockText, inlineText } from './scalar';

/**
 * Lines as text for between brackets, on one line; comments in them go on lines of their own before it.
 * @param prefix the white space such a line begins with.
 * @param force true where there is no way out of flow style: then fields are written in braces too.
 * @returns undefined where block style reads better: fields, lists of more than single values, comments; and
 * for lines that only the full reader reads, which is not loaded for this, unless they are a single text.
 */
export function flowText(
  lines: Lines,
  eol: string,
  prefix: string,
  force: boolean,
): { readonly before: string; readonly text: string } | undefined {
  // Behind a key, because single values alone are left to the full reader.
  const inner = readQuickly(writeField('value', lines).join('\n'));
  if (inner?.root?.kind !== 'map') return unread(lines);
  const { comments } = inner;
  const root = inner.root.pairs[0]?.value;
  if (!force && (comments.length > 0 || !isSimple(root))) return undefined;
  const before = comments.map((comment) => wordsOf(inner, comment) + eol + prefix).join('');
  return { before, text: root ? nodeText(inner, root) : '' };
}

/** One line that the quick reader leaves, such as a text in quotes with escapes. */
function unread(lines: Lines): { readonly before: string; readonly text: string } | undefined {
  const [line = '', ...rest] = lines;
  if (rest.length > 0 || shapeOf(lines) !== 'inline' || /(?:^|\s)#/.test(line)) return undefined;
  const isClosed = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')$/.test(line);
  return { before: '', text: isClosed ? line : inlineText(line, 'flow') };
}

function isSimple(node: Node | undefined): boolean {
  if (!node || node.kind === 'scalar') return true;
  return node.kind === 'list' && node.entries.every(({ value }) => value?.kind === 'scalar');
}

function nodeText(document: YamlDocument, node: Node): string {
  if (node.kind === 'list')
    return `[${node.entries.map(({ value }) => textOrNothing(document, value)).join(', ')}]`;
  if (node.kind === 'map') {
    const pairs = node.pairs.map(({ key, value }) => {
      const name = inlineText(key.text, 'flow');
      return value ? `${name}: ${nodeText(document, value)}` : `${name}:`;
    });
    return `{${pairs.join(', ')}}`;
  }
  const written = document.source.text.slice(node.span.start, node.span.end);
  if (node.style === 'plain' && !/[,[\]{}\n]/.test(written)) return written;
  const isQuoted = node.style === 'single' || node.style === 'double';
  return isQuoted && !written.includes('\n') ? written : inlineText(node.text, 'flow');
}

function textOrNothing(document: YamlDocument, value: Node | undefined): string {
  return value ? nodeText(document, value) : '~';
}

/** Puts `text` between the brackets of `node`, as the member at `index`. */
export function insertInFlow(
  document: YamlDocument,
  node: MapNode | ListNode,
  index: number,
  text: string,
): readonly TextEdit[] {
  const { source } = document;
  const { start, end } = node.span;
  const members = membersOf(document, node);
  const [open, close] = node.kind === 'map' ? ['{', '}'] : ['[', ']'];
  const previous = members[index - 1];
  const next = members[index];

  if (!previous && !next) {
    const inner = source.text.slice(start + 1, end - 1);
    if (inner.trim() === '') return [{ span: { start, end }, text: open + text + close }];
    return [insertion(start + 1, text + (/^\s/.test(inner) ? '' : ' '))];
  }
  // One field in a list has no braces of its own: `[a: 1]`.
  const isBare = source.text[start] !== open;
  const braces = isBare ? [insertion(start, open), insertion(end, close)] : [];
  const [opening, closing] = braces;
  const around = (edits: readonly TextEdit[]): readonly TextEdit[] =>
    opening && closing ? [opening, ...edits, closing] : edits;

  if (!previous) {
    const at = next?.start ?? start + 1;
    const gap = isFirstOnLine(source, at) ? source.eol + prefixAt(source, at) : ' ';
    return around([insertion(at, `${text},${gap}`)]);
  }
  const lineOfEnd = lineAt(source, previous.end);
  const follows = next ? next.start : end - 1;
  const isOnePerLine = isFirstOnLine(source, previous.start) && lineAt(source, follows) > lineOfEnd;
  if (!isOnePerLine || isBare) return around([insertion(previous.end, `, ${text}`)]);
  const hasComma = /^\s*,/.test(source.text.slice(previous.end, follows));
  const line = `${source.eol}${prefixAt(source, previous.start)}${text}${hasComma ? ',' : ''}`;
  const onLine = insertion(lineEnd(source, lineOfEnd), line);
  return hasComma ? [onLine] : [insertion(previous.end, ','), onLine];
}

function insertion(at: number, text: string): TextEdit {
  return { span: { start: at, end: at }, text };
}

/** Takes the member at `index` out of the brackets of `node`, with its comma and its comments. */
export function removeFromFlow(
  document: YamlDocument,
  node: MapNode | ListNode,
  index: number,
): readonly TextEdit[] {
  const { source } = document;
  const { text } = source;
  const members = membersOf(document, node);
  const member = members[index];
  if (!member) return [];
  const open = node.kind === 'map' ? '{' : '[';
  const previous = members[index - 1];
  const next = members[index + 1];
  if (text[node.span.start] !== open && !previous && !next) return [{ span: node.span, text: '{}' }];

  const own = ownComments(document, member, next?.start ?? node.span.end);
  const start = own.above ?? member.start;
  const inside = {
    start: previous ? previous.end : node.span.start + 1,
    end: next?.start ?? node.span.end - 1,
  };
  const others = commentsIn(document, inside.start, inside.end).filter(
    ({ span }) => span.start < start || (span.start >= member.end && span.start !== own.behind?.span.start),
  );
  if (!previous && !next && others.length === 0) return [{ span: inside, text: '' }];

  if (next) {
    const firstOther = others.find(({ span }) => span.start > member.end);
    const end = firstOther ? firstOther.span.start : next.start;
    const needsSpace = firstOther && /[^\s]/.test(text[start - 1] ?? ' ');
    return [{ span: { start, end }, text: needsSpace ? ' ' : '' }];
  }
  const commentBefore = others.filter(({ span }) => span.start < start).at(-1);
  const from = commentBefore
    ? commentBefore.span.start + wordsOf(document, commentBefore).length
    : inside.start;
  const edits: TextEdit[] = [{ span: { start: from, end: member.end }, text: '' }];
  const comma = commaAfter(document, member.end, node.span.end);
  const hasCommaBefore = text.slice(inside.start, start).includes(',') && commentBefore !== undefined;
  if (comma !== undefined && (hasCommaBefore || !previous)) {
    edits.push({ span: { start: comma, end: comma + 1 }, text: '' });
  }
  if (own.behind) edits.push({ span: withGap(text, own.behind.span), text: '' });
  return edits;
}

function withGap(text: string, span: Span): Span {
  let start = span.start;
  while (text[start - 1] === ' ' || text[start - 1] === '\t') start--;
  return { start, end: span.end };
}

/** The comma right behind a member. */
function commaAfter({ source }: YamlDocument, from: number, to: number): number | undefined {
  const gap = /^\s*,/.exec(source.text.slice(from, to))?.[0];
  return gap === undefined ? undefined : from + gap.length - 1;
}

/** Where the comments right above a member begin, and the comment behind it on its last line. */
function ownComments(
  document: YamlDocument,
  member: Member,
  until: number,
): { readonly above: number | undefined; readonly behind: Comment | undefined } {
  const { source } = document;
  const top = topLine(document, member.start);
  const [first] =
    top < lineAt(source, member.start) ? commentsIn(document, source.lineStarts[top] ?? 0, until) : [];
  const [behind] = commentsIn(
    document,
    member.end,
    Math.min(until, lineEnd(source, lineAt(source, member.end))),
  );
  return { above: first?.span.start, behind };
}

/** `node`, in flow style, as block lines, with its comments above what they stand beside. */
export function blockLines(document: YamlDocument, node: MapNode | ListNode): readonly Lines[] {
  const { source } = document;
  const members = membersOf(document, node);
  let from = node.span.start;
  const groups = members.map((member, index): Lines => {
    const isLast = index === members.length - 1;
    const until = isLast ? node.span.end : lineEnd(source, lineAt(source, member.end));
    const to = Math.max(member.end, Math.min(until, members[index + 1]?.start ?? until));
    const comments = commentsIn(document, from, to)
      .filter(({ span }) => !member.value || isOutside(span, member.value.span))
      .map((comment) => wordsOf(document, comment));
    from = to;
    const value = member.value ? valueLines(document, member.value) : [];
    const pair = node.kind === 'map' ? node.pairs[index] : undefined;
    const lines = pair
      ? fieldLines(keyText(document, pair.key.span, pair.key.text), value)
      : writeEntry(value);
    return [...comments, ...lines];
  });
  return groups;
}

function isOutside(inner: Span, outer: Span): boolean {
  return inner.start < outer.start || inner.start >= outer.end;
}

function keyText({ source }: YamlDocument, span: Span, text: string): string {
  const written = source.text.slice(span.start, span.end);
  return written.includes('\n') ? inlineText(text, 'flow') : written;
}

function valueLines(document: YamlDocument, value: Node): Lines {
  const written = document.source.text.slice(value.span.start, value.span.end);
  if (!written.includes('\n')) return [written];
  if (value.kind === 'scalar') return blockText(value.text) ?? [inlineText(value.text, 'block')];
  const groups = blockLines(document, value);
  return groups.length > 0 ? groups.flat() : [value.kind === 'map' ? '{}' : '[]'];
}

/** The value of an entry or a field in flow style, as lines. */
export function linesFromFlow(document: YamlDocument, value: Node | undefined): Lines {
  return value ? apart(valueLines(document, value)).body : [];
}
