import assert from 'node:assert/strict';
import type { SyntaxProblem } from '../../server/src/document/problem';
import { readDocument, type YamlDocument } from '../../server/src/document/read';
import { sourceText } from '../../server/src/document/source-text';
import { messageText } from '../../server/src/messages/render';
import { readSubject } from '../../server/src/paper/subject';
import { check } from '../../server/src/rules/check';
import { findingsOf, findingsOfRule, fixed, named } from '../kit/findings';
import { edited, GOOD_PAPER, TODAY } from '../kit/good-paper';

/** The messages about a text that is not, or cannot be, read. */
function messagesAbout(problem: SyntaxProblem, language: 'en' | 'da' = 'en'): readonly string[] {
  const document: YamlDocument = {
    source: sourceText('title: x\n'),
    root: undefined,
    comments: [],
    problems: [problem],
    holes: [],
  };
  const findings = check(readSubject(document, 'parks.strategy.yaml'), { today: TODAY });
  return findings.map(({ message, params }) => messageText(language, message, params));
}

describe('syntax/unreadable', () => {
  const cases: readonly {
    what: string;
    change: [string, string];
    at: string;
    says: RegExp;
    after?: [string, string];
  }[] = [
    {
      what: 'a tab',
      change: ['    lead: Karla Sand\n', '\tlead: Karla Sand\n'],
      at: '\t',
      says: /^Line \d+ is indented with a tab\. Use spaces, two for each step\.$/,
      after: ['    lead: Karla Sand\n', '    lead: Karla Sand\n'],
    },
    {
      what: 'a quotation mark that is never closed',
      change: ['title: Every park has a wild corner', 'title: "Every park has a wild corner'],
      at: '"',
      says: /quotation mark in line \d+ is never closed/,
      after: ['title: Every park has a wild corner', 'title: "Every park has a wild corner"'],
    },
    {
      what: 'a colon in a title',
      change: ['title: Every park has a wild corner', 'title: Corners: wild ones'],
      at: 'Corners: wild ones',
      says: /has a colon in it, so it needs quotation marks/,
      after: ['title: Every park has a wild corner', 'title: "Corners: wild ones"'],
    },
    {
      what: 'a title that begins with @',
      change: ['title: Every park has a wild corner', 'title: @home in the park'],
      at: '@home in the park',
      says: /begins with "@", so it needs quotation marks/,
      after: ['title: Every park has a wild corner', 'title: "@home in the park"'],
    },
    {
      what: 'a title that begins with %',
      change: ['title: Every park has a wild corner', 'title: %50 wilder'],
      at: '%50 wilder',
      says: /begins with "%"/,
      after: ['title: Every park has a wild corner', 'title: "%50 wilder"'],
    },
    {
      what: 'a key without the space after its colon',
      change: ['    lead: Karla Sand\n', '    lead:Karla Sand\n'],
      at: 'lead:',
      says: /no space after "lead" in line \d+/,
      after: ['    lead: Karla Sand\n', '    lead: Karla Sand\n'],
    },
  ];
  for (const { what, change, at, says, after } of cases) {
    it(`tells of ${what}, and of nothing that follows from it`, () => {
      const text = edited(GOOD_PAPER, change);
      const found = findingsOf(text);
      assert.deepEqual(named(found), ['syntax/unreadable:error']);
      assert.equal(found[0]?.at, at);
      assert.match(found[0]?.message ?? '', says);
      if (after) assert.equal(fixed('syntax/unreadable', text), edited(GOOD_PAPER, after));
    });
  }

  it('tells of a list entry one space off, with its neighbour and the way to move it', () => {
    const text = edited(GOOD_PAPER, ['      - id: evening-walks\n', '     - id: evening-walks\n']);
    const [found, ...others] = findingsOf(text);
    assert.deepEqual(others, []);
    assert.match(
      found?.message ?? '',
      /^Line \d+ is not lined up under "- id: first-three-parks"\. Move it 1 space to the right\.$/,
    );
    assert.match(
      found ? messageText('da', found.finding.message, found.finding.params) : '',
      /Ryk den 1 mellemrum til højre/,
    );
  });

  it('tells that a line goes on with the text above, and moves it there', () => {
    const text = edited(GOOD_PAPER, [
      'title: Every park has a wild corner',
      'title: Every park has a wild\ncorner of its own',
    ]);
    const [found, ...others] = findingsOf(text);
    assert.deepEqual(others, []);
    assert.match(
      found?.message ?? '',
      /^Line \d+ goes on with the text above it, "Every park has a wild"\. Move it 6 spaces to the right\.$/,
    );
    assert.match(
      found ? messageText('da', found.finding.message, found.finding.params) : '',
      /fortsætter teksten ovenover, »Every park has a wild«\. Ryk den 6 mellemrum til højre\.$/,
    );
    assert.match(fixed('syntax/unreadable', text), /has a wild\n {6}corner of its own\n {4}lead/);
  });

  it('has words for every cause, in both languages', () => {
    const place = { kind: 'unreadable', span: { start: 0, end: 5 }, repairs: [], line: 3 } as const;
    const problems: readonly SyntaxProblem[] = [
      { ...place, cause: 'tab', lines: 1 },
      { ...place, cause: 'quote' },
      { ...place, cause: 'indentation', neighbour: 'why:', move: -2 },
      { ...place, cause: 'indentation', neighbour: 'why:', move: 1 },
      { ...place, cause: 'indentation', neighbour: 'Every', move: 1, goesOn: true },
      { ...place, cause: 'needs-quotes', sign: ':' },
      { ...place, cause: 'needs-quotes', sign: '@' },
      { ...place, cause: 'bracket', sign: '[' },
      { ...place, cause: 'key-without-colon', text: 'title' },
      { ...place, cause: 'colon-without-space', text: 'title' },
      { ...place, cause: 'dash-without-space' },
      { ...place, cause: 'entry-without-dash', neighbour: '- Two' },
      { ...place, cause: 'entry-after-key', text: 'for_whom' },
      { ...place, cause: 'other' },
    ];
    for (const language of ['en', 'da'] as const) {
      const messages = problems.map((problem) => {
        const [message, ...others] = messagesAbout(problem, language);
        assert.deepEqual(others, []);
        return message ?? '';
      });
      assert.equal(new Set(messages).size, problems.length);
      for (const message of messages) {
        assert.match(message, /3/);
        assert.doesNotMatch(message, /[{}]/);
      }
    }
  });
});

