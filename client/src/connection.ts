/** What speaks to the language server: starts it, and starts it again when it has ended. */
import * as vscode from 'vscode';
import {
  type BaseLanguageClient,
  CloseAction,
  ErrorAction,
  type LanguageClientOptions,
  RevealOutputChannelOn,
  State,
  WorkDoneProgress,
} from 'vscode-languageclient';
import {
  CHECK_FOR_SUBMISSION_COMMAND,
  LIST_FILES_REQUEST,
  type ListFilesAnswer,
  type ListFilesParams,
  READ_FILE_REQUEST,
  type ReadFileAnswer,
  type ReadFileParams,
  SELECT_COMMAND,
  SHOW_MAP_COMMAND,
  SHOW_REFERENCES_COMMAND,
} from '../../server/src/protocol';
import { type Connection, offerStart, type ServerState, type Told } from './server';

/** Makes the client of a server that is not running yet; on Node a process, in the web a worker. */
export type MakeClient = (name: string, options: LanguageClientOptions) => BaseLanguageClient;

/** The commands that the server may send, because `commands/` carries them out. */
const COMMANDS = [SELECT_COMMAND, SHOW_MAP_COMMAND, CHECK_FOR_SUBMISSION_COMMAND, SHOW_REFERENCES_COMMAND];

/** More ends than this within the time below, and the server is left alone. Own choice, as is the time. */
const RESTARTS = 4;
const WITHIN_MILLISECONDS = 3 * 60_000;

const STATES: Readonly<Record<State, ServerState>> = {
  [State.Starting]: 'starting',
  [State.StartFailed]: 'stopped',
  [State.Running]: 'running',
  [State.Stopped]: 'stopped',
};

/**
 * Each start has a client of its own: one whose server ended while it was starting can neither be stopped nor started
 * again. Ends are counted here for the same reason.
 */
export function createConnection(makeClient: MakeClient, { log, speech, changed }: Told): Connection {
  let client: BaseLanguageClient | undefined;
  let starting: Promise<void> | undefined;
  let ends: number[] = [];
  let isDisposed = false;
  const offer = (message: string): Promise<void> => offerStart(message, { log, speech }, restart);

  const begin = async (): Promise<void> => {
    let isOver = false;
    const one = makeClient('Strategy Papers', {
      ...options(log),
      errorHandler: {
        error: () => ({ action: ErrorAction.Continue, handled: true }),
        closed() {
          isOver = true;
          ended();
          return { action: CloseAction.DoNotRestart, handled: true };
        },
      },
    });
    client = one;
    one.onDidChangeState(({ newState }) => one === client && changed(STATES[newState]));
    answerForFiles(one);
    try {
      await one.start();
    } catch (fault) {
      // An end has been counted already.
      if (isOver) return;
      log.error(String(fault));
      void offer(speech.text('server-not-started'));
    }
  };
  const start = (): Promise<void> => {
    starting = begin();
    return starting;
  };
  const ended = (): void => {
    if (isDisposed) return;
    const now = Date.now();
    ends = [...ends.filter((then) => now - then < WITHIN_MILLISECONDS), now];
    // Not before the client has put away what it had registered.
    if (ends.length <= RESTARTS) setTimeout(() => isDisposed || void start(), 0);
    else void offer(speech.text('server-stopped', { n: ends.length }));
  };
  const stop = async (): Promise<void> => {
    // What is starting cannot be stopped.
    await starting;
    if (client?.isRunning()) await client.stop();
  };
  const restart = async (): Promise<void> => {
    ends = [];
    await stop().catch((fault: unknown) => log.warn(String(fault)));
    await start();
  };
  const running = (): BaseLanguageClient => {
    if (!client) throw new Error('The language server has not been started.');
    return client;
  };
  return {
    start,
    restart,
    dispose() {
      isDisposed = true;
      void stop().catch(() => {});
    },
    async sendRequest(method, asked, token) {
      if (asked === undefined) return running().sendRequest(method);
      return token ? running().sendRequest(method, asked, token) : running().sendRequest(method, asked);
    },
    onProgress: (task, heard) =>
      running().onProgress(WorkDoneProgress.type, task, (value) => {
        if (value.kind === 'report' && value.percentage !== undefined) heard(value.percentage);
      }),
  };
}

function options(log: vscode.LogOutputChannel): LanguageClientOptions {
  return {
    documentSelector: [{ language: 'strategy-paper' }],
    outputChannel: log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions: () => {
      const setting = (name: string) => vscode.workspace.getConfiguration('strategyPapers').get(name);
      const [language, stage, today] = ['language', 'stage', 'today'].map(setting);
      return { language, stage, today, commands: COMMANDS };
    },
    // What cannot be started is said once, by us.
    initializationFailedHandler: () => false,
    // Texts of a paper may hold anything: no link in them runs a command.
    markdown: { isTrusted: false, supportHtml: false },
  };
}

const OUR_FILES = '**/*.{strategy,follow-up,organisation}.{yaml,yml}';
const IS_OURS = /\.(?:strategy|follow-up|organisation)\.ya?ml$/i;

/** A server without a disk, or with none that the files are on, asks the editor for them. */
function answerForFiles(client: BaseLanguageClient): void {
  client.onRequest(LIST_FILES_REQUEST, async ({ folder }: ListFilesParams): Promise<ListFilesAnswer> => {
    const root = client.protocol2CodeConverter.asUri(folder);
    const pattern = new vscode.RelativePattern(root, OUR_FILES);
    // Not every kind of folder can be searched; each can be read.
    const found = await vscode.workspace.findFiles(pattern, '**/node_modules/**').then(
      (searched) => searched,
      () => [],
    );
    const files = found.length > 0 ? found : await filesBelow(root, DEEPEST);
    return files.map((uri) => client.code2ProtocolConverter.asUri(uri));
  });
  client.onRequest(READ_FILE_REQUEST, async ({ uri }: ReadFileParams): Promise<ReadFileAnswer> => {
    try {
      // As numbers: not every channel carries bytes.
      return [...(await vscode.workspace.fs.readFile(client.protocol2CodeConverter.asUri(uri)))];
    } catch {
      return null;
    }
  });
}

/** Folders within folders are looked into down to here. Own choice: papers lie nearer. */
const DEEPEST = 8;

async function filesBelow(folder: vscode.Uri, depth: number): Promise<readonly vscode.Uri[]> {
  const entries = await vscode.workspace.fs.readDirectory(folder).then(
    (read) => read,
    () => [],
  );
  const found = await Promise.all(
    entries.map(([name, type]) => {
      const uri = vscode.Uri.joinPath(folder, name);
      if (type & vscode.FileType.File) return IS_OURS.test(name) ? [uri] : [];
      const isLeftOut = name === 'node_modules' || name.startsWith('.') || depth === 0;
      return type === vscode.FileType.Directory && !isLeftOut ? filesBelow(uri, depth - 1) : [];
    }),
  );
  return found.flat();
}
