import assert from 'node:assert/strict';
import { findingsOfRule, fixed } from '../kit/findings';
import { edited, GOOD_ORGANISATION, GOOD_PAPER } from '../kit/good-paper';

const STATEMENT =
  'In 2027 residents will look after their nearest park together with us, and children will play there every day';
const DRAFT = ['status: submitted', 'status: draft'] as const;

/** The good paper with another statement, in Danish where it is. */
function withStatement(statement: string, language: 'en' | 'da' = 'en'): string {
  return edited(GOOD_PAPER, [STATEMENT, statement], ['language: en', `language: ${language}`]);
}

/** As `withStatement`, and without `for_whom`. */
function unaddressed(statement: string, language: 'en' | 'da' = 'en'): string {
  return edited(withStatement(statement, language), ['  for_whom: [residents, children]\n', '']);
}

function at(rule: string, text: string): readonly string[] {
  return findingsOfRule(rule, text).map((found) => found.at);
}

describe('direction/missing', () => {
  const rule = 'direction/missing';
  const without = GOOD_PAPER.replace(/^direction:\n(?: .*\n)*/m, '');

  for (const [what, text, place] of [
    ['the whole block is missing', without, 'format'],
    ['the block is empty', edited(without, ['initiatives:\n', 'direction:\ninitiatives:\n']), 'direction'],
    ['the statement is missing', edited(GOOD_PAPER, [`  statement: ${STATEMENT}\n`, '']), 'direction'],
    [
      'the statement says nothing',
      edited(GOOD_PAPER, [`statement: ${STATEMENT}`, 'statement:']),
      'statement',
    ],
  ] as const) {
    it(`is an error in every stage where ${what}`, () => {
      for (const one of [text, edited(text, DRAFT)]) {
        const found = findingsOfRule(rule, one);
        assert.deepEqual(
          found.map((finding) => [finding.severity, finding.at]),
          [['error', place]],
        );
      }
    });

    it(`is mended where ${what}`, () => {
      assert.match(
        fixed(rule, text),
        /direction:\n(?: .*\n)*? {2}statement: <Where are you going, and who will notice\?>\n/,
      );
    });
  }

  it('is said in Danish too', () => {
    const [found] = findingsOfRule(rule, without, {}, 'da');
    assert.equal(found?.message, 'Retningen mangler. Hvor er I på vej hen, og hvem kan mærke det?');
  });

  it('is silent where something stands there that is no direction: that is a matter of the format', () => {
    const list = edited(without, ['initiatives:\n', 'direction: [parks, people]\ninitiatives:\n']);
    assert.deepEqual(at(rule, list), []);
  });

  it('is silent for a bare text, which is read as the statement', () => {
    const bare = edited(without, ['initiatives:\n', `direction: ${STATEMENT}\ninitiatives:\n`]);
    assert.deepEqual(at(rule, bare), []);
  });
});

describe('direction/one-statement', () => {
  const rule = 'direction/one-statement';
  const second = 'We were two units until 2025, and many of us are new to each other.';
  const two = withStatement(`>-\n    ${STATEMENT}.\n\n    ${second}\n    It takes time.`);

  it('marks what comes after the first paragraph', () => {
    assert.deepEqual(at(rule, two), [`${second}\n    It takes time.`]);
    assert.equal(findingsOfRule(rule, two)[0]?.severity, 'warning');
    assert.equal(findingsOfRule(rule, edited(two, DRAFT))[0]?.severity, 'warning');
  });

  it('moves the rest to the background', () => {
    const after = fixed(rule, two);
    assert.match(after, / {2}statement: >-\n {4}In 2027 [^>]*\n {4}[^>]*every day\.\n {2}image_in_words/);
    assert.match(after, /for_whom: .*\n {2}background: We were two units .* each other\. It takes time\.\n/);
  });

  it('puts the rest behind a background that is there', () => {
    const text = edited(two, ['  image_in_words:', '  background: Ask Anna.\n  image_in_words:']);
    const after = fixed(rule, text);
    assert.match(after, /background: \|-\n {4}Ask Anna\.\n {4}We were two units .* It takes time\.\n/);
  });

  for (const [what, statement] of [
    ['lines of a folded block', '>-\n    Residents will look after\n    their nearest park'],
    ['lines of a literal block', '|-\n    Residents will look after\n    their nearest park'],
    ['two sentences', 'Residents will meet. Children will play.'],
    ['a placeholder', '<Where are you going, and who will notice?>'],
  ] as const) {
    it(`lets ${what} be`, () => assert.deepEqual(at(rule, withStatement(statement)), []));
  }

  it('finds the paragraphs of quotes and literal blocks', () => {
    assert.equal(at(rule, withStatement('"Residents will meet.\\nChildren will play."')).length, 1);
    assert.deepEqual(
      at(rule, withStatement('|\n    Residents will meet.\n\n    Children will play.')).map((one) =>
        one.trim(),
      ),
      ['Children will play.'],
    );
  });
});

