/** The options of `validate`, from words on the command line to what the run goes by. */
import { resolve } from 'node:path';
import type { ReaderLanguage } from '../messages/render';
import { SEVERITIES, type Severity, type Stage } from '../paper/terms';
import type { Asked } from './asked';
import { chosen, countOption, todayOption } from './options';
import { languageOfSurroundings, languageOption, type Surroundings } from './speaking';
import { usageError } from './usage-error';

const FORMATS = ['text', 'json', 'sarif', 'junit', 'github', 'gitlab', 'markdown', 'html'] as const;
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

/** The language that a run speaks about itself. */
export function ownLanguage({ asked }: Settings): ReaderLanguage {
  return asked.language ?? asked.otherwise;
}

/** Where a baseline lies if no file is named. */
const BASELINE_FILE = 'strategy-papers-baseline.json';
/** Where results are remembered if no file is named. */
const CACHE_FILE = '.strategy-papers-cache';

/** @throws UsageError for what was asked wrongly */
export function settingsOf(flags: ValidateFlags, env: Surroundings): Settings {
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
    throw usageError('fix', { word: fix });
  }
  return fix || diff ? { which: fix === 'all' ? 'all' : 'safe', diff: diff === true } : undefined;
}

/** `sarif:report.sarif` -> the format and the file. Text to standard output unless another report goes there. */
function outputsOf(words: readonly string[] = []): readonly Output[] {
  const outputs = words.map((word): Output => {
    const colon = word.indexOf(':');
    const format = chosen('format', colon < 0 ? word : word.slice(0, colon), FORMATS);
    const file = colon < 0 ? undefined : word.slice(colon + 1);
    if (file === '') throw usageError('report-without-file', { word });
    return { format, file };
  });
  const toScreen = outputs.filter((output) => output.file === undefined);
  if (toScreen.length > 1) throw usageError('one-screen', {});
  const taken = new Set<string>();
  for (const { file } of outputs) {
    if (file === undefined) continue;
    if (taken.has(resolve(file))) throw usageError('report-twice', { file });
    taken.add(resolve(file));
  }
  return toScreen.length === 0 ? [...outputs, { format: 'text', file: undefined }] : outputs;
}

function stageOption(word: string): Stage | undefined {
  const stage = chosen('stage', word, ['auto', 'draft', 'submitted'] as const);
  return stage === 'auto' ? undefined : stage;
}
