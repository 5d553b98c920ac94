/** Which of the three kinds a text is: by its first key, else by its file name. */
import { type MapNode, type Node, type Pair, pairOf, type Span } from '../document/tree';
import { shapeOf } from './field-shape';
import { saysNothing } from './located';
import { nearKey } from './near-key';
import { DOCUMENT_KINDS, type DocumentKind } from './terms';

export interface KindReading {
  /** Absent where neither the first key nor the file name tells. */
  readonly kind: DocumentKind | undefined;
  /** What the `format` line says, where there is one; the empty text where it says no text. */
  readonly written: { readonly text: string; readonly span: Span } | undefined;
  /** True where the line names a kind and version that this tool knows. */
  readonly known: boolean;
}

/** What a text goes by that has no file of its own. */
export const UNNAMED = 'stdin.strategy.yaml';

const FILE_NAME = /\.(strategy|follow-up|organisation)\.ya?ml$/i;

/** The kind that a file name asks for: `*.strategy.yaml`, `*.follow-up.yml` … */
export function kindOfFileName(name: string): DocumentKind | undefined {
  switch (FILE_NAME.exec(name)?.[1]?.toLowerCase()) {
    case 'strategy':
      return 'strategy-paper';
    case 'follow-up':
      return 'strategy-follow-up';
    case 'organisation':
      return 'strategy-organisation';
    default:
      return undefined;
  }
}

/** The one version there is of each kind. */
export function formatLine(kind: DocumentKind): string {
  return `${kind}/1`;
}

/** @param fileName the file's own name, without its folders */
export function kindOf(root: Node | undefined, fileName: string | undefined): KindReading {
  const value = root?.kind === 'map' ? formatPair(root)?.value : undefined;
  const written =
    value && !saysNothing(value)
      ? { text: value.kind === 'scalar' ? value.text : '', span: value.span }
      : undefined;
  const byName = fileName === undefined ? undefined : kindOfFileName(fileName);
  const named = DOCUMENT_KINDS.find((kind) => written && written.text.split('/')[0]?.trim() === kind);
  // A line copied from another kind of file: the name of the file and what stands in it outweigh it.
  if (named && byName && named !== byName && fits(root, byName) > fits(root, named)) {
    return { kind: byName, written, known: false };
  }
  const known = named !== undefined && written?.text === formatLine(named);
  return { kind: named ?? byName, written, known };
}

/** How many of the document's own keys belong to a kind. */
function fits(root: Node | undefined, kind: DocumentKind): number {
  const { fields = {} } = shapeOf(kind);
  return root?.kind === 'map' ? root.pairs.filter((pair) => Object.hasOwn(fields, pair.key.text)).length : 0;
}

/** The pair that says the format, also where its key is misspelt and its value tells what is meant. */
function formatPair(root: MapNode): Pair | undefined {
  const own = pairOf(root, 'format');
  if (own) return own;
  return root.pairs.find(
    ({ key, value }) =>
      value?.kind === 'scalar' &&
      DOCUMENT_KINDS.some((kind) => value.text.startsWith(kind)) &&
      nearKey(key.text, ['format']) === 'format',
  );
}
