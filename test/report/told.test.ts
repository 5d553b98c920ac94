/** Many places to fill in: told at one go where people read, one by one where programs do, and counted alike. */
import assert from 'node:assert/strict';
import { readDocument } from '../../server/src/document/read';
import { readSubject } from '../../server/src/paper/subject';
import { githubReport } from '../../server/src/report/github';
import { htmlReport } from '../../server/src/report/html';
import { jsonReport } from '../../server/src/report/json';
import { markdownReport } from '../../server/src/report/markdown';
import { type ReportedFinding, type RunReport, reportedFinding } from '../../server/src/report/model';
import { textReport } from '../../server/src/report/text';
import { check } from '../../server/src/rules/check';
import { edited, GOOD_PAPER, TODAY } from '../kit/good-paper';
import { fileOf, findingOf, runOf } from './runs';
import { STYLE } from './style';

const OPEN = '<Who is responsible?>';

/** A place to fill in, at the end of `line` (from 1). */
function openAt(line: number, words = OPEN, more: Partial<ReportedFinding> = {}): ReportedFinding {
  const lineText = `    responsible: ${words}`;
  return findingOf({
    rule: 'format/placeholder',
    message: `This is still to be filled in: ${words}`,
    start: { line: line - 1, character: 17 },
    end: { line: line - 1, character: lineText.length },
    lineText,
    ...more,
  });
}

const OTHER = findingOf({ rule: 'format/unknown-field', message: 'This is not in the common format.' });

function textOf(...findings: readonly ReportedFinding[]): string {
  return textReport(runOf([fileOf(findings)]), STYLE);
}

function summaryLine(run: RunReport): string | undefined {
  return textReport(run, STYLE)
    .split('\n')
    .find((line) => /^[✗!✓] /.test(line));
}

