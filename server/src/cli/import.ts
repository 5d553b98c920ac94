/** `strategy-papers import stratml FILE`: a plan from elsewhere as a draft paper, and what became of it. */
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { importStratml } from '../interop/import-stratml';
import { importSummary, interopText, problemText } from '../interop/summary';
import { newTexts as da } from '../messages/da/new';
import { newTexts as en } from '../messages/en/new';
import type { ReaderLanguage } from '../messages/render';
import { writeWhole } from './outputs';
import { languageOption, speaking } from './speaking';
import { UsageError, usageError } from './usage-error';

export interface ImportFlags {
  readonly output?: string;
  readonly language?: string;
  readonly force?: boolean;
}

/**
 * Imports the plan in `file`. The draft goes to the file of `-o`, else to standard output; the summary always
 * to standard error, so that the two never mix.
 * @throws UsageError where the file cannot be imported, or the draft not be written: then nothing is written
 */
export async function importPlan(kind: string, file: string, flags: ImportFlags): Promise<void> {
  const language = speaking(flags.language, process.env);
  if (kind.toLowerCase() !== 'stratml') throw new UsageError(interopText(language, 'kind', { kind }));
  const output = flags.output === '-' ? undefined : flags.output;
  const bytes = bytesOf(file, language);
  if (output !== undefined) checkPlace(output, file, flags, language);
  const imported = importStratml(bytes, languageOption(flags.language));
  if ('problem' in imported) throw new UsageError(problemText(language, imported.problem, file));
  if (output === undefined) process.stdout.write(imported.text);
  else await writeWhole(output, imported.text);
  process.stderr.write(importSummary(imported, language, output));
}

function bytesOf(file: string, language: ReaderLanguage): Uint8Array {
  try {
    return readFileSync(file);
  } catch (fault) {
    const code = codeOf(fault);
    if (code === 'ENOENT' || code === 'ENOTDIR')
      throw new UsageError(interopText(language, 'no-file', { file }));
    if (code === 'EISDIR') throw new UsageError(interopText(language, 'folder', { file }));
    throw usageError('cannot-open', { file }, { fault });
  }
}

/** @throws UsageError where the draft must not be written to `output` */
function checkPlace(output: string, plan: string, { force }: ImportFlags, language: ReaderLanguage): void {
  const folder = dirname(output);
  if (!existsSync(folder)) throw new UsageError(interopText(language, 'no-folder', { folder }));
  if (!existsSync(output)) return;
  if (statSync(output).isDirectory())
    throw new UsageError(interopText(language, 'folder-to-write', { file: output }));
  if (realpathSync(output) === realpathSync(plan)) throw new UsageError(interopText(language, 'same-file'));
  if (!force) throw new UsageError((language === 'da' ? da : en).exists.replace('{file}', () => output));
}

/** The system's word for what went wrong. */
function codeOf(fault: unknown): string {
  return fault instanceof Error && 'code' in fault ? String(fault.code) : String(fault);
}
