/** A short list of what to talk about before a paper is submitted, each with its place and its fix. */
import * as vscode from 'vscode';
import {
  BEFORE_SUBMISSION_REQUEST,
  type BeforeSubmissionAnswer,
  type BeforeSubmissionRequest,
  type ToTalkAbout,
} from '../../../server/src/protocol';
import { meantPaper, rangeOf, type Surroundings, showPlace } from '../surroundings';
import type { Speech } from '../texts/speech';
import type { Command } from './command';

type Fix = ToTalkAbout['fixes'][number];

interface FixButton extends vscode.QuickInputButton {
  readonly fix: Fix;
}

interface Row extends vscode.QuickPickItem {
  readonly about?: ToTalkAbout;
}

const ICONS = { error: 'error', warning: 'warning', hint: 'comment' } as const;

export function checkForSubmission({ server, speech }: Surroundings): Command {
  const { client } = server;
  const ask = (uri: vscode.Uri): Promise<BeforeSubmissionAnswer | null> => {
    const asked: BeforeSubmissionRequest = { uri: client.code2ProtocolConverter.asUri(uri) };
    return client.sendRequest(BEFORE_SUBMISSION_REQUEST, asked);
  };
  return async (given) => {
    const uri = meantPaper(given, speech);
    if (!uri) return;
    const document = await vscode.workspace.openTextDocument(uri);
    // Which place is meant is seen in the text behind the list.
    const editor =
      vscode.window.visibleTextEditors.find((one) => one.document === document) ??
      (await vscode.window.showTextDocument(document));
    const before = editor.selection;
    const first = await ask(uri);
    if (!first || first.findings.length === 0) {
      void vscode.window.showInformationMessage(speech.text(first ? 'before-none' : 'no-paper'));
      return;
    }
    const list = vscode.window.createQuickPick<Row>();
    const fill = ({ unit, findings }: BeforeSubmissionAnswer): void => {
      const name = unit ?? uri.path.slice(uri.path.lastIndexOf('/') + 1);
      list.title = speech.text('before-title', { unit: name, n: findings.length });
      list.items = rowsOf(findings, speech);
    };
    list.placeholder = speech.text('before-place');
    list.matchOnDetail = true;
    fill(first);
    let goTo: vscode.Range | undefined;
    list.onDidChangeActive(([row]) => {
      if (row?.about) editor.revealRange(rangeOf(row.about.range), vscode.TextEditorRevealType.InCenter);
    });
    list.onDidAccept(() => {
      const [row] = list.activeItems;
      if (!row?.about) return;
      goTo = rangeOf(row.about.range);
      list.hide();
    });
    list.onDidTriggerItemButton(async ({ button }) => {
      list.busy = true;
      const { version } = await applied(document, (button as FixButton).fix);
      const now = await ask(uri);
      list.busy = false;
      if (now && now.findings.length > 0 && version === document.version) fill(now);
      else list.hide();
    });
    list.onDidHide(() => {
      list.dispose();
      if (goTo) void showPlace(uri, goTo);
      else editor.revealRange(before, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    });
    list.show();
  };
}

async function applied(document: vscode.TextDocument, { edits }: Fix): Promise<{ readonly version: number }> {
  const edit = new vscode.WorkspaceEdit();
  for (const { range, newText } of edits) edit.replace(document.uri, rangeOf(range), newText);
  await vscode.workspace.applyEdit(edit);
  return { version: document.version };
}

/** The findings under a heading for each severity. */
function rowsOf(findings: readonly ToTalkAbout[], { text }: Speech): Row[] {
  const rows: Row[] = [];
  let severity: ToTalkAbout['severity'] | undefined;
  for (const about of findings) {
    if (about.severity !== severity) {
      severity = about.severity;
      rows.push({ label: text(severity), kind: vscode.QuickPickItemKind.Separator });
    }
    const [first] = about.fixes;
    rows.push({
      label: `$(${ICONS[severity]}) ${about.message}`,
      description: text('line', { n: about.range.start.line + 1 }),
      ...(first && { detail: `$(lightbulb) ${about.fixes.map(({ title }) => title).join('  ·  ')}` }),
      buttons: about.fixes.map(
        (fix): FixButton => ({ fix, iconPath: new vscode.ThemeIcon('lightbulb'), tooltip: fix.title }),
      ),
      about,
    });
  }
  return rows;
}
