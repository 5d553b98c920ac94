/** One run over many files: each checked in its workspace, a fault in one never hiding the others. */
import { relative } from 'node:path';
import type { Finding } from '../paper/finding';
import { kindOfFileName } from '../paper/kind';
import { type FileReport, reportedFinding } from '../report/model';
import { type Asked, type Checked, checkDocument, documentOf, fileReport } from './check-files';
import { slashed } from './files';
import type { Library } from './library';

/** A text that comes from standard input instead of its file. */
export interface GivenText {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface Run {
  readonly files: readonly FileReport[];
  /** True where the tool itself failed on a file: exit code 3. */
  readonly failed: boolean;
}

/**
 * Checks `paths` (absolute) in their order.
 * @param onFile is told how many files are done
 */
export async function checkRun(
  paths: readonly string[],
  library: Library,
  asked: Asked,
  given?: GivenText,
  onFile: (done: number) => void = () => {},
): Promise<Run> {
  const reports: FileReport[] = [];
  let failed = false;
  for (const path of paths) {
    const report = await reportOn(path, library, asked, given);
    failed ||= report.findings.some((finding) => finding.rule === 'internal/failure');
    reports.push(report);
    onFile(reports.length);
  }
  return { files: reports, failed };
}

async function reportOn(
  path: string,
  library: Library,
  asked: Asked,
  given: GivenText | undefined,
): Promise<FileReport> {
  const shown = shownPath(path);
  try {
    return fileReport(shown, await checkOne(path, library, asked, given));
  } catch (fault) {
    return failureReport(shown, fault, asked);
  }
}

/** Checks one file as `checkRun` does. @throws where the file cannot be opened, or the tool fails */
export async function checkOne(
  path: string,
  library: Library,
  asked: Asked,
  given?: GivenText,
): Promise<Checked> {
  // A log is as firm as its paper, so the papers have to be known.
  const workspace = await library.workspaceOf(path, kindOfFileName(path) !== 'strategy-paper');
  const document = await (given?.path === path ? documentOf(given.bytes) : library.documentAt(path));
  return checkDocument(document, slashed(path), workspace, asked);
}

/** How reports name a file: relative to the current folder where it lies below it. */
export function shownPath(path: string): string {
  const below = relative(process.cwd(), path);
  return slashed(below === '' || below.startsWith('..') ? path : below);
}

function failureReport(path: string, fault: unknown, asked: Asked): FileReport {
  const finding: Finding = {
    rule: 'internal/failure',
    severity: 'error',
    span: { start: 0, end: 0 },
    message: 'internal/failure',
    params: { path, fault: fault instanceof Error ? fault.message : String(fault) },
    related: [],
    more: 0,
    fixes: () => [],
  };
  const language = asked.language ?? asked.otherwise;
  const nowhere = { text: '', lineStarts: [0], eol: '\n' as const };
  return {
    path,
    kind: undefined,
    language,
    unit: undefined,
    findings: [reportedFinding(finding, nowhere, language)],
  };
}
