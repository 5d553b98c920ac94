/**
 * Mends a text by its findings' own fixes, one after another, each taken only if it makes the text better.
 * What it needs to know of checking it is given as a function.
 */
import { applyEdits } from '../../document/edit';
import type { Finding, Fix } from '../../paper/finding';
import { SEVERITIES, type Severity } from '../../paper/terms';
import { isForAll } from '../habits';

/**
 * `safe`: only fixes that need no judgement. `all`: also the first choice of those that do; never one that claims what
 * only a person can know.
 */
export type WhichFixes = 'safe' | 'all';

/** One fix that was taken. */
export interface Mended {
  readonly rule: string;
  readonly fix: Fix;
  /** How many places it mended. */
  readonly places: number;
}

export interface Mending {
  readonly text: string;
  readonly mended: readonly Mended[];
  /** How many findings are left whose every fix claims what only a person can know; 0 where only safe ones were taken. */
  readonly leftToPeople: number;
}

/** Most fixes that one text is given: more than any real paper needs, fewer than a fault could make endless. Own choice. */
const MOST = 400;

/**
 * The text after all fixes that help.
 * A fix helps if there are fewer errors after it, or as many errors and fewer warnings, or as many of both and
 * fewer hints, and no more errors of any rule. Placeholders that it leaves to fill in do not count. So the text
 * is never worse, and mending it again changes nothing. A date that can be read at last may turn out to have
 * passed: that hint is worth the error it replaces.
 */
export function mend(
  text: string,
  which: WhichFixes,
  checkText: (text: string) => readonly Finding[],
): Mending {
  const mended: Mended[] = [];
  const refused = new Set<string>();
  let current = text;
  let findings = checkText(text);
  let isRefusedAnew = true;
  for (let step = 0; step < MOST; step++) {
    let next = firstThatHelps(current, findings, which, refused, checkText);
    if (!next && !isRefusedAnew) {
      // What did not help as the text was may help as it is now.
      refused.clear();
      isRefusedAnew = true;
      next = firstThatHelps(current, findings, which, refused, checkText);
    }
    if (!next) break;
    isRefusedAnew = false;
    mended.push(next.mended);
    current = next.text;
    findings = next.findings;
  }
  const leftToPeople = which === 'all' ? findings.filter(isForPeople).length : 0;
  return { text: current, mended, leftToPeople };
}

/** True where there are changes to choose from, and each claims what only a person can know. */
function isForPeople(finding: Finding): boolean {
  const changes = finding.fixes().filter(({ edits }) => edits.length > 0);
  return changes.length > 0 && changes.every(({ claims }) => claims);
}

interface Step {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly mended: Mended;
}

function firstThatHelps(
  text: string,
  findings: readonly Finding[],
  which: WhichFixes,
  refused: Set<string>,
  checkText: (text: string) => readonly Finding[],
): Step | undefined {
  const before = tally(findings);
  for (const finding of findings) {
    const fix = finding
      .fixes()
      .find(({ edits, safe, claims }) => edits.length > 0 && (safe || (which === 'all' && !claims)));
    if (!fix) continue;
    const key = `${finding.rule}\n${JSON.stringify(fix.edits)}`;
    if (refused.has(key)) continue;
    const after = applyEdits(text, fix.edits);
    const left = after === text ? findings : checkText(after);
    const places = isForAll(fix.title) ? 1 + finding.more : 1;
    if (helps(before, tally(left)))
      return { text: after, findings: left, mended: { rule: finding.rule, fix, places } };
    refused.add(key);
  }
  return undefined;
}

interface Tally {
  readonly counts: Readonly<Record<Severity, number>>;
  /** Errors by rule. */
  readonly errors: ReadonlyMap<string, number>;
}

const COUNTED_APART = 'format/placeholder';

function tally(findings: readonly Finding[]): Tally {
  const counts = { error: 0, warning: 0, hint: 0 };
  const errors = new Map<string, number>();
  for (const { rule, severity, more } of findings) {
    if (rule === COUNTED_APART) continue;
    counts[severity] += 1 + more;
    if (severity === 'error') errors.set(rule, (errors.get(rule) ?? 0) + 1 + more);
  }
  return { counts, errors };
}

function helps(before: Tally, after: Tally): boolean {
  const graver = [...after.errors].some(([rule, count]) => count > (before.errors.get(rule) ?? 0));
  if (graver) return false;
  const differing = SEVERITIES.find((severity) => after.counts[severity] !== before.counts[severity]);
  return differing !== undefined && after.counts[differing] < before.counts[differing];
}
