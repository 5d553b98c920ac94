/** Fields that are not in the format, and fields that are not in the paper. */
import assert from 'node:assert/strict';
import { RULES } from '../../server/src/rules/all';
import { LATER_RULES } from '../../server/src/rules/later';
import { findingsOf, findingsOfRule, fixed, named } from '../kit/findings';
import { edited, GOOD_ORGANISATION, GOOD_PAPER } from '../kit/good-paper';

const draft = (text: string) => edited(text, ['status: submitted', 'status: draft']);

describe('format/unknown-field', () => {
  for (const [what, from, to, near] of [
    [
      'a misspelt key',
      '    benefits:\n      - id: on-foot',
      '    benifits:\n      - id: on-foot',
      'benefits',
    ],
    ['two letters swapped', '    title: Every park', '    tilte: Every park', 'title'],
    ['another case', 'direction:', 'Direction:', 'direction'],
    ['a hyphen for an underscore', 'follow_up:', 'follow-up:', 'follow_up'],
    ['a space for an underscore', '  image_in_words:', '  image in words:', 'image_in_words'],
    ['a Danish word', 'direction:', 'retning:', 'direction'],
    ['a Danish word for the heading', '    title: Every park', '    overskrift: Every park', 'title'],
    ['a slip in a Danish word', '    title: Every park', '    oveskrift: Every park', 'title'],
    ['a word that means no field', '    title: Every park', '    sommerfugl: Every park', undefined],
    [
      'another English word',
      '        title: Open the tool shed',
      '        headline: Open the tool shed',
      'title',
    ],
  ] as const) {
    it(`is one finding for ${what}`, () => {
      const text = edited(GOOD_PAPER, [from, to]);
      const found = findingsOf(text).filter(({ rule }) => rule !== 'initiatives/title');
      assert.deepEqual(named(found), ['format/unknown-field:error']);
      assert.equal(found[0]?.at, to.trim().split(':')[0]);
      if (near === undefined) {
        assert.match(found[0]?.message ?? '', /note of your own/);
        return;
      }
      assert.match(found[0]?.message ?? '', new RegExp(`Did you mean "${near}"\\?`));
      assert.equal(found[0]?.finding.fixes()[0]?.safe, true);
      assert.equal(fixed('format/unknown-field', text), GOOD_PAPER);
    });
  }

  it('checks what stands below a misspelt key all the same', () => {
    const text = edited(
      GOOD_PAPER,
      ['    benefits:\n      - id: on-foot', '    benifits:\n      - id: on-foot'],
      ['    statement: More children walk', '    statment: More children walk'].map((one) => one.trim()) as [
        string,
        string,
      ],
    );
    assert.deepEqual(named(findingsOf(text)), ['format/unknown-field:error', 'format/unknown-field:error']);
  });

  it("keeps what is nobody's field as a note", () => {
    const text = edited(GOOD_PAPER, ['status: submitted\n', 'status: submitted\nVores farve: grøn\n']);
    const found = findingsOf(text);
    assert.deepEqual(named(found), ['format/unknown-field:error']);
    assert.equal(found[0]?.finding.fixes()[0]?.safe, false);
    assert.match(fixed('format/unknown-field', text), /\nx-vores-farve: grøn\n/);
  });

  it('goes by the place where a word may stand for two keys', () => {
    const stopped = edited(GOOD_PAPER, [
      '        status: practice\n',
      '        status: practice\n        slut: 2026-05-01\n',
    ]);
    const [found] = findingsOfRule('format/unknown-field', stopped);
    assert.match(found?.message ?? '', /Did you mean "ended"\?/);
    assert.equal(found?.finding.fixes()[0]?.safe, true);
    const revision = `${GOOD_PAPER}revisions:\n  - date: 2026-05-01\n    wh: New\n`;
    assert.match(findingsOfRule('format/unknown-field', revision)[0]?.message ?? '', /note of your own/);
  });

  it('takes a key beside the one it resembles for no misspelling of it', () => {
    const text = edited(GOOD_PAPER, [
      '    title: Every park has a wild corner\n',
      '    title: Every park has a wild corner\n    titel: x\n',
    ]);
    assert.match(findingsOf(text)[0]?.message ?? '', /note of your own/);
  });

  it("lets notes of one's own be, at every level", () => {
    const text = edited(GOOD_PAPER, [
      '    title: Every park has a wild corner\n',
      '    title: Every park has a wild corner\n    x-colour: {any: [thing]}\n',
    ]);
    assert.deepEqual(named(findingsOf(text)), []);
  });

  it('takes a key of the language itself for a key like any other', () => {
    for (const key of ['__proto__', 'constructor', 'toString']) {
      const text = `${GOOD_PAPER}${key}: {status: draft}\n`;
      assert.deepEqual(named(findingsOf(text)), ['format/unknown-field:error'], key);
      fixed('format/unknown-field', text);
    }
  });
});

