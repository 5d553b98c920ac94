/** Tells the client that what it shows may be out of date: findings, hints and lenses that go by other files. */
import type { Connection } from 'vscode-languageserver';
import type { Session } from '../session';

/** Asks for everything anew that the client can ask for anew. */
export function refresh(connection: Connection, { abilities }: Session): void {
  // A client may be shutting down; then nobody waits for the answer.
  const ignore = (): void => {};
  if (abilities.refreshDiagnostics) connection.languages.diagnostics.refresh().catch(ignore);
  if (abilities.refreshInlayHints) connection.languages.inlayHint.refresh().catch(ignore);
  if (abilities.refreshCodeLenses) connection.sendRequest('workspace/codeLens/refresh').catch(ignore);
}
