/** `strategy-papers validate`: from arguments to reports and an exit code. */
import { resolve } from 'node:path';
import { reaches, type Severity } from '../paper/terms';
import { countsOf, type FileReport, type RunReport } from '../report/model';
import type { Comparison } from './baseline';
import type { Asked } from './check-files';
import { checkRun, type GivenText } from './check-run';
import { EXIT } from './exit-codes';
import { filesOf } from './files';
import type { FixWish } from './fix';
import { libraryOf } from './library';
import { writeReports } from './outputs';
import { TOOL } from './tool';
import { UsageError } from './usage-error';
import {
  countOption,
  failOnOption,
  languageOfSurroundings,
  languageOption,
  outputsOf,
  severityOption,
  stageOption,
  todayOption,
  type ValidateFlags,
} from './validate-options';

/**
 * Checks what `inputs` name and reports on it.
 * @returns the exit code
 * @throws UsageError for what was asked wrongly
 */
export async function validate(inputs: readonly string[], flags: ValidateFlags): Promise<number> {
  const outputs = outputsOf(flags.format);
  const failOn = failOnOption(flags.failOn);
  const maxWarnings = countOption('max-warnings', flags.maxWarnings);
  const minSeverity = severityOption('min-severity', flags.minSeverity);
  const asked: Asked = {
    today: todayOption(flags.today),
    stage: stageOption(flags.stage),
    language: languageOption(flags.language),
    otherwise: languageOfSurroundings(process.env),
  };
  const given = flags.stdin ? await givenText(flags.stdinFilename) : undefined;
  const paths = given ? [given.path] : await filesOf(inputs, process.cwd());
  if (flags.listFiles) {
    process.stdout.write(paths.map((path) => `${path}\n`).join(''));
    return EXIT.ok;
  }
  const library = libraryOf(flags.root === undefined ? undefined : resolve(flags.root));
  const fixing =
    flags.fix || flags.diff
      ? await (await import('./fix')).fixFiles(paths, library, asked, fixWish(flags), given)
      : undefined;
  if (fixing && flags.diff) {
    process.stdout.write(fixing.patch);
    return fixing.changed.length > 0 ? EXIT.findings : EXIT.ok;
  }
  if (fixing && given) {
    process.stdout.write(fixing.given ?? '');
    return EXIT.ok;
  }
  const run = await checkRun(paths, library, asked, given);
  const compared =
    flags.baseline !== undefined || flags.updateBaseline ? await withBaseline(run.files, flags) : undefined;
  const files = compared?.files ?? run.files;
  const report: RunReport = {
    tool: TOOL,
    today: asked.today,
    language: asked.language ?? sharedLanguage(files) ?? asked.otherwise,
    files: files.map((file) => atLeast(file, minSeverity)),
    baseline: compared && { accepted: compared.accepted, stale: compared.stale },
  };
  await writeReports(report, outputs, flags);
  return run.failed ? EXIT.internal : exitCode(files, failOn, maxWarnings);
}

async function withBaseline(files: readonly FileReport[], flags: ValidateFlags): Promise<Comparison> {
  const { BASELINE_FILE, compareWithBaseline, readBaseline, writeBaseline } = await import('./baseline');
  const file = flags.baseline ?? BASELINE_FILE;
  if (flags.updateBaseline) await writeBaseline(file, files);
  return compareWithBaseline(file, readBaseline(file), files);
}

function fixWish({ fix, diff }: ValidateFlags): FixWish {
  if (typeof fix === 'string' && fix !== 'all' && fix !== 'safe') {
    throw new UsageError(
      `--fix mends what is safe, --fix=all also what needs a decision; "${fix}" is neither.`,
    );
  }
  return { which: fix === 'all' ? 'all' : 'safe', diff: diff === true };
}

function exitCode(
  files: readonly FileReport[],
  failOn: Severity | 'never',
  maxWarnings: number | undefined,
): number {
  if (maxWarnings !== undefined && countsOf(files).warning > maxWarnings) return EXIT.findings;
  if (failOn === 'never') return EXIT.ok;
  const grave = files.some((file) => file.findings.some((finding) => reaches(finding.severity, failOn)));
  return grave ? EXIT.findings : EXIT.ok;
}

function atLeast(file: FileReport, severity: Severity): FileReport {
  return { ...file, findings: file.findings.filter((finding) => reaches(finding.severity, severity)) };
}

function sharedLanguage(files: readonly FileReport[]): FileReport['language'] | undefined {
  const [first] = files;
  return files.every((file) => file.language === first?.language) ? first?.language : undefined;
}

async function givenText(fileName: string | undefined): Promise<GivenText> {
  if (process.stdin.isTTY)
    throw new UsageError('--stdin reads a paper from standard input, and nothing comes from there.');
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(part as Buffer);
  return { path: resolve(fileName ?? 'stdin.strategy.yaml'), bytes: Buffer.concat(parts) };
}
