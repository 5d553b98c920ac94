/** Entries of a list that each have a key of their own: one finding, and they become the list. */
import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/document/edit';
import { mend } from '../../server/src/rules/fixing/mend';
import { findingsOf, fixed, named } from '../kit/findings';
import { edited, GOOD_PAPER } from '../kit/good-paper';
import { mended, only } from '../kit/one-slip';

const INITIATIVES = /^initiatives:\n((?: .*\n)+)/m;

/** The good paper with each initiative under a key of its own. */
function numbered(key: (number: number) => string): string {
  let number = 0;
  return GOOD_PAPER.replace(INITIATIVES, (_all, lines: string) =>
    lines.replace(/^ {2}- /gm, () => `${key(++number)}:\n    `).replace(/^ {2}/gm, ''),
  );
}

describe('initiatives under keys of their own', () => {
  for (const [what, key] of [
    ['numbered', (number) => `initiative ${number}`],
    ['numbered with a word', (number) => `Initiative no. ${number}`],
    ['numbered in Danish', (number) => `indsats_${number}`],
    ['all alike', () => 'initiative'],
  ] as [string, (number: number) => string][]) {
    it(`are one finding: ${what}`, () => {
      const text = numbered(key);
      const found = only(text);
      assert.deepEqual(
        [found.rule, found.at, found.message],
        [
          'format/unknown-field',
          key(1),
          '"initiatives" is a list. Write "initiatives:" once, and each entry below it with "- " in front.',
        ],
      );
      assert.equal(found.finding.related.length, 3);
      assert.equal(found.finding.fixes()[0]?.safe, true);
      assert.equal(mended(text, found), GOOD_PAPER);
    });
  }

  it('keep their comments and line endings', () => {
    const text = numbered((number) => `initiative ${number}`)
      .replace('initiative 2:', '# the second\ninitiative 2:   # with the schools')
      .replaceAll('\n', '\r\n');
    const after = fixed('format/unknown-field', text, 0);
    assert.match(after, /# the second/);
    assert.match(after, /# with the schools/);
    assert.equal(after.split('\n').length, after.split('\r\n').length);
    assert.deepEqual(named(findingsOf(after)), []);
  });

  it('are counted and checked as the list', () => {
    const text = numbered((number) => `initiative ${number}`).replace(/^initiative 4:\n(?: .*\n)+/m, '');
    assert.deepEqual(named(findingsOf(text)), [
      'format/unknown-field:error',
      'initiatives/exactly-four:error',
    ]);
  });
});

describe('actions and benefits under keys of their own', () => {
  const BARE = `format: strategy-paper/1
id: a-2026
language: en
unit: {id: a, name: A, lead: Bo Lind, change_agents: [Anna Holm]}
period: {from: 2026-01-01, to: 2027-12-31}
status: draft
direction: {statement: By 2027 neighbours look after their park}
initiatives:
  - title: Green corners
    benefit 1: Neighbours know each other
    action 1: Ask the neighbours
    action 2: "Open the shed: on Saturdays"
`;

  it('become entries with their texts in full', () => {
    const after = mend(BARE, 'safe', (text) => findingsOf(text).map(({ finding }) => finding)).text;
    assert.match(
      after,
      /benefits:\n {6}- (?:id: \S+\n {8})?statement: Neighbours know each other\n/,
      'the benefit',
    );
    assert.match(after, /title: Ask the neighbours\n {8}priority: 1\n/);
    assert.match(after, /title: "Open the shed: on Saturdays"\n {8}priority: 2\n/);
  });

  it('stay as they are beside the list itself, and in brackets', () => {
    const beside = edited(BARE, [
      '    action 2:',
      '    actions: [{title: Walk, priority: 1}]\n    action 2:',
    ]);
    assert.ok(findingsOf(beside).some(({ at }) => at === 'action 2'));
    const flow = '{format: strategy-paper/1, initiative 1: {title: A}, initiative 2: {title: B}}\n';
    const [found] = findingsOf(flow).filter(({ rule }) => rule === 'format/unknown-field');
    assert.match(found?.message ?? '', /is a list/);
    assert.deepEqual(found?.finding.fixes(), []);
  });

  it('are not keys that merely end with a number, nor one that stands twice and is no list', () => {
    const text = edited(GOOD_PAPER, [
      'status: submitted',
      'status: submitted\nx-1: a\nroom 2: b\nstatus: draft',
    ]);
    assert.deepEqual(
      findingsOf(text).map(({ rule, at }) => [rule, at]),
      [
        ['format/unknown-field', 'room 2'],
        ['syntax/duplicate-key', 'status'],
      ],
    );
  });

  it('can be mended at once with any others', () => {
    for (const { finding } of findingsOf(BARE))
      for (const fix of finding.fixes()) assert.doesNotThrow(() => applyEdits(BARE, fix.edits));
  });
});

describe('initiatives under their ids', () => {
  const byId = GOOD_PAPER.replace(/^ {2}- id: (.*)\n/gm, '  $1:\n');

  it('are told once, and get their ids back', () => {
    assert.deepEqual(named(findingsOf(byId)), ['format/unknown-field:error']);
    assert.equal(fixed('format/unknown-field', byId), GOOD_PAPER);
  });

  it('are left alone where a title stands beside each, and the keys are no ids', () => {
    const text = byId.replace(/^ {2}local-green:/m, '  Local Green:');
    assert.ok(!findingsOf(text).some(({ finding }) => finding.message === 'format/unknown-field:named'));
  });
});
