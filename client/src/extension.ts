/** The extension on Node: the language server runs in a process of its own beside the extension host. */
import type * as vscode from 'vscode';
import { begin } from './activation';

export function activate(context: vscode.ExtensionContext): void {
  begin(context, async (told) => {
    const { connect } = await import('./client-main');
    return connect(context.extensionUri, told);
  });
}
