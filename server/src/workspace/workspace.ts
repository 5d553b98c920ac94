/**
 * What the papers under one root know of each other: which organisation file holds for a paper, which log is
 * its follow-up. It is told what there is and reads no file itself.
 */
import type { FollowUp } from '../paper/follow-up';
import type { Organisation } from '../paper/organisation';
import type { Subject } from '../paper/subject';
import type { PaperStatus } from '../paper/terms';
import type { Surroundings } from '../rules/check';

/** Paths have forward slashes and are all of one sort: absolute, or relative to the root. */
export interface Workspace {
  /** The nearest organisation file in the folder of `path` or above. */
  organisationFor(path: string): Organisation | undefined;
  logFor(paperId: string): FollowUp | undefined;
  statusOf(paperId: string): PaperStatus | undefined;
}

/** What one known file supplies to others. */
export type Supply =
  | { readonly path: string; readonly kind: 'strategy-organisation'; readonly organisation: Organisation }
  | {
      readonly path: string;
      readonly kind: 'strategy-follow-up';
      readonly paper: string;
      readonly log: FollowUp;
    }
  | {
      readonly path: string;
      readonly kind: 'strategy-paper';
      readonly id: string;
      readonly status: PaperStatus | undefined;
    };

/** What a text at `path` supplies to others; undefined where it supplies nothing. */
export function supplyOf(path: string, { content }: Subject): Supply | undefined {
  switch (content?.kind) {
    case 'strategy-organisation':
      return { path, kind: content.kind, organisation: content };
    case 'strategy-follow-up':
      return content.paper && { path, kind: content.kind, paper: content.paper.value, log: content };
    case 'strategy-paper':
      return content.id && { path, kind: content.kind, id: content.id.value, status: content.status?.value };
    default:
      return undefined;
  }
}

/**
 * A workspace of all that is supplied. Of two logs for one paper the first by path counts. What it is asked for is
 * put in order when it is first asked for: while a folder is read there are as many workspaces as files, and most
 * are asked for the organisation alone.
 */
export function workspaceOf(supplies: Iterable<Supply>): Workspace {
  const all = [...supplies];
  let organisations: ReadonlyMap<string, Organisation> | undefined;
  let logs: ReadonlyMap<string, FollowUp> | undefined;
  let statuses: ReadonlyMap<string, PaperStatus | undefined> | undefined;
  return {
    organisationFor: (path) => {
      organisations ??= firstByKey(all, (one) =>
        one.kind === 'strategy-organisation' ? [folderOf(one.path), one.organisation] : undefined,
      );
      for (let folder = folderOf(path); ; folder = folderOf(folder)) {
        const organisation = organisations.get(folder);
        if (organisation || folder === '' || folder === folderOf(folder)) return organisation;
      }
    },
    logFor: (id) => {
      logs ??= firstByKey(all, (one) =>
        one.kind === 'strategy-follow-up' ? [one.paper, one.log] : undefined,
      );
      return logs.get(id);
    },
    statusOf: (id) => {
      statuses ??= firstByKey(all, (one) =>
        one.kind === 'strategy-paper' ? [one.id, one.status] : undefined,
      );
      return statuses.get(id);
    },
  };
}

/** What is around one text in its workspace. */
export function surroundingsOf(
  subject: Subject,
  path: string,
  workspace: Workspace,
  asked: Pick<Surroundings, 'today' | 'stage'>,
): Surroundings {
  const organisation = workspace.organisationFor(path);
  const { content } = subject;
  const followUp =
    content?.kind === 'strategy-paper' && content.id ? workspace.logFor(content.id.value) : undefined;
  const paperStatus =
    content?.kind === 'strategy-follow-up' && content.paper
      ? workspace.statusOf(content.paper.value)
      : undefined;
  return { ...asked, organisation, followUp, paperStatus };
}

/** The folder of a path, without a slash at its end; the empty text for a path without folders. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash <= 0 ? '' : path.slice(0, slash);
}

/** The last part of a path. */
export function fileNameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** What `entryOf` makes of the supplies, under its keys; of two with one key the first by path counts. */
function firstByKey<T>(
  supplies: readonly Supply[],
  entryOf: (supply: Supply) => readonly [string, T] | undefined,
): ReadonlyMap<string, T> {
  const entries = supplies.flatMap((supply) => {
    const entry = entryOf(supply);
    return entry ? [{ path: supply.path, entry }] : [];
  });
  entries.sort((a, b) => (a.path < b.path ? -1 : 1));
  // A later entry of a map replaces an earlier one, so the first comes last.
  return new Map(entries.reverse().map(({ entry }) => entry));
}
