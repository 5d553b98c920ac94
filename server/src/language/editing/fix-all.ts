/** Mending many places of a text at once, by the rules' own fixes: what `--fix` does on the command line. */
import type { Finding, Fix } from '../../paper/finding';
import { mend } from '../../rules/fixing/mend';
import { isForAll } from '../../rules/habits';
import type { Analysis, Checked, Session } from '../session';

/** Findings that are mended the same way: of one rule, with the same first fix. */
export interface FixKind {
  readonly rule: string;
  /** The key of the fix's title. */
  readonly fix: string;
}

/** True where a fix that needs no judgement waits. */
export function hasSafeFix({ findings }: Checked): boolean {
  return findings.some((finding) => finding.fixes().some(({ safe, edits }) => safe && edits.length > 0));
}

/** The text after every fix that needs no judgement and helps. */
export function mendedSafely(analysis: Analysis, session: Session): string {
  const { text } = analysis.document.source;
  return mend(text, 'safe', (next) => session.checked(session.instead(analysis, next)).findings).text;
}

/**
 * How a finding is mended, where that can be done to all of its kind at once.
 * @returns undefined where only a person can choose: nothing there says which of several fixes the other places need,
 *   or each place would claim something of its own
 */
export function kindOfFix({ rule }: Finding, fixes: readonly Fix[]): FixKind | undefined {
  const [first, ...others] = fixes;
  if (!first || first.edits.length === 0 || first.claims || !(first.safe || others.length === 0))
    return undefined;
  return { rule, fix: first.title };
}

/** True where the file holds more findings of that kind than one, and no single fix mends them all. */
export function isWidespread({ findings }: Checked, kind: FixKind): boolean {
  if (isForAll(kind.fix)) return false;
  const same = findings.filter((finding) => isOfKind(finding, kind));
  return same.length > 1 || same.some(({ more }) => more > 0);
}

/** The text after the first fix of every finding of that kind, as far as it helps. */
export function mendedOfKind(analysis: Analysis, session: Session, kind: FixKind): string {
  const { text } = analysis.document.source;
  const only = (finding: Finding): Finding => ({
    ...finding,
    fixes: () => (isOfKind(finding, kind) ? finding.fixes().slice(0, 1) : []),
  });
  return mend(text, 'all', (next) => session.checked(session.instead(analysis, next)).findings.map(only))
    .text;
}

function isOfKind(finding: Finding, kind: FixKind): boolean {
  return finding.rule === kind.rule && kindOfFix(finding, finding.fixes())?.fix === kind.fix;
}
