/** Something else than what is wanted. */
import assert from 'node:assert/strict';
import { findingsOf, findingsOfRule, fixed, type Given, named } from '../kit/findings';
import { edited, GOOD_ORGANISATION, GOOD_PAPER } from '../kit/good-paper';

interface Case {
  readonly what: string;
  readonly change: readonly [string, string];
  readonly at: string;
  readonly says: string;
  /** What stands in the place of the good part after the first fix. */
  readonly after?: string;
  readonly safe?: true;
}

const CASES: readonly Case[] = [
  {
    what: 'a bare text as direction',
    change: [
      "direction:\n  statement: In 2027 residents will look after their nearest park together with us, and children will play there every day\n  image_in_words: The town's living room\n  for_whom: [residents, children]\n",
      'direction: In 2027 residents will look after their park\n',
    ],
    at: 'In 2027 residents will look after their park',
    says: 'Write this in full, with "statement:" before the text.',
    after: 'direction:\n  statement: In 2027 residents will look after their park\n',
    safe: true,
  },
  {
    what: 'ids with commas between them, without brackets',
    change: [
      '        contributes_to: [ownership]\n        status: decided',
      '        contributes_to: ownership, on-foot\n        status: decided',
    ],
    at: 'ownership, on-foot',
    says: '"contributes_to" should be a list: one line each, starting with "- ".',
    after: '        contributes_to: [ownership, on-foot]\n        status: decided',
  },
  {
    what: 'a bare list entry among partners',
    change: [
      '      - who: schools\n        shared_goal: Pupils know the park they use\n',
      '      - schools\n',
    ],
    at: 'schools',
    says: 'Write this in full, with "who:" before the text.',
    after: '      - who: schools\n',
    safe: true,
  },
  {
    what: 'a quoted list entry with a colon in it',
    change: [
      '      - who: schools\n        shared_goal: Pupils know the park they use\n',
      "      - 'Lyng: the school' # ours\n",
    ],
    at: "'Lyng: the school'",
    says: 'Write this in full, with "who:" before the text.',
    after: "      - who: 'Lyng: the school' # ours\n",
    safe: true,
  },
  {
    what: 'bare list entries in brackets',
    change: [
      '    partners:\n      - who: schools\n        shared_goal: Pupils know the park they use\n',
      '    partners: [schools]\n',
    ],
    at: 'schools',
    says: 'Write this in full, with "who:" before the text.',
    after: '    partners: [{who: schools}]\n',
    safe: true,
  },
  {
    what: 'one text where a list is wanted',
    change: ['  for_whom: [residents, children]\n', '  for_whom: residents\n'],
    at: 'residents',
    says: '"for_whom" should be a list: one line each, starting with "- ".',
    after: '  for_whom: [residents]\n',
  },
  {
    what: 'one text with a comma where a list is wanted',
    change: ['  for_whom: [residents, children]\n', '  for_whom: residents, children # and more\n'],
    at: 'residents, children',
    says: '"for_whom" should be a list: one line each, starting with "- ".',
    after: '  for_whom:\n    - residents, children # and more\n',
  },
  {
    what: 'one element where a list of them is wanted',
    change: [
      '    - with: All park keepers\n      how: Monday meeting by the map\n      rhythm: every week\n',
      '    with: All park keepers\n    how: Monday meeting by the map\n    rhythm: every week\n',
    ],
    at: 'with: All park keepers',
    says: '"down" should be a list: one line each, starting with "- ".',
    after: '    - with: All park keepers\n      how: Monday meeting by the map\n      rhythm: every week\n',
  },
  {
    what: 'a list where a text is wanted',
    change: ["  image_in_words: The town's living room\n", '  image_in_words: [The town, its living room]\n'],
    at: '[The town, its living room]',
    says: '"image_in_words" should be one single text, not a list or several fields.',
  },
  {
    what: 'a list of one person responsible',
    change: [
      '        responsible: Bo Lind\n        status: practice',
      '        responsible: [Bo Lind]\n        status: practice',
    ],
    at: '[Bo Lind]',
    says: '"responsible" should be one single text, not a list or several fields.',
    after: '        responsible: Bo Lind\n        status: practice',
  },
  {
    what: 'fields where a text is wanted',
    change: ["  image_in_words: The town's living room\n", '  image_in_words: {text: The town}\n'],
    at: '{text: The town}',
    says: '"image_in_words" should be one single text, not a list or several fields.',
  },
  {
    what: 'a list where fields are wanted',
    change: ['follow_up:\n  rhythm: monthly\n', 'follow_up:\n  - monthly\n'],
    at: '- monthly',
    says: '"follow_up" should have its own fields below it, such as rhythm or invited_by.',
  },
  {
    what: 'no date at all',
    change: ['        decided: 2026-06-01\n', '        decided: before the summer\n'],
    at: 'before the summer',
    says: '"decided" should be a date, e.g. 2026-08-01.',
  },
  {
    what: 'a list for a date',
    change: ['        decided: 2026-06-01\n', '        decided: [2026-06-01]\n'],
    at: '[2026-06-01]',
    says: '"decided" should be a date, e.g. 2026-08-01.',
  },
  {
    what: 'a number for a date',
    change: ['        decided: 2026-06-01\n', '        decided: 26\n'],
    at: '26',
    says: '"decided" should be a date, e.g. 2026-08-01.',
  },
  {
    what: 'half a priority',
    change: ['        priority: 2\n', '        priority: 1.8\n'],
    at: '1.8',
    says: '"priority" should be a whole number: 1, 2, 3 …',
    after: '        priority: 2\n',
  },
  {
    what: 'a priority in quotes',
    change: ['        priority: 2\n', '        priority: "2."\n'],
    at: '"2."',
    says: '"priority" should be a whole number: 1, 2, 3 …',
    after: '        priority: 2\n',
  },
  {
    what: 'priority zero',
    change: [
      'Walk every park with its neighbours\n        priority: 2\n',
      'Walk every park with its neighbours\n        priority: 0\n',
    ],
    at: '0',
    says: '"priority" should be 1 or more.',
  },
  {
    what: 'a choice that is a slip',
    change: ['status: submitted', 'status: submited'],
    at: 'submited',
    says: '"submited" cannot be chosen for "status". Choose from draft, submitted, coordinated, adopted or closed.',
    after: 'status: submitted',
  },
  {
    what: 'a Danish choice',
    change: ['  rhythm: monthly\n', '  rhythm: månedligt\n'],
    at: 'månedligt',
    says: '"månedligt" cannot be chosen for "rhythm". Choose from weekly, fortnightly, monthly or quarterly.',
    after: '  rhythm: monthly\n',
  },
  {
    what: 'a choice in a list',
    change: ['phase: consolidation\nstatus', 'phase: [konsolidering]\nstatus'],
    at: 'konsolidering',
    says: '"konsolidering" cannot be chosen for "phase". Choose from mobilization, consolidation or benefits-realization.',
    after: 'phase: [consolidation]\nstatus',
  },
  {
    what: 'a number among choices',
    change: ['phase: consolidation\nstatus', 'phase: 2\nstatus'],
    at: '2',
    says: '"2" cannot be chosen for "phase". Choose from mobilization, consolidation or benefits-realization.',
  },
  {
    what: 'fields among choices',
    change: ['  rhythm: monthly\n', '  rhythm: {every: month}\n'],
    at: '{every: month}',
    says: 'Choose something for "rhythm": weekly, fortnightly, monthly or quarterly.',
  },
  {
    what: 'an empty entry',
    change: ['  for_whom: [residents, children]\n', '  for_whom:\n    - residents\n    -\n    - children\n'],
    at: '-',
    says: 'This entry of "for_whom" is empty. Fill it in, or delete its line.',
    after: '  for_whom:\n    - residents\n    - children\n',
  },
  {
    what: 'an entry that is an empty text',
    change: ['  for_whom: [residents, children]\n', '  for_whom: [residents, "", children]\n'],
    at: '"',
    says: 'This entry of "for_whom" is empty. Fill it in, or delete its line.',
    after: '  for_whom: [residents, children]\n',
  },
  {
    what: 'a link that would run something',
    change: [
      '        status: practice\n',
      '        status: practice\n        discussion: javascript:alert(1)\n',
    ],
    at: 'javascript:alert(1)',
    says: '"discussion" should be a link that begins with https://, or the path to a file near this one.',
  },
  {
    what: 'a web address without its beginning',
    change: [
      '        status: practice\n',
      '        status: practice\n        discussion: www.lindby.example/parks\n',
    ],
    at: 'www.lindby.example/parks',
    says: '"discussion" should be a link that begins with https://, or the path to a file near this one.',
    after: '        status: practice\n        discussion: https://www.lindby.example/parks\n',
  },
  {
    what: 'a link that is neither an address nor a path',
    change: ['        status: practice\n', '        status: practice\n        discussion: see the mail.\n'],
    at: 'see the mail.',
    says: '"discussion" should be a link that begins with https://, or the path to a file near this one.',
  },
  {
    what: 'a number in quotation marks',
    change: [
      'title: Cut the hedges along four routes\n        priority: 1\n',
      "title: Cut the hedges along four routes\n        priority: '1'\n",
    ],
    at: "'1'",
    says: 'Write 1 without quotation marks, since it is a number.',
    after: 'title: Cut the hedges along four routes\n        priority: 1\n',
    safe: true,
  },
  {
    what: 'a bare action',
    change: [
      '      - id: cut-hedges\n        title: Cut the hedges along four routes\n        priority: 1\n        responsible: Karla Sand\n        status: running\n        started: 2026-03-01\n',
      '      - Cut the hedges along four routes\n',
    ],
    at: 'Cut the hedges along four routes',
    says: 'Write this in full, with "title:" before the text.',
    after: '      - title: Cut the hedges along four routes\n',
    safe: true,
  },
  {
    what: 'a long folded text as direction',
    change: [
      "direction:\n  statement: In 2027 residents will look after their nearest park together with us, and children will play there every day\n  image_in_words: The town's living room\n  for_whom: [residents, children]\n",
      'direction: >-\n  In 2027 residents will look after their nearest park together with us,\n  and children will play there every day\n',
    ],
    at: '>-',
    says: 'Write this in full, with "statement:" before the text.',
    after:
      'direction:\n  statement: >-\n    In 2027 residents will look after their nearest park together with us, and children will\n    play there every day\n',
    safe: true,
  },
];

