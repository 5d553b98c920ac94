import assert from 'node:assert/strict';
import { findingsOf, findingsOfRule, fixed, named } from '../kit/findings';
import { edited, GOOD_PAPER } from '../kit/good-paper';

const PHASES = ['mobilization', 'consolidation', 'benefits-realization'] as const;
type Phase = (typeof PHASES)[number];

const UNSEEN = 'Residents hear and see more birds and butterflies';
const SIGNS = `        signs:
          - date: 2026-05-20
            text: The school counted eleven kinds of butterfly
`;
const unseen = edited(GOOD_PAPER, [SIGNS, '']);

function inPhase(text: string, phase: Phase | `[${string}]`): string {
  return edited(text, ['phase: consolidation\nstatus', `phase: ${phase}\nstatus`]);
}

function drafted(text: string): string {
  return edited(text, ['status: submitted', 'status: draft']);
}

/** The severities of one rule by phase, while drafting and once submitted. */
function severities(rule: string, text: string): Readonly<Record<string, readonly (string | undefined)[]>> {
  return Object.fromEntries(
    PHASES.map((phase) => {
      const one = inPhase(text, phase);
      return [phase, [drafted(one), one].map((stage) => findingsOfRule(rule, stage)[0]?.severity)];
    }),
  );
}

function places(rule: string, text: string, given = {}): readonly string[] {
  return findingsOfRule(rule, text, given).map((found) => found.at);
}

const log = (benefit: string): string => `format: strategy-follow-up/1
paper: parks-2026
meetings:
  - date: 2026-06-01
    benefits:
      - benefit: more-birds
        ${benefit}
`;

describe('phase/measure and phase/benefit-visible', () => {
  it('put one question, by the phase: never both', () => {
    assert.deepEqual(severities('phase/measure', unseen), {
      mobilization: ['hint', 'hint'],
      consolidation: ['hint', 'warning'],
      'benefits-realization': [undefined, undefined],
    });
    assert.deepEqual(severities('phase/benefit-visible', unseen), {
      mobilization: [undefined, undefined],
      consolidation: [undefined, undefined],
      'benefits-realization': ['warning', 'error'],
    });
  });

  it('mark the benefit', () => {
    assert.deepEqual(places('phase/measure', unseen), [UNSEEN]);
    assert.deepEqual(places('phase/benefit-visible', inPhase(unseen, 'benefits-realization')), [UNSEEN]);
  });

  it('go by the latest of several phases', () => {
    const text = inPhase(unseen, '[mobilization, benefits-realization, consolidation]');
    assert.deepEqual(places('phase/measure', text), []);
    assert.deepEqual(places('phase/benefit-visible', text), [UNSEEN]);
  });

  it("go by the initiative's own phase inside it", () => {
    const own = (phase: Phase): string =>
      edited(unseen, ['    title: Every park', `    phase: ${phase}\n    title: Every park`]);
    const ahead = own('benefits-realization');
    assert.deepEqual(places('phase/measure', ahead), []);
    assert.equal(findingsOfRule('phase/benefit-visible', ahead)[0]?.severity, 'error');
    const behind = inPhase(own('mobilization'), 'benefits-realization');
    assert.equal(findingsOfRule('phase/measure', behind)[0]?.severity, 'hint');
    assert.deepEqual(places('phase/benefit-visible', behind), []);
  });

  for (const [what, benefit, shown] of [
    ['a sign', 'sign: Eleven kinds of butterfly', true],
    ['a reading', 'reading: {value: 11}', true],
    ['a status only', 'status: first-signs', false],
    ['that it was given up', 'status: given-up', true],
  ] as const) {
    it(`hear what the log says: ${what}`, () => {
      assert.deepEqual(places('phase/measure', unseen, { followUp: log(benefit) }), shown ? [] : [UNSEEN]);
    });
  }

  it('know a benefit without an id by its statement', () => {
    const text = edited(unseen, [
      `      - id: more-birds\n        statement: ${UNSEEN}`,
      `      - statement: ${UNSEEN}`,
    ]);
    const followUp = log('sign: Eleven kinds').replace('more-birds', 'residents-hear-and-see-more-birds-and');
    assert.deepEqual(places('phase/measure', text, { followUp }), []);
  });

  it('do not ask about what is still to be filled in, or given up', () => {
    assert.deepEqual(
      places('phase/measure', edited(unseen, [UNSEEN, '<What gets better, and for whom?>'])),
      [],
    );
    const given = edited(unseen, [`statement: ${UNSEEN}`, `statement: ${UNSEEN}\n        status: given-up`]);
    assert.deepEqual(places('phase/measure', given), []);
  });

  it('offer a measure or a sign', () => {
    assert.match(
      fixed('phase/measure', unseen, 0),
      /\[residents\]\n {8}measure:\n {10}indicator: <What can you count or ask about\?>\n {10}measured_in: <Measured in what\?>\n/,
    );
    assert.match(
      fixed('phase/benefit-visible', inPhaseWithWork(unseen), 1),
      /\n {8}signs:\n {10}- date: 2026-06-15\n {12}text: <What can be seen or told\?>\n/,
    );
  });

  it('speak once while drafting', () => {
    const text = GOOD_PAPER.replace(/ {8}signs:\n(?: {10}.*\n)*/g, '');
    const [found, more] = findingsOfRule('phase/measure', drafted(text));
    assert.equal(more, undefined);
    assert.equal(found?.finding.more, 2);
    assert.equal(places('phase/measure', text).length, 3);
  });
});

