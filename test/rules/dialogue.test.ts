import assert from 'node:assert/strict';
import { findingsOfRule, fixed } from '../kit/findings';
import { edited, GOOD_ORGANISATION, GOOD_PAPER } from '../kit/good-paper';

const organisation = GOOD_ORGANISATION;
const DRAFT = ['status: submitted', 'status: draft'] as const;
const MOBILIZATION = ['phase: consolidation\nstatus', 'phase: mobilization\nstatus'] as const;

const LINES = {
  up: '  up:\n    - with: Head of Technical Services\n      how: A walk in a park with the map in hand\n      rhythm: every month\n',
  down: '  down:\n    - with: All park keepers\n      how: Monday meeting by the map\n      rhythm: every week\n',
  across:
    '  across:\n    - with: Schools and Elderly Care\n      how: Lunch with a question to each other\n      rhythm: every second month\n',
} as const;

const NO_DIALOGUE = GOOD_PAPER.replace(/^dialogue:\n(?: .*\n)*/m, '');
const NO_CITIZENS = GOOD_PAPER.replace(/^citizens:\n(?: .*\n)*/m, '');

/** Where the rule finds something, and how grave. */
function places(rule: string, text: string, given = {}): readonly (readonly [string, string])[] {
  return findingsOfRule(rule, text, given).map((found) => [found.at, found.severity] as const);
}

function how(way: keyof typeof LINES, text: string, language: 'en' | 'da' = 'en'): string {
  const line = LINES[way];
  return edited(
    GOOD_PAPER,
    [line, line.replace(/how: .*/, `how: ${text}`)],
    ['language: en', `language: ${language}`],
  );
}

function across(...names: readonly string[]): string {
  const lines = names.map(
    (name) => `    - with: ${name}\n      how: Lunch ${name.length} times\n      rhythm: monthly\n`,
  );
  return edited(GOOD_PAPER, [LINES.across, `  across:\n${lines.join('')}`]);
}

describe('dialogue/missing', () => {
  const rule = 'dialogue/missing';

  for (const [what, text, place] of [
    ['not there', NO_DIALOGUE, 'format'],
    ['empty', edited(NO_DIALOGUE, ['citizens:\n', 'dialogue:\ncitizens:\n']), 'dialogue'],
  ] as const) {
    it(`is said once where the block is ${what}`, () => {
      assert.deepEqual(places(rule, text), [[place, 'error']]);
      assert.deepEqual(places(rule, edited(text, DRAFT)), [[place, 'warning']]);
      for (const way of ['up', 'down', 'across']) assert.deepEqual(places(`dialogue/${way}`, text), []);
    });

    it(`is mended with all three where it is ${what}`, () => {
      assert.match(
        fixed(rule, text),
        /dialogue:\n {2}up:\n {4}- with: <.*>\n {6}how: <.*>\n {6}rhythm: <.*>\n {2}down:\n(?: {4}.*\n)+ {2}across:\n/,
      );
    });
  }
});

for (const way of ['up', 'down', 'across'] as const) {
  describe(`dialogue/${way}`, () => {
    const rule = `dialogue/${way}`;
    const text = edited(GOOD_PAPER, [LINES[way], '']);

    it('is asked for at the dialogue', () => {
      assert.deepEqual(places(rule, text), [['dialogue', 'error']]);
      assert.deepEqual(places(rule, edited(text, DRAFT)), [['dialogue', 'warning']]);
      assert.deepEqual(places(rule, edited(GOOD_PAPER, [LINES[way], `  ${way}: []\n`])), [[way, 'error']]);
    });

    it('can be filled in', () => {
      assert.match(
        fixed(rule, text),
        new RegExp(
          ` {2}${way}:\\n {4}- with: <.*>\\n {6}how: <How do you meet\\?>\\n {6}rhythm: <How often\\?>\\n`,
        ),
      );
    });
  });
}

