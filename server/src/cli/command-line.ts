/** The commands, their options and arguments. What a command needs is loaded when it is called; its words when help is asked for. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Command, Option } from 'commander';
import type { FormatFlags } from './format';
import type { ImportFlags } from './import';
import type { MapFlags } from './map-options';
import type { NewFlags } from './new';
import { TOOL } from './tool';
import { usageError } from './usage-error';
import type { ValidateFlags } from './validate-options';

/** Says what was typed wrongly in the words of the project, where commander would say it in English. */
class PlainCommand extends Command {
  override createCommand(name?: string): Command {
    return new PlainCommand(name);
  }

  /** Called by commander, as are those below. */
  unknownOption(option: string): never {
    // `*` makes an option of such a file.
    if (existsSync(option)) throw usageError('dash-file', { option });
    const among = [this, ...(this.parent ? [this.parent] : [])]
      .flatMap((command) => [...command.options])
      .flatMap(({ long }) => long ?? []);
    throw usageError(
      'unknown-option',
      { option },
      { near: { word: option, among: [...among, '--help'] }, helpOf: this.fullName() },
    );
  }

  unknownCommand(): never {
    const [command = ''] = this.args;
    const near = { word: command, among: this.commands.map((known) => known.name()) };
    throw usageError('unknown-command', { command }, { near, helpOf: this.fullName() });
  }

  missingArgument(argument: string): never {
    throw usageError('missing-argument', { argument }, { helpOf: this.fullName() });
  }

  optionMissingArgument({ long, flags }: Option): never {
    throw usageError('missing-value', { option: long ?? flags }, { helpOf: this.fullName() });
  }

  _excessArguments(words: readonly string[]): never {
    const word = words[this.registeredArguments.length] ?? '';
    throw usageError('too-many', { word }, { helpOf: this.fullName() });
  }

  private fullName(): string {
    return this.parent ? `${this.parent.name()} ${this.name()}` : this.name();
  }
}

/** Longest line of words, in characters: beyond, lines are hard to follow. Own choice. */
const WIDEST = 100;

const repeated = (word: string, before: readonly string[] = []): readonly string[] => [...before, word];

/**
 * The program, to be given a line.
 * @throws UsageError from `parseAsync`, for what was typed wrongly; CommanderError once help or the version is shown
 */
export function commandLine(): Command {
  const program = new PlainCommand(TOOL.name).version(TOOL.version).exitOverride();
  // Taken wherever it stands; the commands name it once more for their help alone.
  program.option('--language <language>');
  const asked = <Flags extends object>(flags: Flags): Flags & { readonly language?: string } => ({
    ...flags,
    ...program.opts<{ readonly language?: string }>(),
  });
  addValidate(program, asked);
  addWriting(program, asked);
  addShowing(program, asked);
  addServer(program);
  return program;
}

type Asked = <Flags extends object>(flags: Flags) => Flags & { readonly language?: string };

function addValidate(program: Command, asked: Asked): void {
  program
    .command('validate')
    .argument('[paths...]')
    .addOption(new Option('-f, --format <format>').argParser(repeated))
    .option('--stage <stage>', '', 'auto')
    .option('--fail-on <severity>', '', 'error')
    .option('--max-warnings <number>')
    .option('--min-severity <severity>', '', 'hint')
    .option('--language <language>')
    .option('--root <folder>')
    .option('--today <date>')
    .option('--stdin')
    .option('--stdin-filename <path>')
    .option('--fix [which]')
    .option('--diff')
    .option('--baseline <file>')
    .option('--update-baseline')
    .option('--cache')
    .option('--cache-location <file>')
    .option('--watch')
    .option('--list-files')
    .option('--quiet')
    .option('--stats')
    .option('--no-color')
    .action(async (paths: string[], flags: ValidateFlags) => {
      const { validate } = await import('./validate');
      process.exitCode = await validate(paths, asked(flags));
    });
}

function addWriting(program: Command, asked: Asked): void {
  program
    .command('new')
    .argument('[kind]', '', 'paper')
    .option('--unit <name>')
    .option('--lead <person>')
    .addOption(new Option('--change-agent <person>').argParser(repeated))
    .option('--from <date>')
    .option('--to <date>')
    .option('--phase <phase>')
    .option('--id <id>')
    .option('--name <name>')
    .option('--paper <id>')
    .option('--language <language>')
    .option('-o, --output <file>')
    .option('--force')
    .option('--today <date>')
    .action(async (kind: string, flags: NewFlags) => {
      const { writeNew } = await import('./new');
      await writeNew(kind, asked(flags));
    });

  program
    .command('import')
    .argument('<kind>')
    .argument('<file>')
    .option('-o, --output <file>')
    .option('--language <language>')
    .option('--force')
    .action(async (kind: string, file: string, flags: ImportFlags) => {
      const { importPlan } = await import('./import');
      await importPlan(kind, file, asked(flags));
    });

  program
    .command('format')
    .argument('[paths...]')
    .option('--check')
    .option('--diff')
    .option('--stdin')
    .option('--stdin-filename <path>')
    .option('--language <language>')
    .action(async (paths: string[], flags: FormatFlags) => {
      const { format } = await import('./format');
      process.exitCode = await format(paths, asked(flags));
    });
}

function addShowing(program: Command, asked: Asked): void {
  program
    .command('map')
    .argument('[paths...]')
    .option('-o, --output <place>')
    .option('-f, --format <format>')
    .option('--view <view>')
    .option('--phase <phase>')
    .option('--theme <theme>')
    .option('--paper <size>')
    .option('--questions')
    .option('--language <language>')
    .option('--root <folder>')
    .option('--today <date>')
    .action(async (paths: string[], flags: MapFlags) => {
      const { map } = await import('./map');
      process.exitCode = await map(paths, asked(flags));
    });

  program
    .command('rules')
    .option('--language <language>')
    .action(async (flags: object) => {
      const [{ rulesText }, { speaking }] = await Promise.all([import('./explain'), import('./speaking')]);
      process.stdout.write(rulesText(speaking(asked(flags).language, process.env)));
    });

  program
    .command('explain')
    .argument('<rule>')
    .option('--language <language>')
    .action(async (rule: string, flags: object) => {
      const width = Math.min(process.stdout.columns ?? WIDEST, WIDEST);
      const [{ explainText }, { speaking }] = await Promise.all([import('./explain'), import('./speaking')]);
      process.stdout.write(explainText(rule, speaking(asked(flags).language, process.env), width));
    });

  program
    .command('schema')
    .argument('[kind]', '', 'paper')
    .option('--language <language>')
    .action(async (kind: string) => {
      const { schemaText } = await import('./schema');
      process.stdout.write(schemaText(kind));
    });
}

function addServer(program: Command): void {
  program
    .command('lsp')
    .option('--stdio')
    .option('--node-ipc')
    .option('--socket <port>')
    .option('--pipe <name>')
    .option('--clientProcessId <id>')
    .option('--language <language>')
    .action(async () => {
      // Most editors speak over standard input and output, and some do not say so.
      if (!process.argv.some((word) => /^--(?:stdio|node-ipc|socket|pipe)/.test(word)))
        process.argv.push('--stdio');
      // The editor is gone.
      process.stdout.once('error', () => process.exit());
      // A bundle of its own, beside this one.
      createRequire(__filename)('./server.js');
    });
}
