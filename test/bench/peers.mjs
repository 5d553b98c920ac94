// The validators that this one is measured beside: installing them on demand, and how each is started on papers.
// They live in peers/ with a lockfile of their own, so that none of them is a dependency of the product.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {import('./measure.mjs').Command} Command */
/**
 * A validator beside ours: `one` and `many` are its command lines for one paper and for a folder of generated ones,
 * `blamed` reads the names of the papers it complains of out of what it printed.
 * @typedef {{ name: string, package: string, slow: boolean, one: (file: string) => Command, many: (folder: string) => Command, blamed: (output: string) => Set<string> }} Peer
 */

export const peersFolder = fileURLToPath(new URL('peers', import.meta.url));
const modules = path.join(peersFolder, 'node_modules');
const languageServerScript = fileURLToPath(new URL('yaml-language-server.mjs', import.meta.url));

/** @returns {Record<string, string>} the exact versions asked for, by package */
export function wantedVersions() {
  return JSON.parse(readFileSync(path.join(peersFolder, 'package.json'), 'utf8')).dependencies;
}

/** @param {string} name */
function installedVersion(name) {
  const file = path.join(modules, name, 'package.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).version : null;
}

/**
 * Installs the peers where they are missing or of other versions.
 * @throws with a sentence for people when npm can't
 */
export function ensurePeers() {
  const missing = Object.entries(wantedVersions()).filter(
    ([name, version]) => installedVersion(name) !== version,
  );
  if (missing.length === 0) return;
  console.error(
    `Installing ${missing.map(([name, version]) => `${name} ${version}`).join(', ')} in test/bench/peers …`,
  );
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: peersFolder,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (npm.status === 0) return;
  throw new Error(
    'The tools to compare with could not be installed: "npm ci" in test/bench/peers did not succeed.\n' +
      'It needs the npm registry once. Without a network, "npm run bench -- --no-peers" measures this validator alone.',
  );
}

/**
 * @param {string} output
 * @param {RegExp} pattern its first group holds the path of a paper
 */
function namesIn(output, pattern) {
  return new Set([...output.matchAll(pattern)].map((match) => path.basename(match[1] ?? '')));
}

/**
 * A Spectral ruleset that applies the schema: its own way to validate documents that are not OpenAPI.
 * @param {string} schemaFile
 * @param {string} folder where the ruleset is written
 * @returns {string} the ruleset's path
 */
export function spectralRuleset(schemaFile, folder) {
  const schema = JSON.parse(readFileSync(schemaFile, 'utf8'));
  const paper = {
    given: '$',
    severity: 'error',
    message: '{{error}}',
    // biome-ignore lint/suspicious/noThenProperty: Spectral's rulesets name it so
    then: { function: 'schema', functionOptions: { schema, allErrors: true } },
  };
  const file = path.join(folder, 'spectral-ruleset.json');
  writeFileSync(file, JSON.stringify({ rules: { paper } }));
  return file;
}

/**
 * @param {string} script path inside the peers' node_modules
 * @param {readonly string[]} rest
 * @returns {Command}
 */
const inPeers = (script, rest) => ({
  program: process.execPath,
  arguments: [path.join(modules, script), ...rest],
  cwd: peersFolder,
});

/**
 * ajv-cli as its documentation says: formats from ajv-formats; not strict, for the schema carries `x-` notes.
 * @param {string} schemaFile
 * @param {readonly string[]} rest
 * @returns {Command}
 */
export function ajvCommand(schemaFile, ...rest) {
  const always = ['validate', '-s', schemaFile, '--spec=draft7', '--strict=false', '-c', 'ajv-formats'];
  return inPeers('ajv-cli/dist/index.js', [...always, ...rest]);
}

/**
 * @param {string} ruleset
 * @param {readonly string[]} rest
 * @returns {Command}
 */
export function spectralCommand(ruleset, ...rest) {
  return inPeers('@stoplight/spectral-cli/dist/index.js', ['lint', '-r', ruleset, ...rest]);
}

/**
 * @param {string} schemaFile
 * @param {readonly string[]} rest
 * @returns {Command}
 */
export function languageServerCommand(schemaFile, ...rest) {
  return {
    program: process.execPath,
    arguments: [languageServerScript, peersFolder, schemaFile, ...rest],
    cwd: peersFolder,
  };
}

/**
 * The peers, each started in its quickest way that still says which papers are wrong and why.
 * @param {string} schemaFile
 * @param {string} folder for files they need
 * @returns {readonly Peer[]}
 */
export function peers(schemaFile, folder) {
  const ruleset = spectralRuleset(schemaFile, folder);
  return [
    {
      name: 'ajv-cli',
      package: 'ajv-cli',
      slow: false,
      one: (file) => ajvCommand(schemaFile, '--errors=text', '-d', file),
      // It stops altogether at the first file that it can't read, so it is spared those.
      many: (papers) => ajvCommand(schemaFile, '--errors=text', '-d', `${papers}/readable/*.strategy.yaml`),
      blamed: (output) => namesIn(output, /^(.+\.yaml) invalid$/gm),
    },
    {
      name: 'yaml-language-server (library)',
      package: 'yaml-language-server',
      slow: false,
      one: (file) => languageServerCommand(schemaFile, file),
      many: (papers) => languageServerCommand(schemaFile, papers),
      blamed: (output) => namesIn(output, /^(.+\.yaml):\d+:\d+ /gm),
    },
    {
      name: 'Spectral',
      package: '@stoplight/spectral-cli',
      slow: true,
      one: (file) => spectralCommand(ruleset, file),
      many: (papers) => spectralCommand(ruleset, `${papers}/**/*.strategy.yaml`),
      blamed: (output) => namesIn(output, /^(\/.+\.yaml)$/gm),
    },
  ];
}
