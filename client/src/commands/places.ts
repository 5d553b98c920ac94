/** What the server's fixes and lenses ask the editor to do: to show a place, or a list of places. */
import * as vscode from 'vscode';
import { rangeOf, showPlace } from '../surroundings';
import type { Command } from './command';

type Range = Parameters<typeof rangeOf>[0];

export const selectPlace: Command = (uri, range) =>
  showPlace(vscode.Uri.parse(String(uri)), rangeOf(range as Range));

export const showReferences: Command = (uri, position, locations) => {
  const { line, character } = position as Range['start'];
  const places = (locations as readonly { readonly uri: string; readonly range: Range }[]).map(
    (place) => new vscode.Location(vscode.Uri.parse(place.uri), rangeOf(place.range)),
  );
  return vscode.commands.executeCommand(
    'editor.action.showReferences',
    vscode.Uri.parse(String(uri)),
    new vscode.Position(line, character),
    places,
  );
};
