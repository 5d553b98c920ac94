// Runs yaml-language-server as a library over files, as its lightest use: no protocol, no editor, one schema.
// Started by the bench scripts with the folder that holds the peers, since it is installed there and not here.
//
//   node yaml-language-server.mjs PEERS SCHEMA [--json] FILE|FOLDER …
//
// Prints one line a finding (file:line:column severity message), or with --json one array, positions from 1.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [peers = '', schemaFile = '', ...rest] = process.argv.slice(2);
const asJson = rest.includes('--json');
const given = rest.filter((argument) => argument !== '--json');

const from = createRequire(path.join(path.resolve(peers), 'package.json'));
const { TextDocument } = from('vscode-languageserver-textdocument');
const { getLanguageService } = await import(
  pathToFileURL(path.join(path.resolve(peers), 'node_modules/yaml-language-server/out/src/index.js')).href
);

const schemaUri = pathToFileURL(path.resolve(schemaFile)).href;
const service = getLanguageService({
  schemaRequestService: async (/** @type {string} */ uri) => readFileSync(new URL(uri), 'utf8'),
  workspaceContext: {
    resolveRelativePath: (/** @type {string} */ relative, /** @type {string} */ base) =>
      new URL(relative, base).href,
  },
});
service.configure({
  validate: true,
  completion: false,
  hover: false,
  isKubernetes: false,
  schemas: [{ uri: schemaUri, fileMatch: ['*.yaml'] }],
});

const severities = ['', 'error', 'warning', 'information', 'hint'];
const files = given.flatMap((one) =>
  statSync(one).isDirectory()
    ? readdirSync(one, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.yaml'))
        .map((name) => path.join(one, name))
    : [one],
);

const findings = [];
let faulty = false;
for (const file of files) {
  const uri = pathToFileURL(path.resolve(file)).href;
  const document = TextDocument.create(uri, 'yaml', 0, readFileSync(file, 'utf8'));
  for (const { range, severity, message } of await service.doValidation(document, false)) {
    const line = range.start.line + 1;
    const column = range.start.character + 1;
    faulty ||= severity === 1 || severity === 2;
    if (asJson) findings.push({ file, line, column, severity: severities[severity ?? 1], message });
    else process.stdout.write(`${file}:${line}:${column} ${severities[severity ?? 1]} ${message}\n`);
  }
}
if (asJson) process.stdout.write(`${JSON.stringify(findings)}\n`);
process.exitCode = faulty ? 1 : 0;
