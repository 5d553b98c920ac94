/** The parts of a paper that stand under a key with fields of their own. */
import type { FieldShape } from '../field-shape';

/**
 * What may stand under a field that holds anything: an initiative, a benefit or an action, put aside.
 * @returns the fields of all three together; undefined where the whole text is no paper
 */
export function partPutAside(whole: FieldShape): FieldShape | undefined {
  const initiative = whole.fields?.['initiatives']?.entry;
  if (!initiative) return undefined;
  const { benefits, actions } = initiative.fields ?? {};
  const fields = { ...benefits?.entry?.fields, ...actions?.entry?.fields, ...initiative.fields };
  return { ...initiative, fields };
}

/** True where the format has a key of this name with fields or entries below it. */
export function hasParts({ fields = {} }: FieldShape, key: string): boolean {
  return Object.entries(fields).some(([name, field]) => {
    const inner = field.fields ? field : field.entry;
    return inner?.fields !== undefined && (name === key || hasParts(inner, key));
  });
}

/** True where the format has a key of this name anywhere. */
export function isKey({ fields = {}, entry }: FieldShape, key: string): boolean {
  if (Object.hasOwn(fields, key)) return true;
  return (
    Object.values(fields).some((field) => isKey(field, key)) || (entry !== undefined && isKey(entry, key))
  );
}
