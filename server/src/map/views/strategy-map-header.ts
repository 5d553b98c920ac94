/** The head of the strategy map: whose it is, for when, in which phase, how far the paper has come, and when it was drawn. */
import { choiceLabel } from '../../messages/render';
import { latestPhase } from '../../paper/terms';
import { dayText } from '../dates';
import { type Block, stack, type WordStyle, words } from '../layout/block';
import type { Draft } from '../layout/draft';
import { shortened, widthOf } from '../measure';
import type { Card } from '../scene';
import { periodOf } from '../shown';
import { mapText } from '../texts';
import { badge, badgeRoom, findingsText } from './strategy-map-badge';
import { type MapContext, partCard } from './strategy-map-context';
import { capital, said, sentences } from './view-texts';

/** Between the name and what stands below it. */
const BELOW = 8;

/** @param heading what the map is called: its view, or its phase */
export function headerDraft(context: MapContext, width: number, heading: string): Draft {
  const { shown, scale, layers } = context;
  const { paper, language, progress, today } = shown;
  const name = said(paper.unit?.name);
  const { from, to } = periodOf(shown);
  const day = (date: string): string => dayText(language, date, 'long');
  const period =
    from && to
      ? mapText(language, 'header:period', { from: day(from), to: day(to) })
      : (from ?? to) && day(from ?? to ?? '');
  const phase = latestPhase(paper.phases.map(({ value }) => value));
  const stage = [
    phase && capital(choiceLabel(language, 'strategy-paper:phase', phase)),
    paper.status && capital(choiceLabel(language, 'strategy-paper:status', paper.status.value)),
  ]
    .flatMap((text) => text || [])
    .join(' · ');
  const dates = [
    mapText(language, 'header:date', { date: day(today) }),
    progress.lastMeeting && mapText(language, 'header:followed-up', { date: day(progress.lastMeeting) }),
  ]
    .flatMap((text) => text || [])
    .join(' · ');
  const findings = context.findingsOf(paper);
  const size = 13.5 * scale ** 0.5;
  const small = { size, weight: 400, ink: 'quiet' } as const;
  const lines = [
    ...(period ? [{ text: period, style: { ...small, weight: 600, ink: 'words' } as const }] : []),
    ...(stage ? [{ text: stage, style: { ...small, ink: 'words' } as const }] : []),
    { text: dates, style: small },
  ];
  const longest = Math.max(...lines.map(({ text, style }) => widthOf(text, size, style.weight))) + 1;
  // Where there is no room for it beside the name it stands below.
  const isBelow = longest > width * 0.45;
  const side = isBelow ? width : longest;
  const left = width - (isBelow ? 0 : side + 32) - badgeRoom(findings);
  const all = stack(
    [
      words(heading, left, {
        size: layers.phase ? size * 1.3 : size,
        weight: 600,
        ink: layers.phase ? 'words' : 'quiet',
        lines: 1,
      }),
      words(name ?? mapText(language, 'missing:unit'), left, {
        size: 30 * scale ** 0.8,
        weight: 600,
        ink: name ? 'words' : 'missing',
        leading: 1.2,
        lines: 2,
      }),
    ],
    2,
  );
  const aside = stack(
    lines.map(({ text, style }) =>
      isBelow ? words(text, side, { ...style, lines: 2 }) : rightAligned(text, side, style),
    ),
    2,
  );
  const height = isBelow ? all.height + BELOW + aside.height : Math.max(all.height, aside.height);
  const card: Omit<Card, 'box' | 'marks'> = {
    ...partCard(context, paper, true),
    id: 'header',
    role: 'header',
    place: paper.unit?.name?.span ?? paper.unit?.anchor ?? paper.anchor,
    label: sentences([
      name ?? mapText(language, 'missing:unit'),
      heading,
      period || undefined,
      stage || undefined,
      dates,
      findingsText(language, findings),
    ]),
  };
  return {
    height,
    place: (box) => [
      {
        ...card,
        box,
        marks: [
          ...all.at(box.x, box.y + (isBelow ? 0 : height - all.height)),
          ...aside.at(box.x + box.width - side, box.y + height - aside.height),
          ...badge(findings, { ...box, x: box.x - (isBelow ? 0 : side + 8), y: box.y + 14 }),
        ],
      },
    ],
  };
}

function rightAligned(text: string, width: number, style: WordStyle): Block {
  const line = shortened(text, width, style.size, style.weight);
  const block = words(line, width, { ...style, lines: 1 });
  return {
    height: block.height,
    at: (x, y) => block.at(x + width - widthOf(line, style.size, style.weight), y),
  };
}
