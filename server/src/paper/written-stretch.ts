/**
 * Stretches of time as people write them where one day is wanted, or two: which days `June 2026`, `3. kvartal 2026`
 * or `2026-2027` begin and end with. It only reads; which of the days is meant is for a person to say.
 */
import { isDate } from './located';
import type { Language } from './terms';
import { datesMeant, lastOfMonth, monthNamed } from './written-date';

/** The first and the last day of a stretch, both `YYYY-MM-DD`. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
}

/** Words before a stretch that name one end of it, and words that say nothing more. */
const BEGINNING = /^(?:primo|(?:i )?(?:starten|begyndelsen) af|(?:the )?(?:start|beginning) of|early)\s+/;
const END =
  /^(?:ultimo|(?:inden )?(?:ved )?(?:udgangen|slutningen) af|(?:by )?(?:the )?end of|late|senest|inden|by)\s+/;
const FILLER = /^(?:i|in|during|i løbet af)\s+/;

/** The stretch a text names, if it names one: a year, half or quarter of it, a season, a month or a week. */
export function stretchMeant(written: string): Stretch | undefined {
  const text = written.trim().toLowerCase().replace(FILLER, '');
  const whole = wholeStretch(text.replace(BEGINNING, '').replace(END, ''));
  if (!whole) return undefined;
  if (BEGINNING.test(text)) return { from: whole.from, to: whole.from };
  return END.test(text) ? { from: whole.to, to: whole.to } : whole;
}

function wholeStretch(text: string): Stretch | undefined {
  return yearOf(text) ?? partOfYear(text) ?? monthOf(text) ?? weekOf(text);
}

function yearOf(text: string): Stretch | undefined {
  const year = /^(?:år |year )?((?:19|20)\d{2})$/.exec(text)?.[1];
  return year === undefined ? undefined : months(year, 1, 12);
}

/** First and last month of each season, as the Danish Meteorological Institute counts them; winter lies in two years. */
const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  forår: [3, 5],
  foråret: [3, 5],
  spring: [3, 5],
  sommer: [6, 8],
  sommeren: [6, 8],
  summer: [6, 8],
  efterår: [9, 11],
  efteråret: [9, 11],
  autumn: [9, 11],
  fall: [9, 11],
};

const QUARTERS = [
  /^(?<year>\d{4})[ -]?(?:q|k)(?<part>[1-4])$/,
  /^(?:q|k)(?<part>[1-4])[ -]?(?:i |of |in )?(?<year>\d{4})$/,
  /^(?<part>[1-4])(?:\.|st|nd|rd|th)? ?(?:kvartal|kvt\.?|quarter)(?: i| of)? (?<year>\d{4})$/,
];
const HALVES = [
  /^(?<part>[12])(?:\.|st|nd)? ?(?:halvår|half(?: year)?)(?: i| of)? (?<year>\d{4})$/,
  /^(?:the )?(?<word>første|andet|first|second) (?:halvår|half)(?: i| of)? (?<year>\d{4})$/,
];

function partOfYear(text: string): Stretch | undefined {
  const [, season = '', year = ''] = /^([a-zå]+)(?: of)? (\d{4})$/.exec(text) ?? [];
  const named = Object.hasOwn(SEASONS, season) ? SEASONS[season] : undefined;
  if (named) return months(year, ...named);
  for (const [patterns, length] of [
    [QUARTERS, 3],
    [HALVES, 6],
  ] as const) {
    for (const pattern of patterns) {
      const { year, part, word } = pattern.exec(text)?.groups ?? {};
      if (year === undefined) continue;
      const number = part === undefined ? (word === 'første' || word === 'first' ? 1 : 2) : Number(part);
      return months(year, (number - 1) * length + 1, number * length);
    }
  }
  return undefined;
}

function monthOf(text: string): Stretch | undefined {
  const yearFirst = /^(\d{4})[-./ ](\d{1,2})$/.exec(text);
  if (yearFirst) return months(yearFirst[1], Number(yearFirst[2]));
  const yearLast = /^(\d{1,2})[-./ ](\d{4})$/.exec(text);
  if (yearLast) return months(yearLast[2], Number(yearLast[1]));
  const named = /^([a-z]+)\.?,?(?: i| of)? (\d{4})$/.exec(text) ?? undefined;
  const month = named && monthNamed(named[1]);
  return month === undefined ? undefined : months(named?.[2], month);
}

const DAY = 86_400_000;

/** ISO 8601: the first week is the one with the fourth of January in it, and weeks begin on Mondays. */
function weekOf(text: string): Stretch | undefined {
  const found = /^(?:uge|week) ?(?<week>\d{1,2})(?:,| i| of)? (?<year>\d{4})$/.exec(text)?.groups;
  if (!found) return undefined;
  const fourth = new Date(Date.UTC(Number(found['year']), 0, 4));
  const monday = fourth.getTime() + ((Number(found['week']) - 1) * 7 - ((fourth.getUTCDay() + 6) % 7)) * DAY;
  const [from, thursday, to] = [0, 3, 6].map((days) => iso(monday + days * DAY));
  return from !== undefined && to !== undefined && thursday?.startsWith(found['year'] ?? '')
    ? { from, to }
    : undefined;
}

function iso(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** The days from the first of one month to the last of another in the same year; undefined where there is no such month. */
function months(year = '', first: number, last = first): Stretch | undefined {
  const day = (month: number, date: string): string => `${year}-${String(month).padStart(2, '0')}-${date}`;
  const to = lastOfMonth(day(last, '31'));
  return to !== undefined && isDate(day(first, '01')) ? { from: day(first, '01'), to } : undefined;
}

/** A period as it is meant, and whether both of its days were written. */
export interface PeriodMeant extends Stretch {
  readonly exact: boolean;
}

/** What may stand between the two ends of a period. */
const BETWEEN = /\s+(?:til og med|til|to|until|through)\s+|\s*(?:[-–—/]|\.\.+)\s*/g;

/** The period that a text on one line names: `2026-2027`, `1.1.2026 - 31.12.2027`, `jan. 2026 til juni 2027`. */
export function periodMeant(written: string, language: Language): PeriodMeant | undefined {
  const text = written
    .trim()
    .toLowerCase()
    .replace(/^(?:fra|from|periode|period)\s+/, '');
  const stretch = stretchMeant(text);
  if (stretch && stretch.from < stretch.to) return { ...stretch, exact: false };
  for (const found of text.matchAll(BETWEEN)) {
    const before = text.slice(0, found.index);
    const to = endMeant(text.slice(found.index + found[0].length), before, language);
    if (!to || before === '') continue;
    // `jan - dec 2026`: the year is told once.
    const year = to.to.slice(0, 4);
    const from = endMeant(before, '', language) ?? endMeant(`${before} ${year}`, '', language);
    if (from && from.from < to.to) return { from: from.from, to: to.to, exact: from.exact && to.exact };
  }
  return undefined;
}

/** One end of a period. `2026-27`: the second year is of the same century as the first, which stands in `before`. */
function endMeant(text: string, before: string, language: Language): PeriodMeant | undefined {
  const [day, other] = isDate(text) ? [text] : datesMeant(text, language);
  if (day !== undefined) return other === undefined ? { from: day, to: day, exact: true } : undefined;
  const century = /^\d{2}$/.test(text) ? /^(19|20)\d{2}$/.exec(before)?.[1] : undefined;
  const stretch = stretchMeant(`${century ?? ''}${text}`);
  return stretch && { ...stretch, exact: false };
}
