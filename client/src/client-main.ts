/** What the extension loads on Node once it has begun: the client of a language server in a process of its own. */
import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { createConnection } from './connection';
import type { Connection, Told } from './server';

export function connect(extension: vscode.Uri, told: Told): Connection {
  const module = vscode.Uri.joinPath(extension, 'dist', 'server.js').fsPath;
  const run = { module, transport: TransportKind.ipc };
  return createConnection(
    (name, options) => new LanguageClient('strategyPapers', name, { run, debug: run }, options),
    told,
  );
}