describe('format/unknown-field in an organisation file', () => {
  const given = { fileName: 'lindby.organisation.yaml' };
  const organisation = (settings: string) => `${GOOD_ORGANISATION}${settings}`;

  it('knows the rules by name, under rules and under words', () => {
    for (const text of [
      organisation('rules:\n  format/file-names: off\n'),
      organisation('words:\n  format/file-names:\n    allow: [walk]\n'),
    ]) {
      const found = findingsOf(text, given);
      assert.deepEqual(named(found), ['format/unknown-field:error']);
      assert.equal(
        found[0]?.message,
        'There is no rule named "format/file-names". Did you mean "format/file-name"?',
      );
      assert.equal(fixed('format/unknown-field', text, 0, given), text.replace('file-names', 'file-name'));
    }
    for (const key of ['no-such-rule', 'no/such-rule-at-all', 'Formatting']) {
      const found = findingsOf(organisation(`rules:\n  ${key}: off\n`), given);
      assert.deepEqual(named(found), ['format/unknown-field:error'], key);
      assert.match(found[0]?.message ?? '', /^There is no rule named/);
    }
    assert.deepEqual(
      named(findingsOf(organisation('rules:\n  format/file-name: off\n  x-why: ours\n'), given)),
      [],
    );
  });

  it('knows a rule without its group', () => {
    const text = organisation('rules:\n  partner: off\n');
    const [found] = findingsOf(text, given);
    assert.match(found?.message ?? '', /Did you mean "initiatives\/partner"\?$/);
    assert.equal(
      fixed('format/unknown-field', text, 0, given),
      organisation('rules:\n  initiatives/partner: off\n'),
    );
    const unclear = findingsOf(organisation('rules:\n  missing: off\n'), given)[0];
    assert.equal(unclear?.finding.fixes()[0]?.safe, false, 'direction/missing, dialogue/missing …');
  });

  it('takes the rules that are still to come calmly, all in one word', () => {
    const text = organisation('rules:\n  follow-up/late: error\n  across/similar-action: off\n');
    const [found, ...others] = findingsOf(text, given);
    assert.deepEqual(others, []);
    assert.equal(found?.severity, 'hint');
    assert.match(found?.message ?? '', /does not check "follow-up\/late, across\/similar-action" yet/);
    assert.deepEqual(
      found?.finding.related.map(({ span }) => text.slice(span.start, span.end)),
      ['across/similar-action'],
    );
    const [misspelt] = findingsOf(organisation('rules:\n  follow-up/lat: off\n'), given);
    assert.match(misspelt?.message ?? '', /Did you mean "follow-up\/late"\?$/);
  });

  it('names no rule as one to come that is there', () => {
    for (const { name } of RULES) assert.ok(!LATER_RULES.includes(name), name);
  });

  it('knows the limits by name', () => {
    const text = organisation('limits:\n  title_word: 10\n');
    assert.deepEqual(named(findingsOf(text, given)), ['format/unknown-field:error']);
    assert.equal(fixed('format/unknown-field', text, 0, given), organisation('limits:\n  title_words: 10\n'));
  });

  it('keeps the core as it is for everyone', () => {
    const text = organisation('rules:\n  direction/missing: off\n  format/file-name: off\n');
    const found = findingsOf(text, given);
    assert.deepEqual(named(found), ['format/wrong-type:error']);
    assert.equal(found[0]?.at, 'direction/missing');
    assert.equal(
      fixed('format/wrong-type', text, 0, given),
      organisation('rules:\n  format/file-name: off\n'),
    );
    assert.deepEqual(named(findingsOf(organisation('rules:\n  direction/missing: error\n'), given)), []);
  });
});

