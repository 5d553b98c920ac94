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

/** A workspace of all that is supplied. Of two logs for one paper the first by path counts. */
export function workspaceOf(supplies: Iterable<Supply>): Workspace {
  const organisations = new Map<string, Organisation>();
  const logs = new Map<string, FollowUp>();
  const statuses = new Map<string, PaperStatus | undefined>();
  for (const supply of [...supplies].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    if (supply.kind === 'strategy-organisation')
      keepFirst(organisations, folderOf(supply.path), supply.organisation);
    else if (supply.kind === 'strategy-follow-up') keepFirst(logs, supply.paper, supply.log);
    else keepFirst(statuses, supply.id, supply.status);
  }
  return {
    organisationFor: (path) => {
      for (let folder = folderOf(path); ; folder = folderOf(folder)) {
        const organisation = organisations.get(folder);
        if (organisation || folder === '' || folder === folderOf(folder)) return organisation;
      }
    },
    logFor: (id) => logs.get(id),
    statusOf: (id) => statuses.get(id),
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

function keepFirst<T>(map: Map<string, T>, key: string, value: T): void {
  if (!map.has(key)) map.set(key, value);
}
