/** The rules about what stands in the way of reading a text, or makes it read otherwise than it is written. */
import type { Foreign, SyntaxProblem } from '../../document/problem';
import type { FixKey } from '../../messages/render';
import type { Fix } from '../../paper/finding';
import type { Subject } from '../../paper/subject';
import { type Report, type Rule, report, severity } from '../rule';
import { duplicateKey } from './duplicate';
import { foreignReport, isForeign } from './foreign';
import { misreadScalar } from './misread';
import { repairFixes } from './repair';

type Problem<Kind extends SyntaxProblem['kind']> = Extract<SyntaxProblem, { kind: Kind }>;

const UNREADABLE_FIXES = {
  tab: 'syntax/unreadable:tab',
  'close-quote': 'syntax/unreadable:close-quote',
  'line-up': 'syntax/unreadable:line-up',
  quote: 'syntax/unreadable:quote',
  remove: 'syntax/unreadable:remove',
  colon: 'syntax/unreadable:colon',
  space: 'syntax/unreadable:space',
  bracket: 'syntax/unreadable:bracket',
  dash: 'syntax/unreadable:dash',
  'new-line': 'syntax/unreadable:new-line',
  comma: 'syntax/unreadable:comma',
} as const satisfies Readonly<Record<string, FixKey>>;

function* unreadable({ document, misreadings, isProse }: Subject): Iterable<Report> {
  if (isProse) return;
  const noFields = new Set(
    misreadings.flatMap((one) =>
      one.kind === 'unknown-key' && one.near === undefined ? [one.pair.key.span.start] : [],
    ),
  );
  const isNoField = (problem: Problem<'unreadable'>): boolean =>
    problem.cause === 'key-without-colon' && noFields.has(problem.span.start);
  let before: Problem<'unreadable'> | undefined;
  for (const problem of document.problems) {
    if (problem.kind !== 'unreadable') continue;
    const goesOn = before && isNoField(before) && isNoField(problem) && problem.line === before.line + 1;
    before = problem;
    // Told, and moved, with the line above it.
    if (goesOn) continue;
    if (isForeign(problem)) yield foreignReport(problem);
    else if (problem.cause === 'entry-after-key') yield entryAfterKey(problem, misreadings);
    else {
      const repairs = isNoField(problem)
        ? linedUp(runFrom(problem, document.problems, isNoField))
        : problem.repairs.filter(({ kind }) => problem.cause !== 'key-without-colon' || kind !== 'line-up');
      yield unreadableReport(problem, () =>
        repairFixes({ ...problem, repairs }, UNREADABLE_FIXES, 'syntax/unreadable:remove'),
      );
    }
  }
}

/** The lines of words from `first` on that follow each other and hold no field. */
function runFrom(
  first: Problem<'unreadable'>,
  problems: Subject['document']['problems'],
  isNoField: (problem: Problem<'unreadable'>) => boolean,
): readonly Problem<'unreadable'>[] {
  const run = [first];
  for (const problem of problems) {
    const line = run.at(-1)?.line ?? first.line;
    if (problem.kind === 'unreadable' && problem.line === line + 1 && isNoField(problem)) run.push(problem);
  }
  return run;
}

/** With a colon, words that are no field would only be an unknown one; they can go on with the text above. */
function linedUp(run: readonly Problem<'unreadable'>[]): Problem<'unreadable'>['repairs'] {
  const moves = run.map(({ repairs }) => repairs.find(({ kind }) => kind === 'line-up'));
  if (moves.some((move) => move === undefined)) return [];
  return [{ kind: 'line-up', safe: false, edits: moves.flatMap((move) => move?.edits ?? []) }];
}

const DASH_FIXES = { 'new-line': 'syntax/unreadable:new-line' } as const;

/** `for_whom: - residents` is a list; `title: - Green places` is a text after a dash, which the format tells. */
function entryAfterKey(
  problem: Problem<'unreadable'> & { readonly cause: 'entry-after-key' },
  misreadings: Subject['misreadings'],
): Report {
  const { span, line, text } = problem;
  const isText = misreadings.some((one) => one.kind === 'dashed-text' && one.at === span.start);
  const kind = isText ? 'remove' : 'new-line';
  const repairs = problem.repairs.filter((repair) => repair.kind === kind);
  const fixes = () => repairFixes({ ...problem, repairs }, DASH_FIXES, 'syntax/unreadable:remove-dash');
  return isText
    ? report('syntax/unreadable:dashed-text', span, { line, text }, { fixes })
    : report('syntax/unreadable:entry-after-key', span, { line, text }, { fixes });
}