describe('direction/too-long', () => {
  const rule = 'direction/too-long';
  const words = (count: number): string => Array.from({ length: count }, () => 'children').join(' ');

  for (const [count, draft, submitted] of [
    [40, undefined, undefined],
    [41, 'hint', 'hint'],
    [60, 'hint', 'hint'],
    [61, 'hint', 'warning'],
  ] as const) {
    it(`${count} words: ${draft ?? 'nothing'} while drafting, ${submitted ?? 'nothing'} once submitted`, () => {
      const text = withStatement(words(count));
      assert.equal(findingsOfRule(rule, edited(text, DRAFT))[0]?.severity, draft);
      assert.equal(findingsOfRule(rule, text)[0]?.severity, submitted);
    });
  }

  it("goes by the organisation's limits", () => {
    const organisation = `${GOOD_ORGANISATION}limits:\n  direction_words_hint: 10\n  direction_words_warning: 20\n`;
    const [found] = findingsOfRule(rule, withStatement(words(21)), { organisation });
    assert.equal(found?.severity, 'warning');
    assert.equal(found?.message, 'The direction has 21 words. Can a colleague say it aloud? Try under 10.');
  });

  it('counts the first paragraph only: what to do with the others is said already', () => {
    assert.deepEqual(at(rule, withStatement(`|-\n    ${words(30)}\n\n    ${words(30)}`)), []);
  });
});

describe('direction/future', () => {
  const rule = 'direction/future';

  for (const [statement, language, place] of [
    ['We are responsible for parks and playgrounds', 'en', 'We are responsible for'],
    ['Today residents call us when something breaks', 'en', 'Today'],
    ['Residents currently wait three weeks for an answer', 'en', 'currently'],
    ['Vi har i dag mange grønne steder', 'da', 'i dag'],
    ['Enheden varetager pasningen af parkerne', 'da', 'Enheden varetager'],
  ] as const) {
    it(`asks about "${statement}"`, () => {
      const text = withStatement(statement, language);
      const [found] = findingsOfRule(rule, text);
      assert.deepEqual([found?.at, found?.severity], [place, 'hint']);
      assert.equal(found?.message, 'The direction describes today. How should things be in 2027?');
    });
  }

  for (const [statement, language] of [
    ['A town where neighbours know each other', 'en'],
    ['We are the place where children dare to ask', 'en'],
    ['Lindby is a vibrant, safe and welcoming town', 'en'],
    ['Residents will get an answer sooner than today', 'en'],
    ['In 2027 nobody waits as people do today', 'en'],
    ['Residents no longer wait as they do today', 'en'],
    ['Vi er kommunen hvor alle kender deres nabo', 'da'],
    ['Flere børn leger ude end i dag', 'da'],
    ['Det vi kun drømmer om i dag, vil være hverdag', 'da'],
  ] as const) {
    it(`lets "${statement}" be`, () => assert.deepEqual(at(rule, withStatement(statement, language)), []));
  }

  it('asks without a year where there is none', () => {
    const text = edited(withStatement('We are responsible for parks'), ['  to: 2027-12-31\n', '']);
    assert.match(
      findingsOfRule(rule, text)[0]?.message ?? '',
      /How should things be when you have succeeded\?/,
    );
  });
});

