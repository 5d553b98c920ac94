/** The settings, and the language of what the extension says. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { edited, GOOD_PAPER } from '../../kit/good-paper';
import { cleared, findingsOf, openedParks, rulesOf } from './window';

const set = (name: string, value: unknown): Thenable<void> =>
  vscode.workspace.getConfiguration('strategyPapers').update(name, value, vscode.ConfigurationTarget.Global);

describe('settings', () => {
  afterEach(async () => {
    await set('language', undefined);
    await set('stage', undefined);
    await cleared();
  });

  it('change the language of the findings', async () => {
    const document = await openedParks(
      edited(GOOD_PAPER, ['benefits:\n      - id: ownership', 'benifits:\n      - id: ownership']),
    );
    await findingsOf(document.uri);
    await set('language', 'da');
    const [finding] = await findingsOf(document.uri, ([first]) => first?.message.startsWith('»') === true);
    assert.equal(finding?.message, '»benifits« findes ikke i det fælles format. Mente du »benefits«?');
  });

  it('change how firmly a draft is asked', async () => {
    const document = await openedParks(
      edited(
        GOOD_PAPER,
        ['status: submitted', 'status: draft'],
        ['title: Open the tool shed on Saturdays', 'title: <What will you do?>'],
      ),
    );
    const [before] = await findingsOf(document.uri);
    assert.equal(before?.severity, vscode.DiagnosticSeverity.Information);
    await set('stage', 'submitted');
    const after = await findingsOf(
      document.uri,
      ([first]) => first?.severity === vscode.DiagnosticSeverity.Error,
    );
    assert.deepEqual(rulesOf(after), ['format/placeholder']);
  });
});
