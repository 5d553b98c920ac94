/** The rules about priorities: every action has one, each once, from 1 on without a gap. */
import type { TextEdit } from '../../document/edit';
import { insertField } from '../../document/write/field';
import type { Fix, Related } from '../../paper/finding';
import { absent, type Located, placeOfMissing } from '../../paper/located';
import type { Action, Initiative, Paper } from '../../paper/paper';
import { A_HABIT } from '../habits';
import { actionName, initiativeName } from '../names';
import {
  type Context,
  fix,
  type NamedHabit,
  type Report,
  type Rule,
  report,
  safeFix,
  severity,
} from '../rule';
import { ACTION, keysOf } from './benefits-and-actions';

/** An action with a priority that can be one: a whole number from 1 on. */
interface Ranked {
  readonly action: Action;
  readonly priority: Located<number>;
}

function rankedOf({ actions }: Initiative): readonly Ranked[] {
  return actions.flatMap((action) => {
    const { priority } = action;
    return priority && Number.isInteger(priority.value) && priority.value >= 1 ? [{ action, priority }] : [];
  });
}

/** By priority; those that share one as they are written. */
function inOrder(ranked: readonly Ranked[]): readonly Ranked[] {
  return [...ranked].sort((a, b) => a.priority.value - b.priority.value || a.action.index - b.action.index);
}

/** A paper in which nothing has its priority yet. */
const NO_PRIORITIES: NamedHabit = {
  name: 'no priorities',
  from: A_HABIT,
  fixes: ['actions/priority:number-all'],
};

function* missing(paper: Paper, context: Context): Iterable<Report> {
  for (const initiative of paper.initiatives) {
    const { actions } = initiative;
    if (actions.length < 2) continue;
    for (const action of actions) {
      if (!absent(action.map, 'priority')) continue;
      yield report(
        'actions/priority',
        placeOfMissing(action.map, 'priority', action.anchor),
        { action: actionName(action) },
        { fixes: () => [numberFix(context, initiative, action)], habit: NO_PRIORITIES },
      );
    }
  }
}

/**
 * The actions without a priority get the free numbers in the written order. Given ones stay, but for those above
 * the number of actions: they would leave a gap.
 */
function numberFix(context: Context, initiative: Initiative, action: Action): Fix {
  const { document } = context.subject;
  const { actions } = initiative;
  const ranked = inOrder(rankedOf(initiative));
  const kept = new Set(
    ranked.map(({ priority }) => priority.value).filter((value) => value <= actions.length),
  );
  const free = actions.map((_, index) => index + 1).filter((number) => !kept.has(number));
  const without = actions.filter((one) => absent(one.map, 'priority'));
  const number = free[without.indexOf(action)] ?? actions.length;
  // Where two share a priority, only their author knows which comes first.
  const isShared = new Set(ranked.map(({ priority }) => priority.value)).size < ranked.length;
  const tooHigh = isShared ? [] : ranked.filter(({ priority }) => priority.value > actions.length);
  const edits = [
    ...insertField(document, action.map, 'priority', [String(number)], keysOf(ACTION)),
    ...tooHigh.flatMap((one, place) => renumbered(one, free[without.length + place])),
  ];
  return safeFix('actions/priority:number', { number }, edits);
}

function renumbered({ priority }: Ranked, number: number | undefined): readonly TextEdit[] {
  return number === undefined || number === priority.value
    ? []
    : [{ span: priority.span, text: String(number) }];
}

function* shared(paper: Paper): Iterable<Report> {
  for (const initiative of paper.initiatives) {
    const ranked = inOrder(rankedOf(initiative));
    for (const value of new Set(ranked.map(({ priority }) => priority.value))) {
      const same = ranked.filter(({ priority }) => priority.value === value);
      const [first] = same;
      const last = same.at(-1);
      if (!first || !last || first === last) continue;
      const related = same.slice(0, -1).map(({ priority }): Related => ({ span: priority.span }));
      yield report(
        'actions/priority-shared',
        last.priority.span,
        { a: actionName(first.action), b: actionName(last.action), p: value },
        { related, fixes: () => orderFixes(ranked, same) },
      );
    }
  }
}

/** All of the initiative numbered anew, with each of those that share a priority first in turn. */
function orderFixes(ranked: readonly Ranked[], same: readonly Ranked[]): readonly Fix[] {
  return same.map((first) => {
    const others = same.filter((one) => one !== first);
    const order = ranked.flatMap((one) =>
      one === same[0] ? [first, ...others] : same.includes(one) ? [] : [one],
    );
    const edits = order.flatMap((one, place) => renumbered(one, place + 1));
    return fix('actions/priority-shared:first', { action: actionName(first.action) }, edits);
  });
}

function* gap(paper: Paper): Iterable<Report> {
  for (const initiative of paper.initiatives) {
    const ranked = inOrder(rankedOf(initiative));
    // A missing, shared or unreadable one is told already, and its number may be the one that is lacking.
    if (ranked.length < 2 || ranked.length < initiative.actions.length) continue;
    if (new Set(ranked.map(({ priority }) => priority.value)).size < ranked.length) continue;
    const place = ranked.findIndex(({ priority }, index) => priority.value !== index + 1);
    const off = ranked[place];
    if (!off) continue;
    yield report(
      'actions/priority-gap',
      off.priority.span,
      { initiative: initiativeName(initiative), given: off.priority.value, missing: place + 1 },
      {
        fixes: () => [
          safeFix(
            'actions/priority-gap:renumber',
            { n: ranked.length },
            ranked.flatMap((one, index) => renumbered(one, index + 1)),
          ),
        ],
      },
    );
  }
}

/** Edits that let the others move up when some actions go; none where the priorities are not in order. */
export function closeRanks(initiative: Initiative, gone: ReadonlySet<Action>): readonly TextEdit[] {
  const ranked = rankedOf(initiative);
  const values = new Set(ranked.map(({ priority }) => priority.value));
  if (ranked.length < initiative.actions.length || values.size < ranked.length) return [];
  const left = [...gone].flatMap((action) => action.priority?.value ?? []);
  return ranked
    .filter(({ action }) => !gone.has(action))
    .flatMap((one) => {
      const { value } = one.priority;
      return renumbered(one, value - left.filter((before) => before < value).length);
    });
}

/** A number for one more action, and edits that make an only one before it the first. */
export function nextPriority(
  context: Context,
  initiative: Initiative,
): { readonly number: number; readonly edits: readonly TextEdit[] } {
  const { actions } = initiative;
  const [only, more] = actions;
  const ranked = rankedOf(initiative);
  if (!only || more) {
    const highest = Math.max(actions.length, ...ranked.map(({ priority }) => priority.value));
    return { number: highest + 1, edits: [] };
  }
  const { document } = context.subject;
  const edits = absent(only.map, 'priority')
    ? insertField(document, only.map, 'priority', ['1'], keysOf(ACTION))
    : ranked.flatMap((one) => renumbered(one, 1));
  return { number: 2, edits };
}

export const priorityRules: readonly Rule[] = [
  { name: 'actions/priority', severity: severity('error'), core: true, missing: 'required', paper: missing },
  { name: 'actions/priority-shared', severity: severity('error'), core: true, paper: shared },
  { name: 'actions/priority-gap', severity: severity('hint'), missing: 'required', paper: gap },
];
