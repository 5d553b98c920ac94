/** One prioritised action: what is done, by whom, where it stands, and what was learned from it. */
import { choiceLabel } from '../../messages/render';
import type { Action } from '../../paper/paper';
import { actionStatus } from '../../paper/progress';
import type { ActionStatus } from '../../paper/terms';
import { dayText } from '../dates';
import { type Block, beside, stack, words } from '../layout/block';
import { type Draft, draft } from '../layout/draft';
import { type Piece, run } from '../layout/run';
import { SIGN_INKS } from '../layout/signs';
import { widthOf } from '../measure';
import { mapText } from '../texts';
import { badge, badgeRoom, findingsText } from './strategy-map-badge';
import { type MapContext, partCard, question } from './strategy-map-context';
import { elsewhereBlock, type Targets } from './strategy-map-links';
import { missingDraft } from './strategy-map-missing';
import { capital, listed, said, sentences } from './view-texts';

const INSET = 12;
/** Of the number in its field, and the room to the words beside it. */
const NUMBER = 24;
const INDENT = NUMBER + 10;

/** From here on there is room for where it stands and for whom in one line. */
const WIDE = 330;

const ENDED: ReadonlySet<ActionStatus | undefined> = new Set([
  'done',
  'practice',
  'stopped',
  'never-launched',
]);

export function actionDraft(
  context: MapContext,
  action: Action,
  parent: string,
  width: number,
  /** What it contributes to, in words. */
  contributesTo: Targets,
): Draft {
  const { shown, layers } = context;
  const { language, progress } = shown;
  const id = context.idOf(action);
  const status = actionStatus(action, progress);
  const inFront = layers.actionInFront(status);
  const title = said(action.title);
  if (title === undefined) {
    return missingDraft({
      id,
      parent,
      width,
      text: mapText(language, 'missing:action-text'),
      question: question(context, 'initiatives[].actions[].title'),
      place: action.anchor,
      faded: !inFront,
    });
  }
  const number = action.priority?.value;
  const responsible = action.responsible.flatMap((text) => said(text) ?? []);
  const helpers = action.with.flatMap((text) => said(text) ?? []);
  const when = whenOf(context, action, status);
  const learning = ENDED.has(status) ? learningOf(context, action) : undefined;
  const findings = context.findingsOf(action);
  const inner = width - 2 * INSET - INDENT;
  const sign = status ?? 'none';
  const statusText = status
    ? capital(choiceLabel(language, 'strategy-paper:initiatives[].actions[].status', status))
    : capital(mapText(language, 'missing:status'));
  const who = responsible.length > 0 ? listed(language, responsible) : undefined;
  const facts: readonly Piece[] = [
    { text: statusText, size: 13, weight: 600, ink: SIGN_INKS[sign], lead: sign, together: true },
    ...(when
      ? [
          {
            text: when.text,
            size: 13,
            weight: when.isLate ? 600 : 400,
            ink: when.isLate ? 'late' : 'quiet',
            together: true,
            ...(when.isLate && { lead: 'late' as const }),
            ...(status === undefined && !when.isLate && { dot: true as const }),
          } as const,
        ]
      : []),
  ];
  const isSeen = inFront || layers.phase === undefined;
  const whoPiece = {
    text: who ?? mapText(language, 'missing:responsible'),
    size: 13,
    weight: 400,
    ink: who === undefined ? 'missing' : 'words',
  } as const;
  const withPiece =
    inFront && helpers.length > 0
      ? ({
          text: mapText(language, 'with', { names: listed(language, helpers) }),
          size: 13,
          weight: 400,
          ink: 'quiet',
        } as const)
      : undefined;
  const people = isSeen ? [whoPiece, ...(withPiece ? [withPiece] : [])] : [];
  const text = stack(
    [
      words(title, inner - badgeRoom(findings), {
        size: 14.5,
        weight: 600,
        ink: 'words',
        leading: 1.28,
        balanced: true,
        lines: 6,
      }),
      ...(inner > WIDE
        ? [run([...facts, ...people.map((piece) => ({ ...piece, dot: true as const }))], inner, 19)]
        : [...people.map((piece) => run([piece], inner, 17.5)), run(facts, inner, 19)]),
      learning !== undefined && isSeen ? learningBlock(context, learning, status, inner) : undefined,
      elsewhereBlock(contributesTo, inner, (benefits) =>
        mapText(language, 'contributes-to', { benefits: listed(language, benefits) }),
      ),
    ],
    3,
  );
  const content = beside([
    { x: 0, block: numberBlock(number) },
    { x: INDENT, block: { height: text.height, at: (x, y) => text.at(x, y + 1) } },
  ]);
  return draft(
    {
      id,
      role: 'action',
      parent,
      ...partCard(context, action, inFront),
      label: sentences([
        `${number === undefined ? mapText(language, 'action:unnumbered') : mapText(language, 'action', { number })}: ${title}`,
        who ?? mapText(language, 'missing:responsible'),
        helpers.length > 0 ? mapText(language, 'with', { names: listed(language, helpers) }) : undefined,
        [statusText, when?.text].flatMap((one) => one ?? []).join(', '),
        learning && `${mapText(language, 'learned')}: ${learning}`,
        contributesTo.all.length > 0
          ? mapText(language, 'contributes-to', { benefits: listed(language, contributesTo.all) })
          : undefined,
        findingsText(language, findings),
      ]),
      status: status ?? 'idea',
      ...(action.title && { title: { text: title, span: action.title.span } }),
    },
    content,
    { fill: 'card', stroke: 'line' },
    { x: INSET, y: INSET },
    (box) => badge(findings, box),
  );
}

