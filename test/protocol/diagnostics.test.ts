/** Diagnostics over the protocol: pushed, pulled, and of files that are not open. */
import assert from 'node:assert/strict';
import type {
  DiagnosticTag,
  DocumentDiagnosticReport,
  WorkspaceDiagnosticReport,
} from 'vscode-languageserver-protocol/node';
import type { StatusAnswer } from '../../server/src/protocol';
import { edited, GOOD_ORGANISATION, GOOD_PAPER } from '../kit/good-paper';
import { type Editor, editor } from '../kit/server';

const NAME = 'parks-2026.strategy.yaml';
const MISSPELT = edited(GOOD_PAPER, ['expected_of_managers:', 'expected_of_mangers:']);

describe('diagnostics over the protocol', () => {
  let here: Editor;
  afterEach(() => here.end());

  it('are pushed for each version of an open text', async () => {
    here = await editor();
    assert.deepEqual(await here.open(NAME, GOOD_PAPER), []);
    const [one, ...more] = await here.change(NAME, MISSPELT);
    assert.deepEqual([one?.code, one?.severity, more.length], ['format/unknown-field', 1, 0]);
    assert.deepEqual(await here.change(NAME, GOOD_PAPER), []);
  });

  it('come for a text that is closed and opened again at once', async () => {
    here = await editor();
    for (let round = 0; round < 20; round++) {
      const [one] = await here.open(NAME, round % 2 === 0 ? MISSPELT : `${MISSPELT}\n`);
      assert.equal(one?.code, 'format/unknown-field');
      here.close(NAME);
    }
  });

  it('mark what is there for nothing, for clients that show it', async () => {
    const text = `${GOOD_PAPER}favourite_colour: green\n`;
    const tagsOf = async (valueSet: readonly DiagnosticTag[]): Promise<unknown> => {
      here = await editor(
        {},
        {
          capabilities: {
            textDocument: {
              publishDiagnostics: { versionSupport: true, tagSupport: { valueSet: [...valueSet] } },
            },
          },
        },
      );
      return (await here.open(NAME, text)).map(({ code, tags }) => [code, tags]);
    };
    assert.deepEqual(await tagsOf([]), [['format/unknown-field', undefined]]);
    await here.end();
    assert.deepEqual(await tagsOf([1, 2]), [['format/unknown-field', [1]]]);
  });

  it('say nothing of YAML files of another kind', async () => {
    here = await editor();
    assert.deepEqual(await here.open('pipeline.yaml', 'name: Checks\non: push\n'), []);
    assert.ok((await here.change('pipeline.yaml', 'format: strategy-paper/1\n')).length > 0);
    assert.ok((await here.open('begun.strategy.yaml', 'name: Checks\n')).length > 0);
  });

  it('name the other place of a shared priority', async () => {
    here = await editor();
    const found = await here.open(NAME, edited(GOOD_PAPER, ['priority: 2', 'priority: 1']));
    assert.deepEqual(
      found.map((one) => [one.code, one.relatedInformation?.length]),
      [['actions/priority-shared', 1]],
    );
  });

  it('come for files that are not open, and go when such a file is deleted', async () => {
    here = await editor({ [NAME]: MISSPELT });
    const found = await here.published(NAME);
    assert.deepEqual(
      found.diagnostics.map((one) => one.code),
      ['format/unknown-field'],
    );
    const cleared = here.published(NAME, (one) => one.diagnostics.length === 0);
    await here.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: here.uri(NAME), type: 3 }],
    });
    await cleared;
  });

  it('change with the organisation file', async () => {
    here = await editor({ 'lindby.organisation.yaml': GOOD_ORGANISATION });
    await here.open(NAME, edited(GOOD_PAPER, ['rhythm: monthly', 'rhythm: quarterly']));
    const firmer = here.published(NAME, (one) => one.diagnostics.some((finding) => finding.severity === 1));
    await here.open(
      'lindby.organisation.yaml',
      `${GOOD_ORGANISATION}rules:\n  follow-up/less-than-monthly: error\n`,
    );
    await firmer;
  });

  it('speak the language of an organisation file that came later', async () => {
    here = await editor();
    const text = MISSPELT.replace('language: en\n', '');
    const [english] = await here.open(NAME, text);
    assert.match(String(english?.message), /is not in the common format/);
    const danish = here.published(NAME, ({ diagnostics }) =>
      /fælles format/.test(String(diagnostics[0]?.message)),
    );
    await here.open('lindby.organisation.yaml', GOOD_ORGANISATION.replace('language: en', 'language: da'));
    await danish;
  });

  it('come and go with a folder of the workspace', async () => {
    const files = { 'here/a.txt': '', [`there/${NAME}`]: MISSPELT };
    here = await editor(files, {
      capabilities: {
        workspace: { workspaceFolders: true },
        textDocument: { publishDiagnostics: { versionSupport: true } },
      },
    });
    const folder = { uri: here.uri('there'), name: 'there' };
    const first = await here.published(`there/${NAME}`);
    assert.equal(first.diagnostics.length, 1);
    const gone = here.published(`there/${NAME}`, ({ diagnostics }) => diagnostics.length === 0);
    await here.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: [], removed: [folder] },
    });
    await gone;
    const back = here.published(`there/${NAME}`, ({ diagnostics }) => diagnostics.length === 1);
    await here.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: [folder], removed: [] },
    });
    await back;
  });

  it('are pulled by a client that pulls, with an id for what is unchanged', async () => {
    here = await editor({ [NAME]: MISSPELT }, { capabilities: { textDocument: { diagnostic: {} } } });
    const text = {
      textDocument: { uri: here.uri(NAME), languageId: 'strategy-paper', version: 1, text: MISSPELT },
    };
    await here.connection.sendNotification('textDocument/didOpen', text);
    const ask = (previousResultId?: string) =>
      here.connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', {
        textDocument: { uri: here.uri(NAME) },
        previousResultId,
      });
    const first = await ask();
    assert.equal(first.kind, 'full');
    assert.deepEqual(first.kind === 'full' && first.items.map((one) => one.code), ['format/unknown-field']);
    assert.equal((await ask(first.resultId)).kind, 'unchanged');
  });

  it('of the workspace are held until something changes', async () => {
    here = await editor(
      { [NAME]: MISSPELT },
      {
        capabilities: {
          textDocument: { diagnostic: {} },
          workspace: { diagnostics: { refreshSupport: false } },
        },
      },
    );
    const ask = (previousResultIds: { uri: string; value: string }[]) =>
      here.connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds });
    const [one] = (await ask([])).items;
    assert.equal(one?.uri, here.uri(NAME));
    let answered = false;
    const held = ask([{ uri: here.uri(NAME), value: one?.resultId ?? '' }]).then((report) => {
      answered = true;
      return report;
    });
    await here.connection.sendRequest('strategyPapers/status');
    assert.equal(answered, false);
    here.write(NAME, GOOD_PAPER);
    await here.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: here.uri(NAME), type: 2 }],
    });
    const [changed] = (await held).items;
    assert.deepEqual(changed?.kind === 'full' && changed.items, []);
  });

  it('count in the status', async () => {
    here = await editor({ [NAME]: MISSPELT, 'lindby.organisation.yaml': GOOD_ORGANISATION });
    await here.published(NAME);
    const status = await here.connection.sendRequest<StatusAnswer>('strategyPapers/status');
    assert.deepEqual([status.files, status.papers, status.findings.error], [2, 1, 1]);
  });
});

describe('the life of the server', () => {
  it('ends with 0 after shutdown and exit', async () => {
    const here = await editor();
    assert.equal(await here.end(), 0);
  });

  it('agrees on UTF-8 with a client that prefers it', async () => {
    const here = await editor(
      {},
      {
        capabilities: {
          general: { positionEncodings: ['utf-8', 'utf-16'] },
          textDocument: { publishDiagnostics: { versionSupport: true } },
        },
      },
    );
    assert.equal(here.initialized.capabilities.positionEncoding, 'utf-8');
    const [one] = await here.open(
      NAME,
      edited(GOOD_PAPER, ['title: Every park has a wild corner', 'titel: Æbler og pærer 🍏 til alle']),
    );
    assert.equal(one?.code, 'format/unknown-field');
    await here.end();
  });
});
