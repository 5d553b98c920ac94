/** The ids of a paper: which there are. What an id made from a text looks like is known below, to all who make one. */
import type { Subject } from '../paper/subject';

export { slugOf } from '../paper/slug';

/** The ids of all initiatives, benefits and actions of a paper; none for the other kinds. */
export function idsOf({ content }: Subject): ReadonlySet<string> {
  const ids = new Set<string>();
  if (content?.kind !== 'strategy-paper') return ids;
  for (const initiative of content.initiatives) {
    for (const { id } of [initiative, ...initiative.benefits, ...initiative.actions])
      if (id) ids.add(id.value);
  }
  return ids;
}
