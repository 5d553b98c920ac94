/**
 * All files of one root, kept up to date one by one. It knows what each supplies to the others, so that a
 * change re-checks the files that depend on what changed, and no more.
 */
import type { Subject } from '../paper/subject';
import { type FileSummary, summaryOf } from './summary';
import { folderOf, type Supply, supplyOf, type Workspace, workspaceOf } from './workspace';

export interface Papers {
  /** What is known of each file, by path. */
  readonly files: ReadonlyMap<string, FileSummary>;
  /** The current workspace, as checks take it. */
  workspace(): Workspace;
  /**
   * Takes in what was read at `path`.
   * @returns the paths of other files whose findings may change
   */
  set(path: string, subject: Subject): readonly string[];
  /** Forgets a file. @returns the paths of other files whose findings may change */
  remove(path: string): readonly string[];
}

interface Kept {
  readonly supply: Supply | undefined;
  /** The same for two versions that supply the same. */
  readonly key: string;
}

export function papers(): Papers {
  const files = new Map<string, FileSummary>();
  const kept = new Map<string, Kept>();
  let current: Workspace | undefined;

  const replace = (path: string, next: Kept | undefined): readonly string[] => {
    const before = kept.get(path);
    if (next) kept.set(path, next);
    else kept.delete(path);
    if (before?.key === next?.key) {
      // What it supplies reads the same, but the checks shall hold the newest of it: the places in a log or an
      // organisation. Of a paper the key is all that others go by, and most edits are made in papers.
      if (next?.supply && next.supply.kind !== 'strategy-paper') current = undefined;
      return [];
    }
    current = undefined;
    return dependentsOf(path, [before?.supply, next?.supply], files);
  };

  return {
    files,
    workspace() {
      current ??= workspaceOf([...kept.values()].flatMap(({ supply }) => supply ?? []));
      return current;
    },
    set(path, subject) {
      files.set(path, summaryOf(path, subject));
      const supply = supplyOf(path, subject);
      return replace(path, { supply, key: keyOf(supply, subject) });
    },
    remove(path) {
      files.delete(path);
      return replace(path, undefined);
    },
  };
}

/** What others go by: for an organisation file and a log its whole text, for a paper its id and status. */
function keyOf(supply: Supply | undefined, { document }: Subject): string {
  if (!supply) return '';
  return supply.kind === 'strategy-paper' ? `${supply.id} ${supply.status ?? ''}` : document.source.text;
}

function dependentsOf(
  path: string,
  supplies: readonly (Supply | undefined)[],
  files: ReadonlyMap<string, FileSummary>,
): readonly string[] {
  const dependents = new Set<string>();
  for (const supply of supplies) {
    for (const [other, summary] of files)
      if (other !== path && supply && dependsOn(other, summary, supply)) dependents.add(other);
  }
  return [...dependents];
}

function dependsOn(path: string, summary: FileSummary, supply: Supply): boolean {
  switch (supply.kind) {
    case 'strategy-organisation': {
      const folder = folderOf(supply.path);
      return folder === '' || path.startsWith(`${folder}/`);
    }
    case 'strategy-follow-up':
      return summary.kind === 'strategy-paper' && summary.id === supply.paper;
    case 'strategy-paper':
      return summary.kind === 'strategy-follow-up' && summary.id === supply.id;
  }
}
