/** Goes from one place to fill in to the next, as Tab does while there are any. */
import * as vscode from 'vscode';
import { STANDING_REQUEST, type StandingAnswer, type StandingRequest } from '../../../server/src/protocol';
import { LANGUAGE_ID, rangeOf, type Surroundings } from '../surroundings';
import type { Command } from './all';

export function nextPlace({ server, speech }: Surroundings): Command {
  return async (given) => {
    const editor = vscode.window.activeTextEditor;
    if (editor?.document.languageId !== LANGUAGE_ID) return undefined;
    const isTab = given === 'tab';
    // At the start of a line Tab moves the line, as everywhere.
    if (isTab && isBeforeText(editor)) return vscode.commands.executeCommand('tab');
    const asked: StandingRequest = {
      uri: server.client.code2ProtocolConverter.asUri(editor.document.uri),
    };
    const answer = await server.client.sendRequest<StandingAnswer | null>(STANDING_REQUEST, asked);
    const places = (answer?.places ?? []).map(rangeOf);
    const here = editor.selection.end;
    const next = places.find(({ end }) => end.isAfter(here)) ?? places[0];
    if (next) {
      editor.selection = new vscode.Selection(next.start, next.end);
      editor.revealRange(next, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    } else if (isTab) {
      return vscode.commands.executeCommand('tab');
    } else {
      vscode.window.setStatusBarMessage(speech.text('all-filled'), 5000);
    }
    return undefined;
  };
}

function isBeforeText({ document, selection }: vscode.TextEditor): boolean {
  if (!selection.isEmpty) return selection.start.line !== selection.end.line;
  const before = document.lineAt(selection.active.line).text.slice(0, selection.active.character);
  return /^\s*(?:- *)?$/.test(before);
}
