/** All places that name what is named here: in the paper, its log, other papers and the register. */
import type { Location } from 'vscode-languageserver';
import type { Feature } from '../feature';
import { normalUri } from '../files/uri';
import type { LspPosition } from '../positions';
import type { Analysis, Session } from '../session';
import { namesIn } from './named-things';
import { rangesIn } from './places';

/** @param withDeclaration whether the place that gives the name is one of them */
export async function referencesAt(
  analysis: Analysis,
  position: LspPosition,
  withDeclaration: boolean,
  session: Session,
): Promise<Location[]> {
  const names = namesIn(session.papers.files);
  const { source } = analysis.document;
  const named = names.at(analysis.uri, source, session.positions.toOffset(source, position));
  if (!named) return [];
  const ranges = rangesIn(session);
  const found = names.occurrences(named.name).filter((one) => withDeclaration || !one.declares);
  return Promise.all(found.map(async (one) => ({ uri: one.path, range: await ranges.of(one.path, one) })));
}

export const references: Feature = (connection, session) => {
  connection.onReferences(async ({ textDocument, position, context }) => {
    const analysis = session.opened(normalUri(textDocument.uri));
    return analysis ? referencesAt(analysis, position, context.includeDeclaration, session) : null;
  });
  return { referencesProvider: true };
};
