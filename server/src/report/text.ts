/** The report for people: findings by file, each with its line, its rule, and what would mend it. */
import pc from 'picocolors';
import { label, type ReaderLanguage, reportText } from '../messages/render';
import type { Severity } from '../paper/terms';
import { columnsOf, fitting, wrapped } from './columns';
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
import { type Place, type Told, toldOf } from './told';

type Paint = ReturnType<typeof pc.createColors>;

/** Narrower screens break words themselves, in columns. Own choice. */
const NARROWEST = 40;

/** How the parts of the report are written. */
interface Hand {
  readonly paint: Paint;
  /** Columns for a line of a paper. */
  readonly width: number;
  /** Columns for a line of words. */
  readonly widest: number;
}

export const textReport: ReportFormat = (run, { color, width, wrap, quiet }) => {
  const paint = pc.createColors(color);
  const hand: Hand = { paint, width, widest: wrap ? Math.max(width, NARROWEST) : Number.POSITIVE_INFINITY };
  const parts = run.files.filter((file) => file.findings.length > 0).map((file) => fileText(file, hand));
  if (!quiet || parts.length > 0 || (run.baseline?.stale.length ?? 0) > 0) parts.push(summary(run, paint));
  return parts.length > 0 ? `${parts.join('\n\n')}\n` : '';
};

function fileText(file: FileReport, hand: Hand): string {
  const { paint } = hand;
  const unit = file.unit === undefined ? '' : paint.dim(` · ${plainLine(file.unit)}`);
  const findings = toldOf(file).map((told) => findingText(told, file, hand));
  return [paint.underline(plainLine(file.path)) + unit, ...findings].join('\n\n');
}

/** Each severity has its own sign and its own word, so nothing is told by colour alone. */
const SIGNS: Readonly<Record<Severity, string>> = { error: '✗', warning: '!', hint: '?' };

function findingText({ finding, places }: Told, file: FileReport, hand: Hand): string {
  const { paint } = hand;
  const { language } = file;
  const { severity } = finding;
  const tone = toneOf(severity, paint);
  const kind = `${SIGNS[severity]} ${label(language, `severity:${severity}`)}`;
  const indent = { first: columnsOf(kind) + 4, rest: 4 };
  const message = wrapped(plainLine(finding.message), indent, hand.widest).split('\n');
  const head = `  ${tone(kind)}  ${message.map(paint.bold).join('\n')}`;
  const place = paint.dim(`${plainLine(file.path)}:${placeOf(finding)}  ${finding.rule}`);
  const shown = places.length > 0 ? placeLines(places, hand) : frame(finding, tone, hand);
  const lines = [head, `    ${place}`, ...shown];
  lines.push(...relatedLines(finding.related, language, paint), ...fixLines(finding, language, hand));
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
  { paint, width }: Hand,
): readonly string[] {
  if (lineText.trim() === '') return [];
  const number = String(start.line + 1);
  const room = Math.max(40, width - number.length - 9);
  const source = plainSource(lineText);
  const from =
    columnsOf(source.slice(0, start.character)) > room - 12 ? shortlyBefore(source, start.character) : 0;
  const shown = fitting(source.slice(from), room);
  const before = from > 0 ? '…' : '';
  const after = from + shown.length < source.length ? '…' : '';
  const last = Math.min(end.line === start.line ? end.character : source.length, from + shown.length);
  const gutter = ' '.repeat(number.length);
  const mark =
    ' '.repeat(columnsOf(before + source.slice(from, start.character))) +
    tone('^'.repeat(Math.max(1, columnsOf(source.slice(start.character, last)))));
  return [
    `    ${paint.dim(`${number} │`)} ${before}${shown}${after}`,
    `    ${paint.dim(`${gutter} │`)} ${mark}`,
  ];
}

/** So many lines stand before the same words; the others below them. Own choice: a paper has four initiatives. */
const MOST_LINES = 4;

/** Each words once, with the lines they are in: `20, 33 │ <Who is responsible?>`. */
function placeLines(places: readonly Place[], { paint, width }: Hand): readonly string[] {
  const rows = places.flatMap(({ words, lines }) =>
    Array.from({ length: Math.ceil(lines.length / MOST_LINES) }, (_, row) => ({
      numbers: lines.slice(row * MOST_LINES, (row + 1) * MOST_LINES).join(', '),
      words: plainSource(words),
    })),
  );
  const widest = rows.reduce((most, { numbers }) => Math.max(most, numbers.length), 0);
  const room = Math.max(NARROWEST, width - widest - 9);
  return rows.map(({ numbers, words }) => {
    const shown = fitting(words, room);
    const after = shown.length < words.length ? '…' : '';
    return `    ${paint.dim(`${numbers.padStart(widest)} │`)} ${shown}${after}`;
  });
}

/** A place some twelve units before `at`, between two signs. */
function shortlyBefore(source: string, at: number): number {
  const from = Math.max(0, at - 12);
  // Never the second half of a sign, nor a mark without its letter.
  return /^[\udc00-\udfff\p{Mn}\p{Me}]/u.test(source.slice(from)) ? Math.max(0, from - 1) : from;
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

/** So many ways to go on are named; more would hide the next finding. Own choice: as many as there are initiatives when there is one too many. */
const MOST_FIXES = 5;

function fixLines(
  { fixes }: ReportedFinding,
  language: ReaderLanguage,
  { paint, widest }: Hand,
): readonly string[] {
  const lines = fixes.slice(0, MOST_FIXES).map((fix) => {
    const kind = `${reportText(language, fix.safe ? 'fix' : 'choice')}:`;
    const indent = { first: columnsOf(kind) + 5, rest: 6 };
    return `    ${paint.green(kind)} ${wrapped(plainLine(fix.title), indent, widest)}`;
  });
  const rest = fixes.length - lines.length;
  return rest > 0
    ? [...lines, `    ${paint.dim(reportText(language, 'more-choices', { count: rest }))}`]
    : lines;
}

function summary(run: RunReport, paint: Paint): string {
  const { language, baseline } = run;
  const { text, gravest, counts } = summaryOf(run);
  const lines = [
    gravest === 'none' ? paint.green(`✓ ${text}`) : toneOf(gravest, paint)(`${SIGNS[gravest]} ${text}`),
  ];
  if (run.fixed) {
    const { places, files, leftToPeople } = run.fixed;
    if (places > 0) lines.unshift(reportText(language, 'fixed', { count: places, files }));
    if (leftToPeople > 0) lines.push(`  ${reportText(language, 'left-to-people', { count: leftToPeople })}`);
  }
  if (counts.safelyFixable > 0) {
    const isAll = counts.error + counts.warning + counts.hint === 1;
    const key = isAll ? 'fixable-all' : counts.safelyFixable === 1 ? 'fixable-one' : 'fixable';
    lines.push(`  ${reportText(language, key, { count: counts.safelyFixable })}`);
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
