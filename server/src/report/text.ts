/** The report for people: findings by file, each with its line, its rule and what would mend it. */
import { countsOf, type RunReport } from './model';

export function textReport(run: RunReport): string {
  const lines: string[] = [];
  for (const file of run.files) {
    if (file.findings.length === 0) continue;
    lines.push(file.path);
    for (const finding of file.findings) {
      lines.push(
        `  ${finding.start.line + 1}:${finding.start.character + 1}  ${finding.severity}  ${finding.message}  (${finding.rule})`,
      );
      for (const fix of finding.fixes) lines.push(`      ${fix.safe ? '●' : '○'} ${fix.title}`);
    }
    lines.push('');
  }
  const counts = countsOf(run.files);
  lines.push(
    `${counts.files} files: ${counts.error} errors, ${counts.warning} warnings, ${counts.hint} hints`,
  );
  return `${lines.join('\n')}\n`;
}
