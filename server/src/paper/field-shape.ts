/** What the format says of one field: made from the JSON Schema at build time, so that it is said once. */
import type { Path } from '../document/tree';
import { SHAPES } from './generated/shapes';
import type { DocumentKind } from './terms';

export interface FieldShape {
  /** The field's place in the format, as labels are keyed: `strategy-paper:initiatives[].lead`. */
  readonly path: string;
  /** JSON Schema's type names; none where anything goes. */
  readonly types: readonly string[];
  /** R required once submitted, P expected, O optional. */
  readonly expected?: 'R' | 'P' | 'O';
  /** What the field's text may refer to. */
  readonly refersTo?: readonly string[];
  /** A long text: tools write it as a folded block. */
  readonly multiline?: boolean;
  readonly default?: unknown;
  readonly choices?: readonly string[];
  /** A day, written `YYYY-MM-DD`. */
  readonly date?: boolean;
  /** An id. */
  readonly slug?: boolean;
  /** The fields of a map, in the usual order of the format. */
  readonly fields?: Readonly<Record<string, FieldShape>>;
  /** The entries of a list. */
  readonly entry?: FieldShape;
  /** Each value of a map whose keys are free. */
  readonly any?: FieldShape;
}

export function shapeOf(kind: DocumentKind): FieldShape {
  return SHAPES[kind];
}

/** The shape one step further on; undefined where the format knows no such step. */
export function shapeStep(shape: FieldShape | undefined, step: string | number): FieldShape | undefined {
  if (!shape) return undefined;
  if (typeof step === 'number') return shape.entry;
  const own = shape.fields;
  return own && Object.hasOwn(own, step) ? own[step] : shape.any;
}

/** The shape at `path` from the root of a document of `kind`. */
export function shapeAt(kind: DocumentKind, path: Path): FieldShape | undefined {
  return path.reduce<FieldShape | undefined>(shapeStep, shapeOf(kind));
}

/** True for a local note, allowed at every level. */
export function isLocalNote(key: string): boolean {
  return key.startsWith('x-');
}
