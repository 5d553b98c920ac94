/** What people should notice: the benefits as large cards, in the words of those they are for. */
import type { Benefit, Initiative } from '../../paper/paper';
import { benefitStatus } from '../../paper/progress';
import { type Block, stack, words } from '../layout/block';
import type { Card, Ink } from '../scene';
import { onPart, type Part, type Shown } from '../shown';
import { benefitCard, type NameCards } from './card-names';
import { listed, said, sentences, viewText } from './view-texts';

/** Cards of a known height, which may be given more. */
export interface Drafted {
  readonly height: number;
  /** True for a place that is still to be filled in. */
  readonly isEmpty?: true;
  at(x: number, y: number, height: number): readonly Card[];
}

/** The narrowest card in which large letters still break well. */
const NARROWEST = 280;
const GAP = 14;
const PAD = 18;

/** Rows of cards within `width`; one place to fill in where the paper has no benefit. */
export function benefitDrafts(
  shown: Shown,
  width: number,
  name: NameCards,
  part: Part | undefined,
): readonly Drafted[] {
  const benefits = onPart(benefitsForCitizens(shown), part);
  if (benefits.length === 0) return [nothingYet(shown, width)];
  const count = Math.max(1, Math.min(3, benefits.length, Math.floor((width + GAP) / (NARROWEST + GAP))));
  const column = (width - GAP * (count - 1)) / count;
  const rows: Drafted[] = [];
  for (let at = 0; at < benefits.length; at += count) {
    const row = benefits.slice(at, at + count);
    // A single card in the last row takes all its width.
    const wide = (width - GAP * (row.length - 1)) / row.length;
    const cards = row.map(({ initiative, benefit }) =>
      benefitDraft(shown, initiative, benefit, row.length < count ? wide : column, name),
    );
    const tallest = Math.max(...cards.map(({ height }) => height));
    rows.push({
      height: tallest,
      at: (x, y, height) =>
        cards.flatMap((card, index) =>
          card.at(x + index * ((row.length < count ? wide : column) + GAP), y, height, tallest),
        ),
    });
  }
  return rows;
}

/** The benefits that citizens are told of, in the order of the paper. */
export function benefitsForCitizens(
  shown: Shown,
): readonly { readonly initiative: Initiative; readonly benefit: Benefit }[] {
  return shown.paper.initiatives.flatMap((initiative) =>
    initiative.benefits
      .filter((benefit) => isForCitizens(benefit, shown))
      .map((benefit) => ({ initiative, benefit })),
  );
}

/** Written, and not given up. */
function isForCitizens(benefit: Benefit, { progress }: Shown): boolean {
  return said(benefit.statement) !== undefined && benefitStatus(benefit, progress) !== 'given-up';
}

function benefitDraft(
  shown: Shown,
  initiative: Initiative,
  benefit: Benefit,
  width: number,
  name: NameCards,
): {
  readonly height: number;
  at(x: number, y: number, height: number, tallest: number): readonly Card[];
} {
  const { language } = shown;
  const isHarder = benefit.kind?.value === 'disbenefit';
  const ink: Ink = isHarder ? 'ended' : 'benefit';
  const own = benefit.forWhom.flatMap((text) => said(text) ?? []);
  const whom = listed(
    language,
    own.length > 0 ? own : initiative.forWhom.flatMap((text) => said(text) ?? []),
  );
  const tag =
    whom === ''
      ? isHarder
        ? viewText(language, 'citizens:disbenefit')
        : undefined
      : viewText(language, isHarder ? 'citizens:disbenefit-for' : 'citizens:for', { whom });
  const statement = said(benefit.statement) ?? '';
  const block = stack(
    [
      tag === undefined
        ? undefined
        : words(tag, width - 2 * PAD, { size: 15, weight: 600, ink, leading: 1.3, lines: 4 }),
      words(statement, width - 2 * PAD, { size: 22, weight: 600, ink: 'words', leading: 1.28, lines: 8 }),
    ],
    5,
  );
  const id = name(benefitCard(initiative, benefit));
  return {
    height: block.height + 2 * PAD - 4,
    at(x, y, height, tallest) {
      const box = { x, y, width, height };
      return [
        {
          id,
          role: 'benefit',
          parent: 'benefits',
          box,
          label: sentences([tag === undefined ? statement : `${tag}: ${statement}`]),
          place: benefit.anchor,
          marks: [
            isHarder
              ? { mark: 'box', ...box, radius: 14, fill: 'card', stroke: 'ended', thickness: 1.5 }
              : { mark: 'box', ...box, radius: 14, fill: 'benefit-tint', stroke: 'benefit', thickness: 1.5 },
            ...block.at(x + PAD, y + PAD - 2 + (height - tallest) / 2),
          ],
        },
      ];
    },
  };
}

function middleOf(block: Block, y: number, height: number): number {
  return y + (height - block.height) / 2;
}

function nothingYet({ paper, language }: Shown, width: number): Drafted {
  const text = viewText(language, 'citizens:no-benefits');
  const block = words(text, width - 4 * PAD, { size: 26, weight: 600, ink: 'missing', leading: 1.25 });
  return {
    isEmpty: true,
    height: block.height + 4 * PAD,
    at(x, y, height) {
      const box = { x, y, width, height };
      return [
        {
          id: 'no-benefits',
          role: 'missing',
          parent: 'benefits',
          box,
          label: text,
          place: paper.initiativesKey ?? paper.anchor,
          marks: [
            { mark: 'box', ...box, radius: 14, stroke: 'missing', thickness: 2, dashed: true },
            ...block.at(x + 2 * PAD, middleOf(block, y, height)),
          ],
        },
      ];
    },
  };
}
