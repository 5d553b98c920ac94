/** What was learned from actions that have ended, however they ended, and room to build on it. */
import type { Span } from '../../document/tree';
import { choiceLabel } from '../../messages/render';
import type { Action } from '../../paper/paper';
import { actionStatus } from '../../paper/progress';
import type { ActionStatus } from '../../paper/terms';
import { type Block, stack, words } from '../layout/block';
import { run } from '../layout/run';
import { SIGN_INKS } from '../layout/signs';
import { onOneLine, widthOf } from '../measure';
import type { Box, Card } from '../scene';
import type { Shown } from '../shown';
import { actionCard, type NameCards } from './card-names';
import type { Drafted } from './citizens-benefits';
import { writingLine } from './page-head';
import { capital, said, sentences, viewText } from './view-texts';

interface Lesson {
  readonly id: string;
  readonly title: string;
  readonly status: ActionStatus;
  readonly learning: string;
  readonly place: Span;
}

/** Where an action has ended. What was stopped or never begun comes first: it is told least, and teaches as much. */
const ENDED: readonly ActionStatus[] = ['stopped', 'never-launched', 'done', 'practice'];

/** What ended actions taught, in the words of the last meeting that spoke of it, else of the paper. */
function lessonsOf({ paper, progress, language }: Shown): readonly Lesson[] {
  const lessons = paper.initiatives.flatMap((initiative) =>
    initiative.actions.flatMap((action): readonly Lesson[] => {
      const status = actionStatus(action, progress);
      const learning = learningOf(action, progress.lessons);
      if (!status || !ENDED.includes(status) || learning === undefined) return [];
      const title =
        said(action.title) ?? viewText(language, 'people:no-action-title', { number: action.index + 1 });
      const place = action.learning?.span ?? action.anchor;
      return [{ id: actionCard(initiative, action), title, status, learning, place }];
    }),
  );
  return [...lessons].sort((a, b) => rank(a) - rank(b));
}

function rank({ status }: Lesson): number {
  return status === 'stopped' || status === 'never-launched' ? 0 : 1;
}

function learningOf({ id, learning }: Action, lessons: ReadonlyMap<string, string>): string | undefined {
  const told = id && lessons.get(id.value);
  return told === undefined ? said(learning) : onOneLine(told);
}

export interface LearningRoom {
  readonly width: number;
  readonly columns: number;
  /** Rows at most; as many as it takes where it is absent. */
  readonly rows?: number;
  /** Size of the words, in units of the map; all else follows it. */
  readonly size: number;
}

/** The heading, and a card for each action that taught something; nothing where none did. */
export function learningDrafts(
  shown: Shown,
  { width, columns, rows: most, size }: LearningRoom,
  name: NameCards,
): readonly Drafted[] {
  const lessons = lessonsOf(shown);
  if (lessons.length === 0) return [];
  const { language } = shown;
  const shownLessons = most === undefined ? lessons : lessons.slice(0, most * columns);
  const left = lessons.length - shownLessons.length;
  const title = viewText(language, 'conversation:learning');
  const heading = words(title, width, { size: size * 1.15, weight: 600, ink: 'reached', leading: 1.3 });
  const gap = size;
  const count = Math.min(columns, shownLessons.length);
  const column = (width - gap * (count - 1)) / count;
  const drafts = shownLessons.map((lesson) => lessonDraft(shown, lesson, column, size, most !== undefined));
  const rows: { readonly drafts: typeof drafts; readonly height: number }[] = [];
  for (let at = 0; at < drafts.length; at += count) {
    const row = drafts.slice(at, at + count);
    rows.push({ drafts: row, height: Math.max(...row.map(({ height }) => height)) });
  }
  const more =
    left > 0
      ? words(viewText(language, 'conversation:more-learning', { n: left }), width, {
          size: size * 0.85,
          weight: 400,
          ink: 'quiet',
        })
      : undefined;
  const above = heading.height + size * 0.5;
  const inRows = rows.reduce((sum, { height }) => sum + height, 0) + gap * (rows.length - 1);
  return [
    {
      height: above + inRows + (more ? more.height + size * 0.3 : 0),
      at(x, y) {
        let top = y + above;
        const cards = rows.flatMap((row) => {
          const placed = row.drafts.flatMap((draft, index) =>
            draft.place({ x: x + index * (column + gap), y: top, width: column, height: row.height }, name),
          );
          top += row.height + gap;
          return placed;
        });
        const head: Card = {
          id: 'learning',
          role: 'heading',
          box: { x, y, width, height: heading.height },
          label: title,
          marks: heading.at(x, y),
        };
        const rest: readonly Card[] = more
          ? [
              {
                id: 'more-learning',
                role: 'heading',
                parent: 'learning',
                box: { x, y: top - gap + size * 0.3, width, height: more.height },
                label: viewText(language, 'conversation:more-learning', { n: left }),
                marks: more.at(x, top - gap + size * 0.3),
              },
            ]
          : [];
        return [head, ...cards, ...rest];
      },
    },
  ];
}

function lessonDraft(
  { language }: Shown,
  { id, title, status, learning, place }: Lesson,
  width: number,
  size: number,
  isBrief: boolean,
): { readonly height: number; place(box: Box, name: NameCards): readonly Card[] } {
  const pad = size * 0.8;
  const room = width - 2 * pad;
  const state = capital(choiceLabel(language, 'strategy-paper:initiatives[].actions[].status', status));
  const ink = SIGN_INKS[status];
  const content: Block = stack(
    [
      run(
        [
          { sign: status, size: size * 0.85 },
          { text: state, size: size * 0.85, weight: 600, ink },
        ],
        room,
        size * 1.2,
      ),
      words(title, room, { size, weight: 600, ink: 'words', leading: 1.25, lines: isBrief ? 2 : 4 }),
      words(learning, room, { size, weight: 400, ink: 'words', leading: 1.32, lines: isBrief ? 5 : 12 }),
    ],
    size * 0.22,
  );
  const asks = viewText(language, 'conversation:build-on');
  const build = words(asks, room, { size: size * 0.9, weight: 600, ink: 'reached', lines: 1 });
  const buildHeight = Math.max(build.height, size * 1.7);
  return {
    height: content.height + buildHeight + 2 * pad + size * 0.2,
    place(box, name) {
      const foot = {
        x: box.x + pad,
        y: box.y + box.height - pad - buildHeight,
        width: room,
        height: buildHeight,
      };
      const after = foot.x + widthOf(asks, size * 0.9, 600) + size * 0.6;
      const parent = name(`learning-${id}`);
      return [
        {
          id: parent,
          role: 'action',
          parent: 'learning',
          box,
          label: sentences([title, state, learning]),
          place,
          marks: [
            {
              mark: 'box',
              ...box,
              radius: size * 0.6,
              fill: 'benefit-tint',
              stroke: 'reached',
              thickness: 1.2,
            },
            ...content.at(box.x + pad, box.y + pad),
          ],
        },
        {
          id: name(`build-on-${id}`),
          role: 'question',
          parent,
          box: foot,
          label: viewText(language, 'conversation:build-on-label', { title }),
          place,
          marks: [
            ...build.at(foot.x, foot.y + buildHeight - build.height),
            ...(after < foot.x + foot.width - size
              ? [writingLine(after, foot.y + foot.height - size * 0.25, foot.x + foot.width - after)]
              : []),
          ],
        },
      ];
    },
  };
}
