/** From a name to where it is given: the element, the unit in the register, the paper. */
import type { Location, LocationLink } from 'vscode-languageserver';
import type { Feature } from '../feature';
import { normalUri } from '../files/uri';
import type { LspPosition } from '../positions';
import type { Analysis, Session } from '../session';
import { namesIn } from './named-things';
import { rangesIn } from './places';

/** Where the name at `position` is given; several where units in no register are in several papers. */
export async function definitionAt(
  analysis: Analysis,
  position: LspPosition,
  session: Session,
): Promise<LocationLink[]> {
  const names = namesIn(session.papers.files);
  const { source } = analysis.document;
  const named = names.at(analysis.uri, source, session.positions.toOffset(source, position));
  if (!named) return [];
  const ranges = rangesIn(session);
  const originSelectionRange = await ranges.of(analysis.uri, named.occurrence);
  const { home } = named.name;
  const targets = names.occurrences(named.name).filter((one) => one.declares);
  return Promise.all(
    targets.map(async (target): Promise<LocationLink> => {
      const targetSelectionRange = await ranges.of(target.path, target);
      const targetRange = home ? await ranges.ofPlace(home.path, home.thing.place) : targetSelectionRange;
      return { originSelectionRange, targetUri: target.path, targetRange, targetSelectionRange };
    }),
  );
}

export const definition: Feature = (connection, session) => {
  connection.onDefinition(async ({ textDocument, position }): Promise<LocationLink[] | Location[] | null> => {
    const analysis = session.opened(normalUri(textDocument.uri));
    if (!analysis) return null;
    const links = await definitionAt(analysis, position, session);
    if (session.abilities.definitionLinks) return links;
    return links.map(({ targetUri, targetSelectionRange }) => ({
      uri: targetUri,
      range: targetSelectionRange,
    }));
  });
  return { definitionProvider: true };
};
