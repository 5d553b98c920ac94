/**
 * What the lines between the cards mean, in small quiet words at the end of the line above the benefits; only what
 * there is on the sheet.
 */
import { short } from '../draw';
import { widthOf } from '../measure';
import type { Ink, Mark, WordsMark } from '../scene';
import { mapText } from '../texts';
import type { MapContext } from './strategy-map-context';
import { arrowMarks, lineInk, type Relation } from './strategy-map-links';
import { said } from './view-texts';

const SIZE = 12.5;
/** Of the sample of a line, of the gap to its word, and between two samples. */
const SAMPLE = 26;
const GAP = 6;
const BETWEEN = 16;

type Sample = 'contributes-to' | 'leads-to' | 'partner';

export interface Legend {
  readonly width: number;
  /** @param right where it ends, @param middle the height of its middle */
  at(right: number, middle: number): readonly Mark[];
}

/** @param relations those that are drawn, @param most how wide it may be: what finds no room is left out, lines last */
export function legendOf(
  context: MapContext,
  relations: readonly Relation[],
  most: number,
): Legend | undefined {
  const { language } = context.shown;
  const hasPartner = context.lanes.some(
    (lane) => typeof lane !== 'number' && lane.partners.some(({ who }) => said(who) !== undefined),
  );
  const kinds = (['contributes-to', 'leads-to'] as const).filter((kind) =>
    relations.some((one) => one.kind === kind),
  );
  // Where there are no lines, nothing asks for a legend.
  if (kinds.length === 0) return undefined;
  const entries: { readonly sample: Sample; readonly word: string; readonly width: number }[] = [];
  let width = 0;
  for (const sample of [...kinds, ...(hasPartner ? (['partner'] as const) : [])]) {
    const word = mapText(language, `legend:${sample}`);
    const wide = SAMPLE + GAP + widthOf(word, SIZE, 400);
    const all = width + (entries.length > 0 ? BETWEEN : 0) + wide;
    if (all > most) break;
    entries.push({ sample, word, width: wide });
    width = all;
  }
  if (entries.length === 0) return undefined;
  return {
    width,
    at(right, middle) {
      let x = right - width;
      return entries.flatMap(({ sample, word, width: wide }) => {
        const left = x;
        x += wide + BETWEEN;
        const words: WordsMark = {
          mark: 'words',
          x: left + SAMPLE + GAP,
          y: middle + SIZE * 0.36,
          text: word,
          size: SIZE,
          weight: 400,
          ink: 'quiet',
          width: widthOf(word, SIZE, 400),
        };
        return [...sampleMarks(context, sample, left, middle), words];
      });
    },
  };
}

/** A short line as it is drawn between cards; for a partner an empty tag. */
function sampleMarks(context: MapContext, sample: Sample, x: number, y: number): readonly Mark[] {
  if (sample === 'partner') {
    const height = 13;
    const ink: Ink = 'quiet';
    return [{ mark: 'box', x, y: y - height / 2, width: SAMPLE, height, radius: height / 2, stroke: ink }];
  }
  const path = `M${short(x + 3)} ${short(y)}H${short(x + SAMPLE)}`;
  return arrowMarks(path, [x + 3, y], [x + SAMPLE, y], 1, sample, lineInk(context, sample));
}