describe('a text of which only a part stands in quotation marks', () => {
  it('is told as that, and gets them around the whole', () => {
    const text = edited(GOOD_PAPER, [
      'title: Every park has a wild corner',
      'title: "Wild" corners in every park',
    ]);
    assert.deepEqual(
      (['en', 'da'] as const).map((language) => findingsOf(text, {}, language).map(({ message }) => message)),
      [
        ['Only a part of the text in line 73 stands in quotation marks. Put them around the whole text.'],
        ['Kun en del af teksten i linje 73 står i anførselstegn. Sæt hele teksten i anførselstegn.'],
      ],
    );
    assert.match(
      fixed('syntax/unreadable', text),
      /title: '"Wild" corners in every park'|title: "\\"Wild\\" corners in every park"/,
    );
  });
});

describe('syntax/duplicate-key', () => {
  const WHY = '    why: Residents who take part know how to solve the next problem themselves\n';

  it('reads the one that says something, whichever of the two it is', () => {
    const [actions] = /^ {4}actions:\n(?: {6}.*\n)+/m.exec(GOOD_PAPER) ?? assert.fail();
    for (const text of [
      edited(GOOD_PAPER, [actions, `    actions: []\n${actions}`]),
      edited(GOOD_PAPER, [actions, `    actions:\n${actions}`]),
      edited(GOOD_PAPER, [actions, `${actions}    actions: []\n`]),
    ]) {
      assert.deepEqual(named(findingsOf(text)), ['syntax/duplicate-key:error']);
      assert.equal(fixed('syntax/duplicate-key', text), GOOD_PAPER);
    }
  });

  it('marks the second key, tells of the first, and joins the two texts', () => {
    const text = edited(GOOD_PAPER, [WHY, `${WHY}    why: They also bring their neighbours\n`]);
    const found = findingsOf(text);
    assert.deepEqual(named(found), ['syntax/duplicate-key:error']);
    assert.equal(found[0]?.at, 'why');
    assert.equal(found[0]?.message, '"why" appears twice here, so one text would be lost. Merge them.');
    const [first] = found[0]?.finding.related ?? [];
    assert.ok(first && first.span.start < (found[0]?.finding.span.start ?? 0));
    assert.match(
      fixed('syntax/duplicate-key', text),
      /why: >-\n\s+Residents who take part know .*themselves\. They also bring\n\s+their neighbours\n/,
    );
  });

  it('joins two lists', () => {
    const text = edited(GOOD_PAPER, [
      '  for_whom: [residents, children]\n',
      '  for_whom: [residents]\n  background: The town grows\n  for_whom: [children]\n',
    ]);
    assert.equal(
      fixed('syntax/duplicate-key', text),
      edited(GOOD_PAPER, [
        '  for_whom: [residents, children]\n',
        '  for_whom: [residents, children]\n  background: The town grows\n',
      ]),
    );
    const block = edited(GOOD_PAPER, [
      '  for_whom: [residents, children]\n',
      '  for_whom:\n    - residents\n  for_whom:\n    - children # of all ages\n',
    ]);
    assert.equal(
      fixed('syntax/duplicate-key', block),
      edited(GOOD_PAPER, [
        '  for_whom: [residents, children]\n',
        '  for_whom:\n    - residents\n    - children # of all ages\n',
      ]),
    );
  });

  it('deletes the one that says nothing, or the same', () => {
    for (const extra of ['    why:\n', '    why: ""\n', WHY]) {
      const text = edited(GOOD_PAPER, [WHY, WHY + extra]);
      assert.equal(fixed('syntax/duplicate-key', text), GOOD_PAPER);
    }
    assert.equal(fixed('syntax/duplicate-key', edited(GOOD_PAPER, [WHY, `    why:\n${WHY}`])), GOOD_PAPER);
  });

  it('keeps both where they cannot be joined', () => {
    const text = edited(GOOD_PAPER, [
      'follow_up:\n  rhythm: monthly\n',
      'follow_up:\n  rhythm: monthly\nfollow_up:\n  invited_by: Bo Lind\n',
    ]);
    assert.match(fixed('syntax/duplicate-key', text), /\nx-follow_up:\n {2}invited_by: Bo Lind\n/);
  });

  it("looks inside notes of one's own too", () => {
    const text = `${GOOD_PAPER}x-notes:\n  a: 1\n  b: {c: 1, c: 2}\n`;
    assert.deepEqual(
      findingsOf(text).map(({ rule, at }) => [rule, at]),
      [['syntax/duplicate-key', 'c']],
    );
  });

  it('takes the same key in two maps for what it is', () => {
    assert.deepEqual(findingsOfRule('syntax/duplicate-key', GOOD_PAPER), []);
  });
});

