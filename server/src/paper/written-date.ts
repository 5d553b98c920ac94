/** Dates as people write them: which day is meant by `31.3.2026`, `31. marts 2026` or `March 31, 2026`. */
import { isDate } from './located';
import type { Language } from './terms';

/** The days a text may mean, the likelier first, all `YYYY-MM-DD`. One where there is no doubt, none where it is no date. */
export function datesMeant(written: string, language: Language): readonly string[] {
  const text = written.trim().toLowerCase();
  const found = numbersOf(text, language) ?? wordsOf(text);
  return [...new Set(found)].filter(isDate);
}

/** For a day in the right style that no calendar has (`2026-02-30`): the last of that month, where there is such a month. */
export function lastOfMonth(day: string): string | undefined {
  const [year = '', month = ''] = day.split('-');
  if (!isDate(`${year}-${month}-01`)) return undefined;
  return ['31', '30', '29', '28'].map((last) => `${year}-${month}-${last}`).find(isDate);
}

const YEAR_FIRST = /^(\d{4})[-./ ](\d{1,2})[-./ ](\d{1,2})(?:[t ]\d{1,2}:\d{2}.*)?$/;
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;
/** `31.3.2026`, `31/3-2026`, `31-03-26`. */
const YEAR_LAST = /^(\d{1,2})([-./ ])\s?(\d{1,2})[-./ ]\s?(\d{4}|\d{2})$/;

function numbersOf(text: string, language: Language): readonly string[] | undefined {
  const first = YEAR_FIRST.exec(text) ?? COMPACT.exec(text);
  if (first) return [day(first[1], first[2], first[3])];
  const last = YEAR_LAST.exec(text);
  if (!last) return undefined;
  const [, one, mark, two, year] = last;
  const century = year?.length === 2 ? `20${year}` : year;
  const dayFirst = day(century, two, one);
  // Points are Danish or German; with slashes or hyphens an English text may have the month first.
  return language === 'da' || mark === '.' ? [dayFirst] : [dayFirst, day(century, one, two)];
}

const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ['jan', 'januar', 'january'],
    ['feb', 'februar', 'february'],
    ['mar', 'marts', 'march'],
    ['apr', 'april'],
    ['maj', 'may'],
    ['jun', 'juni', 'june'],
    ['jul', 'juli', 'july'],
    ['aug', 'august'],
    ['sep', 'sept', 'september'],
    ['okt', 'oct', 'oktober', 'october'],
    ['nov', 'november'],
    ['dec', 'december'],
  ].flatMap((names, index) => names.map((name) => [name, index + 1])),
);

/** The number of a month, by its English or Danish name in small letters, in full or short: 1 for January. */
export function monthNamed(name = ''): number | undefined {
  return Object.hasOwn(MONTHS, name) ? MONTHS[name] : undefined;
}

/** `31. marts 2026`, `d. 31 mar. 2026`, `31st of March 2026`, `March 31, 2026`. */
function wordsOf(text: string): readonly string[] | undefined {
  const dayFirst = /^(?:den |d\. ?)?(\d{1,2})(?:\.|st|nd|rd|th)?(?: of)? ?([a-z]+)\.?,? (\d{4})$/.exec(text);
  if (dayFirst) return dayOfMonth(dayFirst[3], dayFirst[2], dayFirst[1]);
  const monthFirst = /^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.exec(text);
  return monthFirst ? dayOfMonth(monthFirst[3], monthFirst[1], monthFirst[2]) : undefined;
}

function dayOfMonth(
  year: string | undefined,
  name: string | undefined,
  number: string | undefined,
): readonly string[] {
  const month = monthNamed(name);
  return month === undefined ? [] : [day(year, String(month), number)];
}

function day(year = '', month = '', date = ''): string {
  return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
}
