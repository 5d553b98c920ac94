// What each tool says of one file, as a list of messages with their places: the tools' own outputs, read.
// Places count lines and columns from 1; a tool that gives none has null.

import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from './measure.mjs';
import { ajvCommand, languageServerCommand, spectralCommand, spectralRuleset } from './peers.mjs';

/** @typedef {{ place: { line: number, column: number } | null, words: string }} Message */
/** @typedef {{ name: string, messagesOf: (file: string) => Promise<readonly Message[]> }} Tool */

/**
 * @param {import('./measure.mjs').Command} command
 * @param {string} folder
 * @param {readonly number[]} mayExit
 */
async function outputOf(command, folder, mayExit) {
  const { output, exitCode } = await run(command, { folder, usage: false });
  if (!mayExit.includes(exitCode)) {
    throw new Error(
      `${command.arguments.join(' ')} ended with exit code ${exitCode}:\n${output.slice(0, 2000)}`,
    );
  }
  return { output, exitCode };
}

/**
 * This validator, by its JSON report.
 * @param {string} script
 * @param {string} root
 * @param {string} folder
 * @returns {Tool}
 */
export function ourTool(script, root, folder) {
  return {
    name: 'strategy-papers',
    async messagesOf(file) {
      const asked = ['-f', 'json', '--today', '2026-06-15', '--stage', 'submitted', '--language', 'en'];
      const command = {
        program: process.execPath,
        arguments: [script, 'validate', file, ...asked],
        cwd: root,
      };
      const { output } = await outputOf(command, folder, [0, 1]);
      /** @type {{ files: { findings: { message: string, start: { line: number, character: number } }[] }[] }} */
      const report = JSON.parse(output);
      return report.files
        .flatMap(({ findings }) => findings)
        .map(({ message, start }) => ({
          place: { line: start.line, column: start.character },
          words: message,
        }));
    },
  };
}

/**
 * @param {string} schemaFile
 * @param {string} folder
 * @returns {Tool}
 */
export function spectralTool(schemaFile, folder) {
  const ruleset = spectralRuleset(schemaFile, folder);
  return {
    name: 'Spectral',
    async messagesOf(file) {
      const { output } = await outputOf(spectralCommand(ruleset, '-q', '-f', 'json', file), folder, [0, 1]);
      /** @type {{ message: string, range: { start: { line: number, character: number } } }[]} */
      const results = JSON.parse(output);
      return results.map(({ message, range: { start } }) => ({
        place: { line: start.line + 1, column: start.character + 1 },
        words: message,
      }));
    },
  };
}

/**
 * ajv-cli gets a copy whose dates are quoted: it reads bare ones as moments in time and would call each of them wrong.
 * @param {string} schemaFile
 * @param {string} folder
 * @param {{ quoteDates: boolean }} options
 * @returns {Tool}
 */
export function ajvTool(schemaFile, folder, { quoteDates }) {
  return {
    name: 'ajv-cli',
    async messagesOf(file) {
      const copy = path.join(folder, path.basename(file));
      const text = readFileSync(file, 'utf8');
      writeFileSync(copy, quoteDates ? text.replace(/(?<=: )\d{4}-\d{2}-\d{2}(?=[,}\s])/g, '"$&"') : text);
      const command = ajvCommand(schemaFile, '--all-errors', '--errors=json', '-d', copy);
      const { output, exitCode } = await outputOf(command, folder, [0, 1, 2]);
      if (exitCode === 0) return [];
      if (exitCode === 2) return [{ place: null, words: output.trim() }];
      /** @type {{ instancePath: string, message: string, params: Record<string, unknown> }[]} */
      const errors = JSON.parse(output.slice(output.indexOf('\n') + 1));
      return errors.map(({ instancePath, message, params }) => {
        const named = params['additionalProperty'];
        return {
          place: null,
          words: `${instancePath} ${message}${named === undefined ? '' : ` (${named})`}`.trim(),
        };
      });
    },
  };
}

/**
 * @param {string} schemaFile
 * @param {string} folder
 * @returns {Tool}
 */
export function languageServerTool(schemaFile, folder) {
  return {
    name: 'yaml-language-server',
    async messagesOf(file) {
      const { output } = await outputOf(languageServerCommand(schemaFile, '--json', file), folder, [0, 1]);
      /** @type {{ line: number, column: number, message: string }[]} */
      const findings = JSON.parse(output);
      return findings.map(({ line, column, message }) => ({ place: { line, column }, words: message }));
    },
  };
}
