/** The extension on Node: the language server runs in a process of its own beside the extension host. */
import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { begin } from './activation';

export function activate(context: vscode.ExtensionContext): void {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath;
  const run = { module, transport: TransportKind.ipc };
  begin(context, (name, options) => new LanguageClient('strategyPapers', name, { run, debug: run }, options));
}
