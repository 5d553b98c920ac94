/**
 * The answer to a client that asks for the diagnostics of the whole workspace: what differs from what it has.
 * Where nothing differs the answer waits until something does; asked in vain, a client would ask again at once.
 */
import {
  type CancellationToken,
  DocumentDiagnosticReportKind,
  type PreviousResultId,
  type WorkspaceDiagnosticReport,
} from 'vscode-languageserver';
import { normalUri } from '../files/uri';
import type { Checks } from './checks';

export async function workspaceReport(
  previous: readonly PreviousResultId[],
  checks: Checks,
  token: CancellationToken,
): Promise<WorkspaceDiagnosticReport> {
  const had = new Map(previous.map(({ uri, value }) => [normalUri(uri), value]));
  for (;;) {
    const report = difference(had, checks);
    if (report.items.length > 0 || token.isCancellationRequested) return report;
    const cancelled = new Promise<void>((resolve) => {
      token.onCancellationRequested(() => resolve());
    });
    await Promise.race([checks.news(), cancelled]);
  }
}

function difference(had: ReadonlyMap<string, string>, checks: Checks): WorkspaceDiagnosticReport {
  const known = new Map(checks.known().map((result) => [result.uri, result]));
  const items: WorkspaceDiagnosticReport['items'] = [];
  for (const { uri, version, resultId, diagnostics } of known.values()) {
    if (had.get(uri) === resultId) continue;
    items.push({
      kind: DocumentDiagnosticReportKind.Full,
      uri,
      version: version ?? null,
      resultId,
      items: [...diagnostics],
    });
  }
  for (const uri of had.keys()) {
    if (!known.has(uri))
      items.push({ kind: DocumentDiagnosticReportKind.Full, uri, version: null, items: [] });
  }
  return { items };
}
