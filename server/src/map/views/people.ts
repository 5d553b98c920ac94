/** Who does what: a row for everybody, a column for each initiative, and what each phase asks of every role. */
import type { Initiative } from '../../paper/paper';
import { short } from '../draw';
import { type Block, padded, stack, words } from '../layout/block';
import type { Card, Mark, Scene } from '../scene';
import { type Asked, onPart, type Shown } from '../shown';
import { mapText } from '../texts';
import { cardNames, initiativeCard, type NameCards } from './card-names';
import { pageHead, unitName } from './page-head';
import { cellOf, helpersOf, rowCard } from './people-cells';
import { type Cell, NO_CELL } from './people-grid';
import { nameBlock } from './people-names';
import { hasRoles, rolesTable } from './people-roles';
import { type Roster, type Row, rosterOf } from './people-roster';
import { said, sentences, sheetHeading, viewText } from './view-texts';

const MARGIN = 32;
const GAP = 14;
/** Around what stands in a row. */
const PAD = 9;
/** Between rows. */
const ROW_GAP = 6;
/** The narrowest column in which words still break well. */
const NARROWEST_COLUMN = 172;
/** The same where there are more columns than `MANY_COLUMNS` on a sheet, and of the column of names. */
const NARROWEST_CROWDED = 148;
const NARROWEST_NAMES = 176;
const MANY_COLUMNS = 8;
/** As many as a paper has room for; those not written yet stand as empty columns. */
const INITIATIVES = 4;
interface Columns {
  /** One for each column: the initiative, or the number of one that is not written yet. */
  readonly initiatives: readonly (Initiative | number)[];
  readonly left: number;
  readonly names: number;
  readonly width: number;
  /** Of the whole table. */
  readonly whole: number;
}

/** @param width of the whole map, in its own units; more initiatives than fit make it wider */
export function peopleMap(shown: Shown, asked: Asked, width: number): Scene {
  const { paper, language } = shown;
  const initiatives = columnsOf(paper.initiatives);
  const count = initiatives.length;
  // On a sheet, many narrow columns are better than small letters.
  const isCrowded = asked.proportion !== undefined && count > MANY_COLUMNS;
  const names = isCrowded ? NARROWEST_NAMES : Math.min(240, Math.max(NARROWEST_NAMES, width * 0.165));
  const column = Math.max(
    isCrowded ? NARROWEST_CROWDED : NARROWEST_COLUMN,
    (width - 2 * MARGIN - PAD - names - GAP * count) / count,
  );
  const whole = names + (column + GAP) * count + PAD;
  const columns: Columns = { initiatives, left: MARGIN, names, width: column, whole };
  const name = cardNames();
  const view = mapText(language, 'view:people');
  const heading = sheetHeading(language, view, asked);
  const head = pageHead(shown, { heading, x: MARGIN, y: MARGIN, width: whole, size: 28 });
  const headings = columnHeadings(shown, columns, MARGIN + head.box.height + 18, name);
  const cards: Card[] = [head, ...headings];
  let y = Math.max(...headings.map(({ box }) => box.y + box.height)) + ROW_GAP;
  for (const band of onPart(bandsOf(shown), asked.part)) {
    const drawn = band({ shown, columns, name }, y);
    cards.push(...drawn);
    y = Math.max(y, ...drawn.map(({ box }) => box.y + box.height)) + ROW_GAP;
  }
  return {
    view: asked.view,
    language,
    title: [unitName(shown), view].filter((one) => one !== '').join(' – '),
    width: whole + 2 * MARGIN,
    height: y - ROW_GAP + MARGIN,
    cards,
    links: [],
  };
}

/** How many rows and tables the map has, one below the other. */
export function peopleParts(shown: Shown): number {
  return bandsOf(shown).length;
}

interface Table {
  readonly shown: Shown;
  readonly columns: Columns;
  readonly name: NameCards;
}

/** What stands below the heads of the columns, from the left to the right: a row, or the table of roles. */
type Band = (table: Table, y: number) => readonly Card[];

function bandsOf(shown: Shown): readonly Band[] {
  const roster = rosterOf(shown);
  const { rows, nobody, helpers } = roster;
  return [
    ...[...rows, ...(nobody ? [nobody] : [])].map(
      (row): Band =>
        ({ columns, name }, y) =>
          rowCards(shown, row, columns, y, name),
    ),
    ...(hasNoTasks(roster) ? [({ columns }: Table, y: number) => [emptyRow(shown, columns, y)]] : []),
    ...(helpers.length > 0
      ? [({ columns, name }: Table, y: number) => helperCards(shown, helpers, columns, y, name)]
      : []),
    ...(hasRoles(shown)
      ? [
          ({ columns: { whole, names } }: Table, y: number) =>
            rolesTable(shown, { x: MARGIN, y: y + 14, width: whole, names }),
        ]
      : []),
  ];
}

/** The initiatives, and in place of those still to be written their numbers, from 1. */
function columnsOf(initiatives: readonly Initiative[]): readonly (Initiative | number)[] {
  const free = Array.from({ length: INITIATIVES }, (_none, index) => index).filter(
    (index) => !initiatives.some((initiative) => initiative.index === index),
  );
  const missing = free.slice(0, Math.max(0, INITIATIVES - initiatives.length));
  return [...initiatives, ...missing.map((index) => index + 1)];
}

function hasNoTasks({ rows, nobody }: Roster): boolean {
  return !nobody && rows.every(({ tasks }) => tasks.length === 0);
}

function columnX({ left, names, width }: Columns, index: number): number {
  return left + names + GAP + index * (width + GAP);
}

