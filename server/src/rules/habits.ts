/**
 * One habit, one finding: where a hand made the same slip all over a text, its places are told at the first, with the
 * others beside it and one fix for all. Rules name the habit in their reports; nothing here knows any of them.
 */
import type { TextEdit } from '../document/edit';
import type { Finding, Fix, Habit } from '../paper/finding';

/** From so many places on a slip is a habit; one or two are told by themselves. Own choice. */
export const A_HABIT = 3;

/** What is behind two Danish words is plainly one: the paper is in Danish, so why not its keys. Own choice. */
export const A_DANISH_HABIT = 2;

type OfHabit = Finding & { readonly habit: Habit };

/** `findings`, with one in place of those of each habit. In the order that they come in. */
export function withHabitsFolded(findings: readonly Finding[]): readonly Finding[] {
  const habits = groupsOf(findings.filter(isOfHabit));
  if (habits.size === 0) return findings;
  return findings.flatMap((finding) => {
    if (!isOfHabit(finding)) return [finding];
    const group = habits.get(keyOf(finding)) ?? [];
    if (group.length < finding.habit.from) return [finding];
    return finding === group[0] ? [toldAsOne(finding, group)] : [];
  });
}

function isOfHabit(finding: Finding): finding is OfHabit {
  return finding.habit !== undefined;
}

function keyOf({ rule, severity, habit }: OfHabit): string {
  return `${rule} ${severity} ${habit.name}`;
}

/** Each habit's findings in the order of the text. */
function groupsOf(findings: readonly OfHabit[]): ReadonlyMap<string, readonly OfHabit[]> {
  const groups = new Map<string, OfHabit[]>();
  for (const finding of findings) {
    const group = groups.get(keyOf(finding));
    if (group) group.push(finding);
    else groups.set(keyOf(finding), [finding]);
  }
  for (const group of groups.values()) group.sort((a, b) => a.span.start - b.span.start);
  return groups;
}

/**
 * A long paper has some 200 keys. Of more places than this the number alone is told, and they are mended so many at a
 * time: working out a fix takes longer the longer the text is. Own choice.
 */
const MOST_PLACES = 500;

function toldAsOne({ habit, ...first }: OfHabit, group: readonly OfHabit[]): Finding {
  const isMixed = group.some((one) => one.habit.message !== habit.message);
  const others = group.slice(1);
  return {
    ...first,
    message: (isMixed ? habit.mixed : habit.message) ?? first.message,
    params: { ...first.params, ...habit.params },
    related: others.slice(0, MOST_PLACES).map(({ span }) => ({ span })),
    more: others.length,
    fixes: () => fixesOfAll(habit, group.slice(0, MOST_PLACES)),
  };
}

/** A fix of all places for each title of the habit, where every place has such a fix. */
function fixesOfAll({ fixes }: Habit, group: readonly OfHabit[]): readonly Fix[] {
  const ofPlaces = group.map((one) => one.fixes());
  return fixes.flatMap((title, index) => {
    const same = ofPlaces.flatMap((ofPlace) => ofPlace[index] ?? []);
    const [first] = same;
    const edits = withoutClashes(same.map((fix) => fix.edits));
    if (!first || same.length < group.length || edits.length === 0) return [];
    const params = { ...first.params, n: group.length };
    const claims = same.some((fix) => fix.claims);
    return [{ title, params, safe: same.every(({ safe }) => safe), ...(claims && { claims }), edits }];
  });
}

/** True for the same words put in the place of the same others. */
function isSameChange(one: TextEdit, other: TextEdit): boolean {
  const { start, end } = one.span;
  return start < end && start === other.span.start && end === other.span.end && one.text === other.text;
}

/**
 * The edits of all places, each once. Where those of two would meet, the second place is left for another time.
 */
function withoutClashes(places: readonly (readonly TextEdit[])[]): readonly TextEdit[] {
  const all = places
    .flatMap((edits, place) => edits.map((edit) => ({ edit, place })))
    .sort((a, b) => a.edit.span.start - b.edit.span.start || a.edit.span.end - b.edit.span.end);
  const left = new Set<number>();
  const once: typeof all = [];
  for (const one of all) {
    const last = once.at(-1);
    if (last && isSameChange(last.edit, one.edit)) continue;
    if (last && one.edit.span.start < last.edit.span.end) left.add(one.place);
    else once.push(one);
  }
  return once.flatMap(({ edit, place }) => (left.has(place) ? [] : [edit]));
}

/**
 * True where the fix mends every place that its finding speaks for.
 * @param title the key of its title: those of such fixes end so
 */
export function isForAll(title: string): boolean {
  return title.endsWith('-all');
}
