/** Findings as the editor gets them, in the extension host of a real VS Code. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { edited, GOOD_PAPER } from '../../kit/good-paper';
import { findingsOf, opened } from './window';

describe('findings', () => {
  it('are there when a paper is opened', async () => {
    const document = await opened(
      'faulty.strategy.yaml',
      edited(GOOD_PAPER, ['benefits:\n      - id: ownership', 'benifits:\n      - id: ownership']),
    );
    assert.equal(document.languageId, 'strategy-paper');
    const [finding] = (await findingsOf(document.uri)).filter(({ code }) => code === 'format/unknown-field');
    assert.equal(finding?.message, '"benifits" is not in the common format. Did you mean "benefits"?');
    assert.equal(finding?.severity, vscode.DiagnosticSeverity.Error);
    assert.equal(document.getText(finding?.range), 'benifits');
  });
});