describe('format/missing-field', () => {
  it('asks for what every unit fills in, mildly in a draft', () => {
    const text = edited(GOOD_PAPER, ['  lead: Anna Holm\n  change', '  change']);
    const found = findingsOf(text);
    assert.deepEqual(named(found), ['format/missing-field:error']);
    assert.equal(found[0]?.at, 'unit');
    assert.match(found[0]?.message ?? '', /\(lead\) is missing\. Every unit fills it in\.$/);
    assert.deepEqual(named(findingsOf(draft(text))), ['format/missing-field:warning']);
    assert.match(fixed('format/missing-field', text), /\n {2}lead: <Who leads the unit\?>\n {2}change/);
  });

  it('says once that the unit is missing, not what would be in it', () => {
    const text = GOOD_PAPER.replace(/^unit:\n(?: {2}.*\n)*/m, '');
    assert.deepEqual(named(findingsOf(text)), ['format/missing-field:error']);
    assert.match(fixed('format/missing-field', text), /\nunit:\n {2}id: \S+\n {2}name: <Name of the unit>\n/);
  });

  it('takes a key with nothing after it for missing', () => {
    for (const value of ['', ' ~', ' ""', ' []']) {
      const text = edited(GOOD_PAPER, ['  lead: Anna Holm\n  change', `  lead:${value}\n  change`]);
      assert.deepEqual(named(findingsOf(text)), ['format/missing-field:error'], value);
    }
  });

  it('asks for the parts that a sign, a measure or a partner needs', () => {
    for (const [from, to] of [
      [
        '          - date: 2026-04-10\n            text: Two classes now walk together every morning\n',
        '          - date: 2026-04-10\n',
      ],
      ['          measured_in: persons\n', ''],
      [
        'baseline: {value: 40, date: 2025-12-01, source: park register}',
        'baseline: {date: 2025-12-01, source: park register}',
      ],
    ] as const) {
      const text = edited(GOOD_PAPER, [from, to]);
      const found = findingsOfRule('format/missing-field', text);
      assert.equal(found.length, 1, from);
      assert.match(found[0]?.message ?? '', /is missing here/);
    }
  });

  it('asks for a title of an action, which has no rule of its own', () => {
    const text = edited(GOOD_PAPER, ['        title: Open the tool shed on Saturdays\n', '']);
    const found = findingsOfRule('format/missing-field', text);
    assert.equal(found.length, 1);
    assert.match(fixed('format/missing-field', text), /title: <What will you do\?>/);
  });
});

