/** A document of another kind under a paper's name: one finding, and the skeleton with the text kept below it. */
import assert from 'node:assert/strict';
import { mend } from '../../server/src/rules/fixing/mend';
import { findingsOf, fixed, named } from '../kit/findings';
import { GOOD_PAPER } from '../kit/good-paper';
import { only } from '../kit/one-slip';

const MINUTES = `# Strategy for the parks 2026

## Direction
We want neighbours to look after their park.

1. Green corners
   - What gets better: people meet
2. Open sheds (Bo: by June)
   - We lend tools
`;

describe('a text that is no paper', () => {
  for (const [what, text] of [
    ['a page with headings and numbers', MINUTES],
    ['a list between paragraphs', 'Minutes\n\nPresent were:\n\n- Bo: the chair\n\nWe spoke of many things\n'],
    ['a letter', 'Dear all,\n\nhere is: what we want\n  to do [in 2026\n\nBest wishes\nBo\n'],
  ] as const) {
    it(`is one finding: ${what}`, () => {
      const found = only(text);
      assert.equal(found.rule, 'format/empty');
      assert.match(found.message, /^This is a text, but not written as a strategy paper\./);
      const after = fixed('format/empty', text);
      assert.match(after, /^format: strategy-paper\/1\n/);
      for (const line of text.split('\n').filter((one) => one.trim() !== ''))
        assert.ok(after.includes(line), line);
      assert.deepEqual(
        findingsOf(after).map(({ rule }) => rule),
        ['format/placeholder'],
      );
    });
  }

  it('keeps its line endings and its first character', () => {
    const text = `\ufeff${MINUTES.replaceAll('\n', '\r\n')}`;
    const after = fixed('format/empty', text);
    assert.ok(after.startsWith('\ufeffformat:'));
    assert.equal(after.split('\n').length, after.split('\r\n').length);
  });

  it('is mended by the fix for all, once', () => {
    const check = (text: string) => findingsOf(text).map(({ finding }) => finding);
    const { text } = mend(MINUTES, 'all', check);
    assert.equal(mend(text, 'all', check).text, text);
    assert.ok(text.includes('# 1. Green corners'));
  });

  it('is still looked through for personal numbers', () => {
    assert.ok(named(findingsOf(`${MINUTES}Bo, 010190-1234\n`)).includes('privacy/personal-number:error'));
  });

  it('is not a paper that is only begun, or broken', () => {
    for (const text of [
      'format strategy-paper/1\n',
      `${GOOD_PAPER}  a line\n that fits nowhere\n`,
      GOOD_PAPER.replace('format: strategy-paper/1', '"format: strategy-paper/1'),
      'Enhed: Parker\n  leder [Bo\n- x\n y: z\n',
    ])
      assert.ok(
        !findingsOf(text).some(({ message }) => message.startsWith('This is a text')),
        text.slice(0, 40),
      );
  });
});
