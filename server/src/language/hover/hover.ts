/**
 * What shows while the pointer rests on a word: what a field is for, the thing an id names, the person, the
 * day, the signature of a paper, and what was found there with its reason.
 */
import { type Hover, MarkupKind } from 'vscode-languageserver';
import { type Cursor, cursorAt, pathOfSubject } from '../../document/cursor/cursor';
import { lineAt, lineText } from '../../document/source-text';
import { contains, type Span } from '../../document/tree';
import { documentation } from '../../messages/documentation';
import { label, messageText, type ReaderLanguage } from '../../messages/render';
import type { Finding } from '../../paper/finding';
import type { Feature } from '../feature';
import { normalUri } from '../files/uri';
import { type Named, type Names, namesIn } from '../navigation/named-things';
import { spanOfPart } from '../navigation/places';
import type { LspPosition } from '../positions';
import type { Checked, Session } from '../session';
import { dateBlocks } from './date';
import { type Field, fieldAt, fieldBlocks } from './field';
import { ruleBlocks } from './rules';
import { signatureOf } from './signature';
import { hoverText } from './text';
import { thingBlocks } from './thing';
import { asMarkdown, asPlainText, type Block } from './view';

/** Most findings that are told at one place: the list of findings has them all. Own choice. */
const MOST_FINDINGS = 3;

/** The hover at `position`; null where there is nothing to say. */
export async function hoverAt(
  checked: Checked,
  position: LspPosition,
  session: Session,
): Promise<Hover | null> {
  const { document, language } = checked;
  const { source } = document;
  const offset = session.positions.toOffset(source, position);
  const cursor = cursorAt(source, offset);
  const names = namesIn(session.papers.files);
  const named =
    cursor.at === 'key' || cursor.at === 'comment' ? undefined : names.at(checked.uri, source, offset);
  const field = isOnField(cursor, checked, offset)
    ? fieldAt(checked.subject, pathOfSubject(cursor))
    : undefined;
  const span = spanAt(cursor, named, checked, offset);
  const subject =
    cursor.at === 'comment'
      ? ruleInComment(cursor, offset, language)
      : await subjectBlocks(field, named, checked, names, session);
  const found = findingBlocks(findingsAt(checked, span, field, offset), language);
  const blocks = [...subject, ...found];
  if (blocks.length === 0) return null;
  return {
    contents: session.abilities.markdownHover
      ? { kind: MarkupKind.Markdown, value: asMarkdown(blocks) }
      : { kind: MarkupKind.PlainText, value: asPlainText(blocks) },
    ...(span && { range: session.positions.toRange(source, span) }),
  };
}

/** True where the cursor is on a key, on a value, or behind a key that has none yet; not in white space. */
function isOnField({ at, word, span, path }: Cursor, { document }: Checked, offset: number): boolean {
  if (at === 'comment' || at === 'nothing') return false;
  if (word !== '') return contains(wordSpan(span, document.source.text), offset);
  if (at === 'key' || at === 'entry' || path.length === 0) return false;
  return lineText(document.source, lineAt(document.source, offset)).trim() !== '';
}

async function subjectBlocks(
  field: Field | undefined,
  named: Named | undefined,
  checked: Checked,
  names: Names,
  session: Session,
): Promise<readonly Block[]> {
  const { language, uri } = checked;
  const { content } = checked.subject;
  const isPaperId = field?.path.length === 1 && field.path[0] === 'id' && content?.kind === 'strategy-paper';
  if (isPaperId) return signatureOf(content, checked, language, session);
  const implied = named?.name.home?.thing.implied === true && named.occurrence.declares;
  // The title that stands for an id is first of all a title.
  if (named && !implied) {
    const blocks = await thingBlocks(named.name, { uri, language, names, session });
    if (blocks.length > 0) return blocks;
  }
  if (!field) return [];
  return [...dateBlocks(field, language, session.today()), ...fieldBlocks(field, checked, session)];
}

function spanAt(
  cursor: Cursor,
  named: Named | undefined,
  { document }: Checked,
  offset: number,
): Span | undefined {
  if (named) {
    const part = spanOfPart(document.source, named.occurrence);
    if (contains(part, offset)) return part;
  }
  const span = wordSpan(cursor.span, document.source.text);
  return cursor.at !== 'comment' && span.start < span.end && contains(span, offset) ? span : undefined;
}

/** Without the white space that a completion would replace as well. */
function wordSpan({ start, end }: Span, text: string): Span {
  const within = text.slice(start, end);
  const bare = within.trimStart();
  const from = end - bare.length;
  return { start: from, end: from + bare.trimEnd().length };
}

/** A rule whose name stands in a comment, as in those that put a finding aside. */
function ruleInComment({ span, word }: Cursor, offset: number, language: ReaderLanguage): readonly Block[] {
  for (const name of word.matchAll(/[a-z]+(?:-[a-z]+)*\/[a-z]+(?:-[a-z]+)*/g)) {
    const start = span.start + name.index;
    if (contains({ start, end: start + name[0].length }, offset)) return ruleBlocks(name[0], language);
  }
  return [];
}

/** What was found at the cursor; on a key also what was found in its short value. */
function findingsAt(
  { findings }: Checked,
  span: Span | undefined,
  field: Field | undefined,
  offset: number,
): readonly Finding[] {
  const value = field?.node?.kind === 'scalar' ? field.node.span : undefined;
  return findings.filter(
    (finding) =>
      contains(finding.span, offset) ||
      (span !== undefined && isWithin(finding.span, span)) ||
      (value !== undefined && isWithin(finding.span, value)) ||
      finding.related.some((one) => one.path === undefined && contains(one.span, offset)),
  );
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function findingBlocks(findings: readonly Finding[], language: ReaderLanguage): readonly Block[] {
  const told = findings.slice(0, MOST_FINDINGS);
  const blocks = told.flatMap(({ rule, severity, message, params, more }, at): readonly Block[] => {
    // Two findings of one rule have one reason.
    const isFirst = told.findIndex((one) => one.rule === rule) === at;
    const why = isFirst ? documentation(language, rule)?.why : undefined;
    const grave = label(language, `severity:${severity}`);
    const title = grave.slice(0, 1).toUpperCase() + grave.slice(1);
    const sentence = messageText(language, message, params, more);
    return [
      { kind: 'words', line: [{ strong: title }, `: ${sentence} (`, { code: rule }, ')'] },
      ...(why === undefined ? [] : [{ kind: 'words' as const, line: [why] }]),
    ];
  });
  const n = findings.length - told.length;
  return n > 0 ? [...blocks, { kind: 'words', line: [hoverText(language, 'more-findings', { n })] }] : blocks;
}

export const hover: Feature = (connection, session) => {
  connection.onHover(({ textDocument, position }) => {
    const analysis = session.opened(normalUri(textDocument.uri));
    return analysis ? hoverAt(session.checked(analysis), position, session) : null;
  });
  return { hoverProvider: true };
};
