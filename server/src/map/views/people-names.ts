/** What stands at the left of a row of "Who does what": the name, what they are to the unit, and how much they have taken on. */
import type { ReaderLanguage } from '../../messages/render';
import { type Block, stack, words } from '../layout/block';
import { type Piece, run } from '../layout/run';
import type { Shown } from '../shown';
import { openTasks, type Row } from './people-roster';
import { capital, listed, sentences, viewText } from './view-texts';

/** More open actions than this are a lot for one: as the rules' limit for running actions. Own choice. */
const MANY = 5;

const SMALL = { size: 12, weight: 400, ink: 'quiet' } as const;

/** The name of `row` for the eye and for the ear. */
export function nameBlock(
  { language }: Shown,
  row: Row,
  width: number,
): { readonly block: Block; readonly label: string } {
  const n = row.tasks.length;
  if (row.key === '') {
    const nobody = viewText(language, 'people:nobody');
    const count = viewText(language, 'people:nobody-count', { n });
    return {
      block: stack([
        words(nobody, width, { size: 15, weight: 600, ink: 'missing' }),
        words(count, width, { size: 12, weight: 400, ink: 'missing' }),
      ]),
      label: sentences([nobody, count]),
    };
  }
  const open = openTasks(row);
  const offices = row.offices.map((office) =>
    viewText(
      language,
      office === 'unit-lead'
        ? 'people:unit-lead'
        : office === 'change-agent'
          ? 'people:change-agent'
          : 'people:invites',
    ),
  );
  const count = countOf(language, row);
  const tooMany = open > MANY ? viewText(language, 'people:too-many', { n: open }) : undefined;
  return {
    block: stack(
      [
        words(capital(row.name), width, { size: 15, weight: 600, ink: 'words', leading: 1.25, lines: 4 }),
        offices.length > 0
          ? run(
              offices.map((text): Piece => ({ text, ...SMALL, together: true, dot: true })),
              width,
              16.2,
              3,
            )
          : undefined,
        tooMany !== undefined
          ? run(
              [
                { sign: 'warning', size: 12 },
                { text: tooMany, size: 12, weight: 600, ink: 'warning' },
              ],
              width,
              16,
            )
          : count === undefined
            ? undefined
            : words(count, width, { size: 12, weight: 600, ink: 'action' }),
      ],
      2,
    ),
    label: sentences([row.name, offices.join(', '), tooMany ?? count]),
  };
}

/**
 * How many actions somebody has, and how many of them ask for nothing more. What has become practice has not ended:
 * it goes on, as part of the day.
 */
function countOf(language: ReaderLanguage, row: Row): string | undefined {
  const n = row.tasks.length;
  if (n === 0) return undefined;
  const practice = row.tasks.filter(({ status }) => status === 'practice').length;
  const ended = n - openTasks(row) - practice;
  if (ended === n) return viewText(language, 'people:all-ended', { n });
  if (practice === n) return viewText(language, 'people:all-practice', { n });
  const parts = [
    ...(ended > 0 ? [viewText(language, 'people:ended', { n: ended })] : []),
    ...(practice > 0 ? [viewText(language, 'people:practice', { n: practice })] : []),
  ];
  return parts.length === 0
    ? viewText(language, 'people:count', { n })
    : viewText(language, 'people:count-of', { n, parts: listed(language, parts) });
}
