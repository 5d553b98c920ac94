/** The line of a key that is gone, so that what stood under it has fallen to its neighbours. */

import { lineIndexAt } from '../../document/repair/lines';
import { sourceText } from '../../document/source-text';
import type { FieldShape } from '../field-shape';
import { columnsAbove, type Opening, openingOf, RULE_NAME, wordsOf } from './layout-lines';
import { isKey, partPutAside } from './parts';
import type { Scene, Slip } from './slip';

/** A key of the format with fields below it, or with a list of texts. */
interface Parent {
  readonly key: string;
  readonly isList: boolean;
  /** None where it is a list of texts. */
  readonly fields: Readonly<Record<string, FieldShape>>;
  /** What those texts are chosen from. */
  readonly choices: readonly string[] | undefined;
  /** True where its keys are names of rules. */
  readonly isForRules: boolean;
}

/** How many odd places are looked at: the first that a slip leaves is seldom the only one near it. Own choice. */
const MOST_PLACES = 3;
/** How far above an odd field its entry may begin, in lines. Own choice. */
const LONGEST_ENTRY = 12;

/** The list of texts that tell by themselves that they belong there. */
const QUESTIONS = 'open_questions';
/** The list that any other texts may have stood in, where they are as short as what people are called. */
const GROUPS = 'for_whom';
/** How long the name of a group is at the most, in words, its dash among them. Own choice. */
const LONGEST_GROUP = 6;

/** All lines that may be gone, the likeliest first. */
export function* lostLines(scene: Scene): Iterable<Slip> {
  const { text, lines, shape } = scene;
  const { eol } = sourceText(text);
  const parents = parentsIn(shape);
  for (const index of placesOf(scene)) {
    const line = lines[index];
    const opening = line && openingOf(text, line);
    if (!line || !opening) continue;
    const isEntry = opening.dashes.length > 0;
    const own = keysAt(scene, index, opening);
    const words = text.slice(opening.start, line.end).trim();
    const above = keyAbove(scene, index);
    const isKnown = opening.key === undefined || isKey(shape, opening.key);
    for (const parent of parents) {
      const { key, isList, choices } = parent;
      // The line is there: a second one would only hide what is off below it.
      if (key === above) continue;
      if (isList !== isEntry || !canBegin(opening, own, parent, isKnown)) continue;
      // Under another line that takes names of rules, only what stands behind the name is off.
      if (parent.isForRules && parents.some((one) => one.isForRules && one.key === above)) continue;
      if (choices && !choices.includes(words)) continue;
      if (key === QUESTIONS && !words.endsWith('?')) continue;
      if (key === GROUPS && words.split(/\s+/).length > LONGEST_GROUP) continue;
      for (const column of columnsFor(scene, index, isEntry ? line.column + 1 : line.column)) {
        const edits = [
          { span: { start: line.start, end: line.start }, text: `${' '.repeat(column)}${key}:${eol}` },
        ];
        yield { what: 'lost-line', key, span: wordsOf(text, line), edits };
      }
    }
  }
}

/** The key of the last line above line `index` that says something. */
function keyAbove({ text, lines }: Scene, index: number): string | undefined {
  for (let above = index - 1; above >= 0; above--) {
    const line = lines[above];
    const opening = line && openingOf(text, line);
    if (opening) return opening.key;
  }
  return undefined;
}

/** The lines above which one may be gone: those of the first odd places, and where their entries begin. */
function placesOf({ text, lines, oddities }: Scene): readonly number[] {
  const places: number[] = [];
  for (const { at } of oddities) {
    const index = lineIndexAt(lines, at);
    const line = lines[index];
    if (!line) continue;
    for (let above = index; above >= 0 && above > index - LONGEST_ENTRY; above--) {
      const other = lines[above];
      const opening = other && openingOf(text, other);
      if (
        !other ||
        !opening ||
        opening.dashes.length === 0 ||
        (other.column >= line.column && above !== index)
      )
        continue;
      places.push(above);
      break;
    }
    places.push(index);
    if (new Set(places).size >= MOST_PLACES) break;
  }
  return [...new Set(places)];
}

/** The columns where the key of a line may have stood, each smaller than `below`: the innermost first. */
function columnsFor({ text, lines }: Scene, index: number, below: number): readonly number[] {
  const columns = new Set(columnsAbove(text, lines, index));
  for (let next = index + 1; next < lines.length; next++) {
    const line = lines[next];
    if (!line || !openingOf(text, line) || line.column >= below) continue;
    columns.add(line.column);
    break;
  }
  return [...columns].filter((column) => column < below).sort((a, b) => b - a);
}

/** The keys of the entry or map that begins at line `index`. */
function keysAt({ text, lines }: Scene, index: number, { column }: Opening): readonly string[] {
  const keys: string[] = [];
  for (let next = index; next < lines.length; next++) {
    const line = lines[next];
    const opening = line && openingOf(text, line);
    if (!line || !opening) continue;
    if (next > index && (line.column < column || opening.dashes.some((dash) => dash < column))) break;
    if (opening.column === column && opening.key !== undefined) keys.push(opening.key);
  }
  return keys;
}

/** True where what begins at a line may stand under a key with these fields. */
function canBegin(
  { key }: Opening,
  keys: readonly string[],
  { fields, isForRules }: Parent,
  isKnown: boolean,
): boolean {
  if (isForRules) return key !== undefined && RULE_NAME.test(key);
  if (key === undefined) return Object.keys(fields).length === 0;
  // A key that is none anywhere is another mistake.
  return (
    (Object.hasOwn(fields, key) || !isKnown) &&
    keys.filter((one) => Object.hasOwn(fields, one)).length * 2 > keys.length
  );
}

/** All keys with fields or a list below them, each once for each set of fields, in the order of the format. */
function parentsIn(shape: FieldShape): readonly Parent[] {
  const parents = new Map<string, Parent>();
  const visit = ({ fields = {} }: FieldShape): void => {
    for (const [key, inner] of Object.entries(fields)) {
      const isAnything = inner.types.length === 0;
      const within = isAnything ? partPutAside(shape) : inner.fields ? inner : inner.entry;
      if (!within && !inner.any) continue;
      const own = within?.fields ?? {};
      const isList = inner.entry !== undefined && inner.fields === undefined;
      const told = `${key} ${isList} ${Object.keys(own).join()}`;
      if (!parents.has(told))
        parents.set(told, {
          key,
          isList,
          fields: own,
          choices: within?.choices,
          isForRules: inner.any !== undefined,
        });
      if (within && !isAnything) visit(within);
    }
  };
  visit(shape);
  return [...parents.values()];
}
