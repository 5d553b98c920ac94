/**
 * Which changes can be made on a card of the map. An action's neighbours are those of the map, which shows actions
 * by priority, however they are written.
 */
import type { Span } from '../../document/tree';
import type { Card, View } from '../../map/scene';
import type { Action, Initiative, Paper } from '../../paper/paper';
import type { MapChange } from '../../protocol';
import { isWrittenOut } from '../../rules/fixing/insert';
import { priorityOf } from '../editing/refactorings-actions';
import { isReadable } from '../editing/refactorings-place';
import type { Checked } from '../session';

const SAID_OF: ReadonlySet<string> = new Set(['direction', 'initiative', 'benefit', 'voice']);

/** For the cards of one map; nothing can be changed where the text cannot be read whole. */
export function changesOn(checked: Checked, view: View): (card: Card) => readonly MapChange[] {
  const { content } = checked.subject;
  if (content?.kind !== 'strategy-paper' || !isReadable(checked)) return () => [];
  return (card) => {
    const { role, title, place } = card;
    const isSaidOf = SAID_OF.has(role) || (role === 'question' && view === 'citizens');
    return [
      ...(role === 'action' && place ? actionChanges(content, place) : []),
      ...(title ? (['rename'] as const) : []),
      ...(isSaidOf ? (['said'] as const) : []),
    ];
  };
}

function actionChanges(paper: Paper, place: Span): readonly MapChange[] {
  const { initiative, action } = actionAt(paper, place) ?? {};
  if (!initiative || !action || !isWrittenOut(action.map)) return [];
  const actions = byPriority(initiative);
  const at = actions.indexOf(action);
  return [
    'status',
    ...(at > 0 ? (['up'] as const) : []),
    ...(at < actions.length - 1 ? (['down'] as const) : []),
  ];
}

/** The action that stands around `place`. */
export function actionAt(
  { initiatives }: Paper,
  place: Span,
): { readonly initiative: Initiative; readonly action: Action } | undefined {
  for (const initiative of initiatives)
    for (const action of initiative.actions) {
      const { start, end } = action.map.span;
      if (start <= place.start && place.end <= end) return { initiative, action };
    }
  return undefined;
}

/** The actions as the map shows them: by priority, those without one last; else as they are written. */
export function byPriority({ actions }: Initiative): readonly Action[] {
  const rank = (action: Action): number => priorityOf(action) ?? Number.POSITIVE_INFINITY;
  return [...actions].sort((a, b) => (rank(a) === rank(b) ? a.index - b.index : rank(a) - rank(b)));
}
