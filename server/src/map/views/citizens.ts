/**
 * The map for citizens: where the unit is going and what people should notice, in words that are theirs, what they
 * have said, and room for what they say next. Nothing on it speaks of how the unit works inside.
 */
import { dayText } from '../dates';
import { beside, stack, words } from '../layout/block';
import { shortened, widthOf } from '../measure';
import type { Box, Card, Scene } from '../scene';
import { type Asked, isFirstSheet, isLastSheet, type Shown } from '../shown';
import { mapText } from '../texts';
import { cardNames } from './card-names';
import { benefitDrafts, benefitsForCitizens, type Drafted } from './citizens-benefits';
import { emptyBubble, voiceDrafts } from './citizens-voices';
import { unitName } from './page-head';
import { said, sentences, sheetHeading, viewText } from './view-texts';

const MARGIN = 40;
const GAP = 20;
/** The part of the width that benefits take; the bubbles have the rest. */
const BENEFITS = 0.64;
/** The lowest bubble that still has room for a few words by hand. */
const LOWEST_BUBBLE = 130;

/** @param width of the whole map, in its own units */
export function citizensMap(shown: Shown, asked: Asked, width: number): Scene {
  const { language } = shown;
  const inner = width - 2 * MARGIN;
  const name = cardNames();
  const head = headCard(shown, asked, inner);
  const underHead = head.box.y + head.box.height + 12;
  // The direction stands on the first sheet, what people have said on the last.
  const direction = isFirstSheet(asked) ? directionCard(shown, inner, underHead) : undefined;
  const top = direction ? direction.box.y + direction.box.height + 24 : underHead + 12;

  const left = inner * BENEFITS - GAP;
  const benefits = benefitDrafts(shown, left, name, asked.part);
  const heading = words(viewText(language, 'citizens:benefits'), left, {
    size: 24,
    weight: 600,
    ink: 'benefit',
    leading: 1.2,
  });
  const below = isLastSheet(asked) ? [...voiceDrafts(shown, inner, name), ...meetDraft(shown, inner)] : [];
  const belowHeight = below.reduce((sum, { height }) => sum + height + 24, 0);
  const least = Math.max(
    heading.height + 12 + gridHeight(benefits.map(({ height }) => height)),
    2 * LOWEST_BUBBLE + GAP,
  );
  // What is left of the sheet goes to the empty bubbles, and to the benefits beside them.
  const sheet = asked.proportion === undefined ? 0 : width / asked.proportion;
  const middle = Math.max(least, sheet - MARGIN - belowHeight - top);

  const benefitHeading: Card = {
    id: 'benefits',
    role: 'heading',
    box: { x: MARGIN, y: top, width: left, height: heading.height },
    label: viewText(language, 'citizens:benefits'),
    marks: heading.at(MARGIN, top),
  };
  const spare = middle - heading.height - 12 - gridHeight(benefits.map(({ height }) => height));
  const isEmpty = benefits[0]?.isEmpty === true;
  const more = Math.min(spare / Math.max(1, benefits.length), isEmpty ? spare : 70);
  let y = top + heading.height + 12;
  const rows = benefits.flatMap(({ height, at }) => {
    const cards = at(MARGIN, y, height + more);
    y += height + more + GAP * 0.7;
    return cards;
  });
  const right: Omit<Box, 'y' | 'height'> = { x: MARGIN + left + 2 * GAP, width: inner - left - 2 * GAP };
  const half = (middle - GAP) / 2;
  const bubbles = [
    emptyBubble(shown, 'see', { ...right, y: top, height: half }),
    emptyBubble(shown, 'missing', { ...right, y: top + half + GAP, height: half }),
  ];
  let foot = top + middle;
  const last = below.flatMap(({ height, at }) => {
    const cards = at(MARGIN, foot + 24, height);
    foot += height + 24;
    return cards;
  });
  return {
    view: asked.view,
    language,
    title: [unitName(shown), mapText(language, 'view:citizens')].filter((one) => one !== '').join(' – '),
    width,
    // Exactly the sheet where it is filled: sums of fractions are a hair too large.
    height: middle > least ? sheet : foot + MARGIN,
    cards: [head, ...(direction ? [direction] : []), benefitHeading, ...rows, ...bubbles, ...last],
    links: [],
  };
}

function gridHeight(rows: readonly number[]): number {
  return rows.reduce((sum, height) => sum + height, 0) + GAP * 0.7 * Math.max(0, rows.length - 1);
}

