/**
 * What is worth knowing about a part, on a line above it: how many initiatives there are, what is left before
 * submission, what leads to a benefit, the papers of a unit.
 */
import type { CodeLens, Location } from 'vscode-languageserver';
import { pairOf, type Span } from '../../document/tree';
import type { FollowUp } from '../../paper/follow-up';
import { daysBetween, entriesAt } from '../../paper/located';
import type { Organisation } from '../../paper/organisation';
import type { Benefit, Initiative, Paper } from '../../paper/paper';
import { stageOf } from '../../paper/terms';
import { CHECK_FOR_SUBMISSION_COMMAND, SHOW_MAP_COMMAND, SHOW_REFERENCES_COMMAND } from '../../protocol';
import { benefitsOf } from '../../rules/actions/benefits-and-actions';
import { actionsServing, benefitId } from '../../rules/benefits/links';
import { check } from '../../rules/check';
import type { Feature } from '../feature';
import { normalUri } from '../files/uri';
import type { Checked, Session } from '../session';
import { hintText } from './hint-text';

/** The only number that the source gives: each unit's direction is followed by four initiatives. */
const FOUR = 4;

/** A lens: its words, and the command behind them for clients that have it. */
interface Lens {
  readonly span: Span;
  readonly title: string;
  readonly command?: { readonly name: string; readonly arguments: readonly unknown[] };
}

/** The lenses of a text, in no particular order; clients show them by their lines. */
export function codeLensesOf(checked: Checked, session: Session): CodeLens[] {
  const { positions, abilities } = session;
  return lensesOf(checked, session).map(({ span, title, command }) => {
    const isKnown = command !== undefined && abilities.commands.includes(command.name);
    return {
      range: positions.toRange(checked.document.source, span),
      // A command without a name shows the title and does nothing.
      command: isKnown
        ? { title, command: command.name, arguments: [...command.arguments] }
        : { title, command: '' },
    };
  });
}

function lensesOf(checked: Checked, session: Session): readonly Lens[] {
  const { content } = checked.subject;
  switch (content?.kind) {
    case 'strategy-paper':
      return [
        ...beforeSubmission(content, checked, session),
        ...map(checked, session),
        ...initiativeCount(content, checked),
        ...[...benefitsOf(content)].flatMap((one) => leadingTo(one, content, checked, session)),
      ];
    case 'strategy-follow-up':
      return meetings(content, checked, session);
    case 'strategy-organisation':
      return papersOfUnits(content, checked, session);
    default:
      return [];
  }
}

const FIRST_LINE: Span = { start: 0, end: 0 };

/** How much a paper still in the drafting stage would hear if it were submitted now. Questions do not hold it back. */
function beforeSubmission(paper: Paper, checked: Checked, session: Session): readonly Lens[] {
  if (stageOf(paper.status?.value) !== 'draft') return [];
  const around = session.surroundings(checked);
  const findings =
    around.stage === 'submitted'
      ? checked.findings
      : check(checked.subject, { ...around, stage: 'submitted' });
  const n = findings.filter(({ severity }) => severity !== 'hint').length;
  const { language, uri } = checked;
  const title =
    n === 0
      ? hintText(language, 'nothing-before-submission', {})
      : hintText(language, 'before-submission', { n });
  return [{ span: FIRST_LINE, title, command: { name: CHECK_FOR_SUBMISSION_COMMAND, arguments: [uri] } }];
}

/** Only where the client can show it: the words alone say nothing. */
function map({ language, uri }: Checked, { abilities }: Session): readonly Lens[] {
  if (!abilities.commands.includes(SHOW_MAP_COMMAND)) return [];
  const title = hintText(language, 'show-map', {});
  return [{ span: FIRST_LINE, title, command: { name: SHOW_MAP_COMMAND, arguments: [uri] } }];
}

function initiativeCount({ map, initiativesKey }: Paper, { language }: Checked): readonly Lens[] {
  if (!initiativesKey) return [];
  const n = entriesAt(map, 'initiatives').length;
  return [{ span: initiativesKey, title: hintText(language, 'initiatives', { n, all: FOUR }) }];
}

