/** Actions in another order, and their priorities to match: the written order and the numbers say the same. */
import type { TextEdit } from '../../document/edit';
import type { ListNode } from '../../document/tree';
import { moveEntry } from '../../document/write/entry';
import { insertField } from '../../document/write/field';
import { absent } from '../../paper/located';
import type { Action, Initiative } from '../../paper/paper';
import { ACTION, keysOf } from '../../rules/actions/benefits-and-actions';
import { isWrittenOut } from '../../rules/fixing/insert';
import { actionName } from '../../rules/names';
import { refactorText } from './refactor-texts';
import {
  afterSteps,
  again,
  listAt,
  type OpenPaper,
  type Place,
  type Refactoring,
  rawList,
  type Step,
} from './refactorings-place';

/** Moving the action at a place up or down, and bringing the actions there in order. */
export function actionRefactorings(open: OpenPaper, place: Place): readonly Refactoring[] {
  const { initiative, action } = place;
  if (!initiative || !place.isAmongActions || !actionList(open, initiative)) return [];
  return [...(action ? moves(open, initiative, action) : []), ...orders(open, initiative)];
}

/** The list of the actions, where each of its entries is an action. */
function actionList({ document }: OpenPaper, { map, actions }: Initiative): ListNode | undefined {
  const meant = listAt(map, 'actions');
  const list = meant && rawList(document, meant);
  return list?.entries.length === actions.length ? list : undefined;
}

/**
 * How the priorities stand. `in order`: each has one, rising as they are written. `none`: nobody has one.
 * `unclear`: one of them is no number, or stands where none can be written.
 */
type Numbering = 'in order' | 'out of order' | 'none' | 'unclear';

export function numberingOf({ actions }: Initiative): Numbering {
  if (actions.some(({ map }) => !isWrittenOut(map))) return 'unclear';
  const given = actions.filter(({ map }) => !absent(map, 'priority'));
  const numbers = given.map(priorityOf);
  if (numbers.some((number) => number === undefined)) return 'unclear';
  if (given.length === 0) return 'none';
  const rises = numbers.every((number, at) => at === 0 || (number ?? 0) > (numbers[at - 1] ?? 0));
  return given.length === actions.length && rises ? 'in order' : 'out of order';
}

/** The priority, where it is one. */
export function priorityOf({ priority }: Action): number | undefined {
  return priority && Number.isInteger(priority.value) && priority.value >= 1 ? priority.value : undefined;
}

function moves(open: OpenPaper, initiative: Initiative, action: Action): readonly Refactoring[] {
  const move = (key: 'move-up' | 'move-down', to: number): readonly Refactoring[] => {
    const other = initiative.actions[to];
    if (!other) return [];
    return [
      {
        key,
        kind: 'refactor.move',
        title: refactorText(open.language, key, { action: actionName(action) }),
        edits: () => afterSteps(open, moveSteps(initiative, action, other)),
      },
    ];
  };
  return [...move('move-up', action.index - 1), ...move('move-down', action.index + 1)];
}

/** Two neighbours change places. Where they were in order, their numbers stay in place; else all are numbered. */
function moveSteps(initiative: Initiative, action: Action, other: Action): readonly Step[] {
  const move: Step = (open) => {
    const now = again(open, initiative);
    const list = now && actionList(open, now);
    return list ? moveEntry(open.document, list, action.index, other.index) : [];
  };
  switch (numberingOf(initiative)) {
    case 'in order':
      return [
        () => [...numbered(action, other.priority?.value), ...numbered(other, action.priority?.value)],
        move,
      ];
    case 'out of order':
      return [move, (open) => numberAll(open, again(open, initiative))];
    default:
      return [move];
  }
}

/** @param action one that has a number */
function numbered({ priority }: Action, number: number | undefined): readonly TextEdit[] {
  return !priority || number === undefined || priority.value === number
    ? []
    : [{ span: priority.span, text: String(number) }];
}

/** 1, 2, 3 … as they are written. */
function numberAll({ document }: OpenPaper, initiative: Initiative | undefined): readonly TextEdit[] {
  return (initiative?.actions ?? []).flatMap((action, at) =>
    action.priority
      ? numbered(action, at + 1)
      : insertField(document, action.map, 'priority', [String(at + 1)], keysOf(ACTION)),
  );
}

function orders(open: OpenPaper, initiative: Initiative): readonly Refactoring[] {
  const { language } = open;
  const { actions } = initiative;
  const numbering = numberingOf(initiative);
  if (actions.length < 2 || numbering === 'unclear') return [];
  const sorting = numbering === 'out of order' ? sortingMoves(actions) : [];
  const isCounted = actions.every((action, at) => priorityOf(action) === at + 1);
  const sort: Refactoring = {
    key: 'sort-actions',
    kind: 'refactor.rewrite',
    title: refactorText(language, 'sort-actions', {}),
    edits: () =>
      afterSteps(
        open,
        sorting.map(
          ([from, to]): Step =>
            (now) => {
              const at = again(now, initiative);
              const list = at && actionList(now, at);
              return list ? moveEntry(now.document, list, from, to) : [];
            },
        ),
      ),
  };
  const count: Refactoring = {
    key: 'number-actions',
    kind: 'refactor.rewrite',
    title: refactorText(language, 'number-actions', {}),
    edits: () => afterSteps(open, [(now) => numberAll(now, again(now, initiative))]),
  };
  return [...(sorting.length > 0 ? [sort] : []), ...(isCounted ? [] : [count])];
}

/** The moves, one after another, that sort the actions; those without a number, and those that share one, as written. */
function sortingMoves(actions: readonly Action[]): readonly (readonly [from: number, to: number])[] {
  const rank = (action: Action): number => priorityOf(action) ?? Number.POSITIVE_INFINITY;
  const wanted = [...actions].sort((a, b) => (rank(a) === rank(b) ? a.index - b.index : rank(a) - rank(b)));
  const current = [...actions];
  const moves: (readonly [number, number])[] = [];
  for (const [to, action] of wanted.entries()) {
    const from = current.indexOf(action);
    if (from === to) continue;
    current.splice(to, 0, ...current.splice(from, 1));
    moves.push([from, to]);
  }
  return moves;
}
