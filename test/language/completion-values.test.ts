/** Completion of values: which are offered where, in which order, and how they are written. */
import assert from 'node:assert/strict';
import { completed, completing, labels } from '../kit/completing';
import { edited, GOOD_ORGANISATION, GOOD_PAPER } from '../kit/good-paper';
import type { OpenWish } from '../kit/opened';

type Case = readonly [text: string, label: string, after: string, wish?: OpenWish];

function check(cases: readonly Case[]): void {
  for (const [text, label, after, wish] of cases) {
    it(`${JSON.stringify(text)} → ${label}`, () => assert.equal(completed(text, label, wish), after));
  }
}

const ORGANISED: OpenWish = { organisation: GOOD_ORGANISATION };
const LOG: OpenWish = {
  name: 'parks-2026.follow-up.yaml',
  others: { 'parks-2026.strategy.yaml': GOOD_PAPER },
};
const SCHOOLS = edited(
  GOOD_PAPER,
  ['id: parks-2026', 'id: schools-2026'],
  ['id: parks\n  name: Parks', 'id: schools\n  name: Schools'],
  [
    'responsible: Bo Lind\n        contributes_to: [ownership]\n        status: testing',
    'responsible: Dora Falk',
  ],
);
const NEIGHBOUR: OpenWish = { ...ORGANISED, others: { 'schools-2026.strategy.yaml': SCHOOLS } };

/** The good paper with a cursor in the place of `words`, behind `before`. */
const at = (before: string, words: string): string => edited(GOOD_PAPER, [before + words, `${before}<|>`]);

/** An initiative with a benefit, and a field of its action. */
const action = (field: string): string =>
  `initiatives:\n  - benefits:\n      - id: a\n        statement: More light\n      - id: b\n    actions:\n      - id: c\n        ${field}`;

describe('completion: how a value is written', () => {
  check([
    ['status: <|>', 'submitted', 'status: submitted'],
    ['status:<|>', 'submitted', 'status: submitted'],
    ['status: dr<|>', 'draft', 'status: draft'],
    ['status: dr<|>afted # soon', 'draft', 'status: draft # soon'],
    ['status: <|># soon', 'draft', 'status: draft # soon'],
    ['status: "dr<|>', 'draft', 'status: "draft"'],
    ["status: 'dr<|>", 'draft', "status: 'draft'"],
    ['status: "<|>"', 'draft', 'status: "draft"'],
    ['status: "dr<|>\nperiod:\n  from: 2026-01-01', 'draft', 'status: "draft"\nperiod:\n  from: 2026-01-01'],
    ['a: b\r\nstatus: <|>\r\nphase: c', 'draft', 'a: b\r\nstatus: draft\r\nphase: c'],
    ['{"status": "<|>"}', 'draft', '{"status": "draft"}'],
    ['statsu: <|>', 'draft', 'statsu: draft'],
    ['phase: <|>', 'consolidation', 'phase: consolidation'],
    ['phase: [mobilization, <|>]', 'consolidation', 'phase: [mobilization, consolidation]'],
    ['phase:\n  - <|>', 'consolidation', 'phase:\n  - consolidation'],
    [
      'rules:\n  actions/overdue: <|>',
      'off',
      'rules:\n  actions/overdue: "off"',
      { name: 'lindby.organisation.yaml' },
    ],
    [action('contributes_to: <|>'), 'a', action('contributes_to: [a]')],
    [action('contributes_to:<|>'), 'a', action('contributes_to: [a]')],
    [action('contributes_to: [<|>'), 'a', action('contributes_to: [a')],
    [action('contributes_to: [a, <|>]'), 'b', action('contributes_to: [a, b]')],
    [action('contributes_to:\n          <|>'), 'b', action('contributes_to:\n          - b')],
    [action('contributes_to:\n          - <|>'), 'b', action('contributes_to:\n          - b')],
    [action('contributes_to:\n          -<|>'), 'b', action('contributes_to:\n          - b')],
    [
      action('contributes_to:\n        - a\n        <|>'),
      'b',
      action('contributes_to:\n        - a\n        - b'),
    ],
    [
      'written_with: [all, "Holm, Anna"]\nmap_reviews:\n  - reviewed_by: x\ninitiatives:\n  - actions:\n      - with: [<|>]\n      - with: ["Holm, Anna"]',
      'Holm, Anna',
      'written_with: [all, "Holm, Anna"]\nmap_reviews:\n  - reviewed_by: x\ninitiatives:\n  - actions:\n      - with: ["Holm, Anna"]\n      - with: ["Holm, Anna"]',
    ],
    ['unit:\n  lead: <Who leads<|> the unit?>', 'Anna Holm', 'unit:\n  lead: Anna Holm', ORGANISED],
    [
      'initiatives:\n  - id: <|>\n    title: Grønne steder',
      'groenne-steder',
      'initiatives:\n  - id: groenne-steder\n    title: Grønne steder',
    ],
    ['initiatives:\n  - id: <|>', 'initiative-1', 'initiatives:\n  - id: initiative-1'],
    ['format: <|>', 'strategy-paper/1', 'format: strategy-paper/1'],
    ['format: <|>', 'strategy-follow-up/1', 'format: strategy-follow-up/1', { name: 'x.yaml' }],
    [
      'initiatives:\n  - benefits:\n      - statement: Mo<|>',
      'More',
      'initiatives:\n  - benefits:\n      - statement: More ',
    ],
    [
      'language: da\ninitiatives:\n  - benefits:\n      - statement: <|>',
      'Flere',
      'language: da\ninitiatives:\n  - benefits:\n      - statement: Flere ',
    ],
  ]);
});

