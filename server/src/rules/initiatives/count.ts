/** The rule that a paper has exactly four initiatives, and its two ways out: more to fill in, or fewer. */
import { type ListNode, type Node, pairOf, type Span } from '../../document/tree';
import { appendEntry, writeEntry } from '../../document/write/entry';
import { insertField } from '../../document/write/field';
import type { Lines } from '../../document/write/lines';
import { placeholder } from '../../messages/placeholders';
import { isLocalNote, shapeAt, shapeOf } from '../../paper/field-shape';
import type { Fix } from '../../paper/finding';
import { absent, saysNothing } from '../../paper/located';
import type { Paper } from '../../paper/paper';
import { freeIds, skeletonValue } from '../../paper/skeleton';
import { parkEdits, parkFix } from '../fixing/park';
import { idsOf } from '../ids';
import { written } from '../names';
import { type Context, fix, type Report, report } from '../rule';
import { isTwoInOne } from '../syntax/duplicate';

/** The only number that the source gives: each unit's direction is followed by four initiatives. */
const FOUR = 4;

/** The most initiatives offered for parking one by one. Own choice: a longer list is no choice. */
const MOST_TO_CHOOSE_FROM = 12;
/** The most initiatives parked at one go. Own choice: with more of them the file is no paper. */
const MOST_AT_ONCE = 100;

export function* exactlyFour(paper: Paper, context: Context): Iterable<Report> {
  const node = pairOf(paper.map, 'initiatives')?.value;
  // Something else than a list is a matter of the format.
  if (!absent(paper.map, 'initiatives') && node?.kind !== 'list') return;
  const list = node?.kind === 'list' ? node : undefined;
  const n = list?.entries.length ?? 0;
  // An entry that says nothing is told by the format; it is not one too many as well.
  const filled = list?.entries.filter(({ value }) => value && !saysNothing(value)).length ?? 0;
  if (filled > FOUR && list) yield tooMany(paper, list, context);
  // Where part of the text could not be read, a dash is missing or words came in between, an initiative may stand there.
  const isUnsure = (): boolean =>
    context.subject.document.holes.length > 0 ||
    paper.initiatives.some(({ map }) => isTwoInOne(map)) ||
    paper.map.pairs.some(({ key, value }) => isUnderAnotherName(key.text) && holdsInitiative(value));
  if (n < FOUR && !isUnsure()) yield tooFew(paper, list, n, context);
}

/** A note of one's own is none: nothing else is said of it, and nobody reads what it holds. */
function isUnderAnotherName(key: string): boolean {
  return key !== 'initiatives' && !isLocalNote(key);
}

/** True for a list with an initiative among its entries, and for a map with such a list. */
export function holdsInitiative(node: Node | undefined, depth = 0): boolean {
  if (node?.kind === 'map') return depth === 0 && node.pairs.some(({ value }) => holdsInitiative(value, 1));
  if (node?.kind !== 'list') return false;
  return node.entries.some(
    ({ value }) => value?.kind === 'map' && ['benefits', 'actions'].some((key) => pairOf(value, key)),
  );
}

function tooFew(paper: Paper, list: ListNode | undefined, n: number, context: Context): Report {
  const place = paper.initiativesKey ?? paper.anchor;
  const missing = FOUR - n;
  const fixes = () => addFixes(paper, list, missing, context);
  return n === 0
    ? report('initiatives/exactly-four:none', place, {}, { fixes })
    : report('initiatives/exactly-four', place, { n, missing }, { fixes });
}

function addFixes(
  paper: Paper,
  list: ListNode | undefined,
  missing: number,
  context: Context,
): readonly Fix[] {
  const { document } = context.subject;
  const shape = shapeAt('strategy-paper', ['initiatives', 0]);
  const wish = { language: context.language, freeId: freeIds(idsOf(context.subject)) };
  const skeletons = Array.from({ length: missing }, (): Lines => (shape && skeletonValue(shape, wish)) ?? []);
  if (skeletons.some((lines) => lines.length === 0)) return [];
  if (!list || list.entries.length === 0) {
    const order = Object.keys(shapeOf('strategy-paper').fields ?? {});
    const edits = insertField(document, paper.map, 'initiatives', skeletons.flatMap(writeEntry), order);
    return [fix('initiatives/exactly-four:add', { missing }, edits)];
  }
  // A single initiative without its dash was read as a list: the format's own fix makes it one first.
  if (list.flow && document.source.text[list.span.start] !== '[') return [];
  const edits = skeletons.flatMap((lines) => appendEntry(document, list, lines));
  return [fix('initiatives/exactly-four:add', { missing }, edits)];
}

function tooMany(paper: Paper, list: ListNode, context: Context): Report {
  const places = list.entries
    .slice(FOUR)
    .map(
      (entry, surplus) =>
        paper.initiatives.find((one) => one.index === FOUR + surplus)?.anchor ?? dash(entry.at),
    );
  const [first = paper.anchor, ...others] = places;
  return report(
    'initiatives/exactly-four:too-many',
    first,
    { n: list.entries.length },
    { related: others.map((span) => ({ span })), fixes: () => parkFixes(paper, list, context) },
  );
}

function dash(at: number): Span {
  return { start: at, end: at + 1 };
}

/** Each of them can wait; the last first, for one writes down first what comes to mind first. */
function parkFixes(paper: Paper, list: ListNode, context: Context): readonly Fix[] {
  const names = list.entries.map((_, index) => nameAt(paper, index, context));
  const each = names
    .map((title, index) => ({ title, index }))
    .slice(-MOST_TO_CHOOSE_FROM)
    .map(({ title, index }) => parkFix(context, 'initiative', list, index, title))
    .reverse();
  if (list.entries.length === FOUR + 1) return each;
  if (list.entries.length - FOUR > MOST_AT_ONCE) return [];
  const last = names.map((title, index) => ({ index, title })).slice(FOUR);
  const edits = parkEdits(context, 'initiative', list, last);
  return [fix('initiatives/exactly-four:park-last', { count: last.length }, edits), ...each];
}

function nameAt(paper: Paper, index: number, { language }: Context): string {
  const initiative = paper.initiatives.find((one) => one.index === index);
  const name = written(initiative?.title)?.value ?? initiative?.id?.value;
  return name ?? placeholder(language, 'strategy-paper:parked[].title') ?? '';
}
