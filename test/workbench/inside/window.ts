/** What the tests inside the extension host share: texts in the folder, and waiting for what comes of them. */
import * as vscode from 'vscode';
import { GOOD_PAPER } from '../../kit/good-paper';

/** Longest wait for anything, in milliseconds; a test that waits longer has failed. */
const PATIENCE = 15_000;

let tests = 0;

/** A folder for each test: VS Code keeps a text for a while after its file has gone. */
function folder(): vscode.Uri {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  if (!first) throw new Error('No folder is open.');
  return vscode.Uri.joinPath(first.uri, `test-${tests}`);
}

export function uriOf(name: string): vscode.Uri {
  return vscode.Uri.joinPath(folder(), name);
}

export async function written(name: string, text: string): Promise<vscode.Uri> {
  await vscode.workspace.fs.writeFile(uriOf(name), new TextEncoder().encode(text));
  return uriOf(name);
}

/** Writes a file into the folder and opens it in an editor. */
export async function opened(name: string, text: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(await written(name, text));
  await vscode.window.showTextDocument(document);
  return document;
}

/** Takes away what a test left: its editors and its files. */
export async function cleared(): Promise<void> {
  await vscode.workspace.saveAll(true);
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  const files = await vscode.workspace.fs.readDirectory(folder()).then(
    (found) => found,
    () => [],
  );
  // As a person deletes files: without VS Code's own watcher nobody hears of others.
  const edit = new vscode.WorkspaceEdit();
  for (const [name] of files) edit.deleteFile(uriOf(name), { ignoreIfNotExists: true });
  tests++;
  await vscode.workspace.applyEdit(edit);
}

/** The good paper under the name that its id asks for. */
export const PARKS = 'parks-2026.strategy.yaml';
export const openedParks = (text: string = GOOD_PAPER): Promise<vscode.TextDocument> => opened(PARKS, text);

/** Where `words` stand in a text, for the first time. */
export function placeOf(document: vscode.TextDocument, words: string): vscode.Range {
  const at = document.getText().indexOf(words);
  if (at < 0) throw new Error(`"${words}" is not in ${document.fileName}.`);
  return new vscode.Range(document.positionAt(at), document.positionAt(at + words.length));
}

/** Waits until `what` gives something. @throws where it never does */
export async function until<T>(what: () => T | undefined | Promise<T | undefined>, hope: string): Promise<T> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const found = await what();
    if (found !== undefined) return found;
    if (Date.now() > end) throw new Error(`Waited in vain for ${hope}.`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** The findings of a text, once there are any that `accept` takes. */
export function findingsOf(
  uri: vscode.Uri,
  accept: (found: readonly vscode.Diagnostic[]) => boolean = (found) => found.length > 0,
): Promise<readonly vscode.Diagnostic[]> {
  return until(() => {
    const found = vscode.languages.getDiagnostics(uri);
    return accept(found) ? found : undefined;
  }, `the findings of ${uri.path}`);
}

/** The rules that something is found by, without their order. */
export function rulesOf(found: readonly vscode.Diagnostic[]): readonly string[] {
  return found.map(({ code }) => String(typeof code === 'object' ? code.value : code)).sort();
}
