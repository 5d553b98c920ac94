import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import type { Log, Result, Run } from 'sarif';
import { fingerprintsOf, fnv1a } from '../../server/src/report/fingerprint';
import type { RunReport } from '../../server/src/report/model';
import { sarifReport } from '../../server/src/report/sarif';
import { CLEAN, DANISH, fileOf, findingOf, HOSTILE, MANY, NASTY, NO_FILES, runOf } from './runs';
import { STYLE } from './style';

/** The published schema, from a package of the standard's authors. It is of an older draft, which Ajv reads all the same. */
const PUBLISHED = createRequire(import.meta.url).resolve(
  '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
);
const { $schema: _draft, id: _id, ...SCHEMA } = JSON.parse(readFileSync(PUBLISHED, 'utf8'));
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats(ajv);
const keepsToStandard = ajv.compile(SCHEMA);

function written(report: RunReport): Run {
  const log: Log = JSON.parse(sarifReport(report, STYLE));
  assert.ok(keepsToStandard(log), JSON.stringify(keepsToStandard.errors, undefined, 2));
  const [run] = log.runs;
  assert.ok(run);
  return run;
}

function resultsOf(report: RunReport): readonly Result[] {
  return written(report).results ?? [];
}

describe('The SARIF report', () => {
  for (const [name, run] of Object.entries({ NO_FILES, CLEAN, MANY, HOSTILE, DANISH })) {
    it(`keeps to the published schema of SARIF 2.1.0: ${name}`, () => {
      const text = sarifReport(run, STYLE);
      assert.match(text, /\n\}\n$/);
      assert.equal(JSON.parse(text).version, '2.1.0');
      written(run);
    });
  }

  it('is held to a schema that does turn things away', () => {
    const log = JSON.parse(sarifReport(MANY, STYLE));
    for (const damage of [
      { version: '2.0.0' },
      { runs: [{}] },
      { runs: [{ ...log.runs[0], results: [{ level: 'hint', message: { text: 'a' } }] }] },
      { runs: [{ ...log.runs[0], weather: 'fine' }] },
    ])
      assert.equal(keepsToStandard({ ...log, ...damage }), false, JSON.stringify(damage));
  });

  it('says that nothing was found with an empty list, not with none', () => {
    assert.deepEqual(written(CLEAN).results, []);
    assert.equal(written(CLEAN).artifacts?.length, 2);
  });

  it('has one result a finding, with the levels of the standard', () => {
    assert.deepEqual(
      resultsOf(MANY).map(({ ruleId, level }) => `${ruleId} ${level}`),
      [
        'initiatives/exactly-four error',
        'actions/priority-shared error',
        'actions/priority-shared error',
        'format/missing-id note',
        'benefits/for-whom warning',
      ],
    );
  });

  it('describes each rule once, with what GitHub requires, and points at it', () => {
    const run = written(MANY);
    const rules = run.tool.driver.rules ?? [];
    assert.deepEqual(
      rules.map(({ id, name }) => `${id} ${name}`),
      [
        'actions/priority-shared ActionsPriorityShared',
        'benefits/for-whom BenefitsForWhom',
        'format/missing-id FormatMissingId',
        'initiatives/exactly-four InitiativesExactlyFour',
      ],
    );
    for (const rule of rules) {
      assert.ok(rule.shortDescription?.text);
      assert.ok(rule.fullDescription?.text);
      assert.ok(rule.help?.text);
      assert.ok(rule.help?.markdown);
    }
    for (const { ruleIndex, ruleId } of run.results ?? []) assert.equal(rules[ruleIndex ?? -1]?.id, ruleId);
  });

  for (const [language, before, why] of [
    ['en', 'Before', /colleague/],
    ['da', 'Før', /kollega/],
  ] as const) {
    it(`explains a rule and shows a piece of a paper before and after (${language})`, () => {
      const finding = findingOf({ rule: 'unit/change-agent' });
      const [rule] = written(runOf([fileOf([finding])], { language })).tool.driver.rules ?? [];
      assert.match(rule?.fullDescription?.text ?? '', why);
      assert.match(rule?.help?.text ?? '', new RegExp(`\\n${before}:\\n`));
      assert.match(rule?.help?.markdown ?? '', new RegExp(`\\*\\*${before}\\*\\*\\n\\n\`\`\`yaml\\nunit:`));
    });
  }

  it('says in which language it speaks', () => {
    assert.equal(written(DANISH).language, 'da');
    assert.equal(written(DANISH).tool.driver.language, 'da');
    assert.match(resultsOf(DANISH)[0]?.message.text ?? '', /»Grønne åndehuller«, æ ø å/);
  });

  it('counts lines and columns from 1, in UTF-16 units, up to the place after the last character', () => {
    assert.equal(written(MANY).columnKind, 'utf16CodeUnits');
    const places = resultsOf(MANY).map((result) => result.locations?.[0]?.physicalLocation?.region);
    assert.deepEqual(places[0], { startLine: 12, startColumn: 3, endLine: 12, endColumn: 14 });
    assert.deepEqual(places[3], { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 });
    assert.deepEqual(places[4], { startLine: 5, startColumn: 2, endLine: 7, endColumn: 4 });
  });

  it('gives related places numbers, in this file and in another', () => {
    const [, here, elsewhere] = resultsOf(MANY);
    const uris = [here, elsewhere].map((result) =>
      result?.relatedLocations?.map(({ id, physicalLocation }) => [
        id,
        physicalLocation?.artifactLocation?.uri,
      ]),
    );
    assert.deepEqual(uris, [[[0, 'papers/parks-2026.strategy.yaml']], [[0, 'papers/school.strategy.yaml']]]);
  });

  it('offers safe fixes that change text, and no others', () => {
    const fixes = resultsOf(MANY).map((result) => result.fixes?.map(({ description }) => description?.text));
    assert.deepEqual(fixes, [undefined, undefined, undefined, ['Add the id "parks-2026"'], undefined]);
    const [change] = resultsOf(MANY)[3]?.fixes?.[0]?.artifactChanges ?? [];
    assert.deepEqual(change?.replacements, [
      { deletedRegion: { charOffset: 25, charLength: 0 }, insertedContent: { text: 'id: parks-2026\n' } },
    ]);
    assert.equal(change?.artifactLocation.uri, 'papers/parks-2026.strategy.yaml');
  });

  it('names files relative to the root, percent-encoded, and absolute ones as file:', () => {
    const locations = (written(HOSTILE).artifacts ?? []).map(({ location }) => location);
    const [nasty, outside, windows] = locations;
    assert.equal(nasty?.uriBaseId, 'SRCROOT');
    const url = new URL(nasty?.uri ?? '', 'file:///root/');
    assert.equal(url.hash + url.search, '');
    assert.equal(
      decodeURIComponent(url.pathname),
      `/root/a b/${NASTY.replace('\ud800', '\ufffd')}:c,d#e?f.strategy.yaml`,
    );
    assert.deepEqual(outside, { uri: 'file:///outside/of%20the%20folder/%C3%B8.yaml' });
    assert.deepEqual(windows, { uri: 'file:///C:/Users/%C3%B8/a.yaml' });
  });

  it('points each result at its file', () => {
    const run = written(HOSTILE);
    for (const result of run.results ?? []) {
      const artifact = result.locations?.[0]?.physicalLocation?.artifactLocation;
      assert.equal(run.artifacts?.[artifact?.index ?? -1]?.location?.uri, artifact?.uri);
    }
  });

  it('lets no words of a paper become a link, and holds no half characters', () => {
    const [result] = resultsOf(HOSTILE);
    assert.match(result?.message.text ?? '', /\[a\] \(http/);
    assert.doesNotMatch(sarifReport(HOSTILE, STYLE), /\\ud800/);
  });

  it('shows no line of a paper', () => {
    const secret = runOf([fileOf([findingOf({ lineText: 'note: 010190-1234' })])]);
    assert.doesNotMatch(sarifReport(secret, STYLE), /010190/);
  });

  it('tells of a fault of the tool', () => {
    const fault = runOf([fileOf([findingOf({ rule: 'internal/failure' })])]);
    assert.equal(written(fault).invocations?.[0]?.executionSuccessful, false);
    assert.equal(written(MANY).invocations?.[0]?.executionSuccessful, true);
  });

  it('is the same each time', () => {
    assert.equal(sarifReport(structuredClone(MANY), STYLE), sarifReport(MANY, STYLE));
  });
});

