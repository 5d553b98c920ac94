// The language servers that are driven, each set up as its users set it up.

import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { peersFolder } from './peers.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** @typedef {import('./lsp-client.mjs').Server} Server */

export const OURS = 'strategy-papers';
export const THEIRS = 'yaml-language-server';

/**
 * @param {string} script
 * @param {string} today
 * @returns {Server}
 */
export const ours = (script, today) => ({
  name: OURS,
  program: process.execPath,
  arguments: [script, '--stdio'],
  languageId: 'strategy-paper',
  settings: { strategyPapers: { today } },
  options: { today },
});

/**
 * With the same schema as ours, from the file, and without its look at the catalogue of schemas on the web.
 * @returns {Server}
 */
export const theirs = () => ({
  name: THEIRS,
  program: process.execPath,
  arguments: [
    path.join(peersFolder, 'node_modules/yaml-language-server/bin/yaml-language-server'),
    '--stdio',
  ],
  languageId: 'yaml',
  settings: {
    yaml: {
      schemas: {
        [pathToFileURL(path.join(root, 'schemas/strategy-paper.schema.json')).href]: '*.strategy.yaml',
      },
      schemaStore: { enable: false },
      validate: true,
      completion: true,
      hover: true,
    },
    http: {},
    '[yaml]': {},
    editor: {},
    'yaml.format': {},
  },
});
