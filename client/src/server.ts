/** The language server as the extension sees it: started, asked, and started again when it has ended. */
import * as vscode from 'vscode';
import {
  type BaseLanguageClient,
  CloseAction,
  ErrorAction,
  type LanguageClientOptions,
  RevealOutputChannelOn,
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
  STATUS_REQUEST,
  type StatusAnswer,
} from '../../server/src/protocol';
import type { Speech } from './texts/speech';

/** Makes the client of a server that is not running yet; on Node a process, in the web a worker. */
export type MakeClient = (name: string, options: LanguageClientOptions) => BaseLanguageClient;

/** The commands that the server may send, because `commands/` carries them out. */
const COMMANDS = [SELECT_COMMAND, SHOW_MAP_COMMAND, CHECK_FOR_SUBMISSION_COMMAND, SHOW_REFERENCES_COMMAND];

/** More ends than this within the time below, and the server is left alone. Own choice, as is the time. */
const RESTARTS = 4;
const WITHIN_MILLISECONDS = 3 * 60_000;

export interface Server extends vscode.Disposable {
  readonly client: BaseLanguageClient;
  /** Stops the server if it runs, and starts it anew. */
  restart(): Promise<void>;
}

export function createServer(makeClient: MakeClient, log: vscode.LogOutputChannel, { text }: Speech): Server {
  let ends: number[] = [];
  const restart = async (): Promise<void> => {
    ends = [];
    if (client.needsStop()) await client.stop();
    await start(client);
  };
  const offer = async (message: string): Promise<void> => {
    const [again, show] = [text('start-again'), text('show-log')];
    const choice = await vscode.window.showErrorMessage(message, again, show);
    if (choice === again) await restart();
    if (choice === show) log.show();
  };
  const start = async (starting: BaseLanguageClient): Promise<void> => {
    try {
      await starting.start();
    } catch (fault) {
      log.error(String(fault));
      void offer(text('server-not-started'));
    }
  };
  const client = makeClient('Strategy Papers', {
    documentSelector: [{ language: 'strategy-paper' }],
    outputChannel: log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions: () => {
      const setting = (name: string) => vscode.workspace.getConfiguration('strategyPapers').get(name);
      const [language, stage, today] = ['language', 'stage', 'today'].map(setting);
      return { language, stage, today, commands: COMMANDS };
    },
    // Texts of a paper may hold anything: no link in them runs a command.
    markdown: { isTrusted: false, supportHtml: false },
    errorHandler: {
      error: () => ({ action: ErrorAction.Continue, handled: true }),
      closed() {
        const now = Date.now();
        ends = [...ends.filter((then) => now - then < WITHIN_MILLISECONDS), now];
        if (ends.length <= RESTARTS) return { action: CloseAction.Restart, handled: true };
        void offer(text('server-stopped', { n: ends.length }));
        return { action: CloseAction.DoNotRestart, handled: true };
      },
    },
  });
  answerForFiles(client);
  void start(client);
  return { client, restart, dispose: () => void client.dispose() };
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

const OUR_FILES = '**/*.{strategy,follow-up,organisation}.{yaml,yml}';
const IS_OURS = /\.(?:strategy|follow-up|organisation)\.ya?ml$/i;

/** A server without a disk, or with none that the files are on, asks the editor for them. */
function answerForFiles(client: BaseLanguageClient): void {
  client.onRequest(LIST_FILES_REQUEST, async ({ folder }: ListFilesParams): Promise<ListFilesAnswer> => {
    const root = client.protocol2CodeConverter.asUri(folder);
    const pattern = new vscode.RelativePattern(root, OUR_FILES);
    const found = await vscode.workspace.findFiles(pattern, '**/node_modules/**');
    // Not every kind of folder can be searched; each can be read.
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
