/** What shows while the pointer rests on a word. `<|>` is where it rests. */
import assert from 'node:assert/strict';
import { type Hover, MarkupContent } from 'vscode-languageserver';
import { hoverAt } from '../../server/src/language/hover/hover';
import { ASKING } from '../../server/src/language/hover/rules';
import { asMarkdown, asPlainText, words } from '../../server/src/language/hover/view';
import { fieldExamples } from '../../server/src/messages/da/field-examples';
import { fieldTexts } from '../../server/src/messages/render';
import { ruleNamed } from '../../server/src/rules/all';
import { edited, GOOD_ORGANISATION } from '../kit/good-paper';
import { LOG, NEIGHBOURS, ORGANISATION, PARKS, SCHOOLS } from '../kit/neighbours';
import { type Around, samples, type Workspace, workspace } from '../kit/workspace';

const MARK = '<|>';
type Files = Readonly<Record<string, string>>;

function textOf(hover: Hover | null): string | undefined {
  if (!hover) return undefined;
  assert.ok(MarkupContent.is(hover.contents));
  return hover.contents.value;
}

async function hoverIn(here: Workspace, name: string, offset: number): Promise<Hover | null> {
  const { session } = here;
  const analysis = session.opened(here.uri(name)) ?? here.open(name);
  const position = session.positions.toPosition(analysis.document.source, offset);
  return hoverAt(session.checked(analysis), position, session);
}

/** The hover at the mark in `text`, which stands among the neighbours in the place of the file of that name. */
async function at(name: string, text: string, files: Files = NEIGHBOURS, around: Around = {}) {
  const offset = text.indexOf(MARK);
  assert.ok(offset >= 0, 'the text has no mark');
  const here = await workspace(
    { ...files, [name]: text.replace(MARK, '') },
    { ...around, abilities: { markdownHover: true, ...around.abilities } },
  );
  const hover = await hoverIn(here, name, offset);
  const uri = here.uri(name);
  return { text: textOf(hover), marked: hover?.range && here.words(uri, hover.range) };
}

/** The hover in a file of the neighbours, at a mark put into the words `from`. */
function marked(name: string, marks: string, files: Files = NEIGHBOURS): string {
  return edited(files[name] ?? '', [marks.replace(MARK, ''), marks]);
}

const lines = (...parts: readonly string[]): string => parts.join('\n');

