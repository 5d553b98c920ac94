/** The extension's own commands. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { edited, GOOD_PAPER } from '../../kit/good-paper';
import { cleared, findingsOf, openedParks, placeOf, until } from './window';

const OPEN_PLACES = edited(
  GOOD_PAPER,
  ['status: submitted', 'status: draft'],
  ['responsible: Bo Lind\n        contributes', 'responsible: <Who is responsible?>\n        contributes'],
  ['title: Open the tool shed on Saturdays', 'title: <What will you do?>'],
);

describe('commands', () => {
  afterEach(cleared);

  it('are there under both names', async () => {
    const all = await vscode.commands.getCommands(true);
    const { contributes } =
      vscode.extensions.getExtension('strategy-papers.strategy-papers')?.packageJSON ?? {};
    const named: readonly string[] = contributes.commands.map(({ command }: { command: string }) => command);
    assert.ok(named.length >= 20);
    await vscode.extensions.getExtension('strategy-papers.strategy-papers')?.activate();
    const now = new Set([...all, ...(await vscode.commands.getCommands(true))]);
    assert.deepEqual(
      named.filter((name) => !now.has(name)),
      [],
    );
  });

  it('go from place to place', async () => {
    const document = await openedParks(OPEN_PLACES);
    await findingsOf(document.uri);
    const editor = await until(() => vscode.window.activeTextEditor, 'the editor');
    const go = async (): Promise<string> => {
      await vscode.commands.executeCommand('strategyPapers.nextPlace');
      return document.getText(editor.selection);
    };
    assert.deepEqual(
      [await go(), await go(), await go()],
      ['<Who is responsible?>', '<What will you do?>', '<Who is responsible?>'],
    );
  });

  it('put right all that needs no decision', async () => {
    const document = await openedParks(
      edited(
        GOOD_PAPER,
        ['from: 2026-01-01', 'from: 1.1.2026'],
        ['status: testing\n        decided', 'Status: testing\n        decided'],
      ),
    );
    await findingsOf(document.uri, (found) => found.length > 1);
    await vscode.commands.executeCommand('strategyPapers.fixAll');
    assert.equal(document.getText(), GOOD_PAPER);
  });

  it('check the whole workspace', async () => {
    await openedParks(edited(GOOD_PAPER, ['from: 2026-01-01', 'from: 1.1.2026']));
    const answer = await until(async () => {
      const found = await vscode.commands.executeCommand<{ papers: number; findings: { error: number } }>(
        'strategyPapers.checkAll',
      );
      return found.papers === 1 && found.findings.error > 0 ? found : undefined;
    }, 'the summary');
    assert.equal(answer.papers, 1);
    assert.equal(answer.findings.error, 1);
  });

  it('show a place, as fixes ask for', async () => {
    const document = await openedParks();
    const range = placeOf(document, 'wild-corners');
    await vscode.commands.executeCommand('strategyPapers.select', document.uri.toString(), range);
    assert.equal(document.getText(vscode.window.activeTextEditor?.selection), 'wild-corners');
  });

  it('start the language server again', async () => {
    const document = await openedParks(edited(GOOD_PAPER, ['from: 2026-01-01', 'from: 1.1.2026']));
    await findingsOf(document.uri);
    await vscode.commands.executeCommand('strategyPapers.restartServer');
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, placeOf(document, '1.1.2026'), '2026-01-01');
    await vscode.workspace.applyEdit(edit);
    await findingsOf(document.uri, (found) => found.length === 0);
  });
});
