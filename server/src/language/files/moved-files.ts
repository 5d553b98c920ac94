/** Which known files a move or a deletion concerns: editors name a folder where they mean all that is in it. */
import { kindOfFileName } from '../../paper/kind';
import { fileNameOf } from '../../workspace/workspace';
import { normalUri } from './uri';

/** Each known file that moved, from where to where; also those whose folder moved. */
export function movesOf(
  moves: readonly { readonly oldUri: string; readonly newUri: string }[],
  known: Iterable<string>,
): readonly { readonly from: string; readonly to: string }[] {
  const files = [...known];
  return moves.flatMap(({ oldUri, newUri }) => {
    const [old, now] = [normalUri(oldUri), normalUri(newUri)];
    const inside = within(old, files).map((from) => ({ from, to: `${now}${from.slice(old.length)}` }));
    // A file may only now have a name that makes it one of ours, and a folder one that we never saw.
    return inside.length > 0 || !kindOfFileName(fileNameOf(now)) ? inside : [{ from: old, to: now }];
  });
}

/** The known files at or below `uri`. */
export function within(uri: string, known: Iterable<string>): readonly string[] {
  const folder = uri.endsWith('/') ? uri : `${uri}/`;
  return [...known].filter((file) => file === uri || file.startsWith(folder));
}
