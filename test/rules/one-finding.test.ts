/** One mistake, one finding: single slips of an author, each told once, at its place, by the rule that knows it. */
import assert from 'node:assert/strict';
import { findingsOf, fixed, named } from '../kit/findings';
import { edited, GOOD_ORGANISATION, GOOD_PAPER } from '../kit/good-paper';

const organisation = GOOD_ORGANISATION;

/** The good paper with the first `from` replaced. */
function slip(from: string | RegExp, to: string): string {
  const text = GOOD_PAPER.replace(from, () => to);
  assert.notEqual(text, GOOD_PAPER, `"${from}" does not occur`);
  return text;
}

/** A section at the top, with all that stands under it. */
function section(key: string): string {
  return new RegExp(`^${key}:.*\\n(?: .*\\n)*`, 'm').exec(GOOD_PAPER)?.[0] ?? assert.fail(key);
}

/** The actions of the second initiative, which nothing refers to. */
const ACTIONS =
  '    actions:\n      - id: cut-hedges\n        title: Cut the hedges along four routes\n        priority: 1\n        responsible: Karla Sand\n        status: running\n        started: 2026-03-01\n';
const BENEFITS = /^ {4}benefits:\n(?: {6}.*\n)+/m;
const TITLE = 'title: Every park has a wild corner';
const WILD = '  - id: wild-corners';

type Slip = readonly [from: string | RegExp, to: string];

const KEYS: readonly Slip[] = [
  ['direction:', 'retning:'],
  ['direction:', 'Direction:'],
  ['direction:', 'diretcion:'],
  ['initiatives:', 'initiativer:'],
  ['initiatives:', 'indsatser:'],
  ['initiatives:', 'initiative:'],
  ['dialogue:', 'dialog:'],
  ['citizens:', 'borgere:'],
  ['follow_up:', 'opfølgning:'],
  ['follow_up:', 'follow-up:'],
  ['period:', 'periode:'],
  ['phase:', 'fase:'],
  ['status:', 'state:'],
  ['unit:', 'enhed:'],
  ['change_agents:', 'change agents:'],
  ['change_agents:', 'forandringsagenter:'],
  ['written_with:', 'written with:'],
  ['expected_of_managers:', 'expected_of_manager:'],
  ['map_reviews:', 'map_review:'],
  ['  statement:', '  udsagn:'],
  ['  statement:', '  text:'],
  ['image_in_words:', 'image:'],
  ['partners:', 'partnere:'],
  ['shared_goal:', 'goal:'],
  ['focus_areas:', 'fokus:'],
  ['    benefits:', '    gevinster:'],
  ['    benefits:', '    benifits:'],
  ['        statement:', '        title:'],
  ['        for_whom:', '        for whom:'],
  ['measure:', 'måling:'],
  ['indicator:', 'indikator:'],
  ['baseline:', 'base_line:'],
  ['target:', 'mål:'],
  ['signs:', 'tegn:'],
  ['    actions:', '    handlinger:'],
  ['    actions:', '    acitons:'],
  ['    title:', '    titel:'],
  ['    title:', '    name:'],
  ['        priority:', '        prioritet:'],
  ['        priority:', '        prio:'],
  ['        responsible:', '        ansvarlig:'],
  ['        contributes_to:', '        contribute_to:'],
  ['next_step:', 'naeste_skridt:'],
  ['  up:', '  op:'],
  ['  down:', '  ned:'],
  ['  across:', '  på tværs:'],
  ['rhythm: monthly', 'rytme: monthly'],
];

