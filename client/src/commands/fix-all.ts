/** Puts right in the text in front all that needs no decision. */
import * as vscode from 'vscode';
import { meantText, type Surroundings } from '../surroundings';
import type { Command } from './command';

/** The kind under which the server offers it; code actions on save know it too. */
const FIX_ALL = vscode.CodeActionKind.SourceFixAll.append('strategyPapers');

export function fixAll({ speech }: Surroundings): Command {
  return async (given) => {
    const uri = meantText(given, speech);
    if (!uri) return;
    const document = await vscode.workspace.openTextDocument(uri);
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const actions = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      whole,
      FIX_ALL.value,
      1,
    );
    const edit = actions.find(({ kind }) => kind && FIX_ALL.contains(kind))?.edit;
    const n = edit?.get(uri).length ?? 0;
    if (!edit || n === 0 || !(await vscode.workspace.applyEdit(edit))) {
      void vscode.window.showInformationMessage(speech.text('fixed-none'));
      return;
    }
    void vscode.window.showInformationMessage(speech.text('fixed', { n }));
  };
}
