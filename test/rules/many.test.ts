/** Texts with thousands of findings: told in bounded time and room, and none of them hidden. */
import assert from 'node:assert/strict';
import { findingsOf } from '../kit/findings';
import { processorMs } from '../kit/time';

const head = 'format: strategy-paper/1\nstatus: submitted\n';

describe('a text with very many findings of one rule', () => {
  it('speaks of a hundred, the last with the number of those left', () => {
    const found = findingsOf(`${head}initiatives:\n${'  - title: Green\n'.repeat(500)}`).filter(
      ({ rule }) => rule === 'benefits/none',
    );
    const [last] = found.slice(-1);
    assert.ok(found.length <= 100);
    assert.equal(found.length + (last?.finding.more ?? 0), 500);
  });

  const texts: readonly (readonly [string, string])[] = [
    ['initiatives of one title', `${head}initiatives:\n${'  - title: Green places\n'.repeat(3000)}`],
    ['initiatives in bare words', `${head}initiatives:\n${'  - Green places\n'.repeat(3000)}`],
    ['fields one level off', `${head}direction:\n${'up: x\nlead: y\nstatement: z\n'.repeat(1000)}`],
    [
      'initiatives a level too far in',
      `${head}initiatives:\n  - actions:\n${'      - id: a\n        lead: b\n        benefits:\n'.repeat(2000)}`,
    ],
    [
      'lines out of place',
      `${head}initiatives:\n${'  - id: a\n    actions:\n      - id: b\n    - id: c\n'.repeat(1000)}`,
    ],
    [
      'texts broken off',
      `${head}initiatives:\n${'  - title: Every park\nhas a corner\n    lead: x\n'.repeat(300)}`,
    ],
    ['control characters', `${head}${'x-a: b\u0007c\n'.repeat(3000)}`],
    ['carriage returns alone', `${head}${'x-a: b: c\r'.repeat(3000)}`],
    ['code fences', `${head}${'```\n'.repeat(20_000)}`],
    ['references to nothing', `${head}${'x-a: *b\n'.repeat(3000)}`],
  ];
  for (const [what, text] of texts) {
    it(`takes thousands of ${what} in seconds, fixes included`, () => {
      const begun = processorMs();
      const found = findingsOf(text);
      for (const { finding } of found) finding.fixes();
      assert.ok(found.length > 0);
      // Quadratic work took minutes here.
      assert.ok(processorMs() - begun < 10_000, `${processorMs() - begun} ms`);
    });
  }
});
