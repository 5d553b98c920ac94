/** What stands behind the values: titles of ids, days to deadlines, days from decision to start. */
import assert from 'node:assert/strict';
import type { LspRange } from '../../server/src/language/positions';
import { inlayHintsIn } from '../../server/src/language/reading/inlay-hints';
import { edited, GOOD_ORGANISATION, GOOD_PAPER } from '../kit/good-paper';
import { LOG, NEIGHBOURS, ORGANISATION, PARKS, SCHOOLS } from '../kit/neighbours';
import { type OpenWish, opened } from '../kit/opened';
import { workspace } from '../kit/workspace';

const ALL: LspRange = { start: { line: 0, character: 0 }, end: { line: 10_000, character: 0 } };

/** `what stands before the hint on its line ⟨hint⟩`. */
function hints(text: string, wish: OpenWish = {}, range = ALL): readonly string[] {
  const { session, checked } = opened(text, wish);
  const lines = text.split('\n');
  return inlayHintsIn(checked, range, session).map(
    ({ position, label }) => `${lines[position.line]?.slice(0, position.character).trim()} ⟨${label}⟩`,
  );
}

/** The hints that `changed` has and the good paper has not. */
function more(...changes: Parameters<typeof edited> extends [string, ...infer Rest] ? Rest : never) {
  const before = new Set(hints(GOOD_PAPER));
  return hints(edited(GOOD_PAPER, ...changes)).filter((one) => !before.has(one));
}

const STATUS = 'status: running\n        started: 2026-03-01';
const due = (day: string, status = 'running') => [STATUS, `status: ${status}\n        due: ${day}`] as const;

describe('inlay hints', () => {
  it('say what an id stands for, shortened, in a paper', () => {
    assert.deepEqual(hints(GOOD_PAPER, { organisation: GOOD_ORGANISATION }), [
      'parent: technical-services ⟨Technical Services⟩',
      'focus_areas: [nearby-nature ⟨Nature close to home⟩',
      '- who: schools ⟨Schools⟩',
      'contributes_to: [ownership ⟨"More residents take part in caring for…"⟩',
      'started: 2026-02-01 ⟨17 days after the decision⟩',
      'contributes_to: [ownership ⟨"More residents take part in caring for…"⟩',
    ]);
  });

  it('give the whole of a shortened title when asked', () => {
    const { session, checked } = opened(GOOD_PAPER);
    assert.deepEqual(
      inlayHintsIn(checked, ALL, session).map(({ tooltip }) => tooltip),
      [
        'More residents take part in caring for their nearest park',
        undefined,
        'More residents take part in caring for their nearest park',
      ],
    );
  });

  it('reach into other files: from a log, another paper, the register', async () => {
    const here = await workspace(NEIGHBOURS);
    const found = (name: string) =>
      inlayHintsIn(here.session.checked(here.open(name)), ALL, here.session).map(({ label }) => label);
    assert.deepEqual(found(LOG), [
      'Parks',
      '"Try park agreements in three places"',
      '"More residents take part in caring for…"',
      '"Try park agreements in three places"',
      '"Green places are cared for with residen…"',
    ]);
    assert.ok(found(SCHOOLS).includes('"Open the tool shed on Saturdays"'));
    assert.ok(found(PARKS).includes('"Lindby is a place where neighbours and…"'));
    assert.ok(found(ORGANISATION).includes('Technical Services'));
  });

  it('are in Danish in a Danish paper', () => {
    const danish = edited(GOOD_PAPER, ['language: en', 'language: da'], due('2026-06-16'));
    assert.deepEqual(hints(danish).slice(1), [
      'started: 2026-02-01 ⟨17 dage efter beslutningen⟩',
      'contributes_to: [ownership ⟨»More residents take part in caring for…«⟩',
      'due: 2026-06-16 ⟨1 dag tilbage⟩',
    ]);
  });

  const cases: readonly (readonly [
    what: string,
    found: () => readonly string[],
    expected: readonly string[],
  ])[] = [
    ['days to go', () => more(due('2026-07-15')), ['due: 2026-07-15 ⟨30 days to go⟩']],
    ['the day itself', () => more(due('2026-06-15')), ['due: 2026-06-15 ⟨due today⟩']],
    ['days overdue', () => more(due('2026-06-14')), ['due: 2026-06-14 ⟨1 day overdue⟩']],
    ['no deadline of an action that is over', () => more(due('2026-06-01', 'stopped')), []],
    [
      'no deadline of an action that has ended',
      () => more(due('2026-06-01', 'running\n        ended: 2026-06-02')),
      [],
    ],
    [
      'no deadline in a closed paper',
      () => more(due('2026-06-01'), ['status: submitted', 'status: closed']),
      [],
    ],
    ['nothing behind a day that does not exist', () => more(due('2026-06-31')), []],
    [
      'a start on the day of the decision',
      () => more(['started: 2026-02-01', 'started: 2026-01-15']),
      ['started: 2026-01-15 ⟨on the day of the decision⟩'],
    ],
    ['no start before the decision', () => more(['started: 2026-02-01', 'started: 2026-01-14']), []],
    [
      'nothing behind an id that nothing has',
      () =>
        more(
          ['decided: 2026-06-01', 'decided: 2026-06-01\n        with: [x]'],
          ['- who: schools', '- who: nobody'],
        ),
      [],
    ],
  ];
  for (const [what, found, expected] of cases) {
    it(`have ${what}`, () => assert.deepEqual(found(), expected));
  }

  it('go by the log where it knows better', () => {
    const log = `format: strategy-follow-up/1
paper: parks-2026
meetings:
  - date: 2026-06-01
    actions: [{action: cut-hedges, status: done}]
`;
    const text = edited(GOOD_PAPER, due('2026-06-01'));
    assert.ok(hints(text).some((one) => one.includes('overdue')));
    const others = { 'parks-2026.follow-up.yaml': log };
    assert.ok(!hints(text, { others }).some((one) => one.includes('overdue')));
  });

  it('are only those of the lines asked for', () => {
    const line = GOOD_PAPER.split('\n').findIndex((one) => one.includes('contributes_to'));
    const range = { start: { line, character: 0 }, end: { line: line + 1, character: 0 } };
    assert.equal(hints(GOOD_PAPER, {}, range).length, 1);
  });

  it('stand behind quotes, and behind each entry of a list', () => {
    const found = hints(edited(GOOD_PAPER, ['- who: schools', '- who: "schools"']), {
      organisation: GOOD_ORGANISATION,
    });
    assert.ok(found.includes('- who: "schools" ⟨Schools⟩'));
  });
});
