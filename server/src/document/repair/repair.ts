/**
 * Reads a text that is not, or not quite, YAML as its author meant it: finds the causes, mends a copy, reads
 * that, and gives every place as one in the text itself. What cannot be mended is left out and named as a hole.
 */
import { applyEdits, overlap, type TextEdit } from '../edit';
import { type Extra, type FullReading, type ParserFault, readFull } from '../full';
import type { SyntaxProblem } from '../problem';
import { readQuick } from '../quick/quick';
import type { Comment, Node, Span } from '../tree';
import { findCauses } from './causes';
import { controlCharacters } from './characters';
import { holesOfExtras, problemsOfExtras, withoutMerges } from './extras';
import type { Found } from './found';
import { holesFor } from './holes';
import { type Line, lineIndexAt, linesOf } from './lines';
import { commentBack, nodeBack, spanBack, toOriginal } from './offsets';
import { withSmallKeys } from './small-keys';

/** A text as read after mending; every span lies in the text as written. */
export interface Mended {
  readonly root: Node | undefined;
  readonly comments: readonly Comment[];
  readonly problems: readonly SyntaxProblem[];
  readonly holes: readonly Span[];
}

/** How often a text is read again at most, each time with a little more left out. */
const MAX_READINGS = 25;
/** A text with more faults than this, once its causes are mended, is none that was a paper: it is not read so often. Own choice. */
const MANY_FAULTS = 500;
/** How many UTF-16 units are read at most in all those readings: some 150 ms. Own choice. */
const MAX_READ = 300_000;

/** Reads `text` with its mistakes mended as far as they can be. */
export function readMended(text: string): Mended {
  const found = causesIn(text);
  return mendedQuickly(text, found) ?? mendedFully(text, found);
}

/** The same without the quick reader's help: slower, and always sure. For the test that holds the two together. */
export function readMendedFully(text: string): Mended {
  return mendedFully(text, causesIn(text));
}

function causesIn(text: string): readonly Found[] {
  return [...controlCharacters(text, linesOf(text)), ...findCauses(withSmallKeys(text))];
}

/**
 * Reads a text of which there is hardly a doubt: the quick reader does not take it as it is, a cause was found, and
 * with all causes mended the quick reader takes it. Then the full reader need not be asked whether it is faulty.
 */
function mendedQuickly(text: string, found: readonly Found[]): Mended | undefined {
  if (!found.some((one) => isCertain(one, text)) || found.some(({ hole }) => hole)) return undefined;
  if (readQuick(text)) return undefined;
  const causes = compatible(found);
  const edits = causes.flatMap(editsOf);
  const tree = readQuick(applyEdits(text, edits));
  const problems = causes.map(({ problem }) => problem);
  return tree && finish(text, { ...tree, faults: [], extras: [] }, edits, problems, []);
}

/** True for a cause that no reader of YAML gets past. */
function isCertain({ quiet, problem }: Found, text: string): boolean {
  // A tab behind a dash may be read as the space that it stands for.
  const isTab = problem.kind === 'unreadable' && problem.cause === 'tab';
  return !quiet && !(isTab && text[problem.span.start - 1] !== '\n');
}

function mendedFully(text: string, found: readonly Found[]): Mended {
  const asWritten = readFull(text);
  const isFaulty = asWritten.faults.length > 0;
  const causes = compatible(found.filter(({ quiet }) => isFaulty || quiet));
  const problems = causes.map(({ problem }) => problem);
  const edits = causes.flatMap(editsOf);
  const holes = causes.flatMap(({ hole }) => (hole ? [hole] : []));
  let reading = asWritten;
  let mending: readonly TextEdit[] = edits;
  if (edits.length > 0) reading = readAgain(applyEdits(text, edits));
  if (reading.faults.length > 0) {
    const left = leaveOut(text, reading, edits, problems);
    ({ reading, edits: mending } = left);
    holes.push(...left.holes);
    problems.push(...left.problems);
  }
  return finish(text, reading, mending, problems, holes);
}