describe('direction/task-list', () => {
  const rule = 'direction/task-list';

  for (const [statement, language] of [
    ['Implement a plan, train all staff, and publish a guide', 'en'],
    ['We will review the plan; we will hire a planner; we will buy two cars', 'en'],
    ['|-\n    - Residents take part\n    - Children play', 'en'],
    ['Vi vil implementere en plan, uddanne alle og udrulle et system', 'da'],
    ['Udarbejdelse af en plan, afholdelse af møder og evaluering af indsatsen', 'da'],
    ['Vi kortlægger behovet, afprøver tre metoder og evaluerer', 'da'],
  ] as const) {
    it(`asks about "${statement}"`, () => {
      assert.deepEqual(
        findingsOfRule(rule, withStatement(statement, language)).map((found) => found.severity),
        ['hint'],
      );
    });
  }

  for (const [statement, language] of [
    ['Residents plan, plant and harvest with us', 'en'],
    ['Build a town where people meet, learn and play', 'en'],
    ['The house will be where you are greeted by name and leave with a story, a skill or a friend', 'en'],
    ['Vi vil udvikle byen sammen med beboerne, børnene og virksomhederne', 'da'],
    ['Naboer, skolebørn og gartnere vil passe den side om side', 'da'],
  ] as const) {
    it(`lets "${statement}" be`, () => assert.deepEqual(at(rule, withStatement(statement, language)), []));
  }
});

describe('direction/for-whom', () => {
  const rule = 'direction/for-whom';

  for (const [statement, language] of [
    ['The green places will be the finest in the region', 'en'],
    ['De grønne steder skal være de smukkeste i landsdelen', 'da'],
  ] as const) {
    it(`asks about "${statement}"`, () => {
      const text = unaddressed(statement, language);
      assert.deepEqual(
        findingsOfRule(rule, text).map((found) => [found.at, found.severity]),
        [['direction', 'hint']],
      );
      const placeholder = language === 'en' ? '<Who will notice\\?>' : '<Hvem kan mærke det\\?>';
      assert.match(fixed(rule, text), new RegExp(`for_whom:\\n {4}- ${placeholder}\\n`));
    });
  }

  for (const [statement, language] of [
    ['Neighbours will know each other', 'en'],
    ["Children's own ideas come to life", 'en'],
    ['You are greeted by name', 'en'],
    ['Skolebørn bruger parken hver dag', 'da'],
    ['Borgerne får svar samme dag', 'da'],
    ['Den der ringer, får svar', 'da'],
  ] as const) {
    it(`finds the people in "${statement}"`, () => {
      assert.deepEqual(at(rule, unaddressed(statement, language)), []);
    });
  }

  it('is content with for_whom', () => {
    assert.deepEqual(at(rule, withStatement('The green places will be the finest')), []);
  });
});

describe('direction/numbers', () => {
  const rule = 'direction/numbers';

  for (const [statement, places] of [
    ['80 % of residents will be content', ['80 %']],
    ['Residents will plant 500 trees and 1.200 bushes', ['500']],
    ['>-\n    Half of the residents, or\n    3,000 people, will take part', ['3,000']],
  ] as const) {
    it(`asks about "${statement}"`, () => {
      const text = withStatement(statement);
      assert.deepEqual(at(rule, text), places);
      assert.equal(findingsOfRule(rule, text)[0]?.severity, 'hint');
    });
  }

  it('has the other numbers as related places', () => {
    const [found] = findingsOfRule(rule, withStatement('Residents will plant 500 trees and 1.200 bushes'));
    assert.equal(found?.finding.related.length, 1);
  });

  for (const statement of [
    'In 2027 residents will look after their park',
    'Children of 0-6 years will play outdoors',
    'Pupils in year 4 will know every tree',
    'De 6-årige glæder sig til skole',
    'Unge fra 7. klasse til de fylder 18 år finder vej',
    'A house for the 21st century, open 24/7',
  ]) {
    it(`lets "${statement}" be`, () => assert.deepEqual(at(rule, withStatement(statement)), []));
  }
});
