/** The map as text: its cards as a list in lists, in the order they are read. */
import type { Drawing } from './drawing';
import { element } from './page-html';
import { parentsOf } from './page-tree';
import type { Scene } from './scene';

/** Nothing where there are no cards. */
export function outline({ cards }: Scene): readonly Drawing[] {
  const below = new Map<number | undefined, number[]>();
  for (const [at, parent] of parentsOf(cards).entries())
    below.set(parent, [...(below.get(parent) ?? []), at]);
  const list = (parent: number | undefined): readonly Drawing[] => {
    const entries = below.get(parent) ?? [];
    if (entries.length === 0) return [];
    const shown = entries.map((at) =>
      element('li', {}, [element('bdi', {}, cards[at]?.label ?? ''), ...list(at)]),
    );
    return [element('ul', {}, shown)];
  };
  return list(undefined);
}