describe('dialogue/across', () => {
  it('says so in Danish', () => {
    const [found] = findingsOfRule('dialogue/across', edited(GOOD_PAPER, [LINES.across, '']), {}, 'da');
    assert.equal(found?.message, 'Dialogen på tværs mangler. Hvilke andre enheder taler I med?');
  });
});

describe('dialogue/incomplete', () => {
  const rule = 'dialogue/incomplete';
  const who = 'with: Schools and Elderly Care\n';
  const howText = 'how: Lunch with a question to each other\n';
  const rhythm = 'rhythm: every second month\n';
  const line = (...fields: readonly string[]): string =>
    edited(GOOD_PAPER, [LINES.across, `  across:\n    - ${fields.join('      ')}`]);

  for (const [fields, place, message] of [
    [[who], 'Schools and Elderly Care', 'How, and how often, do you talk with "Schools and Elderly Care"?'],
    [[who, rhythm], 'Schools and Elderly Care', 'How do you talk with "Schools and Elderly Care"?'],
    [[who, howText], 'Schools and Elderly Care', 'How often do you talk with "Schools and Elderly Care"?'],
    [[howText, rhythm], 'Lunch with a question to each other', 'Whom do you talk with here?'],
    [[rhythm], 'rhythm', 'Whom do you talk with here, and how?'],
    [[howText], 'Lunch with a question to each other', 'Whom do you talk with here, and how often?'],
    [['responsible: Anna Holm\n'], 'responsible', 'Whom do you talk with here, how, and how often?'],
  ] as const) {
    it(`asks in one sentence: ${message}`, () => {
      const text = line(...fields);
      const [found, more] = findingsOfRule(rule, text);
      assert.equal(more, undefined);
      assert.deepEqual([found?.at, found?.severity, found?.message], [place, 'warning', message]);
      assert.equal(findingsOfRule(rule, edited(text, DRAFT))[0]?.severity, 'hint');
    });

    it(`and adds all of it: ${message}`, () => {
      const after = fixed(rule, line(...fields));
      for (const key of ['with', 'how', 'rhythm'])
        assert.match(after, new RegExp(`across:\\n(?: {4}.*\\n)*? {4}[- ] ${key}: `));
    });
  }

  it('adds to a line in braces too', () => {
    const text = edited(GOOD_PAPER, [LINES.across, '  across:\n    - {with: Schools}\n']);
    assert.match(fixed(rule, text), /with: Schools[\s\S]*how: ["<][\s\S]*rhythm: ["<]/);
  });

  it('asks of citizens as well, and once for all while drafting', () => {
    const text = edited(line(who), ['citizens:\n', '  citizens:\n    - with: neighbours\ncitizens:\n']);
    assert.equal(places(rule, text).length, 2);
    const [found, more] = findingsOfRule(rule, edited(text, DRAFT));
    assert.equal(more, undefined);
    assert.equal(found?.finding.more, 1);
  });

  it('takes a placeholder for an answer', () => {
    assert.deepEqual(places(rule, line(who, 'how: <How do you meet?>\n', 'rhythm: <How often?>\n')), []);
  });
});

describe('dialogue/own-unit', () => {
  const rule = 'dialogue/own-unit';

  for (const name of [
    'Parks',
    'parks',
    'the Parks',
    'All colleagues in Parks',
    'our own unit',
    'Parks staff',
  ]) {
    it(`does not take "${name}" for another unit`, () => {
      const text = across(name);
      assert.deepEqual(places(rule, text), [[name, 'warning']]);
      assert.deepEqual(places(rule, edited(text, DRAFT)), [[name, 'warning']]);
    });
  }

  for (const names of [
    ['Schools'],
    ['Parks and Schools'],
    ['Parks', 'Schools'],
    ['Car Parks Ltd'],
    ['All colleagues'],
    ['Parks', '<Which other units do you talk with?>'],
  ]) {
    it(`is content with ${names.join(', ')}`, () => assert.deepEqual(places(rule, across(...names)), []));
  }

  it('speaks once of several lines', () => {
    assert.equal(places(rule, across('Parks', 'our unit')).length, 1);
  });
});

