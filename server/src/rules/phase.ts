/**
 * What each phase asks for beside the rest: how a benefit will be seen, what keeps it alive, who has which task,
 * and that people look at the phase's map together. An initiative with a phase of its own is asked by that one.
 */
import { pairOf } from '../document/tree';
import { appendEntry, writeEntry } from '../document/write/entry';
import { insertField } from '../document/write/field';
import { type Lines, writeField } from '../document/write/lines';
import { writeText } from '../document/write/text';
import { placeholder } from '../messages/placeholders';
import { shapeAt } from '../paper/field-shape';
import type { Fix } from '../paper/finding';
import { absent, placeOfMissing } from '../paper/located';
import type { Benefit, Paper, Stakeholder } from '../paper/paper';
import { benefitStatus } from '../paper/progress';
import type { Phase } from '../paper/terms';
import { BENEFIT, ownPhase } from './actions/benefits-and-actions';
import { hasOnlyBegun, isStillOpen } from './early';
import { elementStem } from './fixing/id-made';
import { insertFixes, isWrittenOut } from './fixing/insert';
import { benefitName } from './names';
import { type Context, claimFix, type Report, type Rule, report, severity } from './rule';

interface Asked {
  readonly benefit: Benefit;
  /** The phase of its initiative, where that has its own. */
  readonly phase: Phase | undefined;
}

/** The benefits that are worth asking about: filled in, and not given up. */
function askedBenefits(paper: Paper, { progress }: Context): readonly Asked[] {
  return paper.initiatives.flatMap((initiative) =>
    initiative.benefits
      .filter((benefit) => !isStillOpen(benefit.statement) && benefitStatus(benefit, progress) !== 'given-up')
      .map((benefit) => ({ benefit, phase: ownPhase(initiative) })),
  );
}

/** True where neither the paper nor the log has a measure, a sign or a reading. */
function isUnseen({ map, id }: Benefit, { progress }: Context): boolean {
  if (!absent(map, 'measure') || !absent(map, 'signs')) return false;
  return !progress.shown.has(id?.value ?? elementStem(map));
}

/** One question with two names: the phase decides which of the two rules puts it, and how firmly. */
function unseen(rule: 'phase/measure' | 'phase/benefit-visible') {
  return function* (paper: Paper, context: Context): Iterable<Report> {
    for (const { benefit, phase } of askedBenefits(paper, context)) {
      if (!isUnseen(benefit, context)) continue;
      const isRealised = benefitStatus(benefit, context.progress) === 'realised';
      // Of one that is said to be realised, `benefits/realised-unshown` asks what shows it.
      if (isRealised && rule === 'phase/measure') continue;
      const fixes = () => seenFixes(benefit, context, isRealised);
      yield report(rule, benefit.anchor, { benefit: benefitName(benefit) }, { phase, fixes });
    }
  };
}

/** What is realised can be seen: for that a measure without a reading is not enough. */
function seenFixes({ map }: Benefit, context: Context, isRealised: boolean): readonly Fix[] {
  const text = placeholder(context.language, 'strategy-paper:initiatives[].benefits[].signs[].text') ?? '';
  const sign = writeEntry([...writeField('date', [context.today]), ...writeField('text', writeText(text))]);
  return [
    ...(isRealised ? [] : insertFixes(context, map, BENEFIT, 'measure')),
    // Nobody has yet seen it today.
    ...insertFixes(context, map, BENEFIT, 'signs', sign).map((one) => ({ ...one, claims: true as const })),
  ];
}

function* workProcess(paper: Paper, context: Context): Iterable<Report> {
  for (const { benefit, phase } of askedBenefits(paper, context)) {
    // Nobody wants to keep a disbenefit alive.
    if (!absent(benefit.map, 'work_process') || benefit.kind?.value === 'disbenefit') continue;
    const fixes = () => insertFixes(context, benefit.map, BENEFIT, 'work_process');
    const place = placeOfMissing(benefit.map, 'work_process', benefit.anchor);
    yield report('phase/work-process', place, { benefit: benefitName(benefit) }, { phase, fixes });
  }
}

function* stakeholderTask({ stakeholders }: Paper, context: Context): Iterable<Report> {
  const { phase } = context;
  for (const stakeholder of stakeholders) {
    const { map, role } = stakeholder;
    const node = pairOf(map, 'tasks')?.value;
    // Something else than tasks by phase is a matter of the format.
    const inPhases = node?.kind === 'map' ? node : undefined;
    if (!role || (!absent(map, 'tasks') && (!inPhases || !absent(inPhases, phase)))) continue;
    yield report(
      'phase/stakeholder-task',
      stakeholder.anchor,
      {
        role: { field: 'strategy-paper:stakeholders[].role', choice: role.value },
        phase: { field: 'strategy-paper:phase', choice: phase },
      },
      { fixes: () => taskFixes(stakeholder, context) },
    );
  }
}

