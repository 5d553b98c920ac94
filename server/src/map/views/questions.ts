/**
 * Questions on a map: bubbles below the cards that they belong to, in room that is made for them, so that they
 * cover nothing.
 */
import { slugOf } from '../../paper/slug';
import { words } from '../layout/block';
import type { Box, Card, Mark, Scene } from '../scene';
import { type Asked, type DrawView, isLastSheet, type Shown } from '../shown';
import { bubblePath } from './bubble';
import { cardNames, type NameCards } from './card-names';
import { withStrip } from './insert-strip';
import { type Question, type Topic, topicsOf } from './topics';
import { sentences, viewText } from './view-texts';

/** Under one card of a lane; the conversation sheet has them all. */
const MOST = 3;
/** Side by side under what is as wide as the map: as many stand under the direction. */
const COLUMNS = 4;
/** Between them where there are no four lanes to follow, in sizes of the words. */
const GUTTER = 1.5;

/** `draw` with bubbles where they are asked for. */
export function drawnWithQuestions(draw: DrawView): DrawView {
  return (shown, asked, width) => {
    if (!asked.questions) return draw(shown, asked, width);
    // The map as high as it needs: what is left of the sheet goes to the bubbles.
    const { proportion: _sheet, ...plain }: Asked = asked;
    return withQuestions(draw(shown, plain, width), shown, isLastSheet(asked));
  };
}

/**
 * `scene` with a bubble for each question; the same scene where nothing is open.
 * @param isLast whether what is asked of the whole paper stands here, at the foot
 */
function withQuestions(scene: Scene, shown: Shown, isLast = true): Scene {
  const topics = beyondEmptyPlaces(topicsOf(shown).topics);
  const size = usualSize(scene);
  const drawing: Drawing = { shown, size, name: cardNames(), gutter: gutterOf(scene, size) };
  const topicOf = (about: Topic['about']): Topic | undefined => topics.find((topic) => topic.about === about);
  const direction = scene.cards.find(({ id }) => id === 'direction');
  const rest = !isLast ? [] : [topicOf('dialogue'), topicOf('whole')].flatMap((topic) => topic ?? []);
  // From the foot upwards, so that what is still to come stands where it did.
  let drawn = belowAll(scene, rest, drawing);
  for (const row of [...rowsOfLanes(scene)].reverse()) drawn = belowLanes(drawn, row, topicOf, drawing);
  const first = topicOf('direction');
  return direction && first ? belowDirection(drawn, direction, first, drawing) : drawn;
}

/** Without what the empty places of a map ask themselves. */
function beyondEmptyPlaces(topics: readonly Topic[]): readonly Topic[] {
  return topics.flatMap((topic) => {
    const questions = topic.questions.filter(({ isEmptyPlace }) => !isEmptyPlace);
    return questions.length > 0 ? [{ ...topic, questions }] : [];
  });
}

interface Drawing {
  readonly shown: Shown;
  readonly size: number;
  readonly name: NameCards;
  /** Between bubbles side by side: as between the lanes. */
  readonly gutter: number;
}

/** The room between four lanes. */
function gutterOf({ cards }: Scene, size: number): number {
  const [first, second] = cards.filter(({ id }) => /^initiative-\d+$/.test(id)).map(({ box }) => box);
  if (!first || !second || second.y !== first.y) return size * GUTTER;
  return Math.min(Math.max(second.x - first.x - first.width, size), size * 4);
}

/** The size of most words on the cards. */
function usualSize({ cards }: Scene): number {
  const sizes = cards
    .flatMap(({ marks }) => marks.flatMap((mark) => (mark.mark === 'words' ? [mark.size] : [])))
    .sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? 13;
}

interface Lane {
  readonly card: Card;
  readonly about: number;
  readonly bottom: number;
  /** The last card in it. */
  readonly last: string;
}

/** Initiatives that stand side by side, with all that hangs below each. */
function rowsOfLanes({ cards }: Scene): readonly Lane[][] {
  const rows = new Map<number, Lane[]>();
  for (const card of cards) {
    const number = /^initiative-(\d+)$/.exec(card.id)?.[1];
    if (number === undefined) continue;
    const own = cards.filter((one) => one.id === card.id || isUnder(one, card.id, cards));
    const bottom = Math.max(...own.map(({ box }) => box.y + box.height));
    const row = rows.get(Math.round(card.box.y)) ?? [];
    row.push({ card, about: Number(number) - 1, bottom, last: own.at(-1)?.id ?? card.id });
    rows.set(Math.round(card.box.y), row);
  }
  return [...rows.values()];
}

function isUnder({ parent }: Card, id: string, cards: readonly Card[]): boolean {
  if (parent === undefined) return false;
  if (parent === id) return true;
  const above = cards.find((one) => one.id === parent);
  return above !== undefined && isUnder(above, id, cards);
}

/** Bubbles under each lane, in its own column; the row grows by what does not find room there. */
function belowLanes(
  scene: Scene,
  lanes: readonly Lane[],
  topicOf: (about: Topic['about']) => Topic | undefined,
  drawing: Drawing,
): Scene {
  const gap = drawing.size;
  const rowTop = Math.min(...lanes.map(({ card }) => card.box.y));
  const rowBottom = Math.max(...lanes.map(({ bottom }) => bottom));
  // Headings between the cards run across all lanes.
  const headings = (scene.ground ?? []).map(lowest).filter((y) => y > rowTop && y < rowBottom);
  const below = Math.max(rowTop, ...headings) + gap * 0.5;
  let foot = rowBottom;
  let drawn = scene;
  const bubbles = lanes.flatMap(({ card, about, bottom, last }) => {
    const topic = topicOf(about);
    if (!topic) return [];
    const { x, width } = card.box;
    let y = Math.max(bottom, below) + gap * 0.6;
    const cards = bubblesOf(topic, card.id, drawing).map((bubble) => {
      const one = bubble(x, y, width);
      y = one.box.y + one.box.height + gap * 0.4;
      return one;
    });
    foot = Math.max(foot, y - gap * 0.4);
    return [{ cards, last }];
  });
  drawn = withStrip(drawn, rowBottom + 0.1, foot - rowBottom);
  for (const { cards, last } of bubbles) drawn = withCardsAfter(drawn, last, cards);
  return drawn;
}

