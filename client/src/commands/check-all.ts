/** Checks every paper of the workspace, telling how far it is, and sums up what was found. */
import * as vscode from 'vscode';
import { CHECK_ALL_REQUEST, type CheckAllAnswer, type CheckAllRequest } from '../../../server/src/protocol';
import { indexed } from '../server';
import type { Surroundings } from '../surroundings';
import type { Command } from './command';

export function checkAll({ server, speech }: Surroundings): Command {
  const { client } = server;
  return async () => {
    const { text } = speech;
    const answer = await vscode.window.withProgress(
      { location: vscode.ProgressLocation.Notification, title: text('checking-all'), cancellable: true },
      async (progress, token) => {
        const workDoneToken = `strategyPapers-${Date.now()}`;
        let told = 0;
        const listening = client.onProgress(workDoneToken, (percentage) => {
          progress.report({ increment: percentage - told });
          told = percentage;
        });
        const asked: CheckAllRequest = { workDoneToken };
        try {
          await indexed(server);
          return await client.sendRequest<CheckAllAnswer | null>(CHECK_ALL_REQUEST, asked, token);
        } catch (fault) {
          if (token.isCancellationRequested) return null;
          throw fault;
        } finally {
          listening.dispose();
        }
      },
    );
    if (!answer) return;
    const { files, papers, findings } = answer;
    if (files === 0) {
      void vscode.window.showInformationMessage(text('checked-nothing'));
      return answer;
    }
    const found = findings.error + findings.warning + findings.hint;
    if (found === 0) {
      void vscode.window.showInformationMessage(text('checked-clean', { files, papers }));
      return answer;
    }
    const show = text('show-problems');
    // Waiting for the choice would hold up whoever runs the command.
    void vscode.window
      .showInformationMessage(text('checked-all', { files, papers, ...findings }), show)
      .then((choice) => choice === show && vscode.commands.executeCommand('workbench.actions.view.problems'));
    return answer;
  };
}
