/** `strategy-papers validate`: from arguments to reports and an exit code. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ReaderLanguage } from '../messages/render';
import { reaches, type Severity } from '../paper/terms';
import { countsOf, type FileReport, type RunReport } from '../report/model';
import type { Asked } from './asked';
import type { Comparison } from './baseline';
import { checkRun } from './check-run';
import { EXIT } from './exit-codes';
import { filesOf } from './files';
import { type Library, libraryOf } from './library';
import { type Cache, type GivenText, shownPath } from './outcome';
import { writeReports } from './outputs';
import { TOOL } from './tool';
import { UsageError } from './usage-error';
import { type Settings, settingsOf, type ValidateFlags } from './validate-options';

/**
 * Checks what `inputs` name and reports on it.
 * @returns the exit code
 * @throws UsageError for what was asked wrongly
 */
export async function validate(inputs: readonly string[], flags: ValidateFlags): Promise<number> {
  // `--fix papers/`: the folder is no way to fix, but what is to be mended.
  if (typeof flags.fix === 'string' && !['all', 'safe'].includes(flags.fix) && existsSync(flags.fix))
    return validate([flags.fix, ...inputs], { ...flags, fix: true });
  const settings = settingsOf(flags, process.env);
  if (flags.stdin && inputs.length > 0)
    throw new UsageError('--stdin reads one paper from standard input; it takes no paths beside it.');
  if (flags.stdin && flags.watch)
    throw new UsageError('--watch waits for files to change, and standard input never does.');
  if (flags.root !== undefined && !existsSync(flags.root))
    throw new UsageError(`--root names no folder: there is no "${flags.root}".`);
  const given = flags.stdin ? givenText(flags.stdinFilename) : undefined;
  if (flags.listFiles) {
    process.stdout.write((await pathsOf(inputs, given)).map((path) => `${shownPath(path)}\n`).join(''));
    return EXIT.ok;
  }
  const library = libraryOf(flags.root === undefined ? undefined : resolve(flags.root));
  if (!flags.watch) return validateOnce(inputs, flags, settings, library, given);
  const { watchAndRun } = await import('./watch');
  const folders = inputs.length > 0 ? inputs : ['.'];
  let code: number | undefined;
  await watchAndRun(folders, async () => {
    library.forget();
    if (process.stdout.isTTY) process.stdout.write('\x1b[2J\x1b[H');
    try {
      code = await validateOnce(inputs, flags, settings, library, given);
    } catch (fault) {
      // What was there at first may come back: the last paper, moved away for a moment.
      if (code === undefined || !(fault instanceof UsageError)) throw fault;
      process.stderr.write(`${fault.message}\n`);
      code = EXIT.usage;
    }
    const { reportText } = await import('../messages/render');
    const time = new Date().toLocaleTimeString('en-GB');
    const language = settings.asked.language ?? settings.asked.otherwise;
    process.stderr.write(`${reportText(language, 'watching', { time })}\n`);
  });
  return code ?? EXIT.ok;
}

async function validateOnce(
  inputs: readonly string[],
  flags: ValidateFlags,
  settings: Settings,
  library: Library,
  given: GivenText | undefined,
): Promise<number> {
  const begun = performance.now();
  const { asked } = settings;
  const paths = await pathsOf(inputs, given);
  const fixing =
    settings.fix && (await (await import('./fix')).fixFiles(paths, library, asked, settings.fix, given));
  if (fixing && settings.fix?.diff) {
    process.stdout.write(fixing.patch);
    return fixing.changed.length > 0 ? EXIT.findings : EXIT.ok;
  }
  if (fixing && given) {
    process.stdout.write(fixing.given ?? given.bytes);
    return EXIT.ok;
  }
  const cache =
    settings.cache === undefined ? undefined : (await import('./cache')).openCache(settings.cache, asked);
  const run = await checked(paths, library, asked, given, cache);
  await cache?.save();
  const compared = settings.baseline && (await withBaseline(run.files, settings.baseline));
  const files = compared?.files ?? run.files;
  const report: RunReport = {
    tool: TOOL,
    today: asked.today,
    language: asked.language ?? sharedLanguage(files) ?? asked.otherwise,
    files: files.map((file) => atLeast(file, settings.minSeverity)),
    baseline: compared && { accepted: compared.accepted, stale: compared.stale },
    failOn: settings.failOn,
    fixed: fixing && { places: fixing.count, files: fixing.changed.length },
  };
  await writeReports(report, settings.outputs, flags);
  if (flags.stats) await writeStats(report, run.recalled, begun);
  if (run.failed) return EXIT.internal;
  return run.unopened ? EXIT.usage : exitCode(files, settings);
}

async function checked(
  paths: readonly string[],
  library: Library,
  asked: Asked,
  given: GivenText | undefined,
  cache: Cache | undefined,
) {
  if (!process.stderr.isTTY) return checkRun({ paths, library, asked, given, cache });
  const { progressOn } = await import('./progress');
  const { onFile, end } = progressOn(process.stderr, paths.length, asked.language ?? asked.otherwise);
  const run = await checkRun({ paths, library, asked, given, cache, onFile });
  end();
  return run;
}

async function pathsOf(inputs: readonly string[], given: GivenText | undefined): Promise<readonly string[]> {
  return given ? [given.path] : filesOf(inputs, process.cwd());
}

async function withBaseline(
  files: readonly FileReport[],
  { file, update }: { readonly file: string; readonly update: boolean },
): Promise<Comparison> {
  const { compareWithBaseline, readBaseline, writeBaseline } = await import('./baseline');
  if (update) await writeBaseline(file, files);
  return compareWithBaseline(file, readBaseline(file), files);
}

async function writeStats(run: RunReport, recalled: number, begun: number): Promise<void> {
  const { reportText } = await import('../messages/render');
  const { language } = run;
  const seconds = ((performance.now() - begun) / 1000).toFixed(2);
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  const lines = [reportText(language, 'stats', { files: run.files.length, seconds, memory })];
  if (recalled > 0) lines.push(reportText(language, 'cached', { count: recalled }));
  process.stderr.write(`${lines.join(' ')}\n`);
}

function exitCode(files: readonly FileReport[], { failOn, maxWarnings }: Settings): number {
  if (maxWarnings !== undefined && countsOf(files).warning > maxWarnings) return EXIT.findings;
  if (failOn === 'never') return EXIT.ok;
  const grave = files.some((file) => file.findings.some((finding) => reaches(finding.severity, failOn)));
  return grave ? EXIT.findings : EXIT.ok;
}

function atLeast(file: FileReport, severity: Severity): FileReport {
  return severity === 'hint'
    ? file
    : { ...file, findings: file.findings.filter((finding) => reaches(finding.severity, severity)) };
}

function sharedLanguage(files: readonly FileReport[]): ReaderLanguage | undefined {
  const [first] = files;
  return files.every((file) => file.language === first?.language) ? first?.language : undefined;
}

function givenText(fileName: string | undefined): GivenText {
  if (process.stdin.isTTY)
    throw new UsageError('--stdin reads a paper from standard input, and nothing comes from there.');
  return { path: resolve(fileName ?? 'stdin.strategy.yaml'), bytes: readFileSync(0) };
}
