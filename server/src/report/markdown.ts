/** The report as Markdown: for the summary of a CI step, a merge request, a mail. */
import { label, reportText } from '../messages/render';
import type { ReportFormat } from './format';
import type { FileReport } from './model';
import { plainLine } from './plain';
import { summaryOf } from './summary';
import { type Told, toldOf } from './told';

export const markdownReport: ReportFormat = (run) => {
  const { language } = run;
  const { text, gravest } = summaryOf(run);
  const sign = { error: '❌', warning: '⚠️', none: '✅' }[gravest];
  const parts = [`# ${reportText(language, 'heading')}`, `${sign} ${escaped(text)}`];
  for (const file of run.files) if (file.findings.length > 0) parts.push(fileText(file));
  const { baseline } = run;
  if (baseline && baseline.accepted > 0)
    parts.push(escaped(reportText(language, 'accepted', { count: baseline.accepted })));
  if (baseline && baseline.stale.length > 0) {
    parts.push(
      baseline.stale
        .map(({ rule, path }) => `- ${escaped(reportText(language, 'stale', { rule, path }))}`)
        .join('\n'),
    );
  }
  return `${parts.join('\n\n')}\n`;
};

function fileText(file: FileReport): string {
  const unit = file.unit === undefined ? '' : ` · ${escaped(file.unit)}`;
  return [
    `## ${code(file.path)}${unit}`,
    toldOf(file)
      .map((told) => findingText(told, file))
      .join('\n'),
  ].join('\n\n');
}

function findingText({ finding, places }: Told, { language }: FileReport): string {
  const severity = `**${escaped(label(language, `severity:${finding.severity}`))}**`;
  const place =
    places.length > 0 ? '' : ` · ${escaped(reportText(language, 'place', { line: finding.start.line + 1 }))}`;
  const lines = [`- ${severity}${place}: ${escaped(finding.message)} (${code(finding.rule)})`];
  for (const { words, lines: numbers } of places) {
    const where = reportText(language, 'places', { n: numbers.length, lines: numbers.join(', ') });
    lines.push(`  - ${escaped(where)}: ${escaped(words)}`);
  }
  for (const fix of finding.fixes) {
    lines.push(`  - ${reportText(language, fix.safe ? 'fix' : 'choice')}: ${escaped(fix.title)}`);
  }
  return lines.join('\n');
}

/** Text that Markdown shows as it is, on one line. */
function escaped(text: string): string {
  return plainLine(text).replace(/[\\`*_<>[\]|~]/g, '\\$&');
}

/** Code on one line; a fence longer than any run of backticks in it. */
function code(text: string): string {
  const line = plainLine(text);
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  return longest > 0 ? `${fence} ${line} ${fence}` : `${fence}${line}${fence}`;
}
