import assert from 'node:assert/strict';
import { parse, type TestCase, type TestSuites } from 'junit2json';
import { validateXML } from 'xmllint-wasm';
import { junitReport } from '../../server/src/report/junit';
import type { RunReport } from '../../server/src/report/model';
import { CLEAN, DANISH, fileOf, findingOf, HOSTILE, MANY, NASTY, NO_FILES, runOf } from './runs';
import { STYLE } from './style';

/** As a CI server reads it. */
async function read(run: RunReport): Promise<TestSuites> {
  return (await parse(junitReport(run, STYLE), {})) as TestSuites;
}

async function casesOf(run: RunReport): Promise<readonly TestCase[]> {
  return (await read(run)).testsuite?.flatMap(({ testcase = [] }) => testcase) ?? [];
}

function outcomes(cases: readonly TestCase[]): readonly string[] {
  return cases.map(
    ({ name, failure, error }) => `${failure ? 'failed' : error ? 'error' : 'passed'} ${name}`,
  );
}

/** What is left of NASTY where control characters and half characters cannot be written. */
const NASTY_IN_XML = NASTY.split(/[\ud800\ufffe]|\p{Cc}(?<!\s)/u).join('');

describe('The JUnit report', () => {
  for (const [name, run] of Object.entries({ NO_FILES, CLEAN, MANY, HOSTILE, DANISH })) {
    it(`is XML to libxml2, the strictest reader there is: ${name}`, async () => {
      const result = await validateXML({ xml: junitReport(run, STYLE), normalization: 'format' });
      assert.deepEqual(result.errors, []);
      assert.equal(result.valid, true);
    });

    it(`counts what is in it: ${name}`, async () => {
      const suites = await read(run);
      const cases = await casesOf(run);
      assert.equal(Number(suites.tests), cases.length);
      assert.equal(Number(suites.failures), cases.filter(({ failure }) => failure).length);
      assert.equal(Number(suites.errors), cases.filter(({ error }) => error).length);
      for (const { tests, failures, testcase = [] } of suites.testsuite ?? []) {
        assert.equal(Number(tests), testcase.length);
        assert.equal(Number(failures), testcase.filter(({ failure }) => failure).length);
      }
    });
  }

  it('is held to libxml2, which does turn things away', async () => {
    const damaged = junitReport(MANY, STYLE).replace('message="You', 'message="<You');
    assert.equal((await validateXML({ xml: damaged, normalization: 'format' })).valid, false);
  });

  it('has a suite a file and a case that passes for a file without findings', async () => {
    const { testsuite = [] } = await read(CLEAN);
    assert.deepEqual(
      testsuite.map(({ name }) => name),
      ['papers/parks-2026.strategy.yaml', 'papers/school.strategy.yaml'],
    );
    assert.deepEqual(outcomes(await casesOf(CLEAN)), [
      'passed papers/parks-2026.strategy.yaml',
      'passed papers/school.strategy.yaml',
    ]);
  });

  for (const [failOn, failed] of [
    ['error', 3],
    ['warning', 4],
    ['hint', 5],
    ['never', 0],
  ] as const) {
    it(`fails only what lets the run fail: --fail-on ${failOn}`, async () => {
      const cases = await casesOf({ ...MANY, failOn });
      assert.equal(cases.length, 6);
      assert.equal(cases.filter(({ failure }) => failure).length, failed);
    });
  }

  it('says of each failure what, where and how to mend it', async () => {
    const [first] = await casesOf(MANY);
    assert.equal(first?.name, 'initiatives/exactly-four 12:3');
    assert.equal(first?.classname, 'papers/parks-2026.strategy.yaml');
    const [failure] = first?.failure ?? [];
    assert.equal(failure?.message, 'You have 3 of 4 initiatives.');
    assert.equal(failure?.type, 'error');
    assert.equal(
      failure?.inner?.trim(),
      'papers/parks-2026.strategy.yaml:12:3\nerror: You have 3 of 4 initiatives. (initiatives/exactly-four)\nChoose: Add an initiative',
    );
  });

  it('keeps the words of what does not fail', async () => {
    const hint = (await casesOf(MANY)).find(({ name }) => name?.startsWith('format/missing-id'));
    assert.equal(hint?.failure, undefined);
    assert.match(hint?.['system-out']?.[0] ?? '', /hint: This paper has no id yet\./);
  });

  it('tells of a fault of the tool as an error, also where nothing lets the run fail', async () => {
    const fault = runOf([fileOf([findingOf({ rule: 'internal/failure' })])], { failOn: 'never' });
    assert.deepEqual(outcomes(await casesOf(fault)), ['error internal/failure 12:3']);
    assert.equal(Number((await read(fault)).errors), 1);
  });

  it('brings texts that mean harm through, but for characters that XML cannot hold', async () => {
    const [first] = await casesOf(HOSTILE);
    assert.equal(first?.failure?.[0]?.message, NASTY_IN_XML);
    assert.equal(first?.classname, `a b/${NASTY_IN_XML}:c,d#e?f.strategy.yaml`);
    // Between tags, readers may take any line break for a plain one.
    const words = first?.failure?.[0]?.inner?.replaceAll('\r\n', '\n');
    assert.ok(words?.includes(NASTY_IN_XML.replaceAll('\r\n', '\n')), words);
  });

  it('writes a message that is only the word true, or empty, as it is', async () => {
    const messages = (await casesOf(HOSTILE)).map(({ failure }) => failure?.[0]?.message);
    assert.deepEqual(messages.slice(2), ['true', '']);
  });

  it('speaks Danish', async () => {
    const cases = await casesOf(DANISH);
    assert.match(cases[0]?.failure?.[0]?.message ?? '', /»Grønne åndehuller«, æ ø å/);
    assert.equal(cases[0]?.classname, 'planer/børnehuset.strategy.yaml');
  });
});
