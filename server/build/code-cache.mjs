/**
 * Makes the code cache of a program in dist/: runs it over a few samples, so that V8 has compiled what a run needs,
 * and keeps what it compiled. Run as a process of its own, for it becomes the program while it works.
 *
 *   node server/build/code-cache.mjs cli-main|server-main
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { PassThrough } from 'node:stream';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { constants, Script } from 'node:vm';

const [name] = process.argv.slice(2);
const file = fileURLToPath(new URL(`../../dist/${name}.js`, import.meta.url));
const samples = fileURLToPath(new URL('../../samples', import.meta.url));

const flags = JSON.parse(readFileSync(new URL('../src/v8-flags.json', import.meta.url), 'utf8'));

function begin() {
  for (const flag of flags[name].first) setFlagsFromString(flag);
  const script = new Script(readFileSync(file, 'utf8'), {
    filename: `strategy-papers/${name}.js`,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  process.on('exit', () => writeFileSync(file.replace(/\.js$/, '.cache'), script.createCachedData()));
  script.runInThisContext()(createRequire(file), dirname(file), file);
}

/** Checks the samples. */
function command() {
  process.argv = [process.execPath, file, 'validate', samples, '--fail-on', 'never'];
  process.stdout.write = () => true;
  begin();
}

/** Opens a sample as an editor does, writes in it, and asks what editors ask at each key. */
async function server() {
  process.argv = [process.execPath, file, '--stdio'];
  const input = new PassThrough();
  Object.defineProperty(process, 'stdin', { value: input });
  Object.defineProperty(process, 'stdout', { value: new PassThrough().resume() });
  begin();

  let id = 0;
  const send = async (method, params, isRequest = false) => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...(isRequest && { id: id++ }), method, params });
    input.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    // So long that what the message calls for in the background is done too.
    await new Promise((resolve) => setTimeout(resolve, 20));
  };
  const ask = (method, params) => send(method, params, true);
  const path = `${samples}/biblioteket/biblioteket-2026.strategy.yaml`;
  const text = readFileSync(path, 'utf8');
  const textDocument = { uri: pathToFileURL(path).href };

  const capabilities = {
    textDocument: {
      completion: { completionItem: { snippetSupport: true } },
      publishDiagnostics: { relatedInformation: true },
    },
  };
  await ask('initialize', { processId: null, rootUri: null, capabilities });
  await send('initialized', {});
  await send('textDocument/didOpen', {
    textDocument: { ...textDocument, languageId: 'strategy-paper', version: 1, text },
  });
  const line = text.split('\n').findIndex((words) => /^ {8}title: /.test(words));
  let version = 1;
  for (const [character, sign] of [...'        status: '].entries()) {
    const position = { line, character };
    const range = { start: position, end: position };
    const contentChanges = [{ range, text: sign + (version === 1 ? '\n' : '') }];
    version++;
    await send('textDocument/didChange', { textDocument: { ...textDocument, version }, contentChanges });
    await ask('textDocument/completion', { textDocument, position: { line, character: character + 1 } });
  }
  await ask('textDocument/hover', { textDocument, position: { line: line + 1, character: 10 } });
  await ask('shutdown');
  await send('exit');
}

await (name === 'server-main' ? server() : command());
