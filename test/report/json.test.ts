import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { applyEdits } from '../../server/src/document/edit';
import { jsonReport } from '../../server/src/report/json';
import type { RunReport } from '../../server/src/report/model';
import { CLEAN, DANISH, fileOf, findingOf, HOSTILE, MANY, NASTY, NO_FILES, runOf } from './runs';
import { STYLE } from './style';

const SCHEMA: object = JSON.parse(readFileSync('schemas/report.schema.json', 'utf8'));
/** Readers go by this one. */
const open = new Ajv({ strict: true, allowUnionTypes: true, allErrors: true }).compile(SCHEMA);
/** Holds us to describing all we write. */
const closed = new Ajv({ strict: true, allowUnionTypes: true, allErrors: true }).compile(
  closedOf(SCHEMA) as object,
);

/** The schema with nothing allowed but what it names. */
function closedOf(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closedOf);
  if (typeof schema !== 'object' || schema === null) return schema;
  const parts = Object.entries(schema).map(([key, part]) => [
    key,
    key === '$id' ? `${part}:closed` : closedOf(part),
  ]);
  return {
    ...Object.fromEntries(parts),
    ...('properties' in schema && 'type' in schema && { additionalProperties: false }),
  };
}

// biome-ignore lint/suspicious/noExplicitAny: a report is read here as any program would read it.
function written(run: RunReport): any {
  return JSON.parse(jsonReport(run, STYLE));
}

describe('The json report', () => {
  for (const [name, run] of Object.entries({ NO_FILES, CLEAN, MANY, HOSTILE, DANISH })) {
    it(`keeps to its schema, and the schema describes all of it: ${name}`, () => {
      const report = written(run);
      assert.ok(open(report), JSON.stringify(open.errors));
      assert.ok(closed(report), JSON.stringify(closed.errors));
    });
  }

  it('is described by a schema that turns away what is no report', () => {
    for (const wrong of [
      {},
      { ...written(MANY), version: 2 },
      { ...written(MANY), files: [{ path: 'a' }] },
      { ...written(MANY), today: 'tomorrow' },
    ])
      assert.equal(open(wrong), false);
  });

  it('has a schema that lets later versions add to it', () => {
    assert.ok(open({ ...written(MANY), weather: 'fine' }));
  });

  it('counts lines and characters from 1, and gives the place after the last character as the end', () => {
    const [finding] = written(MANY).files[0].findings;
    assert.deepEqual(finding.start, { line: 12, character: 3 });
    assert.deepEqual(finding.end, { line: 12, character: 14 });
  });

  it('says what there is to count', () => {
    assert.deepEqual(written(MANY).summary, {
      files: 3,
      filesWithFindings: 2,
      error: 3,
      warning: 1,
      hint: 1,
      safelyFixable: 1,
    });
  });

  it('has a place for every property, in the same order, also where there is nothing to say', () => {
    const report = written(MANY);
    assert.deepEqual(Object.keys(report), ['version', 'tool', 'today', 'summary', 'files', 'baseline']);
    for (const file of report.files)
      assert.deepEqual(Object.keys(file), ['path', 'kind', 'language', 'unit', 'findings']);
    assert.equal(report.files[1].kind, null);
    assert.equal(report.files[1].unit, null);
    assert.deepEqual(report.files[1].findings, []);
  });

  it('speaks of a baseline only where there is one', () => {
    assert.equal('baseline' in written(CLEAN), false);
    assert.deepEqual(written(MANY).baseline, MANY.baseline);
  });

  it('names the other file of a related place, and only another', () => {
    const [, here, elsewhere] = written(MANY).files[0].findings;
    assert.deepEqual(here.related, [{ start: { line: 31, character: 7 }, end: { line: 31, character: 18 } }]);
    assert.equal(elsewhere.related[0].path, 'papers/school.strategy.yaml');
  });

  it('gives edits that can be carried out as they stand', () => {
    const text = 'id: 🎒\ntitle: a\n';
    const edits = [{ start: 7, end: 12, text: 'name' }];
    const run = runOf([
      fileOf([findingOf({ fixes: [{ key: 'a/b:c', title: 'Rename', safe: true, edits }] })]),
    ]);
    const read: typeof edits = written(run).files[0].findings[0].fixes[0].edits;
    const after = applyEdits(
      text,
      read.map(({ start, end, text: put }) => ({ span: { start, end }, text: put })),
    );
    assert.equal(after, 'id: 🎒\nname: a\n');
  });

  it('brings every character through', () => {
    const report = written(HOSTILE);
    assert.equal(report.files[0].unit, NASTY);
    assert.equal(report.files[0].findings[0].message, NASTY);
    assert.equal(report.files[0].findings[0].fixes[0].edits[0].text, NASTY);
    assert.equal(written(DANISH).files[0].unit, 'Børnehuset Åkanden');
  });

  it('can be written as UTF-8 without loss, whatever is in it', () => {
    const text = jsonReport(HOSTILE, STYLE);
    assert.equal(new TextDecoder().decode(new TextEncoder().encode(text)), text);
  });

  it('is two spaces deep, ends with a line break, and is the same each time', () => {
    const text = jsonReport(MANY, STYLE);
    assert.match(text, /^\{\n {2}"version": 1,\n/);
    assert.match(text, /\n\}\n$/);
    assert.equal(jsonReport(structuredClone(MANY), STYLE), text);
  });
});
