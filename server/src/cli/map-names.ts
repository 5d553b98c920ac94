/** What other papers and units are called, for a paper that names them by their ids. Reads only files that have such an id in them. */
import { readFileSync } from 'node:fs';
import { kindOfFileName } from '../paper/kind';
import { readSubject, type Subject } from '../paper/subject';
import { summaryOf } from '../workspace/summary';
import { fileNameOf } from '../workspace/workspace';
import { documentOf } from './documents';
import { filesBelow, slashed } from './files';

export type NameOf = (id: string) => string | undefined;

/** @param root the folder all papers belong to. Answers for one paper after the other, each file being read once. */
export function namesBelow(root: string): (path: string, subject: Subject) => Promise<NameOf> {
  let texts: Promise<readonly { readonly path: string; readonly text: string }[]> | undefined;
  const named = new Map<string, ReadonlyMap<string, string>>();
  const namesIn = async (path: string, text: string): Promise<ReadonlyMap<string, string>> => {
    const known = named.get(path) ?? (await namesOf(path, text));
    named.set(path, known);
    return known;
  };
  return async (path, subject) => {
    const wanted = referencesOf(path, subject);
    const names = new Map<string, string>();
    if (wanted.size === 0) return () => undefined;
    texts ??= textsBelow(root);
    // A unit is called what the register of the organisation calls it.
    for (const { path: other, text } of await texts) {
      if (![...wanted].some((id) => text.includes(id))) continue;
      for (const [id, name] of await namesIn(other, text)) if (!names.has(id)) names.set(id, name);
    }
    return (id) => names.get(id);
  };
}

/** The papers, units and visions that the paper refers to. */
function referencesOf(path: string, subject: Subject): ReadonlySet<string> {
  return new Set(summaryOf(slashed(path), subject).references.map(({ id }) => id.split('#')[0] ?? id));
}

async function namesOf(path: string, text: string): Promise<ReadonlyMap<string, string>> {
  const subject = readSubject(await documentOf(Buffer.from(text)), fileNameOf(slashed(path)));
  const { things, unit } = summaryOf(slashed(path), subject);
  const names = new Map<string, string>();
  for (const { kind, id, title } of things) if (kind === 'paper' || kind === 'unit') names.set(id, title);
  if (unit?.id !== undefined && unit.name !== undefined) names.set(unit.id, unit.name);
  return names;
}

/** Organisation files first, then papers; what cannot be opened has no names. */
async function textsBelow(
  root: string,
): Promise<readonly { readonly path: string; readonly text: string }[]> {
  const paths = (await filesBelow(root)).filter((path) => kindOfFileName(path) !== 'strategy-follow-up');
  const rank = (path: string): number => (kindOfFileName(path) === 'strategy-organisation' ? 0 : 1);
  return [...paths]
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .flatMap((path) => {
      try {
        return [{ path, text: readFileSync(path, 'utf8') }];
      } catch {
        return [];
      }
    });
}
