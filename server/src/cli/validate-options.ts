/** The options of `validate`, from words on the command line to what the run goes by. */
import type { ReaderLanguage } from '../messages/render';
import { isDate } from '../paper/located';
import { LANGUAGES, SEVERITIES, type Severity, type Stage } from '../paper/terms';
import type { Asked } from './asked';
import { UsageError } from './usage-error';

export const FORMATS = ['text', 'json', 'sarif', 'junit', 'github', 'gitlab', 'markdown', 'html'] as const;
export type FormatName = (typeof FORMATS)[number];

/** One report to write: to a file, or to standard output. */
export interface Output {
  readonly format: FormatName;
  readonly file: string | undefined;
}

/** The options as commander hands them over. */
export interface ValidateFlags {
  readonly format?: readonly string[];
  readonly stage: string;
  readonly failOn: string;
  readonly maxWarnings?: string;
  readonly minSeverity: string;
  readonly language?: string;
  readonly root?: string;
  readonly today?: string;
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
  readonly quiet?: boolean;
  readonly stats?: boolean;
  readonly listFiles?: boolean;
  readonly fix?: boolean | string;
  readonly diff?: boolean;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly cache?: boolean;
  readonly cacheLocation?: string;
  readonly watch?: boolean;
  readonly color?: boolean;
}

/** What a run goes by. */
export interface Settings {
  readonly asked: Asked;
  readonly outputs: readonly Output[];
  readonly failOn: Severity | 'never';
  readonly maxWarnings: number | undefined;
  readonly minSeverity: Severity;
  readonly fix: { readonly which: 'safe' | 'all'; readonly diff: boolean } | undefined;
  readonly baseline: { readonly file: string; readonly update: boolean } | undefined;
  /** The file of the cache, where one is wanted. */
  readonly cache: string | undefined;
}

/** Where a baseline lies if no file is named. */
const BASELINE_FILE = 'strategy-papers-baseline.json';
/** Where results are remembered if no file is named. */
const CACHE_FILE = '.strategy-papers-cache';

/** @throws UsageError for what was asked wrongly */
export function settingsOf(
  flags: ValidateFlags,
  env: Readonly<Record<string, string | undefined>>,
): Settings {
  return {
    asked: {
      today: todayOption(flags.today),
      stage: stageOption(flags.stage),
      language: languageOption(flags.language),
      otherwise: languageOfSurroundings(env),
    },
    outputs: outputsOf(flags.format),
    failOn: chosen('fail-on', flags.failOn, [...SEVERITIES, 'never'] as const),
    maxWarnings: countOption('max-warnings', flags.maxWarnings),
    minSeverity: chosen('min-severity', flags.minSeverity, SEVERITIES),
    fix: fixOption(flags),
    baseline:
      flags.baseline !== undefined || flags.updateBaseline
        ? { file: flags.baseline ?? BASELINE_FILE, update: flags.updateBaseline === true }
        : undefined,
    cache: flags.cache || flags.cacheLocation !== undefined ? (flags.cacheLocation ?? CACHE_FILE) : undefined,
  };
}

function fixOption({ fix, diff }: ValidateFlags): Settings['fix'] {
  if (typeof fix === 'string' && fix !== 'all' && fix !== 'safe') {
    throw new UsageError(
      `--fix mends what is safe, --fix=all also what needs a decision; "${fix}" is neither.`,
    );
  }
  return fix || diff ? { which: fix === 'all' ? 'all' : 'safe', diff: diff === true } : undefined;
}

/**
 * @param option the name of an option, or of an argument in angle brackets
 * @throws UsageError for a word that is none of `choices`
 */
export function chosen<T extends string>(option: string, word: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === word);
  const name = option.startsWith('<') ? option : `--${option}`;
  if (found === undefined)
    throw new UsageError(`${name} takes ${choices.join(', ')}; "${word}" is none of them.`);
  return found;
}

/** `sarif:report.sarif` -> the format and the file. Text to standard output unless another report goes there. */
export function outputsOf(words: readonly string[] = []): readonly Output[] {
  const outputs = words.map((word): Output => {
    const colon = word.indexOf(':');
    const format = chosen('format', colon < 0 ? word : word.slice(0, colon), FORMATS);
    const file = colon < 0 ? undefined : word.slice(colon + 1);
    if (file === '') throw new UsageError(`--format ${word} names no file after the colon.`);
    return { format, file };
  });
  const toScreen = outputs.filter((output) => output.file === undefined);
  if (toScreen.length > 1) {
    throw new UsageError(
      'Only one report can go to the screen; give the others a file, as in -f sarif:report.sarif.',
    );
  }
  return toScreen.length === 0 ? [...outputs, { format: 'text', file: undefined }] : outputs;
}

function stageOption(word: string): Stage | undefined {
  const stage = chosen('stage', word, ['auto', 'draft', 'submitted'] as const);
  return stage === 'auto' ? undefined : stage;
}

export function languageOption(word: string | undefined): ReaderLanguage | undefined {
  return word === undefined || word === 'auto' ? undefined : chosen('language', word, LANGUAGES);
}

/** The language for what is not about one paper: the one asked for, else that of the surroundings. */
export function speaking(
  word: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): ReaderLanguage {
  return languageOption(word) ?? languageOfSurroundings(env);
}

/** The language of the surroundings, where nothing else names one: `LC_ALL`, `LC_MESSAGES`, `LANG`, else English. */
export function languageOfSurroundings(env: Readonly<Record<string, string | undefined>>): ReaderLanguage {
  return (env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '').toLowerCase().startsWith('da')
    ? 'da'
    : 'en';
}

/** The day that rules about time go by: today in local time, or the one named. @throws UsageError where it is no day */
export function todayOption(word: string | undefined): string {
  if (word === undefined) {
    const now = new Date();
    const two = (number: number): string => String(number).padStart(2, '0');
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  }
  if (!isDate(word)) throw new UsageError(`--today takes a date such as 2026-06-15; "${word}" is none.`);
  return word;
}

function countOption(option: string, word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  if (!/^\d+$/.test(word)) throw new UsageError(`--${option} takes a whole number; "${word}" is none.`);
  return Number(word);
}
