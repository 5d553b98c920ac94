/** From the words on the command line to values: what several commands take. */
import { isDate } from '../paper/located';
import { datesMeant } from '../paper/written-date';
import { usageError } from './usage-error';

/**
 * @param option the name of an option
 * @throws UsageError for a word that is none of `choices`
 */
export function chosen<T extends string>(option: string, word: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === word);
  if (found !== undefined) return found;
  const params = { option: `--${option}`, choices: { options: choices }, word };
  throw usageError('choose', params, { near: { word, among: choices } });
}

/** The kinds of document as commands take them. */
const KINDS = ['paper', 'follow-up', 'organisation'] as const;

/** @throws UsageError for a word that is no kind of document */
export function kindOption(word: string): (typeof KINDS)[number] {
  const kind = KINDS.find((known) => known === word.replace(/^strategy-/, ''));
  if (kind !== undefined) return kind;
  throw usageError('kind', { word, choices: { options: KINDS } }, { near: { word, among: KINDS } });
}

/** The day that rules about time go by: today in local time, or the one named. @throws UsageError where it is no day */
export function todayOption(word: string | undefined): string {
  if (word !== undefined) return dateOption('today', word);
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/**
 * A day as people write it, `1.8.2026` too, where it can be but one.
 * @returns the day as `YYYY-MM-DD`
 * @throws UsageError where `word` is no day, or may be two
 */
export function dateOption(option: string, word: string): string {
  // In English 1/2/2026 may be either day.
  const [day, other] = isDate(word) ? [word] : datesMeant(word, 'en');
  if (day === undefined || other !== undefined) throw usageError('date', { option: `--${option}`, word });
  return day;
}

/** @throws UsageError where `word` is no whole number from 0 */
export function countOption(option: string, word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  if (!/^\d+$/.test(word)) throw usageError('number', { option: `--${option}`, word });
  return Number(word);
}
