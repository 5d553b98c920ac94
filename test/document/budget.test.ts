import assert from 'node:assert/strict';
import { MAX_DEPTH, MAX_LINE, MAX_NODES, MAX_TEXT, overBudget } from '../../server/src/document/budget';
import { readDocument } from '../../server/src/document/read';
import { processorMs } from '../kit/time';

/** The texts of the issue, and those just beyond each limit. */
const BEYOND: readonly [string, () => string, string][] = [
  ['20,000 dashes on one line', () => '- '.repeat(20_000), 'line'],
  ['9,000 dashes on one line', () => '- '.repeat(9_000), 'depth'],
  ['20,000 nested lists', () => nestedLines(1_200), 'depth'],
  ['10,000 brackets on one line', () => `a: ${'['.repeat(10_000)}`, 'depth'],
  ['10,000 brackets on as many lines', () => `a: [\n${'  [\n'.repeat(10_000)}`, 'depth'],
  ['50 MB', () => 'a: b\n'.repeat(10_000_000), 'size'],
  ['1 MB on one line', () => `a: ${'x'.repeat(MAX_TEXT - 10)}`, 'line'],
  ['a line too long by one', () => `a: b\n${'x'.repeat(MAX_LINE + 1)}\n`, 'line'],
  ['a line too many', () => 'a: b\n'.repeat(MAX_NODES + 1), 'nodes'],
  ['a list of commas', () => `a: [\n${`${'x,'.repeat(5_000)}\n`.repeat(3)}]`, 'nodes'],
];

function nestedLines(depth: number): string {
  return Array.from({ length: depth }, (_, column) => `${' '.repeat(column)}-`).join('\n');
}

describe('overBudget', () => {
  for (const [name, text, what] of BEYOND) {
    it(`is one problem for ${name}, found in no time`, () => {
      const beyond = text();
      const before = processorMs();
      const document = readDocument(beyond);
      const took = processorMs() - before;
      assert.equal(document.problems.length, 1);
      const [problem] = document.problems;
      assert.ok(problem?.kind === 'too-large');
      assert.equal(problem.what, what);
      assert.ok(problem.span.end <= beyond.length && problem.span.start <= problem.span.end);
      assert.equal(document.root, undefined);
      // The issue allows 200 ms on an idle machine; this one may be busy.
      assert.ok(took < 1_000, `${took} ms`);
    });
  }

  const within: readonly [string, string][] = [
    ['a long line', 'x'.repeat(MAX_LINE)],
    ['many lines', 'a\n'.repeat(MAX_NODES - 1)],
    ['deep nesting', nestedLines(MAX_DEPTH)],
    ['brackets and dashes in words', `a: ${'se [1, '.repeat(200)}\nb: ${'- x'.repeat(200)}\n`],
    ['many brackets beside one another', 'a: [x]\n'.repeat(5_000)],
    ['lines that go in and out again', '- - - a\n'.repeat(5_000)],
    ['nothing', ''],
  ];
  for (const [name, text] of within) {
    it(`is none for ${name}`, () => assert.equal(overBudget(text), undefined));
  }

  it('holds nine levels of aliases, which are never written out', () => {
    const lines = ['a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]'];
    for (let level = 1; level < 10; level++) {
      lines.push(
        `a${level}: &a${level} [${Array(9)
          .fill(`*a${level - 1}`)
          .join(', ')}]`,
      );
    }
    const { problems } = readDocument(`${lines.join('\n')}\n`);
    assert.deepEqual(
      problems.map(({ kind }) => kind),
      ['extra'],
    );
  });
});
