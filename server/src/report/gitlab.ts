/** The report as GitLab's code quality: a list, which a merge request compares with the one of its target. */
import type { Severity } from '../paper/terms';
import { fingerprintsOf } from './fingerprint';
import type { ReportFormat } from './format';
import { wellFormed } from './rule-words';

const SEVERITIES = { error: 'blocker', warning: 'minor', hint: 'info' } as const satisfies Record<
  Severity,
  string
>;

export const gitlabReport: ReportFormat = (run) => {
  const problems = run.files.flatMap(({ path, findings }) => {
    // GitLab knows a problem by its fingerprint alone, in all files: of two that are the same it keeps one.
    const fingerprints = fingerprintsOf(findings, path);
    return findings.map(({ rule, severity, message, start, end }, place) => ({
      description: wellFormed(message),
      check_name: rule,
      fingerprint: fingerprints[place],
      severity: SEVERITIES[severity],
      location: { path: wellFormed(path), lines: { begin: start.line + 1, end: end.line + 1 } },
    }));
  });
  return `${JSON.stringify(problems, undefined, 2)}\n`;
};
