/** Completion of keys and skeletons: where they go, how they are laid out, and which are not offered. */
import assert from 'node:assert/strict';
import { documentationOf } from '../../server/src/language/completion/documentation';
import { completed, completing, labels } from '../kit/completing';
import { edited, GOOD_ORGANISATION, GOOD_PAPER, TODAY } from '../kit/good-paper';
import type { OpenWish } from '../kit/opened';

/** `<|>` is the cursor; `label` is taken. */
type Case = readonly [text: string, label: string, after: string, wish?: OpenWish];

function check(cases: readonly Case[]): void {
  for (const [text, label, after, wish] of cases) {
    it(`${JSON.stringify(text)} → ${label}`, () => assert.equal(completed(text, label, wish), after));
  }
}

const INITIATIVE = 'New initiative, with a benefit and an action';
const LOG = { name: 'parks-2026.follow-up.yaml' };
const REGISTER = { name: 'lindby.organisation.yaml' };

/** The skeleton of an initiative, behind a dash at column 0. */
const initiative = (number: number, benefit = number, action = number): readonly string[] => [
  `- id: initiative-${number}`,
  '  title: <What will you change?>',
  '  benefits:',
  `    - id: benefit-${benefit}`,
  '      statement: <What gets better, and for whom?>',
  '      for_whom:',
  '        - <For whom?>',
  '  actions:',
  `    - id: action-${action}`,
  '      title: <What will you do?>',
  '      priority: 1',
  '      responsible: <Who is responsible?>',
];
const at = (column: number, lines: readonly string[], eol = '\n'): string =>
  lines.map((line) => ' '.repeat(column) + line).join(eol);