describe('dialogue/own-unit in Danish', () => {
  for (const name of ['vores eget personale', 'egne medarbejdere'])
    it(`does not take "${name}" for another unit`, () => {
      const text = edited(across(name), ['language: en', 'language: da']);
      assert.deepEqual(places('dialogue/own-unit', text), [[name, 'warning']]);
    });
});

describe('dialogue/same-text', () => {
  const rule = 'dialogue/same-text';

  it('asks whether it is one conversation', () => {
    const text = how('across', 'Monday meeting by the MAP');
    assert.deepEqual(places(rule, text), [['Monday meeting by the MAP', 'hint']]);
    assert.equal(findingsOfRule(rule, text)[0]?.finding.related.length, 1);
  });

  it('asks once about a line copied as a whole', () => {
    const text = edited(GOOD_PAPER, [LINES.across, LINES.down.replace('down', 'across')]);
    assert.deepEqual(places(rule, text), [['Monday meeting by the map', 'hint']]);
  });

  it('asks about the same people in two directions', () => {
    assert.deepEqual(places(rule, across('All park keepers')), [['All park keepers', 'hint']]);
  });

  it('lets two lines of one direction be alike', () => {
    const twice = `${LINES.across}    - with: The library\n      how: Lunch with a question to each other\n      rhythm: every year\n`;
    assert.deepEqual(places(rule, edited(GOOD_PAPER, [LINES.across, twice])), []);
  });
});

describe('dialogue/one-way', () => {
  const rule = 'dialogue/one-way';

  for (const [text, language, place] of [
    ['A newsletter', 'en', 'newsletter'],
    ['We inform them of the plan', 'en', 'inform'],
    ['Announced on the intranet', 'en', 'Announced'],
    ['Et nyhedsbrev', 'da', 'nyhedsbrev'],
    ['Lederen orienterer', 'da', 'orienterer'],
    ['Planen udsendes', 'da', 'udsendes'],
  ] as const) {
    it(`asks how the answer to "${text}" is heard`, () => {
      assert.deepEqual(places(rule, how('down', text, language)), [[place, 'hint']]);
    });
  }

  for (const [text, language] of [
    ['A newsletter, and coffee on Fridays', 'en'],
    ['We inform them and ask what they think', 'en'],
    ['A walk', 'en'],
    ['Nyhedsbrev med et spørgsmål hver gang', 'da'],
    ['Vi spiser sammen', 'da'],
  ] as const) {
    it(`hears the answer in "${text}"`, () =>
      assert.deepEqual(places(rule, how('down', text, language)), []));
  }

  it("goes by the organisation's words too", () => {
    const words = `${organisation}words:\n  dialogue/one-way:\n    allow: [newsletter]\n    add: [loudspeaker]\n`;
    assert.deepEqual(places(rule, how('down', 'A newsletter'), { organisation: words }), []);
    assert.equal(places(rule, how('down', 'Over the loudspeaker'), { organisation: words }).length, 1);
  });
});

describe('dialogue/written-with', () => {
  const rule = 'dialogue/written-with';
  const text = edited(GOOD_PAPER, ["written_with: [all park keepers, the residents' council]\n", '']);

  it('is a question', () => {
    assert.deepEqual(places(rule, text), [['format', 'hint']]);
    assert.deepEqual(places(rule, edited(text, DRAFT)), [['format', 'hint']]);
    assert.match(fixed(rule, text), /status: submitted\nwritten_with:\n {2}- <Who took part in writing\?>\n/);
  });

  it('is not asked of a paper that nobody has begun', () => {
    const fresh = text
      .replace(/statement: In 2027.*/, 'statement: <Where are you going, and who will notice?>')
      .replace(/^ {4}title: .*/gm, '    title: <What will you change?>');
    assert.deepEqual(places(rule, fresh), []);
  });
});

