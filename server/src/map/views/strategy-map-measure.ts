/** How far a benefit has come: where it began, where it should go, and the last reading, in words and as a bar. */
import type { ReaderLanguage } from '../../messages/render';
import type { Benefit, Measure } from '../../paper/paper';
import type { Progress } from '../../paper/progress';
import { amountText, dayText } from '../dates';
import { type Block, stack, words } from '../layout/block';
import { type Piece, run } from '../layout/run';
import { mapText } from '../texts';
import { capital, said } from './view-texts';

export interface Read {
  readonly value: number;
  /** `YYYY-MM-DD`. */
  readonly date: string | undefined;
  readonly note: string | undefined;
}

/** All readings of a benefit, from the paper and from the meetings, in the order of their dates. */
export function readingsOf({ id, measure }: Benefit, progress: Progress): readonly Read[] {
  const written = (measure?.readings ?? []).flatMap(({ value, date, note }) =>
    value ? [{ value: value.value, date: date?.value, note: said(note) }] : [],
  );
  const noted = (id ? (progress.noted.get(id.value) ?? []) : []).flatMap(({ value, date, note }) =>
    value === undefined ? [] : [{ value, date, note }],
  );
  return [...written, ...noted].sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
}

/** The aim in a few words: "22 → 60 percent by 26 Feb 2027"; undefined for a measure without numbers. */
export function aimText(language: ReaderLanguage, measure: Measure): string | undefined {
  const { aim, by } = aimParts(language, measure);
  return aim && [aim, by].flatMap((text) => text ?? []).join(' ');
}

function aimParts(
  language: ReaderLanguage,
  { baseline, target, measuredIn }: Measure,
): { readonly aim: string | undefined; readonly by: string | undefined } {
  const unit = said(measuredIn) ?? '';
  const from = baseline?.value && amountText(language, baseline.value.value);
  const to = target?.value && amountText(language, target.value.value);
  const by = target?.by && mapText(language, 'measure:by', { date: dayText(language, target.by.value) });
  if (from !== undefined && to !== undefined)
    return { aim: mapText(language, 'measure:aim', { from, to, unit }).trim(), by };
  if (to !== undefined) return { aim: mapText(language, 'measure:aim-only', { to, unit }).trim(), by };
  if (from !== undefined)
    return { aim: mapText(language, 'measure:start-only', { from, unit }), by: undefined };
  return { aim: undefined, by: undefined };
}

/** How far of the way from the start to the target, 0 to 1; negative where it went the other way. */
function partOf(measure: Measure, reading: Read | undefined): number | undefined {
  const from = measure.baseline?.value?.value;
  const to = measure.target?.value?.value;
  if (from === undefined || to === undefined || from === to || reading === undefined) return undefined;
  return (reading.value - from) / (to - from);
}

/** "Now 31, 6 March 2026, 24 % of the way". */
export function nowText(language: ReaderLanguage, measure: Measure, reading: Read): string {
  return nowParts(language, measure, reading).join(', ');
}

function nowParts(language: ReaderLanguage, measure: Measure, reading: Read): readonly string[] {
  const part = partOf(measure, reading);
  const far =
    part === undefined
      ? undefined
      : part < 0
        ? mapText(language, 'measure:worse')
        : part >= 1
          ? mapText(language, 'measure:reached')
          : mapText(language, 'measure:better', { part: Math.floor(part * 100) });
  return [
    mapText(language, 'measure:now', { value: amountText(language, reading.value) }),
    reading.date && dayText(language, reading.date),
    far,
  ].flatMap((text) => text ?? []);
}

/** The measure as it stands on a benefit's card. */
export function measureBlock(
  language: ReaderLanguage,
  measure: Measure,
  reading: Read | undefined,
  width: number,
): Block {
  const indicator = said(measure.indicator);
  const { aim, by } = aimParts(language, measure);
  const part = partOf(measure, reading);
  const [now, ...rest] = reading ? nowParts(language, measure, reading) : [];
  const aimPieces: readonly Piece[] = [
    ...(aim ? [{ text: aim, size: 13.5, weight: 600, ink: 'words' } as const] : []),
    ...(by ? [{ text: by, size: 13, weight: 400, ink: 'quiet', together: true } as const] : []),
  ];
  const nowPieces: readonly Piece[] = [
    ...(now ? [{ text: now, size: 13, weight: 600, ink: 'benefit' } as const] : []),
    ...rest.map((text): Piece => ({ text, size: 13, weight: 400, ink: 'quiet', together: true, dot: true })),
  ];
  return stack(
    [
      indicator === undefined
        ? undefined
        : words(capital(indicator), width, { size: 13, weight: 400, ink: 'quiet', leading: 1.3, lines: 4 }),
      aimPieces.length > 0 ? run(aimPieces, width, 18) : undefined,
      part === undefined ? undefined : bar(part, width),
      nowPieces.length > 0 ? run(nowPieces, width, 18) : undefined,
    ],
    4,
  );
}

/** From the start at the left to the target at the right; a knob where it stands now. */
function bar(part: number, width: number): Block {
  const done = Math.min(1, Math.max(0, part));
  const height = 12;
  return {
    height,
    at: (x, y) => {
      const middle = y + height / 2;
      const now = x + 5 + done * (width - 10);
      return [
        {
          mark: 'box',
          x,
          y: middle - 3,
          width,
          height: 6,
          radius: 3,
          fill: 'card',
          stroke: 'benefit',
        },
        ...(done > 0
          ? [
              {
                mark: 'box',
                x,
                y: middle - 3,
                width: now - x,
                height: 6,
                radius: 3,
                fill: 'benefit',
              } as const,
            ]
          : []),
        {
          mark: 'path',
          path: `M${now - 5} ${middle}a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z`,
          fill: 'benefit',
          stroke: 'card',
          thickness: 1.5,
        },
      ];
    },
  };
}
