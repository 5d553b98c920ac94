/** What is there already where a new file is to be: the organisation's file, papers, their logs. Reads only what is asked for. */
import { readFileSync } from 'node:fs';
import { basename, dirname, sep } from 'node:path';
import { kindOfFileName } from '../paper/kind';
import type { Organisation } from '../paper/organisation';
import { readSubject, type Subject } from '../paper/subject';
import type { DocumentKind } from '../paper/terms';
import { documentOf } from './documents';
import { filesBelow } from './files';
import { rootOfFolder } from './library';

/** A paper that is there already. */
export interface KnownPaper {
  /** Absolute. */
  readonly path: string;
  readonly id: string;
  /** The unit's name; the id where it has none. */
  readonly unit: string;
}

export interface Neighbours {
  /** The nearest organisation file in the folder or above, absolute, as a check would find it. */
  organisationFile(): Promise<string | undefined>;
  organisation(): Promise<Organisation | undefined>;
  /** All papers under the folder's root that have an id, the nearest first. */
  papers(): Promise<readonly KnownPaper[]>;
  /** The log of a paper, absolute. */
  logOf(paper: string): Promise<string | undefined>;
}

/** @param folder absolute; what it holds and what it belongs to */
export function neighboursOf(folder: string): Neighbours {
  let found: Promise<readonly string[]> | undefined;
  const filesOf = async (kind: DocumentKind): Promise<readonly string[]> => {
    found ??= filesBelow(rootOfFolder(folder));
    return (await found).filter((path) => kindOfFileName(path) === kind);
  };
  const organisationFile = async (): Promise<string | undefined> =>
    (await filesOf('strategy-organisation'))
      .filter((path) => isIn(folder, dirname(path)))
      .sort((a, b) => dirname(b).length - dirname(a).length)[0];
  return {
    organisationFile,
    async organisation() {
      const file = await organisationFile();
      const content = file === undefined ? undefined : (await subjectAt(file))?.content;
      return content?.kind === 'strategy-organisation' ? content : undefined;
    },
    async papers() {
      const papers: KnownPaper[] = [];
      for (const path of await filesOf('strategy-paper')) {
        const content = (await subjectAt(path))?.content;
        if (content?.kind !== 'strategy-paper' || !content.id) continue;
        const id = content.id.value;
        papers.push({ path, id, unit: content.unit?.name?.value ?? id });
      }
      const isNear = ({ path }: KnownPaper): boolean => isIn(dirname(path), folder);
      return [...papers.filter(isNear), ...papers.filter((paper) => !isNear(paper))];
    },
    async logOf(paper) {
      for (const path of await filesOf('strategy-follow-up')) {
        const content = (await subjectAt(path))?.content;
        if (content?.kind === 'strategy-follow-up' && content.paper?.value === paper) return path;
      }
      return undefined;
    },
  };
}

/** The paper in the file at `path`, where it is one and has an id. */
export async function paperAt(path: string): Promise<KnownPaper | undefined> {
  const content = (await subjectAt(path))?.content;
  if (content?.kind !== 'strategy-paper' || !content.id) return undefined;
  return { path, id: content.id.value, unit: content.unit?.name?.value ?? content.id.value };
}

/** True where `folder` is `other` or lies below it. */
function isIn(folder: string, other: string): boolean {
  return folder === other || folder.startsWith(other.endsWith(sep) ? other : other + sep);
}

/** Undefined for what cannot be opened. */
async function subjectAt(path: string): Promise<Subject | undefined> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch {
    return undefined;
  }
  return readSubject(await documentOf(bytes), basename(path));
}
