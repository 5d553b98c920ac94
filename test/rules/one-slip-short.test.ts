/** One mistake, one finding: values that are off in two ways at once, such as a name instead of an id and no list. */
import assert from 'node:assert/strict';
import { findingsOf, named } from '../kit/findings';
import { edited, GOOD_ORGANISATION, GOOD_PAPER } from '../kit/good-paper';
import { mended, only } from '../kit/one-slip';

describe('what is referred to by its name', () => {
  const STATEMENT = 'More residents take part in caring for their nearest park';
  const LONG = 'More children walk to school, so their parents need not drive';
  const started = 'started: 2026-03-01\n';
  const linked = (value: string) =>
    edited(GOOD_PAPER, [started, `${started}        contributes_to: ${value}\n`]);
  const first = (value: string) =>
    edited(GOOD_PAPER, [
      'contributes_to: [ownership]\n        status: testing',
      `contributes_to: ${value}\n        status: testing`,
    ]);
  for (const [what, text, message, after] of [
    [
      'its statement, without a list',
      first(STATEMENT),
      `The id of "${STATEMENT}" belongs here: ownership.`,
      GOOD_PAPER,
    ],
    [
      'its statement in brackets',
      first(`[${STATEMENT}]`),
      `The id of "${STATEMENT}" belongs here: ownership.`,
      GOOD_PAPER,
    ],
    [
      'its statement on a line of its own',
      first(`\n          - ${STATEMENT}.`),
      `The id of "${STATEMENT}." belongs here: ownership.`,
      first('\n          - ownership'),
    ],
    [
      'a statement with a comma, which brackets take for two',
      linked(`[${LONG}]`),
      'The id of "More children walk to school, so their parents need not dri…" belongs here: on-foot.',
      linked('[on-foot]'),
    ],
    [
      'the beginning of its statement',
      linked('More children walk to school'),
      'The id of "More children walk to school" belongs here: on-foot.',
      linked('[on-foot]'),
    ],
    [
      'a misspelt id without a list',
      first('ownershp'),
      '"ownershp" is not in this paper. Did you mean "ownership"?',
      GOOD_PAPER,
    ],
    [
      'an id in another style without a list',
      first('Ownership'),
      'Write the id as in the place you refer to: ownership.',
      GOOD_PAPER,
    ],
  ] as const) {
    it(`is one finding: ${what}`, () => {
      const found = only(text);
      assert.equal(found.message, message);
      assert.equal(mended(text, found), after);
    });
  }

  it('is found in the register too: a focus area, and the unit above', () => {
    for (const [from, to, id, after] of [
      ['[nearby-nature]', '[Nature close to home]', 'nearby-nature', GOOD_PAPER],
      ['[nearby-nature]', 'Nature close to home', '', GOOD_PAPER],
      ['parent: technical-services', 'parent: Technical Services', 'technical-services', GOOD_PAPER],
    ] as const) {
      const text = edited(GOOD_PAPER, [from, to]);
      const found = only(text, { organisation: GOOD_ORGANISATION });
      assert.ok(found.message.includes(id), found.message);
      assert.equal(mended(text, found), after);
    }
  });
});

describe('a bare word that is only begun, or means a day or a choice', () => {
  const LOG = 'format: strategy-follow-up/1\npaper: parks-2026\nmeetings:\n';
  const log = (entry: string) => `${LOG}  - ${entry}\n`;
  for (const [what, text, message, after] of [
    [
      'a meeting',
      log('dat'),
      'Write "date:" and the day here, e.g. date: 2026-08-01.',
      log('date: 2026-06-15'),
    ],
    [
      'a day in words',
      log('6 February 2026'),
      'Write this in full, with "date:" before the text.',
      log('date: 2026-02-06'),
    ],
    [
      'a rhythm in Danish',
      edited(GOOD_PAPER, ['follow_up:\n  rhythm: monthly', 'follow_up: Hver måned']),
      'Write this in full, with "rhythm:" before the text.',
      GOOD_PAPER,
    ],
  ] as const) {
    it(`is one finding: ${what}`, () => {
      const given = text.startsWith(LOG) ? { fileName: 'parks-2026.follow-up.yaml' } : {};
      const found = only(text, given);
      assert.equal(found.message, message);
      assert.equal(mended(text, found), after);
      assert.deepEqual(named(findingsOf(after, given)), []);
    });
  }

  it('is told as a choice that is none where it means none', () => {
    const text = edited(GOOD_PAPER, ['follow_up:\n  rhythm: monthly', 'follow_up: when we can']);
    assert.match(only(text).message, /^"when we can" cannot be chosen for "rhythm"\. Choose from weekly,/);
  });
});
