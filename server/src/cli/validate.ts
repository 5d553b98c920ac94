/** `strategy-papers validate`: from arguments to reports and an exit code. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ReaderLanguage } from '../messages/render';
import { kindOfFileName } from '../paper/kind';
import { reaches, type Severity } from '../paper/terms';
import { countsOf, type FileReport, type RunReport } from '../report/model';
import type { Asked } from './asked';
import { askedFiles, rootOption } from './asked-files';
import type { Comparison } from './baseline';
import { checkRun, type Run } from './check-run';
import { EXIT } from './exit-codes';
import { asksForStdin, givenText } from './given-text';
import { type Library, libraryOf } from './library';
import { type Cache, type GivenText, shownPath } from './outcome';
import { writeReports } from './outputs';
import { TOOL } from './tool';
import { usageError } from './usage-error';
import { ownLanguage, type Settings, settingsOf, type ValidateFlags } from './validate-options';
import type { Validated, ValidateRun } from './validate-run';

/**
 * Checks what `inputs` name and reports on it.
 * @returns the exit code
 * @throws UsageError for what was asked wrongly
 */
export async function validate(inputs: readonly string[], flags: ValidateFlags): Promise<number> {
  // `--fix papers/`: the folder is no way to fix, but what is to be mended.
  if (typeof flags.fix === 'string' && !['all', 'safe'].includes(flags.fix) && isPlace(flags.fix))
    return validate([flags.fix, ...inputs], { ...flags, fix: true });
  const settings = settingsOf(flags, process.env);
  const isGiven = asksForStdin(inputs, flags);
  checkTogether(isGiven, flags);
  const root = rootOption(flags.root);
  const given = isGiven ? await givenText(flags.stdinFilename) : undefined;
  const run: ValidateRun = { inputs, flags, settings, library: libraryOf(root), given };
  if (flags.listFiles) {
    process.stdout.write((await pathsOf(run)).map((path) => `${shownPath(path)}\n`).join(''));
    return EXIT.ok;
  }
  if (flags.watch) return (await import('./validate-watch')).validateAndWatch(run, validateOnce);
  return (await validateOnce(run)).code;
}