describe('places to fill in, for people', () => {
  it('are told at one go: the number, then the words of each with its lines', () => {
    assert.equal(
      textOf(openAt(9, '<For whom?>'), openAt(30), openAt(43), openAt(104))
        .split('\n')
        .slice(2, 6)
        .join('\n'),
      [
        '  ✗ error  4 places to fill in.',
        '    papers/parks-2026.strategy.yaml:9:18  format/placeholder',
        '              9 │ <For whom?>',
        '    30, 43, 104 │ <Who is responsible?>',
      ].join('\n'),
    );
  });

  it('stand where the first of them is, among the other findings of their severity', () => {
    const text = textOf(OTHER, openAt(20), findingOf({ message: 'Another.' }), openAt(30));
    assert.match(text, /common format[\s\S]*2 places to fill in[\s\S]*Another/);
    assert.doesNotMatch(text, /still to be filled in/);
  });

  it('go on below where many have the same words', () => {
    const text = textOf(...[1, 2, 3, 4, 5, 6].map((line) => openAt(line)));
    assert.match(text, / 1, 2, 3, 4 │ <Who is responsible\?>\n {4} {6}5, 6 │ <Who is responsible\?>\n/);
  });

  it('are shown with the whole line where the words go on below it', () => {
    const folded = { lineText: '    title: >', end: { line: 9, character: 3 } };
    assert.match(textOf(openAt(8, OPEN, folded), openAt(20)), / {4} 8 │ title: >\n {4}20 │ <Who is/);
  });

  it('are cut to the width of the screen', () => {
    const run = runOf([fileOf([openAt(1, `<${'x'.repeat(200)}>`), openAt(2)])]);
    const line = textReport(run, { ...STYLE, width: 60 })
      .split('\n')
      .find((one) => one.includes('xxx')) as string;
    assert.ok(line.length <= 60 && line.endsWith('x…'), line);
  });

  it('are one finding like any other where there is but one', () => {
    const text = textOf(openAt(9));
    assert.match(
      text,
      /This is still to be filled in: <Who is responsible\?>\n[\s\S]*\n {4}9 │ {5}responsible: </,
    );
    assert.match(text, /^✗ 1 error in the file\.$/m);
  });

  it('are told for each file', () => {
    const run = runOf([fileOf([openAt(9), openAt(10)]), fileOf([openAt(9)], { path: 'papers/school.yaml' })]);
    const text = textReport(run, STYLE);
    assert.match(text, /2 places to fill in\./);
    assert.match(text, /This is still to be filled in/);
    assert.match(text, /^✗ 3 errors \(2 of them places to fill in\) in 2 of 2 files\.$/m);
  });

  it('are told for each severity, should a folder have its own', () => {
    const asHint = { severity: 'hint' } as const;
    const text = textOf(openAt(1), openAt(2), openAt(3, OPEN, asHint), openAt(4, OPEN, asHint));
    assert.match(text, /✗ error {2}2 places[\s\S]*\? hint {2}2 places/);
    assert.match(
      text,
      /✗ 2 errors \(all places to fill in\) and 2 hints \(all places to fill in\) in the file/,
    );
  });

  it('are a list below their number in Markdown, which cannot become tags', () => {
    assert.match(
      markdownReport(runOf([fileOf([openAt(9, '<b>'), openAt(30), openAt(43)])]), STYLE),
      /\n- \*\*error\*\*: 3 places to fill in\. \(`format\/placeholder`\)\n {2}- Line 9: \\<b\\>\n {2}- Lines 30, 43: \\<Who is responsible\?\\>\n/,
    );
  });

  it('are a list below their number on the page, which cannot become tags', () => {
    const page = htmlReport(runOf([fileOf([openAt(9, '<b>'), openAt(30), openAt(43)])]), STYLE);
    assert.match(
      page,
      /<h3>3 places to fill in\.<\/h3>\n<ul class="places"><li>&#60;b&#62; <span>Line 9<\/span>/,
    );
    assert.match(page, /<li>&#60;Who is responsible\?&#62; <span>Lines 30, 43<\/span><\/li><\/ul>/);
    assert.equal(page.split('<article').length - 1, 1);
  });

  it('are told in Danish', () => {
    const run = runOf([fileOf([openAt(9), openAt(30), OTHER], { language: 'da' })], { language: 'da' });
    assert.match(textReport(run, STYLE), /✗ skal rettes {2}2 steder at udfylde\./);
    assert.equal(summaryLine(run), '✗ 3 ting at rette (2 af dem er steder at udfylde) i filen.');
    assert.match(markdownReport(run, STYLE), / {2}- Linje 9, 30: /);
  });
});

describe('the number of findings', () => {
  it('is that of the reports for programs, and says what of it is places to fill in', () => {
    const run = runOf([fileOf([openAt(9), openAt(30), openAt(43), OTHER])]);
    const json = JSON.parse(jsonReport(run, STYLE));
    assert.equal(json.summary.error, 4);
    assert.equal(json.files[0].findings.length, 4);
    assert.equal(githubReport(run, STYLE).trimEnd().split('\n').length, 4);
    assert.equal(summaryLine(run), '✗ 4 errors (3 of them places to fill in) in the file.');
  });

  it('says so where there is nothing else', () => {
    const run = runOf([fileOf([openAt(9), openAt(30)])]);
    assert.equal(summaryLine(run), '✗ 2 errors (all places to fill in) in the file.');
  });

  for (const [stage, kind, summary] of [
    ['draft', 'hint', '✓ Nothing to correct. 1 hint in the file.'],
    ['submitted', 'error', '✗ 2 errors (all places to fill in) in the file.'],
  ] as const) {
    it(`is explained for a paper as the rule finds it (${stage})`, () => {
      const text = edited(
        GOOD_PAPER,
        [
          / {2}statement: .*\n/.exec(GOOD_PAPER)?.[0] ?? '',
          '  statement: <Where are you going, and who will notice?>\n',
        ],
        [/ {4}title: .*\n/.exec(GOOD_PAPER)?.[0] ?? '', '    title: <What will you change?>\n'],
      );
      const document = readDocument(text);
      const findings = check(readSubject(document, 'parks-2026.strategy.yaml', 'en'), { today: TODAY, stage })
        .filter(({ rule }) => rule === 'format/placeholder')
        .map((one) => reportedFinding(one, document.source, 'en'));
      const run = runOf([fileOf(findings)]);
      assert.match(textReport(run, STYLE), new RegExp(`${kind} {2}2 places to fill in\\.`));
      assert.equal(summaryLine(run), summary);
    });
  }
});
