/**
 * Fixes that make a paper say what only a person can know. They are offered, and taken by nobody but a person:
 * `--fix=all` leaves the text as it is there, or takes the choice that claims nothing.
 */
import assert from 'node:assert/strict';
import { mend } from '../../server/src/rules/fixing/mend';
import { findingsOf, findingsOfRule, type Given } from '../kit/findings';
import { edited, GOOD_ORGANISATION, GOOD_PAPER } from '../kit/good-paper';

interface Case {
  readonly rule: string;
  readonly text: string;
  /** What the first choice would claim. */
  readonly claims: string;
  readonly given?: Given;
  /** What is written all the same, since it claims nothing: a place to fill in. */
  readonly written?: RegExp;
}

const paper = (...changes: Parameters<typeof edited> extends [string, ...infer Changes] ? Changes : never) =>
  edited(GOOD_PAPER, ...changes);
const inRegister: Given = { organisation: GOOD_ORGANISATION };
const inPhase = (phase: string) =>
  paper(
    ['phase: consolidation\nstatus', `phase: ${phase}\nstatus`],
    ['  - phase: consolidation', '  - phase: mobilization'],
  );

/** Two benefits under the second initiative, and two actions. */
const twoBenefits = paper([
  `    actions:
      - id: cut-hedges
        title: Cut the hedges along four routes
        priority: 1
`,
  `      - id: lights
        statement: More children dare to walk home in the dark
        for_whom: [children]
        signs:
          - date: 2026-04-11
            text: A girl told us so
    actions:
      - id: lamps
        title: Put up lamps along two routes
        priority: 2
        responsible: Karla Sand
        contributes_to: [lights]
      - id: cut-hedges
        title: Cut the hedges along four routes
        priority: 1
`,
]);

const CASES: readonly Case[] = [
  {
    rule: 'actions/overdue',
    claims: 'that it was done today',
    text: paper(['        started: 2026-03-01', '        started: 2026-03-01\n        due: 2026-05-01']),
  },
  {
    rule: 'actions/decided-not-started',
    claims: 'that it started today',
    text: paper(['        decided: 2026-06-01', '        decided: 2025-06-01']),
  },
  { rule: 'actions/benefit', claims: 'which benefit it leads to', text: twoBenefits },
  {
    rule: 'benefits/no-action',
    claims: 'which action leads to it',
    text: edited(
      twoBenefits,
      ['        contributes_to: [lights]\n', '        contributes_to: [on-foot]\n'],
      [
        '        title: Cut the hedges along four routes\n',
        '        title: Cut the hedges along four routes\n        contributes_to: [on-foot]\n',
      ],
    ),
  },
  {
    rule: 'benefits/target-no-better',
    claims: 'that the numbers were meant the other way round',
    text: paper(['target: {value: 200', 'target: {value: 20']),
  },
  {
    rule: 'benefits/baseline-undated',
    claims: 'that it was measured today',
    text: paper([
      '{value: 40, date: 2025-12-01, source: park register}',
      '{value: 40, source: park register}',
    ]),
  },
  {
    rule: 'benefits/measure-numbers',
    claims: 'that an hour is one minute',
    text: paper(
      ['measured_in: persons', 'measured_in: minutes'],
      ['target: {value: 200', 'target: {value: 1 hour'],
    ),
  },
  {
    rule: 'format/date-style',
    claims: 'that it was in March, or in April',
    text: paper(['        started: 2026-03-01', '        started: 3/4/2026']),
  },
  {
    rule: 'format/date-style',
    claims: 'on which day of a month it began',
    text: paper(['        started: 2026-03-01', '        started: March 2026']),
  },
  {
    rule: 'format/date-style',
    claims: 'the last day of the month',
    text: paper(['date: 2026-04-10', 'date: 2026-04-31']),
  },
  {
    rule: 'format/period-order',
    claims: 'that no year was misspelt',
    text: paper(['  to: 2027-12-31', '  to: 2025-12-31']),
  },
  {
    rule: 'format/wrong-type',
    claims: 'which of two numbers it is',
    text: paper(['        priority: 2', '        priority: 2 or 3']),
  },
  {
    rule: 'format/unknown-reference',
    claims: 'what words that name nothing here were to lead to',
    text: paper([
      'contributes_to: [ownership]\n        status: decided',
      'contributes_to: [zebra]\n        status: decided',
    ]),
  },
  {
    rule: 'format/unknown-format',
    claims: 'that a paper of another version is one of this',
    text: paper(['strategy-paper/1', 'strategy-paper/3']),
  },
  {
    rule: 'format/empty',
    claims: 'that there was a meeting today',
    text: '',
    given: { fileName: 'parks-2026.follow-up.yaml' },
  },
  {
    rule: 'syntax/unreadable',
    claims: 'which of two versions holds',
    text: paper([
      '    lead: Karla Sand\n',
      '<<<<<<< ours\n    lead: Karla Sand\n=======\n    lead: Anna Holm\n>>>>>>> theirs\n',
    ]),
  },
  {
    rule: 'syntax/misread-scalar',
    claims: 'whether it is a little or a lot',
    text: paper(['baseline: {value: 40', 'baseline: {value: 1,200']),
  },
  {
    rule: 'unit/unknown-person',
    claims: 'that somebody of a near name is meant',
    text: paper(['    lead: Bo Lind', '    lead: Bo Linde']),
    given: inRegister,
  },
  {
    rule: 'unit/unknown-unit',
    claims: 'that a unit of a near name is meant',
    text: paper(['  parent: technical-services', '  parent: technical-service']),
    given: inRegister,
  },
  {
    rule: 'initiatives/focus-area',
    claims: 'which focus area is served',
    text: paper(['[nearby-nature]', '[happiness]']),
    given: inRegister,
  },
  {
    rule: 'initiatives/lead',
    claims: 'who leads it',
    text: paper(['    lead: Bo Lind\n', '']),
    given: inRegister,
    written: /^ {4}lead: <Who keeps this initiative together\?>$/m,
  },
  {
    rule: 'unit/change-agent',
    claims: 'who the change agent is',
    text: paper(['  change_agents: [Bo Lind]\n', '']),
    given: inRegister,
    written: /^ {4}- <Which colleague is the change agent\?>$/m,
  },
  { rule: 'phase/map-review', claims: 'that people looked at the map today', text: inPhase('consolidation') },
  {
    rule: 'follow-up/rhythm',
    claims: 'that it was agreed to follow up every month',
    text: paper(['follow_up:\n  rhythm: monthly\n', '']),
  },
];

