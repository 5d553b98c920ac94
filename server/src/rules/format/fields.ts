/** Fields that are not in the common format, and fields that are not there but should be. */
import { type MapNode, type Pair, pairOf, type Span } from '../../document/tree';
import { insertField, renameKey } from '../../document/write/field';
import { writeField } from '../../document/write/lines';
import { type FieldShape, shapeAt, shapeStep } from '../../paper/field-shape';
import type { Fix } from '../../paper/finding';
import { absent, dateAt, placeOfMissing, textAt } from '../../paper/located';
import type { Misreading } from '../../paper/misreading';
import type { Distance } from '../../paper/near-key';
import type { Paper } from '../../paper/paper';
import { type Lines, twoYears, UNIT_ID } from '../../paper/paper-skeleton';
import { skeletonValue } from '../../paper/skeleton';
import type { StructureFault } from '../../paper/structure';
import type { Subject } from '../../paper/subject';
import { saysItsUnit } from '../benefits/numbers';
import { insertFixes, isWrittenOut } from '../fixing/insert';
import { parentOf } from '../fixing/parent-shape';
import { A_DANISH_HABIT, A_HABIT } from '../habits';
import { slugOf } from '../ids';
import { holdsInitiative } from '../initiatives/count';
import {
  type Context,
  claimFix,
  fix,
  type NamedHabit,
  type Report,
  type Rule,
  report,
  safeFix,
  severity,
} from '../rule';
import { misplaced } from './misplaced';
import { missingId } from './missing-id';
import { numbered } from './numbered';
import { ownerOfMissing } from './owned';
import { unknownRules } from './settings';
import { slips } from './slips';

type UnknownKey = Extract<Misreading, { kind: 'unknown-key' }>;
type Missing = Extract<StructureFault, { kind: 'missing' }>;

function* unknownField(subject: Subject): Iterable<Report> {
  const { misreadings, document } = subject;
  yield* slips(subject);
  yield* numbered(subject);
  yield* misplaced(subject);
  // Words that only look like a key until their colon is put in, or they are moved, are told as that alone.
  const doubtful = new Set(
    document.problems.flatMap((problem) =>
      problem.kind === 'unreadable' && problem.cause === 'key-without-colon' ? [problem.span.start] : [],
    ),
  );
  for (const misreading of misreadings) {
    if (
      misreading.kind === 'unknown-key' &&
      !(misreading.near === undefined && doubtful.has(misreading.pair.key.span.start))
    )
      yield unknownKey(misreading);
  }
}

/** What a hand that writes keys in such a way does all over. */
const HABITS: Readonly<Partial<Record<Distance, NamedHabit>>> = {
  letters: {
    name: 'other letters',
    from: A_HABIT,
    message: 'format/unknown-field:small',
    mixed: 'format/unknown-field:small-and-joined',
    fixes: ['format/unknown-field:rename-all'],
  },
  marks: {
    name: 'other letters',
    from: A_HABIT,
    message: 'format/unknown-field:joined',
    mixed: 'format/unknown-field:small-and-joined',
    fixes: ['format/unknown-field:rename-all'],
  },
  // Who has words of their own for the fields uses them all over; each is told with the one it stands for.
  word: { name: 'other words', from: A_HABIT, fixes: ['format/unknown-field:rename-all'] },
  danish: {
    name: 'danish',
    from: A_DANISH_HABIT,
    message: 'format/unknown-field:danish',
    fixes: ['format/unknown-field:rename-all'],
  },
};

/** A misspelt key is a slip by itself, unless it is the same one again and again. */
function habitOf(key: string, near: string, how: Distance | undefined): NamedHabit {
  const habit = how && HABITS[how];
  if (!habit) return { name: `${key} ${near}`, from: A_HABIT, fixes: ['format/unknown-field:rename-all'] };
  // Of one word there is nothing to join: what is too much stands around it.
  return how === 'marks' && !near.includes('_') ? { ...habit, message: 'format/unknown-field:bare' } : habit;
}

function unknownKey({ pair, map, near: nearby, how, alone }: UnknownKey): Report {
  const { text: key, span } = pair.key;
  const note = freeNote(map, key);
  const near = nearby ?? (isInitiatives(pair, map) ? 'initiatives' : undefined);
  const keep = () => fix('format/unknown-field:note', { key: note }, renameKey(pair, note));
  if (near === undefined) {
    const habit: NamedHabit = {
      name: `note ${key}`,
      from: A_HABIT,
      fixes: ['format/unknown-field:note-all'],
    };
    return report('format/unknown-field:note', span, { key }, { fixes: () => [keep()], habit });
  }
  const rename = (): Fix =>
    (alone ? safeFix : fix)('format/unknown-field:rename', { key: near }, renameKey(pair, near));
  // Where no other key can be meant, a note of one's own would only leave the field missing.
  return report(
    'format/unknown-field',
    span,
    { key, near },
    {
      fixes: () => (alone || nearby === undefined ? [rename()] : [rename(), keep()]),
      habit: alone ? habitOf(key, near, how) : undefined,
    },
  );
}

