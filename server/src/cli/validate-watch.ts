/** `validate --watch`: each check on a clean screen, and what was asked about may come and go between them. */
import { existsSync } from 'node:fs';
import { isDynamicPattern } from 'tinyglobby';
import { type ReaderLanguage, reportText } from '../messages/render';
import { EXIT } from './exit-codes';
import { UsageError, usageError } from './usage-error';
import { saidOf } from './usage-words';
import { ownLanguage } from './validate-options';
import type { Validated, ValidateRun } from './validate-run';
import { watchAndRun } from './watch';

/**
 * Checks at once and after each change, until the process is asked to stop.
 * @returns the exit code of the last check
 * @throws UsageError where the first check cannot be made
 */
export async function validateAndWatch(
  call: ValidateRun,
  check: (call: ValidateRun) => Promise<Validated>,
): Promise<number> {
  const { library, settings } = call;
  const inputs = call.inputs.length > 0 ? call.inputs : ['.'];
  const language = ownLanguage(settings);
  let code: number | undefined;
  const beside = settings.baseline ? [settings.baseline.file] : [];
  await watchAndRun({ inputs, root: library.root, beside }, async () => {
    const isFirst = code === undefined;
    library.forget();
    if (process.stdout.isTTY) process.stdout.write('\x1b[2J\x1b[H');
    let written: readonly string[] = [];
    try {
      const open = isFirst ? inputs : stillThere(inputs, language);
      ({ code, written } = await check({ ...call, inputs: open }));
    } catch (fault) {
      // What was there at first may come back: the last paper, moved away for a moment.
      if (isFirst || !(fault instanceof UsageError)) throw fault;
      process.stderr.write(`${saidOf(fault, language)}\n`);
      code = EXIT.usage;
    }
    const time = new Date().toLocaleTimeString(language === 'da' ? 'da-DK' : 'en-GB');
    process.stderr.write(`${reportText(language, 'watching', { time })}\n`);
    return written;
  });
  return code ?? EXIT.ok;
}

/** The inputs without files that are gone, which are told, so that the others are still checked; all where none is left. */
function stillThere(inputs: readonly string[], language: ReaderLanguage): readonly string[] {
  const open = inputs.filter((input) => existsSync(input) || isDynamicPattern(input));
  if (open.length === 0) return inputs;
  for (const input of inputs) {
    if (open.includes(input)) continue;
    const gone = usageError('no-such-path', { input, folder: process.cwd() });
    process.stderr.write(`${saidOf(gone, language)}\n`);
  }
  return open;
}
