/** A block that was pasted at another depth than it belongs to. */
import { lineIndexAt } from '../../document/repair/lines';
import type { FieldShape } from '../field-shape';
import { columnsAbove, type Opening, openingOf, wordsOf } from './layout-lines';
import { hasParts } from './parts';
import type { Scene, Slip } from './slip';

/** How long a pasted block may be, in lines: an initiative of real papers has up to 70. */
const LONGEST_BLOCK = 120;
/** How many ends of a block are tried. Own choice. */
const MOST_ENDS = 24;

/** All moves to the side that may undo a paste, of the block that begins with the first odd place. */
export function* shiftedBlocks(scene: Scene): Iterable<Slip> {
  const { text, lines, oddities } = scene;
  const [first] = oddities;
  if (first === undefined) return;
  const index = lineIndexAt(lines, first.at);
  const line = lines[index];
  const opening = line && openingOf(text, line);
  if (!line || !opening || line.tabbed || line.odd || !isPart(scene.shape, opening)) return;
  const columns = columnsAbove(text, lines, index).filter((column) => column !== line.column);
  for (const column of columns) {
    for (const end of endsBelow(scene, index)) {
      const by = column - line.column;
      const edits = shift(scene, index, end, by);
      if (!edits) continue;
      let last = end - 1;
      while (last > index && (lines[last]?.content ?? 0) === (lines[last]?.end ?? 0)) last--;
      yield { what: 'shifted', span: wordsOf(text, line), last: last + 1, by, edits };
    }
  }
}

/** True for an entry, and for a key that the format has with parts below it: what is pasted as a block. */
function isPart(shape: FieldShape, { key, dashes, isBare }: Opening): boolean {
  if (dashes.length > 0) return true;
  return isBare && key !== undefined && hasParts(shape, key);
}

/** The lines before which a block that begins at line `index` may end: where the layout steps in or out. */
function endsBelow({ text, lines }: Scene, index: number): readonly number[] {
  const ends: number[] = [];
  let before = lines[index]?.column ?? 0;
  for (let next = index + 1; next < Math.min(lines.length, index + LONGEST_BLOCK); next++) {
    const line = lines[next];
    if (!line || !openingOf(text, line)) continue;
    if (line.column !== before) ends.push(next);
    before = line.column;
    if (ends.length === MOST_ENDS) return ends;
  }
  return lines.length < index + LONGEST_BLOCK ? [...ends, lines.length] : ends;
}

/** The lines from `first` to before `end` moved; undefined where one of them stands too far to the left for it. */
function shift({ lines }: Scene, first: number, end: number, by: number): Slip['edits'] | undefined {
  const filled = lines.slice(first, end).filter(({ content, end: stop }) => content < stop);
  if (filled.some(({ column, tabbed, odd }) => tabbed || odd || column + by < 0)) return undefined;
  return filled.map(({ start }) =>
    by > 0
      ? { span: { start, end: start }, text: ' '.repeat(by) }
      : { span: { start, end: start - by }, text: '' },
  );
}
