/** What the extension runs in a browser once it has begun: the client of a language server in a web worker. No Node here. */
import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { createConnection } from './connection';
import type { Connection, Told } from './server';

/** The worker's own class: this runs in a worker too, whose types TypeScript keeps apart from Node's. */
declare const Worker: new (url: string) => ConstructorParameters<typeof LanguageClient>[2] & object;

export function connect(extension: vscode.Uri, told: Told): Connection {
  const script = vscode.Uri.joinPath(extension, 'dist', 'server.web.js').toString(true);
  return createConnection(
    (name, options) => new LanguageClient('strategyPapers', name, new Worker(script), options),
    told,
  );
}
