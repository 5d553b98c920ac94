/**
 * The samples as they stand on disk: the good papers hang together as one municipality's papers
 * must, and every faulty one is there. What the validator says about them is tested elsewhere.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { parseAllDocuments } from 'yaml';

const samples = join(import.meta.dirname, '..', '..', 'samples');
const schemas = join(samples, '..', 'schemas');
const faulty = join(samples, 'faulty');

type Fields = Readonly<Record<string, unknown>>;

/** The mistakes that `faulty/` shows, one file each, as the README lists them: file name and rule. */
const mistakes = readmeTable();

function readmeTable(): ReadonlyMap<string, string> {
  const readme = readFileSync(join(samples, 'README.md'), 'utf8');
  const rows = readme.matchAll(/^\| `([a-z0-9-]+)` \|.*\| `([a-z-]+\/[a-z-]+)` \|$/gm);
  return new Map([...rows].map(([, mistake = '', rule = '']) => [mistake, rule]));
}

/** Full paths of the files below `folder` whose name ends in `.<kind>.yaml`, `faulty/` left out. */
function filesOf(kind: 'strategy' | 'follow-up' | 'organisation'): readonly string[] {
  return readdirSync(samples, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(`.${kind}.yaml`))
    .map((path) => join(samples, path))
    .filter((path) => !path.startsWith(faulty))
    .sort();
}

/** The one document in the file, as plain values; fails the test where YAML itself complains. */
function read(path: string): Fields {
  const documents = parseAllDocuments(readFileSync(path, 'utf8'));
  assert.ok(Array.isArray(documents) && documents.length === 1, `${path}: one document`);
  const [document] = documents;
  assert.ok(document !== undefined);
  assert.deepEqual([...document.errors, ...document.warnings], [], path);
  return fields(document.toJS());
}

function fields(value: unknown): Fields {
  assert.ok(typeof value === 'object' && value !== null && !Array.isArray(value));
  return value as Fields;
}

/** The entries of a list that may be absent. */
function entries(value: unknown): readonly Fields[] {
  if (value === undefined) return [];
  assert.ok(Array.isArray(value));
  return value.map(fields);
}

function texts(value: unknown): readonly string[] {
  if (value === undefined) return [];
  return (Array.isArray(value) ? value : [value]).map(String);
}

interface Part {
  readonly initiative: Fields;
  readonly benefits: readonly Fields[];
  readonly actions: readonly Fields[];
}

function parts(paper: Fields): readonly Part[] {
  return entries(paper['initiatives']).map((initiative) => ({
    initiative,
    benefits: entries(initiative['benefits']),
    actions: entries(initiative['actions']),
  }));
}

/** Every id that follow-up and other papers can refer to. */
function elementIds(paper: Fields): readonly string[] {
  return parts(paper).flatMap(({ initiative, benefits, actions }) =>
    [initiative, ...benefits, ...actions].map((element) => String(element['id'])),
  );
}

const paperFiles = filesOf('strategy');
const papers = new Map(paperFiles.map((path) => [basename(path), read(path)]));
const papersById = new Map([...papers.values()].map((paper) => [String(paper['id']), paper]));
const logs = new Map(filesOf('follow-up').map((path) => [basename(path), read(path)]));
const organisation = read(join(samples, 'solbaek.organisation.yaml'));
const units = new Set(entries(organisation['units']).map((unit) => String(unit['id'])));
const people = new Set(entries(organisation['people']).map((person) => String(person['name'])));

describe('samples: the papers of Solbæk Kommune', () => {
  it('are seven, of seven units, in two languages, in every phase and status', () => {
    const all = [...papers.values()];
    assert.equal(all.length, 7);
    assert.equal(new Set(all.map((paper) => fields(paper['unit'])['id'])).size, 7);
    assert.deepEqual(all.map((paper) => paper['language']).sort(), [
      ...['da', 'da', 'da', 'da', 'da'],
      ...['en', 'en'],
    ]);
    assert.deepEqual(
      new Set(all.map((paper) => paper['status'])),
      new Set(['draft', 'submitted', 'coordinated', 'adopted', 'closed']),
    );
    const phases = all.flatMap((paper) => texts(paper['phase']));
    for (const phase of ['mobilization', 'consolidation', 'benefits-realization']) {
      assert.ok(phases.includes(phase), phase);
    }
  });

  for (const [name, paper] of papers) {
    describe(name, () => {
      it('is named after its id, and no other paper has that id', () => {
        assert.equal(name, `${String(paper['id'])}.strategy.yaml`);
        assert.equal(papersById.get(String(paper['id'])), paper);
      });

      it('has four initiatives, each with a benefit and an action, and every id once', () => {
        assert.equal(parts(paper).length, 4);
        for (const { initiative, benefits, actions } of parts(paper)) {
          assert.ok(benefits.length > 0, String(initiative['id']));
          assert.ok(actions.length > 0, String(initiative['id']));
        }
        const ids = elementIds(paper);
        assert.equal(new Set(ids).size, ids.length);
      });

      it('ranks the actions of each initiative 1, 2, 3 …', () => {
        for (const { actions } of parts(paper)) {
          assert.deepEqual(
            actions.map((action) => action['priority']).sort(),
            actions.map((_, index) => index + 1),
          );
        }
      });

      it('refers only to benefits, papers and actions that exist', () => {
        const ids = elementIds(paper);
        for (const { benefits, actions } of parts(paper)) {
          for (const benefit of benefits) {
            for (const id of texts(benefit['leads_to'])) assert.ok(ids.includes(id), id);
          }
          for (const action of actions) {
            for (const id of texts(action['contributes_to'])) assert.ok(ids.includes(id), id);
            for (const link of texts(action['builds_on'])) {
              const [other = '', element = ''] = link.split('#');
              const target = papersById.get(other);
              assert.ok(target !== undefined && elementIds(target).includes(element), link);
            }
          }
        }
      });

      it('names units and people of the organisation file', () => {
        const unit = fields(paper['unit']);
        assert.ok(units.has(String(unit['id'])));
        assert.ok(units.has(String(unit['parent'])));
        const named = [
          ...texts(unit['lead']),
          ...texts(unit['change_agents']),
          ...texts(fields(paper['follow_up'])['invited_by']),
          ...parts(paper).flatMap(({ initiative, benefits, actions }) => [
            ...texts(initiative['lead']),
            ...benefits.flatMap((benefit) => texts(benefit['owner'])),
            ...actions.flatMap((action) => texts(action['responsible'])),
          ]),
        ];
        assert.deepEqual(
          named.filter((name) => !people.has(name)),
          [],
        );
      });

      it('names partners that name it back', () => {
        const own = String(fields(paper['unit'])['id']);
        for (const partner of partnersOf(paper)) {
          // A text with a capital or a space is someone outside the municipality.
          if (!/^[a-z0-9-]+$/.test(partner)) continue;
          assert.ok(units.has(partner), partner);
          const other = [...papers.values()].find((p) => fields(p['unit'])['id'] === partner);
          if (other !== undefined) assert.ok(partnersOf(other).includes(own), `${partner} → ${own}`);
        }
      });
    });
  }
});

