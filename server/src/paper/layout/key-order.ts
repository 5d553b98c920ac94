/** In which order the keys of a map usually stand, by the shapes of the format. It judges no content. */
import { type MapNode, type Node, pairOf } from '../../document/tree';
import { type FieldShape, shapeAt, shapeStep } from '../field-shape';

/** The places of the elements that a parked one can be, by what its `kind` says. */
const PARKED: Readonly<Record<string, readonly (string | number)[]>> = {
  initiative: ['initiatives', 0],
  benefit: ['initiatives', 0, 'benefits', 0],
  action: ['initiatives', 0, 'actions', 0],
};

/** The shape of the value of `key` in `map`, whose own shape is `shape`; undefined where the format knows none. */
export function shapeOfValue(
  map: MapNode,
  shape: FieldShape | undefined,
  key: string,
): FieldShape | undefined {
  const own = shapeStep(shape, key);
  if (own?.path !== 'strategy-paper:parked[].content') return own;
  const kind = pairOf(map, 'kind')?.value;
  const path = kind?.kind === 'scalar' && Object.hasOwn(PARKED, kind.text) ? PARKED[kind.text] : undefined;
  return path ? shapeAt('strategy-paper', path) : own;
}

/** The shape that the fields of `node` go by: that of the entries for a lone element where a list is due. */
export function shapeOfElement(node: Node, shape: FieldShape | undefined): FieldShape | undefined {
  return node.kind === 'map' && shape?.fields === undefined && shape?.entry ? shape.entry : shape;
}

/**
 * The positions of the pairs of `map` in the usual order. A key that the format does not know, such as a local
 * note, stays behind the known key that it followed.
 * @param isWhole true for the map of a whole document, in which nothing comes before `format`.
 */
export function usualPositions(
  map: MapNode,
  shape: FieldShape | undefined,
  isWhole: boolean,
): readonly number[] {
  const ranks = new Map(Object.keys(shape?.fields ?? {}).map((key, rank) => [key, rank]));
  const hasFormat = isWhole && pairOf(map, 'format') !== undefined;
  // What comes before every known key stays there, but for `format`, which it then follows.
  let rank = hasFormat ? (ranks.get('format') ?? 0) : -1;
  return map.pairs
    .map((pair, position) => {
      const own = ranks.get(pair.key.text);
      if (own !== undefined) rank = own;
      return { position, rank, follows: own === undefined ? 1 : 0 };
    })
    .sort((a, b) => a.rank - b.rank || a.follows - b.follows || a.position - b.position)
    .map(({ position }) => position);
}
