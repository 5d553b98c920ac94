/**
 * Sessions of real editors, recorded once and replayed against the server of today: what the editor sent, in its
 * order, and the gist of what it was answered. Words of messages may change without a new recording; what is found,
 * offered and changed may not.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import {
  type CodeAction,
  type CompletionList,
  type Diagnostic,
  type DocumentSymbol,
  type Hover,
  type Location,
  type LocationLink,
  type Message,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { URI } from 'vscode-uri';
import { folder, ROOT } from './cli';

/** One message between an editor and the server. */
export interface Logged {
  readonly from: 'client' | 'server';
  readonly message: Sent;
}

/** Any message of JSON-RPC. */
interface Sent extends Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** The editor says something; or it has by now been answered or told something. */
type Step =
  | { readonly say: Sent }
  | { readonly answered: number; readonly gist: unknown }
  | { readonly told: string; readonly gist: unknown };

export interface Session {
  readonly client: string;
  /** The folder as it was when the editor came. */
  readonly files: Readonly<Record<string, string>>;
  /** What the editor answers when the server asks it, by method. */
  readonly replies: Readonly<Record<string, unknown>>;
  readonly steps: readonly Step[];
}

const PUBLISHED = 'textDocument/publishDiagnostics';
/** Answered when something changes, whenever that is. */
const HELD = 'workspace/diagnostic';

/** A session for replay. @param path the folder that the editor had open */
export function sessionFrom(
  client: string,
  files: Readonly<Record<string, string>>,
  log: readonly Logged[],
  path: string,
): Session {
  const asked = new Map<unknown, Sent>();
  const askedByServer = new Map<unknown, string>();
  const replies: Record<string, unknown> = {};
  const gist = gistIn();
  const cancelled = new Set(
    log.flatMap(({ message }) => (message.method === '$/cancelRequest' ? [message.params?.['id']] : [])),
  );
  const steps: Step[] = [];
  for (const { from, message } of log) {
    if (from === 'client' && message.method === undefined) {
      replies[askedByServer.get(message.id) ?? ''] = message.result ?? null;
    } else if (from === 'client') {
      if (message.id !== undefined) asked.set(message.id, message);
      steps.push({ say: message });
    } else if (message.method !== undefined && message.id !== undefined) {
      askedByServer.set(message.id, message.method);
    } else if (message.method === PUBLISHED) {
      steps.push({ told: publishedKey(message), gist: gist(message, message.params) });
    } else if (message.id !== undefined) {
      const request = asked.get(message.id);
      if (!request || request.method === HELD || cancelled.has(message.id)) continue;
      steps.push({ answered: message.id, gist: gist(request, message.result) });
    }
  }
  const session: Session = { client, files, replies, steps };
  const text = JSON.stringify(session)
    .replaceAll(URI.file(path).toString(), '<uri>')
    .replaceAll(path, '<path>')
    .replaceAll(/"processId":\d+/g, '"processId":null');
  return JSON.parse(text);
}

export interface Replayed {
  /** Where the gist of an answer is another one than was recorded. */
  readonly differences: readonly {
    readonly at: string;
    readonly recorded: unknown;
    readonly now: unknown;
  }[];
  readonly compared: number;
  readonly exitCode: number | null;
}

/** Says what the editor said, waiting where it had waited, and compares what comes back. */
export async function replay(recorded: Session): Promise<Replayed> {
  const here = folder(recorded.files);
  const session: Session = JSON.parse(
    JSON.stringify(recorded)
      .replaceAll('<uri>', URI.file(here.path).toString())
      .replaceAll('<path>', here.path),
  );
  const server = spawn(process.execPath, [join(ROOT, 'dist/server.js'), '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
    cwd: here.path,
  });
  const exited = new Promise<number | null>((resolve) => server.once('exit', resolve));
  const writer = new StreamMessageWriter(server.stdin);
  const came = arrivals();
  const resultIds = new Map<unknown, string>();
  new StreamMessageReader(server.stdout).listen((message: Sent) => {
    if (message.method !== undefined && message.id !== undefined) {
      const result = session.replies[message.method] ?? null;
      void writer.write({ jsonrpc: '2.0', id: message.id, result } as Message);
    } else if (message.method === PUBLISHED) came.arrived(publishedKey(message), message);
    else if (message.id !== undefined) came.arrived(String(message.id), message);
  });

  const gist = gistIn();
  const asked = new Map<number, Sent>();
  const differences: Replayed['differences'][number][] = [];
  let compared = 0;
  const compare = (at: string, was: unknown, now: unknown): void => {
    compared++;
    if (JSON.stringify(was) !== JSON.stringify(now)) differences.push({ at, recorded: was, now });
  };
  for (const step of session.steps) {
    if ('say' in step) {
      const said = withResultId(step.say, resultIds);
      if (said.id !== undefined) asked.set(said.id, said);
      await writer.write(said);
    } else if ('told' in step) {
      const message = await came.next(step.told);
      compare(step.told, step.gist, gist(message, message.params));
    } else {
      const request = asked.get(step.answered);
      const { result, error } = await came.next(String(step.answered));
      if (!request || error) throw new Error(`${request?.method}: ${error?.message}`);
      const { resultId } = (result ?? {}) as { readonly resultId?: string };
      if (resultId !== undefined) resultIds.set(documentOf(request), resultId);
      compare(`${request.method} ${step.answered}`, step.gist, gist(request, result));
    }
  }
  const exitCode = await exited;
  here.remove();
  return { differences, compared, exitCode };
}

