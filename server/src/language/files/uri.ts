/** One spelling for each URI, so that a file opened by a client and the same file found on disk are one. */
import { URI } from 'vscode-uri';

export function normalUri(uri: string): string {
  return URI.parse(uri).toString();
}

export function fileUri(path: string): string {
  return URI.file(path).toString();
}

/** The path on disk; undefined for what is not on disk. */
export function pathOf(uri: string): string | undefined {
  const parsed = URI.parse(uri);
  return parsed.scheme === 'file' ? parsed.fsPath : undefined;
}