describe('hover', () => {
  describe('on a field', () => {
    it('says what it is for, shows an example and what the check asks', async () => {
      const { text, marked: words } = await at(PARKS, marked(PARKS, '  state<|>ment: In 2027'));
      assert.equal(words, 'statement');
      assert.equal(
        text,
        lines(
          '**Where we are going** (statement)',
          '',
          'How things should be when you have succeeded, in one or two sentences that a colleague can say aloud. Every unit fills it in.',
          '',
          "Example: `The town's green places belong to everyone and are cared for by many.`",
          '',
          'The check asks about:',
          '',
          '- A direction that is hard to remember, the limit is 40 (`direction/too-long`)',
          '- A direction that describes today (`direction/future`)',
          '- A direction that reads like tasks (`direction/task-list`)',
        ),
      );
    });

    it('goes by the limits of the organisation', async () => {
      const files = {
        ...NEIGHBOURS,
        [ORGANISATION]: `${GOOD_ORGANISATION}limits:\n  direction_words_hint: 33\n`,
      };
      const { text } = await at(PARKS, marked(PARKS, '  state<|>ment: In 2027'), files);
      assert.match(text ?? '', /the limit is 33 \(`direction\/too-long`\)/);
    });

    it('gives the choices with their meaning, and marks the one that is chosen', async () => {
      for (const mark of ['sta<|>tus: submitted', 'status: sub<|>mitted']) {
        const { text } = await at(PARKS, marked(PARKS, mark));
        assert.match(text ?? '', /^- `draft`: You are still writing\.$/m);
        assert.match(text ?? '', /^- \*\*submitted\*\*: Handed in, .* ← chosen here$/m);
        assert.equal(text?.match(/chosen here/g)?.length, 1);
      }
    });

    it('speaks Danish in a Danish paper', async () => {
      const { text } = await at(
        'a.strategy.yaml',
        'format: strategy-paper/1\nlanguage: da\nstatus: dr<|>aft\n',
        {},
      );
      assert.match(text ?? '', /^- \*\*draft\*\* kladde: I skriver stadig\. ← valgt her$/m);
      const field = await at(
        'a.strategy.yaml',
        'format: strategy-paper/1\nlanguage: da\nunit:\n  na<|>me: x\n',
        {},
      );
      assert.match(
        field.text ?? '',
        /Den del udfylder alle enheder\.\n\nEksempel: `Park og Vej`, `Lindby Skole`/,
      );
    });

    it('tells the field behind a key that has no value yet', async () => {
      const { text } = await at('a.strategy.yaml', 'format: strategy-paper/1\ndirection:<|>\n', {});
      assert.match(text ?? '', /^\*\*Direction\*\*/);
    });

    it('tells the field that a misspelt or Danish key stands for, with its finding and the reason', async () => {
      const { text } = await at(
        PARKS,
        edited(NEIGHBOURS[PARKS] ?? '', ['expected_of_managers:', 'expected_of_man<|>gers:']),
      );
      assert.match(text ?? '', /^\*\*.*\*\* \(expected_of_managers\)/);
      assert.match(
        text ?? '',
        /\*\*Error\*\*: "expected_of_mangers" is not in the common format.*\(`format\/unknown-field`\)\n\n\S/,
      );
    });

    it('tells what was found in its value, with the reason', async () => {
      const { text } = await at(
        PARKS,
        edited(NEIGHBOURS[PARKS] ?? '', ['        priority: 2', '        prior<|>ity: 1']),
      );
      assert.match(text ?? '', /share priority 1\. Which comes first\? \(`actions\/priority-shared`\)\n\n\S/);
    });

    it('does not ask every unit for what belongs to a part that can be left out', async () => {
      const { text } = await at(PARKS, marked(PARKS, 'indi<|>cator:'));
      assert.match(text ?? '', /It has to be there\./);
    });

    it('tells the fields of what is parked', async () => {
      const { text } = await at(PARKS, marked(PARKS, 'prio<|>rity: 3'));
      assert.match(text ?? '', /^\*\*Priority\*\* \(priority\)/);
    });

    it('tells local notes from fields', async () => {
      const { text } = await at('a.strategy.yaml', 'format: strategy-paper/1\nx-<|>budget: 3\n', {});
      assert.equal(text, 'A note of your own. The check leaves it alone.');
    });

    it('tells what a rule is for, in the organisation file and in a comment', async () => {
      const settings = `${GOOD_ORGANISATION}rules:\n  initiatives/par<|>tner: hint\n`;
      const expected =
        /^\*\*No partner outside the unit\*\* \(rule of the check\)\n\n.+\n\nWhile drafting: .+\. Once submitted: .+\.$/;
      assert.match((await at(ORGANISATION, settings)).text ?? '', expected);
      const aside =
        'format: strategy-paper/1\n# strategy-papers-ignore initiatives/par<|>tner: later\nid: a\n';
      assert.match(
        (await at('a.strategy.yaml', aside, {})).text?.split('\n\n**Warn')[0] ?? '',
        /^\*\*No partner outside the unit\*\*/,
      );
    });

    it('says nothing in white space, comments and behind what is finished', async () => {
      const silent = [
        'format: strategy-paper/1\ninitiatives:\n <|> - title: a\n',
        'format: strategy-paper/1\n<|>\nid: a\n',
        'format: strategy-paper/1\n# A no<|>te on initiatives/ownership\nid: a\n',
        'format: strategy-paper/1\nid: a <|>\n',
        '<|>',
      ];
      for (const text of silent) {
        const { text: said } = await at('a.strategy.yaml', text, {});
        assert.doesNotMatch(said ?? '', /^\*\*(?!Error|Warning|Hint)/, text);
      }
    });
  });

  describe('on an id', () => {
    const cases: readonly (readonly [
      what: string,
      name: string,
      mark: string,
      expected: readonly RegExp[],
    ])[] = [
      [
        'a benefit: status by the latest meeting',
        PARKS,
        'contributes_to: [owner<|>ship]\n        status: testing',
        [
          /^\*\*More residents take part .*\*\* \(expected benefit\)/,
          /^- Status: first signs \(from the follow-up\)$/m,
          /^- Owner: Anna Holm$/m,
          /^- Target: 200 persons, 2027-10-01$/m,
        ],
      ],
      [
        'an action where it is declared',
        PARKS,
        'id: first-three-<|>parks',
        [
          /^\*\*Try park agreements in three places\*\* \(action\)/,
          /^- Status: running \(from the follow-up\)$/m,
          /^- Responsible: Bo Lind$/m,
          /^- Learning: People come when there is soup$/m,
        ],
      ],
      [
        'an action of another paper, with what was learned',
        SCHOOLS,
        "'parks-2026#first-three-<|>parks'",
        [
          /\(action\)/,
          /^- Learning: People come when there is soup$/m,
          /^- In the paper: Parks, parks-2026$/m,
        ],
      ],
      ['the paper in front of it', SCHOOLS, "'parks<|>-2026#first", [/^\*\*Parks\*\* \(strategy paper\)/]],
      [
        'an initiative',
        LOG,
        'about: local-<|>green',
        [
          /\(initiative 1\)/,
          /^- Lead: Anna Holm$/m,
          /^- Content: 1 benefit, 2 actions$/m,
          /^- In the paper: Parks/m,
        ],
      ],
      ['a unit', PARKS, 'parent: technical-<|>services', [/^\*\*Technical Services\*\* \(unit\)$/m]],
      [
        'a partner that is a unit',
        PARKS,
        'who: scho<|>ols',
        [/^\*\*Schools\*\* \(unit\)/, /^- Papers: schools-2026 \(submitted\)$/m],
      ],
      [
        'the shared vision',
        PARKS,
        'supports: closer-<|>together',
        [/^\*\*Lindby is a place .*\*\* \(shared vision\)/],
      ],
      [
        'a focus area',
        PARKS,
        '[nearby-<|>nature]',
        [/^\*\*Nature close to home\*\* \(focus area\)/, /Used by: 2 initiatives/],
      ],
      [
        'a barrier',
        LOG,
        'id: no-<|>key',
        [/^\*\*Nobody has the key\*\* \(barrier\)/, /2026-05-04 \(42 days ago\)/],
      ],
    ];
    for (const [what, name, mark, expected] of cases) {
      it(what, async () => {
        const { text } = await at(name, marked(name, mark));
        for (const one of expected) assert.match(text ?? '', one);
      });
    }

    it('marks the half of paper#action that is meant', async () => {
      const found = await at(SCHOOLS, marked(SCHOOLS, "'parks-2026#first-three-<|>parks'"));
      assert.equal(found.marked, 'first-three-parks');
    });

    it('tells a closed unit, and what it is part of', async () => {
      const files = {
        ...NEIGHBOURS,
        [ORGANISATION]: edited(NEIGHBOURS[ORGANISATION] ?? '', [
          '    name: Parks\n',
          '    name: Parks\n    closed: 2026-06-01\n',
        ]),
      };
      const { text } = await at(PARKS, marked(PARKS, 'unit:\n  id: pa<|>rks'), files);
      assert.match(text ?? '', /^- Part of: Technical Services$/m);
      assert.match(text ?? '', /2026-06-01 \(14 days ago\)\. Is there another unit now\?/);
    });

    it('explains the field where nothing has the id', async () => {
      const { text } = await at(
        PARKS,
        edited(NEIGHBOURS[PARKS] ?? '', ['supports: closer-together', 'supports: no<|>where']),
      );
      assert.match(text ?? '', /^\*\*Supports\*\* \(supports\)/);
    });
  });

  describe('on a person', () => {
    it('tells unit, roles and how much there is to do, however the name is spelt', async () => {
      const expected = lines(
        '**Bo Lind** (person)',
        '',
        '- Unit: Parks',
        '- Roles: change agent',
        '- Responsible for: 4 actions in 2 papers',
        '- Leads: 2 initiatives',
      );
      assert.equal((await at(PARKS, marked(PARKS, 'change_agents: [Bo L<|>ind]'))).text, expected);
      const { text } = await at(
        PARKS,
        edited(NEIGHBOURS[PARKS] ?? '', ['change_agents: [Bo Lind]', 'change_agents: [bo  l<|>ind]']),
      );
      assert.ok(text?.startsWith(expected), text);
    });

    it('tells who is not on the list', async () => {
      const { text } = await at(
        PARKS,
        edited(NEIGHBOURS[PARKS] ?? '', ['lead: Anna Holm\n  change', 'lead: Nina <|>Berg\n  change']),
      );
      assert.match(text ?? '', /^\*\*Nina Berg\*\* \(person\)\n\nNot on the organisation's list\./);
    });

    it('tells each of two who have one name', async () => {
      const files = {
        ...NEIGHBOURS,
        [ORGANISATION]: edited(NEIGHBOURS[ORGANISATION] ?? '', [
          'focus_areas:',
          '  - name: Bo Lind\n    unit: schools\nfocus_areas:',
        ]),
      };
      const { text } = await at(PARKS, marked(PARKS, '[Bo L<|>ind]'), files);
      assert.match(text ?? '', /^- Unit: Parks$[\s\S]*^- Unit: Schools$/m);
    });
  });

  describe('on a date', () => {
    const dated = (line: string, language = 'en') =>
      at(
        'a.strategy.yaml',
        `format: strategy-paper/1\nlanguage: ${language}\ninitiatives:\n  - actions:\n      - decided: 2026-06-01\n        ${line}\n`,
        {},
      );
    const cases: readonly (readonly [line: string, language: string, expected: RegExp])[] = [
      ['due: 2026-06-<|>27', 'en', /^Saturday,? 27 June 2026 is in 12 days\./],
      ['due: "2026-06-<|>14"', 'en', /^Sunday,? 14 June 2026 was 1 day ago\./],
      ['due: 2026-<|>06-15', 'en', /^Monday,? 15 June 2026 is today\./],
      ['due: 2026-06-<|>27', 'da', /^Lørdag den 27\. juni 2026 er om 12 dage\./],
      ['started: 2026-06-<|>04', 'en', /\n\n3 days from decision to start\./],
      ['started: 2026-06-<|>01', 'da', /\n\nStartet samme dag som beslutningen\./],
      ['started: 2026-05-<|>31', 'en', /\n\nStarted 1 day before the decision\./],
    ];
    for (const [line, language, expected] of cases) {
      it(`${line.replace(MARK, '')} (${language})`, async () =>
        assert.match((await dated(line, language)).text ?? '', expected));
    }

    it('is silent about a day that no calendar has', async () => {
      assert.doesNotMatch((await dated('due: 2026-02-<|>30')).text ?? '', /days? ago|is in \d/);
    });
  });

  describe('the signature of a paper', () => {
    it('sums it up on the id, with the latest meeting', async () => {
      for (const mark of ['\ni<|>d: parks-2026', '\nid: parks-<|>2026']) {
        const { text } = await at(PARKS, marked(PARKS, mark));
        assert.equal(
          text,
          lines(
            '**Parks** (strategy paper)',
            '',
            '- Direction: In 2027 residents will look after their nearest park together with us, and children will play there every day',
            '- Period: 2026-01-01 to 2027-12-31',
            '- Phase: consolidation',
            '- Status: submitted',
            '- Checked as: submitted',
            '- Content: 4 of 4 initiatives, 4 benefits, 5 actions (1 decided, 1 testing, 2 running, 1 practice)',
            '- Findings now: none',
            '- Last follow-up: 2026-05-04 (42 days ago)',
          ),
        );
      }
    });

    it('tells a draft what is left before submission', async () => {
      const draft = edited(
        NEIGHBOURS[PARKS] ?? '',
        ['id: parks-2026', 'id: <|>parks-2026'],
        ['status: submitted', 'status: draft'],
        ['  change_agents: [Bo Lind]\n', ''],
      );
      const { text } = await at(PARKS, draft);
      assert.match(text ?? '', /^- Checked as: drafting$/m);
      assert.match(text ?? '', /^- Findings now: .*1 hint|1 warning/m);
      assert.match(text ?? '', /^- Before submission: 1 error/m);
    });

    it('speaks Danish, and of a paper with next to nothing in it', async () => {
      const { text } = await at('a.strategy.yaml', 'format: strategy-paper/1\nlanguage: da\nid: <|>a\n', {});
      assert.match(text ?? '', /^\*\*a\*\* \(strategipapir\)/);
      assert.match(text ?? '', /^- Indhold: 0 af 4 initiativer, 0 gevinster, 0 handlinger$/m);
      assert.match(text ?? '', /^- Før I indsender: \d+ skal rettes/m);
      assert.match(text ?? '', /^- Sidste opfølgning: ingen endnu$/m);
    });

    it('is what a log shows of its paper', async () => {
      const { text } = await at(LOG, marked(LOG, 'paper: parks<|>-2026'));
      assert.match(text ?? '', /^\*\*Parks\*\* \(strategy paper\)/);
    });
  });

  describe('in a text that is half written', () => {
    const broken: readonly (readonly [what: string, text: string, expected: RegExp])[] = [
      ['below an unclosed quote', 'format: strategy-paper/1\nid: "a\nstatus: dr<|>aft\n', /\(status\)/],
      ['below a half-typed line', 'format: strategy-paper/1\ndirec\nsta<|>tus: draft\n', /\(status\)/],
      ['with a tab', 'format: strategy-paper/1\nunit:\n\tna<|>me: Parks\n', /\(name\)/],
      ['at a key with no colon yet', 'format: strategy-paper/1\nperiod:\n  fr<|>om\n', /\(from\)|\(period\)/],
      [
        'in an open bracket',
        'format: strategy-paper/1\nphase: [mobil<|>ization\nstatus: draft\n',
        /\*\*mobilization\*\*.*chosen|Phase/,
      ],
      ['under CRLF', 'format: strategy-paper/1\r\nunit:\r\n  na<|>me: Parks\r\n', /\(name\)/],
      ['behind a BOM', '\uFEFFformat: strategy-paper/1\nsta<|>tus: draft\n', /\(status\)/],
    ];
    for (const [what, text, expected] of broken) {
      it(what, async () => assert.match((await at('a.strategy.yaml', text, {})).text ?? '', expected));
    }

    it('marks the word where a client counts in bytes', async () => {
      const text = 'format: strategy-paper/1\ndirection: {statement: "Æøå 🌳 blå", sta<|>tement: x}\n';
      const { marked: words } = await at('a.strategy.yaml', text, {}, { encoding: 'utf-8' });
      assert.equal(words, 'statement');
    });
  });

  describe('with hostile texts', () => {
    const HOSTILE = [
      '[click](command:evil.run)',
      '<img src=x onerror=alert(1)>',
      '![pixel](https://evil.example/p.png)',
      '<https://evil.example>',
      'https://evil.example and www.evil.example and me@evil.example',
      '**bold** _low_ `code` ~~gone~~ | a | b |',
      '$(zap) &lt;b&gt; &#60;',
      '[a]: https://evil.example',
      '\u202egnikat',
    ];
    /** What Markdown would make more of than words, where it is not escaped. */
    const LIVELY = /[[\]<>`~|*]|:\/\/|www\.|@|&[#\w]|\$\(|[\u202a-\u202e]/;
    const unescaped = (markdown: string): string => markdown.replace(/\\[!-/:-@[-`{-~]/g, '');

    for (const hostile of HOSTILE) {
      it(`shows as words: ${JSON.stringify(hostile)}`, async () => {
        const written = asMarkdown([words(hostile)]);
        assert.doesNotMatch(unescaped(written), LIVELY);
        const paper = edited(NEIGHBOURS[PARKS] ?? '', [
          'title: Try park agreements in three places',
          `title: ${JSON.stringify(hostile)}`,
        ]);
        const { text } = await at(SCHOOLS, marked(SCHOOLS, "#first-three-<|>parks'"), {
          ...NEIGHBOURS,
          [PARKS]: paper,
        });
        const [heading = ''] = text?.split('\n') ?? [];
        assert.doesNotMatch(unescaped(heading.slice(2, -'** (action)'.length)), LIVELY);
        assert.match(text ?? '', /\(action\)/);
      });
    }

    it('begins no heading, list, quote or rule of its own', () => {
      for (const start of ['# a', '- a', '+ a', '1. a', '2) a', '===', '> a', '---'])
        assert.match(asMarkdown([words(start)]), /^(?:\\|\d\\)/, start);
    });

    it('stays on its line, and of a length that can be read', async () => {
      const written = asMarkdown([words(`a\n\n# b\r\nc ${'x'.repeat(100_000)}`)]);
      assert.doesNotMatch(written, /\n/);
      assert.ok(written.length < 1000);
    });

    it('is plain for a client that takes no Markdown', async () => {
      const { text } = await at(PARKS, marked(PARKS, 'status: sub<|>mitted'), NEIGHBOURS, {
        abilities: { markdownHover: false },
      });
      assert.match(text ?? '', /^Status \(status\)\n/);
      assert.doesNotMatch(text ?? '', /[*`]/);
      assert.equal(asPlainText([words({ code: '`a`' }, ' [b](c)')]), '`a` [b](c)');
    });
  });

  it('knows each field and rule that it tells of', () => {
    for (const [path, asking] of Object.entries(ASKING)) {
      assert.ok(fieldTexts('en', path), path);
      for (const { rule } of asking) assert.ok(ruleNamed(rule), rule);
    }
    for (const path of Object.keys(fieldExamples)) assert.ok(fieldTexts('da', path), path);
  });

  it('has a Danish example wherever there is an English one', async () => {
    const { fieldsEn } = await import('../../server/src/messages/generated/fields-en');
    const isBare = (example: unknown) =>
      typeof example === 'number' || /^[\d-]+$|^https?:/.test(String(example));
    const without = Object.entries(fieldsEn).filter(
      ([path, { examples, enums }]) =>
        examples && !enums && !examples.every(isBare) && !Object.hasOwn(fieldExamples, path),
    );
    assert.deepEqual(
      without.map(([path]) => path),
      [],
    );
  });

  it('never fails, wherever the pointer rests', async function () {
    this.timeout(60_000);
    const files = samples();
    const here = await workspace(files, { abilities: { markdownHover: true } });
    let answered = 0;
    for (const [name, text] of Object.entries(files)) {
      for (let offset = 0; offset <= text.length; offset += 5)
        if (await hoverIn(here, name, offset)) answered++;
      // Cut off in the middle, and with its lines one column off.
      const half = text.slice(0, text.length / 2);
      for (const damaged of [half, half.replace(/\n {2}(?=\S)/g, '\n   ').replace(/\n/g, '\r\n')]) {
        here.session.open(here.uri(name), 2, damaged);
        for (let offset = 0; offset <= damaged.length + 3; offset += 31) await hoverIn(here, name, offset);
      }
      here.session.open(here.uri(name), 3, text);
    }
    assert.ok(answered > 1000, `${answered} answers`);
  });
});
