/**
 * The engine: runs the rules over one text and makes their reports into findings, with severities by stage,
 * phase and organisation. The editor and the command line both come through here.
 */
import type { SyntaxProblem } from '../document/problem';
import type { Finding } from '../paper/finding';
import type { FollowUp } from '../paper/follow-up';
import type { Organisation } from '../paper/organisation';
import { NO_PROGRESS, progressOf } from '../paper/progress';
import { type Subject, standsAsWritten } from '../paper/subject';
import {
  latestPhase,
  type PaperStatus,
  type Phase,
  SEVERITIES,
  type Severity,
  type Stage,
  stageOf,
} from '../paper/terms';
import { RULES } from './all';
import { placesToFillIn } from './fixing/skeleton-places';
import { bareSpans } from './format/bare';
import { withHabitsFolded } from './habits';
import { limitsOf } from './limits';
import type { ByStage, Context, Report, Rule } from './rule';
import { applySuppressions } from './suppression';
import { readingIn } from './wording/text-words';
import { mapTexts } from './wording/texts';
import { RULE_WORDS } from './wording/word-lists';
import { wordLists } from './wording/words';

/** What is around a text: the day, the register, its log, and how firmly to ask. */
export interface Surroundings {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Asks as at this stage, whatever the status says. */
  readonly stage?: Stage | undefined;
  readonly organisation?: Organisation | undefined;
  /** For a paper: its follow-up log. */
  readonly followUp?: FollowUp | undefined;
  /** For a log: the status of its paper. */
  readonly paperStatus?: PaperStatus | undefined;
}

/** All findings about one text, in the order of the text. Does not throw for any text; a fault of a rule is its caller's. */
export function check(subject: Subject, surroundings: Surroundings): readonly Finding[] {
  const context = contextOf(subject, surroundings);
  const found: Finding[] = [];
  for (const rule of RULES) {
    const reports = reportsOf(rule, context);
    if (reports.length > 0) found.push(...findingsOf(rule, reports, context));
  }
  // Suppressing comes before folding: a comment at the first of several places speaks of that place alone.
  const { left, reports } = applySuppressions(withoutUnbegun(found, subject), context);
  const about = RULES.flatMap((rule) =>
    rule.name === 'suppression/no-reason' || rule.name === 'suppression/unused'
      ? findingsOf(rule, reports[rule.name] ?? [], context)
      : [],
  );
  return [...folded(withHabitsFolded(left), context), ...about].sort(
    (a, b) =>
      a.span.start - b.span.start ||
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      (a.rule < b.rule ? -1 : 1),
  );
}

/** Rules that ask for what every part has, once it is more than a bare text. */
const ASKING: ReadonlySet<string> = new Set(
  RULES.flatMap(({ name, missing }) => (missing || name === 'initiatives/exactly-four' ? [name] : [])),
);

/** Where a bare text stands for a whole part, that is what to mend first: nothing is missing in it yet. */
function withoutUnbegun(findings: readonly Finding[], { misreadings }: Subject): readonly Finding[] {
  const bare = misreadings.length > 0 ? bareSpans(misreadings) : [];
  if (bare.length === 0) return findings;
  return findings.filter(
    ({ rule, span }) =>
      !ASKING.has(rule) || !bare.some(({ start, end }) => span.start >= start && span.end <= end),
  );
}

/** What the rules are given for one text in its surroundings; refactorings take the same. */
export function contextOf(
  subject: Subject,
  { today, stage, organisation, followUp, paperStatus }: Surroundings,
): Context {
  const { content, language } = subject;
  const own = content?.kind === 'strategy-paper' ? content.phases.map((phase) => phase.value) : [];
  const defaults = organisation?.phases.map((phase) => phase.value) ?? [];
  return {
    subject,
    today,
    stage: stage ?? ownStage(subject, paperStatus),
    phase: latestPhase(own) ?? latestPhase(defaults) ?? 'consolidation',
    ...readingIn(language),
    organisation,
    progress: followUp ? progressOf(followUp) : NO_PROGRESS,
    limits: limitsOf(organisation),
    words: wordLists(RULE_WORDS[language], organisation),
    mapTexts: once(() => (content?.kind === 'strategy-paper' ? mapTexts(content) : [])),
    catalogue: RULES,
  };
}

/** For what several rules of one check ask for, and others of no one. */
function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | undefined;
  return () => {
    done ??= { value: work() };
    return done.value;
  };
}

