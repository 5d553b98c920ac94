/** What the rules about benefits and those about actions share: walking over a paper, and the shapes of its parts. */
import { type FieldShape, shapeAt } from '../../paper/field-shape';
import type { Action, Benefit, Initiative, Paper } from '../../paper/paper';
import { latestPhase, type Phase } from '../../paper/terms';

export const INITIATIVE: FieldShape | undefined = shapeAt('strategy-paper', ['initiatives', 0]);
export const BENEFIT: FieldShape | undefined = shapeAt('strategy-paper', ['initiatives', 0, 'benefits', 0]);
export const ACTION: FieldShape | undefined = shapeAt('strategy-paper', ['initiatives', 0, 'actions', 0]);

/** The keys of a map of that shape, in the usual order. */
export function keysOf(shape: FieldShape | undefined): readonly string[] {
  return Object.keys(shape?.fields ?? {});
}

/** The phase that decides inside the initiative; undefined where it has none of its own. */
export function ownPhase(initiative: Initiative): Phase | undefined {
  return latestPhase(initiative.phases.map((phase) => phase.value));
}

export function* benefitsOf(
  paper: Paper,
): Iterable<{ readonly initiative: Initiative; readonly benefit: Benefit }> {
  for (const initiative of paper.initiatives) {
    for (const benefit of initiative.benefits) yield { initiative, benefit };
  }
}

export function* actionsOf(
  paper: Paper,
): Iterable<{ readonly initiative: Initiative; readonly action: Action }> {
  for (const initiative of paper.initiatives) {
    for (const action of initiative.actions) yield { initiative, action };
  }
}
