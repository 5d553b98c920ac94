/** Code actions as an editor asks for them and carries them out. */
import assert from 'node:assert/strict';
import type { CodeAction, Diagnostic, WorkspaceEdit } from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Editor } from './server';

/** The actions for a diagnostic, as an editor asks for them at its place. */
export function ask(
  here: Editor,
  name: string,
  { range }: Pick<Diagnostic, 'range'>,
  diagnostics: readonly Diagnostic[],
  only?: readonly string[],
): Promise<readonly CodeAction[]> {
  return here.connection.sendRequest('textDocument/codeAction', {
    textDocument: { uri: here.uri(name) },
    range,
    context: { diagnostics, ...(only && { only }), triggerKind: 1 },
  });
}

/** The text after `edit`, which has to be of `version` of the file and of that file alone. */
export function applied(
  here: Editor,
  name: string,
  version: number,
  text: string,
  edit: WorkspaceEdit,
): string {
  const [change, ...more] = edit.documentChanges ?? [];
  assert.equal(more.length, 0);
  assert.ok(change && 'textDocument' in change);
  assert.deepEqual(change.textDocument, { uri: here.uri(name), version });
  const edits = change.edits.flatMap((one) => ('newText' in one ? [one] : []));
  return TextDocument.applyEdits(TextDocument.create(here.uri(name), 'yaml', version, text), edits);
}

/** How many findings there are of a rule; one that stands for several counts as those. */
export function countOf(diagnostics: readonly Diagnostic[], code: Diagnostic['code']): number {
  return diagnostics
    .filter((one) => one.code === code)
    .reduce((sum, { relatedInformation }) => sum + 1 + (relatedInformation?.length ?? 0), 0);
}
