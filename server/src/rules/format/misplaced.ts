/** Fields and entries that stand one level off: where they belong, and the ways to move them there. */
import { applyEdits, type TextEdit } from '../../document/edit';
import { readDocument, type YamlDocument } from '../../document/read';
import { type MapNode, type Node, type Pair, pairOf, type Span } from '../../document/tree';
import { insertField, linesOfField, removeFields, renameKey } from '../../document/write/field';
import { writeField } from '../../document/write/lines';
import { columnOf, isFirstOnLine, membersOf } from '../../document/write/place';
import { shiftMember } from '../../document/write/shift';
import type { Fix, Param } from '../../paper/finding';
import { canMoveTo, type Home, type Spot } from '../../paper/misplaced';
import type { Misreading } from '../../paper/misreading';
import { plainValues } from '../../paper/plain-values';
import { readSubject, type Subject } from '../../paper/subject';
import { isWrittenOut } from '../fixing/insert';
import { fix, type Report, report } from '../rule';

type Stray = Extract<Misreading, { kind: 'stray' }>;
type StrayEntries = Extract<Misreading, { kind: 'stray-entries' }>;

/** The most places that are offered for one field. Own choice: more are no choice. */
const MOST_HOMES = 8;

/** Reports on each thing that stands one level off. */
export function* misplaced(subject: Subject): Iterable<Report> {
  for (const misreading of subject.misreadings) {
    if (misreading.kind === 'stray') yield strayReport(subject, misreading);
    else if (misreading.kind === 'stray-entries') yield entriesReport(subject, misreading);
  }
}

function strayReport(subject: Subject, stray: Stray): Report {
  const { pairs, homes, from } = stray;
  const [home] = homes;
  const [first, ...others] = pairs;
  const span = first?.key.span ?? from.map.span;
  const keys = [...new Set(pairs.map(({ key }) => keyNamed(key, subject.document)))].join(', ');
  const n = pairs.length;
  const more = {
    related: others.map(({ key }) => ({ span: key.span })),
    fixes: (): readonly Fix[] => {
      const all = homes.slice(0, MOST_HOMES).flatMap((one, at) => moveFixes(subject, stray, one, at === 0));
      return homes.length > MOST_HOMES ? [] : all;
    },
  };
  const { path } = home.shape;
  if (!/[.:]/.test(path.replace(/:$/, '')))
    return report('format/unknown-field:at-top', span, { keys, n, place: placeOf(from) }, more);
  switch (path) {
    case 'strategy-paper:initiatives[]':
      return report('format/unknown-field:in-initiative', span, { keys, n }, more);
    case 'strategy-paper:initiatives[].benefits[]':
      return report('format/unknown-field:in-benefit', span, { keys, n }, more);
    case 'strategy-paper:initiatives[].actions[]':
      return report('format/unknown-field:in-action', span, { keys, n }, more);
    default: {
      const place = lastKey(path);
      return path.endsWith('[]')
        ? report('format/unknown-field:in-entry', span, { keys, n, place }, more)
        : report('format/unknown-field:under', span, { keys, n, place }, more);
    }
  }
}