/** Initiatives go by what they hold, whatever the list of them is called. */
function isInitiatives({ value }: Pair, map: MapNode): boolean {
  return pairOf(map, 'format') !== undefined && !pairOf(map, 'initiatives') && holdsInitiative(value, 1);
}

/** A key for a note of one's own that the map does not have yet. */
function freeNote(map: MapNode, key: string): string {
  const stem = `x-${slugOf(key.replace(/^x[-_]+/i, '')) || 'note'}`;
  let free = stem;
  for (let number = 2; pairOf(map, free); number++) free = `${stem}-${number}`;
  return free;
}

/** Fields that every unit fills in, as against those that a part needs to make sense once it is there. */
const OF_EVERY_UNIT = /^strategy-paper:(?:\w+|unit\.\w+|period\.\w+)$/;

const MEASURED_IN = 'strategy-paper:initiatives[].benefits[].measure.measured_in';

function* missingField({ faults }: Subject, context: Context): Iterable<Report> {
  for (const fault of faults) {
    if (fault.kind !== 'missing' || ownerOfMissing(fault.shape) !== 'format/missing-field') continue;
    // "12 %" is told as that, and its fix says here what is counted.
    const isSaidElsewhere = fault.shape.path === MEASURED_IN && saysItsUnit(fault.map, context.language);
    if (!isSaidElsewhere) yield missing(fault, fault.anchor, context);
  }
}

function missing(
  { key, map, shape }: Pick<Missing, 'key' | 'map' | 'shape'>,
  anchor: Span,
  context: Context,
): Report {
  const params = { label: { field: shape.path }, key };
  const fixes = () =>
    PERIOD.test(shape.path)
      ? periodFixes(map, shape, key, context)
      : insertFixes(context, map, parentOf(shape), key, skeletonOf(shape, map, context));
  return OF_EVERY_UNIT.test(shape.path)
    ? report('format/missing-field', anchor, params, { fixes })
    : report('format/missing-field:part', anchor, params, { fixes });
}

const PERIOD = /^strategy-paper:period(?:\.\w+)?$/;

/** A day has no place to fill in: what is offered are the two years of a new paper, held against the end there is. */
function periodFixes(
  map: MapNode,
  shape: FieldShape,
  key: string,
  { subject, today }: Context,
): readonly Fix[] {
  const parent = parentOf(shape);
  if (!parent?.fields || !isWrittenOut(map)) return [];
  const [start, end] = [dateAt(map, 'from')?.value, dateAt(map, 'to')?.value];
  const usual = twoYears(
    start?.slice(0, 4) ?? (end ? String(Number(end.slice(0, 4)) - 1) : today.slice(0, 4)),
  );
  const { from, to } = { from: start ?? usual.from, to: end ?? usual.to };
  // When a period that began long ago is to end, nobody else can guess.
  if (end === undefined && to < today) return [];
  const lines: Readonly<Record<string, Lines>> = {
    period: [...writeField('from', [from]), ...writeField('to', [to])],
    from: [from],
    to: [to],
  };
  const edits = insertField(subject.document, map, key, lines[key] ?? [], Object.keys(parent.fields));
  return [claimFix('format/missing-field:period', { from, to }, edits)];
}

/** What is put in. A whole unit has an id at once, of the paper's; all else is as the skeleton has it. */
function skeletonOf(shape: FieldShape, map: MapNode, { language }: Context): Lines | undefined {
  if (shape.path !== 'strategy-paper:unit') return undefined;
  const stem = slugOf((textAt(map, 'id')?.value ?? '').replace(/-\d{4}$/, ''));
  return skeletonValue(shape, { language, known: { 'strategy-paper:unit.id': stem || UNIT_ID[language] } });
}

/** The period is the organisation's where the paper has none, so no schema can ask for it. */
function* missingPeriod(paper: Paper, context: Context): Iterable<Report> {
  const root = shapeAt('strategy-paper', []);
  const period = shapeStep(root, 'period');
  const usual = context.organisation?.period;
  if (!period || (usual?.from && usual.to)) return;
  if (absent(paper.map, 'period')) {
    const place = placeOfMissing(paper.map, 'period', paper.anchor);
    yield missing({ key: 'period', map: paper.map, shape: period }, place, context);
    return;
  }
  if (!paper.period) return;
  for (const key of ['from', 'to'] as const) {
    const shape = shapeStep(period, key);
    const { map, anchor } = paper.period;
    if (shape && !usual?.[key] && absent(map, key))
      yield missing({ key, map, shape }, placeOfMissing(map, key, anchor), context);
  }
}

export const fieldRules: readonly Rule[] = [
  {
    name: 'format/missing-field',
    severity: severity('warning', 'error'),
    missing: 'required',
    text: missingField,
    paper: missingPeriod,
  },
  { name: 'format/missing-id', severity: severity('hint', 'error'), missing: 'optional', text: missingId },
  {
    name: 'format/unknown-field',
    severity: severity('error'),
    core: true,
    text: unknownField,
    organisation: unknownRules,
  },
];
