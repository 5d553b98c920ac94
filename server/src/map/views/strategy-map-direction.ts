/** The band of the direction: the image in words, the statement, and for whom. What is met first. */
import { type Block, stack, words } from '../layout/block';
import { type Draft, draft } from '../layout/draft';
import { widthOf } from '../measure';
import type { Ink } from '../scene';
import { mapText } from '../texts';
import { badge, badgeRoom, findingsText } from './strategy-map-badge';
import { type MapContext, partCard, question } from './strategy-map-context';
import { missingDraft } from './strategy-map-missing';
import { listed, said, sentences } from './view-texts';

/** As high as it needs; in more room its words stand in the middle. */
export function directionDraft(context: MapContext, width: number): Draft {
  const { shown, scale, layers } = context;
  const { language, paper } = shown;
  const { direction } = paper;
  const image = said(direction?.imageInWords);
  const statement = said(direction?.statement);
  const whom = (direction?.forWhom ?? []).flatMap((text) => said(text) ?? []);
  const inFront = layers.inFront('direction');
  const id = 'direction';
  if (image === undefined && statement === undefined) {
    return missingDraft({
      id,
      width,
      text: mapText(language, 'missing:direction'),
      question: question(context, 'direction.statement'),
      size: 22 * scale,
      place: direction?.anchor ?? paper.anchor,
      faded: !inFront,
    });
  }
  const ink: Ink = inFront ? 'on-direction' : 'words';
  const findings = direction && context.findingsOf(direction);
  const room = width - 2 * 32 - badgeRoom(findings);
  // Lines of about seventy letters are read with ease; a picture in words may run wider.
  const measure = Math.min(room, 940 * scale);
  const forWhom =
    whom.length > 0 ? mapText(language, 'for-whom', { whom: listed(language, whom) }) : undefined;
  const imageSize = image === undefined ? 0 : fitting(image, 44 * scale);
  const beforehand = image === undefined ? 0 : widthOf(image, imageSize, 600);
  const picture = (width: number, lines: number): Block | undefined =>
    image === undefined
      ? undefined
      : words(image, width, { size: imageSize, weight: 600, ink, leading: 1.15, lines, balanced: true });
  const explained = (width: number): Block =>
    stack(
      [
        statement === undefined
          ? undefined
          : words(statement, width, {
              size: image === undefined ? fitting(statement, 30 * scale) : 18 * scale,
              weight: image === undefined ? 600 : 400,
              ink,
              leading: image === undefined ? 1.25 : 1.4,
              balanced: true,
              lines: 9,
            }),
        forWhom === undefined
          ? undefined
          : words(forWhom, width, { size: 15 * scale, weight: 600, ink, lines: 3 }),
      ],
      10 * scale,
    );
  const apart = 40 * scale;
  const beside = (left: number, lines: number): Block =>
    besideInTheMiddle(picture(left, lines), left + apart, explained(room - left - apart));
  const above = (): Block =>
    stack([picture(room, 4), explained(image === undefined ? room : measure)], 12 * scale);
  // A short picture in words stands beside the statement; a long one too where that makes no higher band.
  const content =
    statement === undefined || image === undefined
      ? above()
      : beforehand < room * SHORT * 2
        ? beside(Math.min(room * SHORT, beforehand + 1), 4)
        : lowest([
            ...LONG.filter((part) => beforehand < room * part * 5).map((part) => beside(room * part, 6)),
            above(),
          ]);
  return draft(
    {
      id,
      role: 'direction',
      label: sentences([
        `${mapText(language, 'direction')}: ${image ?? statement}`,
        image && statement,
        forWhom,
        findingsText(language, findings),
      ]),
      ...(direction && partCard(context, direction, inFront)),
    },
    content,
    inFront ? { fill: 'direction', radius: 14 } : { fill: 'card', stroke: 'line', radius: 14 },
    { x: 32, y: 26 * scale },
    (box) => badge(findings, box),
    'middle',
  );
}

/** The part of the band that a picture in words may take beside the statement: of one or two lines, and of more. */
const SHORT = 0.46;
const LONG = [0.52, 0.6] as const;

/** The first of those that are lowest. */
function lowest(blocks: readonly Block[]): Block {
  return blocks.reduce((low, one) => (one.height < low.height ? one : low));
}

/** Long texts in smaller letters, so that the band stays one. */
function fitting(text: string, size: number): number {
  return text.length < 60 ? size : Math.max(size * 0.6, size * (60 / text.length) ** 0.35);
}

/** Two blocks side by side, the lower one in the middle of the higher. */
function besideInTheMiddle(left: Block | undefined, x: number, right: Block): Block {
  if (!left) return right;
  const height = Math.max(left.height, right.height);
  return {
    height,
    at: (at, y) => [
      ...left.at(at, y + (height - left.height) / 2),
      ...right.at(at + x, y + (height - right.height) / 2),
    ],
  };
}
