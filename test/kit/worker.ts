/**
 * Starts the web worker's build of the language server where nothing but what a web worker has is there: no Node, no
 * `require`. The files of the folder are read for it, as the extension in a browser does.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  createProtocolConnection,
  type DataCallback,
  type Message,
} from 'vscode-languageserver-protocol/node';
import { URI } from 'vscode-uri';
import {
  LIST_FILES_REQUEST,
  type ListFilesAnswer,
  type ListFilesParams,
  READ_FILE_REQUEST,
  type ReadFileAnswer,
  type ReadFileParams,
} from '../../server/src/protocol';
import { type Folder, ROOT } from './cli';
import type { Started } from './server';

/** What stands in a web worker's global scope, as far as a language server may count on it. */
const SCOPE = `
const { parentPort, workerData } = require('node:worker_threads');
const { createContext, Script } = require('node:vm');
const { atob, btoa, clearInterval, clearTimeout, console, crypto, performance, queueMicrotask, setInterval,
  setTimeout, structuredClone, TextDecoder, TextEncoder, Uint8Array, URL } = globalThis;
const scope = { atob, btoa, clearInterval, clearTimeout, console, crypto, performance, queueMicrotask, setInterval,
  setTimeout, structuredClone, TextDecoder, TextEncoder, Uint8Array, URL, navigator: { userAgent: 'test' },
  addEventListener() {}, postMessage: (message) => parentPort.postMessage(message) };
scope.self = scope;
createContext(scope);
new Script(workerData.code, { filename: 'server.web.js' }).runInContext(scope);
parentPort.on('message', (data) => scope.onmessage({ data }));
`;

export const WORKER = join(ROOT, 'dist/server.web.js');

export function inWorker(here: Folder): Started {
  const worker = new Worker(SCOPE, { eval: true, workerData: { code: readFileSync(WORKER, 'utf8') } });
  const connection = createProtocolConnection(new FromWorker(worker), new ToWorker(worker));
  connection.onRequest(LIST_FILES_REQUEST, ({ folder }: ListFilesParams): ListFilesAnswer => {
    const path = URI.parse(folder).fsPath;
    return readdirSync(path, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:strategy|follow-up|organisation)\.ya?ml$/.test(name))
      .map((name) => URI.file(join(path, name)).toString());
  });
  connection.onRequest<ReadFileAnswer, void>(READ_FILE_REQUEST, ({ uri }: ReadFileParams): ReadFileAnswer => {
    const name = URI.parse(uri).fsPath.slice(here.path.length + 1);
    return here.has(name) ? new Uint8Array(readFileSync(join(here.path, name))) : null;
  });
  return { connection, exit: () => worker.terminate() };
}

class FromWorker extends AbstractMessageReader {
  constructor(private readonly worker: Worker) {
    super();
    worker.on('error', (fault) => this.fireError(fault));
  }

  listen(callback: DataCallback) {
    this.worker.on('message', callback);
    return { dispose: () => void this.worker.off('message', callback) };
  }
}

class ToWorker extends AbstractMessageWriter {
  constructor(private readonly worker: Worker) {
    super();
  }

  async write(message: Message): Promise<void> {
    this.worker.postMessage(message);
  }

  end(): void {}
}
