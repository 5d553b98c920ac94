/** From findings to the diagnostics of the protocol. */
import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  DiagnosticTag,
} from 'vscode-languageserver';
import { messageText, type ReaderLanguage, reportText } from '../../messages/render';
import type { Finding } from '../../paper/finding';
import type { Severity } from '../../paper/terms';
import type { Checked, Session } from '../session';

/** VS Code's list of problems shows no Hint, so a hint is an Information. */
const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  hint: DiagnosticSeverity.Information,
};

/** Messages about what is there for nothing: nobody reads it. */
const UNNECESSARY: ReadonlySet<string> = new Set([
  'format/unknown-field:note',
  'suppression/unused',
  'suppression/unused:unknown',
  'suppression/unused:core',
]);

/** What a diagnostic carries for its fixes: enough to find the finding again in the same version. */
export interface DiagnosticData {
  readonly rule: string;
  /** Offset in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

export const SOURCE = 'strategy-papers';

export function diagnosticsOf(checked: Checked, session: Session): Diagnostic[] {
  return checked.findings.map((finding) => diagnosticOf(finding, checked, session));
}

/** What is told of a text with which the server itself failed: as the command line tells it. */
export function failureDiagnostic(fault: unknown, language: ReaderLanguage): Diagnostic {
  const reason = fault instanceof Error ? fault.message : String(fault);
  const nowhere = { line: 0, character: 0 };
  return {
    range: { start: nowhere, end: nowhere },
    severity: SEVERITY.error,
    code: 'internal/failure',
    source: SOURCE,
    message: messageText(language, 'internal/failure', { reason }, 0),
  };
}

function diagnosticOf(finding: Finding, checked: Checked, session: Session): Diagnostic {
  const { document, language } = checked;
  const data: DiagnosticData = { rule: finding.rule, start: finding.span.start, end: finding.span.end };
  const related = session.abilities.relatedInformation ? relatedOf(finding, checked, session, language) : [];
  return {
    range: session.positions.toRange(document.source, finding.span),
    severity: SEVERITY[finding.severity],
    code: finding.rule,
    source: SOURCE,
    message: messageText(language, finding.message, finding.params, finding.more),
    data,
    ...(session.abilities.unnecessaryTag &&
      UNNECESSARY.has(finding.message) && { tags: [DiagnosticTag.Unnecessary] }),
    ...(related.length > 0 && { relatedInformation: related }),
  };
}

function relatedOf(
  finding: Finding,
  { uri, document }: Checked,
  session: Session,
  language: ReaderLanguage,
): DiagnosticRelatedInformation[] {
  return finding.related
    .filter((place) => place.path === undefined || place.path === uri)
    .map(({ span }) => ({
      location: { uri, range: session.positions.toRange(document.source, span) },
      message: reportText(language, 'also'),
    }));
}
