/**
 * Stands between an editor and the language server and writes down what passes, for `recorded.test.ts`:
 * `npx tsx test/protocol/recorded/record.ts FIXTURE FOLDER CLIENT` is the command that the editor is to start, with
 * the file to write, the folder that the editor has open, and what the editor is called. The server is that in `dist/`.
 */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { StreamMessageReader } from 'vscode-languageserver-protocol/node';
import { ROOT } from '../../kit/cli';
import { type Logged, sessionFrom } from '../../kit/recorded';

const [fixture = '', folder = '', client = ''] = process.argv.slice(2);
const files = Object.fromEntries(
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
);
const log: Logged[] = [];
const server = spawn(process.execPath, [join(ROOT, 'dist/server.js'), '--stdio'], {
  stdio: ['pipe', 'pipe', 'inherit'],
});

function pass(from: Logged['from'], source: Readable, target: Writable): void {
  source.pipe(target);
  new StreamMessageReader(source).listen((message) => void log.push({ from, message }));
}

pass('client', process.stdin, server.stdin);
pass('server', server.stdout, process.stdout);
server.once('exit', (code) => {
  const session = sessionFrom(client, files, log, folder);
  // A line for each step, so that a new recording shows what is new.
  const steps = session.steps.map((step) => `    ${JSON.stringify(step)}`).join(',\n');
  const head = JSON.stringify({ ...session, steps: [] }, null, 2).replace(/\[\]\s*\}$/, '');
  writeFileSync(fixture, `${head}[\n${steps}\n  ]\n}\n`);
  process.exit(code ?? 1);
});
