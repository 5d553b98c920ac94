/** The maps of papers beside their texts: opened, followed from paper to paper, found again after a reload. */
import * as vscode from 'vscode';
import type { Client } from '../server';
import { keptIn } from './heard';
import { type MapPanel, mapPanel } from './panel';
import { isSame } from './places';

/** The kind of panel, as `package.json` names it under `activationEvents`. */
const MAP_VIEW = 'strategyPapers.map';

export interface Preview {
  /** Shows the map of the paper at `uri`: in the panel that follows the papers, else in a new one. */
  show(uri: vscode.Uri, how: { readonly beside: boolean }): Promise<void>;
  /** Saves the map as PNG, which its page draws: it is shown beside for that. */
  picture(uri: vscode.Uri): void;
}

export function registerPreview(context: vscode.ExtensionContext, client: Client): Preview {
  const panels = new Set<MapPanel>();
  const surroundings = { client, extension: context.extensionUri, storage: context.globalStorageUri };

  const take = (panel: MapPanel): void => {
    panels.add(panel);
    panel.onDidDispose(() => panels.delete(panel));
  };
  const updateAll = (): void => {
    for (const panel of panels) panel.update();
  };

  context.subscriptions.push(
    vscode.window.registerWebviewPanelSerializer(MAP_VIEW, {
      async deserializeWebviewPanel(webview, state) {
        const kept = keptIn(state);
        const uri = kept && vscode.Uri.parse(kept.uri);
        // Nothing to show again: an empty panel would only be in the way.
        if (!uri || !isPaperName(uri)) webview.dispose();
        else take(mapPanel(webview, uri, kept, surroundings));
      },
    }),
    vscode.window.onDidChangeActiveTextEditor((editor) => {
      if (!editor || !isPaper(editor.document)) return;
      for (const panel of panels) if (!panel.pinned) panel.show(editor.document.uri);
    }),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
      const [selection] = selections;
      if (!selection) return;
      for (const panel of panels) panel.mark(textEditor.document.uri, selection.active);
    }),
    // A follow-up log or another paper can change what stands on a map, too.
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (document.languageId === LANGUAGE && contentChanges.length > 0) updateAll();
    }),
    vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      for (const panel of panels) if (uris.some((uri) => isSame(uri, panel.uri))) panel.update();
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('strategyPapers')) updateAll();
    }),
    client.onDidChangeState(updateAll),
    { dispose: () => [...panels].map((panel) => panel.dispose()) },
  );

  const shown = (uri: vscode.Uri, beside: boolean): MapPanel => {
    const all = [...panels];
    const panel = all.find((one) => isSame(one.uri, uri)) ?? all.find(({ pinned }) => !pinned);
    if (panel) {
      panel.show(uri);
      panel.reveal();
      return panel;
    }
    const viewColumn = beside ? vscode.ViewColumn.Beside : vscode.ViewColumn.Active;
    const webview = vscode.window.createWebviewPanel(MAP_VIEW, nameOf(uri), {
      viewColumn,
      preserveFocus: beside,
    });
    const made = mapPanel(webview, uri, START, surroundings);
    take(made);
    return made;
  };
  return {
    async show(uri, { beside }) {
      shown(uri, beside);
    },
    picture: (uri) => shown(uri, true).share('png'),
  };
}

const START = { view: 'strategy', questions: false, pinned: false } as const;
const LANGUAGE = 'strategy-paper';

function isPaper({ languageId, uri }: vscode.TextDocument): boolean {
  return languageId === LANGUAGE && !/\.(?:follow-up|organisation)\.ya?ml$/i.test(uri.path);
}

function isPaperName({ path, scheme }: vscode.Uri): boolean {
  return scheme === 'untitled' || /\.strategy\.ya?ml$/i.test(path);
}

function nameOf({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
