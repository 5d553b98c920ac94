/** What the refactorings stand on: a paper to change step by step, and which of its elements a place lies in. */
import { applyEdits, type TextEdit } from '../../document/edit';
import type { YamlDocument } from '../../document/read';
import { lineAt, lineEnd, lineStart } from '../../document/source-text';
import { type ListNode, type MapNode, type Node, pairOf, type Span, spanOfPair } from '../../document/tree';
import { bottomLine, membersOf, topLine } from '../../document/write/place';
import type { ReaderLanguage } from '../../messages/render';
import type { Action, Benefit, Initiative, Paper } from '../../paper/paper';
import { standsAsWritten } from '../../paper/subject';
import { writtenList } from '../../rules/benefits/links';
import { contextOf } from '../../rules/check';
import type { Context } from '../../rules/rule';
import type { Analysis, Checked, Session } from '../session';
import { minimalEdits } from './minimal-edits';

/** One change that is offered at a place. */
export interface Refactoring {
  /** Tells it apart from the others at the same place. */
  readonly key: string;
  readonly kind: 'refactor.move' | 'refactor.rewrite';
  readonly title: string;
  /** What it is called as the fix of a finding, where that is something else. */
  readonly asFix?: string;
  /** Worked out only when it is chosen, where that takes more than a look. */
  readonly edits: () => readonly TextEdit[];
}

/** A paper open for changes. */
export interface OpenPaper {
  readonly document: YamlDocument;
  readonly paper: Paper;
  readonly context: Context;
  readonly language: ReaderLanguage;
  /** The paper as it would be with another text; undefined where that would be no paper. */
  readonly reread: (text: string) => OpenPaper | undefined;
}

/** undefined for the other kinds of document. */
export function openPaper(
  analysis: Analysis,
  session: Session,
  language: ReaderLanguage,
): OpenPaper | undefined {
  const { document, subject } = analysis;
  const { content } = subject;
  if (content?.kind !== 'strategy-paper') return undefined;
  return {
    document,
    paper: content,
    context: contextOf(subject, session.surroundings(analysis)),
    language,
    reread: (text) => openPaper(session.instead(analysis, text), session, language),
  };
}

/** One step of a change: edits worked out on what the steps before it left. */
export type Step = (open: OpenPaper) => readonly TextEdit[];

/** The edits that all `steps` make together; none where one of them leaves no paper. */
export function afterSteps(open: OpenPaper, steps: readonly Step[]): readonly TextEdit[] {
  let current = open;
  for (const step of steps) {
    const edits = step(current);
    if (edits.length === 0) continue;
    const next = current.reread(applyEdits(current.document.source.text, edits));
    if (!next) return [];
    current = next;
  }
  return minimalEdits(open.document.source.text, current.document.source.text);
}

/** The initiative at the same place in the paper as it is now. */
export function again({ paper }: OpenPaper, { index }: Initiative): Initiative | undefined {
  return paper.initiatives.find((one) => one.index === index);
}

/** An entry of `parked`. */
export interface ParkedEntry {
  readonly list: ListNode;
  readonly index: number;
  readonly map: MapNode;
}

/** The elements that a place lies in. */
export interface Place {
  readonly initiative: Initiative | undefined;
  readonly benefit: Benefit | undefined;
  readonly action: Action | undefined;
  /** True among the actions of the initiative, its key included. */
  readonly isAmongActions: boolean;
  readonly parked: ParkedEntry | undefined;
}

/** The innermost elements that hold all of `span`, with their comments. */
export function placeOf({ document, paper }: OpenPaper, span: Span): Place {
  const initiative = entryAt(document, paper.map, 'initiatives', paper.initiatives, span);
  const { map } = initiative ?? {};
  const parkedList = listAt(paper.map, 'parked');
  const parkedIndex = parkedList ? indexAt(document, parkedList, span) : -1;
  const parked = parkedList?.entries[parkedIndex]?.value;
  return {
    initiative,
    benefit: initiative && map && entryAt(document, map, 'benefits', initiative.benefits, span),
    action: initiative && map && entryAt(document, map, 'actions', initiative.actions, span),
    isAmongActions: map !== undefined && isInField(document, map, 'actions', span),
    parked:
      parkedList && parked?.kind === 'map'
        ? { list: parkedList, index: parkedIndex, map: parked }
        : undefined,
  };
}

/** The list under `key`, as it stands in the text; undefined where none does. */
export function listAt(map: MapNode, key: string): ListNode | undefined {
  const pair = pairOf(map, key);
  return pair && writtenList(pair);
}

function entryAt<T extends { readonly index: number }>(
  document: YamlDocument,
  map: MapNode,
  key: string,
  parts: readonly T[],
  span: Span,
): T | undefined {
  const list = listAt(map, key);
  const index = list ? indexAt(document, list, span) : -1;
  return parts.find((part) => part.index === index);
}

/** The place in `list` of the entry that holds `span`; -1 where none does. */
function indexAt(document: YamlDocument, list: ListNode, span: Span): number {
  const { source } = document;
  return membersOf(document, list).findIndex((member) => {
    const { start, end } = list.flow
      ? member
      : {
          start: lineStart(source, topLine(document, member.start)),
          end: lineEnd(source, bottomLine(document, member)),
        };
    return start <= span.start && span.end <= end;
  });
}

function isInField(document: YamlDocument, map: MapNode, key: string, span: Span): boolean {
  const pair = pairOf(map, key);
  if (!pair) return false;
  const { source } = document;
  const { start, end } = spanOfPair(pair);
  if (map.flow) return start <= span.start && span.end <= end;
  return (
    lineStart(source, lineAt(source, start)) <= span.start &&
    span.end <= lineEnd(source, bottomLine(document, { start, end, value: pair.value }))
  );
}

/**
 * The list as the reader made it: in the tree as meant, entries written short stand in full.
 * @returns undefined where it stands nowhere in the text
 */
export function rawList({ root }: YamlDocument, { span }: ListNode): ListNode | undefined {
  let node: Node | undefined = root;
  while (node) {
    if (node.kind === 'list' && node.span.start === span.start && node.span.end === span.end) return node;
    node = childAt(node, span.start);
  }
  return undefined;
}

function childAt(node: Node, offset: number): Node | undefined {
  if (node.kind === 'scalar') return undefined;
  const values = node.kind === 'map' ? node.pairs : node.entries;
  return values
    .map(({ value }) => value)
    .find((value) => value && value.span.start <= offset && offset < value.span.end);
}

/** True where the text can be read whole and as it stands: else the places of changes would be guesses. */
export function isReadable({ document, subject }: Checked): boolean {
  if (!standsAsWritten(subject)) return false;
  return document.holes.length === 0 && document.problems.every(({ kind }) => kind !== 'unreadable');
}
