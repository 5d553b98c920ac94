/**
 * What a paper's parked elements refer to. They are unchanged and may come back, so their references have to
 * stay right; to the ids within what is parked itself nothing outside can refer.
 */
import { entriesAt, type LocatedText, mapAt } from '../paper/located';
import type { Paper } from '../paper/paper';
import { textsBelow } from './mentions';
import type { NamedKind, PlaceOf, Reference } from './named';

/** By key: what may stand under it. `x-linked_from` is written by the fix that puts something aside. */
const KINDS: Readonly<Record<string, readonly NamedKind[]>> = {
  contributes_to: ['benefit'],
  leads_to: ['benefit'],
  builds_on: ['action'],
  focus_areas: ['focus-area'],
  who: ['unit'],
  'x-linked_from': ['action', 'benefit'],
};

export function parkedReferences(paper: Paper, placeOf: PlaceOf): readonly Reference[] {
  return entriesAt(paper.map, 'parked').flatMap(({ value }) => {
    if (value?.kind !== 'map') return [];
    const content = mapAt(value, 'content') ?? value;
    const own = new Set([...textsBelow(content, ['id'])].map((id) => id.value));
    const refer = (key: string, kinds: readonly NamedKind[], text: LocatedText): Reference => ({
      kinds,
      id: text.value,
      paper: kinds[0] === 'benefit' || key === 'x-linked_from' ? paper.id?.value : undefined,
      place: placeOf(text.span),
      use: 'loose',
    });
    return Object.entries(KINDS).flatMap(([key, kinds]) =>
      [...textsBelow(value, [key])].flatMap((text) => (own.has(text.value) ? [] : [refer(key, kinds, text)])),
    );
  });
}
