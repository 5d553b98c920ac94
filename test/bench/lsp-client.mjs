// An editor reduced to what is measured: it starts a language server, speaks the protocol with it over standard
// input and output, and reads from the operating system what the server takes. Knows nothing of any one server.

import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** @typedef {{ line: number, character: number }} Position */
/** @typedef {{ range: { start: Position, end: Position }, text: string }} Change */
/** @typedef {{ uri: string, version?: number, diagnostics: readonly unknown[] }} Published */
/**
 * A language server: how it is started, what it is told when it asks for a section of the settings, and what the
 * language of a paper is called there.
 * @typedef {{ name: string, program: string, arguments: readonly string[], languageId: string, settings: Readonly<Record<string, unknown>>, options?: unknown }} Server
 */

/** Longest time that one answer is waited for, in milliseconds. */
const PATIENCE = 120_000;

/** What a usual editor of today can do, as far as the servers' answers depend on it. Diagnostics are pushed. */
const capabilities = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true },
  },
  textDocument: {
    synchronization: { didSave: true },
    publishDiagnostics: { relatedInformation: true, versionSupport: true },
    completion: {
      contextSupport: true,
      completionItem: { snippetSupport: true, documentationFormat: ['markdown', 'plaintext'] },
    },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
};

/** Whether this system tells what a process takes. */
export const canMeasureProcesses = existsSync('/proc/self/stat');

/** What `utime` and `stime` are counted in: USER_HZ, which is 100 on every Linux that Node runs on (proc(5)). */
const TICKS = 100;

/**
 * Starts a server on a folder and shakes hands.
 * @param {Server} server
 * @param {string} folder
 */
