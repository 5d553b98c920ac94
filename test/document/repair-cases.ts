/** How the tests of repair write a case: a text with its problems marked, and what is to come of it. */
import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/document/edit';
import type { SyntaxProblem } from '../../server/src/document/problem';
import { readDocument } from '../../server/src/document/read';
import type { Node } from '../../server/src/document/tree';

export interface Case {
  readonly name: string;
  /** The text, with `⟦…⟧` around the span of each problem. */
  readonly text: string;
  /** Each problem as `kindOf` writes it, in the order of the text. */
  readonly problems: readonly string[];
  /** The text after the first repair of each problem; absent where there is none to make. */
  readonly after?: string;
  /** What was left out in reading. */
  readonly holes?: readonly string[];
  /** The values as read, as plain data; where the repaired text is given, it is read from that. */
  readonly values?: unknown;
}

/** A problem in one line: what it is, its parameters, its repairs (● safe, ○ not). */
export function kindOf(problem: SyntaxProblem): string {
  const { span: _span, repairs, kind: _kind, ...rest } = problem;
  const offered = repairs.map((repair) => `${repair.kind}${repair.safe ? '●' : '○'}`);
  return [...Object.values(rest).map(String), ...offered].join(' ');
}

/** The text with `⟦…⟧` around the span of each problem. */
export function mark(text: string, problems: readonly SyntaxProblem[]): string {
  const edits = problems.flatMap(({ span }) => [
    { span: { start: span.start, end: span.start }, text: '⟦' },
    { span: { start: span.end, end: span.end }, text: '⟧' },
  ]);
  return applyEdits(text, edits);
}

/** The text after the first repair of each problem, all made at once. */
export function repaired(text: string, problems: readonly SyntaxProblem[]): string {
  return applyEdits(
    text,
    problems.flatMap((problem) => problem.repairs[0]?.edits ?? []),
  );
}

/** The values of a tree without their places. */
export function valuesOf(node: Node | undefined): unknown {
  if (!node) return undefined;
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.entries.map(({ value }) => valuesOf(value));
  return Object.fromEntries(node.pairs.map(({ key, value }) => [key.text, valuesOf(value)]));
}

/** One mocha test for each case. */
export function check(cases: readonly Case[]): void {
  for (const { name, text: marked, problems, after, holes, values } of cases) {
    it(name, () => {
      const text = marked.replace(/[⟦⟧]/g, '');
      const document = readDocument(text);
      assert.equal(mark(text, document.problems), marked);
      assert.deepEqual(document.problems.map(kindOf), problems);
      assert.deepEqual(
        document.holes.map(({ start, end }) => text.slice(start, end)),
        holes ?? [],
      );
      if (values !== undefined) assert.deepEqual(valuesOf(document.root), values);
      const mended = repaired(text, document.problems);
      assert.equal(mended, after ?? text);
      if (after === undefined) return;
      const again = readDocument(mended);
      const repairable = new Set(document.problems.filter(({ repairs }) => repairs.length > 0).map(kindOf));
      assert.deepEqual(
        again.problems.map(kindOf).filter((kind) => repairable.has(kind)),
        [],
      );
      // What was read past the mistakes is what the mended text says.
      assert.deepEqual(valuesOf(document.root), valuesOf(again.root));
    });
  }
}