describe('A fingerprint', () => {
  const one = findingOf({ lineText: '  priority: 1' });

  it('stays when the finding moves, is indented, or is told in another language', () => {
    const moved = findingOf({
      lineText: 'priority: 1 ',
      message: 'To har samme prioritet.',
      start: { line: 90, character: 0 },
    });
    assert.deepEqual(fingerprintsOf([moved]), fingerprintsOf([one]));
  });

  it('differs by rule, by line, by file and by which of several it is', () => {
    const other = findingOf({ lineText: one.lineText, rule: 'actions/priority' });
    const elsewhere = findingOf({ lineText: 'priority: 2' });
    const all = [...fingerprintsOf([one, one, other, elsewhere]), ...fingerprintsOf([one], 'a.yaml')];
    assert.equal(new Set(all).size, all.length);
  });

  it('of the n-th of several stays when one of another kind comes before it', () => {
    const other = findingOf({ rule: 'actions/priority' });
    assert.deepEqual(fingerprintsOf([other, one, one]).slice(1), fingerprintsOf([one, one]));
  });

  for (const [text, expected] of [
    ['', 'cbf29ce484222325'],
    ['a', 'af63dc4c8601ec8c'],
    ['foobar', '85944171f73967e8'],
  ] as const) {
    it(`is FNV-1a: "${text}"`, () => assert.equal(fnv1a(text), expected));
  }

  it('is FNV-1a also for long texts and those beyond ASCII', () => {
    for (const text of ['æøå 🎒', 'x'.repeat(500), `${'é'.repeat(99)}\n1`]) {
      let hash = 0xcbf29ce484222325n;
      for (const byte of Buffer.from(text, 'utf8'))
        hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
      assert.equal(fnv1a(text), hash.toString(16).padStart(16, '0'));
    }
  });
});
