/**
 * When what is checked: open texts at once, the rest of the workspace in the background, a file again when
 * something it depends on has changed. Work for a version that has been superseded is dropped.
 */
import type { Diagnostic } from 'vscode-languageserver';
import { kindOfFileName } from '../../paper/kind';
import { fileNameOf } from '../../workspace/workspace';
import type { Analysis, Session } from '../session';
import { diagnosticsOf, failureDiagnostic } from './diagnostics';

/** The last word on one file. */
export interface FileDiagnostics {
  readonly uri: string;
  readonly version: number | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** Changes whenever the diagnostics do. */
  readonly resultId: string;
}

export interface Checks {
  /** The diagnostics of `uri` as of now; undefined where there is no such text. */
  now(uri: string): Promise<FileDiagnostics | undefined>;
  /** All that has been checked. */
  known(): readonly FileDiagnostics[];
  /** Asks for these to be checked soon; open ones first. */
  request(uris: Iterable<string>): void;
  forget(uri: string): void;
  /** A new version of an open text has come in: checks it soon, or, for a client that will ask, has it read. */
  changed(uri: string): void;
  /** Resolves when any result changes. */
  news(): Promise<void>;
  /** Resolves when nothing is left to check. */
  idle(): Promise<void>;
}

/** Longest stretch of background work between two looks at what else is to be done, in milliseconds. Own choice. */
const STRETCH = 8;

/** @param onResult is told each new result, as soon as it is there */
export function checksOf(session: Session, onResult: (result: FileDiagnostics) => void): Checks {
  const results = new Map<string, FileDiagnostics>();
  const waiting = new Set<string>();
  let listeners: (() => void)[] = [];
  let running: Promise<void> | undefined;

  const keep = (result: FileDiagnostics): FileDiagnostics => {
    const before = results.get(result.uri);
    results.set(result.uri, result);
    if (before?.resultId !== result.resultId || before.version !== result.version) {
      onResult(result);
      const told = listeners;
      listeners = [];
      for (const listener of told) listener();
    }
    return result;
  };

  const now = async (uri: string): Promise<FileDiagnostics | undefined> => {
    waiting.delete(uri);
    let version = session.newest(uri)?.version;
    let diagnostics: readonly Diagnostic[];
    try {
      const analysis = await session.analysis(uri);
      if (!analysis) return undefined;
      version = analysis.version;
      diagnostics = isForeign(analysis) ? [] : diagnosticsOf(session.checked(analysis), session);
    } catch (fault) {
      // Never silence, and never the end of the other files' checks.
      diagnostics = [failureDiagnostic(fault, session.settings().language === 'da' ? 'da' : 'en')];
    }
    return keep({ uri, version, diagnostics, resultId: resultIdOf(diagnostics) });
  };

  const run = async (): Promise<void> => {
    let begun = performance.now();
    for (let uri = next(waiting, session); uri !== undefined; uri = next(waiting, session)) {
      await now(uri);
      if (performance.now() - begun > STRETCH) {
        await breath();
        begun = performance.now();
      }
    }
    running = undefined;
  };

  const request = (uris: Iterable<string>, pause: () => Promise<void> = breath): void => {
    for (const uri of uris) waiting.add(uri);
    running ??= pause().then(run);
  };

  return {
    now,
    known: () => [...results.values()],
    request,
    forget(uri) {
      waiting.delete(uri);
      const before = results.get(uri);
      if (!before) return;
      keep({ uri, version: undefined, diagnostics: [], resultId: 'gone' });
      results.delete(uri);
    },
    changed(uri) {
      // Other files go by what it says, whoever asks for its own diagnostics.
      if (session.abilities.pullsDiagnostics) void afterRequests().then(() => session.opened(uri));
      else request([uri], afterRequests);
    },
    news: () =>
      new Promise((resolve) => {
        listeners.push(resolve);
      }),
    async idle() {
      while (running) await running;
    },
  };
}

/** Some editors send every YAML file they open: of one that neither its name nor its text makes ours, nothing is said. */
function isForeign({ uri, subject: { kind } }: Analysis): boolean {
  const name = fileNameOf(uri);
  return !kind.kind && !kind.written && /\.ya?ml$/i.test(name) && !kindOfFileName(name);
}

/** Open texts come first: someone is looking at them. */
function next(waiting: ReadonlySet<string>, session: Session): string | undefined {
  for (const uri of session.openUris()) if (waiting.has(uri)) return uri;
  const [first] = waiting;
  return first;
}

/** Lets what has come in meanwhile be answered first. */
function breath(milliseconds = 0): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

/** How long after a key the request comes that it calls for, in milliseconds. Measured over a pipe: less than 1. */
const BEHIND = 2;

/** Lets the request that comes behind a key be answered first, and then its answer be sent. */
async function afterRequests(): Promise<void> {
  await breath(BEHIND);
  await breath();
}

/** The same for the same diagnostics; FNV-1a over their text (draft-eastlake-fnv), 32 bits twice. */
function resultIdOf(diagnostics: readonly Diagnostic[]): string {
  const text = JSON.stringify(diagnostics);
  let low = 0x811c9dc5;
  let high = 0x811c9dc5 ^ text.length;
  for (let at = 0; at < text.length; at++) {
    low = Math.imul(low ^ text.charCodeAt(at), 0x01000193);
    high = Math.imul(high ^ text.charCodeAt(text.length - 1 - at), 0x01000193);
  }
  return `${(low >>> 0).toString(36)}-${(high >>> 0).toString(36)}`;
}
