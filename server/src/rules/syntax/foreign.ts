/** The reports on what came along when a paper was copied, pasted or merged. */
import type { Foreign, SyntaxProblem } from '../../document/problem';
import type { FixKey } from '../../messages/render';
import { type Report, report } from '../rule';
import { repairFixes } from './repair';

type ForeignProblem = Extract<SyntaxProblem, { kind: 'unreadable' }> & Foreign;

const CAUSES: ReadonlySet<string> = new Set<Foreign['cause']>([
  ...([
    'margin',
    'line-numbers',
    'ending',
    'web-page',
    'rich-text',
    'mail',
    'head',
    'tail',
    'pattern',
  ] as const),
  ...(['heading', 'conflict', 'conflict-mark', 'numbering', 'equals', 'wide-colon', 'joined'] as const),
]);

/** True for a problem of something that came along with the text. */
export function isForeign(
  problem: Extract<SyntaxProblem, { kind: 'unreadable' }>,
): problem is ForeignProblem {
  return CAUSES.has(problem.cause);
}

const FIXES = {
  margin: 'syntax/unreadable:margin',
  tags: 'syntax/unreadable:tags',
  'keep-first': 'syntax/unreadable:keep-first',
  'keep-second': 'syntax/unreadable:keep-second',
  dashes: 'syntax/unreadable:dashes',
  'write-colons': 'syntax/unreadable:colons',
  'own-line': 'syntax/unreadable:own-line',
  quote: 'syntax/unreadable:quote',
} as const satisfies Readonly<Record<string, FixKey>>;

const OF_ONE_LINE = {
  comment: 'syntax/unreadable:comment',
  'delete-lines': 'syntax/unreadable:delete-line',
} as const satisfies Readonly<Record<string, FixKey>>;

const OF_LINES = {
  comment: 'syntax/unreadable:comments',
  'delete-lines': 'syntax/unreadable:delete-lines',
} as const satisfies Readonly<Record<string, FixKey>>;

/** The report on `problem`, with a fix for each of its repairs. */
export function foreignReport(problem: ForeignProblem): Report {
  const { span, line, to } = problem;
  const isOne = 'lines' in problem ? problem.lines === 1 : line === to;
  const titles = { ...FIXES, ...(isOne ? OF_ONE_LINE : OF_LINES) };
  const more = { fixes: () => repairFixes(problem, titles, 'syntax/unreadable:remove') };
  switch (problem.cause) {
    case 'margin':
    case 'ending': {
      const { cause, sign, lines: n } = problem;
      return report(`syntax/unreadable:${cause}`, span, { n, sign }, more);
    }
    case 'line-numbers':
      return report('syntax/unreadable:line-numbers', span, { n: problem.lines }, more);
    case 'web-page':
      return report('syntax/unreadable:web-page', span, { sign: problem.sign }, more);
    case 'rich-text':
      return report('syntax/unreadable:rich-text', span, {}, more);
    case 'mail':
    case 'head':
    case 'tail':
      return line === to
        ? report(`syntax/unreadable:${problem.cause}-line`, span, { line }, more)
        : report(`syntax/unreadable:${problem.cause}`, span, { line, to }, more);
    case 'conflict':
      return report('syntax/unreadable:conflict', span, { line, to }, more);
    case 'conflict-mark':
      return report('syntax/unreadable:conflict-mark', span, { line, sign: problem.sign }, more);
    case 'pattern':
      return problem.lines === 1
        ? report('syntax/unreadable:pattern', span, { line }, more)
        : report('syntax/unreadable:patterns', span, { line, n: problem.lines - 1 }, more);
    case 'heading': {
      const { text, lines } = problem;
      return lines === 1
        ? report('syntax/unreadable:heading', span, { line, text }, more)
        : report('syntax/unreadable:headings', span, { line, text, n: lines - 1 }, more);
    }
    case 'numbering': {
      const { sign, lines } = problem;
      return lines === 1
        ? report('syntax/unreadable:numbering', span, { line, sign }, more)
        : report('syntax/unreadable:numberings', span, { line, sign, n: lines - 1 }, more);
    }
    case 'equals': {
      const { sign, text, lines } = problem;
      return lines === 1
        ? report('syntax/unreadable:equals', span, { line, sign, text }, more)
        : report('syntax/unreadable:equals-all', span, { line, sign, text, n: lines - 1 }, more);
    }
    case 'wide-colon': {
      const { text, lines } = problem;
      return lines === 1
        ? report('syntax/unreadable:wide-colon', span, { line, text }, more)
        : report('syntax/unreadable:wide-colons', span, { line, text, n: lines - 1 }, more);
    }
    case 'joined': {
      const { text, repairs } = problem;
      return repairs.length > 1
        ? report('syntax/unreadable:joined', span, { line, text }, more)
        : report('syntax/unreadable:joined-lines', span, { line, text }, more);
    }
  }
}