describe('completion: keys', () => {
  check([
    ['id: a\n<|>', 'status', 'id: a\nstatus: '],
    ['id: a\nst<|>', 'status', 'id: a\nstatus: '],
    ['id: a\nst<|>\nperiod:\n  from: 2026-01-01', 'status', 'id: a\nstatus: \nperiod:\n  from: 2026-01-01'],
    ['id: a\nst<|>ate: draft', 'status', 'id: a\nstatus: draft'],
    ['unit:\n  <|>', 'name', 'unit:\n  name: '],
    ['unit:\n    <|>', 'name', 'unit:\n    name: '],
    ['unit:\n  id: a\n <|>', 'name', 'unit:\n  id: a\n  name: '],
    ['unit:\n  id: "a"\n   na<|>', 'name', 'unit:\n  id: "a"\n  name: '],
    ['unit:\n  nam\n  <|>', 'lead', 'unit:\n  nam\n  lead: '],
    ['title: "not closed\nst<|>', 'status', 'title: "not closed\nstatus: '],
    ['id: a\n"st<|>', 'status', 'id: a\nstatus: '],
    ['id: a\r\n<|>\r\nstatus: draft', 'phase', 'id: a\r\nphase: \r\nstatus: draft'],
    ['unit: {<|>}', 'name', 'unit: {name: }'],
    ['unit: {id: a, na<|>}', 'name', 'unit: {id: a, name: }'],
    ['unit: {id: a, <|>', 'name', 'unit: {id: a, name: '],
    ['{"id": "a", "st<|>"}', 'status', '{"id": "a", "status": }'],
    ['id: a\n<|># a note', 'status', 'id: a\nstatus: # a note'],
    ['id: a\nu<|>\n  name: b', 'unit', 'id: a\nunit:\n  name: b'],
    ['<|>id: a', 'paper', 'paper: a', LOG],
    ['<|>', 'format', 'format: strategy-paper/1'],
    ['id: a\n<|>', 'language', 'id: a\nlanguage: da', { organisation: 'language: da\n' }],
    ['x: 1\n<|>', 'format: strategy-paper/1', 'x: 1\nformat: strategy-paper/1', { name: 'x.yaml' }],
    [
      'initiatives:\n  - title: Ørsted går på græs\n    <|>',
      'id',
      'initiatives:\n  - title: Ørsted går på græs\n    id: oersted-gaar-paa-graes',
    ],
    [
      'initiatives:\n  - actions:\n      - id: a\n        priority: 1\n      - <|>',
      'priority',
      'initiatives:\n  - actions:\n      - id: a\n        priority: 1\n      - priority: 2',
    ],
    [
      'parked:\n  - kind: action\n    content:\n      id: a\n      <|>',
      'next_step',
      'parked:\n  - kind: action\n    content:\n      id: a\n      next_step: ',
    ],
    ['rules:\n  <|>', 'actions/overdue', 'rules:\n  actions/overdue: ', REGISTER],
  ]);

  it('come in the order of the format, those that every unit fills in first', () => {
    assert.deepEqual(labels('unit:\n  id: a\n  <|>'), ['name', 'lead', 'change_agents', 'parent', 'area']);
    assert.deepEqual(labels('initiatives:\n  - id: a\n    <|>').slice(0, 6), [
      'title',
      'benefits',
      'actions',
      'lead',
      'partners',
      'why',
    ]);
  });

  it('are not offered twice, not even where one is misspelt or Danish', () => {
    assert.ok(!labels('status: draft\n<|>\nphase: consolidation').includes('status'));
    assert.ok(!labels('statsu: draft\n<|>').includes('status'));
    assert.ok(!labels('retning:\n  statement: a\n<|>').includes('direction'));
    assert.ok(!labels('unit:\n  <|>\n  navn: a').includes('name'));
  });

  it('are those of the field that a misspelt key stands for', () => {
    assert.equal(
      completed('retning:\n  statement: "a"\n  <|>', 'supports'),
      'retning:\n  statement: "a"\n  supports: ',
    );
  });

  it('are not offered where they would tear apart what stands below', () => {
    assert.deepEqual(labels('unit:\n  id: a\n<|>\n  name: b'), []);
    assert.deepEqual(labels('written_with:\n- a\n<|>\n- b'), []);
    assert.deepEqual(labels('initiatives:\n  - id: a\n  <|>\n    title: b'), []);
  });

  it('are not offered in words', () => {
    for (const text of [
      'why: >-\n  some <|>',
      '# note <|>',
      'id: a # note <|>',
      'id: "a"<|>',
      'title: a\n  b <|>',
    ])
      assert.deepEqual(labels(text), [], text);
  });

  it('are not offered for what the format does not know', () => {
    assert.deepEqual(labels('x-notes:\n  <|>'), []);
    assert.deepEqual(labels('unknown_words:\n  <|>'), []);
    assert.ok(
      !labels('rules:\n  <|>', REGISTER).includes('initiatives/exactly-four'),
      'no one can turn off the core',
    );
  });

  it('say their plain label, in Danish where the paper is Danish, and are found by it', () => {
    const [english] = completing('unit:\n  <|>').items.filter(({ label }) => label === 'lead');
    const [danish] = completing('language: da\nunit:\n  <|>').items.filter(({ label }) => label === 'lead');
    assert.equal(english?.detail, 'Unit lead');
    assert.equal(danish?.detail, 'Leder');
    assert.equal(danish?.filterText, 'lead Leder');
  });

  it('are explained once asked for', () => {
    assert.equal(
      documentationOf({ language: 'en', field: 'strategy-paper:unit.name' }),
      'Unit name: The name people use for the unit.\n\nExample: Parks and Roads',
    );
    assert.match(documentationOf({ language: 'da', field: 'strategy-paper:unit.name' }) ?? '', /Eksempel: /);
    assert.equal(
      documentationOf({ language: 'en', field: 'strategy-paper:phase', choice: 'consolidation' }),
      'You pull things together and choose.',
    );
  });
});

