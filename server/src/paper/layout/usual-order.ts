/**
 * The fields of a paper in their usual order, each as it is written: only their places change. For an author
 * who keeps a layout of their own.
 */
import { applyEdits, type TextEdit } from '../../document/edit';
import { readDocument, type YamlDocument } from '../../document/read';
import { lineAt, lineEnd, lineStart } from '../../document/source-text';
import type { Span } from '../../document/tree';
import { columnOf, isFirstOnLine, keepsBlankLines, lineHead, prefixAt } from '../../document/write/place';
import { shapeOf } from '../field-shape';
import type { DocumentKind } from '../terms';
import { arranged, isOutOfOrder } from './arranged';
import { formattable, lossBetween } from './formatted';
import { type Collection, type Placed, placed, type Remark } from './placed';

/**
 * Edits that bring the fields of every map into the usual order of the format, with their comments.
 * The fields of a map stay as they are where one of them ends in a text that keeps its blank lines (`|+`), and
 * where a comment stands between the braces of a map.
 * @returns no edits for a text that has problems, or the same key twice, or whose fields are in order; nor where
 * an odd layout would read otherwise with its fields moved
 */
export function inUsualOrder(document: YamlDocument, kind: DocumentKind): readonly TextEdit[] {
  const root = formattable(document);
  if (typeof root !== 'object') return [];
  const edits = editsOf(document, placed(document, root, shapeOf(kind)).root);
  if (edits.length === 0) return [];
  const after = readDocument(applyEdits(document.source.text, edits));
  return lossBetween(document, after) === undefined ? edits : [];
}

function editsOf(document: YamlDocument, collection: Collection): readonly TextEdit[] {
  const inside = collection.members.flatMap(({ inner }) => (inner ? editsOf(document, inner) : []));
  if (!isOutOfOrder(collection)) return inside;
  return collection.node.flow
    ? flowEdits(document, collection, inside)
    : blockEdits(document, collection, inside);
}

/** The fields between braces change places; commas and white space stay. */
function flowEdits(
  document: YamlDocument,
  { node, members, order }: Collection,
  inside: readonly TextEdit[],
): readonly TextEdit[] {
  const { start, end } = node.span;
  if (document.comments.some(({ span }) => span.start > start && span.start < end)) return inside;
  return members.flatMap((member, index) => {
    const other = members[order[index] ?? index];
    if (!other) return [];
    return [{ span: { start: member.start, end: member.end }, text: textOf(document, other, inside) }];
  });
}

/** What stands at `span` after those of `edits` that lie in it. */
function textOf({ source }: YamlDocument, span: Span, edits: readonly TextEdit[]): string {
  const { start, end } = span;
  const own = edits.filter((edit) => edit.span.start >= start && edit.span.end <= end);
  return applyEdits(
    source.text.slice(start, end),
    own.map((edit) => ({
      span: { start: edit.span.start - start, end: edit.span.end - start },
      text: edit.text,
    })),
  );
}

function blockEdits(
  document: YamlDocument,
  collection: Collection,
  inside: readonly TextEdit[],
): readonly TextEdit[] {
  const { source } = document;
  const { members, tail } = collection;
  const [first] = members;
  const last = members.at(-1);
  if (!first || !last || members.some(({ value }) => keepsBlankLines(document, value))) return inside;
  const prefix = prefixAt(source, first.start);
  const isBehindDash = !isFirstOnLine(source, first.start);
  const edits: TextEdit[] = [];
  let text = '';
  arranged(document, collection).forEach(({ member, blank }, index) => {
    const body = textOf(document, { start: member.start, end: endOf(document, member) }, inside);
    const lead = leadLines(member).map((words) => (words === '' ? '' : prefix + words));
    if (index === 0 && isBehindDash) {
      edits.push(...aboveDash(document, first, member));
      text += body;
      return;
    }
    if (index > 0) text += blank ? source.eol + source.eol : source.eol;
    text += [...lead, prefix + body].join(source.eol);
  });
  const [top] = leadOf(first);
  const start = isBehindDash
    ? first.start
    : lineHead(source, lineAt(source, top ? top.comment.span.start : first.start));
  edits.push({ span: { start, end: endOf(document, last) }, text });
  return [...edits, ...movedOut(document, tail, columnOf(source, first.start))];
}

/** The comments above a member that stand before it in the text; those between its key and its value move with these. */
function leadOf({ lead, start }: Placed): readonly Remark[] {
  return lead.filter(({ comment }) => comment.ownLine && comment.span.start < start);
}

/** The lines above a member, without their indentation. */
function leadLines(member: Placed): readonly string[] {
  const lead = leadOf(member);
  const lines = lead.flatMap(({ words, blankAbove }, index) =>
    index > 0 && blankAbove ? ['', words] : [words],
  );
  return lead.length > 0 && member.blankAbove ? [...lines, ''] : lines;
}

/** The offset at which the last line ends that belongs to a member. */
function endOf(document: YamlDocument, member: Placed): number {
  const { source } = document;
  const line = lineAt(source, member.end);
  return Math.max(lineEnd(source, line), ...commentsOf(member).map(({ comment }) => endOfLine(comment)));

  function endOfLine({ span }: Remark['comment']): number {
    return lineEnd(source, lineAt(source, span.start));
  }
}

/** The comments below the last words of a member that belong to it or to what is in it. */
function commentsOf({ below, after, inner }: Placed): readonly Remark[] {
  const last = inner?.members.at(-1);
  return [...below, ...after, ...(inner?.tail ?? []), ...(last ? commentsOf(last) : [])];
}

/**
 * Behind a dash another field comes first: comments above that one go above the dash, and those above the dash
 * that speak of the one that was first leave with it.
 */
function aboveDash({ source }: YamlDocument, first: Placed, next: Placed): readonly TextEdit[] {
  const line = lineAt(source, first.start);
  const at = lineHead(source, line);
  const prefix = /^\s*/.exec(source.text.slice(at, first.start))?.[0] ?? '';
  const lines = leadLines(next).filter((words) => words !== '');
  const gone = leadOf(first).map(({ comment }) => {
    const own = lineAt(source, comment.span.start);
    return { span: { start: lineStart(source, own), end: lineStart(source, own + 1) }, text: '' };
  });
  const added = lines.map((words) => prefix + words + source.eol).join('');
  return added === '' ? gone : [...gone, { span: { start: at, end: at }, text: added }];
}

/** Comments below the last member, no further in than the members: else they could become part of a text above them. */
function movedOut({ source }: YamlDocument, tail: readonly Remark[], column: number): readonly TextEdit[] {
  return tail.flatMap(({ comment }) => {
    const { start } = comment.span;
    const extra = columnOf(source, start) - column;
    return extra > 0 ? [{ span: { start: start - extra, end: start }, text: '' }] : [];
  });
}