/** In benefits realization, and each benefit with its work process. */
function inPhaseWithWork(text: string): string {
  return inPhase(text, 'benefits-realization').replace(
    /^ {4}actions:/gm,
    '        work_process: A walk every Monday\n    actions:',
  );
}

describe('a benefit that is said to be realised, and that nothing shows', () => {
  const realised = edited(unseen, [
    `statement: ${UNSEEN}\n        for_whom: [residents]\n`,
    `statement: ${UNSEEN}\n        for_whom: [residents]\n        status: realised\n`,
  ]);

  it('is one finding in each phase', () => {
    assert.deepEqual(places('benefits/realised-unshown', realised), ['realised']);
    assert.deepEqual(places('phase/measure', realised), []);
    const late = inPhase(realised, 'benefits-realization');
    assert.deepEqual(places('benefits/realised-unshown', late), []);
    assert.deepEqual(places('phase/benefit-visible', late), [UNSEEN]);
  });

  it('is offered a sign only: a new measure would show nothing yet', () => {
    const late = inPhase(realised, 'benefits-realization');
    const [found] = findingsOfRule('phase/benefit-visible', late);
    assert.equal(found?.finding.fixes().length, 1);
    assert.match(
      fixed('phase/benefit-visible', late),
      /status: realised\n {8}signs:|signs:\n(?: {10}.*\n)+ {8}status: realised/,
    );
  });
});

describe('phase/work-process', () => {
  const rule = 'phase/work-process';

  it('is asked for in benefits realization only', () => {
    assert.deepEqual(severities(rule, GOOD_PAPER), {
      mobilization: [undefined, undefined],
      consolidation: [undefined, undefined],
      'benefits-realization': ['hint', 'warning'],
    });
  });

  it('is asked for each benefit, but for a disbenefit and one given up', () => {
    const text = inPhase(GOOD_PAPER, 'benefits-realization');
    assert.equal(places(rule, text).length, 4);
    for (const more of ['kind: disbenefit', 'status: given-up', 'work_process: A bird walk in May']) {
      const one = edited(text, [`statement: ${UNSEEN}`, `statement: ${UNSEEN}\n        ${more}`]);
      assert.equal(places(rule, one).includes(UNSEEN), false, more);
    }
  });

  it('can be filled in', () => {
    assert.match(
      fixed(rule, inPhase(GOOD_PAPER, 'benefits-realization')),
      / {8}work_process: <Which daily practice keeps it alive\?>\n/,
    );
    assert.deepEqual(places(rule, inPhaseWithWork(GOOD_PAPER)), []);
  });
});

