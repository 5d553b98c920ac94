/** From cards to the text and back. */
import * as vscode from 'vscode';
import type { MapCard } from '../../../server/src/protocol';

type Range = NonNullable<MapCard['range']>;

export function isSame(one: vscode.Uri, other: vscode.Uri): boolean {
  return one.toString() === other.toString();
}

/** The card whose text `position` stands in: of several the innermost. */
export function cardAt(cards: readonly MapCard[], position: vscode.Position): string | undefined {
  let found: MapCard | undefined;
  for (const card of cards) {
    const { extent } = card;
    if (!extent || !holds(extent, position)) continue;
    // Of two as large, the later one lies within the first.
    if (!found?.extent || isWithin(extent, found.extent)) found = card;
  }
  return found?.id;
}

function holds({ start, end }: Range, { line, character }: vscode.Position): boolean {
  return compare(start, { line, character }) <= 0 && compare({ line, character }, end) <= 0;
}

function isWithin(inner: Range, outer: Range): boolean {
  const isInside = compare(outer.start, inner.start) <= 0 && compare(inner.end, outer.end) <= 0;
  return isInside && (compare(outer.start, inner.start) < 0 || compare(inner.end, outer.end) < 0);
}

function compare(one: Range['start'], other: Range['start']): number {
  return one.line - other.line || one.character - other.character;
}

/** Selects a place of the text at `uri`; the keyboard stays where it is, unless `go`. */
export async function selectText(
  uri: vscode.Uri,
  { start, end }: Range,
  panel: vscode.WebviewPanel,
  go: boolean,
): Promise<void> {
  const selection = new vscode.Range(start.line, start.character, end.line, end.character);
  const editor = await showBeside(uri, panel, { selection, preserveFocus: !go });
  editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Opens another paper where texts are shown. */
export async function openBeside(uri: vscode.Uri, panel: vscode.WebviewPanel): Promise<void> {
  await showBeside(uri, panel, { preserveFocus: false });
}

/** Where the text is open already, else beside the map: never in front of it. */
export async function showBeside(
  uri: vscode.Uri,
  panel: vscode.WebviewPanel,
  options: vscode.TextDocumentShowOptions,
): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(uri);
  const visible = vscode.window.visibleTextEditors.find((editor) => isSame(editor.document.uri, uri));
  const groups = vscode.window.tabGroups.all;
  const withTab = groups.find(({ tabs, viewColumn }) =>
    tabs.some(
      ({ input }) =>
        input instanceof vscode.TabInputText && isSame(input.uri, uri) && viewColumn !== panel.viewColumn,
    ),
  );
  const other = groups.find(({ viewColumn }) => viewColumn !== panel.viewColumn);
  const viewColumn =
    visible?.viewColumn ?? withTab?.viewColumn ?? other?.viewColumn ?? vscode.ViewColumn.Beside;
  return vscode.window.showTextDocument(document, { ...options, viewColumn, preview: false });
}
