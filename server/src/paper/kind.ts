/** Which of the three kinds a text is: by its first key, else by its file name. */
import { type Node, pairOf, type Span } from '../document/tree';
import { DOCUMENT_KINDS, type DocumentKind } from './terms';

export interface KindReading {
  /** Absent where neither the first key nor the file name tells. */
  readonly kind: DocumentKind | undefined;
  /** What the `format` line says, where there is one. */
  readonly written: { readonly text: string; readonly span: Span } | undefined;
  /** True where the line names a kind and version that this tool knows. */
  readonly known: boolean;
}

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

export function kindOf(root: Node | undefined, fileName: string | undefined): KindReading {
  const value = root?.kind === 'map' ? pairOf(root, 'format')?.value : undefined;
  const written =
    value?.kind === 'scalar' && value.text !== '' ? { text: value.text, span: value.span } : undefined;
  const byName = fileName === undefined ? undefined : kindOfFileName(fileName);
  const named = DOCUMENT_KINDS.find((kind) => written && written.text.split('/')[0] === kind);
  const known = named !== undefined && written?.text === formatLine(named);
  return { kind: named ?? byName, written, known };
}