/** How many benefits there are to spread over sheets. */
export function citizensParts(shown: Shown): number {
  return Math.max(1, benefitsForCitizens(shown).length);
}

function headCard(shown: Shown, asked: Asked, inner: number): Card {
  const { paper, language, today } = shown;
  const unit = sheetHeading(language, unitName(shown), asked);
  const drawn = shortened(
    viewText(language, 'drawn', { date: dayText(language, today, 'long') }),
    inner * 0.4,
    14,
    400,
  );
  const wide = widthOf(drawn, 14, 400);
  const block = beside([
    {
      x: 0,
      block: words(unit, inner - wide - GAP, {
        size: 22,
        weight: 600,
        ink: 'words',
        leading: 1.25,
        lines: 2,
      }),
    },
    { x: inner - wide, block: words(drawn, wide + 1, { size: 14, weight: 400, ink: 'quiet', leading: 2 }) },
  ]);
  return {
    id: 'header',
    role: 'header',
    box: { x: MARGIN, y: MARGIN * 0.8, width: inner, height: block.height },
    label: sentences([unit, drawn]),
    marks: block.at(MARGIN, MARGIN * 0.8),
    ...(paper.unit && { place: paper.unit.name?.span ?? paper.unit.anchor }),
  };
}

function directionCard({ paper, language }: Shown, inner: number, y: number): Card {
  const image = said(paper.direction?.imageInWords);
  const statement = said(paper.direction?.statement);
  const isThere = image !== undefined || statement !== undefined;
  const ink = isThere ? 'on-direction' : 'missing';
  const label = viewText(language, 'citizens:direction');
  const asks = viewText(language, 'citizens:no-direction');
  const room = inner - 72;
  const text = statement ?? (isThere ? undefined : asks);
  const block = stack(
    [
      words(label, room, { size: 15, weight: 600, ink }),
      (image && words(image, room, { size: 44, weight: 600, ink, leading: 1.15, lines: 4 })) || undefined,
      (text &&
        words(text, room, {
          size: image ? 23 : 32,
          weight: image ? 400 : 600,
          ink,
          leading: 1.35,
          lines: 9,
        })) ||
        undefined,
    ],
    8,
  );
  const box = { x: MARGIN, y, width: inner, height: block.height + 56 };
  const place = paper.direction?.anchor ?? paper.anchor;
  return {
    id: 'direction',
    role: isThere ? 'direction' : 'missing',
    box,
    label: sentences([label, image, text]),
    place,
    marks: [
      isThere
        ? { mark: 'box', ...box, radius: 18, fill: 'direction', stroke: 'line' }
        : { mark: 'box', ...box, radius: 18, stroke: 'missing', thickness: 2, dashed: true },
      ...block.at(MARGIN + 36, y + 28),
    ],
  };
}

/** Where people can meet the unit next: the dialogue that is planned with citizens. */
function meetDraft({ paper, language }: Shown, inner: number): readonly Drafted[] {
  const lines = (paper.dialogue?.lines.citizens ?? []).flatMap((line) => {
    const text = [said(line.how) ?? said(line.with), said(line.rhythm)]
      .flatMap((one) => one ?? [])
      .join(', ');
    return text === '' ? [] : [{ text, anchor: line.anchor }];
  });
  const [first] = lines;
  if (!first) return [];
  const title = viewText(language, 'citizens:meet');
  const titleWidth = Math.min(inner * 0.35, widthOf(title, 20, 600) + 1);
  const block = beside([
    { x: 0, block: words(title, titleWidth, { size: 20, weight: 600, ink: 'dialogue', leading: 1.25 }) },
    {
      x: titleWidth + GAP,
      block: stack(
        lines.map(({ text }) =>
          words(text, inner - titleWidth - GAP, {
            size: 18,
            weight: 400,
            ink: 'words',
            leading: 1.39,
            lines: 4,
          }),
        ),
        4,
      ),
    },
  ]);
  return [
    {
      height: block.height,
      at: (x, y) => [
        {
          id: 'meet',
          role: 'dialogue',
          box: { x, y, width: inner, height: block.height },
          label: viewText(language, 'citizens:meet-label', {
            lines: sentences(lines.map(({ text }) => text)),
          }),
          place: first.anchor,
          marks: block.at(x, y),
        },
      ],
    },
  ];
}
