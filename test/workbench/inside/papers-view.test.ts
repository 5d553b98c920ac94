/** The list of papers: what it asks the server for, and what VS Code shows of it. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { edited, GOOD_PAPER } from '../../kit/good-paper';
import { cleared, openedParks, uriOf, written } from './window';

describe('the list of papers', () => {
  afterEach(cleared);

  it('can be brought to the front in either language', async () => {
    await openedParks();
    await written('schools-2026.strategy.yaml', edited(GOOD_PAPER, ['id: parks-2026', 'id: schools-2026']));
    await vscode.commands.executeCommand('strategyPapers.papers.focus');
    assert.ok((await vscode.commands.getCommands(true)).includes('strategyPapers.papersDa.focus'));
  });

  it('opens the log of a paper', async () => {
    await openedParks();
    const log = await written(
      'parks-2026.follow-up.yaml',
      'format: strategy-follow-up/1\npaper: parks-2026\nmeetings: []\n',
    );
    await vscode.commands.executeCommand('strategyPapers.openLog', { log: log.toString() });
    assert.equal(vscode.window.activeTextEditor?.document.uri.path, uriOf('parks-2026.follow-up.yaml').path);
  });
});
