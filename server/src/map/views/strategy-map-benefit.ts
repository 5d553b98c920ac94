/** One expected benefit: what gets better and for whom, where it stands, how it is measured, and what can be seen. */
import { choiceLabel } from '../../messages/render';
import type { Benefit } from '../../paper/paper';
import { benefitStatus } from '../../paper/progress';
import { amountText, dayText } from '../dates';
import { type Block, stack, words } from '../layout/block';
import { type Draft, draft } from '../layout/draft';
import { type Piece, run } from '../layout/run';
import { SIGN_INKS } from '../layout/signs';
import { mapText } from '../texts';
import { badge, badgeRoom, findingsText } from './strategy-map-badge';
import { type MapContext, partCard, question } from './strategy-map-context';
import { elsewhereBlock, type Targets } from './strategy-map-links';
import { aimText, measureBlock, nowText, type Read, readingsOf } from './strategy-map-measure';
import { missingDraft } from './strategy-map-missing';
import { capital, listed, said, sentences } from './view-texts';

const INSET = 14;

export function benefitDraft(
  context: MapContext,
  benefit: Benefit,
  parent: string,
  width: number,
  /** What it leads to, in words. */
  leadsTo: Targets,
): Draft {
  const { shown, layers } = context;
  const { language, progress } = shown;
  const id = context.idOf(benefit);
  const inFront = layers.inFront('benefit');
  const statement = said(benefit.statement);
  if (statement === undefined) {
    return missingDraft({
      id,
      parent,
      width,
      text: mapText(language, 'missing:benefit-text'),
      question: question(context, 'initiatives[].benefits[].statement'),
      place: benefit.anchor,
      faded: !inFront,
    });
  }
  const status = benefitStatus(benefit, progress) ?? 'expected';
  const statusText = capital(choiceLabel(language, 'strategy-paper:initiatives[].benefits[].status', status));
  const whom = benefit.forWhom.flatMap((text) => said(text) ?? []);
  const about = [
    benefit.kind && choiceLabel(language, 'strategy-paper:initiatives[].benefits[].kind', benefit.kind.value),
    whom.length > 0 ? mapText(language, 'benefit:for-whom', { whom: listed(language, whom) }) : undefined,
  ].flatMap((text) => text ?? []);
  const { measure } = benefit;
  const readings = readingsOf(benefit, progress);
  const last = readings.at(-1);
  const seen = signsOf(context, benefit);
  const findings = context.findingsOf(benefit);
  const inner = width - 2 * INSET;
  const isFull = layers.phase === 'benefits-realization';
  const process = said(benefit.workProcess);
  const content = stack(
    [
      words(statement, inner - badgeRoom(findings), {
        size: 15,
        weight: 600,
        ink: 'words',
        leading: 1.28,
        balanced: true,
        lines: 8,
      }),
      run(
        [
          { text: statusText, size: 13, weight: 600, ink: SIGN_INKS[status], lead: status, together: true },
          ...about.map((text): Piece => ({ text, size: 13, weight: 400, ink: 'quiet', dot: true })),
        ],
        inner,
        19,
        4,
      ),
      inFront && measure ? measureBlock(language, measure, last, inner) : undefined,
      isFull ? earlierBlock(context, readings.slice(0, -1), inner) : undefined,
      inFront ? signBlock(context, seen, inner, isFull) : undefined,
      isFull && !measure && seen.length === 0
        ? words(mapText(language, 'missing:evidence'), inner, { size: 13, weight: 600, ink: 'missing' })
        : undefined,
      isFull
        ? process === undefined
          ? words(mapText(language, 'missing:work-process'), inner, { size: 13, weight: 600, ink: 'missing' })
          : run(
              [
                {
                  text: mapText(language, 'work-process'),
                  size: 13,
                  weight: 600,
                  ink: 'benefit',
                  together: true,
                },
                { text: process, size: 13, weight: 400, ink: 'words' },
              ],
              inner,
              18,
              8,
            )
        : undefined,
      elsewhereBlock(leadsTo, inner, (benefits) =>
        mapText(language, 'leads-to', { benefits: listed(language, benefits) }),
      ),
    ],
    7,
  );

  return draft(
    {
      id,
      role: 'benefit',
      parent,
      ...partCard(context, benefit, inFront),
      label: sentences([
        `${mapText(language, benefit.kind?.value === 'disbenefit' ? 'disbenefit' : 'benefit')}: ${statement}`,
        capital(about.join(', ')),
        `${statusText}`,
        measure && said(measure.indicator) && capital(said(measure.indicator) ?? ''),
        measure && aimText(language, measure),
        measure && last && nowText(language, measure, last),
        ...seen.map(({ text }) => `${mapText(language, 'sign')}: ${text}`),
        isFull && process !== undefined ? `${mapText(language, 'work-process')}: ${process}` : undefined,
        leadsTo.all.length > 0
          ? mapText(language, 'leads-to', { benefits: listed(language, leadsTo.all) })
          : undefined,
        findingsText(language, findings),
      ]),
      ...(benefit.statement && { title: { text: statement, span: benefit.statement.span } }),
    },
    content,
    { fill: 'benefit-tint' },
    { x: INSET, y: INSET - 1 },
    (box) => badge(findings, box),
  );
}

