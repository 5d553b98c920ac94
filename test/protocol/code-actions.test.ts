/** Code actions over the protocol: every fix of every faulty sample, applied as an editor would, mends what it says. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ApplyWorkspaceEditParams, type CodeAction, Command } from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { SELECT_COMMAND } from '../../server/src/protocol';
import { applied, ask, countOf } from '../kit/actions';
import { ROOT } from '../kit/cli';
import { edited, GOOD_PAPER, TODAY } from '../kit/good-paper';
import { type Editor, editor } from '../kit/server';

const FAULTY = join(ROOT, 'samples/faulty');
const ORGANISATION = 'faulty.organisation.yaml';
const names = readdirSync(FAULTY).filter((name) => name.endsWith('.strategy.yaml'));
// An editor opens no file that is not UTF-8.
const TEXTS = new Map(
  names
    .filter((name) => !name.startsWith('not-utf8'))
    .map((name) => [name, readFileSync(join(FAULTY, name), 'utf8')]),
);

/** What only the author can put right. */
const WITHOUT_FIX: Readonly<Record<string, string>> = {
  'not-a-date.strategy.yaml': 'format/wrong-type',
};

describe('code actions over the protocol', function () {
  this.timeout(120_000);
  let here: Editor;
  before(async () => {
    here = await editor({}, { initializationOptions: { today: TODAY, commands: [SELECT_COMMAND] } });
    await here.open(ORGANISATION, readFileSync(join(FAULTY, ORGANISATION), 'utf8'));
  });
  after(() => here.end());

  for (const [name, unix] of TEXTS) {
    for (const [ends, text] of [
      ['LF', unix],
      ['CRLF', unix.replaceAll(/\r?\n/g, '\r\n')],
    ] as const) {
      it(`mend ${name} with ${ends}: each fix is applied, and its finding is gone`, async () => {
        const file = `${ends}/${name}`;
        const shown = await here.open(file, text);
        assert.ok(shown.length > 0);
        let version = 1;
        for (const diagnostic of shown) {
          const actions = await ask(here, file, diagnostic, [diagnostic], ['quickfix']);
          const askedAt = version;
          const own = actions.filter(({ diagnostics }) =>
            diagnostics?.some((one) => JSON.stringify(one.data) === JSON.stringify(diagnostic.data)),
          );
          assert.equal(own.length === 0, WITHOUT_FIX[name] === diagnostic.code, String(diagnostic.code));
          assert.ok(own.filter(({ isPreferred }) => isPreferred).length <= 1);
          for (const { edit, title, isPreferred } of own) {
            // What is not resolved yet mends several at once: that has tests of its own.
            if (!edit) continue;
            const mended = applied(here, file, askedAt, text, edit);
            if (text.includes('\r\n')) assert.doesNotMatch(mended, /[^\r]\n/, title);
            const left = await here.change(file, mended);
            assert.ok(
              countOf(left, diagnostic.code) < countOf(shown, diagnostic.code),
              `"${title}" leaves ${diagnostic.code}:\n${mended}`,
            );
            // A second choice may raise a question: the author has taken it with open eyes.
            for (const { code } of left) {
              if (isPreferred && code !== 'format/placeholder')
                assert.ok(countOf(left, code) <= countOf(shown, code), `"${title}" brings ${code}`);
            }
            await here.change(file, text);
            version += 2;
          }
        }
        here.close(file);
      });
    }
  }

  it('resolve what takes long when it is chosen, with edits of the version it was offered for', async () => {
    const name = 'parks-2026.strategy.yaml';
    const text = edited(
      GOOD_PAPER,
      ['decided: 2026-01-15', 'decided: 15.1.2026'],
      ['decided: 2026-06-01', 'decided: 1.6.2026'],
    );
    const [first] = await here.open(name, text);
    assert.ok(first);
    const [all] = await ask(here, name, first, [], ['source.fixAll']);
    assert.ok(all && !all.edit);
    const resolved = await here.connection.sendRequest<CodeAction>('codeAction/resolve', all);
    assert.equal(applied(here, name, 1, text, resolved.edit ?? {}), GOOD_PAPER);

    await here.change(name, `${text}\n`);
    await assert.rejects(
      here.connection.sendRequest('codeAction/resolve', all),
      (fault: Error & { code?: number }) => fault.code === -32801,
    );
  });

  it('move an action as a person would, and back', async () => {
    const name = 'moved.strategy.yaml';
    await here.open(name, GOOD_PAPER);
    let [text, version] = [GOOD_PAPER, 1];
    const choose = async (title: RegExp): Promise<void> => {
      const line = text.split('\n').findIndex((one) => one.includes('id: evening-walks'));
      const range = { start: { line, character: 12 }, end: { line, character: 12 } };
      const action = (await ask(here, name, { range }, [], ['refactor'])).find((one) =>
        title.test(one.title),
      );
      assert.ok(action);
      const { edit } = await here.connection.sendRequest<CodeAction>('codeAction/resolve', action);
      text = applied(here, name, version, text, edit ?? {});
      version++;
      await here.change(name, text);
    };
    await choose(/up$/);
    assert.ok(text.indexOf('evening-walks') < text.indexOf('first-three-parks'));
    await choose(/down$/);
    assert.equal(text, GOOD_PAPER);
  });

  it('are commands for a client that knows nothing else, carried out by the server', async () => {
    const plain = await editor({}, { capabilities: { workspace: { applyEdit: true } } });
    const name = 'parks-2026.strategy.yaml';
    const misspelt = edited(GOOD_PAPER, ['expected_of_managers:', 'expected_of_mangers:']);
    const [diagnostic] = await plain.open(name, misspelt);
    assert.ok(diagnostic);
    const commands: unknown[] = [...(await ask(plain, name, diagnostic, [diagnostic]))];
    const rename = commands.filter(Command.is).find(({ title }) => title.startsWith('Rename it'));
    assert.ok(rename && !('edit' in rename) && commands.every(Command.is));
    assert.ok(plain.initialized.capabilities.executeCommandProvider?.commands.includes(rename.command));
    const asked = new Promise<ApplyWorkspaceEditParams>((resolve) =>
      plain.connection.onRequest('workspace/applyEdit', (params: ApplyWorkspaceEditParams) => {
        resolve(params);
        return { applied: true };
      }),
    );
    await plain.connection.sendRequest('workspace/executeCommand', {
      command: rename.command,
      arguments: rename.arguments,
    });
    const edits = (await asked).edit.changes?.[plain.uri(name)] ?? [];
    const text = TextDocument.create('', 'yaml', 1, misspelt);
    assert.equal(TextDocument.applyEdits(text, edits), GOOD_PAPER);
    await plain.end();
  });

  it('are none for a text that nobody opened, and the server goes on', async () => {
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    assert.equal(await ask(here, 'unknown.strategy.yaml', { range }, []), null);
    const { codeActionProvider } = here.initialized.capabilities;
    assert.ok(typeof codeActionProvider === 'object' && codeActionProvider.resolveProvider);
  });
});
