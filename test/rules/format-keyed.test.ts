/** Entries of a list that each stand under their number or their name: one finding, and they become the list. */
import assert from 'node:assert/strict';
import { parse } from 'yaml';
import { findingsOf, fixed, named } from '../kit/findings';
import { GOOD_PAPER } from '../kit/good-paper';
import { mended, only } from '../kit/one-slip';

const INITIATIVES = /^initiatives:\n((?: .*\n)+)/m;

/** The good paper with each initiative below a number. */
function byNumber(mark = ''): string {
  let number = 0;
  return GOOD_PAPER.replace(INITIATIVES, (_all, lines: string) => {
    const shifted = lines.replace(/^ {2}- /gm, () => `  ${++number}${mark}:\n    `);
    return `initiatives:\n${shifted}`;
  });
}

/** The good paper with each initiative below its title. */
const byTitle = GOOD_PAPER.replace(
  INITIATIVES,
  (_all, lines: string) =>
    `initiatives:\n${lines.replace(/^ {2}- (id: .*)\n {4}title: (.*)\n/gm, '  $2:\n    $1\n')}`,
);

describe('entries under keys of their own', () => {
  for (const mark of ['', '.']) {
    it(`are one finding where the keys are numbers${mark}`, () => {
      const text = byNumber(mark);
      const found = only(text);
      assert.deepEqual(
        [found.rule, found.at, found.message, found.finding.fixes()[0]?.safe],
        [
          'format/unknown-field',
          `1${mark}`,
          '"initiatives" is a list. Write each entry with "- " in front, instead of a number and a colon.',
          true,
        ],
      );
      assert.equal(mended(text, found), GOOD_PAPER);
    });
  }

  it('are one finding where the keys are titles', () => {
    const found = only(byTitle);
    assert.equal(
      found.message,
      '"initiatives" is a list. Write each entry with "- " in front, and the words before the colon as its "title".',
    );
    const after = mended(byTitle, found);
    assert.deepEqual(named(findingsOf(after)), []);
    assert.deepEqual(parse(after), parse(GOOD_PAPER));
  });

  it('keep their comments, and titles with signs in them', () => {
    const text = byTitle
      .replace(/^ {2}(\S.*):\n/m, '  # first of all\n  "A: *b* #1":   # agreed in May\n')
      .replaceAll('\n', '\r\n');
    const after = fixed('format/unknown-field', text, 0);
    assert.match(after, /# first of all/);
    assert.match(after, /# agreed in May/);
    assert.match(after, /title: "A: \*b\* #1"\r\n/);
    assert.deepEqual(named(findingsOf(after)), []);
  });

  it('are checked as the list they are', () => {
    const three = byNumber().replace(/^ {2}4:\n(?: {4}.*\n)+/m, '');
    assert.deepEqual([...named(findingsOf(three))].sort(), [
      'format/unknown-field:error',
      'initiatives/exactly-four:error',
    ]);
  });

  it('stay in brackets, where nothing is offered', () => {
    const flow = '{format: strategy-paper/1, initiatives: {1: {title: A}, 2: {title: B}}}\n';
    const [found] = findingsOf(flow).filter(({ rule }) => rule === 'format/unknown-field');
    assert.match(found?.message ?? '', /is a list/);
    assert.deepEqual(found?.finding.fixes(), []);
  });

  it('are no others: one entry without its dash, something unknown, numbers among words', () => {
    for (const value of ['{a: b, c: d}', '{title: A}', '{1: a, x: b}', '{}'])
      assert.ok(
        findingsOf(`format: strategy-paper/1\ninitiatives: ${value}\n`).every(
          ({ message }) => !message.includes('is a list. Write each entry'),
        ),
        value,
      );
  });
});
