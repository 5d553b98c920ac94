/** The signature of a paper: whose it is, how far it has come, what is in it, what is left before submission. */
import { choiceLabel, fieldLabel, label, type ReaderLanguage } from '../../messages/render';
import type { Finding } from '../../paper/finding';
import type { Paper } from '../../paper/paper';
import { actionStatus, progressOf } from '../../paper/progress';
import { ACTION_STATUSES, type Severity, stageOf } from '../../paper/terms';
import { actionsOf, benefitsOf } from '../../rules/actions/benefits-and-actions';
import { check } from '../../rules/check';
import type { Checked, Session } from '../session';
import { dayAndDistance, type HoverKey, hoverText } from './text';
import { type Block, facts } from './view';

/** The only number that the source gives: each unit's direction is followed by four initiatives. */
const FOUR = 4;

/**
 * @param checked the text that holds `paper`
 * @param language the reader's, which need not be that of the paper
 */
export function signatureOf(
  paper: Paper,
  checked: Checked,
  language: ReaderLanguage,
  session: Session,
): readonly Block[] {
  const around = session.surroundings(checked);
  const { organisation, followUp } = around;
  const { period, unit } = paper;
  const from = period?.from?.value ?? organisation?.period?.from?.value;
  const to = period?.to?.value ?? organisation?.period?.to?.value;
  const own = paper.phases.length > 0 ? paper.phases : (organisation?.phases ?? []);
  const phases = own.map(({ value }) => choiceLabel(language, 'strategy-paper:phase', value));
  const status = paper.status?.value;
  const stage = around.stage ?? stageOf(status);
  const isDraft = stage === 'draft';
  const submitted = isDraft ? check(checked.subject, { ...around, stage: 'submitted' }) : [];
  const last = followUp && progressOf(followUp).lastMeeting;
  return [
    {
      kind: 'heading',
      title: unit?.name?.value ?? unit?.id?.value ?? paper.id?.value ?? '',
      note: hoverText(language, 'kind:paper', {}),
    },
    ...facts(
      [fieldLabel(language, 'strategy-paper:direction'), paper.direction?.statement?.value],
      [
        fieldLabel(language, 'strategy-paper:period'),
        from && to && hoverText(language, 'from-to', { from, to }),
      ],
      [fieldLabel(language, 'strategy-paper:phase'), phases.join(', ')],
      [
        fieldLabel(language, 'strategy-paper:status'),
        status && choiceLabel(language, 'strategy-paper:status', status),
      ],
      [hoverText(language, 'stage', {}), label(language, `stage:${stage}`)],
      [hoverText(language, 'content', {}), contentOf(paper, session, language)],
      [hoverText(language, 'now', {}), counted(checked.findings, language)],
      [hoverText(language, 'before-submission', {}), isDraft ? counted(submitted, language) : undefined],
      [
        hoverText(language, 'last-follow-up', {}),
        last === undefined
          ? hoverText(language, 'no-follow-up', {})
          : dayAndDistance(language, last, session.today()),
      ],
    ),
  ];
}

/** 4 of 4 initiatives, 6 benefits, 9 actions (2 decided, 7 running). The latest meeting counts. */
function contentOf(paper: Paper, { papers }: Session, language: ReaderLanguage): string {
  const log = paper.id && papers.workspace().logFor(paper.id.value);
  const progress = progressOf(log);
  const byStatus = new Map<string | undefined, number>();
  for (const { action } of actionsOf(paper)) {
    const status = actionStatus(action, progress);
    byStatus.set(status, (byStatus.get(status) ?? 0) + 1);
  }
  const n = [...byStatus.values()].reduce((sum, count) => sum + count, 0);
  const named = ACTION_STATUSES.flatMap((status) => {
    const count = byStatus.get(status);
    const called = choiceLabel(language, 'strategy-paper:initiatives[].actions[].status', status);
    return count === undefined ? [] : [hoverText(language, 'one-status', { n: count, status: called })];
  });
  const none = byStatus.get(undefined);
  const statuses = [...named, ...(none === undefined ? [] : [hoverText(language, 'no-status', { n: none })])];
  return [
    hoverText(language, 'initiatives', { n: paper.initiatives.length, all: FOUR }),
    hoverText(language, 'benefits', { n: [...benefitsOf(paper)].length }),
    n === 0
      ? hoverText(language, 'actions', { n })
      : hoverText(language, 'actions-by-status', { n, statuses: statuses.join(', ') }),
  ].join(', ');
}

const COUNTED: readonly (readonly [Severity, Extract<HoverKey, 'errors' | 'warnings' | 'hints'>])[] = [
  ['error', 'errors'],
  ['warning', 'warnings'],
  ['hint', 'hints'],
];

/** 1 error, 2 warnings. */
function counted(findings: readonly Finding[], language: ReaderLanguage): string {
  const counts = COUNTED.flatMap(([severity, key]) => {
    const n = findings.filter((finding) => finding.severity === severity).length;
    return n === 0 ? [] : [hoverText(language, key, { n })];
  });
  return counts.length === 0 ? hoverText(language, 'no-findings', {}) : counts.join(', ');
}
