/**
 * Signs that a text which YAML reads without a fault came with something around it: a mail, numbers before the lines.
 * Cheap, since every paper is asked; what it is, the recognisers say.
 */
import type { Tree } from '../../tree';
import { looksLikeField } from '../signs';

/** The colon of another script. */
const WIDE_COLON = '：';

/** True where a closer look at `text` is worth while: it is not as the files of the common format are. */
export function looksForeign(text: string, { root }: Tree): boolean {
  if (root?.kind === 'scalar') return true;
  if (root?.kind !== 'map') return false;
  for (const { key } of root.pairs) if (!looksLikeField(key.text)) return true;
  const [first] = root.pairs;
  // The kind of a file ends with the number of its version.
  const isKind = first?.key.text === 'format' && first.value?.kind === 'scalar';
  return (isKind && !/\d$/.test(first.value.text)) || text.includes(WIDE_COLON);
}