/** A key as it is written, and in brackets what it is called where it belongs, if that is something else. */
function keyNamed({ span, text }: Pair['key'], { source }: YamlDocument): string {
  const written = source.text.slice(span.start, span.end).replace(/^(["'])(.*)\1$/, '$2');
  return written === text ? text : `${written} (${text})`;
}

/** The field that a map stands under, as it is written. */
function placeOf({ pair, shape }: Spot): string {
  return pair?.key.text ?? lastKey(shape.path);
}

function lastKey(path: string): string {
  return /([^.:[\]*]+)(?:\.\*)?(?:\[\])*$/.exec(path)?.[1] ?? path;
}

function moveFixes(subject: Subject, stray: Stray, home: Home, isFirst: boolean): readonly Fix[] {
  if (!canMoveTo(home)) return [];
  const edits =
    (isFirst && shiftEdits(subject.document, stray, home)) || moveEdits(subject.document, stray, home);
  if (!edits || !isMended(subject, edits, isFirst)) return [];
  const element = elementOf(home);
  if (element) return [fix('format/unknown-field:move-to', { element }, edits)];
  if (!home.spot.up && home.key === undefined) return [fix('format/unknown-field:move-out', {}, edits)];
  return [fix('format/unknown-field:move', { place: home.key ?? placeOf(home.spot) }, edits)];
}

/** The element that a map is, as messages name it. */
function elementOf({ spot, key, shape }: Home): Param | undefined {
  if (key !== undefined) return undefined;
  const kind = /\b(initiative|benefit|action)s\[\]$/.exec(shape.path)?.[1];
  if (kind !== 'initiative' && kind !== 'benefit' && kind !== 'action') return undefined;
  const name = pairOf(spot.map, kind === 'benefit' ? 'statement' : 'title')?.value;
  return {
    element: kind,
    number: spot.index + 1,
    title: name?.kind === 'scalar' && name.text !== '' ? name.text : undefined,
  };
}

/** The lines of the fields moved to the side, where they stand right below their place or at the end of all that is in it. */
function shiftEdits(
  document: YamlDocument,
  { from, pairs }: Stray,
  home: Home,
): readonly TextEdit[] | undefined {
  const { source } = document;
  const { map } = from;
  const [firstPair] = pairs;
  if (!firstPair || map.flow) return undefined;
  const first = map.pairs.indexOf(firstPair);
  const isRun = pairs.every((pair, at) => map.pairs[first + at] === pair);
  const own = home.spot.map.pairs[0];
  if (!isRun || !own) return undefined;
  const isBelow = endsIn(map.pairs[first - 1], home);
  const isLast = first + pairs.length === map.pairs.length && isAtEnd(from, home);
  if (!isBelow && !isLast) return undefined;
  const column =
    home.key === undefined
      ? columnOf(source, own.key.span.start)
      : columnOf(source, firstPair.key.span.start) + 2;
  const members = membersOf(document, map);
  const edits: TextEdit[] = [];
  for (let at = first; at < first + pairs.length; at++) {
    const member = members[at];
    if (!member || !isFirstOnLine(source, member.start)) return undefined;
    const shifted = shiftMember(document, member, column - columnOf(source, member.start));
    if (!shifted) return undefined;
    edits.push(...shifted);
  }
  for (const pair of pairs)
    if (keyNamed(pair.key, document) !== pair.key.text) edits.push(...renameKey(pair, pair.key.text));
  return edits.length > 0 ? edits : undefined;
}

/** True where what stands under `pair` ends with the map that the field belongs in. */
function endsIn(pair: Pair | undefined, home: Home): boolean {
  if (home.key !== undefined) return pair?.key.text === home.key;
  if (home.spot.map.flow) return false;
  let value: Node | undefined = pair?.value;
  while (value && value !== home.spot.map) value = lastOf(value);
  return value !== undefined;
}

function lastOf(node: Node): Node | undefined {
  if (node.kind === 'scalar' || node.flow) return undefined;
  return node.kind === 'map' ? node.pairs.at(-1)?.value : node.entries.at(-1)?.value;
}

/** True where a map stands at the very end of the one that its fields belong in. */
function isAtEnd(from: Spot, home: Home): boolean {
  if (home.key !== undefined || home.spot.map.flow || from === home.spot) return false;
  let spot: Spot | undefined = from;
  while (spot && spot !== home.spot) {
    const { up, pair, list, map }: Spot = spot;
    // What follows in the map that the fields move out to stays behind them.
    if (!up || (up !== home.spot && up.map.pairs.at(-1) !== pair)) return false;
    if (list && list.entries.at(-1)?.value !== map) return false;
    spot = up;
  }
  return spot !== undefined;
}

/** The fields taken out where they stand and put in where they belong. */
function moveEdits(
  document: YamlDocument,
  { from, pairs }: Stray,
  { spot, key, shape }: Home,
): readonly TextEdit[] | undefined {
  if (!isWrittenOut(spot.map) || !isWrittenOut(from.map)) return undefined;
  const removals = removeFields(document, from.map, pairs);
  const lines = pairs.map((pair) => ({ name: pair.key.text, lines: linesOfField(document, from.map, pair) }));
  const orderOf = (fields: Spot['shape']) => Object.keys(fields.fields ?? {});
  const added =
    key === undefined
      ? lines.flatMap((one) => insertField(document, spot.map, one.name, one.lines, orderOf(shape)))
      : insertField(
          document,
          spot.map,
          key,
          lines.flatMap((one) => writeField(one.name, one.lines)),
          orderOf(spot.shape),
        );
  return [...removals, ...added];
}

/** True where the edits can be made at once, and what they move is then known where it stands. */
function isMended(subject: Subject, edits: readonly TextEdit[], isFirst: boolean): boolean {
  const { document, fileName, language } = subject;
  let after: string;
  try {
    after = applyEdits(document.source.text, edits);
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
  const moved = readSubject(readDocument(after), fileName, language);
  const isReadable = moved.document.problems.length <= document.problems.length;
  if (!isReadable || strange(moved) >= strange(subject)) return false;
  return !isFirst || sameValues(subject.content?.map, moved.content?.map);
}

/** How many keys and entries stand where the format does not know them. */
function strange({ misreadings }: Subject): number {
  return misreadings.reduce((sum, one) => {
    if (one.kind === 'stray') return sum + one.pairs.length;
    if (one.kind === 'stray-entries') return sum + one.end - one.first;
    return one.kind === 'unknown-key' ? sum + 1 : sum;
  }, 0);
}

function sameValues(a: MapNode | undefined, b: MapNode | undefined): boolean {
  return a !== undefined && b !== undefined && inOrder(plainValues(a)) === inOrder(plainValues(b));
}

/** Values as a text that does not depend on the order of their keys. */
function inOrder(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inOrder).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, inner]) => `${JSON.stringify(key)}:${inOrder(inner)}`).join()}}`;
}

function entriesReport(subject: Subject, stray: StrayEntries): Report {
  const { document } = subject;
  const { list, first, end, home, under, place } = stray;
  const [entry, ...others] = list.entries.slice(first, end);
  const at = entry?.at ?? list.span.start;
  const by = columnOfHome(document, stray) - columnOf(document.source, at);
  const fixes = (): readonly Fix[] => {
    const edits = membersOf(document, list)
      .slice(first, end)
      .map((member) => shiftMember(document, member, by));
    const all = edits.flatMap((one) => one ?? []);
    return edits.every((one) => one !== undefined) && isMended(subject, all, true)
      ? [fix('format/unknown-field:move', { place: place.key.text }, all)]
      : [];
  };
  const params = { place: place.key.text, under: under.key.text, n: Math.abs(by) };
  const more = { related: others.map((one) => ({ span: dash(one.at) })), fixes };
  return 'after' in home
    ? report('format/unknown-field:entry-in', dash(at), params, more)
    : report('format/unknown-field:entry-out', dash(at), params, more);
}

function columnOfHome({ source }: YamlDocument, { home, place }: StrayEntries): number {
  return home.list ? columnOf(source, home.list.span.start) : columnOf(source, place.key.span.start) + 2;
}

function dash(at: number): Span {
  return { start: at, end: at + 1 };
}
