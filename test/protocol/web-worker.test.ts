/** The language server as a web worker: the same answers, with nothing of Node and files read by the client. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import type { CompletionList, Hover } from 'vscode-languageserver-protocol/node';
import { STATUS_REQUEST, type StatusAnswer } from '../../server/src/protocol';
import { edited, GOOD_ORGANISATION, GOOD_PAPER } from '../kit/good-paper';
import { type Editor, editor } from '../kit/server';
import { inWorker, WORKER } from '../kit/worker';

const NAME = 'parks-2026.strategy.yaml';
const MISSPELT = edited(GOOD_PAPER, ['expected_of_managers:', 'expected_of_mangers:']);

describe('the language server in a web worker', function () {
  this.timeout(120_000);
  let here: Editor;
  afterEach(() => here?.end());

  const indexed = async (): Promise<StatusAnswer> => {
    for (;;) {
      const status = await here.connection.sendRequest<StatusAnswer>(STATUS_REQUEST);
      if (status.indexed) return status;
      await delay(10);
    }
  };

  it('asks for no module of anyone', () => {
    const code = readFileSync(WORKER, 'utf8');
    for (const asked of [/\brequire\(/, /["'`]node:/, /\bimport\(/, /(?:^|[;}])import[ {"']/])
      assert.doesNotMatch(code, asked);
  });

  it('finds what is wrong in an open text, and in files that are not open', async () => {
    here = await editor(
      { 'Børn & unge/schools-2026.strategy.yaml': 'format: strategy-paper/1\n' },
      {},
      inWorker,
    );
    const other = here.published('Børn & unge/schools-2026.strategy.yaml');
    const found = await here.open(NAME, MISSPELT);
    assert.deepEqual(
      found.map(({ code, severity }) => [code, severity]),
      [['format/unknown-field', 1]],
    );
    assert.ok((await other).diagnostics.length > 0);
    assert.deepEqual((await indexed()).files, 2);
    assert.deepEqual(await here.change(NAME, GOOD_PAPER), []);
  });

  it('completes and explains with what other files hold', async () => {
    here = await editor({ 'lindby.organisation.yaml': GOOD_ORGANISATION }, {}, inWorker);
    await indexed();
    const text = edited(GOOD_PAPER, ['lead: Anna Holm\n  change_agents', 'lead: \n  change_agents']);
    await here.open(NAME, text);
    const line = text.split('\n').indexOf('  lead: ');
    const at = { textDocument: { uri: here.uri(NAME) }, position: { line, character: 8 } };
    const { items } = await here.connection.sendRequest<CompletionList>('textDocument/completion', at);
    assert.ok(items.some(({ label }) => label === 'Anna Holm'));
    const hover = await here.connection.sendRequest<Hover>('textDocument/hover', {
      ...at,
      position: { line, character: 3 },
    });
    assert.match(JSON.stringify(hover.contents), /lead/i);
  });

  it('serves open texts also where its client reads no files for it', async () => {
    here = await editor({ [NAME]: MISSPELT }, {}, (folder) => {
      const started = inWorker(folder);
      for (const request of ['strategyPapers/listFiles', 'strategyPapers/readFile'])
        started.connection.onRequest(request, () => {
          throw new Error('no files here');
        });
      return started;
    });
    const told = new Promise<{ message: string }>((resolve) =>
      here.connection.onNotification('window/logMessage', resolve),
    );
    assert.equal((await here.open('a.strategy.yaml', GOOD_PAPER)).length > 0, true);
    assert.equal((await indexed()).files, 1);
    assert.match((await told).message, /no files here/);
  });
});
