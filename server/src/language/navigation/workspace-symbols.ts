/** Finds things by name or id in all known files: papers, units, initiatives, benefits, actions, people. */
import type { SymbolInformation, SymbolKind } from 'vscode-languageserver';
import type { NamedThing, Place } from '../../workspace/named';
import type { FileSummary } from '../../workspace/summary';
import type { Feature } from '../feature';
import { KIND_OF } from '../outline/symbol-kinds';
import type { Session } from '../session';
import { rangesIn } from './places';

/** A list longer than this is not read but typed on. Own choice. */
const MOST = 200;

interface Candidate {
  readonly name: string;
  readonly id: string | undefined;
  readonly kind: SymbolKind;
  readonly path: string;
  readonly place: Place;
  readonly container: string | undefined;
}

interface Match {
  readonly candidate: Candidate;
  readonly name: string;
  /** The lower the better. */
  readonly rank: number;
}

/** The best matches for `query`, whose letters have to occur in that order; any thing matches nothing at all. */
export async function symbolsMatching(query: string, session: Session): Promise<SymbolInformation[]> {
  const wanted = folded(query).replace(/\s+/g, '');
  const matches: Match[] = [];
  for (const file of session.papers.files.values()) {
    for (const candidate of candidatesOf(file)) {
      const match = matchOf(candidate, wanted);
      if (match) matches.push(match);
    }
  }
  matches.sort((a, b) => a.rank - b.rank || a.name.length - b.name.length || (a.name < b.name ? -1 : 1));
  const ranges = rangesIn(session);
  return Promise.all(
    matches.slice(0, MOST).map(async ({ candidate, name }) => ({
      name,
      kind: candidate.kind,
      location: {
        uri: candidate.path,
        range: await ranges.ofPlace(candidate.path, candidate.place),
      },
      ...(candidate.container !== undefined && { containerName: candidate.container }),
    })),
  );
}

function* candidatesOf(file: FileSummary): Generator<Candidate> {
  const { path, things, unit, mentions, id } = file;
  const of = (thing: NamedThing, container: string | undefined): Candidate => ({
    name: thing.kind === 'paper' && thing.title !== thing.id ? `${thing.title} (${thing.id})` : thing.title,
    id: thing.id,
    kind: KIND_OF[thing.kind],
    path,
    place: thing.idPlace,
    container,
  });
  const organisation = things.find((thing) => thing.kind === 'organisation');
  const around = organisation?.title ?? unit?.name ?? id;
  for (const thing of things)
    yield of(thing, thing.kind === 'paper' || thing === organisation ? undefined : around);
  const isNameless = file.kind === 'strategy-paper' && id === undefined;
  if (isNameless && unit?.name !== undefined)
    yield { name: unit.name, id: unit.id, kind: KIND_OF.paper, path, place: TOP, container: undefined };
  for (const { name, place, sort } of mentions)
    if (sort === 'registered')
      yield { name, id: undefined, kind: KIND_OF.person, path, place, container: around };
}

const TOP: Place = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** What matches by its id only shows the id too: an editor that matches again by name would drop it. */
function matchOf(candidate: Candidate, wanted: string): Match | undefined {
  const byName = rankOf(folded(candidate.name), wanted);
  const byId = candidate.id === undefined ? undefined : rankOf(folded(candidate.id), wanted);
  if (byName !== undefined && (byId === undefined || byName <= byId + 1))
    return { candidate, name: candidate.name, rank: byName };
  if (byId === undefined) return undefined;
  const isShown = candidate.id !== undefined && candidate.name.includes(candidate.id);
  const name = isShown ? candidate.name : `${candidate.name} (${candidate.id})`;
  return { candidate, name, rank: byId + 0.5 };
}

/** 0 at the start, 1 at the start of a word, 2 within one, 3 and more for letters with others between them. */
function rankOf(text: string, wanted: string): number | undefined {
  if (wanted === '') return 0;
  const packed = text.replace(/\s+/g, '');
  const at = packed.indexOf(wanted);
  if (at === 0) return 0;
  if (at > 0) return text.split(/[\s-]+/).some((word) => word.startsWith(wanted)) ? 1 : 2;
  let from = 0;
  let first = -1;
  for (const letter of wanted) {
    const next = packed.indexOf(letter, from);
    if (next === -1) return undefined;
    if (first === -1) first = next;
    from = next + letter.length;
  }
  return 3 + (from - first) / packed.length;
}

/** Capitals do not count, and æ, ø, å are also found as ids write them. */
function folded(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa');
}

export const workspaceSymbols: Feature = (connection, session) => {
  connection.onWorkspaceSymbol(({ query }) => symbolsMatching(query, session));
  return { workspaceSymbolProvider: true };
};
