// How fast the language server is, beside yaml-language-server with the same schema: both driven over standard input
// and output as an editor does, by turns in one run, so that a busy machine is busy for both. Read the ratios.
//
//   npm run bench:lsp -- [--quick] [--no-peers] [--write-readme] [--check] [--rounds N] [--ours FILE]

import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writePapers } from './generate.mjs';
import { canMeasureProcesses } from './lsp-client.mjs';
import { amongMany, firstDiagnostics, memoryWith, whileEditing } from './lsp-measures.mjs';
import { OURS, ours, THEIRS, theirs } from './lsp-servers.mjs';
import { AMONG_MANY, INDEX, MANY, ratioTargets } from './lsp-targets.mjs';
import { grownPaper, usualPapers } from './lsp-texts.mjs';
import { median } from './measure.mjs';
import { ensurePeers, wantedVersions } from './peers.mjs';
import { busyness, machine, markdownTable, plainTable, writeBetween } from './readme.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const today = '2026-06-15';

const usage = `Use: npm run bench:lsp -- [OPTIONS]
  --quick          one round, two sizes, few papers: for a look or a smoke test
  --no-peers       only this server; needs nothing installed
  --rounds N       so many rounds (3, with --quick 1)
  --ours FILE      the server's script (dist/server.js)
  --write-readme   put the result into README.md
  --check          exit code 1 when a target is missed`;

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    'no-peers': { type: 'boolean', default: false },
    rounds: { type: 'string' },
    ours: { type: 'string', default: path.join(root, 'dist/server.js') },
    'write-readme': { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

/** @param {string | undefined} given */
function roundsOf(given) {
  if (given === undefined) return options.quick ? 1 : 3;
  if (!/^[1-9]\d*$/.test(given)) throw new Error(`--rounds wants a whole number above 0, not "${given}"`);
  return Number(given);
}

const sizes = options.quick ? [120, 600] : [120, 600, 5000];
const counts = options.quick ? [1, 50] : [1, 50, 500];
const many = options.quick ? 200 : MANY;

/** How many edits before measuring and measured; fewer where each takes long. @param {number} size */
function muchOf(size) {
  if (options.quick) return { warm: 5, edits: 15, hovers: 5, typed: true };
  return size >= 5000
    ? { warm: 10, edits: 30, hovers: 8, typed: true }
    : { warm: 20, edits: 60, hovers: 15, typed: true };
}

/** @param {string} text */
const progress = (text) => process.stderr.write(`${text}\n`);

/** All that was measured, by row and server. */
function ledger() {
  /** @type {Map<string, Map<string, number[]>>} */
  const taken = new Map();
  return {
    /** @type {(row: string, name: string, value: number | null) => void} */
    put(row, name, value) {
      if (value === null) return;
      const byName = taken.get(row) ?? new Map();
      taken.set(row, byName.set(name, [...(byName.get(name) ?? []), value]));
    },
    /** @type {(row: string, name: string) => number | undefined} */
    median(row, name) {
      const values = taken.get(row)?.get(name);
      return values === undefined ? undefined : median(values);
    },
  };
}

/** @param {string} folder for everything that is written on the way */
async function bench(folder) {
  const rounds = roundsOf(options.rounds);
  // Asked before anything runs: what is measured keeps the machine busy too.
  const busy = busyness();
  if (busy !== '') progress(busy);
  const taken = ledger();
  const servers = [ours(path.resolve(options.ours), today), ...(options['no-peers'] ? [] : [theirs()])];
  const [mine] = servers;
  const empty = (/** @type {string} */ name) => {
    const made = path.join(folder, name);
    rmSync(made, { recursive: true, force: true });
    mkdirSync(made);
    return made;
  };
  const papers = sizes.map((size) => ({ size, paper: grownPaper(size) }));
  const usual = grownPaper(120);
  const open = usualPapers(Math.max(...counts));

  const manyFolder = empty('many');
  writePapers(manyFolder, many);
  const amongFile = path.join(manyFolder, 'readable', usual.name);
  writeFileSync(amongFile, usual.text);
  const aloneFile = path.join(empty('alone'), usual.name);
  writeFileSync(aloneFile, usual.text);

  for (let round = 1; round <= rounds; round += 1) {
    progress(`Round ${round} of ${rounds}`);
    for (let start = 0; start < (options.quick ? 1 : 3); start += 1)
      for (const server of servers)
        taken.put('first', server.name, await firstDiagnostics(server, empty('first'), usual));
    for (const { size, paper } of papers) {
      for (const server of servers) {
        const found = await whileEditing(server, empty('edit'), paper, muchOf(size));
        for (const row of /** @type {const} */ (['edit', 'cpu', 'completion', 'hover']))
          taken.put(`${row} ${size}`, server.name, found[row]);
      }
      progress(`  edited ${size} lines`);
    }
    for (const server of servers) {
      const memory = await memoryWith(server, empty('memory'), open, counts);
      for (const [at, count] of counts.entries())
        taken.put(`memory ${count}`, server.name, memory[at] ?? null);
    }
    progress('  opened many papers');
    for (const [name, where, file, files] of /** @type {const} */ ([
      ['alone', path.dirname(aloneFile), aloneFile, 1],
      ['many', manyFolder, amongFile, many],
    ])) {
      if (mine === undefined) continue;
      const much = { files, warm: 20, edits: options.quick ? 15 : 60 };
      const found = await amongMany(mine, where, file, usual, much);
      for (const [row, value] of Object.entries(found)) taken.put(`among ${row}`, name, value);
    }
    progress(`  edited one paper of ${many}`);
  }
  return { taken, rounds, papers, busy };
}

/** @param {number | undefined} milliseconds */
const milliseconds = (milliseconds) =>
  milliseconds === undefined ? '–' : milliseconds.toFixed(milliseconds < 20 ? 1 : 0);
/** @param {number | undefined} mebibytes */
const mebibytes = (mebibytes) => (mebibytes === undefined ? '–' : mebibytes.toFixed(0));

/** @typedef {Awaited<ReturnType<typeof bench>>} Result */

/**
 * The rows of the comparison, with what is to be reached and whether it is.
 * @param {Result} result
 */
function compared({ taken, papers }) {
  const lines = (/** @type {number} */ size) => papers.find((one) => one.size === size)?.paper.lines ?? size;
  const perSize = (/** @type {string} */ row, /** @type {string} */ words) =>
    sizes.map((size) => ({
      key: `${row} ${size}`,
      words: `${words}, ${lines(size).toLocaleString('en')} lines, ms`,
      show: milliseconds,
    }));
  return [
    { key: 'first', words: 'spawn to first diagnostics, ms', show: milliseconds },
    ...perSize('edit', 'edit to diagnostics'),
    ...perSize('cpu', 'processor time per edit'),
    ...perSize('completion', 'completion while typing'),
    ...perSize('hover', 'hover after a key'),
    ...counts.map((count) => ({
      key: `memory ${count}`,
      words: `memory, ${count} open ${count === 1 ? 'paper' : 'papers'}, MiB`,
      show: mebibytes,
    })),
  ].map(({ key, words, show }) => {
    const [one, other] = [taken.median(key, OURS), taken.median(key, THEIRS)];
    const ratio = one === undefined || other === undefined ? undefined : one / other;
    const target = ratioTargets[key];
    const met = target === undefined || ratio === undefined ? undefined : ratio <= target.atMost;
    const wanted =
      target === undefined ? '' : `≤ ${target.atMost}${target.aim ? ` (aim ${target.aim})` : ''}`;
    return {
      met,
      cells: [words, show(one), show(other), ratio?.toFixed(2) ?? '–', wanted, said(met)],
    };
  });
}

/** @param {boolean | undefined} met */
const said = (met) => (met === undefined ? '' : met ? 'yes' : 'no');

/**
 * An edit among many papers beside one, and the first index.
 * @param {Result} result
 */
function amongRows({ taken }) {
  const alone = (/** @type {string} */ row) => taken.median(`among ${row}`, 'alone');
  const among = (/** @type {string} */ row) => taken.median(`among ${row}`, 'many');
  const judged = many >= MANY;
  /** @type {(words: string, row: string, show: typeof milliseconds, wanted?: string, met?: boolean) => { met: boolean | undefined, cells: string[] }} */
  const rowOf = (words, row, show, wanted = '', met = undefined) => {
    const ratio = (among(row) ?? 0) / (alone(row) || Number.NaN);
    const seen = judged ? met : undefined;
    return {
      met: seen,
      cells: [
        words,
        show(alone(row)),
        show(among(row)),
        Number.isNaN(ratio) ? '–' : ratio.toFixed(2),
        wanted,
        said(seen),
      ],
    };
  };
  const times = (/** @type {string} */ row) =>
    (among(row) ?? Number.POSITIVE_INFINITY) <= AMONG_MANY * (alone(row) ?? 0);
  const inTime = (among('checked') ?? Number.POSITIVE_INFINITY) <= INDEX * 1000;
  return [
    rowOf('edit to diagnostics, ms', 'edit', milliseconds, `≤ ${AMONG_MANY} × one`, times('edit')),
    rowOf('processor time per edit, ms', 'cpu', milliseconds, `≤ ${AMONG_MANY} × one`, times('cpu')),
    rowOf('spawn to the open paper’s diagnostics, ms', 'first', milliseconds),
    rowOf('others checked before it', 'others', mebibytes, '0', among('others') === 0),
    rowOf('spawn to all papers known, ms', 'index', milliseconds),
    rowOf('spawn to all papers checked, ms', 'checked', milliseconds, `≤ ${INDEX} s`, inTime),
    rowOf('memory, MiB', 'memory', mebibytes),
  ];
}

/**
 * @param {Result} result
 * @param {typeof markdownTable} table
 */
function report(result, table) {
  const sides = /** @type {const} */ (['left', 'right', 'right', 'right', 'right', 'right']);
  const peer = options['no-peers'] ? '' : `Beside it: ${THEIRS} ${wantedVersions()[THEIRS]}.`;
  const where = [`${machine()}.`, result.busy, peer].filter((part) => part !== '').join(' ');
  return [
    `${new Date().toISOString().slice(0, 10)}, on ${where}`,
    `Medians of ${result.rounds} ${result.rounds === 1 ? 'round' : 'rounds'}, each server in turn a new process. Edits are single letters in the middle of the text, the next when the diagnostics of the last have come; completion is asked for at each key, a key every 150 ms. Processor time (all threads) and memory as the operating system counts them. ${OURS} checks its rules too, ${THEIRS} the schema alone.`,
    table(
      [['', OURS, THEIRS, 'ratio', 'target', 'reached'], ...compared(result).map(({ cells }) => cells)],
      sides,
    ),
    `**A folder of ${many.toLocaleString('en')} papers**, one of them open`,
    table(
      [
        ['', 'one paper', `${many.toLocaleString('en')} papers`, 'ratio', 'target', 'reached'],
        ...amongRows(result).map(({ cells }) => cells),
      ],
      sides,
    ),
  ];
}

async function main() {
  if (options.help) {
    console.log(usage);
    return 0;
  }
  if (!canMeasureProcesses) throw new Error('This needs /proc, as on Linux, to see what a server takes.');
  if (!existsSync(options.ours))
    throw new Error(`There is no ${options.ours} to measure. Build it first: npm run build`);
  if (!options['no-peers']) ensurePeers();
  const folder = mkdtempSync(path.join(os.tmpdir(), 'strategy-papers-bench-lsp-'));
  try {
    const result = await bench(folder);
    console.log(report(result, plainTable).join('\n\n').replaceAll('**', ''));
    mkdirSync(path.join(root, 'out'), { recursive: true });
    const markdown = report(result, markdownTable).join('\n\n');
    writeFileSync(path.join(root, 'out/bench-lsp.md'), `${markdown}\n`);
    if (options['write-readme']) writeBetween(path.join(root, 'README.md'), 'bench-lsp', markdown);
    const missed = [...compared(result), ...amongRows(result)].filter(({ met }) => met === false);
    return options.check && missed.length > 0 ? 1 : 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
