/** A change on the map as one edit of the text, which Undo takes back as one. */
import * as vscode from 'vscode';
import { MAP_EDIT_REQUEST, type MapEditAnswer, type MapEditRequest } from '../../../server/src/protocol';
import type { Client } from '../server';

/** @returns why the text was left as it is, as a sentence or as a key; undefined where it was changed */
export async function changeText(
  client: Client,
  uri: vscode.Uri,
  request: MapEditRequest,
): Promise<string | undefined> {
  if (vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false) return 'read-only';
  const answer = await client.sendRequest<MapEditAnswer>(MAP_EDIT_REQUEST, request);
  if ('refusal' in answer) return answer.refusal;
  const document = await vscode.workspace.openTextDocument(uri);
  // Something was typed since the edits were made: the server says so in its own words.
  if (document.version !== request.version) {
    const later = await client.sendRequest<MapEditAnswer>(MAP_EDIT_REQUEST, request);
    return 'refusal' in later ? later.refusal : '';
  }
  const edit = new vscode.WorkspaceEdit();
  for (const { range, newText } of answer.edits) {
    const { start, end } = range;
    edit.replace(uri, new vscode.Range(start.line, start.character, end.line, end.character), newText);
  }
  await vscode.workspace.applyEdit(edit);
  return undefined;
}
