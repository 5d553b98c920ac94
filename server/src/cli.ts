/** The headless validator: its commands and their options. What a command needs is loaded when it is called. */
import { createRequire } from 'node:module';
import { isMainThread } from 'node:worker_threads';
import { Command, Option } from 'commander';
import { EXIT } from './cli/exit-codes';
import type { FormatFlags } from './cli/format';
import type { ImportFlags } from './cli/import';
import type { MapFlags } from './cli/map-options';
import type { NewFlags } from './cli/new';
import { TOOL } from './cli/tool';
import { UsageError } from './cli/usage-error';
import type { ValidateFlags } from './cli/validate-options';

const program = new Command(TOOL.name)
  .description(
    'Write, check and show strategy papers: one direction, four initiatives, in one common format.',
  )
  .version(TOOL.version)
  .showHelpAfterError('Add --help to see what can be asked.')
  .exitOverride((error) => {
    process.exit(error.exitCode === 0 ? EXIT.ok : EXIT.usage);
  });

const repeated = (word: string, before: readonly string[] = []): readonly string[] => [...before, word];

program
  .command('validate')
  .description('check strategy papers, follow-up logs and organisation files')
  .argument('[paths...]', 'files, folders or globs (default: this folder and all below)')
  .addOption(
    new Option(
      '-f, --format <format>',
      'text, json, sarif, junit, github, gitlab, markdown or html; repeat as format:file',
    ).argParser(repeated),
  )
  .option('--stage <stage>', 'ask as of a draft or of a submitted paper: auto, draft, submitted', 'auto')
  .option('--fail-on <severity>', 'exit with 1 from here on: error, warning, hint, never', 'error')
  .option('--max-warnings <number>', 'exit with 1 if there are more warnings')
  .option('--min-severity <severity>', 'show findings from here on: error, warning, hint', 'hint')
  .option('--language <language>', 'en or da (default: that of each paper)')
  .option(
    '--root <folder>',
    'the folder all papers belong to (default: the nearest above with .git, else with an organisation file)',
  )
  .option('--today <date>', 'the day that dates are held against, as 2026-06-15')
  .option('--stdin', 'read one paper from standard input')
  .option('--stdin-filename <path>', 'the name that paper goes by')
  .option('--fix [which]', 'mend what is safe to mend; --fix=all also what needs a decision')
  .option('--diff', 'show what --fix would change, and write nothing')
  .option('--baseline <file>', 'accept the findings in this file')
  .option('--update-baseline', "accept today's findings in the baseline file")
  .option('--cache', 'remember the results of files that stay as they are')
  .option('--cache-location <file>', 'where to remember them')
  .option('--watch', 'check again whenever a file changes')
  .option('--list-files', 'only list the files that would be checked')
  .option('--quiet', 'say nothing where there is nothing to say')
  .option('--stats', 'say how long it took')
  .option('--no-color', 'no colours (NO_COLOR does the same)')
  .addHelpText(
    'after',
    `
Exit codes: 0 nothing to stop for, 1 findings, 2 asked wrongly or a file that cannot be opened,
3 a fault of the tool itself.`,
  )
  .action(async (paths: string[], flags: ValidateFlags) => {
    const { validate } = await import('./cli/validate');
    process.exitCode = await validate(paths, flags);
  });

program
  .command('new')
  .description('write a new paper (or follow-up, or organisation file) to fill in')
  .argument('[kind]', 'paper, follow-up or organisation', 'paper')
  .option('--unit <name>', "the unit's name")
  .option('--lead <person>', 'who leads the unit')
  .addOption(
    new Option('--change-agent <person>', 'the change agent; repeat for several').argParser(repeated),
  )
  .option('--from <date>', 'when the period begins, as 2026-01-01')
  .option('--to <date>', 'when it ends')
  .option('--phase <phase>', 'mobilization, consolidation or benefits-realization')
  .option('--id <id>', 'the id (default: made from the unit and the year)')
  .option('--name <name>', "the organisation's name, for an organisation file")
  .option('--paper <id>', 'the paper that a follow-up belongs to')
  .option('--language <language>', 'en or da: the language it will be written in')
  .option('-o, --output <file>', 'where to write it; - writes to the screen')
  .option('--force', 'write over a file that is there already')
  .option('--today <date>', 'the day to go by (default: today)')
  .action(async (kind: string, flags: NewFlags) => {
    const { writeNew } = await import('./cli/new');
    await writeNew(kind, flags);
  });

program
  .command('import')
  .description('make a draft paper from a plan in another format')
  .argument('<kind>', 'stratml (Part 1 or 2)')
  .argument('<file>', 'the plan')
  .option('-o, --output <file>', 'where to write the draft (default: the screen)')
  .option('--language <language>', 'en or da: of the draft, and of what is said about it')
  .option('--force', 'write over a file that is there already')
  .action(async (kind: string, file: string, flags: ImportFlags) => {
    const { importPlan } = await import('./cli/import');
    await importPlan(kind, file, flags);
  });