export async function connect(server, folder) {
  const started = performance.now();
  const child = spawn(server.program, server.arguments, { stdio: ['pipe', 'pipe', 'pipe'] });
  let complaints = '';
  child.stderr.on('data', (chunk) => {
    complaints = `${complaints}${chunk}`.slice(-2000);
  });
  /** @type {Map<number, { resolve: (result: any) => void, reject: (error: Error) => void }>} */
  const asked = new Map();
  /** @type {Set<{ accept: (published: Published) => boolean, resolve: (at: number) => void, reject: (error: Error) => void }>} */
  const awaited = new Set();
  let ended = false;
  let lastHeard = performance.now();
  let nextId = 1;

  child.on('exit', (code, signal) => {
    ended = true;
    const error = new Error(`${server.name} ended (${signal ?? code}):\n${complaints}`);
    for (const { reject } of [...asked.values(), ...awaited]) reject(error);
  });
  child.stdin.on('error', () => {});

  /** @param {object} message */
  const send = (message) => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };

  /** @param {string} section */
  const setting = (section) => server.settings[section] ?? null;

  /** @param {{ id?: number, method?: string, params?: any, result?: unknown, error?: { message: string } }} message */
  const receive = (message) => {
    lastHeard = performance.now();
    const { id, method, params } = message;
    if (method === undefined) {
      const waiting = asked.get(Number(id));
      asked.delete(Number(id));
      if (message.error) waiting?.reject(new Error(`${server.name}: ${message.error.message}`));
      else waiting?.resolve(message.result);
    } else if (id !== undefined) {
      const folders = [{ uri: pathToFileURL(folder).href, name: 'bench' }];
      const result =
        method === 'workspace/configuration'
          ? params.items.map((/** @type {{ section: string }} */ one) => setting(one.section))
          : method === 'workspace/workspaceFolders'
            ? folders
            : null;
      send({ id, result });
    } else if (method === 'textDocument/publishDiagnostics') {
      for (const one of [...awaited]) if (one.accept(params)) one.resolve(lastHeard);
    }
  };

  let rest = Buffer.alloc(0);
  child.stdout.on('data', (chunk) => {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    for (;;) {
      const head = rest.indexOf('\r\n\r\n');
      if (head === -1) return;
      const length = Number(/Content-Length: *(\d+)/i.exec(rest.toString('latin1', 0, head))?.[1]);
      if (rest.length < head + 4 + length) return;
      const body = rest.toString('utf8', head + 4, head + 4 + length);
      rest = rest.subarray(head + 4 + length);
      receive(JSON.parse(body));
    }
  });

  /**
   * @template T
   * @param {(resolve: (value: T) => void, reject: (error: Error) => void) => () => void} begin gives what to do at the end
   * @param {string} what
   * @returns {Promise<T>}
   */
  const patiently = (begin, what) => {
    /** @type {() => void} */
    let done = () => {};
    return /** @type {Promise<T>} */ (
      new Promise((resolve, reject) => {
        if (ended) reject(new Error(`${server.name} has ended:\n${complaints}`));
        const bell = setTimeout(() => {
          reject(new Error(`${server.name} gave no ${what} in ${PATIENCE / 1000} s:\n${complaints}`));
        }, PATIENCE);
        const undo = begin(resolve, reject);
        done = () => {
          clearTimeout(bell);
          undo();
        };
      })
    ).finally(() => done());
  };

  /**
   * @param {string} method
   * @param {unknown} [params]
   * @returns {Promise<any>}
   */
  const request = (method, params) => {
    const id = nextId++;
    return patiently((resolve, reject) => {
      asked.set(id, { resolve, reject });
      send({ id, method, ...(params !== undefined && { params }) });
      return () => asked.delete(id);
    }, `answer to ${method}`);
  };

  /**
   * When the next diagnostics that `accept` takes come in, on the clock of `performance.now()`.
   * @param {(published: Published) => boolean} accept
   * @returns {Promise<number>}
   */
  const diagnostics = (accept) =>
    patiently((resolve, reject) => {
      const one = { accept, resolve, reject };
      awaited.add(one);
      return () => awaited.delete(one);
    }, 'diagnostics');

  await request('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(folder).href,
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'bench' }],
    capabilities,
    initializationOptions: server.options ?? {},
  });
  send({ method: 'initialized', params: {} });

  return {
    /** When the process was started. */
    started,
    request,
    diagnostics,
    /** @type {(method: string, params: unknown) => void} */
    notify: (method, params) => send({ method, params }),
    /**
     * Resolves when nothing has come from the server for so long.
     * @param {number} milliseconds
     */
    async quiet(milliseconds) {
      for (;;) {
        const left = lastHeard + milliseconds - performance.now();
        if (left <= 0) return;
        await new Promise((resolve) => setTimeout(resolve, left));
      }
    },
    /** Processor time so far, all threads, user and system, in milliseconds. */
    cpu() {
      const stat = readFileSync(`/proc/${child.pid}/stat`, 'utf8');
      // The second field is the name in brackets, which may hold spaces; utime and stime are the 14th and 15th.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS;
    },
    /** What lies in memory now, in MiB. */
    memory() {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      return Number(/^VmRSS:\s*(\d+) kB/m.exec(status)?.[1]) / 1024;
    },
    /** Ends the server by the book, and by force if that takes too long. */
    async end() {
      if (ended) return;
      const gone = new Promise((resolve) => child.once('exit', resolve));
      const force = setTimeout(() => child.kill('SIGKILL'), 3000);
      await request('shutdown').catch(() => {});
      send({ method: 'exit' });
      await gone;
      clearTimeout(force);
    },
  };
}

/** @typedef {Awaited<ReturnType<typeof connect>>} Client */

/**
 * A text open in a server: keeps its version, and changes it as an editor does, by what was typed.
 * @param {Client} client
 * @param {string} languageId
 * @param {string} file
 */
export function openable(client, languageId, file) {
  const uri = pathToFileURL(file).href;
  let version = 0;
  /** @param {Published} published */
  const ofNow = (published) =>
    published.uri === uri &&
    (published.version === undefined || published.version === null || published.version === version) &&
    published.diagnostics.length > 0;
  return {
    uri,
    /** @param {string} text */
    open(text) {
      version += 1;
      const answer = client.diagnostics(ofNow);
      client.notify('textDocument/didOpen', { textDocument: { uri, languageId, version, text } });
      return answer;
    },
    /** @param {Change} change */
    type(change) {
      version += 1;
      client.notify('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [change],
      });
    },
    /** The diagnostics of the version as it is now; to be asked for before or right after a change. */
    checked: () => client.diagnostics(ofNow),
    /**
     * @param {string} method
     * @param {Position} position
     */
    ask: (method, position) => client.request(method, { textDocument: { uri }, position }),
  };
}
