#!/usr/bin/env node
/** The command: `cli.ts`, started quickly. */
import { start } from './start';

start('cli-main', __dirname);
