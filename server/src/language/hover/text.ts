/** The words of hovers, in the language of the paper. */
import { hover as da } from '../../messages/da/hover';
import { hover as en } from '../../messages/en/hover';
import { fill, type ReaderLanguage } from '../../messages/render';
import type { NamesIn } from '../../messages/texts';
import { daysBetween, isDate } from '../../paper/located';

export type HoverKey = keyof typeof en;

const TEXTS = { en, da };

/** Most of a paper's text that a hover repeats, in characters: the rest stands in the paper. Own choice. */
export const LONGEST = 300;

/** The compiler holds `names` against the English text. */
export function hoverText<Key extends HoverKey>(
  language: ReaderLanguage,
  key: Key,
  names: Readonly<Record<NamesIn<(typeof en)[Key]>, string | number>>,
): string {
  return fill(language, TEXTS[language][key], names, LONGEST);
}

/** A day in words: Monday, 15 June 2026. @param day a day that exists, `YYYY-MM-DD` */
export function dayInWords(language: ReaderLanguage, day: string): string {
  const words = new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(Date.parse(`${day}T00:00:00Z`));
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** A day and how far off it is: 2026-06-01 (14 days ago). What is no day stands as it is. */
export function dayAndDistance(language: ReaderLanguage, day: string, today: string): string {
  if (!isDate(day)) return day;
  const n = daysBetween(today, day);
  const distance =
    n === 0
      ? hoverText(language, 'distance:today', {})
      : n > 0
        ? hoverText(language, 'distance:ahead', { n })
        : hoverText(language, 'distance:past', { n: -n });
  return hoverText(language, 'date-and-distance', { date: day, distance });
}
