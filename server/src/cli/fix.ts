/** `validate --fix`: mends files by their findings' fixes and writes them whole, or shows what would change. */
import { decodeText } from '../document/decode';
import { readDocument } from '../document/read';
import { type Mending, mend, type WhichFixes } from '../rules/fixing/mend';
import type { Asked } from './asked';
import { checkDocument, workspaceFor } from './check-file';
import type { Library } from './library';
import { type GivenText, shownPath } from './outcome';
import { writeOver } from './outputs';
import { patchOf } from './patch';

export interface FixWish {
  readonly which: WhichFixes;
  /** Show, don't write. */
  readonly diff: boolean;
}

export interface Fixing {
  /** Absolute paths of the files that changed, or would. */
  readonly changed: readonly string[];
  /** How many places were mended. */
  readonly count: number;
  /** How many findings are left because only a person can answer them. */
  readonly leftToPeople: number;
  /** The changes as a unified diff; only where asked for. */
  readonly patch: string;
  /** The text of standard input after mending. */
  readonly given: string | undefined;
  /** Why a file could not be written: the first of them. It is as it was. */
  readonly unwritten: unknown;
}

/**
 * Mends each of `paths`. A file that is no text, or has nothing to mend, is left as it is; so is one that cannot
 * be opened, or on which the tool fails: checking it says so. One that cannot be written does not keep the others
 * from being mended.
 */
export async function fixFiles(
  paths: readonly string[],
  library: Library,
  asked: Asked,
  wish: FixWish,
  given?: GivenText,
): Promise<Fixing> {
  const changed: string[] = [];
  let count = 0;
  let leftToPeople = 0;
  let patch = '';
  let mendedGiven: string | undefined;
  let unwritten: unknown;
  for (const path of paths) {
    const isGiven = given?.path === path;
    const mending = await mendingOf(path, isGiven ? given : undefined, library, asked, wish.which);
    if (!mending) continue;
    const { before, text, mended } = mending;
    leftToPeople += mending.leftToPeople;
    if (isGiven) mendedGiven = text;
    if (text === before) continue;
    const shown = shownPath(path);
    if (wish.diff) patch += patchOf(shown, before, text);
    else if (!isGiven) {
      try {
        await writeOver(shown, mending.bytes, text);
      } catch (fault) {
        unwritten ??= fault;
        continue;
      }
    }
    changed.push(path);
    count += mended.length;
  }
  if (changed.length > 0 && !wish.diff) library.forget();
  return { changed, count, leftToPeople, patch, given: mendedGiven, unwritten };
}

async function mendingOf(
  path: string,
  given: GivenText | undefined,
  library: Library,
  asked: Asked,
  which: WhichFixes,
): Promise<(Mending & { readonly bytes: Uint8Array; readonly before: string }) | undefined> {
  try {
    const workspace = await workspaceFor(path, library);
    const bytes = given?.bytes ?? library.bytesAt(path);
    const decoded = decodeText(bytes);
    // What is no text that can be read is not an empty one: nothing may be written over it.
    if (!('text' in decoded)) return undefined;
    const before = decoded.text;
    const check = (text: string) => checkDocument(readDocument(text), path, workspace, asked).findings;
    return { bytes, before, ...mend(before, which, check) };
  } catch {
    return undefined;
  }
}
