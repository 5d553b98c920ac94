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

/** Written here and not left to `Intl`: its first format of a number takes 30 ms and 7 MiB (measured). */
const SIGNS: Readonly<Record<ReaderLanguage, { readonly thousands: string; readonly decimal: string }>> = {
  en: { thousands: ',', decimal: '.' },
  da: { thousands: '.', decimal: ',' },
};

/** 1200.5 as "1,200.5" or "1.200,5", with six decimals at most. */
export function amountText(language: ReaderLanguage, value: number): string {
  const { thousands, decimal } = SIGNS[language];
  const [whole = '', decimals] = String(Number(value.toFixed(6))).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, thousands);
  return decimals === undefined ? grouped : grouped + decimal + decimals;
}
