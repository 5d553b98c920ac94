/**
 * The conversation sheet: what a paper leaves open, on one page for a meeting of the staff, with room to write; and
 * what was learned on the way, to build on. What does not fit is counted, not made small.
 */

import { slugOf } from '../../paper/slug';
import { type Block, stack, words } from '../layout/block';
import { run } from '../layout/run';
import type { Card, Mark, Scene } from '../scene';
import type { Asked, Shown } from '../shown';
import { mapText } from '../texts';
import { cardNames, type NameCards } from './card-names';
import type { Drafted } from './citizens-benefits';
import { balanced, type Flow, fitted, type Placed, type SizedTopic, type Spacing } from './conversation-flow';
import { learningDrafts } from './conversation-learning';
import { pageHead, unitName, writingLine } from './page-head';
import { type About, type Question, type Topic, topicsOf } from './topics';
import { viewText } from './view-texts';

/** Widths of an A4 sheet in pixels of a screen: sizes below are in these, so that letters print at 11 points. */
const LANDSCAPE = 1123;
const PORTRAIT = 794;
const SIZE = 14.7;
const MARGIN = 38;
/** More than these are never read on one page; measuring them takes time. */
const MOST_MEASURED = 80;
/** Rows of what was learned, and lines to write on under a question. */
const MOST_LEARNING = 4;
const MOST_LINES = 24;

/** @param width of the whole map, in its own units */
export function conversationSheet(shown: Shown, asked: Asked, width: number): Scene {
  const { language } = shown;
  const { proportion } = asked;
  const unit = width / (proportion !== undefined && proportion < 1 ? PORTRAIT : LANDSCAPE);
  const size = SIZE * unit;
  const margin = MARGIN * unit;
  const inner = width - 2 * margin;
  const name = cardNames();
  const heading = viewText(language, 'conversation:title');
  const head = pageHead(shown, { heading, x: margin, y: margin, width: inner, size: size * 1.8 });
  const top = margin + head.box.height + size * 1.1;

  const sheet = page(shown, size, inner);
  const learned = (rows: number | undefined): Learned => {
    const drafts = learningDrafts(
      shown,
      {
        width: inner,
        columns: proportion !== undefined && proportion < 1 ? 2 : 3,
        size: size * 0.86,
        ...(rows !== undefined && { rows }),
      },
      name,
    );
    const height = drafts.reduce((sum, draft) => sum + draft.height + size * 1.2, 0);
    const room =
      proportion === undefined ? Number.POSITIVE_INFINITY : width / proportion - top - margin - height;
    return { drafts, height, flow: sheet.flow(room), room };
  };
  const { drafts: learning, height: learningHeight, flow, room } = bestFit(learned, proportion !== undefined);
  const questions = sheet.cards(flow, margin, top, name);
  const isFull = Number.isFinite(room);
  const bottom = isFull ? top + room : top + flow.height + (flow.left > 0 ? sheet.more : 0);
  const below = learning.flatMap(({ height, at }) => at(margin, bottom + size * 1.2, height));
  return {
    view: asked.view,
    language,
    title: [unitName(shown), mapText(language, 'view:conversation')].filter((one) => one !== '').join(' – '),
    width,
    height: isFull ? width / (proportion ?? 1) : bottom + learningHeight + margin,
    cards: [head, ...questions, ...below],
    links: [],
  };
}

interface Learned {
  readonly drafts: readonly Drafted[];
  readonly height: number;
  /** The questions in the room that is left above. */
  readonly flow: Flow<Question>;
  readonly room: number;
}

/** On a sheet, as much of what was learned as leaves room for every question and two lines under each. */
function bestFit(learned: (rows: number | undefined) => Learned, isSheet: boolean): Learned {
  if (!isSheet) return learned(undefined);
  let best = learned(1);
  for (let rows = 2; rows <= MOST_LEARNING; rows++) {
    const next = learned(rows);
    if (next.height === best.height || next.flow.left > 0 || next.flow.lines < 2) break;
    best = next;
  }
  return best;
}

/** How questions are set on the page: words of `size` in two columns within `width`. */
function page(shown: Shown, size: number, width: number) {
  const { language } = shown;
  const gutter = size * 2;
  const { topics, toMend } = topicsOf(shown);
  const columns = topics.length === 0 ? 1 : 2;
  const column = (width - gutter * (columns - 1)) / columns;
  const spacing: Spacing = { columns, gap: size * 0.7, topicGap: size * 1.4, line: size * 1.75 };
  const all: readonly SizedTopic<Question>[] = mostImportant(withRoomForOwn(topics, shown)).map((topic) => ({
    topic,
    heading: headingBlock(topic.title, column, size).height,
    questions: topic.questions.map((question) => ({
      question,
      rank: question.rank,
      height: questionBlock(question, column, size, language).height,
    })),
  }));
  const total = topics.reduce((sum, { questions }) => sum + questions.length, 0);
  const more = size * 1.9;

  return {
    more,
    flow(room: number): Flow<Question> {
      const reserved = toMend > 0 ? more : 0;
      const flow = Number.isFinite(room)
        ? fitted(all, spacing, room - reserved, more, MOST_LINES)
        : { ...(balanced(all, spacing, 2, room) ?? { placed: [], height: 0 }), lines: 2, left: 0 };
      const placed = flow.placed.filter((one) => one.kind === 'question' && one.question.text !== '').length;
      return { ...flow, left: Math.max(0, total - placed) };
    },
    cards(flow: Flow<Question>, x: number, y: number, name: NameCards): readonly Card[] {
      const drawn = flow.placed.map((one) =>
        one.kind === 'heading'
          ? headingCard(shown, one, x + one.column * (column + gutter), y, column, size, name)
          : questionCard(
              shown,
              one,
              x + one.column * (column + gutter),
              y,
              column,
              size,
              flow.lines,
              spacing.line,
              name,
            ),
      );
      const rest = [
        ...(flow.left > 0 ? [viewText(language, 'conversation:more', { n: flow.left })] : []),
        ...(toMend > 0 ? [viewText(language, 'conversation:to-mend', { n: toMend })] : []),
      ].join(' · ');
      if (rest === '') return drawn;
      const block = words(rest, width, { size: size * 0.9, weight: 600, ink: 'quiet', lines: 1 });
      const top = y + flow.height + size * 0.5;
      return [
        ...drawn,
        {
          id: 'more-questions',
          role: 'heading',
          box: { x, y: top, width, height: block.height },
          label: rest,
          marks: block.at(x, top),
        },
      ];
    },
  };
}

