/** Findings as the editor gets them, in the extension host of a real VS Code. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { edited, GOOD_ORGANISATION, GOOD_PAPER } from '../../kit/good-paper';
import { cleared, findingsOf, opened, openedParks, rulesOf, uriOf, written } from './window';

const MISSPELT = edited(GOOD_PAPER, ['benefits:\n      - id: ownership', 'benifits:\n      - id: ownership']);

describe('findings', () => {
  afterEach(cleared);

  it('are there when a paper is opened, and gone when it is mended', async () => {
    const document = await openedParks(MISSPELT);
    assert.equal(document.languageId, 'strategy-paper');
    const [finding] = await findingsOf(document.uri);
    assert.equal(finding?.message, '"benifits" is not in the common format. Did you mean "benefits"?');
    assert.equal(finding?.severity, vscode.DiagnosticSeverity.Error);
    assert.equal(document.getText(finding?.range), 'benifits');
    const edit = new vscode.WorkspaceEdit();
    if (finding) edit.replace(document.uri, finding.range, 'benefits');
    await vscode.workspace.applyEdit(edit);
    await findingsOf(document.uri, (found) => found.length === 0);
  });

  it('are there for papers that are not open', async () => {
    await openedParks();
    const uri = await written(
      'schools-2026.strategy.yaml',
      edited(MISSPELT, ['id: parks-2026', 'id: schools-2026']),
    );
    assert.deepEqual(rulesOf(await findingsOf(uri)), ['format/unknown-field']);
  });

  it('follow what another file says', async () => {
    const document = await openedParks(
      edited(GOOD_PAPER, ['lead: Anna Holm\n    focus', 'lead: Anne Holm\n    focus']),
    );
    await written('lindby.organisation.yaml', GOOD_ORGANISATION);
    await findingsOf(document.uri, (found) => found.some(({ message }) => message.includes('Anne Holm')));
  });

  it('are none for a paper that is opened as plain YAML', async () => {
    const uri = await written('parks.yaml', MISSPELT);
    const document = await vscode.workspace.openTextDocument(uri);
    assert.equal(document.languageId, 'yaml');
    await openedParks(MISSPELT);
    await findingsOf(uriOf('parks-2026.strategy.yaml'));
    assert.deepEqual(vscode.languages.getDiagnostics(uri), []);
  });

  it('are each of its paper: a log and an organisation are of the same language', async () => {
    const log = await opened('parks-2026.follow-up.yml', 'format: strategy-follow-up/1\nmeetings: []\n');
    assert.equal(log.languageId, 'strategy-paper');
    assert.ok(rulesOf(await findingsOf(log.uri)).includes('format/missing-field'));
  });
});
