/**
 * A real VS Code as the npm package code-server carries it: found or installed, started on free ports, stopped.
 * It is reached on this machine alone.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ROOT } from './cli';

/** Carries VS Code 1.100; later ones need a later Node than 20. */
const CODE_SERVER = 'code-server@4.100.3';

/** Where its `server-main.js` lies. @throws where it is neither there nor can be installed */
function codeServer(): string {
  const given = process.env['STRATEGY_PAPERS_CODE_SERVER'];
  const home = given ?? join(ROOT, '.vscode-test', 'code-server');
  const code = join(home, 'node_modules', 'code-server', 'lib', 'vscode');
  // Written last of all, so that an installation that was broken off is not taken for one.
  const done = join(home, 'installed');
  if (given === undefined && !existsSync(done)) {
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, 'package.json'), '{ "private": true }\n');
    const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    const stdio = ['ignore', 'ignore', 'inherit'] as const;
    execFileSync('npm', ['install', CODE_SERVER, ...quiet], { cwd: home, stdio: [...stdio] });
    execFileSync('npm', ['install', '--omit=dev', ...quiet], { cwd: code, stdio: [...stdio] });
    writeFileSync(done, '');
  }
  const main = join(code, 'out', 'server-main.js');
  if (!existsSync(main)) throw new Error(`There is no code-server in ${home}: ${main} is missing.`);
  return main;
}

export interface CodeServer {
  readonly port: number;
  stop(): Promise<void>;
}

/** @param data the folder for its settings and logs @param extensions the folder of installed extensions */
export async function startCodeServer(data: string, extensions: string): Promise<CodeServer> {
  const args = [
    ...['--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--accept-server-license-terms'],
    ...['--telemetry-level', 'off', '--server-data-dir', data, '--extensions-dir', extensions],
  ];
  const server = spawn(process.execPath, [codeServer(), ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const said: string[] = [];
  server.stderr.on('data', (chunk) => said.push(String(chunk)));
  for await (const line of createInterface(server.stdout)) {
    said.push(`${line}\n`);
    const port = /Extension host agent listening on (\d+)/.exec(line)?.[1];
    if (port === undefined) continue;
    server.stdout.resume();
    return { port: Number(port), stop: () => stopped(server) };
  }
  throw new Error(`VS Code did not start:\n${said.join('')}`);
}

/** Installs a `.vsix` as `code --install-extension` does. @returns what it says */
export function installVsix(vsix: string, data: string, extensions: string): string {
  return execFileSync(
    process.execPath,
    [
      codeServer(),
      ...['--server-data-dir', data, '--extensions-dir', extensions, '--accept-server-license-terms'],
      ...['--install-extension', vsix, '--force'],
    ],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
  );
}

async function stopped(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const exited = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  const late = setTimeout(() => server.kill('SIGKILL'), 3000);
  await exited;
  clearTimeout(late);
}
