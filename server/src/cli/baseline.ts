/** The baseline: today's findings accepted, so that a run speaks only of new ones; and those of it that are gone. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { fingerprintsOf } from '../report/fingerprint';
import type { FileReport, StaleEntry } from '../report/model';
import { slashed } from './files';
import { writeWhole } from './outputs';
import { usageError } from './usage-error';

/** Of the file's shape. */
const VERSION = 1;

/**
 * One place of an accepted finding. It is known by its rule and a fingerprint of the words of its line, so it may move up
 * and down, and no word of a paper (a personal number, say) stands in the baseline.
 */
interface Entry {
  readonly rule: string;
  readonly fingerprint: string;
}

/** By path, relative to the baseline's folder. */
type Accepted = Readonly<Record<string, readonly Entry[]>>;

interface BaselineFile {
  readonly version: typeof VERSION;
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
  if (!existsSync(file)) throw usageError('no-baseline', { file });
  if (statSync(file).isDirectory()) throw usageError('baseline-is-folder', { file });
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (fault) {
    throw usageError('baseline-closed', { file }, { fault });
  }
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw usageError('baseline-damaged', { file });
  }
  if (isBaseline(parsed)) return parsed.accepted;
  const ofOther = isRecord(parsed) && typeof parsed['version'] === 'number' && parsed['version'] !== VERSION;
  throw usageError(ofOther ? 'baseline-version' : 'baseline-damaged', { file });
}

function isBaseline(value: unknown): value is BaselineFile {
  if (!isRecord(value) || value['version'] !== VERSION || !isRecord(value['accepted'])) return false;
  return Object.values(value['accepted']).every(
    (entries) => Array.isArray(entries) && entries.every(isEntry),
  );
}

function isEntry(value: unknown): value is Entry {
  return isRecord(value) && typeof value['rule'] === 'string' && typeof value['fingerprint'] === 'string';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Accepts all findings of `files` in `file`; what it said of files that were not looked at stays, unless they are gone. */
export async function writeBaseline(file: string, files: readonly FileReport[]): Promise<void> {
  const accepted = new Map(Object.entries(existsSync(file) ? readBaseline(file) : {}));
  for (const report of files) accepted.set(placeOf(report.path, file), entriesOf(report));
  const kept = [...accepted]
    .filter(([path, entries]) => entries.length > 0 && existsSync(resolve(dirname(resolve(file)), path)))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const content: BaselineFile = { version: VERSION, accepted: Object.fromEntries(kept) };
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
    const expected = baseline[path] ?? [];
    const open = new Set(expected.map(({ fingerprint }) => fingerprint));
    const places = placesIn(report);
    const fingerprints = fingerprintsOf(places);
    const unknown = new Set(
      places.flatMap(({ finding }, at) => (open.delete(fingerprints[at] ?? '') ? [] : [finding])),
    );
    const findings = report.findings.filter((finding) => unknown.has(finding));
    accepted += report.findings.length - findings.length;
    const gone = expected.filter(({ fingerprint }) => open.has(fingerprint));
    for (const rule of new Set(gone.map((entry) => entry.rule))) stale.push({ path: report.path, rule });
    return { ...report, findings };
  });
  for (const [path, entries] of Object.entries(baseline)) {
    if (looked.has(path) || existsSync(resolve(dirname(resolve(file)), path))) continue;
    for (const rule of new Set(entries.map((entry) => entry.rule))) stale.push({ path, rule });
  }
  return { files: left, accepted, stale };
}

function entriesOf(report: FileReport): readonly Entry[] {
  const places = placesIn(report);
  const fingerprints = fingerprintsOf(places);
  return places.map(({ rule }, at) => ({ rule, fingerprint: fingerprints[at] ?? '' }));
}

/**
 * Every place that a finding speaks for, so that a slip made all over a paper is known again when some of its places
 * are mended, and one more of them is new.
 */
function placesIn({ findings }: FileReport) {
  return findings.flatMap((finding) =>
    [finding.lineText, ...(finding.otherLines ?? [])].map((lineText) => ({
      finding,
      rule: finding.rule,
      lineText,
    })),
  );
}

function placeOf(shownPath: string, file: string): string {
  return slashed(relative(dirname(resolve(file)), resolve(shownPath)));
}
