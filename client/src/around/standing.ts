/** Where the paper in front stands: its stage, what is left before submission, and how many places are to fill in. */
import * as vscode from 'vscode';
import {
  CHECK_FOR_SUBMISSION_COMMAND,
  STANDING_REQUEST,
  type StandingAnswer,
  type StandingRequest,
} from '../../../server/src/protocol';
import { LANGUAGE_ID, type Surroundings } from '../surroundings';

/** In `package.json`: whether Tab goes to the next place to fill in. */
const PLACES_KEY = 'strategyPapers.placeholders';

/** How long typing has to rest before it is looked again, in milliseconds. Own choice. */
const REST = 200;

export function showStanding({ server, speech }: Surroundings): vscode.Disposable {
  const { client } = server;
  const stage = vscode.window.createStatusBarItem('strategyPapers.stage', vscode.StatusBarAlignment.Left, 60);
  const places = vscode.window.createStatusBarItem(
    'strategyPapers.places',
    vscode.StatusBarAlignment.Left,
    59,
  );
  const status = vscode.languages.createLanguageStatusItem('strategyPapers', { language: LANGUAGE_ID });
  stage.name = 'Strategy Papers: stage';
  places.name = 'Strategy Papers: places to fill in';
  status.name = 'Strategy Papers';
  stage.command = CHECK_FOR_SUBMISSION_COMMAND;
  places.command = 'strategyPapers.nextPlace';
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const show = (answer: StandingAnswer | null): void => {
    const { text } = speech;
    const n = answer?.beforeSubmission;
    const stands =
      answer?.status === undefined
        ? ''
        : n === undefined
          ? text('standing', { status: capital(answer.status) })
          : text(n === 0 ? 'standing-ready' : 'standing-left', { status: capital(answer.status), n });
    stage.text = `$(checklist) ${stands}`;
    stage.tooltip = text('standing-tip');
    if (stands === '') stage.hide();
    else stage.show();
    const open = answer?.places.length ?? 0;
    places.text = `$(edit) ${text('places-left', { n: open })}`;
    places.tooltip = text('places-tip');
    if (open === 0) places.hide();
    else places.show();
    status.text = stands === '' ? 'Strategy Papers' : stands;
    void vscode.commands.executeCommand('setContext', PLACES_KEY, open > 0);
  };

  const look = async (): Promise<void> => {
    const document = vscode.window.activeTextEditor?.document;
    const isBusy = client.state === 'starting';
    status.busy = isBusy;
    if (isBusy) status.text = speech.text('server-starting');
    if (document?.languageId !== LANGUAGE_ID || client.state !== 'running') {
      show(null);
      return;
    }
    const asked: StandingRequest = { uri: client.code2ProtocolConverter.asUri(document.uri) };
    const answer = await client.sendRequest<StandingAnswer | null>(STANDING_REQUEST, asked).catch(() => null);
    if (vscode.window.activeTextEditor?.document === document) show(answer);
  };
  const soon = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(look, REST);
  };

  const listening = [
    vscode.window.onDidChangeActiveTextEditor(look),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document === vscode.window.activeTextEditor?.document) soon();
    }),
    // What other files say counts too: the organisation, the log, the settings.
    vscode.languages.onDidChangeDiagnostics(soon),
    client.onDidChangeState(look),
    speech.onDidChange(look),
  ];
  void look();
  return vscode.Disposable.from(stage, places, status, ...listening, {
    dispose: () => clearTimeout(waiting),
  });
}

function capital(words: string): string {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}
