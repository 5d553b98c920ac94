/** The head of the strategy map: whose it is, for when, in which phase, how far the paper has come, and when it was drawn. */
import { choiceLabel } from '../../messages/render';
import { latestPhase } from '../../paper/terms';
import { dayText } from '../dates';
import { type Block, stack, words } from '../layout/block';
import type { Draft } from '../layout/draft';
import { run } from '../layout/run';
import { shortened, widthOf } from '../measure';
import type { Card } from '../scene';
import { mapText } from '../texts';
import { badge, badgeRoom, findingsText } from './strategy-map-badge';
import { type MapContext, partCard } from './strategy-map-context';
import { capital, said, sentences } from './view-texts';

/** @param heading what the map is called: its view, or its phase */
export function headerDraft(context: MapContext, width: number, heading: string): Draft {
  const { shown, scale } = context;
  const { paper, language, progress, today } = shown;
  const name = said(paper.unit?.name);
  const from = paper.period?.from?.value;
  const to = paper.period?.to?.value;
  const day = (date: string): string => dayText(language, date, 'long');
  const period =
    from && to
      ? mapText(language, 'header:period', { from: day(from), to: day(to) })
      : (from ?? to) && day(from ?? to ?? '');
  const phase = latestPhase(paper.phases.map(({ value }) => value));
  const facts = [
    period,
    phase && capital(choiceLabel(language, 'strategy-paper:phase', phase)),
    paper.status && capital(choiceLabel(language, 'strategy-paper:status', paper.status.value)),
  ].flatMap((text) => text || []);
  const dates = [
    mapText(language, 'header:date', { date: day(today) }),
    progress.lastMeeting && mapText(language, 'header:followed-up', { date: day(progress.lastMeeting) }),
  ].flatMap((text) => text || []);
  const findings = context.findingsOf(paper);
  const small = { size: 13 * scale ** 0.6, weight: 400, ink: 'quiet' } as const;
  const side = Math.min(width * 0.32, Math.max(...dates.map((text) => widthOf(text, small.size, 400))) + 1);
  const left = width - side - 24 - badgeRoom(findings);
  const content = stack(
    [
      words(heading, left, { size: 13 * scale ** 0.6, weight: 600, ink: 'quiet', lines: 1 }),
      words(name ?? mapText(language, 'missing:unit'), left, {
        size: 28 * scale,
        weight: 600,
        ink: name ? 'words' : 'missing',
        leading: 1.2,
        lines: 2,
      }),
    ],
    2,
  );
  const below = run(
    facts.map((text, at) => ({
      text: at < facts.length - 1 ? `${text}  ·` : text,
      size: 14 * scale ** 0.7,
      weight: 400,
      ink: 'words',
    })),
    width,
    20 * scale ** 0.7,
  );
  const all = stack([content, below], 4);
  const aside = rightAligned(dates, side, small);
  const height = Math.max(all.height, aside.height);
  const card: Omit<Card, 'box' | 'marks'> = {
    ...partCard(context, paper, true),
    id: 'header',
    role: 'header',
    place: paper.unit?.name?.span ?? paper.unit?.anchor ?? paper.anchor,
    label: sentences([
      name ?? mapText(language, 'missing:unit'),
      heading,
      ...facts,
      capital(dates.join(', ')),
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
          ...all.at(box.x, box.y),
          ...aside.at(box.x + box.width - side, box.y),
          ...badge(findings, { ...box, x: box.x - side - 8, y: box.y + 14 }),
        ],
      },
    ],
  };
}

function rightAligned(
  texts: readonly string[],
  width: number,
  style: { readonly size: number; readonly weight: 400; readonly ink: 'quiet' },
): Block {
  return stack(
    texts.map((text) => {
      const line = shortened(text, width, style.size, style.weight);
      const block = words(line, width, { ...style, lines: 1 });
      return {
        height: block.height,
        at: (x, y) => block.at(x + width - widthOf(line, style.size, style.weight), y),
      };
    }),
  );
}
