/** What the extension runs in a browser once it has begun: the client of a language server in a web worker. No Node here. */
import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { createConnection } from './connection';
import type { Connection, Told } from './server';

/** The worker's own class: this runs in a worker too, whose types TypeScript keeps apart from Node's. */
declare const Worker: new (url: string) => ConstructorParameters<typeof LanguageClient>[2] & object;

/** Writes what goes wrong into the log; what a person should know, the extension says in its own words. */
class QuietClient extends LanguageClient {
  override error(message: string, fault?: unknown): void {
    super.error(message, fault, false);
  }
}

export function connect(extension: vscode.Uri, told: Told): Connection {
  const script = vscode.Uri.joinPath(extension, 'dist', 'server.web.js').toString(true);
  return createConnection(
    (name, options) => new QuietClient('strategyPapers', name, new Worker(script), options),
    told,
  );
}
