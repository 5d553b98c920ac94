/** What may stand under a field that holds anything: an initiative, a benefit or an action, put aside. */
import type { FieldShape } from '../field-shape';

/** @returns the fields of all three together; undefined where the whole text is no paper */
export function partPutAside(whole: FieldShape): FieldShape | undefined {
  const initiative = whole.fields?.['initiatives']?.entry;
  if (!initiative) return undefined;
  const { benefits, actions } = initiative.fields ?? {};
  const fields = { ...benefits?.entry?.fields, ...actions?.entry?.fields, ...initiative.fields };
  return { ...initiative, fields };
}
