/** The language server as the extension sees it: started, and asked. */
import type * as vscode from 'vscode';
import {
  type BaseLanguageClient,
  type LanguageClientOptions,
  RevealOutputChannelOn,
} from 'vscode-languageclient';

/** Makes the client of a server that is not running yet; on Node a process, in the web a worker. */
export type MakeClient = (name: string, options: LanguageClientOptions) => BaseLanguageClient;

export function runServer(makeClient: MakeClient, log: vscode.LogOutputChannel): vscode.Disposable {
  const client = makeClient('Strategy Papers', {
    documentSelector: [{ language: 'strategy-paper' }],
    outputChannel: log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
  });
  void client.start();
  return client;
}
