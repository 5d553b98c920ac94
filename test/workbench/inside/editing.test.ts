/** Completion, fixes, renaming and the outline, as VS Code gets them from the server. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { edited, GOOD_PAPER } from '../../kit/good-paper';
import { cleared, findingsOf, openedParks, placeOf } from './window';

describe('writing', () => {
  afterEach(cleared);

  it('is helped with what can be chosen', async () => {
    const document = await openedParks();
    const { end } = placeOf(document, 'status: ');
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      end,
    );
    const labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    assert.deepEqual(
      ['draft', 'submitted', 'adopted'].filter((one) => !labels.includes(one)),
      [],
    );
  });

  it('is mended by the fix of a finding', async () => {
    const document = await openedParks(
      edited(GOOD_PAPER, ['benefits:\n      - id: ownership', 'benifits:\n      - id: ownership']),
    );
    const [finding] = await findingsOf(document.uri);
    const actions = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      finding?.range,
      vscode.CodeActionKind.QuickFix.value,
      5,
    );
    const fix = actions.find(({ isPreferred }) => isPreferred);
    assert.equal(fix?.title, 'Rename it to "benefits"');
    assert.ok(fix?.edit && (await vscode.workspace.applyEdit(fix.edit)));
    assert.equal(document.getText(), GOOD_PAPER);
  });

  it('renames an id with all that names it', async () => {
    const document = await openedParks();
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      placeOf(document, 'ownership').start,
      'taking-part',
    );
    assert.ok(await vscode.workspace.applyEdit(edit));
    assert.equal(document.getText(), GOOD_PAPER.replaceAll('ownership', 'taking-part'));
  });

  it('has an outline of direction and initiatives', async () => {
    const document = await openedParks();
    const symbols = await vscode.commands.executeCommand<readonly vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const names = (all: readonly vscode.DocumentSymbol[]): readonly string[] =>
      all.flatMap(({ name, children }) => [name, ...names(children)]);
    assert.ok(names(symbols).some((name) => name.includes('Green places are cared for with residents')));
  });

  it('begins lines with two spaces, and offers words of the format alone', async () => {
    const document = await openedParks();
    const settings = vscode.workspace.getConfiguration('editor', document);
    assert.equal(settings.get('tabSize'), 2);
    assert.equal(settings.get('insertSpaces'), true);
    assert.equal(settings.get('wordBasedSuggestions'), 'off');
    assert.deepEqual(settings.get('quickSuggestions'), { other: 'on', comments: 'off', strings: 'on' });
  });
});
