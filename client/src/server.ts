/**
 * The language server as the extension sees it: asked, told of, and started again. What speaks to it is loaded after
 * the extension has begun, because the library for that takes longer to load than all the rest together.
 */
import * as vscode from 'vscode';
import { STATUS_REQUEST, type StatusAnswer } from '../../server/src/protocol';
import type { Speech } from './texts/speech';

export type ServerState = 'starting' | 'running' | 'stopped';

/** What commands and views ask; what is asked before the server runs, is answered once it does. */
export interface Client {
  readonly state: ServerState;
  readonly onDidChangeState: vscode.Event<ServerState>;
  sendRequest<Answer>(method: string, asked?: object, token?: vscode.CancellationToken): Promise<Answer>;
  /** Hears how far a long task is, in percent. @param task the token it was asked with */
  onProgress(task: string, heard: (percentage: number) => void): vscode.Disposable;
  readonly code2ProtocolConverter: { asUri(uri: vscode.Uri): string };
  readonly protocol2CodeConverter: { asUri(uri: string): vscode.Uri };
}

/** A client that has been loaded. */
export interface Connection extends Pick<Client, 'sendRequest' | 'onProgress'> {
  /** Starts the server; says so where it cannot. */
  start(): Promise<void>;
  /** Stops the server if it runs, and starts it anew. */
  restart(): Promise<void>;
  dispose(): void;
}

export interface Told {
  readonly log: vscode.LogOutputChannel;
  readonly speech: Speech;
  /** Hears of every change of the server's state. */
  readonly changed: (state: ServerState) => void;
}

/** Loads what speaks to the server, which runs in a process or, in the web, in a worker. */
export type Connect = (told: Told) => Promise<Connection>;

export interface Server extends vscode.Disposable {
  readonly client: Client;
  /** Stops the server if it runs, and starts it anew. */
  restart(): Promise<void>;
}

export function createServer(connect: Connect, log: vscode.LogOutputChannel, speech: Speech): Server {
  const changes = new vscode.EventEmitter<ServerState>();
  let state: ServerState = 'starting';
  let loading: Promise<Connection> | undefined;
  const changed = (now: ServerState): void => {
    state = now;
    changes.fire(now);
  };
  const load = async (): Promise<Connection> => {
    try {
      const connection = await connect({ log, speech, changed });
      void connection.start();
      return connection;
    } catch (fault) {
      loading = undefined;
      changed('stopped');
      log.error(fault instanceof Error ? fault : String(fault));
      void offerStart(speech.text('server-not-started'), { log, speech }, restart);
      throw fault;
    }
  };
  const connected = (): Promise<Connection> => {
    loading ??= load();
    return loading;
  };
  const restart = async (): Promise<void> => {
    const before = loading;
    const connection = await connected();
    if (before) await connection.restart();
  };
  // Not before the extension has begun: loading holds up everything else.
  const later = setTimeout(() => void connected().catch(() => {}), 0);

  const client: Client = {
    get state() {
      return state;
    },
    onDidChangeState: changes.event,
    sendRequest: async (...asked) => (await connected()).sendRequest(...asked),
    onProgress(task, heard) {
      const listening = connected().then((connection) => connection.onProgress(task, heard));
      return { dispose: () => void listening.then((one) => one.dispose()).catch(() => {}) };
    },
    // As the library does where nothing else is asked of it.
    code2ProtocolConverter: { asUri: (uri) => uri.toString() },
    protocol2CodeConverter: { asUri: (uri) => vscode.Uri.parse(uri) },
  };
  const dispose = (): void => {
    clearTimeout(later);
    changes.dispose();
    void loading?.then((connection) => connection.dispose()).catch(() => {});
  };
  return { client, restart, dispose };
}

/** Says that the server does not run, and offers to start it, or to show why. */
export async function offerStart(
  message: string,
  { log, speech }: Omit<Told, 'changed'>,
  start: () => Promise<void>,
): Promise<void> {
  const [again, show] = [speech.text('start-again'), speech.text('show-log')];
  const choice = await vscode.window.showErrorMessage(message, again, show);
  if (choice === again) await start();
  if (choice === show) log.show();
}

/** Longest wait for the first index, and between two looks at it, in milliseconds. Own choice. */
const PATIENCE = 5000;
const LOOK = 50;

/** Resolves once all files of the workspace are known, or after a while: what is known then has to do. */
export async function indexed({ client }: Server): Promise<void> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
    const status = await client.sendRequest<StatusAnswer>(STATUS_REQUEST);
    if (status.indexed) return;
    await new Promise((resolve) => setTimeout(resolve, LOOK));
  }
}
