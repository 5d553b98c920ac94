/** The band at the foot: how the unit keeps talking with managers and politicians, in the unit, across, and with citizens. */
import { DIALOGUE_WAYS, type DialogueLine, type DialogueWay } from '../../paper/paper';
import { type Block, stack, words } from '../layout/block';
import { type Draft, draft } from '../layout/draft';
import { run } from '../layout/run';
import { mapText } from '../texts';
import { badge, badgeRoom, findingsText } from './strategy-map-badge';
import { type MapContext, question } from './strategy-map-context';
import { type CardFindings, joined } from './strategy-map-findings';
import { missingDraft } from './strategy-map-missing';
import { capital, listed, said, sentences } from './view-texts';

const INSET = 14;

/** A card for each way of talking. */
export function dialogueDrafts(context: MapContext, width: number): readonly Draft[] {
  return DIALOGUE_WAYS.map((way) => dialogueDraft(context, way, width));
}

function dialogueDraft(context: MapContext, way: DialogueWay, width: number): Draft {
  const { shown, layers } = context;
  const { language, paper } = shown;
  const inFront = layers.inFront('dialogue');
  const lines = (paper.dialogue?.lines[way] ?? []).filter((line) => said(line.with) ?? said(line.how));
  const heading = headingOf(context, way);
  const id = `dialogue-${way}`;
  const unwritten = paper.dialogue?.lines[way][0];
  if (lines.length === 0) {
    return missingDraft({
      id,
      width,
      text: heading,
      question: question(context, `dialogue.${way}[].with`),
      place: unwritten?.anchor ?? paper.dialogue?.anchor ?? paper.anchor,
      faded: !inFront,
    });
  }
  const findings = lines.reduce<CardFindings | undefined>((sum, line) => {
    const found = context.findingsOf(line);
    return found ? joined(sum, found) : sum;
  }, undefined);
  const inner = width - 2 * INSET;
  const content = stack(
    [
      run(
        [{ text: heading, size: 14, weight: 600, ink: 'dialogue', lead: way }],
        inner - badgeRoom(findings),
        19,
        3,
      ),
      ...lines.map((line) => lineBlock(line, inner)),
    ],
    7,
  );
  return draft(
    {
      id,
      role: 'dialogue',
      label: sentences([heading, ...lines.map(spoken), findingsText(language, findings)]),
      ...(lines[0] && { place: lines[0].anchor }),
      ...(findings && { findings }),
      ...(!inFront && { faded: true as const }),
    },
    content,
    { fill: 'dialogue-tint' },
    { x: INSET, y: INSET - 1 },
    (box) => badge(findings, box),
  );
}

/** Citizens by the words that the direction has for them. */
function headingOf({ shown }: MapContext, way: DialogueWay): string {
  const { language, paper } = shown;
  const whom = (paper.direction?.forWhom ?? []).flatMap((text) => said(text) ?? []);
  return way === 'citizens' && whom.length > 0
    ? mapText(language, 'dialogue:for', { whom: listed(language, whom) })
    : mapText(language, `dialogue:${way}`);
}

function lineBlock(line: DialogueLine, width: number): Block {
  const who = said(line.with);
  const how = said(line.how);
  const rhythm = said(line.rhythm);
  const plain = { size: 13, weight: 400, ink: 'words' } as const;
  return stack([
    who === undefined
      ? undefined
      : words(capital(who), width, { size: 13.5, weight: 600, ink: 'words', lines: 3 }),
    run(
      [
        ...(how === undefined ? [] : [{ ...plain, text: capital(how) }]),
        ...(rhythm === undefined ? [] : [{ ...plain, text: rhythm, together: true, dot: true } as const]),
      ],
      width,
      17.5,
      6,
    ),
  ]);
}

function spoken(line: DialogueLine): string {
  return [line.with, line.how, line.rhythm, line.responsible].flatMap((text) => said(text) ?? []).join(', ');
}