/** The actions and the other benefits that lead to a benefit. */
function leadingTo(
  { initiative, benefit }: { readonly initiative: Initiative; readonly benefit: Benefit },
  paper: Paper,
  { uri, document, language }: Checked,
  { positions }: Session,
): readonly Lens[] {
  const id = benefitId(benefit);
  const actions = actionsServing(paper, initiative, benefit);
  const causes = [...benefitsOf(paper)].filter((one) =>
    one.benefit.leadsTo.some(({ value }) => value === id),
  );
  const [n, benefits] = [actions.length, causes.length];
  // Nobody acts to reach what is feared.
  if (n + benefits === 0 && benefit.kind?.value === 'disbenefit') return [];
  const title =
    n + benefits === 0
      ? hintText(language, 'none-leads', {})
      : benefits === 0
        ? hintText(language, 'actions-lead', { n })
        : n === 0
          ? hintText(language, 'benefits-lead', { n: benefits })
          : hintText(language, 'both-lead', { actions: n, benefits });
  const { source } = document;
  const span = { start: benefit.map.span.start, end: benefit.map.span.start };
  const anchors = [...actions, ...causes.map((one) => one.benefit)].map(({ anchor }) => anchor);
  const locations = anchors.map((anchor): Location => ({ uri, range: positions.toRange(source, anchor) }));
  if (locations.length === 0) return [{ span, title }];
  const position = positions.toPosition(source, span.start);
  return [{ span, title, command: { name: SHOW_REFERENCES_COMMAND, arguments: [uri, position, locations] } }];
}

/** How many meetings a log holds, and how long ago the last one was. */
function meetings({ map, meetings }: FollowUp, { language }: Checked, session: Session): readonly Lens[] {
  const key = pairOf(map, 'meetings')?.key;
  if (!key || meetings.length === 0) return [];
  const n = meetings.length;
  const last = meetings
    .flatMap(({ date }) => date?.value ?? [])
    .sort()
    .at(-1);
  const days = last === undefined ? -1 : daysBetween(last, session.today());
  const title =
    days < 0
      ? hintText(language, 'meetings', { n })
      : days === 0
        ? hintText(language, 'meetings-today', { n })
        : hintText(language, 'meetings-ago', { n, days });
  return [{ span: key.span, title }];
}

/** How many papers each unit of the register has, among those the organisation file holds for. */
function papersOfUnits(
  organisation: Organisation,
  { uri, document, language }: Checked,
  session: Session,
): readonly Lens[] {
  const { papers, positions } = session;
  const workspace = papers.workspace();
  const own = workspace.organisationFor(uri);
  const byUnit = new Map<string, Location[]>();
  for (const { path, kind, unit, things } of papers.files.values()) {
    if (kind !== 'strategy-paper' || unit?.id === undefined || workspace.organisationFor(path) !== own)
      continue;
    const place = things.find((thing) => thing.kind === 'paper')?.idPlace;
    const range = place ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const found = byUnit.get(unit.id);
    if (found) found.push({ uri: path, range });
    else byUnit.set(unit.id, [{ uri: path, range }]);
  }
  return organisation.units.flatMap(({ id, closed, map }) => {
    if (!id || closed) return [];
    const locations = byUnit.get(id.value) ?? [];
    const n = locations.length;
    const span = { start: map.span.start, end: map.span.start };
    if (n === 0) return [{ span, title: hintText(language, 'no-paper', {}) }];
    const shown = locations.sort((a, b) => (a.uri < b.uri ? -1 : 1));
    const position = positions.toPosition(document.source, span.start);
    return [
      {
        span,
        title: hintText(language, 'papers', { n }),
        command: { name: SHOW_REFERENCES_COMMAND, arguments: [uri, position, shown] },
      },
    ];
  });
}

export const codeLens: Feature = (connection, session) => {
  connection.onCodeLens(({ textDocument }) => {
    const analysis = session.opened(normalUri(textDocument.uri));
    return analysis ? codeLensesOf(session.checked(analysis), session) : null;
  });
  return { codeLensProvider: { resolveProvider: false } };
};
