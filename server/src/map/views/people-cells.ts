/** What stands in a cell of "Who does what": an action, the mark of a lead, a benefit looked after, a hand lent. */
import type { Span } from '../../document/tree';
import { choiceLabel, type ReaderLanguage } from '../../messages/render';
import type { Initiative } from '../../paper/paper';
import { dayText } from '../dates';
import { type Block, beside, padded, stack, type WordStyle, words } from '../layout/block';
import { run } from '../layout/run';
import { SIGN_INKS } from '../layout/signs';
import { shortened, widthOf } from '../measure';
import type { Card, Ink, Mark } from '../scene';
import type { Shown } from '../shown';
import { actionCard, benefitCard, type NameCards } from './card-names';
import { type Cell, cellFrom, type Piece, tracksIn } from './people-grid';
import type { Row, Task } from './people-roster';
import { capital, listed, said, sentences, viewText } from './view-texts';

const PAD = 9;
const BADGE = 22;
const SMALL: WordStyle = { size: 11.5, weight: 400, ink: 'quiet', leading: 1.3 };

/** The pieces of one row in the column of one initiative. */
export function cellOf(shown: Shown, row: Row, initiative: Initiative, whole: number, name: NameCards): Cell {
  const parent = rowCard(row);
  const inColumn = <One extends { readonly initiative: Initiative }>(all: readonly One[]) =>
    all.filter((one) => one.initiative === initiative);
  const tasks = inColumn(row.tasks);
  const tracks = tracksIn(whole, tasks.length);
  const { width } = tracks;
  const leads = inColumn(row.leads).map((lead) => leadPiece(shown, row, lead, whole, name, parent));
  const others = [
    ...tasks.map((task) => taskPiece(shown, row, task, width, name, parent)),
    ...ownerPieces(shown, row, inColumn(row.owns), width, name, parent),
    ...helpPieces(
      shown,
      row,
      row.helps.filter(({ task }) => task.initiative === initiative),
      width,
      name,
      parent,
    ),
  ];
  return cellFrom(leads, others, tracks);
}

/** The id of a row's card. */
export function rowCard({ key }: Row): string {
  return key === '' ? 'nobody' : `person-${key}`;
}

/** An initiative by its title, or by its number. */
export function initiativeTitle(language: ReaderLanguage, { initiative }: Pick<Task, 'initiative'>): string {
  const number = initiative.index + 1;
  return said(initiative.title) ?? viewText(language, 'people:no-title', { number });
}

function actionTitle(language: ReaderLanguage, { action }: Task): string {
  return said(action.title) ?? viewText(language, 'people:no-action-title', { number: action.index + 1 });
}

function taskPiece(
  shown: Shown,
  row: Row,
  task: Task,
  width: number,
  name: NameCards,
  parent: string,
): Piece {
  const { language } = shown;
  const { action, initiative, status } = task;
  const priority = action.priority?.value;
  const title = actionTitle(language, task);
  const state = capital(
    status
      ? choiceLabel(language, 'strategy-paper:initiatives[].actions[].status', status)
      : viewText(language, 'status:none'),
  );
  const when = whenOf(shown, task);
  const room = width - 2 * PAD - BADGE - 7;
  const isWritten = said(action.title) !== undefined;
  const content = beside([
    { x: 0, block: badge(priority) },
    {
      x: BADGE + 7,
      block: stack(
        [
          words(title, room, {
            size: 13,
            weight: 400,
            ink: isWritten ? 'words' : 'missing',
            leading: 1.25,
            lines: 4,
          }),
          // Nothing is asked of an action that is not there yet.
          !isWritten && status === undefined
            ? undefined
            : run(
                [
                  { sign: status ?? 'none', size: 11 },
                  { text: state, size: SMALL.size, weight: 600, ink: SIGN_INKS[status ?? 'none'] },
                  ...(when
                    ? [{ text: when.text, ...whenStyle(when.isLate), together: true, dot: true } as const]
                    : []),
                ],
                room,
                SMALL.size * 1.4,
              ),
        ],
        2,
      ),
    },
  ]);
  const responsible = row.key === '' ? undefined : row.name;
  const withNames = action.with.flatMap((text) => said(text) ?? []);
  const label = sentences([
    priority === undefined ? undefined : viewText(language, 'people:priority', { priority }),
    title,
    responsible === undefined
      ? viewText(language, 'people:nobody-responsible')
      : viewText(language, 'people:responsible', { name: responsible }),
    [state, when?.text].flatMap((text) => text ?? []).join(', '),
    withNames.length > 0
      ? viewText(language, 'people:with', { names: listed(language, withNames) })
      : undefined,
  ]);
  const id = name(actionCard(initiative, action));
  const edit = {
    status: status ?? ('idea' as const),
    ...(action.title && isWritten && { title: { text: action.title.value, span: action.title.span } }),
  };
  return framed(
    padded(content, PAD, PAD - 2),
    width,
    row.key === '' ? { stroke: 'missing', dashed: true } : { fill: 'action-tint' },
    { id, role: 'action', parent, label, place: action.anchor, ...edit },
  );
}

