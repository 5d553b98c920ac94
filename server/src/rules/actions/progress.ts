/** The rules about how far an action has come. The follow-up log knows best; without one the paper does. */
import { pairOf, type Span } from '../../document/tree';
import { insertField, replaceValue } from '../../document/write/field';
import { shapeStep } from '../../paper/field-shape';
import type { Fix } from '../../paper/finding';
import { absent, daysBetween } from '../../paper/located';
import type { Action, Paper } from '../../paper/paper';
import { actionStatus } from '../../paper/progress';
import { skeletonValue } from '../../paper/skeleton';
import type { ActionStatus } from '../../paper/terms';
import { insertFixes } from '../fixing/insert';
import { actionName } from '../names';
import { type Context, claimFix, type Report, type Rule, report, severity } from '../rule';
import { ACTION, actionsOf, keysOf } from './benefits-and-actions';

const STATUS = 'strategy-paper:initiatives[].actions[].status';

/** What is done, daily practice, stopped or never launched has no date to keep any more. */
const OVER: ReadonlySet<ActionStatus | undefined> = new Set([
  'done',
  'practice',
  'stopped',
  'never-launched',
]);
/** What others can learn from. */
const LEARNT_FROM: ReadonlySet<ActionStatus | undefined> = new Set(['done', 'stopped', 'never-launched']);

function* overdue(paper: Paper, context: Context): Iterable<Report> {
  for (const { action } of actionsOf(paper)) {
    const { due, map } = action;
    const status = actionStatus(action, context.progress);
    if (!due || due.value >= context.today || OVER.has(status) || !absent(map, 'ended')) continue;
    const params = { action: actionName(action), d: due.value };
    const more = { fixes: () => overdueFixes(context, action) };
    if (status === undefined) yield report('actions/overdue:no-status', due.span, params, more);
    else
      yield report(
        'actions/overdue',
        due.span,
        { ...params, status: { field: STATUS, choice: status } },
        more,
      );
  }
}

/** How much longer the fix gives: until after the next monthly meeting. */
const DAYS_MORE = 30;

function overdueFixes(context: Context, action: Action): readonly Fix[] {
  const { due, id, map } = action;
  const { today, progress, subject } = context;
  if (!due?.pair) return [];
  const date = daysAfter(today, DAYS_MORE);
  const later = claimFix('actions/overdue:later', { date }, replaceValue(subject.document, due.pair, [date]));
  // Where the log speaks, a status in the paper would not count.
  if (id && progress.actions.has(id.value)) return [later];
  const pair = pairOf(map, 'status');
  const status =
    pair && !absent(map, 'status')
      ? replaceValue(subject.document, pair, ['done'])
      : insertField(subject.document, map, 'status', ['done'], keysOf(ACTION));
  const edits = [...status, ...insertField(subject.document, map, 'ended', [today], keysOf(ACTION))];
  const learning = shapeStep(ACTION, 'learning');
  const open = learning && skeletonValue(learning, { language: context.language });
  if (open && absent(map, 'learning') && !hasLearned(action, context))
    edits.push(...insertField(subject.document, map, 'learning', open, keysOf(ACTION)));
  return [claimFix('actions/overdue:done', {}, edits), later];
}

function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function* decidedNotStarted(paper: Paper, context: Context): Iterable<Report> {
  const { today, limits } = context;
  for (const { action } of actionsOf(paper)) {
    const { decided, map } = action;
    const status = actionStatus(action, context.progress);
    if (!decided || (status !== undefined && status !== 'decided')) continue;
    if (!absent(map, 'started') || !absent(map, 'ended')) continue;
    const days = daysBetween(decided.value, today);
    if (days <= limits.days_decided_to_started) continue;
    yield report(
      'actions/decided-not-started',
      decided.span,
      { action: actionName(action), n: days },
      { fixes: () => [startedFix(context, action)] },
    );
  }
}

function startedFix({ today, subject }: Context, { map }: Action): Fix {
  const edits = insertField(subject.document, map, 'started', [today], keysOf(ACTION));
  return claimFix('actions/decided-not-started:started', { date: today }, edits);
}

function* learning(paper: Paper, context: Context): Iterable<Report> {
  for (const { action } of actionsOf(paper)) {
    const status = actionStatus(action, context.progress);
    if (status === undefined || !LEARNT_FROM.has(status)) continue;
    if (!absent(action.map, 'learning') || hasLearned(action, context)) continue;
    yield report(
      'actions/learning',
      placeOfStatus(action, status),
      { action: actionName(action), status: { field: STATUS, choice: status } },
      { fixes: () => insertFixes(context, action.map, ACTION, 'learning') },
    );
  }
}

/** True where a meeting has noted what was learned. */
function hasLearned({ id }: Action, { progress }: Context): boolean {
  return id !== undefined && progress.learned.has(id.value);
}

/** The status where the paper says it; the action's name where only the log does. */
function placeOfStatus({ status, anchor }: Action, said: ActionStatus): Span {
  return status?.value === said ? status.span : anchor;
}

export const actionProgressRules: readonly Rule[] = [
  { name: 'actions/overdue', severity: severity('hint', 'warning'), timePassing: true, paper: overdue },
  {
    name: 'actions/decided-not-started',
    severity: severity('hint', 'warning'),
    timePassing: true,
    paper: decidedNotStarted,
  },
  { name: 'actions/learning', severity: severity('hint', 'warning'), missing: 'optional', paper: learning },
];