function numberBlock(number: number | undefined): Block {
  const text = number === undefined ? '–' : String(number);
  const size = text.length > 2 ? 10 : 13;
  const width = widthOf(text, size, 600);
  return {
    height: NUMBER,
    at: (x, y) => [
      { mark: 'box', x, y, width: NUMBER, height: NUMBER, radius: 7, fill: 'action-tint' },
      {
        mark: 'words',
        x: x + (NUMBER - width) / 2,
        y: y + NUMBER / 2 + size * 0.36,
        text,
        size,
        weight: 600,
        ink: 'action',
        width,
      },
    ],
  };
}

interface When {
  readonly text: string;
  readonly isLate: boolean;
}

/** The date that counts for where the action stands; a due date that has passed is told as such. */
function whenOf({ shown }: MapContext, action: Action, status: ActionStatus | undefined): When | undefined {
  const { language, today, paper } = shown;
  const day = (date: string): string => dayText(language, date);
  if (ENDED.has(status)) {
    const ended = action.ended?.value;
    return ended === undefined
      ? undefined
      : { text: mapText(language, 'due:ended', { date: day(ended) }), isLate: false };
  }
  const due = action.due?.value;
  if (due !== undefined) {
    const isLate = due < today && paper.status?.value !== 'closed';
    return { text: mapText(language, isLate ? 'due:late' : 'due:by', { date: day(due) }), isLate };
  }
  const started = action.started?.value;
  return started === undefined
    ? undefined
    : { text: mapText(language, 'due:started', { date: day(started) }), isLate: false };
}

/** What was learned: as the paper says it, or as the latest meeting does. */
function learningOf({ shown }: MapContext, action: Action): string | undefined {
  return said(action.learning) ?? (action.id && shown.progress.lessons.get(action.id.value));
}

function learningBlock(
  { shown }: MapContext,
  learning: string,
  status: ActionStatus | undefined,
  width: number,
): Block {
  const { language } = shown;
  return run(
    [
      {
        text: mapText(language, 'learned'),
        size: 13,
        weight: 600,
        ink: status ? SIGN_INKS[status] : 'quiet',
        together: true,
      },
      { text: mapText(language, 'quoted', { text: learning }), size: 13, weight: 400, ink: 'words' },
    ],
    width,
    18,
    8,
  );
}
