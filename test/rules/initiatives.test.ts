import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/document/edit';
import { readDocument } from '../../server/src/document/read';
import { readSubject, type Subject } from '../../server/src/paper/subject';
import { check } from '../../server/src/rules/check';
import { findingsOf, findingsOfRule, fixed, named } from '../kit/findings';
import { edited, GOOD_PAPER, TODAY } from '../kit/good-paper';
import {
  DRAFT,
  MOBILIZATION,
  messages,
  organisation,
  places,
  TITLES,
  withMore,
  without,
} from '../kit/initiatives';

describe('initiatives/exactly-four', () => {
  const rule = 'initiatives/exactly-four';
  const none = GOOD_PAPER.replace(/^initiatives:\n(?: .*\n)*/m, '');

  it('waits while initiatives stand below words that came in between', () => {
    const pasted = edited(GOOD_PAPER, [
      '  - id: safe-routes\n',
      'Hi Bo, here is my part:\n  - id: safe-routes\n',
    ]);
    assert.deepEqual(named(findingsOf(pasted)), ['format/unknown-field:error']);
    const keyless = edited(GOOD_PAPER, ['\ninitiatives:\n', '\nour-four:\n']);
    assert.deepEqual(findingsOfRule(rule, keyless), []);
  });

  for (const [count, text, place, message] of [
    [3, without('open-shed'), 'initiatives', 'You have 3 of 4 initiatives. What is the last one?'],
    [
      2,
      without('open-shed', 'safe-routes'),
      'initiatives',
      'You have 2 of 4 initiatives. What are the others?',
    ],
    [
      5,
      withMore('bench'),
      'The bench belongs to its street',
      'There are 5 initiatives and room for 4. Which can wait?',
    ],
    [0, edited(none, ['dialogue:', 'initiatives: []\ndialogue:']), 'initiatives', undefined],
    [0, edited(none, ['dialogue:', 'initiatives:\ndialogue:']), 'initiatives', undefined],
    [0, none, 'format', undefined],
  ] as const) {
    it(`is an error with ${count}, also while drafting`, () => {
      for (const one of [text, edited(text, DRAFT)]) {
        const found = findingsOfRule(rule, one);
        assert.deepEqual(places(rule, one), [[place, 'error']]);
        assert.deepEqual(messages(found), [
          message ?? 'You have 0 of 4 initiatives. Which four will you put your strength into?',
        ]);
      }
    });
  }

  it('counts in Danish', () => {
    assert.deepEqual(messages(findingsOfRule(rule, without('open-shed'), {}, 'da')), [
      'I har 3 ud af 4 initiativer. Hvad er det sidste?',
    ]);
    assert.deepEqual(messages(findingsOfRule(rule, none, {}, 'da')), [
      'I har 0 ud af 4 initiativer. Hvilke fire ting vil I lægge kræfterne i?',
    ]);
  });

  it('speaks once of many, with the others as related places', () => {
    const [found, more] = findingsOfRule(rule, withMore('bench', 'pond', 'hedge'));
    assert.equal(more, undefined);
    assert.equal(found?.at, 'The bench belongs to its street');
    assert.equal(found?.finding.related.length, 2);
  });

  it('adds what is missing, to fill in', () => {
    const after = fixed(rule, without('open-shed'));
    assert.match(
      after,
      /\n {2}- id: initiative-1\n {4}title: <What will you change\?>\n {4}benefits:\n {6}- id: benefit-1\n/,
    );
    assert.equal(fixed(rule, none).match(/title: <What will you change\?>/g)?.length, 4);
    assert.equal(fixed(rule, without('open-shed', 'safe-routes')).match(/<What will you change/g)?.length, 2);
  });

  it('keeps the order of the paper when it adds all four', () => {
    assert.match(
      fixed(rule, none),
      /for_whom: \[residents, children\]\ninitiatives:\n {2}- id: initiative-1\n/,
    );
  });

  it('can put any of five aside', () => {
    // A second partner, so that the paper keeps one whichever initiative goes.
    const text = edited(withMore('bench'), [
      '    lead: Karla Sand\n',
      '    lead: Karla Sand\n    partners:\n      - who: elderly-care\n',
    ]);
    const fixes = findingsOfRule(rule, text)[0]?.finding.fixes() ?? [];
    assert.deepEqual(
      fixes.map((one) => one.params['title']),
      [...TITLES, 'The bench belongs to its street'].reverse(),
    );
    for (const [index] of fixes.entries()) {
      const after = fixed(rule, text, index);
      assert.match(after, /\nparked:\n {2}- title: .*\n {4}kind: initiative\n {4}content:\n/);
    }
  });

  it('can put all but the first four aside', () => {
    const after = fixed(rule, withMore('bench', 'pond'), 'park-last');
    assert.equal(after.match(/kind: initiative\n/g)?.length, 2);
  });

  it('says nothing of too few where part of the text could not be read: an initiative may stand there', () => {
    const whole = readSubject(readDocument(without('open-shed')), 'parks-2026.strategy.yaml');
    const subject = { ...whole, document: { ...whole.document, holes: [{ start: 0, end: 1 }] } };
    const rules = (one: Subject) => check(one, { today: TODAY }).map((found) => found.rule);
    assert.ok(rules(whole).includes(rule));
    assert.ok(!rules(subject).includes(rule));
  });
});

