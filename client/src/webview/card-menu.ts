/** What can be done with one card, as the entries of its menu. */
import type { ActionStatus, MapCard, PreviewTexts } from '../../../server/src/protocol';
import type { Change } from '../preview/conversation';
import type { Entry } from './menu';

const STATUSES: readonly ActionStatus[] = [
  'idea',
  'decided',
  'testing',
  'running',
  'done',
  'practice',
  'stopped',
  'never-launched',
];

export interface CardAsks {
  go(): void;
  open(): void;
  rename(): void;
  said(): void;
  change(change: Change): void;
}

export function cardMenu(card: MapCard, texts: PreviewTexts, asks: CardAsks): readonly Entry[] {
  const can = (change: NonNullable<MapCard['changes']>[number]): boolean =>
    card.changes?.includes(change) === true;
  const action = (is: boolean, text: string, run: () => void): readonly Entry[] =>
    is ? [{ kind: 'action', text, run }] : [];
  return [
    ...action(card.range !== undefined, texts['change:text'], asks.go),
    ...action(card.opens !== undefined, texts['change:open'], asks.open),
    ...action(can('rename'), texts['change:rename'], asks.rename),
    ...action(can('up'), texts['change:up'], () => asks.change({ kind: 'move', by: -1 })),
    ...action(can('down'), texts['change:down'], () => asks.change({ kind: 'move', by: 1 })),
    ...action(can('said'), texts['change:said'], asks.said),
    ...(can('status')
      ? [
          { kind: 'heading' as const, text: texts.status },
          ...STATUSES.map(
            (status): Entry => ({
              kind: 'choice',
              text: texts[`status:${status}`],
              chosen: card.status === status,
              run: () => asks.change({ kind: 'status', status }),
            }),
          ),
        ]
      : []),
  ];
}
