/** Folding, selection, colours, hints, lenses and layout, as a client asks for them. */
import assert from 'node:assert/strict';
import type {
  CodeLens,
  FoldingRange,
  InlayHint,
  SelectionRange,
  SemanticTokens,
  TextEdit,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { edited, GOOD_ORGANISATION, GOOD_PAPER, TODAY } from '../kit/good-paper';
import { type Editor, editor } from '../kit/server';

const NAME = 'parks-2026.strategy.yaml';
const ALL = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } };
const OPTIONS = { tabSize: 8, insertSpaces: false };

describe('presentation over the protocol', () => {
  let here: Editor;
  before(async () => {
    here = await editor(
      { 'lindby.organisation.yaml': GOOD_ORGANISATION },
      { initializationOptions: { today: TODAY, commands: ['strategyPapers.showMap'] } },
    );
    await here.open('lindby.organisation.yaml', GOOD_ORGANISATION);
    await here.open(NAME, GOOD_PAPER);
  });
  after(() => here.end());

  const ask = <Answer>(method: string, params: object = {}, name = NAME) =>
    here.connection.sendRequest<Answer>(`textDocument/${method}`, {
      textDocument: { uri: here.uri(name) },
      ...params,
    });

  const applied = (text: string, edits: TextEdit[]): string =>
    TextDocument.applyEdits(TextDocument.create('', 'strategy-paper', 0, text), edits);

  it('is offered', () => {
    const { capabilities } = here.initialized;
    assert.deepEqual(
      [
        capabilities.foldingRangeProvider,
        capabilities.selectionRangeProvider,
        capabilities.inlayHintProvider,
        capabilities.codeLensProvider,
        capabilities.documentFormattingProvider,
        capabilities.documentRangeFormattingProvider,
        capabilities.documentOnTypeFormattingProvider,
      ],
      [
        true,
        true,
        { resolveProvider: false },
        { resolveProvider: false },
        true,
        true,
        { firstTriggerCharacter: '\n' },
      ],
    );
    assert.deepEqual(Object.keys(capabilities.semanticTokensProvider ?? {}), ['legend', 'full', 'range']);
  });

  it('folds and selects', async () => {
    const lines = GOOD_PAPER.split('\n');
    const folds = await ask<FoldingRange[]>('foldingRange');
    const line = lines.indexOf('initiatives:');
    const found = folds.find(({ startLine }) => startLine === line);
    assert.equal(lines[(found?.endLine ?? 0) + 1], 'dialogue:');
    const [one, other] = await ask<SelectionRange[]>('selectionRange', {
      positions: [
        { line: 1, character: 5 },
        { line: 1, character: 0 },
      ],
    });
    assert.deepEqual(one?.range, { start: { line: 1, character: 4 }, end: { line: 1, character: 9 } });
    assert.deepEqual(other?.range, { start: { line: 1, character: 0 }, end: { line: 1, character: 2 } });
  });

  it('colours all, or a part', async () => {
    const { data } = await ask<SemanticTokens>('semanticTokens/full');
    const part = await ask<SemanticTokens>('semanticTokens/range', {
      range: { start: { line: 1, character: 0 }, end: { line: 2, character: 0 } },
    });
    assert.equal(data.length % 5, 0);
    assert.deepEqual(part.data, [1, 4, 10, 0, 1]);
  });

  it('shows hints and lenses', async () => {
    const hints = await ask<InlayHint[]>('inlayHint', { range: ALL });
    assert.ok(hints.some(({ label }) => label === 'Technical Services'));
    const lenses = await ask<CodeLens[]>('codeLens');
    assert.deepEqual(
      lenses.slice(0, 2).map(({ command }) => [command?.title, command?.command]),
      [
        ['Show map', 'strategyPapers.showMap'],
        ['4 of 4 initiatives', ''],
      ],
    );
  });

  it('formats all, a part, and a new line', async () => {
    const odd = edited(
      GOOD_PAPER,
      ['id: parks-2026', 'id:   parks-2026'],
      ['rhythm: monthly', 'rhythm:  monthly'],
    );
    await here.change(NAME, odd);
    const all = applied(odd, await ask<TextEdit[]>('formatting', { options: OPTIONS }));
    await here.change(NAME, all);
    assert.deepEqual(await ask<TextEdit[]>('formatting', { options: OPTIONS }), []);
    await here.change(NAME, odd);
    const range = { start: { line: 1, character: 0 }, end: { line: 2, character: 0 } };
    assert.equal(
      applied(odd, await ask<TextEdit[]>('rangeFormatting', { range, options: OPTIONS })),
      edited(odd, ['id:   parks-2026', 'id: parks-2026']),
    );
    const typed = 'format: strategy-paper/1\nunit:\n';
    await here.change(NAME, typed);
    const position = { line: 2, character: 0 };
    const edits = await ask<TextEdit[]>('onTypeFormatting', { position, ch: '\n', options: OPTIONS });
    assert.equal(applied(typed, edits), `${typed}  `);
    await here.change(NAME, GOOD_PAPER);
  });

  it('answers for a text it does not know, and for one that cannot be read', async () => {
    await here.open('broken.strategy.yaml', 'unit: [\n"\n\t- {');
    for (const name of ['nowhere.strategy.yaml', 'broken.strategy.yaml']) {
      for (const method of ['foldingRange', 'codeLens', 'semanticTokens/full']) await ask(method, {}, name);
      await ask('inlayHint', { range: ALL }, name);
      await ask('selectionRange', { positions: [ALL.start, ALL.end] }, name);
      await ask('formatting', { options: OPTIONS }, name);
      await ask('rangeFormatting', { options: OPTIONS, range: ALL }, name);
      await ask(
        'onTypeFormatting',
        { options: OPTIONS, position: { line: 1, character: 0 }, ch: '\n' },
        name,
      );
    }
    assert.ok((await ask<FoldingRange[]>('foldingRange')).length > 0);
  });
});
