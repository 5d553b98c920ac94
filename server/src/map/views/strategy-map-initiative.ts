/** The head of a lane: an initiative with its number, its reason, its lead and its partners. */
import type { Initiative, Partner } from '../../paper/paper';
import { slugOf } from '../../paper/slug';
import { stack, words } from '../layout/block';
import type { Draft } from '../layout/draft';
import { run } from '../layout/run';
import { tags } from '../layout/tags';
import { widthOf } from '../measure';
import type { Card, Mark } from '../scene';
import { mapText } from '../texts';
import { cardNames } from './card-names';
import { badge, badgeRoom, findingsText } from './strategy-map-badge';
import { type MapContext, partCard, question } from './strategy-map-context';
import { missingDraft } from './strategy-map-missing';
import { said, sentences } from './view-texts';

const INSET = 16;
const TAG = { size: 12.5, weight: 600, inset: { x: 9, y: 4 }, gap: 6 } as const;

/** The place of the initiative that is number `number` and does not exist yet. */
export function missingInitiative(context: MapContext, number: number, width: number): Draft {
  const { shown, layers } = context;
  return missingDraft({
    id: `initiative-${number}`,
    width,
    text: mapText(shown.language, 'missing:initiative', { number }),
    question: question(context, 'initiatives[].title'),
    size: 16,
    ...((shown.paper.initiativesKey && { place: shown.paper.initiativesKey }) ?? {}),
    faded: !layers.inFront('initiative'),
  });
}

export function initiativeDraft(context: MapContext, initiative: Initiative, width: number): Draft {
  const { language } = context.shown;
  const number = initiative.index + 1;
  const title = said(initiative.title);
  const why = said(initiative.why);
  const lead = said(initiative.lead);
  const inFront = context.layers.inFront('initiative');
  const findings = context.findingsOf(initiative);
  const inner = width - 2 * INSET;
  const size = 18 * Math.min(1.35, Math.max(1, (width / 290) ** 0.5));
  const ink = title === undefined ? 'missing' : inFront ? 'on-initiative' : 'words';
  const partners = initiative.partners.filter(({ who }) => said(who) !== undefined);
  const names = partners.map((partner) => partnerName(context, partner));
  const nameTag = cardNames();
  const ids = names.map((name) => nameTag(`${context.idOf(initiative)}-partner-${slugOf(name)}`));
  const noLead = title === undefined ? '' : mapText(language, 'missing:lead');
  const leadText = lead === undefined ? noLead : mapText(language, 'lead', { name: lead });
  const leadStyle = { size: 13, weight: lead === undefined ? 400 : 600, ink } as const;
  const leadWidth = leadText === '' ? 0 : widthOf(leadText, leadStyle.size, leadStyle.weight) + 14;
  const oneLine = tags(names, 1e6, TAG).tags.at(-1)?.box;
  // Lead and partners in one line where there is room.
  const isBeside = leadText !== '' && oneLine !== undefined && leadWidth + oneLine.x + oneLine.width <= inner;
  const pills = tags(names, inner, TAG);
  const foot = pills.height > 0 ? pills.height + 8 : 0;
  const shift = isBeside ? leadWidth : 0;
  const content = stack(
    [
      words(mapText(language, 'initiative', { number }), inner - badgeRoom(findings), {
        size: size * 0.72,
        weight: 600,
        ink,
        lines: 1,
      }),
      words(title ?? question(context, 'initiatives[].title'), inner, {
        size,
        weight: 600,
        ink,
        leading: 1.22,
        balanced: true,
        lines: 6,
      }),
      why === undefined
        ? undefined
        : words(why, inner, { size: size * 0.75, weight: 400, ink, leading: 1.4, lines: 6, balanced: true }),
      leadText === '' || isBeside ? undefined : run([{ ...leadStyle, text: leadText }], inner, 18),
    ],
    6,
  );
  const id = context.idOf(initiative);
  const card: Omit<Card, 'box' | 'marks'> = {
    id,
    role: title === undefined ? 'missing' : 'initiative',
    ...partCard(context, initiative, inFront),
    label: sentences([
      title === undefined
        ? mapText(language, 'missing:initiative', { number })
        : `${mapText(language, 'initiative', { number })}: ${title}`,
      title === undefined ? question(context, 'initiatives[].title') : undefined,
      why,
      leadText,
      findingsText(language, findings),
    ]),
    ...(title !== undefined && initiative.title && { title: { text: title, span: initiative.title.span } }),
  };
  return {
    height: content.height + foot + 2 * INSET,
    place: (box) => [
      {
        ...card,
        box,
        marks: [
          title === undefined
            ? { mark: 'box', ...box, radius: 10, stroke: 'missing', dashed: true }
            : {
                mark: 'box',
                ...box,
                radius: 10,
                ...(inFront ? { fill: 'initiative' } : { fill: 'card', stroke: 'line' }),
              },
          ...content.at(box.x + INSET, box.y + INSET),
          ...(isBeside
            ? words(leadText, inner, leadStyle).at(
                box.x + INSET,
                box.y + INSET + content.height + 8 + pills.height / 2 - 13 * 0.675,
              )
            : []),
          ...badge(findings, box),
        ],
      },
      ...pills.tags.map((pill, at) => {
        const x = box.x + INSET + shift + pill.box.x;
        const y = box.y + INSET + content.height + 8 + pill.box.y;
        return partnerCard(context, id, partners[at], names[at] ?? '', {
          id: ids[at] ?? '',
          box: { ...pill.box, x, y },
          marks: [
            {
              mark: 'box',
              x,
              y,
              width: pill.box.width,
              height: pill.box.height,
              radius: pill.box.height / 2,
              stroke: ink,
            },
            {
              mark: 'words',
              x: x + TAG.inset.x,
              y: y + pill.box.height / 2 + TAG.size * 0.36,
              text: pill.text,
              size: TAG.size,
              weight: TAG.weight,
              ink,
              width: pill.width,
            },
          ],
          inFront,
        });
      }),
    ],
  };
}

/** By its name where the id is known, else as written. */
function partnerName({ shown }: MapContext, { who }: Partner): string {
  const written = said(who) ?? '';
  return shown.nameOf(written) ?? written;
}

function partnerCard(
  context: MapContext,
  parent: string,
  partner: Partner | undefined,
  name: string,
  drawn: {
    readonly id: string;
    readonly box: Card['box'];
    readonly marks: readonly Mark[];
    readonly inFront: boolean;
  },
): Card {
  const { language, nameOf } = context.shown;
  const who = said(partner?.who);
  const goal = said(partner?.sharedGoal);
  const step = said(partner?.nextStep);
  return {
    id: drawn.id,

    role: 'partner',
    parent,
    box: drawn.box,
    marks: drawn.marks,
    label: sentences([
      mapText(language, 'partner', { name }),
      goal && mapText(language, 'partner:goal', { goal }),
      step && mapText(language, 'partner:next', { step }),
    ]),
    ...(partner && { place: partner.anchor }),
    ...(who !== undefined && nameOf(who) !== undefined && { opens: who }),
    ...(!drawn.inFront && { faded: true }),
  };
}