/** Reads a text as mended: what the quick reader is certain of has neither faults nor extras, and the same tree. */
function readAgain(text: string): FullReading {
  const tree = readQuick(text);
  return tree ? { ...tree, faults: [], extras: [] } : readFull(text);
}

/** The edits with which the paper is read on past a cause. */
function editsOf({ problem, hole }: Found): readonly TextEdit[] {
  return hole ? [{ span: hole, text: '' }] : (problem.repairs[0]?.edits ?? []);
}

/** The causes whose edits can all be made at once: of two that touch the same words, the one seen first. */
function compatible(causes: readonly Found[]): readonly Found[] {
  const sorted = [...causes].sort((a, b) => a.problem.span.start - b.problem.span.start);
  const all = sorted
    .flatMap((cause, order) => editsOf(cause).map((edit) => ({ edit, order })))
    .sort((a, b) => a.edit.span.start - b.edit.span.start || a.edit.span.end - b.edit.span.end);
  const dropped = new Set<number>();
  let last: (typeof all)[number] | undefined;
  for (const next of all) {
    if (last && overlap(last.edit, next.edit)) {
      dropped.add(Math.max(last.order, next.order));
      if (next.order > last.order) continue;
    }
    last = next;
  }
  return sorted.filter((_, order) => !dropped.has(order));
}

function finish(
  text: string,
  first: FullReading,
  edits: readonly TextEdit[],
  problems: readonly SyntaxProblem[],
  holes: readonly Span[],
): Mended {
  let back = toOriginal(edits);
  const extras = first.extras
    .map(({ kind, span }) => ({ kind, span: spanBack(span, back) }))
    .sort((a, b) => a.span.start - b.span.start);
  const isClear = (edit: TextEdit) => !edits.some((other) => overlap(edit, other));
  const more = problemsOfExtras(text, first.root && nodeBack(first.root, back), extras).map((problem) => {
    const isFree = problem.repairs.every((repair) => repair.edits.every(isClear));
    return isFree ? problem : { ...problem, repairs: [] };
  });
  const writing = more.flatMap((problem) => problem.repairs[0]?.edits ?? []);
  let reading = first;
  let left: readonly Extra[] = extras;
  if (writing.length > 0 && first.faults.length === 0) {
    const all = [...edits, ...writing];
    const after = readAgain(applyEdits(text, all));
    if (after.faults.length === 0) {
      reading = after;
      back = toOriginal(all);
      left = after.extras.map(({ kind, span }) => ({ kind, span: spanBack(span, back) }));
    }
  }
  const merges = new Set(left.filter(({ kind }) => kind === 'merge').map(({ span }) => span.start));
  return {
    root: reading.root && withoutMerges(nodeBack(reading.root, back), merges),
    comments: reading.comments.map((comment) => commentBack(comment, back)),
    problems: habitsTogether([...problems, ...more].sort(bySpan)),
    holes: [...holes, ...holesOfExtras(text, left)].sort((a, b) => a.start - b.start || a.end - b.end),
  };
}

/** From how many texts on that go on at the edge their author's mail has broken them all. Own choice. */
const FEWEST_BROKEN = 3;

/** The tabs of a text are one habit, and so are its texts that go on at the edge: one problem, that of the first. */
function habitsTogether(problems: readonly SyntaxProblem[]): readonly SyntaxProblem[] {
  return together(together(problems, isTab, 2), isBrokenText, FEWEST_BROKEN);
}

function together(
  problems: readonly SyntaxProblem[],
  isHabit: (problem: SyntaxProblem) => boolean,
  fewest: number,
): readonly SyntaxProblem[] {
  const habits = problems.filter(isHabit);
  const [first] = habits;
  const [repair] = first?.repairs ?? [];
  if (!first || !repair || habits.length < fewest) return problems;
  const edits = habits.flatMap(({ repairs }) => repairs[0]?.edits ?? []);
  const lines = habits.reduce((count, habit) => count + (('lines' in habit && habit.lines) || 1), 0);
  const one = { ...first, lines, repairs: [{ ...repair, edits }] } as SyntaxProblem;
  const rest = new Set(habits.slice(1));
  return problems
    .filter((problem) => !rest.has(problem))
    .map((problem) => (problem === first ? one : problem));
}

