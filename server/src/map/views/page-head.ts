/** The head of a page that people gather round: what it is, whose it is, and when it was drawn. */

import { dayText } from '../dates';
import { short } from '../draw';
import { type Block, beside, stack, type WordStyle, words } from '../layout/block';
import { shortened, widthOf } from '../measure';
import type { Card, Mark } from '../scene';
import { periodOf, type Shown } from '../shown';
import { said, sentences, viewText } from './view-texts';

export interface PageHead {
  /** What the page is called: its view, or a question. */
  readonly heading: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Size of the unit's name; all else follows it. */
  readonly size: number;
}

/** The unit's name; empty where nobody has written it. */
export function unitName(shown: Shown): string {
  return said(shown.paper.unit?.name) ?? '';
}

/** The head as a card: what the page is called, with unit, period and day beside it. */
export function pageHead(shown: Shown, { heading, x, y, width, size }: PageHead): Card {
  const { paper, language, today } = shown;
  const unit = unitName(shown);
  const { from, to } = periodOf(shown);
  const period =
    from &&
    to &&
    viewText(language, 'period', {
      from: dayText(language, from, 'long'),
      to: dayText(language, to, 'long'),
    });
  const drawn = viewText(language, 'drawn', { date: dayText(language, today, 'long') });
  const small: WordStyle = { size: size * 0.46, weight: 400, ink: 'quiet' };
  const side = [period || undefined, drawn].flatMap((text) => text ?? []);
  const sideWidth = Math.min(
    width * 0.4,
    Math.max(...side.map((text) => widthOf(text, small.size, 400))) + 1,
  );
  const left = width - sideWidth - size;
  const name = words(heading, left, { size, weight: 600, ink: 'words', leading: 1.2, lines: 2 });
  const content = stack(
    [
      beside([
        {
          x: 0,
          block: stack([
            unit === ''
              ? undefined
              : words(unit, left, { ...small, size: size * 0.56, weight: 600, lines: 2 }),
            name,
          ]),
        },
        { x: width - sideWidth, block: stack(side.map((text) => rightAligned(text, sideWidth, small))) },
      ]),
      rule(width, size / 14),
    ],
    size * 0.36,
  );
  return {
    id: 'header',
    role: 'header',
    box: { x, y, width, height: content.height },
    label: sentences([unit, heading, period || undefined, drawn]),
    marks: content.at(x, y),
    ...(paper.unit && { place: paper.unit.name?.span ?? paper.unit.anchor }),
  };
}

function rightAligned(text: string, width: number, style: WordStyle): Block {
  const line = shortened(text, width, style.size, style.weight);
  const block = words(line, width, style);
  return {
    height: block.height,
    at: (x, y) => block.at(x + width - widthOf(line, style.size, style.weight), y),
  };
}

function rule(width: number, thickness: number): Block {
  return {
    height: thickness,
    at: (x, y) => [{ mark: 'box', x, y, width, height: thickness, radius: 0, fill: 'words' }],
  };
}

/** A line to write on by hand, from `x` to the right. */
export function writingLine(x: number, y: number, width: number): Mark {
  return {
    mark: 'path',
    path: `M${short(x)} ${short(y)}H${short(x + width)}`,
    stroke: 'quiet',
    thickness: 0.6,
  };
}
