/** A field without its colon that reads as a further line of the text above it: `date: 2026-04-10`, and below, further in, `text Two classes`. */

import { lineIndexAt } from '../../document/repair/lines';
import { keyAt } from '../../document/repair/signs';
import type { MapNode } from '../../document/tree';
import { openingOf } from './layout-lines';
import type { Oddity } from './oddities';
import { isKey } from './parts';
import type { Scene, Slip } from './slip';

/** A further line with a word and another sign in the place of its colon, or with a word and what looks like a value. */
const FIELD = /\n[ \t]+([a-z][a-z_]+)(?:[ \t]?[;=,][ \t]+|[ \t]+)(?=[\p{Lu}\d"'[{])/u;
const WITH_SIGN = /[;=,][ \t]+$/;
/** How many odd places are looked at. Own choice. */
const MOST_PLACES = 3;

/** Adds the texts in `map` that may have swallowed a field which the map lacks. */
export function swallowedIn({ pairs }: MapNode, text: string, into: Oddity[]): void {
  for (const { value } of pairs) {
    if (value?.kind !== 'scalar' || value.style !== 'plain') continue;
    // A text of one line is as long as it is written.
    if (value.span.end - value.span.start === value.text.length) continue;
    const words = text.slice(value.span.start, value.span.end);
    const found = FIELD.exec(words);
    const [line = '', key] = found ?? [];
    if (!found || pairs.some((pair) => pair.key.text === key)) continue;
    const at = value.span.start + found.index + line.search(/\w/);
    // Words that go on in a sentence are no mistake; a date, a number or an id ends with its line.
    const isSure = WITH_SIGN.test(line) || !/\s/.test(words.slice(0, found.index).trim());
    into.push({ at, isExplained: false, ...(!isSure && { isPossible: true as const }) });
  }
}

/** All fields that may have been swallowed at the first odd places, each with its colon and in its column. */
export function* swallowedFields({ text, lines, oddities, shape }: Scene): Iterable<Slip> {
  for (const { at } of oddities.slice(0, MOST_PLACES)) {
    const index = lineIndexAt(lines, at);
    const line = lines[index];
    const found = /^([a-z][a-z_]+)[ \t]*[;=,]?[ \t]+/.exec(text.slice(at, line?.end));
    const key = found?.[1];
    if (!line || !found || key === undefined || at !== line.content) continue;
    if (keyAt(text, at, line.end) || !isKey(shape, key)) continue;
    let above = index - 1;
    while (above >= 0 && !openingAt({ text, lines }, above)?.key) above--;
    const opening = openingAt({ text, lines }, above);
    if (!opening) continue;
    const edits = [
      {
        span: { start: line.start, end: at + found[0].length },
        text: `${' '.repeat(opening.column)}${key}: `,
      },
    ];
    yield { what: 'swallowed', key, span: { start: at, end: at + key.length }, edits };
  }
}

function openingAt({ text, lines }: Pick<Scene, 'text' | 'lines'>, index: number) {
  const line = lines[index];
  return line && openingOf(text, line);
}
