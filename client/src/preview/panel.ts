/**
 * One map in a panel: asks the server for it, tells the page, and carries out what the page asks for. It asks again
 * when something has changed, one request at a time, so that a fast typist is never behind by more than one.
 */
import * as vscode from 'vscode';
import {
  MAP_REQUEST,
  type MapAnswer,
  type MapCard,
  type MapRequest,
  PREVIEW_TEXTS_REQUEST,
  type PreviewTexts,
  type PreviewTextsAnswer,
} from '../../../server/src/protocol';
import type { Client } from '../server';
import { changeText, takeBack } from './change-text';
import type { Choice, FromPage, Share, ToPage } from './conversation';
import { heard } from './heard';
import { pageHtml } from './page';
import { cardAt, isSame, openBeside, selectText } from './places';
import { offerToSave, shareMap, sharePicture } from './share';

export interface MapPanel {
  readonly uri: vscode.Uri;
  readonly pinned: boolean;
  /** Shows the map of another paper. */
  show(uri: vscode.Uri): void;
  update(): void;
  /** Marks the card whose text the cursor stands in. */
  mark(uri: vscode.Uri, position: vscode.Position): void;
  reveal(): void;
  /** Shares the map as its page's own menu does, once it is shown. */
  share(share: Share): void;
  dispose(): void;
  readonly onDidDispose: vscode.Event<void>;
}

export interface PanelSurroundings {
  readonly client: Client;
  readonly extension: vscode.Uri;
  /** Where files can be kept that a browser opens. */
  readonly storage: vscode.Uri;
}