/** Where something else is wanted: the rule, and the words that it marks. */
const TYPES: readonly (readonly [...Slip, rule: string, at: string])[] = [
  ['responsible: Bo Lind', 'responsible: [Bo Lind]', 'format/wrong-type', '[Bo Lind]'],
  ['responsible: Bo Lind', 'responsible: [~]', 'format/wrong-type', '[~]'],
  ['responsible: Bo Lind', 'responsible: {name: Bo Lind}', 'format/wrong-type', '{name: Bo Lind}'],
  [
    'responsible: Bo Lind',
    'responsible: [Bo Lind, Anna Holm]',
    'actions/responsible',
    '[Bo Lind, Anna Holm]',
  ],
  ['responsible: Bo Lind', 'responsible: []', 'actions/responsible', 'responsible'],
  ['responsible: Bo Lind', 'responsible: 42', 'syntax/misread-scalar', '42'],
  ['priority: 1', 'priority: first', 'format/wrong-type', 'first'],
  ['priority: 1', 'priority: "1"', 'format/wrong-type', '"1"'],
  ['priority: 1', 'priority: 0', 'format/wrong-type', '0'],
  ['priority: 1', 'priority:', 'actions/priority', 'priority'],
  [BENEFITS, '    benefits: {a: b}\n', 'format/wrong-type', '{a: b}'],
  [BENEFITS, '    benefits: 3\n', 'format/wrong-type', '3'],
  [BENEFITS, '    benefits: [[Nicer parks]]\n', 'format/wrong-type', '[Nicer parks]'],
  ['    benefits:\n      - id', '    benefits:\n        id', 'format/wrong-type', 'id: ownership'],
  [ACTIONS, '    actions: {a: b}\n', 'format/wrong-type', '{a: b}'],
  [ACTIONS, '    actions: true\n', 'format/wrong-type', 'true'],
  [ACTIONS, '    actions: []\n', 'actions/none', 'actions'],
  [section('initiatives'), 'initiatives:\n  one: Green\n  two: Safe\n', 'format/wrong-type', 'one: Green'],
  [section('initiatives'), 'initiatives: 4\n', 'format/wrong-type', '4'],
  [section('initiatives'), 'initiatives: []\n', 'initiatives/exactly-four', 'initiatives'],
  [section('direction'), 'direction:\n', 'direction/missing', 'direction'],
  [section('direction'), 'direction: 2027\n', 'format/wrong-type', '2027'],
  [section('unit'), 'unit: [Parks]\n', 'format/wrong-type', '[Parks]'],
  [section('unit'), 'unit: {}\n', 'format/missing-field', 'unit'],
  [section('period'), 'period: 2026-2027\n', 'format/wrong-type', '2026-2027'],
  [section('follow_up'), 'follow_up: monthly\n', 'format/wrong-type', 'monthly'],
  [section('dialogue'), 'dialogue: We talk\n', 'format/wrong-type', 'We talk'],
  [section('map_reviews'), 'map_reviews: done\n', 'format/wrong-type', 'done'],
  ['[Bo Lind]', 'Bo Lind', 'format/wrong-type', 'Bo Lind'],
  ['[Bo Lind]', '[]', 'unit/change-agent', 'change_agents'],
  [
    'baseline: {value: 40, date: 2025-12-01, source: park register}',
    'baseline: 40',
    'format/wrong-type',
    '40',
  ],
  [/measure:\n(?: {10}.*\n)+/, 'measure: 200\n', 'format/wrong-type', '200'],
  ['{value: 200,', '{value: 200 persons,', 'benefits/measure-numbers', '200 persons'],
  [
    /measured_in: persons\n.*\n.*\n/,
    'baseline: {value: 12 %, date: 2025-12-01, source: park register}\n',
    'benefits/measure-numbers',
    '12 %',
  ],
  [
    'responsible: Bo Lind',
    'responsible: Bo Lind and Anna Holm',
    'actions/responsible',
    'Bo Lind and Anna Holm',
  ],
  ['{value: 200,', '{value: 200,5,', 'syntax/misread-scalar', '200,5'],
  ['{value: 200,', '{value:200,', 'syntax/unreadable', 'value:'],
  ['contributes_to: [ownership]', 'contributes_to: ownership', 'format/wrong-type', 'ownership'],
  ['contributes_to: [ownership]', 'contributes_to: [ownersip]', 'format/unknown-reference', 'ownersip'],
  ['focus_areas: [nearby-nature]', 'focus_areas: [Nearby nature]', 'format/id-style', 'Nearby nature'],
  ['status: submitted', 'status: kladde', 'format/wrong-type', 'kladde'],
  ['phase: consolidation', 'phase: konsolidering', 'format/wrong-type', 'konsolidering'],
  ['language: en', 'language: dansk', 'format/wrong-type', 'dansk'],
  ['rhythm: monthly', 'rhythm: månedligt', 'format/wrong-type', 'månedligt'],
  ['status: running', 'status: i gang', 'format/wrong-type', 'i gang'],
  ['started: 2026-03-01', 'started: 1.3.2026', 'format/date-style', '1.3.2026'],
  ['started: 2026-03-01', 'started: 2026-02-30', 'format/date-style', '2026-02-30'],
  ['started: 2026-03-01', 'started: spring', 'format/wrong-type', 'spring'],
  ['id: parks-2026', 'id: Parks 2026', 'format/id-style', 'Parks 2026'],
  ['id: safe-routes', 'id: local-green', 'format/duplicate-id', 'local-green'],
  ['format: strategy-paper/1', 'format: strategy-paper/2', 'format/unknown-format', 'strategy-paper/2'],
  [section('dialogue'), '', 'dialogue/missing', 'format'],
  [section('citizens'), '', 'citizens/missing', 'format'],
  [/$/, 'budget: 200\n', 'format/unknown-field', 'budget'],
  [/$/, '__proto__: {a: 1}\n', 'format/unknown-field', '__proto__'],
  [/$/, 'constructor: 1\n', 'format/unknown-field', 'constructor'],
  [/$/, '12: 1\n', 'format/unknown-field', '12'],
];