/** The lowest point of what is drawn. */
function lowest(mark: Mark): number {
  if (mark.mark === 'words') return mark.y + mark.size * 0.3;
  if (mark.mark === 'box') return mark.y + mark.height;
  const [, y] = /^M-?[\d.]+[ ,](-?[\d.]+)/.exec(mark.path) ?? [];
  return Number(y ?? 0);
}

/** Bubbles side by side between the direction and what follows it. */
function belowDirection(scene: Scene, direction: Card, topic: Topic, drawing: Drawing): Scene {
  const { box } = direction;
  const gap = drawing.size * 0.6;
  const top = box.y + box.height + gap;
  const cards = sideBySide(bubblesOf(topic, direction.id, drawing, COLUMNS), { ...box, y: top }, drawing);
  const bottom = Math.max(top, ...cards.map((card) => card.box.y + card.box.height));
  const room = withStrip(scene, box.y + box.height + 0.1, bottom - box.y - box.height);
  return withCardsAfter(room, direction.id, cards);
}

/** Bubbles at the foot, below all else. */
function belowAll(scene: Scene, topics: readonly Topic[], drawing: Drawing): Scene {
  const left = Math.min(...scene.cards.map(({ box }) => box.x));
  const right = Math.max(...scene.cards.map(({ box }) => box.x + box.width));
  const foot = Math.max(...scene.cards.map(({ box }) => box.y + box.height));
  const bubbles = topics.flatMap((topic) => {
    const parent = topic.about === 'whole' ? 'header' : parentOf(scene, topic);
    return bubblesOf(topic, parent, drawing);
  });
  if (bubbles.length === 0) return scene;
  const top = foot + drawing.size * 0.6;
  const cards = sideBySide(bubbles, { x: left, y: top, width: right - left, height: 0 }, drawing);
  const bottom = Math.max(...cards.map(({ box }) => box.y + box.height));
  return { ...scene, height: scene.height + bottom - foot, cards: [...scene.cards, ...cards] };
}

function parentOf({ cards }: Scene, { place }: Topic): string {
  const dialogue = cards.find(({ role, place: own }) => role === 'dialogue' || own === place);
  return dialogue?.id ?? 'header';
}

type Bubble = (x: number, y: number, width: number) => Card;

/** Rows of at most four, all of a row beginning at one height. */
function sideBySide(
  bubbles: readonly Bubble[],
  { x, y, width }: Box,
  { size, gutter: gap }: Drawing,
): readonly Card[] {
  const column = (width - gap * (COLUMNS - 1)) / COLUMNS;
  const cards: Card[] = [];
  let top = y;
  for (let at = 0; at < bubbles.length; at += COLUMNS) {
    const row = bubbles
      .slice(at, at + COLUMNS)
      .map((bubble, index) => bubble(x + index * (column + gap), top, column));
    cards.push(...row);
    top = Math.max(...row.map(({ box }) => box.y + box.height)) + size * 0.5;
  }
  return cards;
}

/** The most important questions of a topic, and how many more there are. */
function bubblesOf(
  { questions, title }: Topic,
  parent: string,
  drawing: Drawing,
  most = MOST,
): readonly Bubble[] {
  const shown = questions.slice(0, most);
  const left = questions.length - shown.length;
  return shown.map((question, at) =>
    bubbleOf(question, title, parent, drawing, at === shown.length - 1 ? left : 0),
  );
}

/** @param left how many more questions there are, said below the last */
function bubbleOf(question: Question, about: string, parent: string, drawing: Drawing, left: number): Bubble {
  const { shown, size, name } = drawing;
  const { language } = shown;
  const id = name(`asks-${parent}-${slugOf(question.text) || 'untitled'}`);
  const tail = size * 0.6;
  const pad = size * 0.75;
  const more = left > 0 ? viewText(language, 'questions:more', { n: left }) : undefined;
  return (x, y, width) => {
    const room = width - 2 * pad;
    const text = words(question.text, room, { size, weight: 400, ink: 'words', leading: 1.3, lines: 5 });
    const below =
      more === undefined
        ? undefined
        : words(more, width - pad, { size: size * 0.9, weight: 400, ink: 'quiet', lines: 1 });
    const body = { x, y: y + tail, width, height: text.height + 2 * pad * 0.8 };
    const box = { x, y, width, height: tail + body.height + (below?.height ?? 0) };
    return {
      id,
      role: 'question',
      parent,
      box,
      label: sentences([viewText(language, 'questions:label', { about, question: question.text }), more]),
      place: question.place,
      marks: [
        {
          mark: 'path',
          path: bubblePath(body, size * 0.8, { edge: 'above', at: size * 2.4, length: tail }),
          fill: 'card',
          stroke: 'hint',
          thickness: size * 0.1,
        },
        ...text.at(x + pad, body.y + pad * 0.8),
        ...(below?.at(x + pad, body.y + body.height) ?? []),
      ],
    };
  };
}

function withCardsAfter(scene: Scene, id: string, cards: readonly Card[]): Scene {
  const at = scene.cards.findLastIndex((card) => card.id === id) + 1;
  return { ...scene, cards: [...scene.cards.slice(0, at), ...cards, ...scene.cards.slice(at)] };
}
