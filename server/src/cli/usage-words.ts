/** Puts in words what was asked wrongly. Loaded when something was. */
import { distance } from 'fastest-levenshtein';
import { help as helpDa } from '../messages/da/help';
import { usage as da } from '../messages/da/usage';
import { help as helpEn } from '../messages/en/help';
import { usage as en } from '../messages/en/usage';
import { fill, type Named, type ReaderLanguage } from '../messages/render';
import type { Saying, UsageError, UsageKey } from './usage-error';

const TEXTS: Readonly<Record<ReaderLanguage, Readonly<Record<UsageKey, string>>>> = { en, da };

/** A sentence about the command itself. */
export function usageText(
  language: ReaderLanguage,
  key: UsageKey,
  params: Readonly<Record<string, Named>> = {},
): string {
  return fill(language, TEXTS[language][key], params);
}

/** What a mistake says, in one or two lines without the last line break. */
export function saidOf({ what }: UsageError, language: ReaderLanguage): string {
  if (typeof what === 'string') return what;
  const reason = what.fault === undefined ? {} : { reason: reasonOf(what.fault, language) };
  const params = { ...what.params, ...reason, ...wordsFor(what.params, language) };
  const parts = [usageText(language, what.key, params)];
  const near = nearest(what.near);
  if (near !== undefined) parts.push(usageText(language, 'near', { near }));
  const line = parts.join(' ');
  return what.helpOf === undefined
    ? line
    : `${line}\n${usageText(language, 'see-help', { command: what.helpOf })}`;
}

/** Why the system refused, in plain words where they are known, else in its own. */
export function reasonOf(fault: unknown, language: ReaderLanguage): string {
  if (!(fault instanceof Error)) return String(fault);
  const key = `system:${'code' in fault ? String(fault.code) : ''}`;
  if (isKey(key)) return usageText(language, key);
  // The words of the system without its code and without the name of a half-written file.
  return fault.message.replace(/^[A-Z]+: |, \w+(?: '.*)?$/g, '');
}

/** An argument is called as the help of its command calls it. */
function wordsFor({ argument }: Saying['params'], language: ReaderLanguage): { readonly argument?: string } {
  const words: Readonly<Record<string, string>> = language === 'da' ? helpDa : helpEn;
  const key = `<${argument}>`;
  const word = Object.hasOwn(words, key) ? words[key] : undefined;
  return word === undefined ? {} : { argument: word };
}

function isKey(key: string): key is UsageKey {
  return Object.hasOwn(en, key);
}

/** Of the words that could have been meant, the one with the fewest slips between; none beyond a third of its letters. */
function nearest(wanted: Saying['near']): string | undefined {
  if (!wanted) return undefined;
  const { word, among } = wanted;
  const [best] = among
    .map((name) => ({ name, slips: distance(word.toLowerCase(), name) }))
    .sort((a, b) => a.slips - b.slips);
  return best && best.slips <= Math.floor(best.name.length / 3) ? best.name : undefined;
}
