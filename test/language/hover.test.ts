/** What shows while the pointer rests on a field or an id. `<|>` is where it rests. */
import assert from 'node:assert/strict';
import { edited, GOOD_ORGANISATION } from '../kit/good-paper';
import { at, lines, marked } from '../kit/hovering';
import { LOG, NEIGHBOURS, ORGANISATION, PARKS, SCHOOLS } from '../kit/neighbours';

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
});
