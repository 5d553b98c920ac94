/** Edits of a text as the protocol's workspace edits: of a version where the client can hold one against it. */
import type { WorkspaceEdit } from 'vscode-languageserver';
import type { TextEdit } from '../../document/edit';
import type { YamlDocument } from '../../document/read';
import { normalUri } from '../files/uri';
import type { Session } from '../session';

/** @param uri of an open text, as the client writes it */
export function textEdit(
  { source }: YamlDocument,
  edits: readonly TextEdit[],
  { abilities, positions, opened }: Session,
  uri: string,
): WorkspaceEdit {
  const changes = edits.map(({ span, text }) => ({ range: positions.toRange(source, span), newText: text }));
  if (!abilities.documentChanges) return { changes: { [uri]: changes } };
  const version = opened(normalUri(uri))?.version ?? null;
  return { documentChanges: [{ textDocument: { uri, version }, edits: changes }] };
}
