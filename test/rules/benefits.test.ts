import assert from 'node:assert/strict';
import { inPlace } from '../kit/example';
import { findingsOfRule, fixed } from '../kit/findings';
import { edited, GOOD_PAPER } from '../kit/good-paper';

const draft = (text: string) => edited(text, ['status: submitted\n', 'status: draft\n']);
/** What a rule marks, with the severity while drafting and once submitted. */
const marked = (rule: string, text: string) =>
  findingsOfRule(rule, text).map(({ at, severity }) => [
    at,
    findingsOfRule(rule, draft(text))[0]?.severity,
    severity,
  ]);
const messages = (rule: string, text: string, language: 'en' | 'da' = 'en') =>
  findingsOfRule(rule, text, {}, language).map(({ message }) => message);

/** The first initiative with two benefits, and actions that say what they lead to. */
const twoBenefits = (...contributions: readonly string[]): string =>
  inPlace(
    `- id: local-green
  title: Green places are cared for with residents
  lead: Anna Holm
  benefits:
    - id: ownership
      statement: Residents take part in caring for their nearest park
      for_whom: [residents]
      signs:
        - text: Ten streets have an agreement
    - id: neighbours
      statement: Neighbours meet outdoors
      for_whom: [residents]
      signs:
        - text: Eleven people stayed for coffee
  actions:
${contributions
  .map(
    (contribution, index) => `    - id: action-${index + 1}
      title: ${['Try park agreements', 'Walk every park', 'Open the shed'][index]}
      priority: ${index + 1}
      responsible: Bo Lind
${contribution === '' ? '' : `      contributes_to: [${contribution}]\n`}`,
  )
  .join('')}`,
    'initiative',
    'en',
  );

describe('benefits/none', () => {
  const none = edited(GOOD_PAPER, [
    `    benefits:
      - id: on-foot
        statement: More children walk to school, so their parents need not drive
        for_whom: [children, parents]
        signs:
          - date: 2026-04-10
            text: Two classes now walk together every morning
`,
    '',
  ]);

  it('marks the initiative that has no benefit, an error from the first draft on', () => {
    assert.deepEqual(marked('benefits/none', none), [
      ['Children can walk to school through the parks', 'error', 'error'],
    ]);
    assert.deepEqual(messages('benefits/none', none, 'da'), [
      'Initiativ 2 (»Children can walk to school through the parks«) mangler en forventet gevinst. Hvad bliver bedre, og for hvem?',
    ]);
  });

  it('counts an empty list as none', () => {
    assert.equal(
      findingsOfRule(
        'benefits/none',
        none.replace('    actions:\n      - id: cut', '    benefits: []\n    actions:\n      - id: cut'),
      ).length,
      1,
    );
  });

  it('is mended with a benefit to fill in', () => {
    const after = fixed('benefits/none', none);
    assert.match(
      after,
      /lead: Karla Sand\n {4}benefits:\n {6}- id: benefit-1\n {8}statement: <What gets better/,
    );
  });

  it('is silent where a part of the text could not be read', () => {
    assert.deepEqual(
      findingsOfRule('benefits/none', none.replace('    lead: Karla Sand', '    @@@ Karla Sand')),
      [],
    );
  });
});

