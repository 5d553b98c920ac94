/** The places of one text that name what is named at the cursor. */
import { type DocumentHighlight, DocumentHighlightKind } from 'vscode-languageserver';
import type { Feature } from '../feature';
import { normalUri } from '../files/uri';
import type { LspPosition } from '../positions';
import type { Analysis, Session } from '../session';
import { namesIn } from './named-things';
import { spanOfPart } from './places';

export function highlightsAt(
  { uri, document: { source } }: Analysis,
  position: LspPosition,
  session: Session,
): DocumentHighlight[] {
  const names = namesIn(session.papers.files);
  const named = names.at(uri, source, session.positions.toOffset(source, position));
  if (!named) return [];
  return names.occurrences(named.name, uri).map((one) => ({
    range: session.positions.toRange(source, spanOfPart(source, one)),
    kind: one.declares ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));
}

export const highlight: Feature = (connection, session) => {
  connection.onDocumentHighlight(({ textDocument, position }) => {
    const analysis = session.opened(normalUri(textDocument.uri));
    return analysis ? highlightsAt(analysis, position, session) : null;
  });
  return { documentHighlightProvider: true };
};
