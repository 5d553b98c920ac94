/** What commands and views work with, and how they find the paper that is meant. */
import * as vscode from 'vscode';
import type { Server } from './server';
import type { Speech } from './texts/speech';

/** The maps, as commands ask for them; `preview/` shows them. */
export interface Maps {
  show(uri: vscode.Uri, how: { readonly beside: boolean }): unknown;
  /** Saves a map as PNG, after asking where. */
  picture(uri: vscode.Uri): void;
}

export interface Surroundings {
  readonly server: Server;
  readonly speech: Speech;
  readonly log: vscode.LogOutputChannel;
  readonly maps: Maps;
}

export const LANGUAGE_ID = 'strategy-paper';

export function isPaper(uri: vscode.Uri): boolean {
  return /\.strategy\.ya?ml$/i.test(uri.path);
}

/**
 * The paper a command is about: what a menu, a lens or the list of papers hands it, else the one in front.
 * @returns undefined where there is none, after saying so
 */
export function meantPaper(given: unknown, { text }: Speech): vscode.Uri | undefined {
  const uri = uriIn(given) ?? vscode.window.activeTextEditor?.document.uri ?? uriOfTab();
  if (uri && (isPaper(uri) || isOpenPaper(uri))) return uri;
  void vscode.window.showInformationMessage(text('no-paper'));
  return undefined;
}

/** As `meantPaper`, for what can be done with logs and organisation files too. */
export function meantText(given: unknown, { text }: Speech): vscode.Uri | undefined {
  const front = vscode.window.activeTextEditor?.document;
  const uri = uriIn(given) ?? (front?.languageId === LANGUAGE_ID ? front.uri : undefined);
  if (!uri) void vscode.window.showInformationMessage(text('no-paper'));
  return uri;
}

function uriIn(given: unknown): vscode.Uri | undefined {
  if (typeof given === 'string') return vscode.Uri.parse(given);
  if (given instanceof vscode.Uri) return given;
  const inside = typeof given === 'object' && given !== null && 'uri' in given ? given.uri : undefined;
  return typeof inside === 'string' ? vscode.Uri.parse(inside) : undefined;
}

/** A paper that is not saved yet has no name to be known by. */
function isOpenPaper(uri: vscode.Uri): boolean {
  return vscode.workspace.textDocuments.some(
    (document) =>
      document.uri.toString() === uri.toString() &&
      document.languageId === LANGUAGE_ID &&
      !/\.(?:follow-up|organisation)\.ya?ml$/i.test(uri.path),
  );
}

/** While a map is in front, no editor is. */
function uriOfTab(): vscode.Uri | undefined {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  if (input instanceof vscode.TabInputText) return input.uri;
  const [editor] = vscode.window.visibleTextEditors.filter(({ document }) => isPaper(document.uri));
  return editor?.document.uri;
}

export function rangeOf(range: {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}): vscode.Range {
  return new vscode.Range(range.start.line, range.start.character, range.end.line, range.end.character);
}

/** Shows a place of a text, selected. */
export async function showPlace(uri: vscode.Uri, selection: vscode.Range): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(uri);
  const visible = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  const column = visible?.viewColumn;
  const editor = await vscode.window.showTextDocument(document, {
    selection,
    ...(column !== undefined && { viewColumn: column }),
  });
  editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  return editor;
}
