/** Finding things by name or id across all known files. */
import assert from 'node:assert/strict';
import { SymbolKind } from 'vscode-languageserver';
import { symbolsMatching } from '../../server/src/language/navigation/workspace-symbols';
import { NEIGHBOURS, ORGANISATION, PARKS } from '../kit/neighbours';
import { samples, type Workspace, workspace } from '../kit/workspace';

describe('workspace symbols', () => {
  let here: Workspace;
  before(async () => {
    here = await workspace(NEIGHBOURS);
  });
  const names = async (query: string) => (await symbolsMatching(query, here.session)).map(({ name }) => name);

  it('are found by letters in their order, the nearest first', async () => {
    const found = await names('trypark');
    assert.deepEqual(found, ['Try park agreements in three places', 'Try park agreements in three places']);
    assert.ok((await names('tpa')).includes('Try park agreements in three places'));
    assert.deepEqual(await names('qqq'), []);
  });

  it('put a beginning before the middle of a word', async () => {
    const [first] = await names('park');
    assert.ok(first?.startsWith('Park'), first);
  });

  it('show the id of what only its id finds', async () => {
    assert.ok(
      (await names('local-green')).includes('Green places are cared for with residents (local-green)'),
    );
  });

  it('say what they are and what they belong to, and lead to the id', async () => {
    const found = await symbolsMatching('tool-shed', here.session);
    const one = found.find(({ location }) => location.uri === here.uri(PARKS));
    assert.deepEqual([one?.kind, one?.containerName], [SymbolKind.Method, 'Parks']);
    assert.equal(one && here.words(one.location.uri, one.location.range), 'tool-shed');
  });

  it('are papers, units, focus areas, barriers and people too', async () => {
    for (const [query, name] of [
      ['parks-2026', 'Parks (parks-2026)'],
      ['elderly', 'Elderly Care'],
      ['closetohome', 'Nature close to home'],
      ['nobody', 'Nobody has the key'],
      ['karla', 'Karla Sand'],
    ] as const)
      assert.ok((await names(query)).includes(name), `${query}: ${await names(query)}`);
  });

  it('find a paper without an id by its unit', async () => {
    const text = (NEIGHBOURS[PARKS] ?? '')
      .replace('id: parks-2026\n', '')
      .replace('name: Parks', 'name: Gardens');
    const free = await workspace({ [PARKS]: text });
    const [one] = await symbolsMatching('gardens', free.session);
    assert.deepEqual([one?.name, one?.location.uri], ['Gardens', free.uri(PARKS)]);
  });

  it('find æ, ø and å as letters and as ids write them', async () => {
    const danish = await workspace(samples());
    for (const query of ['ældre', 'aeldre', 'ÆLDRE']) {
      const found = await symbolsMatching(query, danish.session);
      assert.ok(
        found.some(({ name }) => name === 'Sundhed og Ældre'),
        query,
      );
    }
  });

  it('are a list of bearable length where nothing is asked for', async () => {
    const once = Object.entries(samples());
    const twice = once.map(([name, text]) => [`again/${name}`, text] as const);
    const danish = await workspace(Object.fromEntries([...once, ...twice]));
    const found = await symbolsMatching('', danish.session);
    assert.equal(found.length, 200);
  });

  it('count bytes for a client that does', async () => {
    const text = (NEIGHBOURS[ORGANISATION] ?? '').replace(
      '- name: Bo Lind\n    unit: parks\n    roles: [change-agent]',
      '- {unit: parks, roles: [change-agent], x-æø: 🍏, name: Bo Lind}',
    );
    const bytes = await workspace({ [ORGANISATION]: text }, { encoding: 'utf-8' });
    const [one] = await symbolsMatching('bolind', bytes.session);
    assert.equal(one && bytes.words(one.location.uri, one.location.range), 'Bo Lind');
  });
});