function unreadableReport(
  problem: Exclude<Problem<'unreadable'>, { readonly cause: 'entry-after-key' | Foreign['cause'] }>,
  fixes: () => readonly Fix[],
): Report {
  const { span, line } = problem;
  const more = { fixes };
  switch (problem.cause) {
    case 'tab':
      return problem.lines > 1
        ? report('syntax/unreadable:tabs', span, { line, n: problem.lines - 1 }, more)
        : report('syntax/unreadable:tab', span, { line }, more);
    case 'quote':
      return report('syntax/unreadable:quote', span, { line }, more);
    case 'indentation': {
      const params = { line, neighbour: problem.neighbour, n: Math.abs(problem.move) };
      const others = { line, neighbour: problem.neighbour, n: (problem.lines ?? 1) - 1 };
      if (others.n > 0) return report('syntax/unreadable:go-on', span, others, more);
      if (problem.goesOn) return report('syntax/unreadable:goes-on', span, params, more);
      return report(
        problem.move > 0 ? 'syntax/unreadable:right' : 'syntax/unreadable:left',
        span,
        params,
        more,
      );
    }
    case 'needs-quotes':
      if (problem.sign === '"' || problem.sign === "'")
        return report('syntax/unreadable:part-quoted', span, { line }, more);
      return problem.sign === ':'
        ? report('syntax/unreadable:colon', span, { line }, more)
        : report('syntax/unreadable:needs-quotes', span, { line, sign: problem.sign }, more);
    case 'bracket':
      return report('syntax/unreadable:bracket', span, { line, sign: problem.sign }, more);
    case 'key-without-colon':
      return report('syntax/unreadable:key-without-colon', span, { line, text: problem.text }, more);
    case 'colon-without-space':
      return report('syntax/unreadable:colon-without-space', span, { line, text: problem.text }, more);
    case 'dash-without-space':
      return report('syntax/unreadable:dash-without-space', span, { line }, more);
    case 'odd-dash':
      return report('syntax/unreadable:odd-dash', span, { line, sign: problem.sign }, more);
    case 'entry-without-dash':
      return report(
        problem.above ? 'syntax/unreadable:entry-without-dash-above' : 'syntax/unreadable:entry-without-dash',
        span,
        { line, neighbour: problem.neighbour },
        more,
      );
    case 'comma':
      return report('syntax/unreadable:comma', span, { line, text: problem.text }, more);
    case 'fence':
      return report('syntax/unreadable:fence', span, { sign: problem.sign }, more);
    case 'other':
      return report('syntax/unreadable', span, { line }, more);
  }
}

const EXTRA_FIXES = {
  'write-out': 'syntax/one-plain-document:write-out',
  join: 'syntax/one-plain-document:join',
  remove: 'syntax/one-plain-document:remove',
} as const satisfies Readonly<Record<string, FixKey>>;

function* onePlainDocument({ document }: Subject): Iterable<Report> {
  for (const problem of document.problems) {
    if (problem.kind !== 'extra') continue;
    const { span, text } = problem;
    const more = { fixes: () => repairFixes(problem, EXTRA_FIXES, 'syntax/one-plain-document:remove') };
    switch (problem.what) {
      case 'document':
        yield problem.repairs.length > 0
          ? report('syntax/one-plain-document:join', span, {}, more)
          : report('syntax/one-plain-document:document', span, {}, more);
        break;
      case 'anchor':
      case 'alias':
      case 'merge':
        yield report('syntax/one-plain-document:reference', span, { text }, more);
        break;
      case 'tag':
        yield report('syntax/one-plain-document:tag', span, { text }, more);
        break;
      case 'complex-key':
        yield report('syntax/one-plain-document:complex-key', span, {}, more);
        break;
      case 'directive':
        yield report('syntax/one-plain-document', span, { text }, more);
        break;
    }
  }
}

function* notText({ document }: Subject): Iterable<Report> {
  for (const problem of document.problems) {
    if (problem.kind !== 'not-text') continue;
    if (problem.what === 'binary') yield report('syntax/not-text', problem.span, {});
    else yield report(`syntax/not-text:${problem.what}`, problem.span, {});
  }
}

function* tooLarge({ document }: Subject): Iterable<Report> {
  for (const problem of document.problems) {
    if (problem.kind !== 'too-large') continue;
    const { span, limit } = problem;
    if (problem.what === 'size') yield report('syntax/too-large', span, { limit });
    else yield report(`syntax/too-large:${problem.what}`, span, { limit });
  }
}

export const syntaxRules: readonly Rule[] = [
  { name: 'syntax/unreadable', severity: severity('error'), core: true, text: unreadable },
  { name: 'syntax/duplicate-key', severity: severity('error'), core: true, text: duplicateKey },
  { name: 'syntax/misread-scalar', severity: severity('error'), core: true, text: misreadScalar },
  { name: 'syntax/one-plain-document', severity: severity('error'), core: true, text: onePlainDocument },
  { name: 'syntax/not-text', severity: severity('error'), core: true, text: notText },
  { name: 'syntax/too-large', severity: severity('error'), core: true, text: tooLarge },
];
