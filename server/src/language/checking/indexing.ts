/** Reads all files of the workspace once, in the background, open texts first; says how far it is. */
import type { Connection } from 'vscode-languageserver';
import { normalUri } from '../files/uri';
import type { Session } from '../session';
import type { Checks } from './checks';

/** Files read between two looks at what else is to be done. Own choice: a few milliseconds' worth. */
const AT_ONCE = 10;
/** Workspaces smaller than this are read before anyone could see a sign of progress. Own choice. */
const WORTH_SHOWING = 200;

export async function indexFolders(
  folders: readonly string[],
  session: Session,
  checks: Checks,
  connection: Connection,
): Promise<void> {
  // In one order, whatever order the disk gives them in: what is told of several files is told in it.
  const listed = await Promise.all(folders.map((folder) => session.files.list(folder)));
  const uris = listed.flat().map(normalUri).sort();
  const progress =
    session.abilities.progress && uris.length >= WORTH_SHOWING
      ? await connection.window.createWorkDoneProgress()
      : undefined;
  progress?.begin('Strategy papers', 0);
  for (const [at, uri] of uris.entries()) {
    if (at % AT_ONCE === 0) {
      progress?.report(Math.round((at / uris.length) * 100), `${at} / ${uris.length}`);
      await new Promise((resolve) => {
        setTimeout(resolve, 0);
      });
    }
    if (session.opened(uri)) continue;
    const analysis = await session.analysis(uri);
    // It may have been opened while it was read: what the editor holds is newer.
    if (analysis && !session.opened(uri)) session.papers.set(uri, analysis.subject);
  }
  progress?.done();
  checks.request(session.openUris());
  checks.request(uris);
}