describe('fixes that claim what only a person can know', () => {
  for (const { rule, claims, text, given, written } of CASES) {
    it(`${rule}: ${claims}`, () => {
      const [found] = findingsOfRule(rule, text, given);
      assert.ok(
        found,
        findingsOf(text, given)
          .map((one) => one.message)
          .join('\n'),
      );
      const fixes = found.finding.fixes();
      assert.equal(fixes[0]?.claims, true, fixes[0]?.title ?? 'no fix');
      assert.equal(fixes[0].safe, false);
      const check = (other: string) => findingsOf(other, given).map(({ finding }) => finding);
      const after = mend(text, 'all', check);
      if (written) assert.match(after.text, written);
      else {
        assert.equal(after.text, text);
        assert.equal(after.leftToPeople, 1);
      }
      assert.equal(mend(text, 'safe', check).leftToPeople, 0);
    });
  }

  it('are one fix for a whole habit too', () => {
    const many = GOOD_PAPER.replace(/date: 2026-0(\d)-(\d\d)$/gm, 'date: 0$1/0$1/2026').replaceAll(
      /started: 2026-0(\d)-01/g,
      'started: 0$1/05/2026',
    );
    const [found] = findingsOfRule('format/date-style', many);
    assert.match(found?.message ?? '', /places like this|more/);
    for (const fix of found?.finding.fixes() ?? []) assert.equal(fix.claims, true, fix.title);
  });
});

describe('fixes that only arrange and spell what is written', () => {
  const kept: readonly (readonly [name: string, text: string, after: RegExp])[] = [
    ['a number among words', paper(['        priority: 2', '        priority: no. 2']), /^ {8}priority: 2$/m],
    [
      'a month by which something is due',
      paper(['        started: 2026-03-01', '        started: 2026-03-01\n        due: August 2026']),
      /^ {8}due: 2026-08-31$/m,
    ],
    [
      'a misspelt reference',
      paper([
        'contributes_to: [ownership]\n        status: decided',
        'contributes_to: [ownerships]\n        status: decided',
      ]),
      /contributes_to: \[ownership\]\n {8}status: decided/,
    ],
    [
      'a surplus initiative',
      paper([
        'dialogue:\n',
        '  - id: fifth\n    title: Fifth of all\n    lead: Anna Holm\n    benefits:\n      - {id: b, statement: Everybody feels more at home, for_whom: [residents], signs: [{date: 2026-01-02, text: So they say}]}\n    actions:\n      - {id: a, title: Sing together, priority: 1, responsible: Bo Lind}\ndialogue:\n',
      ]),
      /^parked:$/m,
    ],
    ['what is missing', paper(['    lead: Bo Lind\n', '']), /lead: <Who keeps/],
    ['two with one priority', paper(['        priority: 2', '        priority: 1']), /priority: 2/],
  ];
  for (const [name, text, after] of kept) {
    it(`are taken: ${name}`, () => {
      const check = (other: string) => findingsOf(other).map(({ finding }) => finding);
      const { text: mended, leftToPeople } = mend(text, 'all', check);
      assert.match(mended, after);
      assert.equal(leftToPeople, 0);
    });
  }
});
