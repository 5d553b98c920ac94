/**
 * The report as workflow commands of GitHub Actions: annotations at the lines of a change. GitHub shows ten
 * of each severity a step; the markdown report has them all.
 */
import type { ReaderLanguage } from '../messages/render';
import type { Severity } from '../paper/terms';
import type { ReportFormat } from './format';
import type { ReportedFinding } from './model';
import { titleOf, wellFormed } from './rule-words';

const COMMANDS = { error: 'error', warning: 'warning', hint: 'notice' } as const satisfies Record<
  Severity,
  string
>;

export const githubReport: ReportFormat = (run) =>
  run.files
    .flatMap(({ path, language, findings }) =>
      findings.map((finding) => `${commandFor(finding, path, language)}\n`),
    )
    .join('');

function commandFor(finding: ReportedFinding, path: string, language: ReaderLanguage): string {
  const properties = Object.entries(propertiesOf(finding, path, language))
    .map(([name, value]) => `${name}=${inProperty(value)}`)
    .join(',');
  return `::${COMMANDS[finding.severity]} ${properties}::${inMessage(finding.message)}`;
}

/** In the order in which GitHub's own toolkit writes them. */
function propertiesOf(
  { rule, start, end }: ReportedFinding,
  path: string,
  language: ReaderLanguage,
): Readonly<Record<string, string>> {
  const title = titleOf(language, rule);
  // GitHub takes columns only where the annotation stays on one line.
  const columns = start.line === end.line && {
    col: String(start.character + 1),
    endColumn: String(end.character + 1),
  };
  return {
    title: title === rule ? rule : `${title} (${rule})`,
    file: path,
    line: String(start.line + 1),
    endLine: String(end.line + 1),
    ...columns,
  };
}

function inMessage(text: string): string {
  return wellFormed(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function inProperty(text: string): string {
  return inMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
