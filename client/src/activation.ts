/** What the extension does when it wakes up, the same on Node and in a web worker. */
import * as vscode from 'vscode';
import { type MakeClient, runServer } from './server';

export function begin(context: vscode.ExtensionContext, makeClient: MakeClient): void {
  const log = vscode.window.createOutputChannel('Strategy Papers', { log: true });
  context.subscriptions.push(log, runServer(makeClient, log));
}