function columnHeadings(shown: Shown, columns: Columns, y: number, name: NameCards): readonly Card[] {
  const { language } = shown;
  const inner = columns.width - 2 * PAD;
  const drafts = columns.initiatives.map((column) => {
    const initiative = typeof column === 'number' ? undefined : column;
    const number = typeof column === 'number' ? column : column.index + 1;
    const title = said(initiative?.title) ?? viewText(language, 'people:no-title', { number });
    const lead = said(initiative?.lead);
    const isWritten = initiative !== undefined && said(initiative.title) !== undefined;
    const ink = isWritten ? 'on-initiative' : 'missing';
    const leadText = lead
      ? viewText(language, 'people:lead', { name: lead })
      : viewText(language, 'people:no-lead');
    const block = stack(
      [
        words(title, inner, { size: 15, weight: 600, ink, leading: 1.25, lines: 5 }),
        initiative && words(leadText, inner, { size: 12, weight: 400, ink, lines: 2 }),
      ],
      5,
    );
    const label = isWritten
      ? sentences([viewText(language, 'people:column', { number, title }), leadText])
      : sentences([title]);
    return { initiative, number, isWritten, block, label };
  });
  const height = Math.max(...drafts.map(({ block }) => block.height)) + 2 * PAD;
  return drafts.map(({ initiative, number, isWritten, block, label }, index) => {
    const box = { x: columnX(columns, index), y, width: columns.width, height };
    return {
      id: name(initiative ? initiativeCard(initiative) : `initiative-${number}`),
      role: initiative ? 'initiative' : 'missing',
      box,
      label,
      marks: [
        isWritten
          ? { mark: 'box', ...box, radius: 9, fill: 'initiative', stroke: 'line' }
          : { mark: 'box', ...box, radius: 9, stroke: 'missing', thickness: 1.4, dashed: true },
        ...block.at(box.x + PAD, y + PAD),
      ],
      ...(isWritten &&
        initiative?.title && { title: { text: initiative.title.value, span: initiative.title.span } }),
      ...(initiative
        ? { place: initiative.anchor }
        : shown.paper.initiativesKey && { place: shown.paper.initiativesKey }),
    };
  });
}

/** The card of a row, and the cards of all that stands in it. */
function rowCards(shown: Shown, row: Row, columns: Columns, y: number, name: NameCards): readonly Card[] {
  const cells = columns.initiatives.map((initiative) =>
    typeof initiative === 'number' ? NO_CELL : cellOf(shown, row, initiative, columns.width, name),
  );
  const place = row.place?.span ?? row.tasks[0]?.action.anchor;
  const { block, label } = nameBlock(shown, row, columns.names - 2 * PAD);
  return rowOf(block, cells, columns, y, {
    id: rowCard(row),
    role: row.key === '' ? 'missing' : 'person',
    label,
    ...(place && { place }),
  });
}

/** One row for all who only lend a hand: each in the column where they do. */
function helperCards(
  shown: Shown,
  helpers: readonly Row[],
  columns: Columns,
  y: number,
  name: NameCards,
): readonly Card[] {
  const cells = columns.initiatives.map((initiative) =>
    typeof initiative === 'number' ? NO_CELL : helpersOf(shown, helpers, initiative, columns.width, name),
  );
  const label = viewText(shown.language, 'people:helpers');
  const block = words(label, columns.names - 2 * PAD, { size: 15, weight: 600, ink: 'words', leading: 1.25 });
  return rowOf(block, cells, columns, y, { id: 'helpers', role: 'heading', label });
}

/** A row with what it is called on the left, and its cells. */
function rowOf(
  name: Block,
  cells: readonly Cell[],
  columns: Columns,
  y: number,
  card: Omit<Card, 'box' | 'marks'>,
): readonly Card[] {
  const height = Math.max(name.height, ...cells.map((cell) => cell.height)) + 2 * PAD;
  const box = { x: columns.left, y, width: columns.whole, height };
  const inside = cells.flatMap((cell, index) => cell.at(columnX(columns, index), y + PAD));
  const edges = cells.map((_cell, index): Mark => {
    const x = columnX(columns, index) - GAP / 2;
    return {
      mark: 'path',
      path: `M${short(x)} ${short(y + PAD)}V${short(y + height - PAD)}`,
      stroke: 'line',
    };
  });
  return [
    {
      ...card,
      box,
      marks: [
        card.role === 'missing'
          ? { mark: 'box', ...box, radius: 10, stroke: 'missing', thickness: 1.4, dashed: true }
          : { mark: 'box', ...box, radius: 10, fill: 'card', stroke: 'line' },
        ...edges,
        ...name.at(box.x + PAD + 3, y + PAD),
      ],
    },
    ...inside,
  ];
}

/** Stands where the table would be empty. */
function emptyRow({ paper, language }: Shown, columns: Columns, y: number): Card {
  const text = viewText(language, 'people:nobody-acts');
  const block = padded(
    words(text, columns.whole - 4 * PAD, { size: 15, weight: 600, ink: 'missing' }),
    2 * PAD,
    2 * PAD,
  );
  const box = { x: columns.left, y, width: columns.whole, height: block.height };
  const place = paper.initiativesKey ?? paper.anchor;
  return {
    id: 'nobody',
    role: 'missing',
    box,
    label: text,
    place,
    marks: [
      { mark: 'box', ...box, radius: 10, stroke: 'missing', thickness: 1.4, dashed: true },
      ...block.at(box.x, y),
    ],
  };
}