describe('format/wrong-type', () => {
  for (const { what, change, at, says, after, safe } of CASES) {
    it(`tells of ${what}`, () => {
      const text = edited(GOOD_PAPER, change);
      const found = findingsOfRule('format/wrong-type', text);
      assert.deepEqual(
        found.map((one) => [one.severity, one.at, one.message]),
        [['error', at, says]],
      );
      // Nothing that merely follows: what else is found is no more than a question, or what the bare text lacks.
      const graver = findingsOf(text).filter(
        ({ rule, severity }) =>
          severity === 'error' &&
          !['format/wrong-type', 'format/missing-id', 'actions/responsible'].includes(rule),
      );
      assert.deepEqual(named(graver), []);
      if (after !== undefined) {
        assert.equal(fixed('format/wrong-type', text), edited(GOOD_PAPER, [change[0], after]));
        assert.equal(found[0]?.finding.fixes()[0]?.safe, safe ?? false);
      }
    });
  }

  it('says the same in Danish', () => {
    const text = edited(GOOD_PAPER, ['status: submitted', 'status: godkend']);
    const [found] = findingsOfRule('format/wrong-type', text, {}, 'da');
    assert.equal(
      found?.message,
      '»godkend« kan ikke vælges i »status«. Vælg en af disse: draft, submitted, coordinated, adopted eller closed.',
    );
    assert.match(fixed('format/wrong-type', text), /\nstatus: adopted\n/);
  });

  it('knows what people write for a choice', () => {
    for (const [from, written, meant] of [
      ['status: practice', 'i gang', 'running'],
      ['status: practice', 'In progress', 'running'],
      ['status: practice', 'fast praksis', 'practice'],
      ['status: practice', 'Done', 'done'],
      ['status: practice', 'never_launched', 'never-launched'],
      ['status: submitted', 'kladde', 'draft'],
      ['status: submitted', 'udkast', 'draft'],
      ['status: submitted', 'approved', 'adopted'],
      ['rhythm: monthly', 'hver måned', 'monthly'],
      ['rhythm: monthly', 'hver 14. dag', 'fortnightly'],
      ['rhythm: monthly', 'every month', 'monthly'],
      ['language: en', 'dansk', 'da'],
      ['phase: consolidation\nstatus', 'mobilisation\nstatus', 'mobilization'],
    ] as const) {
      const key = from.split(':')[0] ?? '';
      const text = edited(GOOD_PAPER, [from, `${key}: ${written}`]);
      const [fix] = findingsOfRule('format/wrong-type', text)[0]?.finding.fixes() ?? [];
      assert.deepEqual(fix?.params, { text: meant }, written);
    }
  });

  it('leaves several people responsible, and words among numbers, to rules of their own', () => {
    for (const change of [
      [
        '        responsible: Bo Lind\n        status: practice',
        '        responsible: [Bo Lind, Karla Sand]\n        status: practice',
      ],
      ['{value: 200, by: 2027-10-01}', '{value: 200 persons, by: 2027-10-01}'],
    ] as const)
      assert.deepEqual(findingsOfRule('format/wrong-type', edited(GOOD_PAPER, change)), []);
    const map = edited(GOOD_PAPER, [
      '        responsible: Bo Lind\n        status: practice',
      '        responsible: {name: Bo Lind}\n        status: practice',
    ]);
    assert.equal(findingsOfRule('format/wrong-type', map).length, 1);
  });

  it('asks an organisation file for numbers between their limits, and for two units in a survey', () => {
    const given: Given = { fileName: 'lindby.organisation.yaml' };
    const survey = (rest: string) =>
      `${GOOD_ORGANISATION}survey:\n  - between: [parks, schools]\n    ${rest}\n`;
    const says = (text: string) => findingsOf(text, given).map(({ message }) => message);
    assert.deepEqual(says(survey('frequent: 6')), ['"frequent" should be 5 or less.']);
    assert.deepEqual(says(survey('frequent: 0.5')), ['"frequent" should be 1 or more.']);
    assert.deepEqual(says(survey('frequent: often')), ['"frequent" should be a number, e.g. 12 or 12.5.']);
    assert.deepEqual(says(survey('timely: 3').replace('[parks, schools]', '[parks]')), [
      '"between" should have 2 entries.',
    ]);
    assert.deepEqual(says(`${GOOD_ORGANISATION}rules:\n  format/file-name: sometimes\n`).length, 1);
    assert.deepEqual(says(`${GOOD_ORGANISATION}limits:\n  title_words: -1\n`), [
      '"title_words" should be 0 or more.',
    ]);
  });
});
