/** The baseline: today's findings accepted, so that a run speaks only of new ones; and those of it that are gone. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import type { FileReport, ReportedFinding, StaleEntry } from '../report/model';
import { slashed } from './files';
import { writeWhole } from './outputs';
import { UsageError } from './usage-error';

/** Findings are told apart by their rule and the words of their line, so that they may move up and down. */
interface Entry {
  readonly rule: string;
  readonly text: string;
  readonly count: number;
}

/** By path, relative to the baseline's folder. */
type Accepted = Readonly<Record<string, readonly Entry[]>>;

interface BaselineFile {
  readonly version: 1;
  readonly accepted: Accepted;
}

export interface Comparison {
  /** Without what the baseline accepts. */
  readonly files: readonly FileReport[];
  readonly accepted: number;
  readonly stale: readonly StaleEntry[];
}

/**
 * The baseline in `file`.
 * @throws UsageError where there is none, or it is no baseline
 */
export function readBaseline(file: string): Accepted {
  if (!existsSync(file))
    throw new UsageError(`There is no baseline "${file}". Make one with --update-baseline.`);
  let parsed: unknown;
  try {
    parsed = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new UsageError(`"${file}" cannot be read as a baseline. Make a new one with --update-baseline.`);
  }
  if (!isBaseline(parsed))
    throw new UsageError(`"${file}" is no baseline of this version. Make a new one with --update-baseline.`);
  return parsed.accepted;
}

function isBaseline(value: unknown): value is BaselineFile {
  if (typeof value !== 'object' || value === null || !('version' in value) || value.version !== 1)
    return false;
  if (!('accepted' in value) || typeof value.accepted !== 'object' || value.accepted === null) return false;
  return Object.values(value.accepted).every((entries) => Array.isArray(entries) && entries.every(isEntry));
}

function isEntry(value: unknown): value is Entry {
  return (
    typeof value === 'object' &&
    value !== null &&
    'rule' in value &&
    typeof value.rule === 'string' &&
    'text' in value &&
    typeof value.text === 'string' &&
    'count' in value &&
    typeof value.count === 'number'
  );
}

/** Accepts all findings of `files` in `file`; what it said of files that were not looked at stays. */
export async function writeBaseline(file: string, files: readonly FileReport[]): Promise<void> {
  const before: Accepted = existsSync(file) ? readBaseline(file) : {};
  const accepted = new Map(Object.entries(before));
  for (const { path, findings } of files) {
    const entries = entriesOf(findings);
    if (entries.length > 0) accepted.set(placeOf(path, file), entries);
    else accepted.delete(placeOf(path, file));
  }
  for (const path of accepted.keys())
    if (!existsSync(resolve(dirname(resolve(file)), path))) accepted.delete(path);
  const sorted = [...accepted].sort(([a], [b]) => (a < b ? -1 : 1));
  const content: BaselineFile = { version: 1, accepted: Object.fromEntries(sorted) };
  await writeWhole(file, `${JSON.stringify(content, null, 2)}\n`);
}

/** What is new beside the baseline, and what of it no longer occurs in the files that were looked at or are gone. */
export function compareWithBaseline(
  file: string,
  baseline: Accepted,
  files: readonly FileReport[],
): Comparison {
  let accepted = 0;
  const stale: StaleEntry[] = [];
  const looked = new Set<string>();
  const left = files.map((report) => {
    const path = placeOf(report.path, file);
    looked.add(path);
    const open = new Map((baseline[path] ?? []).map((entry) => [keyOf(entry.rule, entry.text), entry.count]));
    const findings = report.findings.filter((finding) => {
      const key = keyOf(finding.rule, finding.lineText.trim());
      const count = open.get(key) ?? 0;
      if (count === 0) return true;
      open.set(key, count - 1);
      accepted++;
      return false;
    });
    for (const entry of baseline[path] ?? []) {
      if ((open.get(keyOf(entry.rule, entry.text)) ?? 0) > 0)
        stale.push({ path: report.path, rule: entry.rule, text: entry.text });
    }
    return { ...report, findings };
  });
  for (const [path, entries] of Object.entries(baseline)) {
    if (looked.has(path) || existsSync(resolve(dirname(resolve(file)), path))) continue;
    stale.push(...entries.map(({ rule, text }) => ({ path, rule, text })));
  }
  return { files: left, accepted, stale };
}

function entriesOf(findings: readonly ReportedFinding[]): readonly Entry[] {
  const entries = new Map<string, Entry>();
  for (const { rule, lineText } of findings) {
    const text = lineText.trim();
    const key = keyOf(rule, text);
    entries.set(key, { rule, text, count: (entries.get(key)?.count ?? 0) + 1 });
  }
  return [...entries.values()];
}

function keyOf(rule: string, text: string): string {
  return `${rule}\n${text}`;
}

function placeOf(shownPath: string, file: string): string {
  return slashed(relative(dirname(resolve(file)), resolve(shownPath)));
}
