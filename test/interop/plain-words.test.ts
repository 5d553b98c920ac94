import assert from 'node:assert/strict';
import {
  beginningOf,
  dateIn,
  isNoticed,
  isOneLiner,
  isUndecided,
  numberIn,
  paragraphs,
  readsLikeOutcome,
  tidied,
  unstopped,
} from '../../server/src/interop/plain-words';

/** One `it` a row: what goes in, what comes out. */
function table<In, Out>(name: string, of: (given: In) => Out, rows: readonly (readonly [In, Out])[]): void {
  describe(name, () => {
    for (const [given, expected] of rows)
      it(JSON.stringify(given), () => assert.deepEqual(of(given), expected));
  });
}

table('line ends as StratML forms write them', tidied, [
  ['  one\n\t two ', 'one two'],
  ['one: ^^ 1. two. ^ 3. four', 'one:\n1. two.\n3. four'],
  ['one\n^^\n* two\n^\n* three', 'one\n* two\n* three'],
  ['one.^^Two', 'one.\nTwo'],
  ['one ^^', 'one'],
  ['10^6 plants', '10^6 plants'],
  ['no\u00a0break', 'no break'],
]);

table('what is not decided', isUndecided, [
  ['[To be determined]', true],
  ['To be determined.', true],
  ['[To_be_inserted_by_user]', true],
  ['TBD', true],
  ['N/A', true],
  ['To be determined by the council', false],
  ['None', false],
]);

table('numbers', numberIn, [
  ['650', 650],
  ['1,234,567', 1234567],
  ['4.4249999999999998', 4.425],
  ['-3', -3],
  ['1,2', undefined],
  ['12,34', undefined],
  ['about 5', undefined],
  ['5%', undefined],
  ['1e9', undefined],
  ['', undefined],
  ['12345678901234567890', undefined],
]);

table('days', dateIn, [
  ['2026-07-01', '2026-07-01'],
  ['2026-07-01T12:00:00', '2026-07-01'],
  ['2026-07-01Z', '2026-07-01'],
  ['2026-07-01-05:00', '2026-07-01'],
  ['2026-02-30', undefined],
  ['7/1/2026', undefined],
  ['2026', undefined],
]);

table('titles have no full stop, abbreviations do', unstopped, [
  ['Children play.', 'Children play'],
  ['Children play', 'Children play'],
  ['Wait ...', 'Wait ...'],
  ['The best in the U.S.', 'The best in the U.S.'],
  ['Benches, bins, etc.', 'Benches, bins, etc.'],
]);

table('the beginning of a long sentence', (text: string) => beginningOf(text, 12), [
  ['Update the Land Acquisition Manual to align with the plan', 'Update the Land Acquisition Manual'],
  [
    'Prioritize public investments (roads, parks, water, and sidewalks) in the north',
    'Prioritize public investments',
  ],
  ['Obtain approval as an international (ISO) standard', undefined],
  ['Work to help', undefined],
  ['Collect, acquire, analyze, and report data about the whole country and all of its towns', undefined],
]);

table('what opens with something that gets better', readsLikeOutcome, [
  ['Improve the air', true],
  ['Maintain and improve the rating', true],
  ['To reduce waiting', true],
  ['Flere børn leger ude', true],
  ['Styrke fællesskabet', true],
  ['Update the plan to improve the air', false],
  ['Build a school', false],
  ['', false],
]);

table('what people notice', isNoticed, [
  ['Customer satisfaction rating', true],
  ['Reduction in complaints', true],
  ['Number of plans', false],
]);

describe('one line', () => {
  it('is one sentence of few words', () => {
    assert.ok(isOneLiner('Children can play close to home.', 12));
    assert.ok(!isOneLiner('Children can play close to home.', 5));
    assert.ok(!isOneLiner('Children play. Parents too.', 12));
    assert.ok(!isOneLiner('Children\nplay', 12));
    assert.ok(!isOneLiner('', 12));
  });
});

describe('paragraphs', () => {
  it('say a thing once, in its longer words', () => {
    assert.equal(
      paragraphs('Update it.', 'Update it to last', 'Soon', 'Soon', ''),
      'Update it to last\nSoon',
    );
    assert.equal(paragraphs('Soon', 'Late', 'Soon'), 'Soon\nLate');
  });
});
