/**
 * The schema and the rules agree: what the published schema refuses has an error here, and where a rule that
 * mirrors the schema finds an error, the schema refuses too. So that other editors and this tool tell one story.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { type DocumentKind, type PaperStatus, stageOf } from '../../server/src/paper/terms';
import { ruleNamed } from '../../server/src/rules/all';
import { OWN_MISSING } from '../../server/src/rules/format/owned';
import { type Found, findingsOf, named } from '../kit/findings';
import { GOOD_ORGANISATION } from '../kit/good-paper';
import { AT_BOTH_STAGES, FINE, goodPaper, ONCE_SUBMITTED, type Tree } from '../schemas/damages';
import { idOf, readFixture, strictAjv } from '../schemas/schemas';

const ajv = strictAjv();

/** Rules that say nothing but what the schema says. Those that say more are left out: a period, who is responsible. */
const MIRRORS = new Set([
  'format/unknown-format',
  'format/missing-format-line',
  'format/missing-id',
  'format/unknown-field',
  'format/wrong-type',
  'format/id-style',
  'format/date-style',
  'direction/missing',
  'initiatives/exactly-four',
  'initiatives/title',
  'benefits/none',
  'benefits/statement',
  'benefits/measure-numbers',
  'actions/none',
  'actions/priority',
  'dialogue/missing',
  'dialogue/up',
  'dialogue/down',
  'dialogue/across',
  'follow-up/rhythm',
  'unit/change-agent',
]);

function refused(kind: DocumentKind, tree: unknown): boolean {
  return ajv.validate(idOf(kind), tree) === false;
}

function errorsIn(text: string, fileName: string): readonly Found[] {
  return findingsOf(text, { organisation: GOOD_ORGANISATION, fileName }).filter(
    ({ severity }) => severity === 'error',
  );
}

/** Several people responsible are a question while drafting, where the schema cannot ask one. */
const ONLY_ASKED = 'a list of people responsible';

function agree(text: string, tree: unknown, kind: DocumentKind, fileName: string): void {
  const errors = errorsIn(text, fileName);
  if (refused(kind, tree))
    assert.notDeepEqual(named(errors), [], `the schema refuses, no rule does:\n${text}`);
  else
    assert.deepEqual(
      named(errors.filter(({ rule }) => MIRRORS.has(rule))),
      [],
      `a rule refuses, the schema does not: ${ajv.errorsText()}\n${text}`,
    );
}

const STATUSES: readonly PaperStatus[] = ['draft', 'submitted', 'coordinated', 'closed'];

describe('schema and rules agree', () => {
  for (const status of STATUSES) {
    describe(`about a paper that is ${status} (${stageOf(status)})`, () => {
      for (const { what, damage } of [...AT_BOTH_STAGES, ...ONCE_SUBMITTED, ...FINE]) {
        it(what, () => {
          if (what === ONLY_ASKED && status === 'draft') return;
          const tree: Tree = goodPaper(status);
          damage(tree);
          agree(stringify(tree), tree, 'strategy-paper', 'parks-2026.strategy.yaml');
        });
      }
    });
  }

  it('about whole files', () => {
    for (const [kind, file] of [
      ['strategy-paper', 'parks-2026.strategy.yaml'],
      ['strategy-follow-up', 'parks-2026.follow-up.yaml'],
      ['strategy-organisation', 'lindby.organisation.yaml'],
    ] as const) {
      const text = readFileSync(join('test/schemas/fixtures', file), 'utf8');
      assert.equal(refused(kind, readFixture(file)), false);
      agree(text, readFixture(file), kind, file);
    }
  });

  for (const file of readdirSync('samples/faulty').filter((name) => name.endsWith('.strategy.yaml'))) {
    const text = readFileSync(join('samples/faulty', file), 'utf8');
    let tree: unknown;
    try {
      tree = parse(text, { logLevel: 'silent' });
    } catch {
      // What YAML refuses, the schema never sees.
      continue;
    }
    if (text.includes('\ufffd')) continue;
    it(`about ${file}`, () => agree(text, tree, 'strategy-paper', file));
  }
});

/** Every place of `tree`, as its path. */
function* placesIn(
  tree: unknown,
  path: readonly (string | number)[] = [],
): Iterable<readonly (string | number)[]> {
  if (path.length > 0) yield path;
  if (Array.isArray(tree))
    for (const [index, inner] of tree.entries()) yield* placesIn(inner, [...path, index]);
  else if (tree !== null && typeof tree === 'object')
    for (const [key, inner] of Object.entries(tree)) yield* placesIn(inner, [...path, key]);
}

function replaced(tree: unknown, path: readonly (string | number)[], value: unknown): unknown {
  const copy = structuredClone(tree);
  const steps = [...path];
  const last = steps.pop();
  const inside = steps.reduce<unknown>(
    (part, step) => (part as Record<string | number, unknown>)[step],
    copy,
  );
  (inside as Record<string | number, unknown>)[last ?? ''] = value;
  return copy;
}

const WRONG: readonly (readonly [what: string, value: unknown])[] = [
  ['a map', { left: 1, right: 2 }],
  ['a list', ['left', 'right']],
  ['a number', 7.5],
  ['a text', 'Neither this nor that'],
];

describe('whatever stands in a place', () => {
  for (const [kind, file] of [
    ['strategy-paper', 'parks-2026.strategy.yaml'],
    ['strategy-follow-up', 'parks-2026.follow-up.yaml'],
    ['strategy-organisation', 'lindby.organisation.yaml'],
  ] as const) {
    for (const [what, value] of WRONG) {
      it(`${what} in each place of ${file}: nothing that the schema refuses is passed over`, () => {
        const good = readFixture(file);
        for (const path of placesIn(good)) {
          const tree = replaced(good, path, value);
          if (!refused(kind, tree)) continue;
          const text = stringify(tree);
          if (path.at(-1) === 'responsible' && Array.isArray(value)) continue;
          assert.notDeepEqual(named(errorsIn(text, file)), [], `${path.join('/')}:\n${text}`);
        }
      });
    }
  }
});

describe('fields with a rule of their own', () => {
  it('are named with rules that there are', () => {
    for (const [path, rule] of Object.entries(OWN_MISSING)) assert.ok(ruleNamed(rule), `${path}: ${rule}`);
  });
});
