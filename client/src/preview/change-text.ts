/** A change on the map as one edit of the text, which Undo takes back as one. */
import * as vscode from 'vscode';
import { MAP_EDIT_REQUEST, type MapEditAnswer, type MapEditRequest } from '../../../server/src/protocol';
import type { Client } from '../server';
import { showBeside } from './places';

/** @returns the version of the text with the change in it, or why it was not made: a sentence, or `read-only` */
export async function changeText(
  client: Client,
  uri: vscode.Uri,
  request: MapEditRequest,
): Promise<{ readonly version: number } | { readonly refusal: string }> {
  if (vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false) return { refusal: 'read-only' };
  const ask = (): Promise<MapEditAnswer> => client.sendRequest<MapEditAnswer>(MAP_EDIT_REQUEST, request);
  const answer = await ask();
  if ('refusal' in answer) return answer;
  const document = await vscode.workspace.openTextDocument(uri);
  // Something was typed since the edits were made: the server says so in its own words.
  if (document.version !== request.version) {
    const later = await ask();
    return 'refusal' in later ? later : { refusal: '' };
  }
  const edit = new vscode.WorkspaceEdit();
  for (const { range, newText } of answer.edits) {
    const { start, end } = range;
    edit.replace(uri, new vscode.Range(start.line, start.character, end.line, end.character), newText);
  }
  await vscode.workspace.applyEdit(edit);
  return { version: document.version };
}

/**
 * Takes the last change back, where nothing has come after it: VS Code's own Undo of the text, which is asked from
 * its editor. The keyboard comes back to the map.
 * @returns false where something has
 */
export async function takeBack(
  uri: vscode.Uri,
  version: number,
  panel: vscode.WebviewPanel,
): Promise<boolean> {
  const document = await vscode.workspace.openTextDocument(uri);
  if (document.version !== version) return false;
  await showBeside(uri, panel, { preserveFocus: false });
  await vscode.commands.executeCommand('undo');
  panel.reveal(panel.viewColumn, false);
  return true;
}
