/** Texts of several lines, of which some stand too far to the left. */
import assert from 'node:assert/strict';
import { findingsOf, fixed } from '../kit/findings';
import { edited, GOOD_PAPER } from '../kit/good-paper';

describe('a text whose further lines stand under its key', () => {
  const WHY = '    why: Residents who take part know how to solve the next problem themselves\n';
  const unreadable = (text: string) => findingsOf(text).map(({ rule, message }) => [rule, message]);

  it('goes on there, under a block header', () => {
    const text = edited(GOOD_PAPER, [
      WHY,
      '    why: >-\n    Residents who take part\n    know how to solve it\n',
    ]);
    assert.deepEqual(unreadable(text), [
      [
        'syntax/unreadable',
        'Line 24 goes on with the text above it, "why: >-". Move it 2 spaces to the right.',
      ],
    ]);
    assert.equal(
      fixed('syntax/unreadable', text),
      edited(GOOD_PAPER, [WHY, '    why: >-\n      Residents who take part\n      know how to solve it\n']),
    );
  });

  it('goes on there, if they are no fields', () => {
    const text = edited(GOOD_PAPER, [
      WHY,
      '    why: Residents who take part\n    know how to solve\n    the next problem\n',
    ]);
    assert.deepEqual(
      unreadable(text).map(([rule]) => rule),
      ['syntax/unreadable'],
    );
    assert.equal(
      fixed('syntax/unreadable', text),
      edited(GOOD_PAPER, [
        WHY,
        '    why: Residents who take part\n      know how to solve\n      the next problem\n',
      ]),
    );
  });

  it('is a field that has lost its colon, where its name has a sign of one', () => {
    const text = edited(GOOD_PAPER, ['expected_of_managers: Ask', 'expected_of_managers ask']);
    assert.equal(
      fixed('syntax/unreadable', text),
      edited(GOOD_PAPER, ['expected_of_managers: Ask', 'expected_of_managers: ask']),
    );
    assert.equal(findingsOf(text).length, 1);
  });

  it('is a text, too, where its lines begin with dashes and are longer than names of groups', () => {
    const lines =
      '      - people who take part know how to solve the next one\n      - and they come back with more\n';
    assert.deepEqual(findingsOf(edited(GOOD_PAPER, [WHY, `    why: Two reasons\n${lines}`])), []);
  });
});
