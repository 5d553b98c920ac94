/** What YAML takes for something else than it was meant. */
import assert from 'node:assert/strict';
import { findingsOf, findingsOfRule, fixed, named } from '../kit/findings';
import { edited, GOOD_PAPER } from '../kit/good-paper';

const DANISH = edited(GOOD_PAPER, ['language: en', 'language: da']);

describe('a text that is a number', () => {
  it('is told without saying that 2027 is read as 2027', () => {
    const text = edited(GOOD_PAPER, ['title: Every park has a wild corner', 'title: 2027']);
    assert.deepEqual(
      (['en', 'da'] as const).map((language) => findingsOf(text, {}, language).map(({ message }) => message)),
      [
        ['2027 is read as a number, not as a text. Put quotation marks around it.'],
        ['2027 bliver læst som et tal, ikke som en tekst. Sæt det i anførselstegn.'],
      ],
    );
  });

  it('is told with the number where that is another, as the reader writes it', () => {
    const text = edited(GOOD_PAPER, ['title: Every park has a wild corner', 'title: 1.200']);
    assert.deepEqual(
      (['en', 'da'] as const).map((language) => findingsOf(text, {}, language).map(({ message }) => message)),
      [
        ['1.200 is read as the number 1.2. Put quotation marks around it.'],
        ['1.200 bliver læst som tallet 1,2. Sæt det i anførselstegn.'],
      ],
    );
  });
});

describe('syntax/misread-scalar', () => {
  const cases: readonly {
    what: string;
    change: [string, string];
    at: string;
    says: RegExp;
    after?: string;
    paper?: string;
  }[] = [
    {
      what: 'a title that is a number',
      change: ['title: Every park has a wild corner', 'title: 2027'],
      at: '2027',
      says: /^2027 is read as a number/,
      after: 'title: "2027"',
    },
    {
      what: 'a name that is yes or no',
      change: ['title: Every park has a wild corner', 'title: True'],
      at: 'True',
      says: /^True is read as yes or no/,
      after: 'title: "True"',
    },
    {
      what: 'a word that is nothing',
      change: ['title: Every park has a wild corner', 'title: Null'],
      at: 'Null',
      says: /^Null is read as nothing/,
    },
    {
      what: 'a number in a list of texts',
      change: ['  for_whom: [residents, children]\n', '  for_whom: [residents, 3]\n'],
      at: '3',
      says: /^3 is read as a number/,
      after: '  for_whom: [residents, "3"]\n',
    },
    {
      what: 'a colon in a listed text',
      change: [
        '  for_whom: [residents, children]\n',
        '  for_whom:\n    - residents\n    - Børn: alle under ti\n',
      ],
      at: 'Børn: alle under ti',
      says: /^The colon after "Børn" makes it the name of a field/,
      after: '  for_whom:\n    - residents\n    - "Børn: alle under ti"\n',
    },
    {
      what: 'a colon in a listed text that begins with a small letter',
      change: [
        '  for_whom: [residents, children]\n',
        '  for_whom:\n    - residents\n    - børn: "nej"\n    - kin: all\n',
      ],
      at: 'kin: all',
      says: /^The colon after "kin"/,
      after: '  for_whom:\n    - residents\n    - børn: "nej"\n    - "kin: all"\n',
    },
    {
      what: 'a text lost after #',
      change: ['title: Every park has a wild corner', 'title: Every park #1 has a corner'],
      at: '#1 has a corner',
      says: /^Everything from "#1 has a corner" on is lost/,
      after: 'title: "Every park #1 has a corner"',
    },
    {
      what: 'a Danish number with a point for thousands',
      change: ['{value: 200, by: 2027-10-01}', '{value: 1.200, by: 2027-10-01}'],
      at: '1.200',
      says: /Write 1200\.$/,
      after: '{value: 1200, by: 2027-10-01}',
      paper: DANISH,
    },
    {
      what: 'a decimal comma',
      change: ['{value: 200, by: 2027-10-01}', '{value: 212,5, by: 2027-10-01}'],
      at: '212,5',
      says: /^212,5 is read as two things.*212\.5\.$/,
      after: '{value: 212.5, by: 2027-10-01}',
    },
    {
      what: 'no-break spaces as indentation',
      change: ['    lead: Karla Sand\n', '\u00a0\u00a0\u00a0 lead: Karla Sand\n'],
      at: '\u00a0\u00a0\u00a0',
      says: /There are no-break spaces in line \d+/,
      after: '    lead: Karla Sand\n',
    },
  ];
  for (const { what, change, at, says, after, paper = GOOD_PAPER } of cases) {
    it(`tells of ${what}, once, and mends it`, () => {
      const text = edited(paper, change);
      const found = findingsOfRule('syntax/misread-scalar', text).find((one) => one.at === at);
      assert.ok(found, named(findingsOf(text)).join());
      assert.equal(found.severity, 'error');
      assert.match(found.message, says);
      if (what !== 'a colon in a listed text that begins with a small letter') {
        assert.deepEqual(named(findingsOf(text)), ['syntax/misread-scalar:error']);
        if (after !== undefined)
          assert.equal(fixed('syntax/misread-scalar', text), edited(paper, [change[0], after]));
      }
    });
  }

  it('reads 1.200 as it stands in an English paper', () => {
    const text = edited(GOOD_PAPER, ['{value: 200, by: 2027-10-01}', '{value: 1.200, by: 2027-10-01}']);
    assert.deepEqual(findingsOfRule('syntax/misread-scalar', text), []);
  });

  it('takes an ordinary comment, a quoted number and a date for what they are', () => {
    for (const title of [
      'title: Corners # wild',
      'title: "2027"',
      "title: '#1'",
      'title: 2027-01-01 is the day',
    ]) {
      const text = edited(GOOD_PAPER, ['title: Every park has a wild corner', title]);
      assert.deepEqual(findingsOfRule('syntax/misread-scalar', text), [], title);
    }
  });

  it('takes the name of an element where a text is wanted for fields, not for a text with a colon', () => {
    const text = edited(GOOD_PAPER, [
      '  change_agents: [Bo Lind]\n',
      '  change_agents:\n    - name: Bo Lind\n',
    ]);
    assert.deepEqual(named(findingsOf(text)), ['format/wrong-type:error']);
  });
});