describe('a field that takes one thing only, twice', () => {
  for (const [from, to, first, second] of [
    ['status: submitted\n', 'status: submitted\nstatus: closed\n', 'submitted', 'closed'],
    ['  to: 2027-12-31\n', '  to: 2027-12-31\n  to: 2027-06-30\n', '2027-12-31', '2027-06-30'],
    ['    lead: Karla Sand\n', '    lead: Karla Sand\n    lead: Anna Holm\n', 'Karla Sand', 'Anna Holm'],
  ] as const)
    it(`is not run together, but one of them kept: ${first} or ${second}`, () => {
      const text = edited(GOOD_PAPER, [from, to]);
      assert.equal(fixed('syntax/duplicate-key', text, 0), GOOD_PAPER);
      assert.equal(
        fixed('syntax/duplicate-key', text, 1),
        edited(GOOD_PAPER, [from, from.replace(first, second)]),
      );
      assert.ok(
        findingsOfRule('syntax/duplicate-key', text)[0]
          ?.finding.fixes()
          .every((fix) => fix.claims),
      );
    });

  it('is no lost dash where one key stands three times', () => {
    const title = '    title: Every park has a wild corner\n';
    const text = edited(GOOD_PAPER, [title, `${title}    title: Wild\n    title: Corners\n`]);
    assert.deepEqual(
      findingsOf(text).map(({ rule, message }) => `${rule} ${message}`),
      Array.from(
        { length: 2 },
        () => 'syntax/duplicate-key "title" appears twice here, so one text would be lost. Merge them.',
      ),
    );
  });
});

