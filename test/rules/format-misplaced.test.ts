/** What stands one level off: one finding that says where it belongs, and a fix that moves it there. */
import assert from 'node:assert/strict';
import { findingsOf, fixed, named } from '../kit/findings';
import { edited, GOOD_ORGANISATION, GOOD_PAPER } from '../kit/good-paper';

const given = { organisation: GOOD_ORGANISATION };

/** Lines moved to the right by `by` columns, to the left where that is negative. */
function moved(lines: string, by: number): string {
  return lines
    .replace(/^(?=.)/gm, ' '.repeat(Math.max(0, by)))
    .replace(new RegExp(`^ {${Math.max(0, -by)}}`, 'gm'), '');
}

/** The lines of the good paper that `pattern` finds. */
function piece(pattern: RegExp): string {
  return pattern.exec(GOOD_PAPER)?.[0] ?? assert.fail(`${pattern} is not there`);
}

const UP = piece(/^ {2}up:\n(?: {4}.*\n)+/m);
const DIALOGUE = piece(/^dialogue:\n(?: .*\n)+/m);
const DIRECTION = piece(/^direction:\n(?: .*\n)+/m);
const CITIZENS = piece(/^citizens:\n(?: .*\n)+/m);
const MEASURE = piece(/^ {8}measure:\n(?: {10}.*\n)+/m);
const WILD = piece(/^ {2}- id: wild-corners\n(?: {4}.*\n)+/m);
const WILD_ACTIONS = piece(/^ {4}actions:\n {6}- id: stop-mowing\n(?: {8}.*\n)+/m);
const WALKS = piece(/^ {6}- id: evening-walks\n(?: {8}.*\n)+/m);
const HEDGES = piece(/^ {6}- id: cut-hedges\n(?: {8}.*\n)+/m);
const SHED = piece(/^ {2}- id: open-shed\n(?: {4}.*\n)+/m);

interface Case {
  readonly what: string;
  readonly text: string;
  readonly at: string;
  readonly message: string;
  /** The text after the fix, where it is not the good paper. */
  readonly after?: string;
}