/** The readings before the last, the latest first. */
function earlierBlock({ shown }: MapContext, earlier: readonly Read[], width: number): Block | undefined {
  const { language } = shown;
  if (earlier.length === 0) return undefined;
  const texts = [...earlier].reverse().map(({ value, date, note }) => {
    const amount = amountText(language, value);
    const read =
      date === undefined
        ? amount
        : mapText(language, 'reading', { value: amount, date: dayText(language, date) });
    return note === undefined ? read : `${read} (${note})`;
  });
  return run(
    [
      { text: mapText(language, 'readings'), size: 13, weight: 600, ink: 'benefit' },
      ...texts.map(
        (text, at): Piece => ({ text, size: 13, weight: 400, ink: 'quiet', ...(at > 0 && { dot: true }) }),
      ),
    ],
    width,
    18,
    8,
  );
}

interface Seen {
  readonly date: string | undefined;
  readonly text: string;
}

/** What could be seen, the latest first, from the paper and from the meetings. */
function signsOf({ shown }: MapContext, { id, signs }: Benefit): readonly Seen[] {
  const written = signs.flatMap(({ date, text }) => {
    const words = said(text);
    return words === undefined ? [] : [{ date: date?.value, text: words }];
  });
  const noted = (id ? (shown.progress.noted.get(id.value) ?? []) : []).flatMap(({ date, sign }) =>
    sign === undefined ? [] : [{ date, text: sign }],
  );
  return [...noted, ...written].sort((a, b) => ((a.date ?? '') > (b.date ?? '') ? -1 : 1));
}

function signBlock(
  { shown }: MapContext,
  seen: readonly Seen[],
  width: number,
  all: boolean,
): Block | undefined {
  const { language } = shown;
  const told = all ? seen : seen.slice(0, 1);
  if (told.length === 0) return undefined;
  const left = seen.length - told.length;
  return stack(
    [
      ...told.map(({ date, text }) =>
        run(
          [
            {
              text: [mapText(language, 'sign'), date && dayText(language, date)]
                .flatMap((one) => one || [])
                .join(', '),
              size: 13,
              weight: 600,
              ink: 'benefit',
              together: true,
            },
            { text: mapText(language, 'quoted', { text }), size: 13, weight: 400, ink: 'words' },
          ],
          width,
          18,
          all ? 9 : 6,
        ),
      ),
      left > 0
        ? words(mapText(language, 'signs:more', { n: left }), width, {
            size: 12.5,
            weight: 400,
            ink: 'quiet',
          })
        : undefined,
    ],
    5,
  );
}
