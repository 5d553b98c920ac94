/** The report for people: findings by file, each with its line, its rule, and what would mend it. */
import pc from 'picocolors';
import { label, type ReaderLanguage, reportText } from '../messages/render';
import type { Severity } from '../paper/terms';
import type { ReportFormat } from './format';
import {
  type FileReport,
  gravestFirst,
  type Range,
  type RelatedPlace,
  type ReportedFinding,
  type RunReport,
} from './model';
import { plainLine, plainSource } from './plain';
import { summaryOf } from './summary';

type Paint = ReturnType<typeof pc.createColors>;

export const textReport: ReportFormat = (run, { color, width, quiet }) => {
  const paint = pc.createColors(color);
  const parts = run.files
    .filter((file) => file.findings.length > 0)
    .map((file) => fileText(file, paint, width));
  if (!quiet || parts.length > 0 || (run.baseline?.stale.length ?? 0) > 0) parts.push(summary(run, paint));
  return parts.length > 0 ? `${parts.join('\n\n')}\n` : '';
};

function fileText(file: FileReport, paint: Paint, width: number): string {
  const unit = file.unit === undefined ? '' : paint.dim(` · ${plainLine(file.unit)}`);
  const findings = gravestFirst(file.findings).map((finding) => findingText(finding, file, paint, width));
  return [paint.underline(plainLine(file.path)) + unit, ...findings].join('\n\n');
}

/** Each severity has its own sign and its own word, so nothing is told by colour alone. */
const SIGNS: Readonly<Record<Severity, string>> = { error: '✗', warning: '!', hint: '?' };

function findingText(finding: ReportedFinding, file: FileReport, paint: Paint, width: number): string {
  const { language } = file;
  const { severity } = finding;
  const tone = toneOf(severity, paint);
  const head = `  ${tone(`${SIGNS[severity]} ${label(language, `severity:${severity}`)}`)}  ${paint.bold(plainLine(finding.message))}`;
  const place = paint.dim(`${plainLine(file.path)}:${placeOf(finding)}  ${finding.rule}`);
  const lines = [head, `    ${place}`, ...frame(finding, tone, paint, width)];
  lines.push(...relatedLines(finding.related, language, paint), ...fixLines(finding, language, paint));
  return lines.join('\n');
}

function toneOf(severity: Severity, paint: Paint): (text: string) => string {
  if (severity === 'error') return paint.red;
  return severity === 'warning' ? paint.yellow : paint.cyan;
}

/** Line and character from 1, as editors show them. */
function placeOf({ start }: Range): string {
  return `${start.line + 1}:${start.character + 1}`;
}

/** The line with the place marked below it. A long line is cut so that the mark is seen. */
function frame(
  { start, end, lineText }: ReportedFinding,
  tone: (text: string) => string,
  paint: Paint,
  width: number,
): readonly string[] {
  if (lineText.trim() === '') return [];
  const number = String(start.line + 1);
  const room = Math.max(40, width - number.length - 8);
  const from = start.character > room - 12 ? start.character - 12 : 0;
  const shown = plainSource(lineText).slice(from, from + room);
  const before = from > 0 ? '…' : '';
  const after = from + room < lineText.length ? '…' : '';
  const last = end.line === start.line ? end.character : lineText.length;
  const length = Math.max(1, Math.min(last - start.character, shown.length - (start.character - from)));
  const gutter = ' '.repeat(number.length);
  const mark = ' '.repeat(start.character - from + before.length) + tone('^'.repeat(length));
  return [
    `    ${paint.dim(`${number} │`)} ${before}${shown}${after}`,
    `    ${paint.dim(`${gutter} │`)} ${mark}`,
  ];
}

/** The first few other places; a finding that speaks for many would drown the rest. */
const MOST_PLACES = 5;

function relatedLines(
  related: readonly RelatedPlace[],
  language: ReaderLanguage,
  paint: Paint,
): readonly string[] {
  if (related.length === 0) return [];
  const places = related
    .slice(0, MOST_PLACES)
    .map((place) => (place.path === undefined ? '' : `${plainLine(place.path)}:`) + placeOf(place));
  const rest = related.length - places.length;
  const more = rest > 0 ? ` ${reportText(language, 'also-more', { count: rest })}` : '';
  return [`    ${paint.dim(`${reportText(language, 'also')}: ${places.join(', ')}${more}`)}`];
}

function fixLines({ fixes }: ReportedFinding, language: ReaderLanguage, paint: Paint): readonly string[] {
  return fixes.map((fix) => {
    const kind = reportText(language, fix.safe ? 'fix' : 'choice');
    return `    ${paint.green(`${kind}:`)} ${plainLine(fix.title)}`;
  });
}

function summary(run: RunReport, paint: Paint): string {
  const { language, baseline } = run;
  const { text, gravest, counts } = summaryOf(run);
  const lines = [
    gravest === 'none' ? paint.green(`✓ ${text}`) : toneOf(gravest, paint)(`${SIGNS[gravest]} ${text}`),
  ];
  if (run.fixed)
    lines.unshift(reportText(language, 'fixed', { count: run.fixed.places, files: run.fixed.files }));
  if (counts.safelyFixable > 0) {
    lines.push(
      `  ${reportText(language, counts.safelyFixable === 1 ? 'fixable-one' : 'fixable', { count: counts.safelyFixable })}`,
    );
  }
  if (baseline && baseline.accepted > 0)
    lines.push(`  ${reportText(language, 'accepted', { count: baseline.accepted })}`);
  for (const { rule, path } of baseline?.stale ?? [])
    lines.push(`  ${reportText(language, 'stale', { rule, path })}`);
  if (baseline && baseline.stale.length > 0) lines.push(`  ${reportText(language, 'stale-what-next')}`);
  const [first] = gravestFirst(run.files.flatMap((file) => file.findings));
  if (first) lines.push(paint.dim(`  ${reportText(language, 'explain', { rule: first.rule })}`));
  return lines.join('\n');
}
