/** The list of the workspace's papers beside the editor: unit, phase, findings, last follow-up. */
import * as vscode from 'vscode';
import {
  type KnownPaper,
  PAPERS_REQUEST,
  type PapersAnswer,
  type PapersRequest,
  STATUS_REQUEST,
  type StatusAnswer,
} from '../../../server/src/protocol';
import type { Surroundings } from '../surroundings';
import type { Language, Speech } from '../texts/speech';

/** In `package.json`: whether the view says how to begin. */
const NONE_KEY = 'strategyPapers.none';

/** The same list under two titles, of which one is shown. */
const VIEWS = ['strategyPapers.papers', 'strategyPapers.papersDa'];

/** How long it has to be quiet before the list is made anew, and between two looks at the index, in milliseconds. */
const REST = 300;

export function listPapers({ server, speech }: Surroundings): vscode.Disposable {
  const { client } = server;
  const changed = new vscode.EventEmitter<undefined>();
  let papers: readonly KnownPaper[] = [];
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const look = async (): Promise<void> => {
    if (client.state !== 'running') return;
    try {
      const asked: PapersRequest = { language: speech.own };
      const { indexed } = await client.sendRequest<StatusAnswer>(STATUS_REQUEST);
      const answer = await client.sendRequest<PapersAnswer>(PAPERS_REQUEST, asked);
      papers = answer.papers;
      if (papers.length > 0 || indexed) speech.hear(answer.language);
      void vscode.commands.executeCommand('setContext', NONE_KEY, indexed && papers.length === 0);
      changed.fire(undefined);
      if (!indexed) soon();
    } catch {
      // The server has ended meanwhile; once it runs again, this is asked again.
    }
  };
  const soon = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(look, REST);
  };

  const views = VIEWS.map((id) =>
    vscode.window.createTreeView<KnownPaper>(id, {
      treeDataProvider: {
        onDidChangeTreeData: changed.event,
        getChildren: (paper) => (paper ? [] : [...papers]),
        getTreeItem: (paper) => treeItem(paper, speech),
      },
    }),
  );
  const listening = [
    vscode.languages.onDidChangeDiagnostics(soon),
    vscode.workspace.onDidCreateFiles(soon),
    vscode.workspace.onDidDeleteFiles(soon),
    vscode.workspace.onDidRenameFiles(soon),
    vscode.workspace.onDidSaveTextDocument(soon),
    client.onDidChangeState(soon),
    speech.onDidChange(look),
  ];
  return vscode.Disposable.from(changed, ...views, ...listening, { dispose: () => clearTimeout(waiting) });
}

function treeItem(paper: KnownPaper, { text, language }: Speech): vscode.TreeItem {
  const uri = vscode.Uri.parse(paper.uri);
  const findings = vscode.languages.getDiagnostics(uri);
  const name = paper.unit ?? uri.path.slice(uri.path.lastIndexOf('/') + 1);
  const shown = new vscode.TreeItem(name, vscode.TreeItemCollapsibleState.None);
  const meeting =
    paper.lastMeeting === undefined
      ? text('no-meeting')
      : text('last-meeting', { date: dayOf(paper.lastMeeting, language) });
  const count = findings.length === 0 ? [] : [text('findings-count', { n: findings.length })];
  const parts = [paper.phase ?? paper.status, ...count, meeting];
  shown.id = paper.uri;
  shown.description = parts.join(' · ');
  shown.tooltip = [name, paper.status, ...parts].join('\n');
  shown.accessibilityInformation = { label: [name, paper.status, ...parts].join(', ') };
  shown.iconPath = iconOf(findings);
  shown.contextValue = paper.log === undefined ? 'paper' : 'paper log';
  shown.command = { title: name, command: 'vscode.open', arguments: [uri] };
  return shown;
}

/** The worst there is, told by its shape and not by its colour alone. */
function iconOf(findings: readonly vscode.Diagnostic[]): vscode.ThemeIcon {
  const has = (severity: vscode.DiagnosticSeverity): boolean =>
    findings.some((one) => one.severity === severity);
  if (has(vscode.DiagnosticSeverity.Error))
    return new vscode.ThemeIcon('error', new vscode.ThemeColor('list.errorForeground'));
  if (has(vscode.DiagnosticSeverity.Warning))
    return new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));
  return new vscode.ThemeIcon(findings.length > 0 ? 'comment' : 'pass');
}

/** @param date `YYYY-MM-DD` */
function dayOf(date: string, language: Language): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(year, month - 1, day).toLocaleDateString(language === 'da' ? 'da-DK' : 'en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  });
}
