/** The map as a file or a picture: saved, copied, or opened in a browser to be printed. */
import * as vscode from 'vscode';
import {
  MAP_EXPORT_REQUEST,
  type MapExportAnswer,
  type MapExportRequest,
  type PreviewTexts,
} from '../../../server/src/protocol';
import type { Client } from '../server';
import type { Choice, Share, ToPage } from './conversation';

type Note = (key: keyof PreviewTexts, file?: string) => void;

export interface Sharing {
  readonly client: Client;
  readonly uri: vscode.Uri;
  readonly choice: Choice;
  readonly text: (key: keyof PreviewTexts) => string;
  readonly note: Note;
  readonly post: (message: ToPage) => void;
  readonly storage: vscode.Uri;
}

export async function shareMap(share: Share, sharing: Sharing): Promise<void> {
  const { client, uri, choice, note, post } = sharing;
  const { view, phase, questions } = choice;
  const asked: MapExportRequest = {
    uri: client.code2ProtocolConverter.asUri(uri),
    view,
    questions,
    ...(phase && { phase }),
    theme: share === 'print' ? 'print' : theme(),
    format: share === 'print' ? 'html' : 'svg',
  };
  const answer = await client.sendRequest<MapExportAnswer | null>(MAP_EXPORT_REQUEST, asked);
  if (!answer) return note('no-paper');
  switch (share) {
    case 'copy':
    case 'png':
      return post({ type: 'picture', svg: answer.text, share });
    case 'svg':
      return save(new TextEncoder().encode(answer.text), 'SVG', `${answer.name}.svg`, uri, note);
    case 'print':
      return print(answer, sharing);
  }
}

/** A picture that the page made. */
export function sharePicture(png: Uint8Array, uri: vscode.Uri, note: Note): Promise<void> {
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1).replace(/\.strategy\.ya?ml$/i, '');
  return save(png, 'PNG', `${name}.png`, uri, note);
}

/** Where the clipboard is closed to pages, a file is the next best. */
export async function offerToSave(text: Sharing['text'], save: () => void): Promise<void> {
  const saving = text('share:png');
  if ((await vscode.window.showInformationMessage(text('not-copied'), saving)) === saving) save();
}

/** A picture looks as the map does in the window. */
function theme(): 'light' | 'dark' {
  const { kind } = vscode.window.activeColorTheme;
  return kind === vscode.ColorThemeKind.Dark || kind === vscode.ColorThemeKind.HighContrast
    ? 'dark'
    : 'light';
}

async function save(
  bytes: Uint8Array,
  format: 'SVG' | 'PNG' | 'HTML',
  name: string,
  beside: vscode.Uri,
  note: Note,
  said: keyof PreviewTexts = 'saved',
): Promise<void> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  const place =
    beside.scheme === 'untitled'
      ? folder && vscode.Uri.joinPath(folder.uri, name)
      : vscode.Uri.joinPath(beside, '..', name);
  const target = await vscode.window.showSaveDialog({
    ...(place && { defaultUri: place }),
    filters: { [format]: [format.toLowerCase()] },
  });
  if (!target) return;
  await vscode.workspace.fs.writeFile(target, bytes);
  note(said, target.path.slice(target.path.lastIndexOf('/') + 1));
}

/** A browser prints better than an editor. Where none can be given a file of this machine, the file is saved. */
async function print({ text, name }: MapExportAnswer, { storage, uri, note }: Sharing): Promise<void> {
  const bytes = new TextEncoder().encode(text);
  const isHere = vscode.env.uiKind === vscode.UIKind.Desktop && !vscode.env.remoteName;
  if (storage.scheme === 'file' && isHere) {
    await vscode.workspace.fs.createDirectory(storage);
    const file = vscode.Uri.joinPath(storage, `${name}.html`);
    await vscode.workspace.fs.writeFile(file, bytes);
    if (await vscode.env.openExternal(file)) return;
  }
  await save(bytes, 'HTML', `${name}.html`, uri, note, 'print:saved');
}