export function mapPanel(
  panel: vscode.WebviewPanel,
  start: vscode.Uri,
  choiceAtStart: Choice,
  surroundings: PanelSurroundings,
): MapPanel {
  const { client, extension } = surroundings;
  const { webview } = panel;
  let uri = start;
  let choice = choiceAtStart;
  let texts: PreviewTextsAnswer | undefined;
  let map: MapAnswer | undefined;
  /** The last one of a text that could be read in full. */
  let good: MapAnswer | undefined;
  let isReady = false;
  let isAsking = false;
  let isStale = false;
  let marked: string | undefined;
  let cursor: vscode.Position | undefined;
  /** How wide the place for the map is, in pixels, once the page has told. */
  let room: number | undefined;
  /** To be shared once the page is there. */
  let wished: Share | undefined;
  /** The version of the text that the last change on the map made. */
  let changedTo: number | undefined;

  const post = (message: ToPage): void => void webview.postMessage(message);
  const text = (key: keyof PreviewTexts, file = ''): string =>
    (texts?.texts[key] ?? '').replace('{file}', file);
  const note = (key: keyof PreviewTexts, file?: string): void =>
    post({ type: 'note', text: text(key, file) });

  const update = async (): Promise<void> => {
    isStale = true;
    if (!isReady || !panel.visible || isAsking) return;
    isAsking = true;
    try {
      while (isStale && panel.visible) {
        isStale = false;
        await ask();
      }
    } catch {
      // The server is down or being started: its client tells, and its next state asks again.
    } finally {
      isAsking = false;
    }
  };

  const ask = async (): Promise<void> => {
    const [asked, chosen] = [uri, choice];
    // What no editor shows is opened for the server, so that what is typed in it is seen.
    await openText(asked);
    const { view, phase, questions } = chosen;
    const written = client.code2ProtocolConverter.asUri(asked);
    const request: MapRequest = {
      uri: written,
      view,
      questions,
      ...(phase && { phase }),
      ...(room !== undefined && { room }),
    };
    const answer = (await client.sendRequest<MapAnswer | null>(MAP_REQUEST, request)) ?? undefined;
    const hasTexts = texts !== undefined && (answer === undefined || answer.language === texts.language);
    const words = hasTexts
      ? undefined
      : await client.sendRequest<PreviewTextsAnswer>(PREVIEW_TEXTS_REQUEST, { uri: written });
    texts = words ?? texts;
    if (asked !== uri || chosen !== choice) {
      isStale = true;
      return;
    }
    map = answer;
    if (answer && !answer.broken) good = answer;
    if (answer) panel.title = answer.title;
    tell(words?.texts);
    if (cursor) mark(uri, cursor);
    const share = wished;
    wished = undefined;
    if (share) void carryOut({ type: 'share', share });
  };

  const tell = (words: PreviewTexts | undefined): void =>
    post({
      type: 'map',
      uri: uri.toString(),
      choice,
      ...(words && { texts: words }),
      ...(map && { map }),
    });

  const cardOf = (id: string): MapCard | undefined =>
    map?.cards.find((card) => card.id === id) ?? good?.cards.find((card) => card.id === id);

  const mark = (at: vscode.Uri, position: vscode.Position): void => {
    if (!isSame(at, uri)) return;
    cursor = position;
    const card = map && cardAt(map.cards, position);
    if (card === marked) return;
    marked = card;
    post({ type: 'mark', ...(card !== undefined && { card }) });
  };

  const again = (): void => {
    isReady = true;
    marked = undefined;
    // The page is new: it knows neither the words nor what could be read before.
    if (texts) {
      const current = map;
      map = good ?? current;
      tell(texts.texts);
      map = current;
    }
    void update();
  };

  const carryOut = async (message: FromPage): Promise<void> => {
    switch (message.type) {
      case 'ready':
        room = message.room;
        return again();
      case 'room':
        room = message.room;
        return void update();
      case 'choose':
        choice = message.choice;
        return void update();
      case 'select': {
        const card = cardOf(message.card);
        marked = message.card;
        if (card?.range) await selectText(uri, card.range, panel, message.go);
        return;
      }
      case 'open': {
        const card = cardOf(message.card);
        if (card?.opens) await openBeside(client.protocol2CodeConverter.asUri(card.opens), panel);
        return;
      }
      case 'change': {
        const { card, version, change } = message;
        const written = client.code2ProtocolConverter.asUri(uri);
        const request = { uri: written, view: choice.view, card, version, change };
        const result = await changeText(client, uri, request);
        if ('refusal' in result) {
          const { refusal } = result;
          return post({ type: 'note', text: refusal === 'read-only' ? text('refused:read-only') : refusal });
        }
        changedTo = result.version;
        return note('changed');
      }
      case 'undo': {
        const isDone = changedTo !== undefined && (await takeBack(uri, changedTo, panel));
        changedTo = undefined;
        return isDone ? undefined : note('nothing-to-undo');
      }
      case 'share':
        return shareMap(message.share, {
          client,
          uri,
          choice,
          text,
          note,
          post,
          storage: surroundings.storage,
        });
      case 'picture':
        return sharePicture(message.png, uri, note);
      case 'copied':
        if (message.done) return note('copied');
        return offerToSave(text, () => void carryOut({ type: 'share', share: 'png' }));
      case 'not-drawn':
        return note('not-drawn');
    }
  };

  const disposables = [
    webview.onDidReceiveMessage((message: unknown) => {
      const known = heard(message);
      // Nobody but the page waits for it: a server that is down is told here, and by its client.
      if (known) carryOut(known).catch(() => note('failed'));
    }),
    panel.onDidChangeViewState(() => void update()),
  ];
  const icon = (name: string): vscode.Uri => vscode.Uri.joinPath(extension, 'client', 'media', name);
  panel.iconPath = { light: icon('file-light.svg'), dark: icon('file-dark.svg') };
  panel.onDidDispose(() => {
    for (const disposable of disposables) disposable.dispose();
  });

  webview.options = { enableScripts: true, localResourceRoots: [vscode.Uri.joinPath(extension, 'dist')] };
  webview.html = pageHtml({
    source: webview.cspSource,
    nonce: nonce(),
    script: webview.asWebviewUri(vscode.Uri.joinPath(extension, 'dist', 'webview.js')).toString(),
    style: webview.asWebviewUri(vscode.Uri.joinPath(extension, 'dist', 'webview.css')).toString(),
  });

  return {
    get uri() {
      return uri;
    },
    get pinned() {
      return choice.pinned;
    },
    show(other) {
      if (isSame(other, uri)) return;
      uri = other;
      map = undefined;
      good = undefined;
      marked = undefined;
      cursor = undefined;
      void update();
    },
    update: () => void update(),
    mark,
    reveal: () => panel.reveal(undefined, true),
    share(share) {
      if (panel.visible && isReady && texts) void carryOut({ type: 'share', share });
      else wished = share;
    },
    dispose: () => panel.dispose(),
    onDidDispose: panel.onDidDispose,
  };
}

async function openText(uri: vscode.Uri): Promise<void> {
  try {
    await vscode.workspace.openTextDocument(uri);
  } catch {
    // It is gone, or is no text: the server says that there is no map.
  }
}

function nonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
