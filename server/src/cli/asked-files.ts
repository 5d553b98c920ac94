/** The files and the root that a command was asked about, and a word on what a search could not look into. */
import { statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { ReaderLanguage } from '../messages/render';
import { filesOf, slashed } from './files';
import type { Closed } from './search';
import { usageError } from './usage-error';

/**
 * The files that `inputs` mean from the current folder, as `filesOf` has them. What could not be looked into is said
 * on standard error: it may hide papers.
 * @throws UsageError as `filesOf`
 */
export async function askedFiles(
  inputs: readonly string[],
  language: ReaderLanguage,
): Promise<readonly string[]> {
  const closed: Closed[] = [];
  try {
    return await filesOf(inputs, process.cwd(), (one) => closed.push(one));
  } finally {
    if (closed.length > 0) {
      const { usageText } = await import('./usage-words');
      for (const { kind, path } of closed) {
        const shown = slashed(relative(process.cwd(), path)) || '.';
        const key = kind === 'folder' ? 'folder-closed' : 'link-to-nothing';
        process.stderr.write(`${usageText(language, key, { path: shown })}\n`);
      }
    }
  }
}

/** The folder of `--root`, absolute. @throws UsageError where there is none */
export function rootOption(word: string | undefined): string | undefined {
  if (word === undefined) return undefined;
  const found = statSync(word, { throwIfNoEntry: false });
  if (found?.isDirectory()) return resolve(word);
  throw found ? usageError('root-is-file', { file: word }) : usageError('no-root', { folder: word });
}
