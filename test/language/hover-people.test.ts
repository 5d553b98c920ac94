/** What shows while the pointer rests on a person, a day or a paper, and in a text that is half written. */
import assert from 'node:assert/strict';
import { edited } from '../kit/good-paper';
import { at, lines, MARK, marked } from '../kit/hovering';
import { LOG, NEIGHBOURS, ORGANISATION, PARKS } from '../kit/neighbours';

describe('hover', () => {
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
});
