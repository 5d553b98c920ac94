/** Days and numbers as the strategy map writes them, in the reader's language. */
import type { ReaderLanguage } from '../messages/render';
import { mapText } from './texts';

/** `2026-12-05` as "5 Dec 2026"; a text that is no such day stays as it is. */
export function dayText(language: ReaderLanguage, date: string, months: 'short' | 'long' = 'short'): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  const name = mapText(language, `months:${months}`).split(' ')[Number(month) - 1];
  if (year === undefined || day === undefined || name === undefined) return date;
  return mapText(language, 'day', { day: Number(day), month: name, year });
}

const NUMBERS: Readonly<Record<ReaderLanguage, Intl.NumberFormat>> = {
  en: new Intl.NumberFormat('en', { maximumFractionDigits: 6 }),
  da: new Intl.NumberFormat('da', { maximumFractionDigits: 6 }),
};

/** 1200.5 as "1,200.5" or "1.200,5". */
export function amountText(language: ReaderLanguage, value: number): string {
  // Most are small and whole, and written the same in both.
  return Number.isInteger(value) && value >= 0 && value < 1000
    ? String(value)
    : NUMBERS[language].format(value);
}
