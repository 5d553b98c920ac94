/** What reads otherwise than it is written: told by the reader (`document.problems`) or by what was meant. */
import type { SyntaxProblem } from '../../document/problem';
import type { ScalarNode } from '../../document/tree';
import { doubleQuoted } from '../../document/write/scalar';
import type { FixKey } from '../../messages/render';
import type { Misreading } from '../../paper/misreading';
import type { Subject } from '../../paper/subject';
import { A_HABIT } from '../habits';
import { fix, type NamedHabit, type Report, report, safeFix } from '../rule';
import { repairFixes } from './repair';

const MISREAD_FIXES = {
  quote: 'syntax/misread-scalar:quote',
  point: 'syntax/misread-scalar:point',
  spaces: 'syntax/misread-scalar:spaces',
  remove: 'syntax/misread-scalar:delete',
  'line-ends': 'syntax/misread-scalar:line-ends',
} as const satisfies Readonly<Record<string, FixKey>>;

export function* misreadScalar({ document, misreadings }: Subject): Iterable<Report> {
  for (const problem of document.problems) if (problem.kind === 'misread') yield ofProblem(problem);
  for (const misreading of misreadings) yield* ofMisreading(misreading);
}

function ofProblem(problem: Extract<SyntaxProblem, { kind: 'misread' }>): Report {
  const { span } = problem;
  const more = { fixes: () => repairFixes(problem, MISREAD_FIXES, 'syntax/misread-scalar:quote') };
  switch (problem.what) {
    case 'no-break-space':
      return report('syntax/misread-scalar:no-break-space', span, { line: problem.line }, more);
    case 'control':
      return report('syntax/misread-scalar:control', span, { line: problem.line }, more);
    case 'line-ends':
      return report('syntax/misread-scalar:line-ends', span, {}, more);
    case 'hash-lost':
      return report('syntax/misread-scalar:hash-lost', span, { text: problem.text }, more);
    case 'decimal-comma': {
      const params = { text: problem.text, number: problem.text.replace(',', '.') };
      const habit: NamedHabit = {
        name: 'decimal comma',
        from: A_HABIT,
        fixes: ['syntax/misread-scalar:point-all'],
      };
      return report('syntax/misread-scalar:decimal-comma', span, params, { ...more, habit });
    }
  }
}

function* ofMisreading(misreading: Misreading): Iterable<Report> {
  switch (misreading.kind) {
    case 'not-a-text':
      yield notAText(misreading.node, misreading.shape.expected === 'R');
      break;
    case 'became-key': {
      const { node, key } = misreading;
      const [pair] = node.pairs;
      const quoted = doubleQuoted(misreading.text);
      const edit = { span: node.span, text: key === undefined ? quoted : `${key}: ${quoted}` };
      yield report(
        'syntax/misread-scalar:became-key',
        node.span,
        { text: pair?.key.text ?? misreading.text },
        { fixes: () => [safeFix('syntax/misread-scalar:quote', {}, [edit])], habit: quotesAll('became key') },
      );
      break;
    }
    case 'thousands': {
      const { node, number } = misreading;
      // As it is to be written: without the comma and points of a number in a sentence.
      const written = String(number);
      const fixes = () => [
        safeFix('syntax/misread-scalar:number', { number: written }, [{ span: node.span, text: written }]),
      ];
      yield report(
        'syntax/misread-scalar:thousands',
        node.span,
        { text: node.text, number: written },
        {
          fixes,
          habit: { name: 'thousands', from: A_HABIT, fixes: ['syntax/misread-scalar:number-all'] },
        },
      );
      break;
    }
  }
}

/** Texts of one sort that lack their quotation marks all over. */
function quotesAll(name: string): NamedHabit {
  return { name, from: A_HABIT, fixes: ['syntax/misread-scalar:quote-all'] };
}

function notAText(node: ScalarNode, isNeeded: boolean): Report {
  const { span, text } = node;
  const edits = [{ span, text: doubleQuoted(text) }];
  if (node.value === null) {
    const remove = fix('syntax/misread-scalar:remove', {}, [{ span, text: '' }]);
    const quote = fix('syntax/misread-scalar:quote', {}, edits);
    // Without a title there is nothing to go by: there a word is likelier.
    const fixes = () => (isNeeded ? [quote, remove] : [remove, quote]);
    return report('syntax/misread-scalar:nothing', span, { text }, { fixes });
  }
  const fixes = () => [safeFix('syntax/misread-scalar:quote', {}, edits)];
  if (typeof node.value === 'boolean')
    return report('syntax/misread-scalar:yes-no', span, { text }, { fixes, habit: quotesAll('yes and no') });
  const habit = quotesAll('numbers');
  // "2027 is read as 2027" would only puzzle.
  return typeof node.value === 'number' && Number.isFinite(node.value) && String(node.value) !== text
    ? report('syntax/misread-scalar', span, { text, number: node.value }, { fixes, habit })
    : report('syntax/misread-scalar:number', span, { text }, { fixes, habit });
}
