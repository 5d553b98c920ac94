/** What the extension loads on Node once it has begun: the client of a language server in a process of its own. */
import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { createConnection } from './connection';
import type { Connection, Told } from './server';

/** Writes what goes wrong into the log; what a person should know, the extension says in its own words. */
class QuietClient extends LanguageClient {
  override error(message: string, fault?: unknown): void {
    super.error(message, fault, false);
  }
}

export function connect(extension: vscode.Uri, told: Told): Connection {
  const module = vscode.Uri.joinPath(extension, 'dist', 'server.js').fsPath;
  const run = { module, transport: TransportKind.ipc };
  return createConnection(
    (name, options) => new QuietClient('strategyPapers', name, { run, debug: run }, options),
    told,
  );
}