function taskFixes({ map }: Stakeholder, context: Context): readonly Fix[] {
  const { language, phase } = context;
  const text = placeholder(language, 'strategy-paper:stakeholders[].tasks.*[]') ?? '';
  const task = writeEntry(writeText(text));
  const tasks = pairOf(map, 'tasks')?.value;
  return tasks?.kind === 'map' && tasks.pairs.length > 0
    ? insertFixes(context, tasks, shapeAt('strategy-paper', ['stakeholders', 0, 'tasks']), phase, task)
    : insertFixes(
        context,
        map,
        shapeAt('strategy-paper', ['stakeholders', 0]),
        'tasks',
        writeField(phase, task),
      );
}

function* managementExpectations(paper: Paper, context: Context): Iterable<Report> {
  if (!absent(paper.map, 'expected_of_managers') || hasOnlyBegun(paper)) return;
  const fixes = () => insertFixes(context, paper.map, shapeAt('strategy-paper', []), 'expected_of_managers');
  const place = placeOfMissing(paper.map, 'expected_of_managers', paper.anchor);
  yield report('phase/management-expectations', place, {}, { fixes });
}

/** Asks for the phase that counts now; whether one looked at the maps of earlier phases is past. */
function* mapReview(paper: Paper, context: Context): Iterable<Report> {
  const { phase } = context;
  if (hasOnlyBegun(paper) || paper.mapReviews.some((review) => review.phase?.value === phase)) return;
  const pair = pairOf(paper.map, 'map_reviews');
  const isEmpty = absent(paper.map, 'map_reviews');
  if (!isEmpty && paper.mapReviews.length === 0) return;
  yield report(
    'phase/map-review',
    pair?.key.span ?? paper.anchor,
    { phase: { field: 'strategy-paper:phase', choice: phase } },
    { fixes: () => reviewFixes(paper, context) },
  );
}

function reviewFixes(paper: Paper, context: Context): readonly Fix[] {
  const { language, phase, today, subject } = context;
  const who = placeholder(language, 'strategy-paper:map_reviews[].reviewed_by[]') ?? '';
  const review: Lines = [
    ...writeField('phase', [phase]),
    ...writeField('date', [today]),
    ...writeField('reviewed_by', writeText(who)),
  ];
  const list = pairOf(paper.map, 'map_reviews')?.value;
  const order = Object.keys(shapeAt('strategy-paper', [])?.fields ?? {});
  if (list?.kind === 'list' && list.entries.length > 0) {
    // One without its dash was read as a list: the format's own fix makes it one first.
    if (list.flow && subject.document.source.text[list.span.start] !== '[') return [];
    return [claimFix('phase/map-review:add', {}, appendEntry(subject.document, list, review))];
  }
  if (!isWrittenOut(paper.map)) return [];
  const edits = insertField(subject.document, paper.map, 'map_reviews', writeEntry(review), order);
  return [claimFix('phase/map-review:add', {}, edits)];
}

export const phaseRules: readonly Rule[] = [
  {
    name: 'phase/measure',
    severity: severity('hint', 'warning'),
    phases: { mobilization: severity('hint'), 'benefits-realization': severity('off') },
    missing: 'optional',
    paper: unseen('phase/measure'),
  },
  {
    name: 'phase/benefit-visible',
    severity: severity('off'),
    phases: { 'benefits-realization': severity('warning', 'error') },
    missing: 'required',
    paper: unseen('phase/benefit-visible'),
  },
  {
    name: 'phase/work-process',
    severity: severity('off'),
    phases: { 'benefits-realization': severity('hint', 'warning') },
    missing: 'optional',
    paper: workProcess,
  },
  {
    name: 'phase/stakeholder-task',
    severity: severity('hint', 'warning'),
    missing: 'optional',
    paper: stakeholderTask,
  },
  {
    name: 'phase/management-expectations',
    severity: severity('hint', 'warning'),
    phases: { mobilization: severity('off') },
    missing: 'optional',
    paper: managementExpectations,
  },
  { name: 'phase/map-review', severity: severity('hint'), missing: 'optional', paper: mapReview },
];
