/** The strategy map: the direction across the top, a lane for each initiative, the dialogue at the foot. */
import type { Paper } from '../../paper/paper';
import { stack, words } from '../layout/block';
import type { Card, Scene } from '../scene';
import type { Asked, Shown } from '../shown';
import { mapText } from '../texts';

const MARGIN = 28;
const GAP = 20;

/** @param width of the whole map, in its own units */
export function strategyMap(shown: Shown, asked: Asked, width: number): Scene {
  const { paper, language } = shown;
  const inner = width - 2 * MARGIN;
  const cards: Card[] = [];
  let y = MARGIN;
  const unit = paper.unit?.name?.value ?? '';
  const heading = words(unit, inner, { size: 26, weight: 600, ink: 'words' });
  cards.push({
    id: 'header',
    role: 'header',
    box: { x: MARGIN, y, width: inner, height: heading.height },
    label: unit,
    marks: heading.at(MARGIN, y),
    ...(paper.unit && { place: paper.unit.anchor }),
  });
  y += heading.height + GAP;
  const direction = directionCard(paper, inner, y, mapText(language, 'missing:direction'));
  cards.push(direction);
  y += direction.box.height + GAP;
  const count = Math.max(4, paper.initiatives.length);
  const lane = (inner - GAP * (count - 1)) / count;
  let bottom = y;
  for (let at = 0; at < count; at++) {
    const initiative = paper.initiatives[at];
    const x = MARGIN + at * (lane + GAP);
    const title = initiative?.title?.value ?? mapText(language, 'missing:initiative', { number: at + 1 });
    const content = stack(
      [
        words(title, lane - 32, { size: 17, weight: 600, ink: initiative ? 'on-initiative' : 'missing' }),
        initiative?.why &&
          words(initiative.why.value, lane - 32, { size: 13, weight: 400, ink: 'on-initiative' }),
      ],
      6,
    );
    const box = { x, y, width: lane, height: content.height + 32 };
    cards.push({
      id: `initiative-${at + 1}`,
      role: initiative ? 'initiative' : 'missing',
      box,
      label: title,
      marks: [
        initiative
          ? { mark: 'box', ...box, radius: 10, fill: 'initiative' }
          : { mark: 'box', ...box, radius: 10, stroke: 'missing', dashed: true },
        ...content.at(x + 16, y + 16),
      ],
      ...(initiative && { place: initiative.anchor }),
    });
    bottom = Math.max(bottom, y + box.height);
  }
  return {
    view: asked.view,
    language,
    title: `${unit} – ${mapText(language, `view:${asked.view}`)}`,
    width,
    height: bottom + MARGIN,
    cards,
    links: [],
  };
}

function directionCard(paper: Paper, width: number, y: number, otherwise: string): Card {
  const { direction } = paper;
  const image = direction?.imageInWords?.value;
  const statement = direction?.statement?.value;
  const content = stack(
    [
      image === undefined
        ? undefined
        : words(image, width - 56, { size: 30, weight: 600, ink: 'on-direction' }),
      words(statement ?? otherwise, width - 56, { size: 18, weight: 400, ink: 'on-direction' }),
    ],
    8,
  );
  const box = { x: MARGIN, y, width, height: content.height + 48 };
  return {
    id: 'direction',
    role: 'direction',
    box,
    label: [image, statement ?? otherwise].filter((one) => one !== undefined).join('. '),
    marks: [{ mark: 'box', ...box, radius: 12, fill: 'direction' }, ...content.at(MARGIN + 28, y + 24)],
    ...(direction && { place: direction.anchor }),
  };
}