function partnersOf(paper: Fields): readonly string[] {
  return parts(paper).flatMap(({ initiative }) =>
    entries(initiative['partners']).map((partner) => String(partner['who'])),
  );
}

describe('samples: the follow-up logs', () => {
  it('belong to three papers at least', () => {
    assert.ok(logs.size >= 3);
  });

  for (const [name, log] of logs) {
    describe(name, () => {
      const paper = papersById.get(String(log['paper']));

      it('lies beside its paper and speaks of what the paper holds', () => {
        assert.equal(name, `${String(log['paper'])}.follow-up.yaml`);
        assert.ok(paper !== undefined);
        const ids = elementIds(paper);
        for (const meeting of entries(log['meetings'])) {
          const spoken = [
            ...entries(meeting['actions']).map((entry) => entry['action']),
            ...entries(meeting['benefits']).map((entry) => entry['benefit']),
            ...entries(meeting['next_month']).map((entry) => entry['action']),
            ...entries(meeting['learning']).map((entry) => entry['about']),
          ].filter((id) => id !== undefined);
          for (const id of spoken) assert.ok(ids.includes(String(id)), String(id));
        }
      });

      it('holds several meetings, in order, with people of the organisation file', () => {
        const meetings = entries(log['meetings']);
        const dates = meetings.map((meeting) => String(meeting['date']));
        assert.ok(dates.length >= 3);
        assert.deepEqual(dates, [...dates].sort());
        assert.ok((dates.at(-1) ?? '') <= '2026-06-15');
        for (const meeting of meetings) {
          const present = fields(meeting['present']);
          for (const name of [...texts(present['managers']), ...texts(present['change_agents'])]) {
            assert.ok(people.has(name), name);
          }
        }
      });
    });
  }
});

describe('samples: the schemas', () => {
  const ajv = addFormats(new Ajv({ strict: false, allErrors: true }));
  const kinds = [
    ['strategy-paper', papers],
    ['strategy-follow-up', logs],
    ['strategy-organisation', new Map([['solbaek.organisation.yaml', organisation]])],
  ] as const;
  for (const [kind, files] of kinds) {
    const check = ajv.compile(JSON.parse(readFileSync(join(schemas, `${kind}.schema.json`), 'utf8')));
    for (const [name, document] of files) {
      it(`accept ${name}`, () => {
        check(document);
        assert.deepEqual(check.errors ?? [], []);
      });
      if (kind !== 'strategy-paper') continue;
      it(`accept ${name} as submitted`, () => {
        check({ ...document, status: 'submitted' });
        assert.deepEqual(check.errors ?? [], []);
      });
    }
  }
});

describe('samples: the faulty papers', () => {
  it('are the twenty-seven that the README lists, and no others', () => {
    const names = readdirSync(faulty)
      .filter((name) => name.endsWith('.strategy.yaml'))
      .map((name) => name.replace('.strategy.yaml', ''));
    assert.equal(mistakes.size, 27);
    assert.deepEqual(names.sort(), [...mistakes.keys()].sort());
  });

  it('are each the paper of a unit of its own, so that none disturbs another', () => {
    const texts = [...mistakes.keys()]
      .filter((mistake) => mistake !== 'empty')
      .map((mistake) => readFileSync(join(faulty, `${mistake}.strategy.yaml`), 'latin1'));
    for (const key of [/^id: (.*)$/m, /^ {2}id: (.*)$/m]) {
      const ids = texts.map((text) => key.exec(text)?.[1]);
      assert.equal(new Set(ids).size, texts.length);
    }
  });
});