/** True for the name of something that is there, and for a pattern. */
function isPlace(word: string): boolean {
  return existsSync(word) || /[*?[{]/.test(word);
}

/** @throws UsageError for options that do not go together */
function checkTogether(isGiven: boolean, flags: ValidateFlags): void {
  const report = flags.format ? '--format' : flags.updateBaseline ? '--update-baseline' : undefined;
  if (report && flags.diff) throw usageError('diff-alone', { option: report });
  if (report && isGiven && flags.fix) throw usageError('stdin-and-fix', { option: report });
  if (!flags.watch) return;
  if (isGiven) throw usageError('stdin-and-watch', {});
  if (flags.diff) throw usageError('diff-and-watch', {});
  if (flags.updateBaseline) throw usageError('baseline-and-watch', {});
}

async function validateOnce(call: ValidateRun): Promise<Validated> {
  const { flags, settings, library, given } = call;
  const begun = performance.now();
  const { asked } = settings;
  const paths = await pathsOf(call);
  checkPlaces(paths, settings);
  const fixing =
    settings.fix && (await (await import('./fix')).fixFiles(paths, library, asked, settings.fix, given));
  if (fixing && settings.fix?.diff) {
    process.stdout.write(fixing.patch);
    await tellLeft(fixing.leftToPeople, call);
    return { code: fixing.changed.length > 0 ? EXIT.findings : EXIT.ok, written: [] };
  }
  if (fixing && given) {
    process.stdout.write(fixing.given ?? given.bytes);
    await tellLeft(fixing.leftToPeople, call);
    return { code: EXIT.ok, written: [] };
  }
  const cache =
    settings.cache === undefined ? undefined : (await import('./cache')).openCache(settings.cache, asked);
  const run = await checked(paths, library, asked, given, cache);
  const compared = settings.baseline && (await withBaseline(run, settings.baseline));
  const files = compared?.files ?? run.files;
  const report: RunReport = {
    tool: TOOL,
    today: asked.today,
    language: asked.language ?? sharedLanguage(files) ?? asked.otherwise,
    files: files.map((file) => atLeast(file, settings.minSeverity)),
    baseline: compared && { accepted: compared.accepted, stale: compared.stale },
    failOn: settings.failOn,
    fixed: fixing && {
      places: fixing.count,
      files: fixing.changed.length,
      leftToPeople: fixing.leftToPeople,
    },
  };
  await writeReports(report, settings.outputs, flags);
  await cache?.save();
  if (settings.baseline?.update && !flags.quiet) await tellBaseline(report, settings.baseline.file);
  if (flags.stats) await writeStats(report, run.recalled, begun);
  if (fixing?.unwritten !== undefined) throw fixing.unwritten;
  const code = run.failed ? EXIT.internal : run.unopened ? EXIT.usage : exitCode(files, settings);
  if (code === EXIT.findings && exitCode(report.files, settings) === EXIT.ok) await tellHidden(settings);
  return { code, written: fixing?.changed ?? [] };
}

/** Says why the exit code is 1 where nothing that is shown would make it so. */
async function tellHidden(settings: Settings): Promise<void> {
  const { usageText } = await import('./usage-words');
  process.stderr.write(`${usageText(ownLanguage(settings), 'hidden-but-counted')}\n`);
}

/** Where no report follows, says beside the text what `--fix=all` has left. */
async function tellLeft(count: number, { flags, settings }: ValidateRun): Promise<void> {
  if (count === 0 || flags.quiet) return;
  const { reportText } = await import('../messages/render');
  process.stderr.write(`${reportText(ownLanguage(settings), 'left-to-people', { count })}\n`);
}

/** @throws UsageError where a report, the cache or the baseline would take the place of a paper */
function checkPlaces(paths: readonly string[], { outputs, cache, baseline }: Settings): void {
  const toWrite = [
    ...outputs.map((output) => output.file),
    cache,
    baseline?.update ? baseline.file : undefined,
  ];
  for (const file of toWrite) {
    if (file === undefined) continue;
    if (paths.includes(resolve(file))) throw usageError('over-checked', { file });
    if (kindOfFileName(file)) throw usageError('named-as-paper', { file });
  }
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

async function pathsOf({ inputs, settings, given }: ValidateRun): Promise<readonly string[]> {
  return given ? [given.path] : askedFiles(inputs, ownLanguage(settings));
}

/** What could not be checked is told whatever was accepted before, and changes nothing of that. */
async function withBaseline(
  { files, unchecked }: Run,
  { file, update }: { readonly file: string; readonly update: boolean },
): Promise<Comparison> {
  const { compareWithBaseline, readBaseline, writeBaseline } = await import('./baseline');
  const checkedFiles = files.filter((one) => !unchecked.includes(one));
  if (update) await writeBaseline(file, checkedFiles);
  const compared = compareWithBaseline(file, readBaseline(file), checkedFiles);
  const left = new Map(compared.files.map((one) => [one.path, one]));
  return { ...compared, files: files.map((one) => left.get(one.path) ?? one) };
}

/** Says where the baseline lies now, and what it is for. */
async function tellBaseline({ baseline, language }: RunReport, file: string): Promise<void> {
  const { reportText } = await import('../messages/render');
  const params = { count: baseline?.accepted ?? 0, file };
  process.stderr.write(`${reportText(language, 'baseline-written', params)}\n`);
}

async function writeStats(run: RunReport, recalled: number, begun: number): Promise<void> {
  const { reportText } = await import('../messages/render');
  const { language } = run;
  const seconds = Math.round((performance.now() - begun) / 10) / 100;
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
