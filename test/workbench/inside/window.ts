/** What the tests inside the extension host share: texts in the folder, and waiting for what comes of them. */
import * as vscode from 'vscode';

/** Longest wait for anything, in milliseconds; a test that waits longer has failed. */
const PATIENCE = 15_000;

function folder(): vscode.Uri {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  if (!first) throw new Error('No folder is open.');
  return first.uri;
}

export function uriOf(name: string): vscode.Uri {
  return vscode.Uri.joinPath(folder(), name);
}

/** Writes a file into the folder and opens it in an editor. */
export async function opened(name: string, text: string): Promise<vscode.TextDocument> {
  await vscode.workspace.fs.writeFile(uriOf(name), new TextEncoder().encode(text));
  const document = await vscode.workspace.openTextDocument(uriOf(name));
  await vscode.window.showTextDocument(document);
  return document;
}

/** Waits until `what` gives something, asked again whenever `event` fires and now and then beside it. */
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