describe('citizens/missing', () => {
  const rule = 'citizens/missing';

  it('is asked, more firmly once submitted and out of mobilization', () => {
    assert.deepEqual(places(rule, NO_CITIZENS), [['format', 'warning']]);
    assert.deepEqual(places(rule, edited(NO_CITIZENS, DRAFT)), [['format', 'hint']]);
    assert.deepEqual(places(rule, edited(NO_CITIZENS, MOBILIZATION)), [['format', 'hint']]);
    assert.match(fixed(rule, NO_CITIZENS), /\ncitizens:\n {2}- who: <Who took part\?>\nexpected_of_managers/);
  });

  it('asks what they said where the dialogue with them is planned', () => {
    const text = edited(NO_CITIZENS, [
      LINES.across,
      `${LINES.across}  citizens:\n    - with: neighbours\n      how: A walk\n      rhythm: yearly\n`,
    ]);
    assert.equal(
      findingsOfRule(rule, text)[0]?.message,
      'You plan to talk with "neighbours". What have citizens said so far?',
    );
  });
});

describe('citizens/what-changed', () => {
  const rule = 'citizens/what-changed';
  const changed = '    changed: Each park now has a named keeper on its sign\n';

  it('asks what came of what they said', () => {
    const text = edited(GOOD_PAPER, [changed, '']);
    assert.deepEqual(places(rule, text), [["The residents' council", 'hint']]);
    assert.match(fixed(rule, text), / {4}changed: <What did it change\?>\n/);
  });

  it('asks nothing where nothing is said, or is still to be filled in', () => {
    const said = "    said: We would like to help, but we don't know whom to ask\n";
    assert.deepEqual(places(rule, edited(GOOD_PAPER, [said, ''], [changed, ''])), []);
    assert.deepEqual(
      places(rule, edited(GOOD_PAPER, [said, '    said: <What did they say?>\n'], [changed, ''])),
      [],
    );
  });
});

describe('follow-up/rhythm', () => {
  const rule = 'follow-up/rhythm';

  for (const [what, to, place] of [
    ['the whole block is missing', '', 'format'],
    ['the block is empty', 'follow_up:\n', 'follow_up'],
    ['the rhythm is missing', 'follow_up:\n  invited_by: Anna Holm\n', 'follow_up'],
    ['the rhythm says nothing', 'follow_up:\n  rhythm:\n', 'rhythm'],
  ] as const) {
    it(`is asked for where ${what}`, () => {
      const text = edited(GOOD_PAPER, ['follow_up:\n  rhythm: monthly\n', to]);
      assert.deepEqual(places(rule, text), [[place, 'error']]);
      assert.deepEqual(places(rule, edited(text, DRAFT)), [[place, 'warning']]);
      assert.match(fixed(rule, text), /\nfollow_up:\n {2}rhythm: monthly\n/);
    });
  }

  it('is silent about a rhythm that is none: that is a matter of the format', () => {
    assert.deepEqual(places(rule, edited(GOOD_PAPER, ['rhythm: monthly', 'rhythm: now and then'])), []);
  });
});

describe('follow-up/less-than-monthly', () => {
  const rule = 'follow-up/less-than-monthly';

  it('is a question, which the organisation may put more firmly', () => {
    const text = edited(GOOD_PAPER, ['rhythm: monthly', 'rhythm: quarterly']);
    assert.deepEqual(places(rule, text), [['quarterly', 'hint']]);
    const firm = `${organisation}rules:\n  follow-up/less-than-monthly: warning\n`;
    assert.deepEqual(places(rule, text, { organisation: firm }), [['quarterly', 'warning']]);
  });

  for (const often of ['weekly', 'fortnightly', 'monthly']) {
    it(`is content with ${often}`, () => {
      assert.deepEqual(places(rule, edited(GOOD_PAPER, ['rhythm: monthly', `rhythm: ${often}`])), []);
    });
  }
});