/** Messages by their key, each to be waited for once, in the order in which they come. */
function arrivals() {
  const waiting = new Map<string, ((message: Sent) => void)[]>();
  const kept = new Map<string, Sent[]>();
  return {
    arrived(key: string, message: Sent): void {
      const waiter = waiting.get(key)?.shift();
      if (waiter) waiter(message);
      else kept.set(key, [...(kept.get(key) ?? []), message]);
    },
    next(key: string): Promise<Sent> {
      const first = kept.get(key)?.shift();
      if (first) return Promise.resolve(first);
      return new Promise((resolve) => waiting.set(key, [...(waiting.get(key) ?? []), resolve]));
    },
  };
}

/** An editor names the answer that it has: here that of today, not that of the recording. */
function withResultId(said: Sent, resultIds: ReadonlyMap<unknown, string>): Sent {
  if (said.params?.['previousResultId'] === undefined) return said;
  const previousResultId = resultIds.get(documentOf(said)) ?? 'none';
  return { ...said, params: { ...said.params, previousResultId } };
}

function documentOf({ params }: Sent): unknown {
  return (params?.['textDocument'] as { readonly uri?: string } | undefined)?.uri;
}

function publishedKey({ params }: Sent): string {
  return `${PUBLISHED} ${String(params?.['uri'])} ${String(params?.['version'] ?? '')}`;
}

const place = ({ start, end }: Range): string =>
  `${start.line}:${start.character}-${end.line}:${end.character}`;
const change = ({ range, newText }: TextEdit): string => `${place(range)} ${newText}`;
const finding = ({ code, range }: Diagnostic): string => `${String(code)} ${place(range)}`;
const changes = (edit: WorkspaceEdit | undefined): readonly string[] => [
  ...Object.values(edit?.changes ?? {})
    .flat()
    .map(change),
  ...(edit?.documentChanges ?? []).flatMap((one) =>
    'edits' in one ? one.edits.flatMap((each) => ('newText' in each ? [change(each)] : [])) : [one.kind],
  ),
];
const names = (symbols: readonly DocumentSymbol[]): readonly unknown[] =>
  symbols.map(({ name, children = [] }) => (children.length > 0 ? [name, ...names(children)] : name));

/** What of an answer an editor's user would notice. */
const GISTS: Readonly<Record<string, (result: never) => unknown>> = {
  initialize: ({ capabilities }: { readonly capabilities: object }) => Object.keys(capabilities).sort(),
  [PUBLISHED]: ({ diagnostics }: { readonly diagnostics: readonly Diagnostic[] }) => diagnostics.map(finding),
  'textDocument/hover': ({ contents }: Hover) => JSON.stringify(contents).slice(0, 60),
  'textDocument/completion': ({ items }: CompletionList) => items.map(({ label }) => label),
  'completionItem/resolve': ({ label }: { readonly label: string }) => label,
  'textDocument/codeAction': (actions: readonly CodeAction[]) => actions.map(({ title }) => title),
  'codeAction/resolve': ({ edit }: CodeAction) => changes(edit),
  'textDocument/rename': changes,
  'textDocument/formatting': (edits: readonly TextEdit[]) => edits.map(change),
  'textDocument/onTypeFormatting': (edits: readonly TextEdit[]) => edits.map(change),
  'textDocument/documentSymbol': names,
  'workspace/symbol': (symbols: readonly { readonly name: string }[]) => symbols.map(({ name }) => name),
  'textDocument/definition': (found: readonly (Location | LocationLink)[]) =>
    found.map((one) => place('range' in one ? one.range : one.targetSelectionRange)),
  'textDocument/references': (found: readonly Location[]) => found.map(({ range }) => place(range)),
  'textDocument/documentHighlight': (found: readonly { readonly range: Range }[]) =>
    found.map(({ range }) => place(range)),
  'textDocument/foldingRange': (folds: readonly { readonly startLine: number; readonly endLine: number }[]) =>
    folds.map(({ startLine, endLine }) => `${startLine}-${endLine}`),
  'textDocument/codeLens': (lenses: readonly { readonly command?: { readonly title: string } }[]) =>
    lenses.map(({ command }) => command?.title),
  'textDocument/inlayHint': (hints: readonly { readonly label: unknown }[]) =>
    hints.map(({ label }) => label),
  'textDocument/semanticTokens/full': ({ data }: { readonly data: readonly number[] }) => data.length / 5,
  'textDocument/semanticTokens/range': ({ data }: { readonly data: readonly number[] }) => data.length / 5,
};

/** Tells the gist of one answer after the other: findings that are as they were are those of the answer before. */
function gistIn(): (request: Sent, result: unknown) => unknown {
  const found = new Map<unknown, unknown>();
  return (request, result) => {
    if (request.method !== 'textDocument/diagnostic')
      return result === null || result === undefined
        ? null
        : (GISTS[request.method ?? '']?.(result as never) ?? result);
    const report = result as { readonly kind: string; readonly items?: readonly Diagnostic[] };
    if (report.items) found.set(documentOf(request), report.items.map(finding));
    return found.get(documentOf(request));
  };
}
