/** The report for people: where the mark stands, what is shown of a line, and how words are broken. */
import assert from 'node:assert/strict';
import { columnsOf, fitting, wrapped } from '../../server/src/report/columns';
import { htmlReport } from '../../server/src/report/html';
import type { ReportedFinding, RunReport } from '../../server/src/report/model';
import { textReport } from '../../server/src/report/text';
import { fileOf, findingOf, runOf } from './runs';
import { STYLE } from './style';

/** A run with one finding about `marked` in `lineText`. */
function runOn(lineText: string, marked: string, more: Partial<ReportedFinding> = {}): RunReport {
  const at = lineText.indexOf(marked);
  const finding = findingOf({
    message: 'This is not in the common format. Did you mean something else, or is it a note of your own?',
    start: { line: 6, character: at },
    end: { line: 6, character: at + marked.length },
    lineText,
    ...more,
  });
  return runOf([fileOf([finding], { path: 'a.strategy.yaml' })]);
}

/** The line of the paper and the mark below it, as columns of a screen show them. */
function frameOf(run: RunReport, width = 80): readonly [line: string, mark: string] {
  const lines = textReport(run, { ...STYLE, width }).split('\n');
  const at = lines.findIndex((line) => /^ {4}7 │ /.test(line));
  return [lines[at]?.slice(8) ?? '', lines[at + 1]?.slice(8) ?? ''];
}

/** The columns at which `part` begins and ends in `line`. */
function placeOf(line: string, part: string): readonly [number, number] {
  const begin = columnsOf(line.slice(0, line.indexOf(part)));
  return [begin, begin + columnsOf(part)];
}

describe('the report for people', () => {
  const lines: readonly (readonly [what: string, line: string, marked: string])[] = [
    ['Danish letters', '    title: Blå bær på Ærø', 'Ærø'],
    ['letters with their marks apart, as a Mac saves them', '    title: Bla\u030a bær pa\u030a Ærø', 'Ærø'],
    ['wide letters', '    title: 漢字の学校 and x', 'and'],
    ['pictures', '    title: 🎉🎉 for x', 'for'],
    ['marked pictures', '    title: for 🎉🎉', '🎉🎉'],
    ['signs without width', '    title: a\u200bb\u00adc d', 'd'],
  ];
  for (const [what, line, marked] of lines) {
    it(`puts its mark below the words, beside ${what}`, () => {
      const [shown, mark] = frameOf(runOn(line, marked));
      assert.deepEqual(placeOf(mark, mark.trim()), placeOf(shown, marked));
    });
  }

  it('shows a tab as an arrow, so that the mark stays in place', () => {
    assert.deepEqual(frameOf(runOn('\t\ttitle: x', 'title')), ['→→title: x', '  ^^^^^']);
  });

  for (const [what, filling] of [
    ['words', 'lorem ipsum '],
    ['pictures', '🎉'],
    ['wide letters', '漢字'],
    ['marks apart', 'a\u030a'],
  ] as const) {
    it(`cuts a long line of ${what} so that the mark is seen, and no sign in two`, () => {
      for (const width of [50, 80, 120]) {
        for (const before of [0, 7, 8, 200, 201]) {
          const line = `${filling.repeat(before)}x${'y'.repeat(before % 2)}HERE${filling.repeat(200)}`;
          const [shown, mark] = frameOf(runOn(line, 'HERE'), width);
          assert.deepEqual(placeOf(mark, '^^^^'), placeOf(shown, 'HERE'));
          assert.ok(columnsOf(shown) + 8 <= width, `${columnsOf(shown)} + 8 > ${width}`);
          assert.equal(shown.isWellFormed(), true);
          assert.doesNotMatch(shown, /^…?\u030a/);
        }
      }
    });
  }

  it('marks what is longer than the line as far as it is shown', () => {
    const [shown, mark] = frameOf(runOn('x'.repeat(300), 'x'.repeat(300)));
    assert.equal(mark, '^'.repeat(shown.length - 1));
    assert.ok(shown.endsWith('…'));
  });

  it('never spreads a personal number', () => {
    for (const number of ['010190-1234', '0101901234', '010190 1234']) {
      const run = runOn(`  - who: a boy (${number}) who called`, number);
      for (const report of [textReport(run, STYLE), htmlReport(run, STYLE)]) {
        assert.match(report, /010190[- ]?••••/);
        assert.doesNotMatch(report, /1234/);
      }
    }
    assert.match(frameOf(runOn('  phone: 12 34 56 78', 'phone'))[0], /12 34 56 78/);
    assert.match(frameOf(runOn('  value: 5723103289', 'value'))[0], /5723103289/);
  });

  it('breaks words on a screen alone, below where they begin', () => {
    const run = runOn('x: 1', 'x');
    const [first, second] = textReport(run, { ...STYLE, width: 60, wrap: true })
      .split('\n')
      .slice(2);
    assert.equal(first, '  ✗ error  This is not in the common format. Did you mean');
    assert.equal(second, '    something else, or is it a note of your own?');
    assert.match(textReport(run, { ...STYLE, width: 60 }), /a note of your own\?\n {4}a\.strategy/);
  });

  it('names the first ways to go on, and how many more there are', () => {
    const fixes = Array.from({ length: 8 }, (_, at) => ({
      key: 'a/b:c',
      title: `Way ${at}`,
      safe: false,
      edits: [],
    }));
    const text = textReport(runOn('x: 1', 'x', { fixes }), STYLE);
    assert.match(text, /Choose: Way 4\n {4}… and 3 more choices\n/);
    assert.doesNotMatch(text, /Way 5/);
  });
});

describe('words on a screen', () => {
  it('are broken between words, and a long one stays whole', () => {
    assert.equal(wrapped('one two three', { first: 0, rest: 2 }, 8), 'one two\n  three');
    assert.equal(wrapped('one twothreefour five', { first: 2, rest: 0 }, 6), 'one\ntwothreefour\nfive');
    assert.equal(wrapped('one two', { first: 0, rest: 0 }, Number.POSITIVE_INFINITY), 'one two');
  });

  it('fit as far as there is room', () => {
    assert.equal(fitting('漢字漢字', 5), '漢字');
    assert.equal(fitting('a\u030ab', 1), 'a\u030a');
    assert.equal(fitting('abc', 2), 'ab');
  });
});
