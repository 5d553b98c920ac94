/**
 * The language server itself, over any connection: what it can do, and which file answers which request.
 * It keeps the session and the checks; every feature is a function in a file of its own.
 */
import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticReportKind,
  FileChangeType,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
  WorkDoneProgress,
} from 'vscode-languageserver';
import {
  CHECK_ALL_REQUEST,
  type CheckAllAnswer,
  type CheckAllRequest,
  type Settings,
  STATUS_REQUEST,
  type StatusAnswer,
} from '../protocol';
import { abilitiesOf } from './abilities';
import { checkAll } from './checking/check-all';
import { type Checks, checksOf, type FileDiagnostics } from './checking/checks';
import { indexFolders } from './checking/indexing';
import { refresh } from './checking/refresh';
import { workspaceReport } from './checking/workspace-diagnostics';
import { registerFeatures } from './features';
import { movesOf, within } from './files/moved-files';
import { openTexts } from './files/open-texts';
import { normalUri } from './files/uri';
import { createSession, type FileAccess, type Session } from './session';

/** What the server is called and which version it is. */
export interface ServerInfo {
  readonly name: string;
  readonly version: string;
}

const OUR_FILES = [
  { pattern: { glob: '**/*.{strategy,follow-up,organisation}.{yaml,yml}', matches: 'file' as const } },
  { pattern: { glob: '**/*', matches: 'folder' as const } },
];

/** Answers on `connection` until it is closed. @param files how files are read where there is no editor */
export function serve(connection: Connection, files: FileAccess, info: ServerInfo): void {
  let session: Session | undefined;
  const texts = openTexts(() => session?.positions.encoding ?? 'utf-16');
  let checks: Checks | undefined;
  let folders: readonly string[] = [];
  let indexed = false;
  let changesFolders = false;
  // What other files go by of a closed one is what the disk has of it: findings that are asked for wait for that.
  let closing: Promise<unknown> = Promise.resolve();

  connection.onInitialize((params): InitializeResult => {
    const abilities = abilitiesOf(params);
    const encoding = params.capabilities.general?.positionEncodings?.find(
      (one) => one === 'utf-8' || one === 'utf-16',
    );
    const chosen = encoding === 'utf-8' ? 'utf-8' : 'utf-16';
    const made = createSession(files, abilities, chosen, (dependents) => {
      if (!checks) return;
      again(dependents, made, checks);
      refresh(connection, made);
    });
    session = made;
    made.setSettings(settingsIn(params.initializationOptions));
    checks = checksOf(made, (result) => publish(result, made, connection));
    folders = foldersOf(params);
    made.setFolders(folders);
    changesFolders = params.capabilities.workspace?.workspaceFolders === true;
    return {
      serverInfo: info,
      capabilities: registerFeatures(connection, made, {
        positionEncoding: chosen,
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        workspace: {
          workspaceFolders: { supported: true, changeNotifications: true },
          // Watchers of files hear nothing of a folder that is moved or deleted with all that is in it.
          fileOperations: { didRename: { filters: OUR_FILES }, didDelete: { filters: OUR_FILES } },
        },
        ...(abilities.pullsDiagnostics && {
          diagnosticProvider: {
            identifier: 'strategy-papers',
            interFileDependencies: true,
            workspaceDiagnostics: true,
          },
        }),
      }),
    };
  });

  connection.onInitialized(async () => {
    if (!session || !checks) return;
    const { abilities } = session;
    if (abilities.configuration) {
      void connection.client.register(DidChangeConfigurationNotification.type, { section: 'strategyPapers' });
      await readConfiguration(connection, session);
    }
    if (abilities.watchesFiles) {
      const globPattern = '**/*.{strategy,follow-up,organisation}.{yaml,yml}';
      void connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [{ globPattern }],
      });
    }
    await indexFolders(folders, session, checks, connection);
    indexed = true;
    refresh(connection, session);
    if (changesFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(async ({ added, removed }) => {
        if (!session || !checks) return;
        const gone = removed.map(({ uri }) => normalUri(uri));
        const come = added.map(({ uri }) => normalUri(uri));
        session.setFolders([...session.folders().filter((folder) => !gone.includes(folder)), ...come]);
        for (const folder of gone) {
          for (const uri of within(folder, session.papers.files.keys()))
            if (!session.opened(uri)) forget(uri, session, checks);
        }
        await indexFolders(come, session, checks, connection);
        refresh(connection, session);
      });
    }
  });

  texts.onDidChangeContent(({ document }) => {
    if (!session || !checks) return;
    const uri = normalUri(document.uri);
    session.open(uri, document.version, document.getText());
    checks.changed(uri);
  });

  texts.onDidClose(({ document }) => {
    if (!session || !checks) return;
    closing = Promise.allSettled([closing, changedOnDisk(normalUri(document.uri), session, checks)]);
  });

  connection.onDidChangeWatchedFiles(async ({ changes }) => {
    if (!session || !checks) return;
    for (const { uri: written, type } of changes) {
      const uri = normalUri(written);
      if (session.opened(uri)) continue;
      if (type === FileChangeType.Deleted) forget(uri, session, checks);
      else await changedOnDisk(uri, session, checks);
    }
    refresh(connection, session);
  });

  connection.workspace.onDidRenameFiles(async ({ files: moves }) => {
    if (!session || !checks) return;
    for (const { from, to } of movesOf(moves, session.papers.files.keys())) {
      if (!session.opened(from)) forget(from, session, checks);
      if (!session.opened(to)) await changedOnDisk(to, session, checks);
    }
    refresh(connection, session);
  });

  connection.workspace.onDidDeleteFiles(({ files: deleted }) => {
    if (!session || !checks) return;
    for (const { uri } of deleted) {
      for (const gone of within(normalUri(uri), session.papers.files.keys()))
        if (!session.opened(gone)) forget(gone, session, checks);
    }
    refresh(connection, session);
  });

  connection.onDidChangeConfiguration(async ({ settings }) => {
    if (!session || !checks) return;
    if (session.abilities.configuration) await readConfiguration(connection, session);
    else session.setSettings(settingsIn(settings?.strategyPapers));
    session.renew(session.openUris());
    checks.request(session.papers.files.keys());
    refresh(connection, session);
  });

  connection.languages.diagnostics.on(async ({ textDocument, previousResultId }) => {
    await closing;
    const result = await checks?.now(normalUri(textDocument.uri));
    if (!result) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    if (result.resultId === previousResultId)
      return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: result.resultId };
    return {
      kind: DocumentDiagnosticReportKind.Full,
      resultId: result.resultId,
      items: [...result.diagnostics],
    };
  });

  connection.languages.diagnostics.onWorkspace(async ({ previousResultIds }, token) =>
    checks ? workspaceReport(previousResultIds, checks, token) : { items: [] },
  );

  connection.onRequest(STATUS_REQUEST, (): StatusAnswer => statusOf(session, checks, indexed));

  connection.onRequest(
    CHECK_ALL_REQUEST,
    async ({ workDoneToken }: CheckAllRequest, token): Promise<CheckAllAnswer | null> => {
      if (!session || !checks) return null;
      const tell = (percentage: number): void => {
        if (workDoneToken === undefined) return;
        void connection.sendProgress(WorkDoneProgress.type, workDoneToken, { kind: 'report', percentage });
      };
      return (await checkAll(session, checks, token, tell)) ?? null;
    },
  );

  texts.listen(connection);
  connection.listen();
}

