/** Ids that the tool makes: what an element without one goes by, and what a new one is called. */
import type { MapNode } from '../../document/tree';
import { isPlaceholder } from '../../messages/placeholders';
import type { FieldShape } from '../../paper/field-shape';
import { dateAt, mapAt, textAt } from '../../paper/located';
import { slugOf } from '../ids';
import type { Context } from '../rule';

/** The texts of an element that name it, the best first. */
const NAMING = ['title', 'statement', 'name', 'what', 'text'];

/**
 * An id for the element in `map`, whose id has `shape`: from its title, statement or name; a paper's from its
 * unit and the year its period begins. None of `taken`.
 * @returns undefined where there is nothing to make it from
 */
export function idFrom(
  shape: FieldShape,
  map: MapNode,
  context: Context,
  taken: ReadonlySet<string>,
): string | undefined {
  const stem = shape.path === 'strategy-paper:id' ? paperStem(map, context) : elementStem(map);
  return stem === '' ? undefined : freeId(stem, taken);
}

/** What an element goes by while it has no id: the slug of its title or statement; empty where it has none. */
export function elementStem(map: MapNode): string {
  for (const key of NAMING) {
    const text = textAt(map, key)?.value;
    if (text !== undefined && !isPlaceholder(text)) return slugOf(text);
  }
  return '';
}

function paperStem(map: MapNode, { organisation }: Context): string {
  const unit = mapAt(map, 'unit');
  const id = unit && textAt(unit, 'id')?.value;
  const stem = slugOf(id ?? '') || (unit ? elementStem(unit) : '');
  const period = mapAt(map, 'period');
  const from = (period && dateAt(period, 'from')) ?? organisation?.period?.from;
  return stem === '' || !from ? stem : `${stem}-${from.value.slice(0, 4)}`;
}

/** So many of one name are counted one by one; beyond, by how many ids there are, which takes no search. Own choice. */
const MANY = 100;

/** `stem`, or `stem-2`, `stem-3` … where that is taken. */
export function freeId(stem: string, taken: ReadonlySet<string>): string {
  let id = stem;
  for (let number = 2; taken.has(id); number = number === MANY ? MANY + taken.size : number + 1)
    id = `${stem}-${number}`;
  return id;
}