const CASES: readonly Case[] = [
  {
    what: 'a part of the dialogue, before it',
    text: edited(GOOD_PAPER, [UP, ''], ['dialogue:\n', `${moved(UP, -2)}dialogue:\n`]),
    at: 'up',
    message: '"up" belongs under "dialogue". Move it there.',
  },
  {
    what: 'all parts of the dialogue, below its empty key',
    text: edited(GOOD_PAPER, [DIALOGUE, moved(DIALOGUE, -2)]),
    at: 'up',
    message: '"up, down, across" belong under "dialogue". Move them there.',
  },
  {
    what: 'all parts of the dialogue, without its key',
    text: edited(GOOD_PAPER, [DIALOGUE, moved(DIALOGUE.replace('dialogue:\n', ''), -2)]),
    at: 'up',
    message: '"up, down, across" belong under "dialogue". Move them there.',
  },
  {
    what: 'the parts of the direction, without its key',
    text: edited(GOOD_PAPER, [DIRECTION, moved(DIRECTION.replace('direction:\n', ''), -2)]),
    at: 'statement',
    message: '"statement, image_in_words, for_whom" belong under "direction". Move them there.',
  },
  {
    what: 'the last part of the direction, right below it',
    text: edited(GOOD_PAPER, ['  for_whom: [residents, children]', 'for_whom: [residents, children]']),
    at: 'for_whom',
    message: '"for_whom" belongs under "direction". Move it there.',
  },
  {
    what: 'a measure beside the benefits',
    text: edited(GOOD_PAPER, [MEASURE, moved(MEASURE, -4)]),
    at: 'measure',
    message: '"measure" belongs under a benefit. Move it there.',
  },
  {
    what: 'the parts of a measure, without its key',
    text: edited(GOOD_PAPER, [MEASURE, moved(MEASURE.replace(/.*\n/, ''), -2)]),
    at: 'indicator',
    message: '"indicator, measured_in, baseline, target" belong under "measure". Move them there.',
  },
  {
    what: 'actions inside a benefit',
    text: edited(GOOD_PAPER, [WILD_ACTIONS, moved(WILD_ACTIONS, 4)]),
    at: 'actions',
    message: '"actions" belongs under an initiative. Move it there.',
  },
  {
    what: 'actions of the one initiative that has none, at the left edge',
    text: edited(GOOD_PAPER, [WILD_ACTIONS, ''], [DIALOGUE, moved(WILD_ACTIONS, -4) + DIALOGUE]),
    at: 'actions',
    message: '"actions" belongs under an initiative. Move it there.',
  },
  {
    what: 'the one responsible who is missing, beside the actions',
    text: edited(
      GOOD_PAPER,
      ['        responsible: Bo Lind\n        contributes_to', '        contributes_to'],
      ['    why: Residents', '    responsible: Bo Lind\n    why: Residents'],
    ),
    at: 'responsible',
    message: '"responsible" belongs under an action. Move it there.',
  },
  {
    what: 'the lead of the unit, too far out above what is not',
    text: edited(GOOD_PAPER, ['  lead: Anna Holm\n  change_agents', 'lead: Anna Holm\n  change_agents']),
    at: 'lead',
    message: '"lead, change_agents" belong under "unit". Move them there.',
  },
  {
    what: 'the status, too far in',
    text: edited(
      GOOD_PAPER,
      ['status: submitted\n', ''],
      ['  image_in_words', '  status: submitted\n  image_in_words'],
    ),
    at: 'status',
    message: '"status" does not belong under "direction". Move it all the way to the left.',
  },
  {
    what: 'the phase, indented by two',
    text: edited(GOOD_PAPER, ['\nphase: consolidation', '\n  phase: consolidation']),
    at: 'phase',
    message: '"phase" does not belong under "period". Move it all the way to the left.',
  },
  {
    what: 'what citizens said, under the dialogue, which has a field of that name',
    text: edited(GOOD_PAPER, [CITIZENS, moved(CITIZENS, 2)]),
    at: 'citizens',
    message: '"citizens" does not belong under "dialogue". Move it all the way to the left.',
  },
  {
    what: 'an initiative four columns too far in',
    text: edited(GOOD_PAPER, [WILD, moved(WILD, 4)]),
    at: '-',
    message:
      'An entry of "initiatives" begins here, but it stands under "actions". Move it 4 spaces to the left.',
  },
  {
    what: 'the last two initiatives, four columns too far in',
    text: edited(GOOD_PAPER, [WILD + SHED, moved(WILD + SHED, 4)]),
    at: '-',
    message:
      'An entry of "initiatives" begins here, but it stands under "actions". Move it 4 spaces to the left.',
  },
  {
    what: 'an action four columns too far out',
    text: edited(GOOD_PAPER, [WALKS, moved(WALKS, -4)]),
    at: '-',
    message:
      'An entry of "actions" begins here, but it stands under "initiatives". Move it 4 spaces to the right.',
  },
  {
    what: 'the only action of an initiative, four columns too far out',
    text: edited(GOOD_PAPER, [HEDGES, moved(HEDGES, -4)]),
    at: '-',
    message:
      'An entry of "actions" begins here, but it stands under "initiatives". Move it 4 spaces to the right.',
  },
];

