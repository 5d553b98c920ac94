/** The rules about how far a benefit has come. The follow-up log knows best; without one the paper does. */
import type { Span } from '../../document/tree';
import { absent } from '../../paper/located';
import type { Action, Benefit, Paper } from '../../paper/paper';
import { actionStatus, benefitStatus } from '../../paper/progress';
import { BENEFIT, benefitsOf, ownPhase } from '../actions/benefits-and-actions';
import { insertFixes } from '../fixing/insert';
import { benefitName } from '../names';
import { type Context, type Report, type Rule, report, severity } from '../rule';
import { actionsServing } from './links';

/** The status where the paper says it; the benefit's name where only the log does. */
function placeOfStatus({ status, anchor }: Benefit, said: string): Span {
  return status?.value === said ? status.span : anchor;
}

function* notSeenYet(paper: Paper, context: Context): Iterable<Report> {
  for (const { initiative, benefit } of benefitsOf(paper)) {
    if (benefitStatus(benefit, context.progress) !== 'not-seen-yet') continue;
    if (actionsServing(paper, initiative, benefit).some((action) => isGoingOn(action, context))) continue;
    yield report('benefits/not-seen-yet', placeOfStatus(benefit, 'not-seen-yet'), {
      benefit: benefitName(benefit),
    });
  }
}

/** True for an action that has not ended and says what comes next: then something is being tried. */
function isGoingOn(action: Action, { progress }: Context): boolean {
  const status = actionStatus(action, progress);
  const isOver = status === 'done' || status === 'stopped' || status === 'never-launched';
  return !isOver && !absent(action.map, 'next_step');
}

function* realisedUnshown(paper: Paper, context: Context): Iterable<Report> {
  for (const { initiative, benefit } of benefitsOf(paper)) {
    const { map, id, measure } = benefit;
    if (benefitStatus(benefit, context.progress) !== 'realised') continue;
    if (!absent(map, 'signs') || !absent(measure?.map, 'readings')) continue;
    if (id && context.progress.shown.has(id.value)) continue;
    // In benefits realization `phase/benefit-visible` asks for a measure or signs where there is neither.
    const phase = ownPhase(initiative);
    if ((phase ?? context.phase) === 'benefits-realization' && absent(map, 'measure')) continue;
    yield report(
      'benefits/realised-unshown',
      placeOfStatus(benefit, 'realised'),
      { benefit: benefitName(benefit) },
      { phase, fixes: () => insertFixes(context, map, BENEFIT, 'signs') },
    );
  }
}

export const benefitProgressRules: readonly Rule[] = [
  { name: 'benefits/not-seen-yet', severity: severity('hint'), paper: notSeenYet },
  {
    name: 'benefits/realised-unshown',
    severity: severity('warning'),
    missing: 'optional',
    paper: realisedUnshown,
  },
];