describe('initiatives under another name', () => {
  it('are told as that, and get their name', () => {
    for (const name of ['goals', 'wishes']) {
      const text = edited(GOOD_PAPER, ['initiatives:\n', `${name}:\n`]);
      assert.deepEqual(messages(findingsOf(text)), [
        `"${name}" is not in the common format. Did you mean "initiatives"?`,
      ]);
      assert.equal(fixed('format/unknown-field', text), GOOD_PAPER);
    }
  });

  it('are none in a note of one’s own', () => {
    const text = edited(GOOD_PAPER, ['initiatives:\n', 'x-initiatives:\n']);
    assert.deepEqual(messages(findingsOfRule('initiatives/exactly-four', text)), [
      'You have 0 of 4 initiatives. Which four will you put your strength into?',
    ]);
  });
});

describe('initiatives/title', () => {
  const rule = 'initiatives/title';

  for (const [what, to, place] of [
    ['missing', '', 'wild-corners'],
    ['empty', '    title:\n', 'title'],
  ] as const) {
    it(`is asked for where it is ${what}, also while drafting`, () => {
      const text = edited(GOOD_PAPER, [`    title: ${TITLES[2]}\n`, to]);
      assert.deepEqual(places(rule, text), [[place, 'error']]);
      assert.deepEqual(places(rule, edited(text, DRAFT)), [[place, 'error']]);
      assert.deepEqual(messages(findingsOfRule(rule, text)), [
        'Initiative 3 has no title. What will you change?',
      ]);
      assert.match(fixed(rule, text), /- id: wild-corners\n {4}title: <What will you change\?>\n/);
    });
  }

  it('is content with a placeholder, and with a bare text', () => {
    assert.deepEqual(places(rule, edited(GOOD_PAPER, [TITLES[2], '<What will you change?>'])), []);
    const bare = edited(without('open-shed'), [
      'dialogue:\n',
      '  - Residents can borrow our tools\ndialogue:\n',
    ]);
    assert.deepEqual(places(rule, bare), []);
  });
});

describe('initiatives/lead', () => {
  const rule = 'initiatives/lead';
  const leadless = edited(GOOD_PAPER, ['    lead: Karla Sand\n', '']);

  it('is asked for, more firmly once submitted', () => {
    assert.deepEqual(places(rule, leadless), [[TITLES[1], 'warning']]);
    assert.deepEqual(places(rule, edited(leadless, DRAFT)), [[TITLES[1], 'hint']]);
    assert.deepEqual(places(rule, edited(leadless, MOBILIZATION)), [[TITLES[1], 'hint']]);
  });

  it("goes by the initiative's own phase", () => {
    const text = edited(leadless, [
      `    title: ${TITLES[1]}\n`,
      `    title: ${TITLES[1]}\n    phase: mobilization\n`,
    ]);
    assert.deepEqual(places(rule, text), [[TITLES[1], 'hint']]);
  });

  it('speaks once while drafting', () => {
    const text = GOOD_PAPER.replace(/^ {4}lead: .*\n/gm, '');
    assert.equal(places(rule, text).length, 4);
    const [found, more] = findingsOfRule(rule, edited(text, DRAFT));
    assert.equal(more, undefined);
    assert.match(
      found?.message ?? '',
      /has no lead\. Who keeps it together\? \(And 3 more places like this\.\)$/,
    );
  });

  it("offers the unit's people, and a place to fill in", () => {
    assert.match(fixed(rule, leadless, 0, { organisation }), /through the parks\n {4}lead: Anna Holm\n/);
    assert.match(
      fixed(rule, leadless),
      /through the parks\n {4}lead: <Who keeps this initiative together\?>\n/,
    );
  });

  it('is not asked for in a skeleton that is still to be filled in', () => {
    assert.deepEqual(places(rule, edited(leadless, [TITLES[1], '<What will you change?>'])), []);
  });
});

