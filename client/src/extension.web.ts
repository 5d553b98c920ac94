/** The extension in a browser: the language server runs in a web worker of its own. No Node here. */
import type * as vscode from 'vscode';
import { begin } from './activation';

export function activate(context: vscode.ExtensionContext): void {
  begin(context, async (told) => {
    const { connect } = await import('./client-web');
    return connect(context.extensionUri, told);
  });
}
