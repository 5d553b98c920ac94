/** What a hover says of a day: which it is, how far off, and how long it took from decision to start. */
import type { ReaderLanguage } from '../../messages/render';
import { dateAt, daysBetween, isDate, textOf } from '../../paper/located';
import type { Field } from './field';
import { dayInWords, hoverText } from './text';
import { type Block, words } from './view';

/** The words about the day that stands in `field`; none where none stands there. */
export function dateBlocks(
  { node, shape, map, path }: Field,
  language: ReaderLanguage,
  today: string,
): readonly Block[] {
  const day = textOf(node)?.value;
  if (day === undefined || !isDate(day) || !(shape?.date ?? shape === undefined)) return [];
  const n = daysBetween(today, day);
  const date = dayInWords(language, day);
  const distance =
    n === 0
      ? hoverText(language, 'today', { date })
      : n > 0
        ? hoverText(language, 'in-days', { date, n })
        : hoverText(language, 'days-ago', { date, n: -n });
  const key = path.at(-1);
  const decided = map && dateAt(map, 'decided')?.value;
  const started = map && dateAt(map, 'started')?.value;
  const isOfStart = key === 'decided' || key === 'started';
  if (!isOfStart || decided === undefined || started === undefined) return [words(distance)];
  const between = daysBetween(decided, started);
  const taken =
    between === 0
      ? hoverText(language, 'decided-started-same-day', {})
      : between > 0
        ? hoverText(language, 'decided-started', { n: between })
        : hoverText(language, 'decided-started-before', { n: -between });
  return [words(distance), words(taken)];
}
