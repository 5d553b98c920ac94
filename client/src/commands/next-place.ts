/** Goes from one place to fill in to the next, as Tab does while there are any. */
import * as vscode from 'vscode';
import { STANDING_REQUEST, type StandingAnswer, type StandingRequest } from '../../../server/src/protocol';
import { LANGUAGE_ID, rangeOf, type Surroundings } from '../surroundings';
import type { Command } from './command';

export function nextPlace({ server, speech }: Surroundings): Command {
  /** The words that stand in open places, as the server last said: found again at once, while it looks anew. */
  let seen: { readonly document: vscode.TextDocument; readonly words: ReadonlySet<string> } | undefined;

  const ask = async (document: vscode.TextDocument): Promise<readonly vscode.Range[]> => {
    const asked: StandingRequest = { uri: server.client.code2ProtocolConverter.asUri(document.uri) };
    const answer = await server.client.sendRequest<StandingAnswer | null>(STANDING_REQUEST, asked);
    const places = (answer?.places ?? []).map(rangeOf);
    seen = { document, words: new Set(places.map((place) => document.getText(place))) };
    return places;
  };

  return async (given) => {
    const editor = vscode.window.activeTextEditor;
    if (editor?.document.languageId !== LANGUAGE_ID) return undefined;
    const isTab = given === 'tab';
    // At the start of a line Tab moves the line, as everywhere.
    if (isTab && isBeforeText(editor)) return vscode.commands.executeCommand('tab');
    const { document } = editor;
    const known = seen?.document === document ? placesOf(document, seen.words) : [];
    if (known.length > 0) {
      goTo(editor, known);
      await ask(document);
      return undefined;
    }
    const places = await ask(document);
    if (places.length > 0) goTo(editor, places);
    else if (isTab) return vscode.commands.executeCommand('tab');
    else vscode.window.setStatusBarMessage(speech.text('all-filled'), 5000);
    return undefined;
  };
}

function goTo(editor: vscode.TextEditor, places: readonly vscode.Range[]): void {
  const here = editor.selection.end;
  const next = places.find(({ end }) => end.isAfter(here)) ?? places[0];
  if (!next) return;
  editor.selection = new vscode.Selection(next.start, next.end);
  editor.revealRange(next, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Where any of `words` stand, in the order of the text. */
function placesOf(document: vscode.TextDocument, words: ReadonlySet<string>): readonly vscode.Range[] {
  const text = document.getText();
  const places: vscode.Range[] = [];
  for (const word of words) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
      places.push(new vscode.Range(document.positionAt(at), document.positionAt(at + word.length)));
  }
  return places.sort((a, b) => a.start.compareTo(b.start));
}

function isBeforeText({ document, selection }: vscode.TextEditor): boolean {
  if (!selection.isEmpty) return selection.start.line !== selection.end.line;
  const before = document.lineAt(selection.active.line).text.slice(0, selection.active.character);
  return /^\s*(?:- *)?$/.test(before);
}
