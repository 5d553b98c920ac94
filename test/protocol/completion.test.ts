/** Completion over the protocol: asked for, typed, explained. */
import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import type { CompletionItem, CompletionList } from 'vscode-languageserver-protocol/node';
import { STATUS_REQUEST, type StatusAnswer } from '../../server/src/protocol';
import { GOOD_ORGANISATION, GOOD_PAPER } from '../kit/good-paper';
import { type Editor, editor } from '../kit/server';

const NAME = 'schools-2026.strategy.yaml';
const FILES = { 'parks-2026.strategy.yaml': GOOD_PAPER, 'lindby.organisation.yaml': GOOD_ORGANISATION };

describe('completion over the protocol', () => {
  let here: Editor;
  afterEach(() => here.end());

  /** What is offered at the end of the line that holds `words`. */
  const complete = (text: string, words: string, trigger?: string): Promise<CompletionList> => {
    const lines = text.split('\n');
    const line = lines.findIndex((one) => one.includes(words));
    return here.connection.sendRequest('textDocument/completion', {
      textDocument: { uri: here.uri(NAME) },
      position: { line, character: lines[line]?.length ?? 0 },
      context: trigger === undefined ? { triggerKind: 1 } : { triggerKind: 2, triggerCharacter: trigger },
    });
  };

  /** Waits until all files of the folder have been read once. */
  const indexed = async (): Promise<void> => {
    while (!(await here.connection.sendRequest<StatusAnswer>(STATUS_REQUEST)).indexed) await delay(10);
  };

  it('is told to the client with the signs that begin something', async () => {
    here = await editor();
    const { completionProvider } = here.initialized.capabilities;
    assert.equal(completionProvider?.resolveProvider, true);
    assert.ok(completionProvider?.triggerCharacters?.includes(':'));
    assert.ok(!completionProvider?.triggerCharacters?.includes('\n'));
  });

  it('offers keys, and explains one when asked', async () => {
    here = await editor(FILES);
    const text = 'format: strategy-paper/1\nunit:\n  na';
    await here.open(NAME, text);
    const { items, isIncomplete } = await complete(text, '  na');
    assert.equal(isIncomplete, false);
    const name = items.find(({ label }) => label === 'name');
    assert.deepEqual(name?.textEdit, {
      range: { start: { line: 2, character: 2 }, end: { line: 2, character: 4 } },
      newText: `name: $${'{1:<Name of the unit>}'}`,
    });
    assert.equal(name?.documentation, undefined);
    const explained = await here.connection.sendRequest<CompletionItem>('completionItem/resolve', name);
    assert.match(JSON.stringify(explained.documentation), /The name people use for the unit/);
  });

  it('offers what other files hold, in the version just typed', async () => {
    here = await editor(FILES);
    await here.open(NAME, 'format: strategy-paper/1\n');
    await indexed();
    const text = 'format: strategy-paper/1\ndirection:\n  supports: ';
    await here.change(NAME, text);
    const { items } = await complete(text, 'supports', ' ');
    assert.deepEqual(
      items.map(({ label }) => label),
      ['parks-2026', 'closer-together'],
    );
  });

  it('answers nothing for a text that is not open', async () => {
    here = await editor();
    assert.equal(await complete('a', 'a'), null);
  });
});
