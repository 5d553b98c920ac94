/** All places that name the same, across the paper, its log, other papers and the register. */
import assert from 'node:assert/strict';
import { highlightsAt } from '../../server/src/language/navigation/highlight';
import { referencesAt } from '../../server/src/language/navigation/references';
import { LOG, NEIGHBOURS, ORGANISATION, PARKS, SCHOOLS } from '../kit/neighbours';
import { type Workspace, workspace } from '../kit/workspace';

describe('references', () => {
  let here: Workspace;
  before(async () => {
    here = await workspace(NEIGHBOURS);
  });

  /** `file line` (from 1) of each place; every place must read `words`. */
  const places = async (name: string, at: string, words: string, which = 0, declared = true) => {
    const analysis = here.open(name);
    const found = await referencesAt(analysis, here.at(name, at, which, at.length), declared, here.session);
    for (const { uri, range } of found)
      assert.equal(here.words(uri, range).toLowerCase(), words.toLowerCase());
    const count = new Map<string, number>();
    for (const { uri } of found) count.set(uri, (count.get(uri) ?? 0) + 1);
    return Object.fromEntries([...count].map(([uri, n]) => [uri.slice('file:///w/'.length), n]));
  };

  const cases: readonly (readonly [
    what: string,
    name: string,
    at: string,
    words: string,
    expected: Readonly<Record<string, number>>,
  ])[] = [
    ['a paper', PARKS, 'id: parks-2026', 'parks-2026', { [PARKS]: 1, [LOG]: 1, [SCHOOLS]: 3 }],
    ['a unit', ORGANISATION, '- id: parks', 'parks', { [ORGANISATION]: 5, [PARKS]: 1, [SCHOOLS]: 1 }],
    ['an initiative', PARKS, '- id: local-green', 'local-green', { [PARKS]: 2, [LOG]: 1 }],
    ['a benefit, quoted and parked', PARKS, '- id: ownership', 'ownership', { [PARKS]: 5, [LOG]: 1 }],
    [
      'an action',
      LOG,
      'action: first-three-parks',
      'first-three-parks',
      { [PARKS]: 1, [LOG]: 2, [SCHOOLS]: 1 },
    ],
    ['an action from another paper', SCHOOLS, '#tool-shed', 'tool-shed', { [PARKS]: 1, [SCHOOLS]: 1 }],
    [
      'a focus area',
      PARKS,
      '[nearby-nature',
      'nearby-nature',
      { [ORGANISATION]: 1, [PARKS]: 1, [SCHOOLS]: 1 },
    ],
    ['the vision', PARKS, 'supports: closer-together', 'closer-together', { [ORGANISATION]: 1, [PARKS]: 1 }],
    ['a barrier', LOG, 'id: no-key', 'no-key', { [LOG]: 1 }],
  ];
  for (const [what, name, at, words, expected] of cases) {
    it(`of ${what}`, async () => assert.deepEqual(await places(name, at, words), expected));
  }

  it('of a person, in the register, the papers and the log, however the spaces are', async () => {
    const analysis = here.open(ORGANISATION);
    const found = await referencesAt(analysis, here.at(ORGANISATION, 'Karla Sand'), true, here.session);
    const words = found.map(({ uri, range }) => here.words(uri, range));
    assert.equal(words.filter((one) => one === 'Karla  Sand').length, 1);
    assert.ok(found.some(({ uri }) => uri.endsWith(LOG)));
    const recommendation = NEIGHBOURS[PARKS]?.split('\n').findIndex((line) => line.includes('from: Karla'));
    assert.ok(found.some(({ uri, range }) => uri.endsWith(PARKS) && range.start.line === recommendation));
  });

  it('leave out the declaration where the client wants them without', async () => {
    assert.deepEqual(await places(PARKS, '- id: local-green', 'local-green', 0, false), {
      [PARKS]: 1,
      [LOG]: 1,
    });
  });

  it('of a benefit of another paper with the same id are others', async () => {
    assert.deepEqual(await places(SCHOOLS, '- id: ownership', 'ownership'), { [SCHOOLS]: 3 });
  });

  it('are none where no name stands', async () => {
    assert.deepEqual(await places(PARKS, 'title: Green', ''), {});
  });

  it('count bytes for a client that does', async () => {
    const bytes = await workspace(
      {
        [ORGANISATION]: (NEIGHBOURS[ORGANISATION] ?? '').replace(
          '- name: Bo Lind\n    unit: parks\n    roles: [change-agent]',
          '- {name: Søren Æbelø 🍏, unit: "parks"}',
        ),
      },
      { encoding: 'utf-8' },
    );
    const analysis = bytes.open(ORGANISATION);
    const found = await referencesAt(
      analysis,
      bytes.at(ORGANISATION, '- id: parks', 0, 7),
      true,
      bytes.session,
    );
    assert.deepEqual(
      found.map(({ uri, range }) => bytes.words(uri, range)),
      ['parks', 'parks', 'parks', 'parks', 'parks'],
    );
  });

  it('of a unit in no register are in the papers from it and about it', async () => {
    const { [ORGANISATION]: _, ...papers } = NEIGHBOURS;
    const free = await workspace(papers);
    const found = await referencesAt(
      free.open(SCHOOLS),
      free.at(SCHOOLS, 'who: parks', 0, 6),
      true,
      free.session,
    );
    assert.deepEqual(
      found.map(({ uri }) => uri.slice('file:///w/'.length)),
      [PARKS, SCHOOLS],
    );
  });
});

describe('highlights', () => {
  it('show where an id is given and where it is named, in this text only', async () => {
    const here = await workspace(NEIGHBOURS);
    const found = highlightsAt(here.open(PARKS), here.at(PARKS, '[ownership', 0, 3), here.session);
    assert.deepEqual(
      found.map(({ range, kind }) => [here.words(here.uri(PARKS), range), kind]),
      [['ownership', 3], ...Array(4).fill(['ownership', 2])],
    );
  });
});
