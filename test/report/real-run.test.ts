import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { readDocument } from '../../server/src/document/read';
import { type ReaderLanguage, ruleTitle } from '../../server/src/messages/render';
import { readSubject } from '../../server/src/paper/subject';
import { githubReport } from '../../server/src/report/github';
import { gitlabReport } from '../../server/src/report/gitlab';
import { jsonReport } from '../../server/src/report/json';
import { junitReport } from '../../server/src/report/junit';
import { type RunReport, reportedFinding } from '../../server/src/report/model';
import { sarifReport } from '../../server/src/report/sarif';
import { check } from '../../server/src/rules/check';
import { edited, GOOD_PAPER, TODAY } from '../kit/good-paper';
import { fileOf, runOf } from './runs';
import { STYLE } from './style';

/** What the tool finds in a paper with two mistakes, put in words. */
function realRun(language: ReaderLanguage): RunReport {
  const text = edited(
    GOOD_PAPER,
    ['  lead: Anna Holm\n  change_agents: [Bo Lind]\n', '  lead: Anna Holm\n'],
    ['status: submitted\n', 'staus: submitted\n'],
  );
  const document = readDocument(text);
  const subject = readSubject(document, 'parks-2026.strategy.yaml', language);
  const findings = check(subject, { today: TODAY }).map((one) =>
    reportedFinding(one, document.source, language),
  );
  return runOf([fileOf(findings, { language })], { language });
}

describe('The machine reports of a real run', () => {
  const schema = JSON.parse(readFileSync('schemas/report.schema.json', 'utf8'));
  const keepsToSchema = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);

  for (const language of ['en', 'da'] as const) {
    const run = realRun(language);
    const [file] = run.files;
    const findings = file?.findings ?? [];

    it(`hold every finding (${language})`, () => {
      assert.ok(findings.some(({ rule }) => rule === 'unit/change-agent'));
      const json = JSON.parse(jsonReport(run, STYLE));
      const valid: boolean = keepsToSchema(json);
      assert.ok(valid, JSON.stringify(keepsToSchema.errors));
      assert.equal(json.files[0].findings.length, findings.length);
      assert.equal(JSON.parse(sarifReport(run, STYLE)).runs[0].results.length, findings.length);
      assert.equal(JSON.parse(gitlabReport(run, STYLE)).length, findings.length);
      assert.equal(githubReport(run, STYLE).trimEnd().split('\n').length, findings.length);
      assert.equal(junitReport(run, STYLE).split('<testcase ').length - 1, findings.length);
    });

    it(`call the rule by its title and explain it (${language})`, () => {
      const { rules } = JSON.parse(sarifReport(run, STYLE)).runs[0].tool.driver;
      const rule = rules.find(({ id }: { readonly id: string }) => id === 'unit/change-agent');
      assert.equal(rule.shortDescription.text, ruleTitle(language, 'unit/change-agent'));
      assert.match(rule.help.markdown, /```yaml/);
    });
  }
});
