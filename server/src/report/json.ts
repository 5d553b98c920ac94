/**
 * The report for programs, as `schemas/report.schema.json` describes it. What stands there stays: later
 * versions of the tool may add to it, and nothing else. Lines and characters count from 1 here, as people
 * and editors show them.
 */
import type { Position } from '../document/source-text';
import type { ReportFormat } from './format';
import { countsOf, type FileReport, type Range, type ReportedFinding, type RunReport } from './model';

/** The version of this format; it grows only if something that stood there changes or goes. */
const VERSION = 1;

export const jsonReport: ReportFormat = (run) => `${JSON.stringify(content(run), undefined, 2)}\n`;

function content({ tool, today, files, baseline }: RunReport): object {
  const { files: checked, filesWithFindings, error, warning, hint, safelyFixable } = countsOf(files);
  return {
    version: VERSION,
    tool: { name: tool.name, version: tool.version },
    today,
    summary: { files: checked, filesWithFindings, error, warning, hint, safelyFixable },
    files: files.map(fileContent),
    ...(baseline && {
      baseline: {
        accepted: baseline.accepted,
        stale: baseline.stale.map(({ path, rule }) => ({ path, rule })),
      },
    }),
  };
}

function fileContent({ path, kind, language, unit, findings }: FileReport): object {
  return { path, kind: kind ?? null, language, unit: unit ?? null, findings: findings.map(findingContent) };
}

function findingContent(finding: ReportedFinding): object {
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    ...rangeContent(finding),
    related: finding.related.map(({ path, start, end }) => ({
      ...(path !== undefined && { path }),
      ...rangeContent({ start, end }),
    })),
    fixes: finding.fixes.map(({ key, title, safe, claims, edits }) => ({
      key,
      title,
      safe,
      claims: claims === true,
      edits: edits.map(({ start, end, text }) => ({ start, end, text })),
    })),
  };
}

function rangeContent({ start, end }: Range): Range {
  return { start: fromOne(start), end: fromOne(end) };
}

function fromOne({ line, character }: Position): Position {
  return { line: line + 1, character: character + 1 };
}
