import assert from 'node:assert/strict';
import { inPlace } from '../kit/example';
import { findingsOfRule, fixed, type Given } from '../kit/findings';
import { edited, GOOD_PAPER } from '../kit/good-paper';

const draft = (text: string) => edited(text, ['status: submitted\n', 'status: draft\n']);
/** What a rule marks, with the severity while drafting and once submitted. */
const marked = (rule: string, text: string, given: Given = {}) =>
  findingsOfRule(rule, text, given).map(({ at, severity }) => [
    at,
    findingsOfRule(rule, draft(text), given)[0]?.severity,
    severity,
  ]);
const messages = (rule: string, text: string, language: 'en' | 'da' = 'en') =>
  findingsOfRule(rule, text, {}, language).map(({ message }) => message);
/** The first initiative with these actions; it has one benefit. */
const actions = (piece: string, language: 'en' | 'da' = 'en') => inPlace(piece, 'action', language);
const action = (fields: string, language: 'en' | 'da' = 'en') =>
  actions(`- id: agreements\n  title: Try park agreements\n${fields}`, language);

describe('actions/none', () => {
  const none = edited(GOOD_PAPER, [
    `    actions:
      - id: cut-hedges
        title: Cut the hedges along four routes
        priority: 1
        responsible: Karla Sand
        status: running
        started: 2026-03-01
`,
    '',
  ]);

  it('marks the initiative that has no action, an error from the first draft on', () => {
    assert.deepEqual(marked('actions/none', none), [
      ['Children can walk to school through the parks', 'error', 'error'],
    ]);
    assert.deepEqual(findingsOfRule('actions/none', GOOD_PAPER), []);
  });

  it('is mended with an action to fill in', () => {
    assert.match(
      fixed('actions/none', none),
      / {4}actions:\n {6}- id: action-1\n {8}title: <What will you do\?>\n {8}responsible: <Who is responsible\?>\n {2}- id: wild/,
    );
  });
});

describe('actions/responsible', () => {
  const nobody = edited(GOOD_PAPER, [
    '        title: Cut the hedges along four routes\n        priority: 1\n        responsible: Karla Sand\n',
    '        title: Cut the hedges along four routes\n        priority: 1\n',
  ]);

  it('marks the action: a hint in a draft, an error once submitted, a warning in mobilization', () => {
    assert.deepEqual(marked('actions/responsible', nobody), [
      ['Cut the hedges along four routes', 'hint', 'error'],
    ]);
    const mobilization = edited(nobody, [
      '    title: Children can walk to school through the parks\n',
      '    title: Children can walk to school through the parks\n    phase: mobilization\n',
    ]);
    assert.deepEqual(marked('actions/responsible', mobilization), [
      ['Cut the hedges along four routes', 'hint', 'warning'],
    ]);
  });

  it('speaks to everyone in the words of the design', () => {
    assert.deepEqual(messages('actions/responsible', nobody, 'da'), [
      'Hvem har ansvaret for »Cut the hedges along four routes«? Skriv én. De andre kan stå under »with«.',
    ]);
  });

  it('is mended with a place to fill in', () => {
    assert.match(
      fixed('actions/responsible', nobody),
      /priority: 1\n {8}responsible: <Who is responsible\?>\n/,
    );
  });

  it('marks a list of several, and leaves one of them with the others beside', () => {
    const several = action('  responsible: [Bo Lind, Karla Sand, Anna Holm] # since May\n');
    assert.deepEqual(marked('actions/responsible', several), [
      ['[Bo Lind, Karla Sand, Anna Holm]', 'hint', 'error'],
    ]);
    assert.equal(
      fixed('actions/responsible', several, 1),
      action('  responsible: Karla Sand # since May\n  with: [Bo Lind, Anna Holm]\n'),
    );
  });

  it('keeps those who are there already, however they are written', () => {
    const block = action(
      '  responsible:\n    # both of them\n    - Bo Lind\n    - Karla Sand\n  with: [the council]\n',
    );
    assert.equal(
      fixed('actions/responsible', block),
      action('  # both of them\n  responsible: Bo Lind\n  with: [the council, Karla Sand]\n'),
    );
    const lone = action('  responsible: [Bo Lind, Karla Sand]\n  with: the council\n');
    assert.equal(
      fixed('actions/responsible', lone),
      action('  responsible: Bo Lind\n  with: [the council, Karla Sand]\n'),
    );
  });

  it('takes a role or a group', () => {
    assert.deepEqual(
      findingsOfRule('actions/responsible', action('  responsible: The gardeners of Park West\n')),
      [],
    );
  });
});

