/** Saves the map of a paper as a file that stands on its own. Only a page can draw it in points: the preview's does. */
import * as vscode from 'vscode';
import {
  MAP_EXPORT_REQUEST,
  type MapExportAnswer,
  type MapExportRequest,
} from '../../../server/src/protocol';
import { meantPaper, type Surroundings } from '../surroundings';
import type { Command } from './command';

export function exportMap({ server, speech, maps }: Surroundings): Command {
  return async (given) => {
    const uri = meantPaper(given, speech);
    if (!uri) return;
    const { text } = speech;
    const formats = [
      { format: 'svg' as const, label: text('export-svg'), detail: text('export-svg-detail') },
      { format: 'png' as const, label: text('export-png'), detail: text('export-png-detail') },
      { format: 'html' as const, label: text('export-html'), detail: text('export-html-detail') },
    ];
    const chosen = await vscode.window.showQuickPick(formats, { placeHolder: text('export-as') });
    if (!chosen) return;
    const { format } = chosen;
    if (format === 'png') return maps.picture(uri);
    const { client } = server;
    const asked: MapExportRequest = {
      uri: client.code2ProtocolConverter.asUri(uri),
      view: 'strategy',
      theme: 'print',
      format,
    };
    const answer = await client.sendRequest<MapExportAnswer | null>(MAP_EXPORT_REQUEST, asked);
    if (!answer) {
      void vscode.window.showInformationMessage(text('no-paper'));
      return;
    }
    const target = await vscode.window.showSaveDialog({
      defaultUri: vscode.Uri.joinPath(uri, '..', `${answer.name}.${format}`),
      filters: { [chosen.label]: [format] },
    });
    if (!target) return;
    await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(answer.text));
    const open = text('open-it');
    const file = target.path.slice(target.path.lastIndexOf('/') + 1);
    const choice = await vscode.window.showInformationMessage(text('exported', { file }), open);
    if (choice === open) await vscode.env.openExternal(target);
  };
}