describe('phase/stakeholder-task', () => {
  const rule = 'phase/stakeholder-task';
  const listed = (stakeholder: string): string =>
    edited(GOOD_PAPER, ['expected_of_managers:', `stakeholders:\n${stakeholder}expected_of_managers:`]);
  const managers = listed('  - role: managers\n    tasks:\n      mobilization: [clear the calendar]\n');

  it('asks for a task in the phase that counts now', () => {
    assert.deepEqual(severities(rule, managers), {
      mobilization: [undefined, undefined],
      consolidation: ['hint', 'warning'],
      'benefits-realization': ['hint', 'warning'],
    });
    const [found] = findingsOfRule(rule, managers);
    assert.equal(found?.at, 'managers');
    assert.match(
      found?.message ?? '',
      /^What do you need from .* in the phase .*\? They have no task in it yet\.$/,
    );
  });

  for (const [what, stakeholder, after] of [
    [
      'beside the tasks of other phases',
      '  - role: managers\n    tasks:\n      mobilization: [clear the calendar]\n',
      / {6}mobilization: \[clear the calendar\]\n {6}consolidation:\n {8}- <What is their task in this phase\?>\n/,
    ],
    [
      'where none are listed',
      '  - role: managers\n',
      / {2}- role: managers\n {4}tasks:\n {6}consolidation:\n {8}- <What is their task in this phase\?>\n/,
    ],
    [
      'where the list is empty',
      '  - role: managers\n    tasks:\n',
      / {4}tasks:\n {6}consolidation:\n {8}- <What is their task/,
    ],
    [
      'where the phase has an empty list',
      '  - role: managers\n    tasks: {consolidation: []}\n',
      /consolidation: \[<What is their task|consolidation:\n\s+- <What is their task/,
    ],
  ] as const) {
    it(`adds a place for it ${what}`, () => assert.match(fixed(rule, listed(stakeholder)), after));
  }

  it('says nothing of a role that cannot be read', () => {
    assert.deepEqual(places(rule, listed('  - role: the mayor\n')), []);
    assert.deepEqual(places(rule, listed('  - tasks: {}\n')), []);
  });
});

describe('phase/management-expectations', () => {
  const rule = 'phase/management-expectations';
  const text = edited(GOOD_PAPER, [
    'expected_of_managers: Ask what we learned before asking what we did\n',
    '',
  ]);

  it('is asked for from consolidation', () => {
    assert.deepEqual(severities(rule, text), {
      mobilization: [undefined, undefined],
      consolidation: ['hint', 'warning'],
      'benefits-realization': ['hint', 'warning'],
    });
    assert.deepEqual(places(rule, text), ['format']);
  });

  it('can be filled in', () => {
    assert.match(fixed(rule, text), /\nexpected_of_managers: <What is expected of managers\?>\nfollow_up:/);
  });
});

describe('phase/map-review', () => {
  const rule = 'phase/map-review';
  const none = GOOD_PAPER.replace(/^map_reviews:\n(?: .*\n)*/m, '');

  it('is a question in every phase and stage', () => {
    assert.deepEqual(severities(rule, none), {
      mobilization: ['hint', 'hint'],
      consolidation: ['hint', 'hint'],
      'benefits-realization': ['hint', 'hint'],
    });
  });

  it('asks about the phase that counts now, and only about that', () => {
    assert.deepEqual(places(rule, none), ['format']);
    assert.deepEqual(places(rule, inPhase(GOOD_PAPER, 'benefits-realization')), ['map_reviews']);
    assert.deepEqual(places(rule, inPhase(GOOD_PAPER, '[mobilization, consolidation]')), []);
  });

  it('adds a review to fill in, beside those of other phases', () => {
    const review =
      '  - phase: consolidation\n    date: 2026-06-15\n    reviewed_by: <Who looked at the map together?>\n';
    assert.ok(fixed(rule, none).endsWith(`\nmap_reviews:\n${review}`));
    const text = edited(GOOD_PAPER, ['  - phase: consolidation\n', '  - phase: mobilization\n']);
    assert.ok(fixed(rule, text).endsWith(`reviewed_by: All park keepers\n${review}`));
  });
});

describe('the phases', () => {
  it('find nothing in a good paper that is in the phase before', () => {
    for (const stage of [drafted(inPhase(GOOD_PAPER, 'mobilization')), inPhase(GOOD_PAPER, 'mobilization')]) {
      const own = named(findingsOf(stage)).filter((name) => name.startsWith('phase/'));
      assert.deepEqual(own, ['phase/map-review:hint']);
    }
  });
});