describe('actions/responsible with several names in one text', () => {
  const rule = 'actions/responsible';
  const by = (names: string) => action(`  responsible: ${names}\n`);

  for (const names of [
    'Bo Lind and Anna Holm',
    'Bo Lind, Anna Holm',
    'Bo Lind og Anna Holm',
    'Bo Lind / Anna Holm',
  ])
    it(`asks who takes the first step: ${names}`, () => {
      const text = by(names);
      assert.deepEqual(marked(rule, text), [[names, 'hint', 'error']]);
      assert.deepEqual(messages(rule, text, 'da'), [
        'Der er 2 ansvarlige for »Try park agreements«. Hvem tager det første skridt? Skriv én. De andre kan stå under »with«.',
      ]);
      assert.match(fixed(rule, text), /responsible: Bo Lind\n {8}with: \[Anna Holm\]\n/);
    });

  it('leaves roles and groups alone, whose names may hold an "and", and people whom nobody knows', () => {
    for (const names of [
      'the head of health and care',
      'Health and Social Care',
      'Bo Lind and the council',
      'Per Dal and Eva Ek',
    ])
      assert.deepEqual(marked(rule, by(names)), []);
  });
});

describe('actions/everyone', () => {
  it('asks who takes the first step: a hint in a draft, a warning once submitted', () => {
    assert.deepEqual(marked('actions/everyone', action('  responsible: Everyone\n')), [
      ['Everyone', 'hint', 'warning'],
    ]);
    assert.deepEqual(messages('actions/everyone', action('  responsible: Alle gartnere\n', 'da'), 'da'), [
      '»Alle gartnere« er alle og ingen. Hvem tager det første skridt?',
    ]);
  });

  const nobody: readonly (readonly ['en' | 'da', string])[] = [
    ['en', 'all staff'],
    ['en', 'The team'],
    ['en', 'TBD'],
    ['da', 'Alle'],
    ['da', 'medarbejderne'],
    ['da', 'Afklares.'],
  ];
  for (const [language, who] of nobody) {
    it(`takes "${who}" for no one`, () => {
      assert.equal(findingsOfRule('actions/everyone', action(`  responsible: ${who}\n`, language)).length, 1);
    });
  }

  const somebody: readonly (readonly ['en' | 'da', string])[] = [
    ['en', 'Allan Berg'],
    ['en', 'The team of Park West'],
    ['en', 'Management secretary'],
    ['da', 'Alletta Holm'],
    ['da', 'Ledelsens sekretær'],
    ['da', 'Fællestillidsrepræsentanten'],
  ];
  for (const [language, who] of somebody) {
    it(`takes "${who}" for someone`, () => {
      assert.deepEqual(findingsOfRule('actions/everyone', action(`  responsible: ${who}\n`, language)), []);
    });
  }
});

/** The first initiative with two benefits, and one action for each text. */
const served = (...contributions: readonly string[]) =>
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
      title: ${['Try park agreements', 'Walk every park'][index]}
      priority: ${index + 1}
      responsible: Bo Lind
${contribution === '' ? '' : `      contributes_to: [${contribution}]\n`}`,
  )
  .join('')}`,
    'initiative',
    'en',
  );

