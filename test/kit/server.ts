/** Drives the built language server, as any editor would: over stdio, unless it is started in another way. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import {
  createProtocolConnection,
  type Diagnostic,
  type InitializeParams,
  type InitializeResult,
  type LogMessageParams,
  MessageType,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { URI } from 'vscode-uri';
import { type Folder, folder, ROOT } from './cli';
import { TODAY } from './good-paper';

export interface Editor {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  /** The URI of a file in the workspace's folder. */
  uri(name: string): string;
  /** Opens a text and gives its diagnostics. */
  open(name: string, text: string): Promise<readonly Diagnostic[]>;
  /** Replaces the whole text of an open file and gives the diagnostics of that version. */
  change(name: string, text: string): Promise<readonly Diagnostic[]>;
  close(name: string): void;
  /** The version of an open file that was told last. */
  version(name: string): number;
  /** The next diagnostics that are published for a file. */
  published(
    name: string,
    accept?: (params: PublishDiagnosticsParams) => boolean,
  ): Promise<PublishDiagnosticsParams>;
  write(name: string, text: string): void;
  /** What the server logged as its own faults. */
  readonly faults: readonly string[];
  /** Ends the server. @throws where it logged a fault of its own */
  end(): Promise<number | null>;
}

/** A client that can do everything but pull diagnostics, unless `capabilities` says otherwise. */
export const CAPABILITIES: InitializeParams['capabilities'] = {
  workspace: {
    configuration: false,
    workspaceEdit: { documentChanges: true, resourceOperations: ['create', 'rename', 'delete'] },
  },
  textDocument: {
    completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    publishDiagnostics: { relatedInformation: true, versionSupport: true },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: [] } },
      resolveSupport: { properties: ['edit'] },
      dataSupport: true,
    },
  },
};

/** A server that runs, not yet listened to. */
export interface Started {
  readonly connection: ProtocolConnection;
  /** How it ended, once it was told to. */
  exit(): Promise<number | null>;
}

/** `dist/server.js` as a process. */
function overStdio(): Started {
  const server = spawn(process.execPath, [join(ROOT, 'dist/server.js'), '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const exited = new Promise<number | null>((resolve) => server.once('exit', resolve));
  return {
    connection: createProtocolConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    ),
    exit: () => exited,
  };
}

/** Starts a server on a new folder with `files` in it. */
export async function editor(
  files: Readonly<Record<string, string | Uint8Array>> = {},
  params: Partial<InitializeParams> = {},
  start: (here: Folder) => Started = overStdio,
): Promise<Editor> {
  const here = folder(files);
  const { connection, exit } = start(here);
  const seen: PublishDiagnosticsParams[] = [];
  let waiting: {
    accept: (params: PublishDiagnosticsParams) => boolean;
    resolve: (params: PublishDiagnosticsParams) => void;
  }[] = [];
  connection.onNotification('textDocument/publishDiagnostics', (published: PublishDiagnosticsParams) => {
    seen.push(published);
    waiting = waiting.filter(({ accept, resolve }) => {
      if (!accept(published)) return true;
      resolve(published);
      return false;
    });
  });
  connection.onRequest('client/registerCapability', () => null);
  const faults: string[] = [];
  connection.onNotification('window/logMessage', ({ type, message }: LogMessageParams) => {
    if (type === MessageType.Error) faults.push(message);
  });
  connection.listen();
  const uri = (name: string): string => URI.file(join(here.path, name)).toString();
  const initialized = await connection.sendRequest<InitializeResult>('initialize', {
    processId: process.pid,
    rootUri: URI.file(here.path).toString(),
    workspaceFolders: [{ uri: URI.file(here.path).toString(), name: 'test' }],
    capabilities: CAPABILITIES,
    initializationOptions: { today: TODAY },
    ...params,
  });
  await connection.sendNotification('initialized', {});
  const versions = new Map<string, number>();

  const published: Editor['published'] = (name, accept = () => true) =>
    new Promise((resolve) => {
      const wanted = (one: PublishDiagnosticsParams): boolean => one.uri === uri(name) && accept(one);
      waiting.push({ accept: wanted, resolve });
    });

  const send = async (name: string, text: string, method: string): Promise<readonly Diagnostic[]> => {
    const version = (versions.get(name) ?? 0) + 1;
    versions.set(name, version);
    const answer = published(name, (one) => one.version === version);
    const params_ =
      method === 'textDocument/didOpen'
        ? { textDocument: { uri: uri(name), languageId: 'strategy-paper', version, text } }
        : { textDocument: { uri: uri(name), version }, contentChanges: [{ text }] };
    await connection.sendNotification(method, params_);
    return (await answer).diagnostics;
  };

  return {
    connection,
    initialized,
    uri,
    open: (name, text) => send(name, text, 'textDocument/didOpen'),
    change: (name, text) => send(name, text, 'textDocument/didChange'),
    close: (name) =>
      void connection.sendNotification('textDocument/didClose', { textDocument: { uri: uri(name) } }),
    version: (name) => versions.get(name) ?? 0,
    published,
    write: (name, text) => here.write(name, text),
    faults,
    async end() {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      const code = await exit();
      connection.dispose();
      here.remove();
      assert.deepEqual(faults, []);
      return code;
    },
  };
}
