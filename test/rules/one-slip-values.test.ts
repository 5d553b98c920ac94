/** One habit, one finding: the same slip in values all over a text is told once, and one fix mends all of it. */
import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/document/edit';
import { fixText } from '../../server/src/messages/render';
import { mend } from '../../server/src/rules/fixing/mend';
import { findingsOf, named } from '../kit/findings';
import { edited, GOOD_ORGANISATION, GOOD_PAPER } from '../kit/good-paper';
import { capital, keys, mended, only } from '../kit/one-slip';

/** What a text looks like with one kind of value written otherwise all over it, and what is said of it. */
interface Otherwise {
  readonly what: string;
  readonly from: RegExp;
  readonly to: string | ((...groups: readonly string[]) => string);
  readonly rule: string;
  readonly at: string;
  readonly words: RegExp;
  readonly fix: string;
  readonly safe?: true;
}

const MONTHS = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
];

const DANISH_CHOICES: Readonly<Record<string, string>> = {
  testing: 'Prøves af',
  decided: 'Besluttet',
  running: 'i gang',
  practice: 'fast praksis',
  submitted: 'Indsendt',
  consolidation: 'Konsolidering',
};

const VALUES: readonly Otherwise[] = [
  {
    what: 'dates with points',
    from: /(\d{4})-(\d\d)-(\d\d)/g,
    to: (_all, year, month, day) => `${Number(day)}.${Number(month)}.${year}`,
    rule: 'format/date-style',
    at: '1.1.2026',
    words: /^Write the date as year-month-day: 2026-01-01\. \(And 12 more places like this\.\)$/,
    fix: 'Write all 13 dates as year-month-day',
    safe: true,
  },
  {
    what: 'dates in words',
    from: /(\d{4})-(0\d)-(\d\d)/g,
    to: (_all, year, month, day) => `${Number(day)}. ${MONTHS[Number(month) - 1] ?? ''} ${year}`,
    rule: 'format/date-style',
    at: '1. januar 2026',
    words: /\(And 9 more places like this\.\)$/,
    fix: 'Write all 10 dates as year-month-day',
    safe: true,
  },
  {
    what: 'choices with a capital',
    from: /(status|phase): (\w)/g,
    to: (_all, key, letter) => `${key}: ${letter?.toUpperCase()}`,
    rule: 'format/wrong-type',
    at: 'Consolidation',
    words:
      /^Choices are written in small letters: "consolidation", not "Consolidation"\. \(And 7 more places/,
    fix: 'Correct all 8',
    safe: true,
  },
  {
    what: 'choices in Danish',
    from: /(status|phase): (\w+)/g,
    to: (_all, key, choice) => `${key}: ${DANISH_CHOICES[choice ?? '']}`,
    rule: 'format/wrong-type',
    at: 'Konsolidering',
    words:
      /^"Konsolidering" is Danish\. Choices are written in English, whatever language the paper is in: "consolidation"\. \(And 7 more/,
    fix: 'Correct all 8',
  },
  {
    what: 'one choice that is none',
    from: /status: (?:testing|running|decided)/g,
    to: 'status: testing it',
    rule: 'format/wrong-type',
    at: 'testing it',
    words: /^"testing it" cannot be chosen for "status"\. .*\(And 3 more places like this\.\)$/,
    fix: 'Replace all 4 with "testing"',
  },
  {
    what: 'numbers in quotes',
    from: /priority: (\d)/g,
    to: (_all, number) => `priority: "${number}"`,
    rule: 'format/wrong-type',
    at: '"1"',
    words: /^Write 1 without quotation marks, since it is a number\. \(And 4 more places like this\.\)$/,
    fix: 'Write all 5 as numbers',
    safe: true,
  },
  {
    what: 'one entry for a list',
    from: /for_whom: \[(residents)\]/g,
    to: (_all, who) => `for_whom: ${who}`,
    rule: 'format/wrong-type',
    at: 'residents',
    words: /^"for_whom" should be a list: .* \(And 2 more places like this\.\)$/,
    fix: 'Make all 3 lists',
  },
  {
    what: 'a list for one text',
    from: /responsible: (.*)/g,
    to: (_all, who) => `responsible: [${who}]`,
    rule: 'format/wrong-type',
    at: '[Bo Lind]',
    words: /^"responsible" should be one single text, .* \(And 4 more places like this\.\)$/,
    fix: 'Write all 5 as one text',
  },
  {
    what: 'ids as names are written',
    from: /- id: (\w)/g,
    to: (_all, letter) => `- id: ${letter?.toUpperCase()}`,
    rule: 'format/id-style',
    at: 'Local-green',
    words: /: local-green\. \(And 12 more places like this\.\)$/,
    fix: 'Correct all 13, also wherever they are referred to',
    safe: true,
  },
];

describe('values written otherwise all over a paper', () => {
  for (const { what, from, to, rule, at, words, fix, safe } of VALUES) {
    it(`are one finding: ${what}`, () => {
      const text = GOOD_PAPER.replace(from, to as string);
      const found = only(text);
      assert.equal(found.rule, rule);
      assert.equal(found.at, at);
      assert.match(found.message, words);
      const [first] = found.finding.fixes();
      assert.equal(first && fixText('en', first.title, first.params), fix);
      assert.equal(first?.safe, safe ?? false);
      // A list may be written with lines or brackets.
      const after = mended(text, found).replaceAll(/for_whom:\n\s+- residents/g, 'for_whom: [residents]');
      assert.equal(
        after,
        GOOD_PAPER.replaceAll(
          /status: (?:running|decided)/g,
          what.includes('none') ? 'status: testing' : '$&',
        ),
      );
    });
  }

  it('are one finding: decimal commas, in braces and on lines of their own', () => {
    const measure = (value: (number: string) => string) =>
      edited(GOOD_PAPER, [
        '          baseline: {value: 40, date: 2025-12-01, source: park register}\n          target: {value: 200, by: 2027-10-01}\n',
        [
          `          baseline:\n            value: ${value('1.5')}\n            date: 2025-12-01\n            source: park register\n`,
          `          target:\n            value: ${value('4.5')}\n            by: 2027-10-01\n`,
          `          readings:\n            - date: 2026-03-01\n              value: ${value('2.5')}\n`,
        ].join(''),
      ]);
    const text = measure((number) => number.replace('.', ','));
    const found = only(text);
    assert.equal(found.rule, 'benefits/measure-numbers');
    assert.match(found.message, /^Write "1,5" as a number.* \(And 2 more places like this\.\)$/);
    assert.equal(
      mended(text, found),
      measure((number) => number),
    );

    const readings = (value: (number: string) => string) =>
      edited(GOOD_PAPER, [
        'by: 2027-10-01}\n',
        `by: 2027-10-01}\n          readings:\n${['41.5', '42.5', '43.5']
          .map((number) => `            - {date: 2026-03-01, value: ${value(number)}}\n`)
          .join('')}`,
      ]);
    const inBraces = readings((number) => number.replace('.', ','));
    assert.equal(only(inBraces).rule, 'syntax/misread-scalar');
    assert.equal(
      mended(inBraces, only(inBraces)),
      readings((number) => number),
    );
  });

  it('are read as meant, so that nothing follows from them', () => {
    const text = edited(GOOD_PAPER, ['phase: consolidation\nstatus', 'phase: Konsolidering\nstatus']);
    assert.equal(
      only(text).message,
      '"Konsolidering" cannot be chosen for "phase". Choose from mobilization, consolidation or benefits-realization.',
    );
    const overdue = edited(GOOD_PAPER, ['status: running\n', 'status: Running\n        due: 2026-05-01\n']);
    assert.deepEqual(named(findingsOf(overdue)), ['format/wrong-type:error', 'actions/overdue:warning']);
  });

  it('have both readings where each date may be one of two', () => {
    const text = GOOD_PAPER.replaceAll(/(started|decided): (\d{4})-(\d\d)-(\d\d)/g, '$1: $4/$3/$2');
    const clear = findingsOf(text).filter(({ message }) => !message.includes('Is it'));
    const [doubtful] = findingsOf(text).filter(({ message }) => message.includes('Is it'));
    assert.deepEqual(
      clear.map(({ at }) => at),
      ['15/01/2026'],
    );
    assert.match(
      doubtful?.message ?? '',
      /Is it 2026-02-01 or 2026-01-02\? \(And 3 more places like this\.\)$/,
    );
    assert.deepEqual(
      doubtful?.finding.fixes().map(({ title, params }) => fixText('en', title, params)),
      ['Correct all 4: the day stands first', 'Correct all 4: the month stands first'],
    );
    const [dayFirst] = doubtful?.finding.fixes() ?? [];
    assert.equal(applyEdits(text, dayFirst?.edits ?? []).replace('15/01/2026', '2026-01-15'), GOOD_PAPER);
  });

  it('are a finding each where there are two, one of each kind of habit', () => {
    const text = edited(
      GOOD_PAPER,
      ['decided: 2026-01-15', 'decided: 15.1.2026'],
      ['decided: 2026-06-01', 'decided: 1.6.2026'],
      ['priority: 2', 'priority: "2"'],
    );
    assert.deepEqual(named(findingsOf(text)), [
      'format/date-style:error',
      'format/wrong-type:error',
      'format/date-style:error',
    ]);
  });
});

describe('a habit', () => {
  const DATES = GOOD_PAPER.replaceAll(/(started|decided): (\d{4})-(\d\d)-(\d\d)/g, '$1: $4.$3.$2');

  it('leaves out the places that are put aside with a reason', () => {
    const text = DATES.replace(
      '15.01.2026',
      '15.01.2026  # strategy-papers-ignore format/date-style: as the board wrote it',
    );
    assert.match(only(DATES).message, /And 4 more places/);
    const found = only(text);
    assert.equal(found.at, '01.02.2026');
    assert.match(found.message, /And 3 more places/);
    assert.match(mended(text, found), /15\.01\.2026/);
  });

  it('is none where so many are put aside that too few are left', () => {
    const text = DATES.replaceAll(
      /(started: )(\S+)/g,
      '$1$2  # strategy-papers-ignore format/date-style: as the board wrote it',
    );
    assert.deepEqual(
      findingsOf(text).map(({ at, finding }) => [at, finding.more]),
      [
        ['15.01.2026', 0],
        ['01.06.2026', 0],
      ],
    );
  });

  it('has the severity that the organisation gives the rule', () => {
    const organisation = `${GOOD_ORGANISATION}rules:\n  format/date-style: hint\n`;
    assert.equal(only(DATES, { organisation }).severity, 'hint');
  });

  it('is mended by what mends all that needs no judgement, and counted by its places', () => {
    const check = (text: string) => findingsOf(text).map(({ finding }) => finding);
    const { text, mended: taken } = mend(keys(DATES, capital), 'safe', check);
    assert.equal(text, GOOD_PAPER);
    assert.deepEqual(
      taken.map(({ rule, places }) => [rule, places > 4]),
      [
        ['format/unknown-field', true],
        ['format/date-style', true],
      ],
    );
  });

  it('keeps its fingerprint while the first place stays', () => {
    const before = only(DATES).finding;
    const after = only(DATES.replace('01.02.2026', '2026-02-01')).finding;
    assert.deepEqual([after.rule, after.span, after.more], [before.rule, before.span, before.more - 1]);
  });
});