/** Only papers are handed in. A log or an organisation file with places still to fill in has only begun. */
function ownStage({ content, document }: Subject, paperStatus: PaperStatus | undefined): Stage {
  const hasOnlyBegun = (): boolean => document.root !== undefined && placesToFillIn(document.root).length > 0;
  switch (content?.kind) {
    case 'strategy-paper':
      return stageOf(content.status?.value);
    case 'strategy-follow-up':
      return hasOnlyBegun() ? 'draft' : stageOf(paperStatus);
    case 'strategy-organisation':
      return hasOnlyBegun() ? 'draft' : 'submitted';
    default:
      return 'draft';
  }
}

function reportsOf(rule: Rule, context: Context): readonly Report[] {
  const { subject } = context;
  const { content } = subject;
  if (rule.missing && subject.document.holes.length > 0) return [];
  if (rule.timePassing && content?.kind === 'strategy-paper' && content.status?.value === 'closed') return [];
  const ofText = rule.text ? [...rule.text(subject, context)] : NOTHING;
  const ofContent = contentReports(rule, context);
  return ofText.length === 0 ? ofContent : ofContent.length === 0 ? ofText : [...ofText, ...ofContent];
}

/** Most rules have nothing to say of most papers. */
const NOTHING: readonly Report[] = [];

function contentReports(rule: Rule, context: Context): readonly Report[] {
  const { content } = context.subject;
  switch (content?.kind) {
    case 'strategy-paper':
      return rule.paper ? [...rule.paper(content, context)] : NOTHING;
    case 'strategy-follow-up':
      return rule.followUp ? [...rule.followUp(content, context)] : NOTHING;
    case 'strategy-organisation':
      return rule.organisation ? [...rule.organisation(content, context)] : NOTHING;
    default:
      return NOTHING;
  }
}

function findingsOf(rule: Rule, reports: readonly Report[], context: Context): readonly Finding[] {
  // While part of the text cannot be read, or was read elsewhere than it stands, the places of other mends would
  // be guesses: that part comes first.
  const { subject } = context;
  const fixable =
    rule.name.startsWith('syntax/') ||
    subject.isProse ||
    (subject.document.problems.every(isInPlace) &&
      (rule.name === 'format/unknown-field' || standsAsWritten(subject)));
  return reports.flatMap((report) => {
    const severity = severityOf(rule, report, context);
    return severity === 'off' ? [] : [findingOf(rule, report, severity, fixable)];
  });
}

/** False for what is read otherwise than it stands: what cannot be, and references, which were written out. */
function isInPlace(problem: SyntaxProblem): boolean {
  if (problem.kind === 'extra') return problem.repairs.every(({ kind }) => kind !== 'write-out');
  return problem.kind !== 'unreadable';
}

/** The rules that speak once for the whole paper: while drafting, those too that ask for something optional. */
const SPEAK_ONCE: Readonly<Record<Stage, ReadonlySet<string>>> = {
  draft: new Set(RULES.flatMap(({ once, missing, name }) => (once || missing === 'optional' ? [name] : []))),
  submitted: new Set(RULES.flatMap(({ once, name }) => (once ? [name] : []))),
};

/** The most findings of one rule about one text, one by one; what lies beyond is told as a number. Own choice. */
const MOST_OF_ONE_RULE = 100;

/**
 * Makes one finding of all those of a rule that speaks once. And no rule speaks without end: the last of very
 * many tells how many more there are.
 */
function folded(findings: readonly Finding[], { stage }: Context): readonly Finding[] {
  return [...groupedByRule(findings)].flatMap(([rule, group]) => {
    const most = SPEAK_ONCE[stage].has(rule) ? 1 : MOST_OF_ONE_RULE;
    const last = group[most - 1];
    const others = group.slice(most);
    if (!last || others.length === 0) return group;
    const related = others.slice(0, MOST_OF_ONE_RULE).map(({ span }) => ({ span }));
    return [...group.slice(0, most - 1), { ...last, more: others.length, related }];
  });
}

function groupedByRule(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.rule);
    if (group) group.push(finding);
    else groups.set(finding.rule, [finding]);
  }
  return groups;
}

function severityOf(rule: Rule, report: Report, { organisation, stage, phase }: Context): Severity | 'off' {
  const own = rule.core ? undefined : organisation?.rules.get(rule.name)?.value;
  return own ?? byStage(rule, report, report.phase ?? phase)[stage];
}

function byStage(rule: Rule, report: Report, phase: Phase): ByStage {
  return report.severity ?? rule.phases?.[phase] ?? rule.severity;
}

function findingOf(rule: Rule, report: Report, severity: Severity, fixable: boolean): Finding {
  const { span, message, params, related, habit } = report;
  const fixes = fixable || report.isTried ? report.fixes : () => [];
  const finding = { rule: rule.name, severity, span, message, params, related, more: 0, fixes };
  return habit ? { ...finding, habit } : finding;
}
