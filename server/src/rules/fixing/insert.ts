/** The fix that many rules offer: add what is missing, as the skeleton has it, at its usual place. */

import type { MapNode } from '../../document/tree';
import { insertField } from '../../document/write/field';
import type { Lines } from '../../document/write/lines';
import { type FieldShape, shapeStep } from '../../paper/field-shape';
import type { Fix } from '../../paper/finding';
import { freeIds, skeletonValue } from '../../paper/skeleton';
import { idsOf } from '../ids';
import { type Context, fix } from '../rule';

/**
 * A fix that adds `key` to `map`, whose own shape is `shape`, with its skeleton or with `value`.
 * @returns none where the field has no skeleton: there is nothing sensible to add
 */
export function insertFixes(
  context: Context,
  map: MapNode,
  shape: FieldShape | undefined,
  key: string,
  value?: Lines,
): readonly Fix[] {
  const field = shapeStep(shape, key);
  if (!field || !shape?.fields || !isWrittenOut(map)) return [];
  const lines =
    value ?? skeletonValue(field, { language: context.language, freeId: freeIds(idsOf(context.subject)) });
  if (!lines) return [];
  const edits = insertField(context.subject.document, map, key, lines, Object.keys(shape.fields));
  return [fix('insert', { field: { field: field.path } }, edits)];
}

/**
 * False for a map that stands in the text as a bare text only, and was read as its full form: nothing can be
 * added to it before it is written out, which the format's own fix does.
 */
export function isWrittenOut(map: MapNode): boolean {
  const key = map.pairs[0]?.key.span;
  return key === undefined || key.end > key.start;
}
