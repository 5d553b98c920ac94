/** The language in which the command speaks where it speaks about no one paper. */
import type { ReaderLanguage } from '../messages/render';
import { LANGUAGES } from '../paper/terms';
import { chosen } from './options';

export type Surroundings = Readonly<Record<string, string | undefined>>;

/** @throws UsageError for a word that is no language */
export function languageOption(word: string | undefined): ReaderLanguage | undefined {
  return word === undefined || word === 'auto' ? undefined : chosen('language', word, LANGUAGES);
}

/** The language asked for, else that of the surroundings. @throws UsageError for a word that is no language */
export function speaking(word: string | undefined, env: Surroundings): ReaderLanguage {
  return languageOption(word) ?? languageOfSurroundings(env);
}

/**
 * The language of the surroundings: the first that `LANGUAGE` names, else that of `LC_ALL`, `LC_MESSAGES` or `LANG`,
 * else English. `LC_ALL=C` asks for English whatever `LANGUAGE` says, as GNU gettext has it.
 */
export function languageOfSurroundings(env: Surroundings): ReaderLanguage {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  if (/^(?:C|POSIX)(?:[.@]|$)/.test(locale)) return 'en';
  return (env['LANGUAGE'] || locale).toLowerCase().startsWith('da') ? 'da' : 'en';
}

/**
 * The language of a line that may be wrong in some other way: the `--language` anywhere on it, else that of the
 * surroundings.
 */
export function languageOfLine(line: readonly string[], env: Surroundings): ReaderLanguage {
  const words = [...line.join('\n').matchAll(/(?<=^|\n)--language[=\n](\w+)/g)];
  // Of several the last counts, as for every option.
  const word = words.at(-1)?.[1];
  return LANGUAGES.find((language) => language === word) ?? languageOfSurroundings(env);
}