const WILD_BENEFITS = /^ {4}benefits:\n {6}- id: more-birds\n(?: {8,}.*\n)+/m;
const WILD_ENTRY = /^ {2}- id: wild-corners\n(?: {4}.*\n)+/m.exec(GOOD_PAPER)?.[0] ?? '';
const HEDGES = /^ {6}- id: cut-hedges\n(?: {8}.*\n)+/m.exec(GOOD_PAPER)?.[0] ?? '';

/** A bare text where more is wanted, and what came along from elsewhere. */
const MORE: readonly (readonly [...Slip, rule: string, at: string])[] = [
  [section('unit'), 'unit: Parks\n', 'format/wrong-type', 'Parks'],
  [section('initiatives'), 'initiatives: Green places\n', 'format/wrong-type', 'Green places'],
  [WILD_BENEFITS, '    benefits: More birds\n', 'format/wrong-type', 'More birds'],
  [ACTIONS, '    actions: Cut the hedges\n', 'format/wrong-type', 'Cut the hedges'],
  ['[Bo Lind]', '[{name: Bo Lind}]', 'format/wrong-type', '{name: Bo Lind}'],
  [WILD_ENTRY, WILD_ENTRY + WILD_ENTRY, 'format/duplicate-id', 'Every park has a wild corner'],
  ['dialogue:', `${WILD_ENTRY}dialogue:`, 'format/duplicate-id', 'Every park has a wild corner'],
  [HEDGES, HEDGES + HEDGES, 'format/duplicate-id', 'Cut the hedges along four routes'],
  [TITLE, 'title: - Every park', 'syntax/unreadable', '-'],
  ["[all park keepers, the residents' council]", '- all park keepers', 'syntax/unreadable', '-'],
  ['{value: 200, by', '{value: 200 by', 'syntax/unreadable', 'by'],
  ['source: park register}', 'source: park: register}', 'syntax/unreadable', 'park: register'],
  ['wild corner', 'wild\u0007 corner', 'syntax/misread-scalar', '\u0007'],
  [/^/, '```yaml\n', 'syntax/unreadable', '```yaml'],
  [GOOD_PAPER, `\`\`\`yaml\n${GOOD_PAPER}\`\`\`\n`, 'syntax/unreadable', '```yaml'],
  [GOOD_PAPER, GOOD_PAPER.replaceAll('\n', '\r'), 'syntax/misread-scalar', '\r'],
];

/** Where YAML trips an author up. */
const YAML: readonly (readonly [...Slip, rule: string, at: string])[] = [
  [TITLE, 'title: Parks: a wild corner', 'syntax/unreadable', 'Parks: a wild corner'],
  [TITLE, 'title: Every park:', 'syntax/unreadable', 'Every park:'],
  [TITLE, 'title: A #wild corner', 'syntax/misread-scalar', '#wild corner'],
  [TITLE, 'title: @home in a park', 'syntax/unreadable', '@home in a park'],
  [TITLE, 'title: % of parks', 'syntax/unreadable', '% of parks'],
  [TITLE, 'title: *Every* park', 'syntax/unreadable', '*Every* park'],
  [TITLE, 'title: "Every" park', 'syntax/unreadable', '"Every" park'],
  [TITLE, 'title: [Every] park', 'syntax/unreadable', '[Every] park'],
  [TITLE, 'title: "Every park', 'syntax/unreadable', '"'],
  [TITLE, 'title: "Every park”', 'syntax/unreadable', '"'],
  [TITLE, 'title: “Every park: wild”', 'syntax/unreadable', '“Every park: wild”'],
  [TITLE, 'title: true', 'syntax/misread-scalar', 'true'],
  [TITLE, 'title:Every park', 'syntax/unreadable', 'title:'],
  [TITLE, 'title Every park', 'syntax/unreadable', 'title'],
  [TITLE, 'title; Every park', 'syntax/unreadable', 'title'],
  [`    ${TITLE}`, `     ${TITLE}`, 'syntax/unreadable', 't'],
  [`    ${TITLE}`, `   ${TITLE}`, 'syntax/unreadable', 't'],
  [`    ${TITLE}`, `\t${TITLE}`, 'syntax/unreadable', '\t'],
  [TITLE, 'title: Every park has a wild\ncorner of its own', 'syntax/unreadable', 'c'],
  [TITLE, 'title: Every park has\na wild corner of\nits own', 'syntax/unreadable', 'a'],
  [TITLE, 'title: "Every park has a wild\ncorner of its own"', 'syntax/unreadable', 'c'],
  ['why: Residents who', 'why: Residents\nwho', 'syntax/unreadable', 'w'],
  [
    'why: Residents who take part know how to',
    'why: Residents know\nhow they: can',
    'syntax/unreadable',
    'Residents know\nhow they: can solve the next problem themselves',
  ],
  [`    ${TITLE}`, TITLE, 'syntax/unreadable', 't'],
  ['        next_step: Evening', '    next_step: Evening', 'syntax/unreadable', 'n'],
  [`    ${TITLE}`, `    remember this\n    ${TITLE}`, 'syntax/unreadable', 'remember'],
  ['\ncitizens:', '\nremember this\ncitizens:', 'syntax/unreadable', 'remember'],
  [`    ${TITLE}`, `    ${TITLE}\n    title: Other`, 'syntax/duplicate-key', 'title'],
  [WILD, '  -id: wild-corners', 'syntax/unreadable', '-'],
  [WILD, '  -\tid: wild-corners', 'syntax/unreadable', '\t'],
  [WILD, ' - id: wild-corners', 'syntax/unreadable', '-'],
  [WILD, '   - id: wild-corners', 'syntax/unreadable', '-'],
  [WILD, '- id: wild-corners', 'syntax/unreadable', '-'],
  [WILD, '  – id: wild-corners', 'syntax/unreadable', '–'],
  [WILD, '  • id: wild-corners', 'syntax/unreadable', '•'],
  [WILD, '  * id: wild-corners', 'syntax/unreadable', '*'],
  [WILD, '    id: wild-corners', 'syntax/duplicate-key', 'id'],
  [WILD, `  -\n${WILD}`, 'format/wrong-type', '-'],
  ['[Bo Lind]', '[Bo Lind', 'syntax/unreadable', '['],
  ['[Bo Lind]', '[Bo Lind]]', 'syntax/unreadable', ']'],
  ['\nstatus: submitted', '\n status: submitted', 'syntax/unreadable', 's'],
  ['lead: Anna Holm', 'lead: !!str Anna Holm', 'syntax/one-plain-document', '!!str'],
  ['\ncitizens:', '\n---\ncitizens:', 'syntax/one-plain-document', '---'],
  ['\ncitizens:', `\n${section('direction')}citizens:`, 'syntax/duplicate-key', 'direction'],
  [/$/, GOOD_PAPER, 'syntax/duplicate-key', 'format'],
];