/** The topics with a place at the end for what the paper does not ask; only that where it asks nothing. */
function withRoomForOwn(topics: readonly Topic[], { paper, language }: Shown): readonly Topic[] {
  const own: Question = { about: 'whole', text: '', place: paper.anchor, rank: 3, isMissing: false };
  const title = viewText(language, topics.length === 0 ? 'conversation:none' : 'conversation:own');
  return [...topics, { about: 'whole', title, place: undefined, questions: [own] }];
}

/** At most as many questions as can be measured in good time, the least important left out. */
function mostImportant(topics: readonly Topic[]): readonly Topic[] {
  const ranks = topics.flatMap(({ questions }) => questions.map(({ rank }) => rank)).sort();
  if (ranks.length <= MOST_MEASURED) return topics;
  let room = MOST_MEASURED;
  const last = ranks[MOST_MEASURED - 1] ?? 3;
  const sure = ranks.filter((rank) => rank < last).length;
  room -= sure;
  return topics.flatMap((topic) => {
    const questions = topic.questions.filter(({ rank }) => rank < last || (rank === last && room-- > 0));
    return questions.length > 0 ? [{ ...topic, questions }] : [];
  });
}

function headingBlock(title: string, width: number, size: number): Block {
  const text = words(title, width, {
    size: size * 1.1,
    weight: 600,
    ink: 'dialogue',
    leading: 1.25,
    lines: 2,
  });
  return stack([text, { height: size * 0.45, at: () => [] }]);
}

function questionBlock(
  { text, beginsMissing }: Question,
  width: number,
  size: number,
  language: Shown['language'],
): Block {
  const room = width - size * 1.3;
  return stack([
    beginsMissing
      ? run(
          [
            {
              text: viewText(language, 'conversation:to-write'),
              size: size * 0.8,
              weight: 600,
              ink: 'missing',
            },
          ],
          room,
          size * 1.15,
        )
      : undefined,
    words(text, room, { size, weight: 400, ink: 'words', leading: 1.32, lines: 6 }),
  ]);
}

function topicId(about: About): string {
  return typeof about === 'number' ? `topic-initiative-${about + 1}` : `topic-${about}`;
}

function headingCard(
  { language }: Shown,
  { topic: { topic, questions }, isContinued, y, height }: Extract<Placed<Question>, { kind: 'heading' }>,
  left: number,
  top: number,
  width: number,
  size: number,
  name: NameCards,
): Card {
  const title = isContinued
    ? viewText(language, 'conversation:continued', { title: topic.title })
    : topic.title;
  const block = headingBlock(title, width, size);
  const box = { x: left, y: top + y, width, height };
  const isOwn = questions[0]?.question.text === '';
  return {
    id: name(isOwn ? 'topic-own' : topicId(topic.about)),
    role: 'heading',
    box,
    label: isOwn ? title : viewText(language, 'conversation:topic-label', { title, n: questions.length }),
    marks: block.at(left, top + y),
    ...(topic.place && { place: topic.place }),
  };
}

function questionCard(
  { language }: Shown,
  { topic: { topic }, question, y, height }: Extract<Placed<Question>, { kind: 'question' }>,
  left: number,
  top: number,
  width: number,
  size: number,
  lines: number,
  line: number,
  name: NameCards,
): Card {
  const isOwn = question.text === '';
  const block = questionBlock(question, width, size, language);
  const box = { x: left, y: top + y, width, height };
  const indent = isOwn ? 0 : size * 1.3;
  const toWrite = viewText(language, 'conversation:to-write');
  return {
    id: name(isOwn ? 'question-own' : `question-${slugOf(question.text) || 'untitled'}`),
    role: 'question',
    parent: isOwn ? 'topic-own' : topicId(topic.about),
    box,
    label: isOwn ? topic.title : question.isMissing ? `${toWrite}: ${question.text}` : question.text,
    place: question.place,
    marks: [
      ...(isOwn ? [] : [bullet(question, left, box.y, size)]),
      ...block.at(left + indent, box.y),
      ...Array.from({ length: lines }, (_none, at) =>
        writingLine(left + indent, box.y + block.height + (at + 1) * line - size * 0.15, width - indent),
      ),
    ],
  };
}

/** A dot before a question; a ring before what is still to be written. */
function bullet({ isMissing }: Question, x: number, y: number, size: number): Mark {
  const wide = size * 0.46;
  const box = { x: x + size * 0.2, y: y + size * 0.44, width: wide, height: wide, radius: wide / 2 };
  return isMissing
    ? { mark: 'box', ...box, stroke: 'missing', thickness: size * 0.1 }
    : { mark: 'box', ...box, fill: 'dialogue' };
}