/** Checks other files again, with what they now go by. */
function again(uris: readonly string[], session: Session, checks: Checks): void {
  session.renew(uris);
  checks.request(uris);
}

function forget(uri: string, session: Session, checks: Checks): void {
  checks.forget(uri);
  again(session.papers.remove(uri), session, checks);
}

async function changedOnDisk(uri: string, session: Session, checks: Checks): Promise<void> {
  session.close(uri);
  const analysis = await session.analysis(uri);
  // It may have been opened again while it was read: what the editor holds is newer.
  if (session.opened(uri)) return;
  if (!analysis) {
    forget(uri, session, checks);
    return;
  }
  checks.request([uri]);
  again(session.papers.set(uri, analysis.subject), session, checks);
}

/** Clients that ask for the diagnostics of open texts are not told them too; those of other files nobody asks for. */
function publish(
  { uri, version, diagnostics }: FileDiagnostics,
  session: Session,
  connection: Connection,
): void {
  if (session.abilities.pullsDiagnostics) return;
  // A newer version may have come in while this one was checked.
  if (version !== undefined && session.newest(uri)?.version !== version) return;
  void connection.sendDiagnostics({
    uri,
    diagnostics: [...diagnostics],
    ...(version !== undefined && { version }),
  });
}

async function readConfiguration(connection: Connection, session: Session): Promise<void> {
  session.setSettings(settingsIn(await connection.workspace.getConfiguration('strategyPapers')));
}

/** The settings that are there and can be; anything else stays as it was. */
function settingsIn(given: unknown): Partial<Settings> {
  if (typeof given !== 'object' || given === null) return {};
  const { language, stage, today } = given as Readonly<Record<string, unknown>>;
  return {
    ...((language === 'auto' || language === 'en' || language === 'da') && { language }),
    ...((stage === 'auto' || stage === 'draft' || stage === 'submitted') && { stage }),
    ...(typeof today === 'string' && /^(?:\d{4}-\d{2}-\d{2})?$/.test(today) && { today }),
  };
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  if (workspaceFolders) return workspaceFolders.map((folder) => normalUri(folder.uri));
  return rootUri ? [normalUri(rootUri)] : [];
}

function statusOf(session: Session | undefined, checks: Checks | undefined, indexed: boolean): StatusAnswer {
  const findings = { error: 0, warning: 0, hint: 0 };
  for (const { diagnostics } of checks?.known() ?? []) {
    for (const { severity } of diagnostics)
      findings[severity === 1 ? 'error' : severity === 2 ? 'warning' : 'hint']++;
  }
  const files = [...(session?.papers.files.values() ?? [])];
  return {
    files: files.length,
    papers: files.filter((file) => file.kind === 'strategy-paper').length,
    findings,
    indexed,
  };
}