describe('format/missing-id', () => {
  const WITHOUT = edited(
    GOOD_PAPER,
    ['      - id: cut-hedges\n        title', '      - title'],
    ['  - id: wild-corners\n    title', '  - title'],
  );

  it('is an error at each element once submitted, and makes one from its title', () => {
    const found = findingsOf(WITHOUT);
    assert.deepEqual(named(found), ['format/missing-id:error', 'format/missing-id:error']);
    assert.equal(
      found[0]?.message,
      'Action 1 ("Cut the hedges along four routes") has no id yet. Follow-up needs one.',
    );
    assert.equal(found[1]?.at, 'Every park has a wild corner');
    const after = fixed('format/missing-id', fixed('format/missing-id', WITHOUT));
    assert.equal(
      after,
      GOOD_PAPER.replace('id: cut-hedges', 'id: cut-the-hedges-along-four-routes').replace(
        'id: wild-corners',
        'id: every-park-has-a-wild-corner',
      ),
    );
  });

  it('is one hint for a whole draft, and one fix for all', () => {
    const found = findingsOf(draft(WITHOUT));
    assert.deepEqual(named(found), ['format/missing-id:hint']);
    assert.equal(found[0]?.finding.more, 1);
    const after = fixed('format/missing-id', draft(WITHOUT));
    assert.deepEqual(named(findingsOf(after)), []);
  });

  it('gives ids that nothing else has', () => {
    const text = edited(GOOD_PAPER, [
      '      - id: cut-hedges\n        title: Cut the hedges along four routes',
      '      - title: On foot',
    ]);
    assert.match(fixed('format/missing-id', text), /- id: on-foot-2\n {8}title: On foot\n/);
  });

  it('writes Danish letters with two', () => {
    const text = edited(GOOD_PAPER, [
      '      - id: cut-hedges\n        title: Cut the hedges along four routes',
      '      - title: Årlig ø-tur',
    ]);
    assert.match(fixed('format/missing-id', text), /- id: aarlig-oe-tur\n/);
  });

  it("makes the paper's from its unit and period", () => {
    const text = edited(GOOD_PAPER, ['id: parks-2026\n', '']);
    assert.deepEqual(named(findingsOf(text)), ['format/missing-id:error']);
    assert.equal(fixed('format/missing-id', text), GOOD_PAPER);
    const bare = edited(text, ['  id: parks\n', '']);
    assert.deepEqual(named(findingsOf(bare)), ['format/missing-id:error', 'format/missing-id:error']);
    assert.equal(fixed('format/missing-id', bare), edited(GOOD_PAPER, ['  id: parks\n', '']));
  });

  it('has nothing to make one from where there is only a placeholder', () => {
    const text = edited(draft(GOOD_PAPER), [
      '      - id: cut-hedges\n        title: Cut the hedges along four routes',
      '      - title: <What will you do?>',
    ]);
    const [found] = findingsOfRule('format/missing-id', text);
    assert.deepEqual(found?.finding.fixes(), []);
    assert.match(found?.message ?? '', /^Action 1 has no id yet/);
  });

  it('knows an element by its title as long as it has no id', () => {
    const text = edited(
      GOOD_PAPER,
      [
        '      - id: ownership\n        statement: More residents take part in caring for their nearest park',
        '      - statement: Shared care',
      ],
      [
        '        contributes_to: [ownership]\n        status: testing',
        '        contributes_to: [shared-care]\n        status: testing',
      ],
      [
        '        contributes_to: [ownership]\n        status: decided',
        '        contributes_to: [shared-care]\n        status: decided',
      ],
    );
    assert.deepEqual(named(findingsOf(text)), ['format/missing-id:error']);
    assert.deepEqual(named(findingsOf(fixed('format/missing-id', text))), []);
  });

  it('asks for the ids of units and focus areas', () => {
    const given = { fileName: 'lindby.organisation.yaml' };
    const text = edited(GOOD_ORGANISATION, ['  - id: schools\n    name: Schools\n', '  - name: Schools\n']);
    assert.deepEqual(named(findingsOf(text, given)), ['format/missing-id:error']);
    assert.equal(fixed('format/missing-id', text, 0, given), GOOD_ORGANISATION);
  });
});

describe('one mistake, one finding', () => {
  it('for a direction in short', () => {
    const text = GOOD_PAPER.replace(
      /^direction:\n(?: {2}.*\n)*/m,
      'direction: In 2027 residents will look after their park\n',
    );
    assert.deepEqual(named(findingsOf(text).filter(({ severity }) => severity !== 'hint')), [
      'format/wrong-type:error',
    ]);
  });

  it('for a misspelt key beside a key that is really missing', () => {
    const text = edited(GOOD_PAPER, ['  lead: Anna Holm\n  change_agents', '  change_agent']);
    assert.deepEqual(named(findingsOf(text)), ['format/missing-field:error', 'format/unknown-field:error']);
  });

  it('for a dialogue that is one text', () => {
    const text = edited(GOOD_PAPER, [
      '  across:\n    - with: Schools and Elderly Care\n      how: Lunch with a question to each other\n      rhythm: every second month\n',
      '  across: Schools and Elderly Care\n',
    ]);
    const found = findingsOf(text).filter(({ rule }) => rule.startsWith('format/'));
    assert.deepEqual(named(found), ['format/wrong-type:error']);
  });
});