describe('completion: skeletons', () => {
  check([
    ['initiatives:\n  - <|>', INITIATIVE, `initiatives:\n${at(2, initiative(1))}`],
    ['initiatives:\n  -<|>', INITIATIVE, `initiatives:\n${at(2, initiative(1))}`],
    ['initiatives:\n  - id: a\n  <|>', INITIATIVE, `initiatives:\n  - id: a\n${at(2, initiative(1))}`],
    ['initiatives:\n- id: a\n<|>', INITIATIVE, `initiatives:\n- id: a\n${at(0, relaid(initiative(1)))}`],
    ['initiatives:\n  <|>', INITIATIVE, `initiatives:\n${at(2, initiative(1))}`],
    [
      'initiatives:\n  - id: initiative-1\n    benefits:\n      - id: benefit-1\n  <|>',
      INITIATIVE,
      `initiatives:\n  - id: initiative-1\n    benefits:\n      - id: benefit-1\n${at(2, initiative(2, 2, 1))}`,
    ],
    [
      'initiatives:\r\n  - id: a\r\n  <|>\r\nstatus: draft\r\n',
      INITIATIVE,
      `initiatives:\r\n  - id: a\r\n${at(2, initiative(1), '\r\n')}\r\nstatus: draft\r\n`,
    ],
    ['initiatives:\n  - id: a\n <|>', INITIATIVE, `initiatives:\n  - id: a\n${at(2, initiative(1))}`],
    [
      'initiatives:\n  - title: "open\n  <|>',
      INITIATIVE,
      `initiatives:\n  - title: "open\n${at(2, initiative(1))}`,
    ],
    [
      'unit: <|>\nstatus: draft',
      'Unit, with all it needs',
      'unit:\n  id: parks\n  name: <Name of the unit>\n  lead: <Who leads the unit?>\n  change_agents:\n    - <Which colleague is the change agent?>\nstatus: draft',
    ],
    [
      'direction:<|>',
      'Direction, with all it needs',
      'direction:\n  statement: <Where are you going, and who will notice?>',
    ],
    ['id: a\n<|>', 'period', 'id: a\nperiod:\n  from: 2026-01-01\n  to: 2027-12-31'],
    ['id: a\nfol<|>', 'follow_up', 'id: a\nfollow_up:\n  rhythm: monthly'],
    [
      'unit:\n    id: a\n<|>',
      'direction',
      'unit:\n    id: a\ndirection:\n    statement: <Where are you going, and who will notice?>',
    ],
    [
      'written_with:\n- a\ninitiatives:\n- id: a\n  <|>',
      'actions',
      'written_with:\n- a\ninitiatives:\n- id: a\n  actions:\n  - id: action-1\n    title: <What will you do?>\n    priority: 1\n    responsible: <Who is responsible?>',
    ],
    [
      'initiatives:\n  - id: a\n    actions:\n      - id: action-1\n        priority: 2\n      <|>',
      'New action',
      'initiatives:\n  - id: a\n    actions:\n      - id: action-1\n        priority: 2\n      - id: action-2\n        title: <What will you do?>\n        priority: 1\n        responsible: <Who is responsible?>',
    ],
    [
      'initiatives:\n  - id: a\n    partners:\n      - <|>',
      'who',
      'initiatives:\n  - id: a\n    partners:\n      - who: ',
    ],
    [
      'language: da\ninitiatives:\n  - benefits:\n      - <|>',
      'Ny forventet gevinst',
      'language: da\ninitiatives:\n  - benefits:\n      - id: gevinst-1\n        statement: <Hvad bliver bedre, og for hvem?>\n        for_whom:\n          - <For hvem?>',
    ],
    [
      'paper: a\nmeetings:\n  <|>',
      'New meeting',
      `paper: a\nmeetings:\n  - date: ${TODAY}\n    next_month:\n      - what: <What happens next month?>\n    learning:\n      - text: <What did you learn?>`,
      LOG,
    ],
    [
      'meetings:\n  - date: 2026-05-01\n    barriers:\n      - <|>',
      'New barrier',
      'meetings:\n  - date: 2026-05-01\n    barriers:\n      - id: barrier-1\n        what: <What stands in the way?>',
      LOG,
    ],
    ['units:\n  - <|>', 'New unit', 'units:\n  - id: \n    name: <Name of a unit>', REGISTER],
    [
      'stakeholders:\n  - tasks:\n      <|>',
      'consolidation',
      'stakeholders:\n  - tasks:\n      consolidation:\n        - <What is their task in this phase?>',
    ],
  ]);

  it('begin an empty file of each kind, by its name', () => {
    const log = completed('<|>', 'New follow-up log', LOG);
    assert.match(
      log,
      /^format: strategy-follow-up\/1\npaper: parks-2026\nmeetings:\n {2}- date: 2026-06-15\n(?: {4}.*\n)+$/,
    );
    const register = completed('# Our organisation\n<|>', 'New organisation file', REGISTER);
    assert.match(register, /^# Our organisation\nformat: strategy-organisation\/1\nid: lindby\n/);
    const paper = completed('\ufeff<|>\r\n\r\n', 'New strategy paper');
    assert.match(paper, /^\ufeffformat: strategy-paper\/1\r\nid: parks-2026\r\n/);
    assert.equal(paper.match(/- id: initiative-/g)?.length, 4);
    assert.match(
      completed('<|>', 'Ny strategi', { organisation: 'language: da\n' }),
      /Navnet på enheden|<[^>]*enhed/,
    );
  });

  it('offer all three kinds in a file whose name tells none', () => {
    assert.deepEqual(labels('<|>', { name: 'x.yaml' }).slice(0, 3), [
      'New strategy paper',
      'New follow-up log',
      'New organisation file',
    ]);
  });

  it('are not offered for a file that holds something', () => {
    assert.ok(!labels('id: a\n<|>').includes('New strategy paper'));
    assert.ok(!labels('Our plan\n<|>').includes('New strategy paper'));
  });

  it('write four initiatives where there is none', () => {
    const text = completed('id: a\n<|>', 'initiatives');
    assert.equal(text.match(/- id: initiative-\d/g)?.length, 4);
    assert.equal(
      text,
      `id: a\ninitiatives:\n${[1, 2, 3, 4].map((one) => at(2, initiative(one))).join('\n')}`,
    );
  });

  it('never begin a fifth initiative', () => {
    const below = (line: string): string => GOOD_PAPER.replace('dialogue:\n', `${line}\ndialogue:\n`);
    assert.deepEqual(labels(below('  <|>')), []);
    assert.deepEqual(labels(below('  - <|>')), []);
    assert.deepEqual(labels(edited(GOOD_PAPER, ['initiatives:\n', 'initiatives:\n  - <|>\n'])), []);
    const three = edited(GOOD_PAPER, [
      GOOD_PAPER.slice(GOOD_PAPER.indexOf('  - id: open-shed'), GOOD_PAPER.indexOf('dialogue:')),
      '  - <|>\n',
    ]);
    assert.ok(labels(three).includes(INITIATIVE));
  });

  it('lead from place to place in a client that can', () => {
    const snippets = { abilities: { snippets: true } };
    const newText = (text: string, label: string, wish: OpenWish = snippets): string => {
      const item = completing(text, wish).items.find((one) => one.label === label);
      assert.equal(item?.insertTextFormat, 2);
      // `[1:words]` for a stop, as a dollar sign would trip up the reader of this file.
      return (item?.textEdit?.newText ?? '').replace(/\$\{(.*?)\}/g, '[$1]');
    };
    assert.equal(
      newText('direction:\n  <|>', 'statement'),
      'statement: [1:<Where are you going, and who will notice?>]',
    );
    assert.equal(newText('id: a\n<|>', 'status'), 'status: [1|draft,submitted,coordinated,adopted,closed|]');
    assert.equal(newText('direction:\n  <|>', 'for_whom'), 'for_whom:\n    - [1:<Who will notice?>]');
    assert.equal(
      newText('initiatives:\n  - partners:\n      - <|>', 'who'),
      'who: [1:<Who outside the unit is with you?>]',
    );
    assert.equal(newText('initiatives:\n  - <|>', 'focus_areas'), 'focus_areas: [$1]');
    assert.equal(
      newText('units:\n  - <|>', 'New unit', { ...snippets, ...REGISTER }),
      'id: $1\n    name: [2:<Name of a unit>]',
    );
  });

  it('stay plain in a client that would move their lines about', () => {
    const wish = { abilities: { snippets: true, keepsLayout: false } };
    const [item] = completing('initiatives:\n  - <|>', wish).items;
    assert.deepEqual([item?.label, item?.insertTextFormat, item?.insertTextMode], [INITIATIVE, 1, 1]);
  });
});

describe('completion: when typing asks for it', () => {
  const cases: readonly (readonly [text: string, trigger: string, offers: boolean])[] = [
    ['status: <|>', ' ', true],
    ['status:<|>', ':', true],
    ['status: "<|>', '"', true],
    ['initiatives:\n  - <|>', ' ', true],
    ['initiatives:\n  -<|>', '-', true],
    ['unit: {<|>', '{', true],
    ['unit: {id: a, <|>', ' ', true],
    ['unit:\n  <|>', ' ', false],
    ['unit:\n  id: a\n  <|>', ' ', false],
    ['initiatives:\n  - lead: Anna <|>', ' ', false],
    ['initiatives:\n  - lead: Anna-<|>', '-', false],
    ['period:\n  from: 2026-<|>', '-', true],
    ['initiatives:\n  - lead: a#<|>', '#', false],
    ['direction:\n  statement: In <|>', ' ', false],
  ];
  for (const [text, trigger, offers] of cases) {
    it(`${JSON.stringify(text)} ${offers ? 'offers' : 'offers nothing'}`, () =>
      assert.equal(labels(text, { trigger, organisation: GOOD_ORGANISATION }).length > 0, offers));
  }
});

/** As the text has it whose lists stand right under their keys. */
function relaid(lines: readonly string[]): readonly string[] {
  const steps: Readonly<Record<string, number>> = { '    - ': 2, '      ': 2, '        - ': 4 };
  return lines.map((line) => {
    const prefix = /^ *(?:- )?/.exec(line)?.[0] ?? '';
    const less = steps[prefix];
    return less === undefined ? line : line.slice(less);
  });
}
