/** Finding one's way and renaming, over the protocol. */
import assert from 'node:assert/strict';
import type {
  DocumentHighlight,
  DocumentLink,
  DocumentSymbol,
  Location,
  LocationLink,
  Position,
  PrepareRenameResult,
  SymbolInformation,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import type { StatusAnswer } from '../../server/src/protocol';
import { LOG, NEIGHBOURS, ORGANISATION, PARKS, SCHOOLS } from '../kit/neighbours';
import { type Editor, editor } from '../kit/server';

/** The place of `words` in a file, from 0, at their last character. */
function at(name: string, words: string): Position {
  const text = NEIGHBOURS[name] ?? '';
  const before = text.slice(0, text.indexOf(words) + words.length).split('\n');
  return { line: before.length - 1, character: (before.at(-1) ?? '').length };
}

describe('finding one’s way over the protocol', () => {
  let here: Editor;
  beforeEach(async () => {
    here = await editor(NEIGHBOURS);
    await here.open(PARKS, NEIGHBOURS[PARKS] ?? '');
    await indexed(here);
  });
  afterEach(() => here.end());

  const ask = <Answer>(method: string, name: string, words: string, more: object = {}) =>
    here.connection.sendRequest<Answer>(method, {
      textDocument: { uri: here.uri(name) },
      position: at(name, words),
      ...more,
    });

  it('is offered', () => {
    const { capabilities } = here.initialized;
    for (const one of [
      'documentSymbolProvider',
      'workspaceSymbolProvider',
      'definitionProvider',
      'referencesProvider',
      'documentHighlightProvider',
      'renameProvider',
      'documentLinkProvider',
    ] as const)
      assert.ok(capabilities[one], one);
    assert.equal(capabilities.renameProvider, true, 'the client did not say that it prepares a rename');
    assert.ok(capabilities.workspace?.workspaceFolders && capabilities.workspace.fileOperations);
  });

  it('goes from a partner to its unit in the register', async () => {
    const [found] = await ask<Location[]>('textDocument/definition', PARKS, 'who: schools');
    assert.equal(found?.uri, here.uri(ORGANISATION));
    assert.equal(found?.range.start.line, at(ORGANISATION, '- id: schools').line);
  });

  it('finds who names an action, in files that are not open too', async () => {
    const found = await ask<Location[]>('textDocument/references', PARKS, '- id: first-three-parks', {
      context: { includeDeclaration: true },
    });
    const files = [PARKS, LOG, LOG, SCHOOLS].map((name) => here.uri(name));
    assert.deepEqual(found.map(({ uri }) => uri).sort(), files.sort());
  });

  it('highlights, outlines, links and finds symbols', async () => {
    const marks = await ask<DocumentHighlight[]>('textDocument/documentHighlight', PARKS, '- id: ownership');
    assert.equal(marks.length, 5);
    const outline = await ask<DocumentSymbol[]>('textDocument/documentSymbol', PARKS, '');
    assert.equal(outline[2]?.name, '1. Green places are cared for with residents');
    const links = await ask<DocumentLink[]>('textDocument/documentLink', PARKS, '');
    assert.match(links[0]?.target ?? '', /lindby\.organisation\.yaml#L\d+$/);
    const symbols = await here.connection.sendRequest<SymbolInformation[]>('workspace/symbol', {
      query: 'qzx',
    });
    assert.deepEqual(symbols, []);
    const [first] = await here.connection.sendRequest<SymbolInformation[]>('workspace/symbol', {
      query: 'elderly',
    });
    assert.equal(first?.name, 'Elderly Care');
  });

  it('renames a paper in all files, and its files', async () => {
    const edit = await ask<WorkspaceEdit>('textDocument/rename', PARKS, 'id: parks-2026', {
      newName: 'green-2026',
    });
    const told = (edit.documentChanges ?? []).map((one) =>
      'kind' in one
        ? one.kind === 'rename' && [one.oldUri, one.newUri]
        : [one.textDocument.uri, one.textDocument.version, one.edits.length],
    );
    assert.deepEqual(told, [
      [here.uri(PARKS), 1, 1],
      [here.uri(LOG), null, 1],
      [here.uri(SCHOOLS), null, 3],
      [here.uri(PARKS), here.uri('parks/green-2026.strategy.yaml')],
      [here.uri(LOG), here.uri('parks/green-2026.follow-up.yaml')],
    ]);
  });

  it('says why something is not renamed', async () => {
    await assert.rejects(
      ask('textDocument/prepareRename', PARKS, 'initiativ'),
      /is a word of the common format/,
    );
    await assert.rejects(
      ask('textDocument/rename', PARKS, '- id: ownership', { newName: 'My Place' }),
      /How about "my-place"\?/,
    );
    const offer = await ask<PrepareRenameResult>('textDocument/prepareRename', PARKS, '- id: ownership');
    assert.equal('placeholder' in offer && offer.placeholder, 'ownership');
  });

  it('answers nothing for a text that is not open', async () => {
    for (const method of [
      'definition',
      'references',
      'documentHighlight',
      'documentSymbol',
      'documentLink',
      'rename',
    ])
      assert.equal(
        await ask(`textDocument/${method}`, SCHOOLS, 'who', {
          newName: 'x',
          context: { includeDeclaration: true },
        }),
        null,
      );
  });

  it('follows a folder that is moved, and one that is deleted', async () => {
    const files = async () =>
      (await here.connection.sendRequest<StatusAnswer>('strategyPapers/status')).files;
    assert.equal(await files(), 4);
    here.write(SCHOOLS.replace('schools/', 'education/'), NEIGHBOURS[SCHOOLS] ?? '');
    await here.connection.sendNotification('workspace/didRenameFiles', {
      files: [{ oldUri: here.uri('schools'), newUri: here.uri('education') }],
    });
    const moved = here.uri(SCHOOLS.replace('schools/', 'education/'));
    await until(async () => {
      const context = { includeDeclaration: false };
      const found = await ask<Location[]>('textDocument/references', PARKS, '- id: tool-shed', { context });
      return found.length === 1 && found[0]?.uri === moved;
    });
    assert.equal(await files(), 4);
    await here.connection.sendNotification('workspace/didDeleteFiles', {
      files: [{ uri: here.uri('education') }],
    });
    await until(async () => (await files()) === 3);
  });
});

describe('a client that takes links and prepares renames', () => {
  it('gets them', async () => {
    const here = await editor(NEIGHBOURS, {
      capabilities: {
        textDocument: {
          definition: { linkSupport: true },
          rename: { prepareSupport: true },
          publishDiagnostics: { versionSupport: true },
        },
      },
    });
    await here.open(PARKS, NEIGHBOURS[PARKS] ?? '');
    await indexed(here);
    assert.deepEqual(here.initialized.capabilities.renameProvider, { prepareProvider: true });
    const [link] = await here.connection.sendRequest<LocationLink[]>('textDocument/definition', {
      textDocument: { uri: here.uri(PARKS) },
      position: at(PARKS, 'responsible: Bo Lind'),
    });
    assert.equal(link?.targetUri, here.uri(ORGANISATION));
    assert.equal(link?.originSelectionRange?.start.line, at(PARKS, 'responsible: Bo Lind').line);
    // Without document changes the same edits come as plain ones, and no file is renamed.
    const edit = await here.connection.sendRequest<WorkspaceEdit>('textDocument/rename', {
      textDocument: { uri: here.uri(PARKS) },
      position: at(PARKS, 'id: parks-2026'),
      newName: 'green-2026',
    });
    assert.deepEqual(Object.keys(edit), ['changes']);
    assert.equal(Object.keys(edit.changes ?? {}).length, 3);
    await here.end();
  });
});

/** Resolves when all files of the folder have been read. */
function indexed(here: Editor): Promise<void> {
  return until(async () => {
    const status = await here.connection.sendRequest<StatusAnswer>('strategyPapers/status');
    return status.indexed;
  });
}

/** Asks until it is so; the test's own time limit says when it never will be. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 10));
}
