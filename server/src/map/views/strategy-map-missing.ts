/** The place of something that is not written yet: dashed, with what belongs there. */
import type { Span } from '../../document/tree';
import { stack, words } from '../layout/block';
import { type Draft, draft } from '../layout/draft';
import { sentences } from './view-texts';

export interface Missing {
  readonly id: string;
  readonly parent?: string;
  readonly width: number;
  /** What is missing, and what one may ask oneself. */
  readonly text: string;
  readonly question?: string;
  readonly size?: number;
  readonly place?: Span;
  readonly faded?: boolean;
}

export function missingDraft({ id, parent, width, text, question, size = 14, place, faded }: Missing): Draft {
  const inner = width - 28;
  const content = stack(
    [
      words(text, inner, { size, weight: 600, ink: 'missing', lines: 4 }),
      question
        ? words(question, inner, { size: size * 0.93, weight: 400, ink: 'missing', lines: 6 })
        : undefined,
    ],
    2,
  );
  return draft(
    {
      id,
      role: 'missing',
      label: sentences([text, question]),
      ...(parent !== undefined && { parent }),
      ...(place && { place }),
      ...(faded && { faded: true as const }),
    },
    content,
    { stroke: 'missing', dashed: true },
    { x: 14, y: 12 },
  );
}
