/** The extension in a browser: the language server runs in a web worker of its own. No Node here. */
import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { begin } from './activation';

/** The worker's own class: this runs in a worker too, whose types TypeScript keeps apart from Node's. */
declare const Worker: new (url: string) => ConstructorParameters<typeof LanguageClient>[2] & object;

export function activate(context: vscode.ExtensionContext): void {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.web.js').toString(true);
  begin(context, (name, options) => new LanguageClient('strategyPapers', name, new Worker(script), options));
}