describe('completion: which values', () => {
  const cases: readonly (readonly [
    what: string,
    text: string,
    expected: readonly string[],
    wish?: OpenWish,
  ])[] = [
    [
      'the register’s units for the paper’s own, the one it is named after first',
      'unit:\n  id: <|>',
      ['parks', 'technical-services', 'schools', 'elderly-care'],
      ORGANISED,
    ],
    ['choices of a status', 'status: <|>', ['draft', 'submitted', 'coordinated', 'adopted', 'closed']],
    [
      'the unit’s own people first, then the others',
      at('title: Children can walk to school through the parks\n    lead: ', 'Karla Sand'),
      ['Anna Holm', 'Bo Lind', 'Karla Sand', 'Dora Falk'],
      NEIGHBOUR,
    ],
    [
      'units other than its own',
      at('who: ', 'schools'),
      ['technical-services', 'schools', 'elderly-care'],
      ORGANISED,
    ],
    [
      'units of the papers where there is no register',
      at('who: ', 'schools'),
      ['schools'],
      { others: { 'schools-2026.strategy.yaml': SCHOOLS } },
    ],
    [
      'focus areas that are not there yet',
      edited(GOOD_PAPER, ['[nearby-nature]', '[nearby-nature, <|>]']),
      ['fewer-cars'],
      ORGANISED,
    ],
    [
      'benefits, those of its own initiative first',
      at(
        'title: Cut the hedges along four routes\n        priority: 1\n        responsible: Karla Sand\n        ',
        'status: running',
      ).replace('<|>', 'contributes_to: [<|>]'),
      ['on-foot', 'ownership', 'more-birds', 'own-initiative'],
    ],
    [
      'benefits other than itself',
      edited(GOOD_PAPER, ['for_whom: [children, parents]', 'leads_to: [<|>]']),
      ['ownership', 'more-birds', 'own-initiative'],
    ],
    [
      'papers and the vision',
      edited(GOOD_PAPER, ['  image_in_words', '  supports: <|>\n  image_in_words']),
      ['schools-2026', 'closer-together'],
      NEIGHBOUR,
    ],
    ['the log’s own paper', 'paper: <|>', ['parks-2026'], LOG],
    [
      'a log’s actions are those of its paper',
      'paper: parks-2026\nmeetings:\n  - date: 2026-05-04\n    actions:\n      - action: <|>',
      ['first-three-parks', 'evening-walks', 'cut-hedges', 'stop-mowing', 'tool-shed'],
      LOG,
    ],
    [
      'a log’s benefits are those of its paper',
      'paper: parks-2026\nmeetings:\n  - date: 2026-05-04\n    benefits:\n      - benefit: <|>',
      ['ownership', 'on-foot', 'more-birds', 'own-initiative'],
      LOG,
    ],
    ['the next free priority', action('priority: 3\n      - priority: 1\n      - priority: <|>'), ['2']],
    [
      'words of the same field elsewhere',
      at('for_whom: ', '[children, parents]'),
      ['residents', 'children', 'New entry under "For whom"'],
    ],
    [
      'days ahead up to the end of the period',
      edited(GOOD_PAPER, ['decided: 2026-06-01', 'due: <|>']),
      ['2027-12-31', '2026-06-30', '2026-09-30', '2026-12-31', '2027-03-31', '2026-06-15'],
    ],
    [
      'today for what has happened',
      edited(GOOD_PAPER, ['decided: 2026-06-01', 'decided: <|>']),
      ['2026-06-15'],
    ],
    [
      'the usual two years',
      'period:\n  from: 2026-01-01\n  to: <|>',
      ['2027-12-31', '2026-12-31', '2028-12-31'],
    ],
    [
      'nothing for a free text',
      edited(GOOD_PAPER, ["image_in_words: The town's living room", 'image_in_words: <|>']),
      [],
    ],
    ['nothing where the value stands below', 'direction: <|>\n  statement: a', []],
    [
      'no words of change in the middle of a statement',
      'initiatives:\n  - benefits:\n      - statement: More residents <|>',
      [],
    ],
    [
      'nothing for a fifth status word',
      'status: draft <|>x: y',
      ['draft', 'submitted', 'coordinated', 'adopted', 'closed'],
    ],
  ];
  for (const [what, text, expected, wish] of cases) {
    it(what, () => assert.deepEqual(labels(text, wish), expected));
  }

  it('actions of all papers, those of others first, with their title and unit', () => {
    const { items } = completing(
      edited(GOOD_PAPER, ['next_step: Evening walk with residents', 'builds_on: [<|>]']),
      NEIGHBOUR,
    );
    assert.deepEqual(
      [items.length, items[0]?.label, items[0]?.detail, items.at(-1)?.label],
      [
        9,
        'schools-2026#first-three-parks',
        'Try park agreements in three places (Schools)',
        'parks-2026#tool-shed',
      ],
    );
  });

  it('so many as a client takes with ease, and it asks again', () => {
    const actions = Array.from(
      { length: 1200 },
      (_none, n) => `      - id: step-${n}\n        title: Step ${n}\n`,
    );
    const large = `format: strategy-paper/1\nid: large\ninitiatives:\n  - actions:\n${actions.join('')}`;
    const wish = { others: { 'large.strategy.yaml': large } };
    const all = completing(action('builds_on: [<|>]'), wish);
    assert.deepEqual([all.items.length, all.isIncomplete], [1000, true]);
    const few = completing(action('builds_on: [large#step-119<|>]'), wish);
    assert.deepEqual([few.items.length, few.isIncomplete], [11, true]);
  });

  it('the name that is being typed is no name yet', () => {
    const text = at('title: Children can walk to school through the parks\n    lead: ', 'Karla Sand').replace(
      '<|>',
      'Kar<|>',
    );
    assert.deepEqual(labels(text), ['Anna Holm', 'Bo Lind', 'Karla Sand']);
  });

  it('say what they mean, in the language of the paper', () => {
    const [draft] = completing('language: da\nstatus: <|>').items;
    assert.deepEqual([draft?.label, draft?.detail, draft?.filterText], ['draft', 'kladde', 'draft kladde']);
    const [unit] = completing(at('who: ', 'schools'), ORGANISED).items;
    assert.deepEqual([unit?.label, unit?.detail], ['technical-services', 'Technical Services']);
  });

  it('are found by what is typed, a quote or a placeholder included', () => {
    assert.equal(completing('status: "dr<|>').items[0]?.filterText, '"draft');
    assert.equal(completing('status:<|> x').items[0]?.filterText, 'draft');
    assert.equal(
      completing('unit:\n  lead: <Who leads the unit?><|>', ORGANISED).items[0]?.filterText,
      '<Who leads the unit?>Anna Holm',
    );
  });

  it('keep their order when a client sorts them', () => {
    const { items } = completing('status: <|>');
    assert.deepEqual(
      items.map(({ sortText }) => sortText),
      ['0', '1', '2', '3', '4'],
    );
  });
});
