#!/usr/bin/env node
/** The headless validator: its commands and their options. Each command is loaded when it is called. */
import { Command } from 'commander';

const program = new Command('strategy-papers').description('Write, check and show strategy papers.');
program
  .command('validate [paths...]')
  .description('check strategy papers, follow-up logs and organisation files')
  .action(async (paths: string[]) => {
    const { validate } = await import('./cli/validate');
    process.exitCode = await validate(paths);
  });
await program.parseAsync();
