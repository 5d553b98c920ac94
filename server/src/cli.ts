/** The headless validator: runs the line that was typed, and says what was typed wrongly. */
import { isMainThread } from 'node:worker_threads';
import { CommanderError } from 'commander';
import { commandLine } from './cli/command-line';
import { EXIT } from './cli/exit-codes';
import { languageOfLine } from './cli/speaking';
import { UsageError } from './cli/usage-error';

const line = process.argv.slice(2);

// A reader that has seen enough (`| head`) is no fault of ours, and no reason to leave other files unwritten.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return;
  void import('./cli/usage-words').then(({ reasonOf, usageText }) => {
    const language = languageOfLine(line, process.env);
    process.stderr.write(`${usageText(language, 'cannot-print', { reason: reasonOf(error, language) })}\n`);
    process.exit(EXIT.usage);
  });
});

async function main(): Promise<void> {
  const program = commandLine();
  const isCommand = (word: string): boolean => program.commands.some((command) => command.name() === word);
  // Where no command is named, commander shows what there is.
  if (line.some((word) => /^(?:--help|-h|help)$/.test(word)) || !line.some(isCommand)) {
    const { speakHelp } = await import('./cli/help');
    speakHelp(program, languageOfLine(line, process.env), process.stdout.columns);
  }
  try {
    await program.parseAsync();
  } catch (fault) {
    process.exitCode =
      fault instanceof CommanderError ? (fault.exitCode === 0 ? EXIT.ok : EXIT.usage) : await told(fault);
  }
}

/** Says what went wrong. @returns the exit code */
async function told(fault: unknown): Promise<number> {
  const language = languageOfLine(line, process.env);
  const { saidOf, usageText } = await import('./cli/usage-words');
  if (fault instanceof UsageError) {
    process.stderr.write(`${saidOf(fault, language)}\n`);
    return EXIT.usage;
  }
  if (fault instanceof Error && fault.name === 'ExitPromptError') {
    process.stderr.write(`\n${usageText(language, 'interrupted')}\n`);
    return EXIT.interrupted;
  }
  const trace = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
  process.stderr.write(`${usageText(language, 'failed')}\n${trace}\n`);
  return EXIT.internal;
}

if (isMainThread) void main();
else void import('./cli/check-thread').then(({ takeShare }) => takeShare());
