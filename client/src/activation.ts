/** What the extension does when it wakes up, the same on Node and in a web worker. */
import * as vscode from 'vscode';
import { listPapers } from './around/papers-view';
import { showStanding } from './around/standing';
import { registerCommands } from './commands/all';
import { registerPreview } from './preview/preview';
import { type Connect, createServer } from './server';
import type { Surroundings } from './surroundings';
import { createSpeech } from './texts/speech';

export function begin(context: vscode.ExtensionContext, connect: Connect): void {
  const log = vscode.window.createOutputChannel('Strategy Papers', { log: true });
  const speech = createSpeech();
  const server = createServer(connect, log, speech);
  context.subscriptions.push(log, speech, server);
  const maps = registerPreview(context, server.client);
  const surroundings: Surroundings = { server, speech, log, maps };
  const standing = showStanding(surroundings);
  const papers = listPapers(surroundings);
  context.subscriptions.push(standing, papers, ...registerCommands(surroundings));
}