describe('something one level off', () => {
  for (const { what, text, at, message } of CASES) {
    it(`is one finding, and moved where it belongs: ${what}`, () => {
      const found = findingsOf(text, given);
      assert.deepEqual(
        found.map((one) => [one.rule, one.severity, one.at, one.message]),
        [['format/unknown-field', 'error', at, message]],
      );
      assert.equal(fixed('format/unknown-field', text, 0, given), GOOD_PAPER);
    });
  }

  it('keeps its comments, line endings and what is odd about its layout', () => {
    const measure = MEASURE.replace('measure:', 'measure:   # counted in May').replace(
      /^( *)indicator/m,
      '$1# as in the register\n$1indicator',
    );
    const good = edited(GOOD_PAPER, [MEASURE, `        # how we see it\n${measure}\n`]).replaceAll(
      '\n',
      '\r\n',
    );
    const text = edited(GOOD_PAPER, [
      MEASURE,
      `${moved(`        # how we see it\n${measure}`, -4)}\n`,
    ]).replaceAll('\n', '\r\n');
    assert.deepEqual(named(findingsOf(text, given)), ['format/unknown-field:error']);
    assert.equal(fixed('format/unknown-field', text, 0, given), good);
  });

  it('is still checked as what it is', () => {
    const text = edited(GOOD_PAPER, [MEASURE, moved(MEASURE, -4).replace('value: 200', 'value: 20')]);
    assert.deepEqual(named(findingsOf(text, given)), [
      'format/unknown-field:error',
      'benefits/target-no-better:warning',
    ]);
    const misspelt = edited(GOOD_PAPER, [MEASURE, moved(MEASURE, -4).replace('indicator', 'indikator')]);
    assert.deepEqual(
      findingsOf(misspelt, given).map(({ at }) => at),
      ['measure', 'indikator'],
    );
  });

  it('keeps other fixes waiting, since their places would be guesses', () => {
    const text = edited(
      GOOD_PAPER,
      [UP, ''],
      ['citizens:\n', `${moved(UP, -2)}citizens:\n`],
      ['expected_of_managers: Ask what we learned before asking what we did\n', ''],
    );
    const found = findingsOf(text, given);
    assert.deepEqual(named(found), ['phase/management-expectations:warning', 'format/unknown-field:error']);
    assert.deepEqual(
      found.map(({ finding }) => finding.fixes().length),
      [0, 1],
    );
  });

  it('is offered each place where there are several', () => {
    const benefit =
      '      - id: second\n        statement: Neighbours know each other\n        for_whom: [residents]\n';
    const text = edited(
      GOOD_PAPER,
      [MEASURE, ''],
      [
        '    benefits:\n      - id: ownership',
        `${moved(MEASURE, -4)}    benefits:\n${benefit}      - id: ownership`,
      ],
      [
        'contributes_to: [ownership]\n        status: testing',
        'contributes_to: [ownership, second]\n        status: testing',
      ],
    );
    const found = findingsOf(text, given).filter(({ rule }) => rule === 'format/unknown-field');
    assert.deepEqual(
      found.map(({ message }) => message),
      ['"measure" belongs under a benefit. Move it there.'],
    );
    assert.deepEqual(
      found[0]?.finding.fixes().map(({ params }) => params['element']),
      [
        { element: 'benefit', number: 1, title: 'Neighbours know each other' },
        { element: 'benefit', number: 2, title: 'More residents take part in caring for their nearest park' },
      ],
    );
    const [first = '', second = ''] = [0, 1].map((which) =>
      fixed('format/unknown-field', text, which, given),
    );
    assert.ok(first.includes(benefit + MEASURE), 'the first benefit has it');
    assert.ok(second.includes(`for_whom: [residents]\n${MEASURE}    actions`), 'the second benefit has it');
  });

  it('is told in Danish too', () => {
    const text = edited(GOOD_PAPER, [MEASURE, moved(MEASURE, -4)]);
    assert.deepEqual(
      findingsOf(text, given, 'da').map(({ message }) => message),
      ['»measure« hører til under en gevinst. Flyt feltet derind.'],
    );
  });
});

describe('a field that the format does not know, and that has no other place', () => {
  const near: readonly (readonly [what: string, text: string])[] = [
    ['is in no other part', edited(GOOD_PAPER, ['status: submitted', 'status: submitted\nbudget: 200'])],
    [
      'is in each part that may have it',
      edited(GOOD_PAPER, ['status: submitted', 'status: submitted\ntitle: Our plan']),
    ],
    [
      'is of another kind than the part takes',
      edited(GOOD_PAPER, ['period:\n', 'measure: [1, 2]\nperiod:\n']),
    ],
    [
      'may be part of one thing or of another',
      edited(GOOD_PAPER, ['    why: Residents', '    next_step: Talk about it\n    why: Residents']),
    ],
  ];
  for (const [what, text] of near) {
    it(`is a note of one's own, where it ${what}`, () => {
      const found = findingsOf(text, given);
      assert.deepEqual(named(found), ['format/unknown-field:error']);
      assert.equal(found[0]?.finding.message, 'format/unknown-field:note');
    });
  }

  it('is a misspelt one where it is near one that is missing', () => {
    const text = edited(GOOD_PAPER, ['        statement: Residents hear', '        title: Residents hear']);
    assert.deepEqual(
      findingsOf(text, given).map(({ finding }) => finding.message),
      ['format/unknown-field'],
    );
  });
});