/** The number of a priority on a round ground; a ring where there is none. */
function badge(priority: number | undefined): Block {
  const r = BADGE / 2;
  return {
    height: BADGE,
    at(x, y) {
      const circle = `M${x} ${y + r}A${r} ${r} 0 1 1 ${x + BADGE} ${y + r}A${r} ${r} 0 1 1 ${x} ${y + r}Z`;
      if (priority === undefined)
        return [{ mark: 'path', path: circle, stroke: 'missing', thickness: 1.2, dashed: true }];
      const text = shortened(String(priority), BADGE - 3, 12, 600);
      const wide = widthOf(text, 12, 600);
      return [
        { mark: 'path', path: circle, fill: 'action' },
        {
          mark: 'words',
          x: x + (BADGE - wide) / 2,
          y: y + r + 4.3,
          text,
          size: 12,
          weight: 600,
          ink: 'card',
          width: wide,
        },
      ];
    },
  };
}

function whenStyle(isLate: boolean): Pick<WordStyle, 'size' | 'weight' | 'ink'> {
  return { size: SMALL.size, weight: isLate ? 600 : 400, ink: isLate ? 'late' : 'quiet' };
}

/** The day that matters most now: when it ended, when it is due, since when it runs. */
function whenOf(
  { paper, language, today }: Shown,
  { action, status, isOpen }: Task,
): { readonly text: string; readonly isLate: boolean } | undefined {
  const { ended, due, started, decided } = action;
  const day = (date: string): { readonly date: string } => ({ date: dayText(language, date) });
  if (ended && !isOpen) return { text: viewText(language, 'when:ended', day(ended.value)), isLate: false };
  if (due && isOpen)
    return due.value < today && paper.status?.value !== 'closed'
      ? { text: viewText(language, 'when:was-due', day(due.value)), isLate: true }
      : { text: viewText(language, 'when:due', day(due.value)), isLate: false };
  if (started) {
    const key = isOpen || status === 'practice' ? 'when:since' : 'when:started';
    return { text: viewText(language, key, day(started.value)), isLate: false };
  }
  if (decided) return { text: viewText(language, 'when:decided', day(decided.value)), isLate: false };
  return undefined;
}

function leadPiece(
  { language }: Shown,
  row: Row,
  lead: Row['leads'][number],
  width: number,
  name: NameCards,
  parent: string,
): Piece {
  const text = viewText(language, 'people:leads');
  const flag = 11;
  const line = shortened(text, width - 2 * PAD - flag - 6, 12, 600);
  const wide = Math.min(width, widthOf(line, 12, 600) + flag + 6 + 2 * PAD);
  const block = words(line, wide, { size: 12, weight: 600, ink: 'on-initiative' });
  const height = block.height + 3;
  const label = viewText(language, 'people:leads-label', {
    name: row.name,
    title: initiativeTitle(language, lead),
  });
  const id = name(`lead-${lead.initiative.index + 1}`);
  return {
    height,
    at(x, y) {
      const box = { x, y, width: wide, height };
      const top = y + (height - flag) / 2;
      const pole = `M${x + PAD + 1} ${top}L${x + PAD + 1} ${top + flag}`;
      const cloth = `M${x + PAD + 1} ${top}L${x + PAD + flag} ${top + 3.2}L${x + PAD + 1} ${top + 6.4}Z`;
      return {
        id,
        role: 'initiative',
        parent,
        box,
        label,
        place: lead.text.span,
        marks: [
          { mark: 'box', ...box, radius: height / 2, fill: 'initiative', stroke: 'line' },
          { mark: 'path', path: pole, stroke: 'on-initiative', thickness: 1.6 },
          { mark: 'path', path: cloth, fill: 'on-initiative' },
          ...block.at(x + PAD + flag + 6, y + 1.5),
        ],
      };
    },
  };
}

/** More than these are counted in one remark, and named in its label. */
const MOST_NAMED = 2;