describe('initiatives/partner', () => {
  const rule = 'initiatives/partner';
  const block = '    partners:\n      - who: schools\n        shared_goal: Pupils know the park they use\n';
  const alone = edited(GOOD_PAPER, [block, '']);

  it('asks once for the four', () => {
    assert.deepEqual(places(rule, alone), [['initiatives', 'warning']]);
    assert.deepEqual(places(rule, edited(alone, DRAFT)), [['initiatives', 'hint']]);
    assert.deepEqual(places(rule, edited(alone, MOBILIZATION)), [['initiatives', 'hint']]);
  });

  for (const own of ['parks', 'Parks']) {
    it(`does not take the own unit, ${own}, for a partner outside`, () => {
      assert.equal(places(rule, edited(GOOD_PAPER, ['who: schools', `who: ${own}`])).length, 1);
    });
  }

  it('is content with one partner in one of them, or one to fill in', () => {
    for (const who of ['the choir', '<Who outside the unit is with you?>']) {
      assert.deepEqual(places(rule, edited(GOOD_PAPER, ['who: schools', `who: ${who}`])), []);
    }
  });

  it('offers a place in each initiative', () => {
    const fixes = findingsOfRule(rule, alone)[0]?.finding.fixes() ?? [];
    assert.equal(fixes.length, 4);
    assert.match(
      fixed(rule, alone, 1),
      /lead: Karla Sand\n {4}partners:\n {6}- who: <Who outside the unit is with you\?>\n/,
    );
  });

  it('is silent for a paper that nobody has begun', () => {
    const titles = TITLES.reduce((text, title) => edited(text, [title, '<What will you change?>']), alone);
    const text = titles.replace(
      /statement: In 2027.*/,
      'statement: <Where are you going, and who will notice?>',
    );
    assert.deepEqual(places(rule, edited(text, DRAFT)), []);
  });
});

describe('initiatives/balance', () => {
  const rule = 'initiatives/balance';
  const action = (id: string): string =>
    `      - id: ${id}\n        title: Open the ${id} on Sundays\n        responsible: Anna Holm\n        priority: `;
  const crowded = edited(GOOD_PAPER, [
    '        status: testing\n        started: 2026-04-01\n',
    `        status: testing\n        started: 2026-04-01\n${['gate', 'well', 'barn', 'yard'].map((id, n) => `${action(id)}${n + 2}\n`).join('')}`,
  ]);

  it('asks where most actions sit under one', () => {
    assert.deepEqual(places(rule, crowded), [[TITLES[3], 'hint']]);
    assert.match(findingsOfRule(rule, crowded)[0]?.message ?? '', /^5 of 9 actions sit under Initiative 4/);
  });

  it('lets a difference be', () => {
    assert.deepEqual(places(rule, crowded.replace(/ {6}- id: yard\n(?: {8}.*\n)*/, '')), []);
  });

  it('is silent where an initiative has no action: that is what to look at', () => {
    const text = crowded.replace(/ {4}actions:\n {6}- id: stop-mowing\n(?: {8}.*\n)*/, '');
    assert.notEqual(text, crowded);
    assert.deepEqual(places(rule, text), []);
  });
});

describe('initiatives/focus-area', () => {
  const rule = 'initiatives/focus-area';
  const text = edited(GOOD_PAPER, ['focus_areas: [nearby-nature]', 'focus_areas: [nearby-nature, few-cars]']);

  it("is one of the organisation's", () => {
    assert.deepEqual(places(rule, text, { organisation }), [['few-cars', 'error']]);
    assert.deepEqual(places(rule, edited(text, DRAFT), { organisation }), [['few-cars', 'warning']]);
    assert.match(
      findingsOfRule(rule, text, { organisation })[0]?.message ?? '',
      /Choose from nearby-nature or fewer-cars\.$/,
    );
  });

  it('can be anything where the organisation has none', () => {
    assert.deepEqual(places(rule, text), []);
  });

  it('is chosen, the nearest first', () => {
    assert.match(fixed(rule, text, 0, { organisation }), /focus_areas: \[nearby-nature, fewer-cars\]/);
  });

  it('is a matter of style alone where only its letters are off', () => {
    const byName = edited(GOOD_PAPER, ['[nearby-nature]', '[Fewer cars]']);
    assert.deepEqual(named(findingsOf(byName, { organisation })), ['format/id-style:error']);
    assert.match(fixed('format/id-style', byName, 0, { organisation }), /focus_areas: \[fewer-cars\]/);
  });
});

describe('four skeletons', () => {
  it('are asked for nothing but to be filled in', () => {
    const none = GOOD_PAPER.replace(/^initiatives:\n(?: .*\n)*/m, '');
    const [found] = findingsOfRule('initiatives/exactly-four', none);
    const after = applyEdits(none, found?.finding.fixes()[0]?.edits ?? []);
    const own = named(findingsOf(after)).filter((name) => name.startsWith('initiatives/'));
    assert.deepEqual(own, []);
  });
});