program
  .command('format')
  .description('put fields into the usual order, with the usual indentation and quotes; comments stay')
  .argument('[paths...]', 'files, folders or globs (default: this folder and all below)')
  .option('--check', 'only list the files that are not formatted, and exit with 1 if there are any')
  .option('--diff', 'show what would change, and write nothing')
  .option('--stdin', 'read one paper from standard input, and write it formatted')
  .option('--stdin-filename <path>', 'the name that paper goes by')
  .option('--language <language>', 'en or da')
  .action(async (paths: string[], flags: FormatFlags) => {
    const { format } = await import('./cli/format');
    process.exitCode = await format(paths, flags);
  });

program
  .command('map')
  .description('draw papers as strategy maps: pictures, or a page to look around in')
  .argument('[paths...]', 'papers, folders or globs (default: this folder and all below)')
  .option(
    '-o, --output <place>',
    'a file (.svg, .png, .html), a folder (maps/), or - for the screen; default: one map into this folder, several into maps/',
  )
  .option('-f, --format <format>', 'svg, png or html (default: what the file ends in, else svg)')
  .option('--view <view>', 'strategy, phase, people, citizens, conversation or all (default: strategy)')
  .option('--phase <phase>', 'the phase to bring forward: mobilization, consolidation, benefits-realization')
  .option('--theme <theme>', 'light, dark or print (default: light; a page follows its reader)')
  .option('--paper <size>', 'fill a sheet: a3, a4 (both landscape), or a slide: 16:9')
  .option('--questions', 'show open questions and hints on the map')
  .option('--language <language>', 'en or da (default: that of each paper)')
  .option(
    '--root <folder>',
    'the folder all papers belong to (default: the nearest above with .git, else with an organisation file)',
  )
  .option('--today <date>', 'the day that dates are held against, as 2026-06-15')
  .addHelpText(
    'after',
    `
Maps are named after the files of their papers; a map that is there already is drawn anew.

Exit codes: 0 all drawn, 1 a paper could not be drawn, 2 asked wrongly or a file that cannot be opened
or written, 3 a fault of the tool itself.`,
  )
  .action(async (paths: string[], flags: MapFlags) => {
    const { map } = await import('./cli/map');
    process.exitCode = await map(paths, flags);
  });

program
  .command('rules')
  .description('list all rules')
  .option('--language <language>', 'en or da')
  .action(async (flags: { readonly language?: string }) => {
    const [{ rulesText }, { speaking }] = await Promise.all([
      import('./cli/explain'),
      import('./cli/validate-options'),
    ]);
    process.stdout.write(rulesText(speaking(flags.language, process.env)));
  });

program
  .command('explain')
  .description('say why a rule is there, with an example')
  .argument('<rule>', 'the name of the rule, as in benefits/none')
  .option('--language <language>', 'en or da')
  .action(async (rule: string, flags: { readonly language?: string }) => {
    const [{ explainText }, { speaking }] = await Promise.all([
      import('./cli/explain'),
      import('./cli/validate-options'),
    ]);
    process.stdout.write(explainText(rule, speaking(flags.language, process.env)));
  });

program
  .command('schema')
  .description('print the JSON Schema of a kind of document, for other editors')
  .argument('[kind]', 'paper, follow-up or organisation', 'paper')
  .action(async (kind: string) => {
    const { schemaText } = await import('./cli/schema');
    process.stdout.write(schemaText(kind));
  });

program
  .command('lsp')
  .description('run the language server, for editors')
  .option('--stdio', 'over standard input and output')
  .option('--node-ipc', 'over the channel of a Node parent')
  .option('--socket <port>', 'over a socket')
  .option('--clientProcessId <id>', 'end when that process ends')
  .action(async () => {
    // Most editors speak over standard input and output, and some do not say so.
    if (!process.argv.some((word) => /^--(?:stdio|node-ipc|socket|pipe)/.test(word)))
      process.argv.push('--stdio');
    // A bundle of its own, beside this one.
    createRequire(__filename)('./server.js');
  });

// A reader that has seen enough (`| head`) is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  process.stderr.write(`The report cannot be written: ${error.message}.\n`);
  process.exit(EXIT.usage);
});

async function main(): Promise<void> {
  try {
    await program.parseAsync();
  } catch (fault) {
    if (fault instanceof UsageError) {
      process.stderr.write(`${fault.message}\n`);
      process.exitCode = EXIT.usage;
    } else {
      process.stderr.write(
        `The tool itself has failed. Please report this, with the command you gave:\n${fault instanceof Error ? fault.stack : String(fault)}\n`,
      );
      process.exitCode = EXIT.internal;
    }
  }
}

if (isMainThread) void main();
else void import('./cli/check-thread').then(({ takeShare }) => takeShare());
