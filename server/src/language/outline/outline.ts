/**
 * The outline of a text: a paper's direction, its initiatives with their benefits and actions, its dialogue; a
 * log's meetings; the units and people of an organisation. It names things as people do.
 */
import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import { type Pair, pairOf } from '../../document/tree';
import { choiceLabel, fieldLabel, type LabelKey, label, type ReaderLanguage } from '../../messages/render';
import { entriesAt, type LocatedText, textAt } from '../../paper/located';
import { type Action, type Benefit, DIALOGUE_WAYS, type Initiative, type Paper } from '../../paper/paper';
import { actionStatus, benefitStatus, type Progress, progressOf } from '../../paper/progress';
import type { Feature } from '../feature';
import { normalUri } from '../files/uri';
import type { Checked, Session } from '../session';
import { called, entry, type OutlineEntry, outlineText, section } from './entry';
import { outlineOfLog } from './follow-up';
import { outlineOfOrganisation } from './organisation';
import { KIND_OF } from './symbol-kinds';

const ACTION = 'strategy-paper:initiatives[].actions[]';
const BENEFIT = 'strategy-paper:initiatives[].benefits[]';

/** The entries of the outline in the order of the text. */
export function outlineOf(
  { subject: { content }, language }: Checked,
  session: Session,
): readonly OutlineEntry[] {
  switch (content?.kind) {
    case 'strategy-paper': {
      const log = content.id && session.papers.workspace().logFor(content.id.value);
      return inOrder(outlineOfPaper(content, progressOf(log), language));
    }
    case 'strategy-follow-up': {
      const titles = new Map<string, string>();
      for (const { kind, id, things } of session.papers.files.values()) {
        if (kind !== 'strategy-paper' || id === undefined || id !== content.paper?.value) continue;
        for (const thing of things) titles.set(thing.id, thing.title);
      }
      return inOrder(outlineOfLog(content, titles, language));
    }
    case 'strategy-organisation':
      return inOrder(outlineOfOrganisation(content, language));
    default:
      return [];
  }
}

function inOrder(entries: readonly OutlineEntry[]): readonly OutlineEntry[] {
  return [...entries].sort((a, b) => a.span.start - b.span.start);
}

function outlineOfPaper(paper: Paper, progress: Progress, language: ReaderLanguage): readonly OutlineEntry[] {
  const { map, unit, direction } = paper;
  const found: OutlineEntry[] = [];
  const under = (key: string, entries: (pair: Pair) => OutlineEntry): void => {
    const pair = pairOf(map, key);
    if (pair?.value) found.push(entries(pair));
  };
  if (unit) {
    const { name, lead } = unit;
    const people = lead.map((person) => person.value).join(', ');
    const otherwise = fieldLabel(language, 'strategy-paper:unit');
    found.push(called(name, otherwise, KIND_OF.unit, unit.map, [people]));
  }
  under('direction', (pair) => {
    const words = direction?.imageInWords ?? direction?.statement;
    const name = fieldLabel(language, 'strategy-paper:direction');
    return entry(name, KIND_OF.direction, spanWith(pair), pair.key.span, [words?.value]);
  });
  found.push(...paper.initiatives.map((one) => initiativeEntry(one, progress, language)));
  under('dialogue', (pair) =>
    section(pair, 'strategy-paper:dialogue', language, dialogueEntries(paper, language)),
  );
  const list = (key: string, names: readonly string[], detail: string, field?: string): void =>
    under(key, (pair) => {
      const path = `strategy-paper:${key}`;
      return section(pair, path, language, partEntries(paper, key, names, detail, language, field));
    });
  list('citizens', ['who', 'said'], 'said');
  list('parked', ['title'], 'kind', 'strategy-paper:parked[].kind');
  list('stakeholders', ['role'], 'role', 'strategy-paper:stakeholders[].role');
  list('map_reviews', ['date', 'phase'], 'phase', 'strategy-paper:map_reviews[].phase');
  list('revisions', ['what', 'date'], 'date');
  list('recommendations', ['text', 'from'], 'from');
  under('expected_of_managers', (pair) =>
    section(pair, 'strategy-paper:expected_of_managers', language, [], paper.expectedOfManagers?.value),
  );
  under('follow_up', (pair) => {
    const rhythm = paper.followUp?.rhythm?.value;
    const words = rhythm && choiceLabel(language, 'strategy-paper:follow_up.rhythm', rhythm);
    return section(pair, 'strategy-paper:follow_up', language, [], words);
  });
  return found;
}

function spanWith(pair: Pair) {
  return { start: pair.key.span.start, end: pair.value?.span.end ?? pair.key.span.end };
}

function initiativeEntry(initiative: Initiative, progress: Progress, language: ReaderLanguage): OutlineEntry {
  const { title, lead, benefits, actions, map, index } = initiative;
  const children = [
    ...benefits.map((one) => benefitEntry(one, progress, language)),
    ...actions.map((one) => actionEntry(one, progress, language)),
  ];
  const details = [
    lead?.value,
    outlineText(language, 'benefits', { n: benefits.length }),
    outlineText(language, 'actions', { n: actions.length }),
  ];
  const name = numbered(index + 1, title, 'initiative', language);
  return entry(name, KIND_OF.initiative, map.span, nameSpan(initiative, title), details, inOrder(children));
}

