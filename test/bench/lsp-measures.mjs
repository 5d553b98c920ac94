// What is measured of a language server: each function drives one and gives milliseconds or MiB. A new process for
// each measure, so that none is warmed up by another.

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { connect, openable } from './lsp-client.mjs';
import { median } from './measure.mjs';

/** @typedef {import('./lsp-client.mjs').Server} Server */
/** @typedef {import('./lsp-client.mjs').Position} Position */
/** @typedef {import('./lsp-texts.mjs').Grown} Grown */

/** What is typed at the end of a title, letter by letter, before it is taken back. */
const WORDS = ' and tell the neighbours how it went';
/** A field that the action in the middle has not got, as it is typed. */
const FIELD = '\n        status: running';
/** Time between two keys, in milliseconds: a quick typist's. */
const KEY = 150;

/** @param {Position} at */
const after = ({ line, character }, count = 0) => ({ line, character: character + count });

/**
 * Where the place is after `typed` has been typed at `start`.
 * @param {Position} start
 * @param {string} typed
 */
function moved(start, typed) {
  const lines = typed.split('\n');
  const last = lines.at(-1) ?? '';
  return lines.length === 1
    ? after(start, last.length)
    : { line: start.line + lines.length - 1, character: last.length };
}

/**
 * From the start of the process to the diagnostics of the one paper that is opened.
 * @param {Server} server
 * @param {string} folder
 * @param {Grown} paper
 */
export async function firstDiagnostics(server, folder, paper) {
  const file = path.join(folder, paper.name);
  writeFileSync(file, paper.text);
  const client = await connect(server, folder);
  try {
    return (await openable(client, server.languageId, file).open(paper.text)) - client.started;
  } finally {
    await client.end();
  }
}

/**
 * One letter after the other at the end of a title in the middle: edits the text, waits for the diagnostics of that
 * version, edits again.
 * @param {ReturnType<typeof openable>} document
 * @param {Position} place
 * @param {number} edits
 * @param {number} [done] edits that were made so before
 */
async function editInTurn(document, place, edits, done = 0) {
  /** @type {number[]} */
  const waits = [];
  for (let edit = done; edit < done + edits; edit += 1) {
    const typed = edit % (WORDS.length + 1);
    const before = performance.now();
    const checked = document.checked();
    if (typed === WORDS.length)
      document.type({ range: { start: place, end: after(place, typed) }, text: '' });
    else {
      const here = after(place, typed);
      document.type({ range: { start: here, end: here }, text: WORDS[typed] ?? '' });
    }
    waits.push((await checked) - before);
  }
  return waits;
}

/**
 * @param {Server} server
 * @param {string} folder
 * @param {Grown} paper
 * @param {{ warm: number, edits: number, hovers: number, typed: boolean }} much
 */
export async function whileEditing(server, folder, paper, { warm, edits, hovers, typed }) {
  const file = path.join(folder, paper.name);
  writeFileSync(file, paper.text);
  const client = await connect(server, folder);
  try {
    const document = openable(client, server.languageId, file);
    await document.open(paper.text);
    await client.quiet(400);
    await editInTurn(document, paper.typing, warm);

    const cpuBefore = client.cpu();
    const waits = await editInTurn(document, paper.typing, edits, warm);
    const cpu = (client.cpu() - cpuBefore) / edits;

    /** @type {number[]} */
    const hoverWaits = [];
    for (let hover = 0; hover < hovers; hover += 1) {
      const checked = document.checked();
      document.type({ range: { start: paper.typing, end: paper.typing }, text: 'e' });
      const before = performance.now();
      const [answer] = await Promise.all([
        document.ask('textDocument/hover', paper.key).then((found) => ({ found, at: performance.now() })),
        checked,
      ]);
      if (!answer.found) throw new Error(`${server.name} has nothing to say of a title`);
      hoverWaits.push(answer.at - before);
    }
    await client.quiet(400);
    return {
      edit: median(waits),
      cpu,
      hover: median(hoverWaits),
      completion: typed ? median(await completions(document, paper)) : null,
    };
  } finally {
    await client.end();
  }
}

/**
 * Types a field at its own pace, whether or not the answers keep up, and asks for completion after each key.
 * @param {ReturnType<typeof openable>} document
 * @param {Grown} paper
 */
async function completions(document, paper) {
  // As far as the line goes: what the measures before have added is taken away.
  const end = { ...paper.typing, character: 10_000 };
  const start = paper.typing;
  document.type({ range: { start, end }, text: '' });
  await pause(1000);
  const begun = performance.now();
  /** @type {Promise<{ wait: number, offers: number }>[]} */
  const answers = [];
  for (const [at, key] of [...FIELD].entries()) {
    const due = begun + at * KEY;
    await pause(Math.max(0, due - performance.now()));
    const here = moved(start, FIELD.slice(0, at));
    document.type({ range: { start: here, end: here }, text: key });
    const sent = performance.now();
    answers.push(
      document
        .ask('textDocument/completion', moved(start, FIELD.slice(0, at + 1)))
        .then((list) => ({ wait: performance.now() - sent, offers: (list?.items ?? list ?? []).length })),
    );
  }
  const answered = await Promise.all(answers);
  if (answered.every(({ offers }) => offers === 0)) throw new Error('Nothing was offered while typing');
  return answered.map(({ wait }) => wait);
}

/**
 * What lies in memory with so many papers open, one number for each of `counts`, which rise.
 * @param {Server} server
 * @param {string} folder
 * @param {readonly Grown[]} papers
 * @param {readonly number[]} counts
 */
export async function memoryWith(server, folder, papers, counts) {
  const client = await connect(server, folder);
  /** @type {number[]} */
  const taken = [];
  try {
    let open = 0;
    for (const count of counts) {
      const some = papers.slice(open, count).map(({ name, text }) => {
        const document = openable(client, server.languageId, path.join(folder, name));
        return document.open(text);
      });
      await Promise.all(some);
      open = count;
      await client.quiet(1000);
      taken.push(client.memory());
    }
    return taken;
  } finally {
    await client.end();
  }
}

/**
 * An edit in a folder of many papers, and how long it takes until all of them are known and checked.
 * @param {Server} server ours
 * @param {string} folder
 * @param {string} file
 * @param {Grown} paper
 * @param {{ files: number, warm: number, edits: number }} much
 */
export async function amongMany(server, folder, file, paper, { files, warm, edits }) {
  const client = await connect(server, folder);
  try {
    const document = openable(client, server.languageId, file);
    const told = new Set();
    const uri = pathToFileURL(file).href;
    const all = client.diagnostics((published) => told.add(published.uri).size >= files);
    const first = (await document.open(paper.text)) - client.started;
    const others = [...told].filter((one) => one !== uri).length;
    let indexed = performance.now();
    while (!(await client.request('strategyPapers/status')).indexed) {
      await pause(20);
      indexed = performance.now();
    }
    const checked = await all;
    await editInTurn(document, paper.typing, warm);
    const cpuBefore = client.cpu();
    const waits = await editInTurn(document, paper.typing, edits, warm);
    return {
      first,
      others,
      index: indexed - client.started,
      checked: checked - client.started,
      edit: median(waits),
      cpu: (client.cpu() - cpuBefore) / edits,
      memory: client.memory(),
    };
  } finally {
    await client.end();
  }
}
