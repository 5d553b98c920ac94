/** What each phase asks of every role, below the table of people. */
import { choiceLabel } from '../../messages/render';
import type { Paper, Stakeholder } from '../../paper/paper';
import { PHASES, type Phase } from '../../paper/terms';
import { type Block, stack, words } from '../layout/block';
import type { Card } from '../scene';
import type { Shown } from '../shown';
import { cardNames, type NameCards } from './card-names';
import { capital, listed, said, sentences, viewText } from './view-texts';

const PAD = 12;
const GAP = 14;

export interface RolesPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Width of the column of names, the same as in the table above. */
  readonly names: number;
}

/** Whether there is anything to put in the table. */
export function hasRoles({ paper }: Shown): boolean {
  return rolesAsked(paper).length > 0 || said(paper.expectedOfManagers) !== undefined;
}

function rolesAsked({ stakeholders }: Paper): readonly Stakeholder[] {
  return stakeholders.filter(({ role, tasks }) => role || Object.keys(tasks).length > 0);
}

/** The cards of the table; none where the paper asks nothing of any role. */
export function rolesTable(shown: Shown, place: RolesPlace): readonly Card[] {
  const { paper, language } = shown;
  const rows = rolesAsked(paper);
  const expected = said(paper.expectedOfManagers);
  if (!hasRoles(shown)) return [];
  const name = cardNames();
  const title = viewText(language, 'people:roles');
  const heading = words(title, place.width, { size: 18, weight: 600, ink: 'words' });
  const column = (place.width - place.names - PAD - GAP * PHASES.length) / PHASES.length;
  const phaseX = (at: number): number => place.x + place.names + GAP + at * (column + GAP);
  const now = paper.phases.map(({ value }) => value);
  const phaseNames = PHASES.map((phase) => {
    const label = capital(choiceLabel(language, 'strategy-paper:phase', phase));
    return now.includes(phase) ? viewText(language, 'people:now', { phase: label }) : label;
  });
  const phases = PHASES.map((phase, at) =>
    words(phaseNames[at] ?? '', column, {
      size: 13,
      weight: 600,
      ink: now.includes(phase) ? 'dialogue' : 'quiet',
      lines: 2,
    }),
  );
  const top = place.y + heading.height + 4;
  const cards: Card[] = [
    {
      id: 'roles',
      role: 'heading',
      box: {
        x: place.x,
        y: place.y,
        width: place.width,
        height: heading.height + 4 + (rows.length > 0 ? Math.max(...phases.map(({ height }) => height)) : 0),
      },
      label: title,
      marks: [
        ...heading.at(place.x, place.y),
        ...(rows.length > 0 ? phases.flatMap((block, at) => block.at(phaseX(at), top)) : []),
      ],
    },
  ];
  let y = (cards[0]?.box.y ?? 0) + (cards[0]?.box.height ?? 0) + 6;
  for (const stakeholder of rows) {
    const card = roleCard(shown, stakeholder, { ...place, y }, column, phaseX, name);
    cards.push(card);
    y += card.box.height + 6;
  }
  if (expected !== undefined && paper.expectedOfManagers) {
    const label = viewText(language, 'people:expected');
    const text = words(expected, place.width - place.names - GAP - PAD, {
      size: 13,
      weight: 400,
      ink: 'words',
      lines: 6,
    });
    cards.push(
      banded('expected-of-managers', label, text, { ...place, y }, phaseX(0), {
        label: sentences([label, expected]),
        place: paper.expectedOfManagers.span,
      }),
    );
  }
  return cards;
}

function roleCard(
  { language, paper }: Shown,
  { role, tasks, anchor }: Stakeholder,
  place: RolesPlace,
  column: number,
  phaseX: (at: number) => number,
  name: NameCards,
): Card {
  const title = role ? capital(choiceLabel(language, 'strategy-paper:stakeholders[].role', role.value)) : '…';
  const now = paper.phases.map(({ value }) => value);
  const inPhase = (phase: Phase): readonly string[] =>
    (tasks[phase] ?? []).flatMap((task) => said(task) ?? []);
  const lists = PHASES.map((phase) =>
    stack(
      inPhase(phase).map((task) =>
        words(capital(task), column, {
          size: 13,
          weight: 400,
          lines: 6,
          ink: now.length === 0 || now.includes(phase) ? 'words' : 'quiet',
        }),
      ),
      4,
    ),
  );
  const content: Block = {
    height: Math.max(0, ...lists.map(({ height }) => height)),
    at: (_x, y) => lists.flatMap((list, at) => list.at(phaseX(at), y)),
  };
  const label = PHASES.flatMap((phase) => {
    const all = inPhase(phase);
    if (all.length === 0) return [];
    const phaseName = choiceLabel(language, 'strategy-paper:phase', phase);
    return viewText(language, 'people:tasks-label', {
      role: title,
      phase: phaseName,
      tasks: listed(language, all),
    });
  });
  return banded(name(`role-${role?.value ?? 'unknown'}`), title, content, place, phaseX(0), {
    label: sentences(label.length > 0 ? label : [title]),
    place: anchor,
  });
}

/** A row: its name on the left, and beside it what it holds. */
function banded(
  id: string,
  title: string,
  content: Block,
  { x, y, width, names }: RolesPlace,
  contentX: number,
  rest: Pick<Card, 'label' | 'place'>,
): Card {
  const name = words(title, names - 2 * PAD, { size: 14, weight: 600, ink: 'dialogue', leading: 1.25 });
  const box = { x, y, width, height: Math.max(name.height, content.height) + 2 * PAD - 4 };
  return {
    id,
    role: 'dialogue',
    parent: 'roles',
    box,
    ...rest,
    marks: [
      { mark: 'box', ...box, radius: 9, fill: 'dialogue-tint', stroke: 'line' },
      ...name.at(x + PAD, y + PAD - 2),
      ...content.at(contentX, y + PAD - 2),
    ],
  };
}