function isTab(problem: SyntaxProblem): boolean {
  return problem.kind === 'unreadable' && problem.cause === 'tab';
}

function isBrokenText(problem: SyntaxProblem): boolean {
  return problem.kind === 'unreadable' && problem.cause === 'indentation' && problem.goesOn === true;
}

function bySpan(a: SyntaxProblem, b: SyntaxProblem): number {
  return a.span.start - b.span.start || a.span.end - b.span.end;
}

interface Leaving {
  readonly reading: FullReading;
  readonly edits: readonly TextEdit[];
  readonly holes: readonly Span[];
  readonly problems: readonly SyntaxProblem[];
}

/** Leaves out, fault by fault, the smallest stretch without which the rest can be read. */
function leaveOut(
  text: string,
  first: FullReading,
  edits: readonly TextEdit[],
  known: readonly SyntaxProblem[],
): Leaving {
  const lines = linesOf(text);
  const most = first.faults.length > MANY_FAULTS ? 3 : MAX_READINGS;
  const readings = Math.max(3, Math.min(most, Math.floor(MAX_READ / (text.length + 1))));
  let reading = first;
  let mending = edits;
  const holes: Span[] = [];
  const problems: SyntaxProblem[] = [];
  let done = 0;
  for (let fault = reading.faults[0]; fault; fault = reading.faults[0]) {
    const index = faultyLine(text, lines, fault, mending);
    const tries = holesFor(text, lines, index);
    const isLast = done >= readings - 3;
    for (const hole of isLast ? tries.slice(-2) : tries) {
      const next = withHole(mending, hole);
      const after = readAgain(applyEdits(text, next));
      done++;
      const again = after.faults[0];
      const reached = again ? faultyLine(text, lines, again, next) : lines.length;
      const isTop = hole === tries.at(-1);
      if (!isTop && (reached <= index || (lines[reached]?.start ?? text.length) <= hole.end + 1)) {
        // The very last to be tried leaves out everything, and always ends it.
        if (again && (isLast || done < readings - 2)) continue;
        if (again) break;
      }
      reading = isTop ? { ...after, root: undefined, faults: [] } : after;
      mending = next;
      note(text, lines, index, hole, [...known, ...problems], problems);
      holes.push(hole);
      break;
    }
  }
  return { reading, edits: mending, holes: merged(holes), problems };
}

function withHole(edits: readonly TextEdit[], hole: Span): readonly TextEdit[] {
  const edit = { span: hole, text: '' };
  const outside = edits.filter(({ span }) => span.end < hole.start || span.start > hole.end);
  return [...outside, edit];
}

/** Notes the line that could not be read, unless it follows from something noted there already. */
function note(
  text: string,
  lines: readonly Line[],
  index: number,
  hole: Span,
  known: readonly SyntaxProblem[],
  problems: SyntaxProblem[],
): void {
  const line = lines[index];
  if (!line) return;
  const start = lines[lineIndexAt(lines, hole.start)]?.start ?? hole.start;
  const end = Math.max(hole.end, line.end);
  const follows = known.some(({ span }) => span.start >= start && span.start <= end);
  if (follows) return;
  const span = { start: line.content, end: line.end };
  if (span.start === span.end) span.end = Math.min(text.length, span.start + 1);
  problems.push({ kind: 'unreadable', cause: 'other', line: index + 1, span, repairs: [] });
}

function faultyLine(
  text: string,
  lines: readonly Line[],
  fault: ParserFault,
  edits: readonly TextEdit[],
): number {
  let index = lineIndexAt(lines, Math.min(text.length, toOriginal(edits)(fault.span.start)));
  // A fault seen at the end of a line's words, or on a blank line, is one of the words above.
  while (index > 0 && (lines[index]?.content ?? 0) === (lines[index]?.end ?? 0)) index--;
  return index;
}

function merged(holes: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const hole of [...holes].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && hole.start <= last.end) {
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, hole.end) };
    } else result.push(hole);
  }
  return result;
}