describe('benefits/statement', () => {
  const without = edited(GOOD_PAPER, [
    '        statement: Residents hear and see more birds and butterflies\n',
    '',
  ]);

  it('marks the benefit, an error from the first draft on', () => {
    assert.deepEqual(marked('benefits/statement', without), [['more-birds', 'error', 'error']]);
    assert.match(
      messages('benefits/statement', without)[0] ?? '',
      /^Benefit 1 of Initiative 3 \("Every park/,
    );
  });

  it('is mended with a statement to fill in, and leaves that in peace', () => {
    const after = fixed('benefits/statement', without);
    assert.match(after, /- id: more-birds\n {8}statement: <What gets better, and for whom\?>\n/);
    assert.deepEqual(findingsOfRule('benefits/statement', after), []);
  });
});

describe('benefits/for-whom', () => {
  const without = edited(GOOD_PAPER, ['        for_whom: [children, parents]\n', '']);

  it('marks the benefit: a hint in a draft, a warning once submitted', () => {
    assert.deepEqual(marked('benefits/for-whom', without), [
      ['More children walk to school, so their parents need not drive', 'hint', 'warning'],
    ]);
  });

  it('asks once for a whole draft', () => {
    const two = edited(without, [
      '        statement: Residents hear and see more birds and butterflies\n        for_whom: [residents]\n',
      '        statement: Residents hear and see more birds and butterflies\n',
    ]);
    assert.equal(findingsOfRule('benefits/for-whom', two).length, 2);
    const [found, ...more] = findingsOfRule('benefits/for-whom', draft(two));
    assert.deepEqual([found?.finding.more, more], [1, []]);
  });

  it('waits until it is said what gets better', () => {
    const open = edited(without, [
      'More children walk to school, so their parents need not drive',
      '<What gets better, and for whom?>',
    ]);
    assert.deepEqual(findingsOfRule('benefits/for-whom', open), []);
  });

  it('is mended with a place to fill in', () => {
    assert.match(fixed('benefits/for-whom', without), /need not drive\n {8}for_whom:\n {10}- <For whom\?>\n/);
  });
});

describe('benefits/no-action', () => {
  it('marks the benefit that none of the actions names', () => {
    assert.deepEqual(marked('benefits/no-action', twoBenefits('ownership', 'ownership')), [
      ['Neighbours meet outdoors', 'hint', 'warning'],
    ]);
  });

  const served: readonly (readonly [string, string])[] = [
    ['an action names it among others', twoBenefits('ownership, neighbours')],
    ['another action names it', twoBenefits('ownership', 'neighbours')],
    ['an action does not say what it leads to', twoBenefits('ownership', '')],
    [
      'a benefit that is served leads to it',
      edited(twoBenefits('ownership'), [
        'text: Ten streets have an agreement\n',
        'text: Ten streets have an agreement\n        leads_to: [neighbours]\n',
      ]),
    ],
    [
      'it has no id, and the action uses the one made from its statement',
      edited(twoBenefits('ownership, neighbours-meet-outdoors'), [
        '- id: neighbours\n        statement:',
        '- statement:',
      ]),
    ],
    [
      'it is a disbenefit',
      edited(twoBenefits('ownership'), [
        'statement: Neighbours',
        'kind: disbenefit\n        statement: Neighbours',
      ]),
    ],
    [
      'it was given up',
      edited(twoBenefits('ownership'), [
        'statement: Neighbours',
        'status: given-up\n        statement: Neighbours',
      ]),
    ],
    ['the initiative has one benefit only', GOOD_PAPER],
  ];
  for (const [why, text] of served) {
    it(`is silent where ${why}`, () => assert.deepEqual(findingsOfRule('benefits/no-action', text), []));
  }

  it('is mended by letting an action lead to it', () => {
    const text = twoBenefits('ownership', 'ownership');
    const after = fixed('benefits/no-action', text, 1);
    assert.equal(after, twoBenefits('ownership', 'ownership, neighbours'));
  });
});

const STATEMENTS = [
  'Residents help',
  'Neighbours greet',
  'Children play',
  'Birds sing',
  'Dogs run',
  'Cyclists stop',
  'Elders rest',
];
const many = (count: number, contributions: readonly string[] = ['b1']) =>
  inPlace(
    `- id: local-green
  title: Green places are cared for with residents
  lead: Anna Holm
  benefits:
${STATEMENTS.slice(0, count)
  .map(
    (statement, index) => `    - id: b${index + 1}
      statement: ${statement} # ${index + 1}
      for_whom: [residents]
      signs:
        - text: Seen
`,
  )
  .join('')}  actions:
${contributions
  .map(
    (list, index) => `    - id: a${index + 1}
      title: ${['Walk', 'Talk', 'Dig'][index]}
      priority: ${index + 1}
      responsible: Bo Lind
      contributes_to: [${list}]
`,
  )
  .join('')}`,
    'initiative',
    'en',
  );
const ALL = 'b1, b2, b3, b4, b5, b6, b7';

describe('benefits/too-many', () => {
  it('marks the first that is too many', () => {
    assert.deepEqual(marked('benefits/too-many', many(6)), [['Cyclists stop', 'hint', 'warning']]);
    assert.deepEqual(findingsOfRule('benefits/too-many', many(5)), []);
  });

  it('goes by the organisation’s own limit', () => {
    const organisation =
      'format: strategy-organisation/1\nid: lindby\nname: Lindby\nlimits:\n  benefits_per_initiative: 2\n';
    assert.equal(findingsOfRule('benefits/too-many', many(3), { organisation }).length, 1);
  });

  it('puts one aside with its comments, and remembers what led to it', () => {
    const after = fixed('benefits/too-many', many(6, ['b1, b2, b3, b4, b5, b6']));
    assert.match(after, /contributes_to: \[b1, b2, b3, b4, b5\]/);
    assert.match(
      after,
      /^parked:\n {2}- title: Cyclists stop\n {4}kind: benefit\n {4}content:\n {6}id: b6\n {6}statement: Cyclists stop # 6\n {6}for_whom: \[residents\]\n {6}signs:\n {8}- text: Seen\n {4}x-linked_from: \[a1\]\n/m,
    );
  });

  it('does not offer to take away all that an action leads to', () => {
    const [found] = findingsOfRule('benefits/too-many', many(6, ['b6', 'b1, b2, b3, b4, b5']));
    const titles = found?.finding.fixes().map(({ params }) => params['title']);
    assert.deepEqual(titles, [
      'Dogs run',
      'Birds sing',
      'Children play',
      'Neighbours greet',
      'Residents help',
    ]);
  });

  it('puts as many aside as are too many', () => {
    const after = fixed('benefits/too-many', many(7, [ALL]));
    assert.match(after, /contributes_to: \[b1, b2, b3, b4, b5\]/);
    assert.match(after, /- title: Cyclists stop\n[\s\S]*- title: Elders rest\n/);
  });
});

describe('benefits/owner', () => {
  const nobody = edited(GOOD_PAPER, [
    '    title: Children can walk to school through the parks\n    lead: Karla Sand\n',
    '    title: Children can walk to school through the parks\n    phase: benefits-realization\n',
  ]);

  it('asks in benefits realization only', () => {
    assert.deepEqual(marked('benefits/owner', nobody), [
      ['More children walk to school, so their parents need not drive', 'warning', 'error'],
    ]);
    const earlier = edited(nobody, ['    phase: benefits-realization\n', '']);
    assert.deepEqual(findingsOfRule('benefits/owner', earlier), []);
  });

  it('is content with a lead', () => {
    const led = edited(nobody, [
      '    phase: benefits-realization\n',
      '    phase: benefits-realization\n    lead: Bo Lind\n',
    ]);
    assert.deepEqual(findingsOfRule('benefits/owner', led), []);
  });

  it('is mended with a place to fill in', () => {
    assert.match(fixed('benefits/owner', nobody), /owner: <Who looks after this benefit\?>/);
  });
});

describe('benefits/citizens', () => {
  const forWhom = (...groups: readonly string[]) =>
    groups.reduce(
      (text, group) =>
        text.replace(/for_whom: \[(?:residents|children, parents)\]$/m, `for_whom: [${group} ]`),
      GOOD_PAPER,
    );

  it('asks where all benefits are for the organisation itself', () => {
    const text = forWhom('staff', 'managers', 'our own employees', 'colleagues and managers');
    assert.deepEqual(marked('benefits/citizens', text), [['staff', 'hint', 'hint']]);
  });

  it('is silent as soon as one is for somebody else', () => {
    for (const other of ['children', 'staff and parents']) {
      assert.deepEqual(findingsOfRule('benefits/citizens', forWhom('staff', 'managers', 'staff', other)), []);
    }
  });

  it('is silent while one benefit does not say for whom it is', () => {
    const text = forWhom('staff', 'managers', 'staff').replace(/^ {8}for_whom: \[residents\]\n/m, '');
    assert.deepEqual(findingsOfRule('benefits/citizens', text), []);
  });

  it('knows Danish words for one’s own people, also at the end of longer ones', () => {
    const text = forWhom('medarbejdere', 'plejemedarbejdere', 'ledelsen', 'afdelingsledere').replace(
      'language: en',
      'language: da',
    );
    assert.equal(findingsOfRule('benefits/citizens', text).length, 1);
  });
});
