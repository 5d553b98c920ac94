/** Words or a sign behind a key whose fields or entries stand below it: `unit: [`, `initiatives: see below`. */
import { lineIndexAt } from '../../document/repair/lines';
import { keyAt, skipSpaces } from '../../document/repair/signs';
import { openingOf } from './layout-lines';
import { hasParts } from './parts';
import type { Scene, Slip } from './slip';

/** How far above what is odd such a key may stand, in lines. Own choice. */
const ABOVE = 3;

/** How many odd places are looked at. Own choice. */
const MOST_PLACES = 3;

/** All values that may be there by mistake, those nearest to the first odd place first. */
export function* strayValues(scene: Scene): Iterable<Slip> {
  const { text, lines, oddities, shape } = scene;
  const places = new Set<number>();
  for (const odd of oddities.slice(0, MOST_PLACES)) {
    const index = lineIndexAt(lines, odd.at);
    for (let at = index; at >= Math.max(0, index - ABOVE); at--) places.add(at);
  }
  for (const at of places) {
    const line = lines[at];
    const opening = line && openingOf(text, line);
    if (!line || opening?.key === undefined || opening.isBare || !hasParts(shape, opening.key)) continue;
    if (!isAboveParts(scene, at, opening.column)) continue;
    const key = keyAt(text, opening.start, line.end);
    if (!key) continue;
    const start = skipSpaces(text, key.colon + 1, line.end);
    const words = text.slice(start, line.end).trimEnd();
    const span = { start, end: start + words.length };
    // What somebody wrote is kept; a sign alone says nothing.
    const areWords = /[\p{L}\p{N}]/u.test(words);
    const rest = areWords ? ` # ${words}` : '';
    const edits = [{ span: { start: key.colon + 1, end: line.end }, text: rest }];
    yield { what: 'stray-value', key: opening.key, words, areWords, span, edits };
  }
}

/** True where fields or entries stand right below, further in: they are what the key is for. */
function isAboveParts({ text, lines }: Scene, index: number, column: number): boolean {
  for (let next = index + 1; next < lines.length; next++) {
    const below = lines[next];
    if (!below || below.content === below.end || text[below.content] === '#') continue;
    return below.column > column && openingOf(text, below) !== undefined;
  }
  return false;
}
