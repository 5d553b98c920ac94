/** From the shape of a field to the shape of the map it stands in. */
import { type FieldShape, shapeAt } from '../../paper/field-shape';
import { DOCUMENT_KINDS } from '../../paper/terms';

/** The shape of the map that the field of `shape` stands in; undefined for a whole document. */
export function parentOf({ path }: FieldShape): FieldShape | undefined {
  const [name, steps = ''] = path.split(':');
  const kind = DOCUMENT_KINDS.find((one) => one === name);
  if (!kind || steps === '') return undefined;
  const inside = steps
    .split('.')
    .slice(0, -1)
    .flatMap((step) => (step.endsWith('[]') ? [step.slice(0, -2), 0] : [step]));
  return shapeAt(kind, inside);
}
