import assert from 'node:assert/strict';
import { inPlace } from '../kit/example';
import { findingsOf, findingsOfRule, fixed } from '../kit/findings';
import { edited, GOOD_PAPER } from '../kit/good-paper';

const TITLES = ['Try park agreements', 'Walk every park', 'Open the shed', 'Plant trees'];
/** The first initiative with actions of these priorities, as they are written; none for an empty one. */
const ranked = (...priorities: readonly (number | string)[]) =>
  inPlace(
    priorities
      .map(
        (priority, index) =>
          `- id: action-${index + 1}\n  title: ${TITLES[index]}\n${priority === '' ? '' : `  priority: ${priority}\n`}  responsible: Bo Lind\n`,
      )
      .join(''),
    'action',
    'en',
  );
const draft = (text: string) => edited(text, ['status: submitted\n', 'status: draft\n']);
const rules = (text: string) =>
  findingsOf(text)
    .map(({ rule, at }) => `${rule} ${at}`)
    .filter((one) => one.startsWith('actions/priority'));

describe('actions/priority', () => {
  it('marks each action without one, an error from the first draft on', () => {
    const text = ranked(1, '', '');
    assert.deepEqual(rules(text), ['actions/priority Walk every park', 'actions/priority Open the shed']);
    assert.deepEqual(
      findingsOfRule('actions/priority', draft(text)).map(({ severity }) => severity),
      ['error', 'error'],
    );
    assert.equal(
      findingsOfRule('actions/priority', text, {}, 'da')[0]?.message,
      'Hvad kommer først? »Walk every park« har ingen prioritet.',
    );
  });

  it('needs none for an only action', () => assert.deepEqual(rules(ranked('')), []));

  it('leaves one that cannot be read to the format', () => {
    assert.deepEqual(rules(ranked(1, 'high')), []);
  });

  /** What stands there, and what is there once every safe fix has been carried out. */
  const numbered: readonly (readonly [readonly (number | '')[], readonly (number | string)[]])[] = [
    [
      ['', ''],
      [1, 2],
    ],
    [
      ['', '', ''],
      [1, 2, 3],
    ],
    [
      ['', 1, ''],
      [2, 1, 3],
    ],
    [
      [3, '', ''],
      [3, 1, 2],
    ],
    [
      [1, 4, ''],
      [1, 3, 2],
    ],
    [
      ['', 5],
      [1, 2],
    ],
  ];
  for (const [before, after] of numbered) {
    it(`numbers ${before.map((one) => one || '–').join(', ')} as ${after.join(', ')}`, () => {
      let text = ranked(...before);
      for (const _ of before) {
        const [found] = findingsOfRule('actions/priority', text);
        if (!found) break;
        assert.equal(found.finding.fixes()[0]?.safe, true);
        text = fixed('actions/priority', text);
      }
      assert.equal(text, ranked(...after));
    });
  }

  it('is one finding where nothing has its priority yet, in any initiative', () => {
    const text = GOOD_PAPER.replaceAll(/ {8}priority: \d\n/g, '').replaceAll(
      / {6}- id: (cut-hedges|stop-mowing)\n/g,
      '      - id: $1-first\n        title: Ask the neighbours of $1\n        responsible: Bo Lind\n$&',
    );
    const [found, ...more] = findingsOfRule('actions/priority', text);
    assert.equal(more.length, 0);
    assert.match(found?.message ?? '', / has no priority\. \(And 5 more places like this\.\)$/);
    assert.deepEqual(
      [...fixed('actions/priority', text).matchAll(/priority: (\d)/g)].map(([, number]) => number),
      ['1', '2', '1', '2', '1', '2'],
    );
  });

  it('does not decide between two that share a number', () => {
    assert.equal(fixed('actions/priority', ranked(7, 7, '')), ranked(7, 7, 1));
  });
});

describe('actions/priority-shared', () => {
  it('marks the later one and points at the other, an error from the first draft on', () => {
    const text = ranked(2, 1, 2);
    const [found, ...more] = findingsOfRule('actions/priority-shared', text);
    assert.deepEqual([found?.at, found?.severity, more], ['2', 'error', []]);
    assert.equal(found?.line, text.slice(0, text.indexOf('title: Open the shed')).split('\n').length + 1);
    assert.deepEqual(found?.finding.related.length, 1);
    assert.equal(
      found?.message,
      '"Try park agreements" and "Open the shed" share priority 2. Which comes first?',
    );
    assert.equal(findingsOfRule('actions/priority-shared', draft(text))[0]?.severity, 'error');
  });

  it('speaks once of each priority that is shared', () => {
    assert.equal(findingsOfRule('actions/priority-shared', ranked(1, 1, 1)).length, 1);
    assert.equal(findingsOfRule('actions/priority-shared', ranked(1, 1, 2, 2)).length, 2);
  });

  it('lets the same number stand in two initiatives', () => {
    assert.deepEqual(findingsOfRule('actions/priority-shared', ranked(1, 2)), []);
  });

  it('is mended by putting one of them first, without a gap', () => {
    assert.equal(fixed('actions/priority-shared', ranked(2, 1, 2), 0), ranked(2, 1, 3));
    assert.equal(fixed('actions/priority-shared', ranked(2, 1, 2), 1), ranked(3, 1, 2));
    assert.equal(fixed('actions/priority-shared', ranked(1, 1, 4), 0), ranked(1, 2, 3));
  });
});

describe('actions/priority-gap', () => {
  it('marks the first number after the gap, and asks', () => {
    const text = ranked(1, 2, 4);
    assert.deepEqual(rules(text), ['actions/priority-gap 4']);
    const [found] = findingsOfRule('actions/priority-gap', text);
    assert.equal(found?.severity, 'hint');
    assert.match(
      found?.message ?? '',
      /has a priority 4, but no priority 3\. Has an action been taken out\?$/,
    );
  });

  it('is silent beside a shared, a missing or an unreadable one, and for an only action', () => {
    for (const text of [ranked(1, 1, 4), ranked(1, 4, ''), ranked(1, 4, 'high'), ranked(3)]) {
      assert.deepEqual(findingsOfRule('actions/priority-gap', text), []);
    }
  });

  it('is mended by numbering anew in the same order', () => {
    assert.equal(fixed('actions/priority-gap', ranked(4, 1, 2)), ranked(3, 1, 2));
    assert.equal(findingsOfRule('actions/priority-gap', ranked(2, 3))[0]?.finding.fixes()[0]?.safe, true);
  });
});
