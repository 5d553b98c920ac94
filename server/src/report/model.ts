/**
 * What every report is made from: files and their findings as plain data, put in words, with lines and
 * characters instead of offsets. It can cross a thread or lie in a cache; nothing here formats.
 */
import { lineAt, lineText, type Position, positionAt, type SourceText } from '../document/source-text';
import type { Span } from '../document/tree';
import { fixText, messageText, type ReaderLanguage } from '../messages/render';
import type { Finding, Fix } from '../paper/finding';
import { type DocumentKind, SEVERITIES, type Severity } from '../paper/terms';

/** A change of the text: offsets in UTF-16 units, `end` exclusive, in the text as it was checked. */
export interface ReportedEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface ReportedFix {
  /** `rule:fix`, stable. */
  readonly key: string;
  readonly title: string;
  readonly safe: boolean;
  /** True where it would say what only a person can know: `--fix=all` leaves it alone. */
  readonly claims?: true;
  readonly edits: readonly ReportedEdit[];
}

/** Lines and characters count from 0, characters in UTF-16 units. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

export interface RelatedPlace extends Range {
  /** Another file; absent for the file itself. */
  readonly path?: string;
}

export interface ReportedFinding extends Range {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly related: readonly RelatedPlace[];
  readonly fixes: readonly ReportedFix[];
  /** The line it begins on, as written, for a code frame and for telling findings apart. */
  readonly lineText: string;
  /** The same of the other places that it speaks for; absent where it speaks for one. */
  readonly otherLines?: readonly string[];
}

export interface FileReport {
  /** With forward slashes, relative to the current folder where it lies below it. */
  readonly path: string;
  /** Absent where the kind cannot be told. */
  readonly kind: DocumentKind | undefined;
  /** The language that its messages are in. */
  readonly language: ReaderLanguage;
  /** The unit's name, for a paper that has one. */
  readonly unit: string | undefined;
  readonly findings: readonly ReportedFinding[];
}

/** A finding that a baseline accepts and that no longer occurs: the entry can go. */
export interface StaleEntry {
  readonly path: string;
  readonly rule: string;
}

/** One run of the validator. */
export interface RunReport {
  readonly tool: { readonly name: string; readonly version: string };
  /** The day that rules about time went by, `YYYY-MM-DD`. */
  readonly today: string;
  /** The language of everything that is not about one paper. */
  readonly language: ReaderLanguage;
  /** In the order of their paths; also those without findings. */
  readonly files: readonly FileReport[];
  /** From which severity on the run fails. */
  readonly failOn: Severity | 'never';
  /** What `--fix` has mended before this report; absent where nothing was to be mended. */
  readonly fixed?:
    | {
        readonly places: number;
        readonly files: number;
        /** How many findings were left because only a person can answer them. */
        readonly leftToPeople: number;
      }
    | undefined;
  /** Findings that a baseline accepts, and entries of it that no longer occur. */
  readonly baseline: { readonly accepted: number; readonly stale: readonly StaleEntry[] } | undefined;
}

/** Findings as people want them: what has to be put right first, each kind in the order of the text. */
export function gravestFirst(findings: readonly ReportedFinding[]): readonly ReportedFinding[] {
  return SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

export interface Counts {
  readonly error: number;
  readonly warning: number;
  readonly hint: number;
  /** Findings that a safe fix mends. */
  readonly safelyFixable: number;
  readonly files: number;
  readonly filesWithFindings: number;
}

export function countsOf(files: readonly FileReport[]): Counts {
  const counts = {
    error: 0,
    warning: 0,
    hint: 0,
    safelyFixable: 0,
    files: files.length,
    filesWithFindings: 0,
  };
  for (const { findings } of files) {
    if (findings.length > 0) counts.filesWithFindings++;
    for (const finding of findings) {
      counts[finding.severity]++;
      if (finding.fixes.some((fix) => fix.safe)) counts.safelyFixable++;
    }
  }
  return counts;
}

/** A finding put in words. */
export function reportedFinding(
  finding: Finding,
  source: SourceText,
  language: ReaderLanguage,
): ReportedFinding {
  const range = rangeOf(finding.span, source);
  const lineOf = ({ start }: Span): string => lineText(source, lineAt(source, start));
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: messageText(language, finding.message, finding.params, finding.more),
    ...range,
    related: finding.related.map(({ span, path }) => ({
      ...rangeOf(span, source),
      ...(path !== undefined && { path }),
    })),
    // Going to a place is for an editor to do.
    fixes: finding
      .fixes()
      .filter((fix) => fix.command?.kind !== 'select')
      .map((fix) => reportedFix(fix, language)),
    lineText: lineOf(finding.span),
    ...(finding.more > 0 && {
      otherLines: finding.related.flatMap(({ span, path }) => (path === undefined ? [lineOf(span)] : [])),
    }),
  };
}

function reportedFix(fix: Fix, language: ReaderLanguage): ReportedFix {
  return {
    key: fix.title,
    title: fixText(language, fix.title, fix.params),
    safe: fix.safe,
    ...(fix.claims && { claims: true }),
    edits: fix.edits.map(({ span, text }) => ({ start: span.start, end: span.end, text })),
  };
}

function rangeOf(span: Span, source: SourceText): Range {
  return { start: positionAt(source, span.start), end: positionAt(source, span.end) };
}
