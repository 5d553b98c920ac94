/** The mark of a card in which something was found: a sign for how grave it is, and how many. */
import type { ReaderLanguage } from '../../messages/render';
import { signMarks } from '../layout/signs';
import { widthOf } from '../measure';
import type { Box, Mark } from '../scene';
import { mapText } from '../texts';
import type { CardFindings } from './strategy-map-findings';

const SIZE = 12;
const HEIGHT = 20;

/** The room that the mark takes at the right of a card's first line; none without findings. */
export function badgeRoom(findings: CardFindings | undefined): number {
  return findings ? badgeWidth(findings) + 4 : 0;
}

function badgeWidth({ count }: CardFindings): number {
  return 5 + SIZE + 4 + widthOf(String(count), SIZE, 600) + 7;
}

/** The mark in the upper right corner of `box`. */
export function badge(findings: CardFindings | undefined, box: Box): readonly Mark[] {
  if (!findings) return [];
  const width = badgeWidth(findings);
  const x = box.x + box.width - width - 6;
  const y = box.y + 6;
  return [
    { mark: 'box', x, y, width, height: HEIGHT, radius: 6, fill: 'card', stroke: findings.severity },
    ...signMarks(findings.severity, x + 5, y + (HEIGHT - SIZE) / 2, SIZE),
    {
      mark: 'words',
      x: x + 5 + SIZE + 4,
      y: y + HEIGHT / 2 + SIZE * 0.36,
      text: String(findings.count),
      size: SIZE,
      weight: 600,
      ink: findings.severity,
      width: widthOf(String(findings.count), SIZE, 600),
    },
  ];
}

/** What the mark says to someone who hears the map. */
export function findingsText(
  language: ReaderLanguage,
  findings: CardFindings | undefined,
): string | undefined {
  return findings && mapText(language, `findings:${findings.severity}`, { n: findings.count });
}