describe('one mistake', () => {
  for (const [from, to] of KEYS) {
    it(`is one finding that offers the key: ${to.trim()}`, () => {
      const found = findingsOf(slip(from, to), { organisation });
      assert.deepEqual(
        found.map(({ rule, at }) => `${rule} ${at}`),
        [`format/unknown-field ${to.replace(/:.*/, '').trim()}`],
      );
      assert.match(found[0]?.finding.fixes()[0]?.title ?? '', /:rename$/);
    });
  }

  for (const [from, to, rule, at] of [...TYPES, ...MORE, ...YAML]) {
    const words = JSON.stringify(to.length > 60 ? `${to.slice(0, 60)}…` : to);
    it(`is one finding: ${words} in place of ${String(from).trim().split('\n')[0]}`, () => {
      const found = findingsOf(slip(from, to), { organisation });
      assert.deepEqual(
        found.map((one) => `${one.rule} ${one.at}`),
        [`${rule} ${at}`],
      );
    });
  }

  it('is offered the dash where two initiatives became one', () => {
    const [found] = findingsOf(slip(WILD, '    id: wild-corners'), { organisation });
    const [edit] = found?.finding.fixes()[0]?.edits ?? [];
    assert.equal(edit?.text, '- ');
  });
});

describe('no mistake', () => {
  const fine: readonly Slip[] = [
    [TITLE, 'title: 🌳 Every park has a wild corner'],
    [TITLE, 'title: “Every park” has a wild corner'],
    [TITLE, 'title : Every park has a wild corner'],
    [`    ${TITLE}`, `# a note\n        # another\n    ${TITLE}`],
    [WILD, '  - # the third\n    id: wild-corners'],
    ['[Bo Lind]', '[Bo Lind # the new one\n  ]'],
    ['format: strategy-paper/1', '---\nformat: strategy-paper/1'],
    [/$/, '...\n'],
    [/$/, 'x-note: {a: 1}\n'],
    ['\ncitizens:', '\n## Citizens\n\t\ncitizens:'],
  ];
  for (const [from, to] of fine) {
    it(`is nothing to speak of: ${JSON.stringify(to)}`, () => {
      assert.deepEqual(findingsOf(slip(from, to), { organisation }), []);
    });
  }
});

describe('a first line copied from another kind of file', () => {
  it('is one finding, and the rest is checked as what it is', () => {
    const text = edited(GOOD_PAPER, ['format: strategy-paper/1', 'format: strategy-organisation/1']);
    assert.deepEqual(named(findingsOf(text)), ['format/unknown-format:error']);
    assert.equal(fixed('format/unknown-format', text), GOOD_PAPER);
  });
});