function benefitEntry(benefit: Benefit, progress: Progress, language: ReaderLanguage): OutlineEntry {
  const { statement, owner, map, index } = benefit;
  const status = benefitStatus(benefit, progress);
  const name = statement?.value ?? elementLabel('benefit', index, language);
  return entry(name, KIND_OF.benefit, map.span, nameSpan(benefit, statement), [
    status && choiceLabel(language, `${BENEFIT}.status`, status),
    owner?.value,
  ]);
}

function actionEntry(action: Action, progress: Progress, language: ReaderLanguage): OutlineEntry {
  const { title, priority, responsible, due, map, index } = action;
  const status = actionStatus(action, progress);
  const name = priority
    ? numbered(priority.value, title, 'action', language, index)
    : (title?.value ?? elementLabel('action', index, language));
  return entry(name, KIND_OF.action, map.span, nameSpan(action, title), [
    status && choiceLabel(language, `${ACTION}.status`, status),
    responsible.map((person) => person.value).join(', '),
    due && outlineText(language, 'due', { due: due.value }),
  ]);
}

/** Where an element's name stands: its title, else its id. */
function nameSpan({ id }: { readonly id: LocatedText | undefined }, title: LocatedText | undefined) {
  return (title ?? id)?.span;
}

function numbered(
  number: number,
  title: LocatedText | undefined,
  element: 'initiative' | 'action',
  language: ReaderLanguage,
  index: number = number - 1,
): string {
  // The text is put together here: a filled-in name would be cut for a sentence.
  return title ? `${number}. ${title.value}` : elementLabel(element, index, language);
}

function elementLabel(element: string, index: number, language: ReaderLanguage): string {
  return label(language, `element:${element}` as LabelKey, { number: index + 1 });
}

function dialogueEntries({ dialogue, map }: Paper, language: ReaderLanguage): readonly OutlineEntry[] {
  const pair = pairOf(map, 'dialogue');
  if (!dialogue || pair?.value?.kind !== 'map') return [];
  const inner = dialogue.map;
  return inOrder(
    DIALOGUE_WAYS.flatMap((way) => {
      const pairOfWay = pairOf(inner, way);
      if (!pairOfWay?.value) return [];
      const lines = dialogue.lines[way].map((line) =>
        called(line.with ?? line.how, '…', SymbolKind.Field, line.map, [line.how?.value, line.rhythm?.value]),
      );
      return [section(pairOfWay, `strategy-paper:dialogue.${way}`, language, lines)];
    }),
  );
}

/** The entries of a list that only has texts: called by the first of `names`, with `detail` beside it. */
function partEntries(
  { map }: Paper,
  key: string,
  names: readonly string[],
  detail: string,
  language: ReaderLanguage,
  choiceField?: string,
): readonly OutlineEntry[] {
  const words = (name: string, value: string): string =>
    choiceField?.endsWith(`.${name}`) ? choiceLabel(language, choiceField, value) : value;
  return entriesAt(map, key).flatMap(({ value }) => {
    if (value?.kind !== 'map') return [];
    const name = names.find((one) => textAt(value, one));
    const text = name === undefined ? undefined : textAt(value, name);
    const more = name === detail ? undefined : textAt(value, detail);
    return [
      entry(
        text && name !== undefined ? words(name, text.value) : '…',
        SymbolKind.String,
        value.span,
        text?.span,
        [more && words(detail, more.value)],
      ),
    ];
  });
}

/** For clients that show a tree. */
export function documentSymbols(checked: Checked, session: Session): DocumentSymbol[] {
  const { source } = checked.document;
  const symbol = ({ name, detail, kind, span, nameSpan, children }: OutlineEntry): DocumentSymbol => ({
    name,
    kind,
    range: session.positions.toRange(source, span),
    selectionRange: session.positions.toRange(source, nameSpan),
    ...(detail !== '' && { detail }),
    ...(children.length > 0 && { children: children.map(symbol) }),
  });
  return outlineOf(checked, session).map(symbol);
}

/** For clients that show a list: the same, each with the name of what it is in. */
export function flatSymbols(checked: Checked, session: Session): SymbolInformation[] {
  const { uri, document } = checked;
  const flat = (one: OutlineEntry, containerName?: string): SymbolInformation[] => [
    {
      name: one.name,
      kind: one.kind,
      location: { uri, range: session.positions.toRange(document.source, one.span) },
      ...(containerName !== undefined && { containerName }),
    },
    ...one.children.flatMap((child) => flat(child, one.name)),
  ];
  return outlineOf(checked, session).flatMap((one) => flat(one));
}

export const outline: Feature = (connection, session) => {
  connection.onDocumentSymbol(({ textDocument }) => {
    const analysis = session.opened(normalUri(textDocument.uri));
    if (!analysis) return null;
    const checked = session.checked(analysis);
    return session.abilities.hierarchicalSymbols
      ? documentSymbols(checked, session)
      : flatSymbols(checked, session);
  });
  return { documentSymbolProvider: true };
};