function ownerPieces(
  { language }: Shown,
  row: Row,
  owns: Row['owns'],
  width: number,
  name: NameCards,
  parent: string,
): readonly Piece[] {
  const remarks = owns.map(({ benefit, initiative, text }) => {
    const statement = said(benefit.statement) ?? initiativeTitle(language, { initiative });
    return { id: benefitCard(initiative, benefit), what: statement, place: text.span };
  });
  return remarked(remarks, width, 'benefit', {
    id: ({ id }) => name(`owner-${id}`),
    parent,
    role: 'benefit',
    text: (benefit) => viewText(language, 'people:owner', { benefit }),
    many: (n) => viewText(language, 'people:owner-many', { n }),
    label: (all) =>
      viewText(language, 'people:owner-label', { name: row.name, benefit: listed(language, all) }),
  });
}

function helpPieces(
  { language }: Shown,
  row: Row,
  helps: Row['helps'],
  width: number,
  name: NameCards,
  parent: string,
): readonly Piece[] {
  const remarks = helps.map(({ task, text }) => ({
    id: actionCard(task.initiative, task.action),
    what: actionTitle(language, task),
    place: text.span,
  }));
  return remarked(remarks, width, 'action', {
    id: ({ id }) => name(`helps-${row.key}-${id}`),
    parent,
    role: 'action',
    text: (action) => viewText(language, 'people:helps', { action }),
    many: (n) => viewText(language, 'people:helps-many', { n }),
    label: (all) =>
      viewText(language, 'people:helps-label', { name: row.name, action: listed(language, all) }),
  });
}

interface Remark {
  readonly id: string;
  readonly what: string;
  readonly place: Span;
}

/** A remark for each, or one for all where there are many. */
function remarked(
  remarks: readonly Remark[],
  width: number,
  ink: Ink,
  says: Pick<Card, 'parent' | 'role'> & {
    readonly id: (remark: Remark) => string;
    readonly text: (what: string) => string;
    readonly many: (n: number) => string;
    readonly label: (all: readonly string[]) => string;
  },
): readonly Piece[] {
  const { parent, role } = says;
  const card = (remark: Remark, all: readonly string[]): Bare => ({
    id: says.id(remark),
    role,
    ...(parent !== undefined && { parent }),
    label: sentences([says.label(all)]),
    place: remark.place,
  });
  const [first] = remarks;
  if (first && remarks.length > MOST_NAMED) {
    const all = remarks.map(({ what }) => what);
    return [noted(says.many(remarks.length), width, ink, card(first, all))];
  }
  return remarks.map((remark) => noted(says.text(remark.what), width, ink, card(remark, [remark.what])));
}

/** Those who only lend a hand, in the column of one initiative: each with what they help with. */
export function helpersOf(
  { language }: Shown,
  rows: readonly Row[],
  initiative: Initiative,
  whole: number,
  name: NameCards,
): Cell {
  const lending = rows.flatMap((row) => {
    const helps = row.helps.filter(({ task }) => task.initiative === initiative);
    const [first] = helps;
    return first ? [{ row, helps, first }] : [];
  });
  const tracks = tracksIn(whole, lending.length);
  const { width } = tracks;
  const pieces = lending.map(({ row, helps, first }) => {
    const actions = listed(
      language,
      helps.map(({ task }) => actionTitle(language, task)),
    );
    const block = stack([
      words(capital(row.name), width - 12, { ...SMALL, size: 13, weight: 600, ink: 'words', lines: 2 }),
      words(actions, width - 12, { ...SMALL, lines: 3 }),
    ]);
    const card: Bare = {
      id: name(`helps-${row.key}-${initiative.index + 1}`),
      role: 'person',
      parent: 'helpers',
      label: viewText(language, 'people:helps-label', { name: row.name, action: actions }),
      place: first.text.span,
    };
    return barred(block, width, 'action', card);
  });
  return cellFrom([], pieces, tracks);
}

type Bare = Omit<Card, 'box' | 'marks'>;

/** A small remark with a bar before it. */
function noted(text: string, width: number, ink: Ink, card: Bare): Piece {
  return barred(words(text, width - 12, { ...SMALL, ink: 'words', lines: 3 }), width, ink, card);
}

function barred(block: Block, width: number, ink: Ink, card: Bare): Piece {
  const height = block.height + 4;
  return {
    height,
    at: (x, y) => ({
      ...card,
      box: { x, y, width, height },
      marks: [
        { mark: 'box', x, y: y + 1, width: 3, height: height - 2, radius: 1.5, fill: ink },
        ...block.at(x + 10, y + 2),
      ],
    }),
  };
}

function framed(
  block: Block,
  width: number,
  frame: { readonly fill?: Ink; readonly stroke?: Ink; readonly dashed?: true },
  card: Bare,
): Piece {
  return {
    height: block.height,
    at(x, y) {
      const box = { x, y, width, height: block.height };
      const ground: Mark = { mark: 'box', ...box, radius: 7, stroke: 'line', ...frame };
      return { ...card, box, marks: [ground, ...block.at(x, y)] };
    },
  };
}