describe('actions/benefit', () => {
  it('asks which benefit an action leads to where there are two: a hint, then a warning', () => {
    assert.deepEqual(marked('actions/benefit', served('ownership', '')), [
      ['Walk every park', 'hint', 'warning'],
    ]);
  });

  it('is silent where there is one benefit, for that is meant', () => {
    assert.deepEqual(findingsOfRule('actions/benefit', action('  responsible: Bo Lind\n')), []);
  });

  it('is silent for an action that is still to be filled in', () => {
    const open = served('ownership', '').replace('Walk every park', '<What will you do?>');
    assert.deepEqual(findingsOfRule('actions/benefit', open), []);
  });

  it('offers the benefits after which every one is reached', () => {
    assert.equal(fixed('actions/benefit', served('ownership', '')), served('ownership', 'neighbours'));
    const both = served('ownership, neighbours', '');
    assert.equal(fixed('actions/benefit', both, 1), served('ownership, neighbours', 'neighbours'));
    assert.equal(fixed('actions/benefit', served('')), served('ownership, neighbours'));
  });

  it('offers all while another action has not said it either', () => {
    const [found] = findingsOfRule('actions/benefit', served('', ''));
    assert.equal(found?.finding.fixes().length, 2);
  });
});

const TITLES = ['Walk', 'Talk', 'Dig', 'Plant', 'Paint', 'Count', 'Clean', 'Sing', 'Rest'];
const many = (count: number, contributions = '') =>
  actions(
    TITLES.slice(0, count)
      .map(
        (title, index) =>
          `- id: a${index + 1}\n  title: ${title} # ${index + 1}\n  priority: ${index + 1}\n  responsible: Bo Lind\n${contributions}`,
      )
      .join(''),
  );

describe('actions/too-many', () => {
  it('marks the first that is too many: a hint in a draft, a warning once submitted', () => {
    assert.deepEqual(marked('actions/too-many', many(8)), [['Sing', 'hint', 'warning']]);
    assert.deepEqual(findingsOfRule('actions/too-many', many(7)), []);
  });

  it('puts one aside, and the others move up', () => {
    const after = fixed('actions/too-many', many(8), 5);
    assert.match(after, /title: Talk # 2\n {8}priority: 2\n[\s\S]*title: Plant # 4\n {8}priority: 3\n/);
    assert.match(
      after,
      /^parked:\n {2}- title: Dig\n {4}kind: action\n {4}content:\n {6}id: a3\n {6}title: Dig # 3\n {6}priority: 3\n/m,
    );
  });

  it('puts the last ones aside together where several are too many', () => {
    const after = fixed('actions/too-many', many(9));
    assert.match(after, /^parked:\n {2}- title: Sing\n[\s\S]*^ {2}- title: Rest\n/m);
  });
});

describe('actions/reads-like-benefit', () => {
  const titled = (title: string, language: 'en' | 'da' = 'en') =>
    actions(`- id: agreements\n  title: ${title}\n  responsible: Bo Lind\n`, language);

  it('is a question', () => {
    assert.deepEqual(marked('actions/reads-like-benefit', titled('More residents help')), [
      ['More', 'hint', 'hint'],
    ]);
  });

  const better: readonly (readonly ['en' | 'da', string, string])[] = [
    ['en', 'Fewer complaints about noise', 'Fewer'],
    ['en', 'Increase the number of visits', 'Increase'],
    ['en', 'Residents feel at home', 'Residents feel'],
    ['da', 'Flere beboere hjælper', 'Flere'],
    ['da', 'Øge trivslen', 'Øge'],
    ['da', 'Børn oplever naturen', 'Børn oplever'],
  ];
  for (const [language, title, at] of better) {
    it(`hears what gets better in "${title}"`, () => {
      const found = findingsOfRule('actions/reads-like-benefit', titled(title, language));
      assert.deepEqual(
        found.map((one) => one.at),
        [at],
      );
    });
  }

  const doing: readonly (readonly ['en' | 'da', string])[] = [
    ['en', 'Ask what residents feel about the park'],
    ['en', 'Morel walks in the wood'],
    ['da', 'Spørg hvad børn oplever i parken'],
    ['da', 'Bed flere naboer om hjælp'],
  ];
  for (const [language, title] of doing) {
    it(`hears doing in "${title}"`, () => {
      assert.deepEqual(findingsOfRule('actions/reads-like-benefit', titled(title, language)), []);
    });
  }
});