describe('syntax/one-plain-document', () => {
  const cases: readonly [what: string, text: string, at: string, says: RegExp][] = [
    ['a second document', `${GOOD_PAPER}---\nid: other\n`, '---', /second document/],
    [
      'an anchor and its alias',
      edited(
        GOOD_PAPER,
        ['  lead: Anna Holm\n  change', '  lead: &anna Anna Holm\n  change'],
        ['rhythm: monthly\n', 'rhythm: monthly\n  invited_by: *anna\n'],
      ),
      '&anna',
      /^&anna refers to another place/,
    ],
    ['a tag', edited(GOOD_PAPER, ['id: parks-2026', 'id: !!str parks-2026']), '!!str', /^!!str says how/],
  ];
  for (const [what, text, at, says] of cases) {
    it(`tells of ${what}, once`, () => {
      const found = findingsOf(text);
      assert.deepEqual(named(found), ['syntax/one-plain-document:error']);
      assert.equal(found[0]?.at, at);
      assert.match(found[0]?.message ?? '', says);
    });
  }

  it('joins two documents into one where no field is there twice, and checks the whole', () => {
    const text = edited(GOOD_PAPER, ['\ncitizens:', '\n---\ncitizens:']);
    const [found, ...others] = findingsOf(text);
    assert.deepEqual(others, []);
    assert.match(found?.message ?? '', /Delete the line, so that the file is one\.$/);
    assert.equal(fixed('syntax/one-plain-document', text), GOOD_PAPER);
    const faulty = edited(text, ['rhythm: monthly', 'rhythm: montly']);
    assert.deepEqual(named(findingsOf(faulty)), [
      'syntax/one-plain-document:error',
      'format/wrong-type:error',
    ]);
  });

  it('writes out a reference to several lines, and lets other fixes wait for that', () => {
    const text = edited(
      GOOD_PAPER,
      [
        '        for_whom: [residents]\n        measure:',
        '        for_whom: &people\n          - residents\n          - children\n        measure:',
      ],
      ['for_whom: [children, parents]', 'for_whom: *people'],
      ['status: testing\n        decided', 'status: tested\n        decided'],
    );
    assert.deepEqual(
      findingsOf(text).map(({ rule, finding }) => [rule, finding.fixes().length]),
      [
        ['syntax/one-plain-document', 1],
        ['format/wrong-type', 0],
      ],
    );
    assert.match(
      fixed('syntax/one-plain-document', text),
      /drive\n {8}for_whom:\n {10}- residents\n {10}- children\n/,
    );
  });

  it('lets a paper begin with three hyphens', () => {
    assert.deepEqual(named(findingsOf(`---\n${GOOD_PAPER}`)), []);
  });
});

describe('syntax/not-text and syntax/too-large', () => {
  it('have words for everything that is no text, and are alone then', () => {
    const place = { kind: 'not-text', span: { start: 0, end: 0 }, repairs: [] } as const;
    assert.deepEqual(
      (['binary', 'encoding', 'utf-16'] as const).map((what) => messagesAbout({ ...place, what }).length),
      [1, 1, 1],
    );
    assert.match(messagesAbout({ ...place, what: 'encoding' })[0] ?? '', /old encoding/);
    assert.match(messagesAbout({ ...place, what: 'encoding' }, 'da')[0] ?? '', /gammelt tegnsæt/);
  });

  it('leave a text over the budgets alone', () => {
    for (const text of [`x: ${'a'.repeat(30_000)}\n`, `x: ${'['.repeat(300)}`, 'a: 1\n'.repeat(40_000)]) {
      assert.deepEqual(named(findingsOf(`format: strategy-paper/1\n${text}`)), ['syntax/too-large:error']);
    }
  });

  it('find the same in a text with a byte order mark and carriage returns as without', () => {
    assert.deepEqual(named(findingsOf(`\ufeff${GOOD_PAPER.replaceAll('\n', '\r\n')}`)), []);
    assert.equal(readDocument(`\ufeff${GOOD_PAPER}`).problems.length, 0);
  });
});
