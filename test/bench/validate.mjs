// How fast the headless validator is, beside its peers: all in one run, by turns, so that a busy machine is busy for
// all of them alike. What is compared are ratios of medians; seconds are only true of the machine they were taken on.
//
//   npm run bench -- [--quick] [--no-peers] [--write-readme] [--check] [--files N] [--rounds N] [--ours FILE]

import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writePapers } from './generate.mjs';
import { median, run, usageFrom } from './measure.mjs';
import { ensurePeers, peers, wantedVersions } from './peers.mjs';
import { busyness, machine, markdownTable, plainTable, writeBetween } from './readme.mjs';
import { judge, targetsFor } from './targets.mjs';

/** @typedef {import('./measure.mjs').Command} Command */
/** @typedef {{ name: string, command: Command, slow?: boolean, mayExit: readonly number[], blamed?: ((output: string) => Set<string>) | undefined }} Contender */
/** @typedef {{ name: string, wall: number, cpu: number, memory: number, runs: number, output: string }} Measured */

const root = fileURLToPath(new URL('../..', import.meta.url));
const today = '2026-06-15';

const usage = `Use: npm run bench -- [OPTIONS]
  --quick          100 papers and few rounds, for a look or a smoke test
  --no-peers       only this validator, beside "node -e 0"; needs nothing installed
  --files N        so many papers (1000, with --quick 100)
  --rounds N       so many rounds for the folder of papers (5, with --quick 3)
  --ours FILE      the validator's script (dist/cli.js)
  --write-readme   put the result into README.md
  --check          exit code 1 when a target is missed`;

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    'no-peers': { type: 'boolean', default: false },
    files: { type: 'string' },
    rounds: { type: 'string' },
    ours: { type: 'string', default: path.join(root, 'dist/cli.js') },
    'write-readme': { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

/**
 * @param {string} name
 * @param {string | undefined} given
 * @param {number} otherwise
 */
function count(name, given, otherwise) {
  if (given === undefined) return otherwise;
  if (!/^[1-9]\d*$/.test(given)) throw new Error(`--${name} wants a whole number above 0, not "${given}"`);
  return Number(given);
}

/** @param {string} text */
const progress = (text) => process.stderr.write(`${text}\n`);

/**
 * Runs the contenders by turns. The first turn is not counted: it fills the file system's cache, and shows that each
 * does its work.
 * @param {readonly Contender[]} contenders a slow one is run once and counted
 * @param {number} rounds
 * @param {string} folder
 * @param {boolean} bare also take wall times without a wrapper, for runs so short that it would show
 * @returns {Promise<readonly Measured[]>}
 */
async function compete(contenders, rounds, folder, bare) {
  /** @type {Map<string, { walls: number[], cpus: number[], memories: number[], output: string }>} */
  const taken = new Map();
  for (let round = 0; round <= rounds; round += 1) {
    for (const { name, command, slow = false, mayExit } of contenders) {
      if (slow && round > 0) continue;
      const withUsage = await run(command, { folder, usage: true });
      if (!mayExit.includes(withUsage.exitCode)) {
        throw new Error(
          `${name} ended with exit code ${withUsage.exitCode}:\n${withUsage.output.slice(0, 2000)}`,
        );
      }
      if (round === 0 && !slow) continue;
      const wall = bare ? (await run(command, { folder, usage: false })).wall : withUsage.wall;
      const sofar = taken.get(name) ?? { walls: [], cpus: [], memories: [], output: '' };
      sofar.walls.push(wall);
      sofar.cpus.push(withUsage.cpu ?? 0);
      sofar.memories.push(withUsage.memory ?? 0);
      taken.set(name, { ...sofar, output: withUsage.output });
    }
    progress(round === 0 ? '  warmed up' : `  round ${round} of ${rounds}`);
  }
  return contenders.map(({ name }) => {
    const { walls = [], cpus = [], memories = [], output = '' } = taken.get(name) ?? {};
    return {
      name,
      wall: median(walls),
      cpu: median(cpus),
      memory: median(memories),
      runs: walls.length,
      output,
    };
  });
}

/** @param {readonly string[]} rest */
const ours = (...rest) => ({
  program: process.execPath,
  arguments: [path.resolve(options.ours), 'validate', ...rest, '--fail-on', 'never', '--today', today],
  cwd: root,
});

/**
 * Which papers ours blames, from its own machine format, in a run that is not measured.
 * @param {string} papers
 * @param {string} folder
 * @param {readonly string[]} rest
 */
async function blamedByOurs(papers, folder, ...rest) {
  const { output, exitCode } = await run(ours(papers, '-f', 'json', ...rest), { folder, usage: false });
  if (exitCode !== 0)
    throw new Error(`This validator ended with exit code ${exitCode}:\n${output.slice(0, 2000)}`);
  const report = /** @type {{ files: { path: string, findings: { severity: string }[] }[] }} */ (
    JSON.parse(output)
  );
  const names = report.files
    .filter(({ findings }) => findings.some(({ severity }) => severity === 'error' || severity === 'warning'))
    .map((file) => path.basename(file.path));
  return { names: new Set(names), files: JSON.stringify(report.files) };
}

/** @param {number} seconds */
const seconds = (seconds) => (seconds < 1 ? seconds.toFixed(3) : seconds.toFixed(2));
/** @param {number} bytes */
const megabytes = (bytes) => String(Math.round(bytes / 1e6));

/**
 * @param {readonly Measured[]} measured
 * @param {string} beside the name that the others are compared with
 * @param {(one: Measured) => readonly string[]} extra
 * @param {readonly string[]} extraHead
 */
function rowsOf(measured, beside, extra = () => [], extraHead = []) {
  const base = measured.find(({ name }) => name === beside);
  return [
    ['', 'wall s', 'CPU s', 'MB', base === undefined ? '×' : `× ${beside}`, ...extraHead],
    ...measured.map((one) => [
      one.name,
      seconds(one.wall),
      one.cpu.toFixed(2),
      megabytes(one.memory),
      base === undefined ? '–' : (one.wall / base.wall).toFixed(2),
      ...extra(one),
    ]),
  ];
}

/** @param {string} folder for everything that is written on the way */
async function bench(folder) {
  const busy = busyness();
  if (busy !== '') progress(busy);
  const files = count('files', options.files, options.quick ? 100 : 1000);
  const rounds = count('rounds', options.rounds, options.quick ? 3 : 5);
  const shortRounds = options.quick ? 7 : 15;
  const alone = path.join(folder, 'one');
  const papers = path.join(folder, 'papers');
  const schema = path.join(root, 'schemas/strategy-paper.schema.json');
  writePapers(alone, 1);
  const made = writePapers(papers, files);
  const paper = path.join(alone, 'readable', readdirSync(path.join(alone, 'readable'))[0] ?? '');
  const others = options['no-peers'] ? [] : peers(schema, folder);

  progress(`One paper of ${readFileSync(paper, 'utf8').split('\n').length - 1} lines, ${shortRounds} rounds`);
  const one = await compete(
    [
      {
        name: 'node -e 0',
        command: { program: process.execPath, arguments: ['-e', '0'], cwd: root },
        mayExit: [0],
      },
      { name: 'strategy-papers', command: ours(paper), mayExit: [0] },
      ...others.map(({ name, one }) => ({ name, command: one(paper), mayExit: [0, 1] })),
    ],
    shortRounds,
    folder,
    true,
  );

  progress(`${made.files} papers, ${rounds} rounds`);
  const cache = ['--cache', '--cache-location', path.join(folder, 'cache.json')];
  const cold = await blamedByOurs(papers, folder);
  const first = await blamedByOurs(papers, folder, ...cache);
  const second = await blamedByOurs(papers, folder, ...cache);
  if (cold.files !== first.files || cold.files !== second.files) {
    throw new Error('With its cache this validator finds other things than without');
  }
  const many = await compete(
    [
      { name: 'strategy-papers', command: ours(papers), mayExit: [0] },
      { name: 'strategy-papers, warm cache', command: ours(papers, ...cache), mayExit: [0] },
      ...others.map(({ name, many, slow }) => ({ name, command: many(papers), slow, mayExit: [0, 1] })),
    ],
    rounds,
    folder,
    false,
  );
  const faulty = new Set(made.faulty.map(({ name }) => name));
  const found = (/** @type {Measured} */ measured) => {
    const peer = others.find(({ name }) => name === measured.name);
    const names = peer === undefined ? cold.names : peer.blamed(measured.output);
    const right = [...names].filter((name) => faulty.has(name)).length;
    return [`${right} of ${faulty.size}`, String(names.size - right)];
  };
  return {
    made,
    busy,
    rounds,
    shortRounds,
    one,
    many,
    found,
    unreadable: made.faulty.filter(({ depth }) => depth === 'unreadable').length,
  };
}

/**
 * @param {Awaited<ReturnType<typeof bench>>} result
 * @param {typeof markdownTable} table
 */
function report(result, table) {
  const { made, busy, one, many, rounds, shortRounds, found, unreadable } = result;
  const sides = /** @type {const} */ (['left', 'right', 'right', 'right', 'right', 'right', 'right']);
  const verdicts = judge(targetsFor(made.files), one, many);
  const versions = options['no-peers']
    ? []
    : [
        `Beside it: ${Object.entries(wantedVersions())
          .map(([name, version]) => `${name} ${version}`)
          .join(', ')}.`,
      ];
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  return [
    `strategy-papers ${version}, ${new Date().toISOString().slice(0, 10)}, on ${[`${machine()}.`, busy, ...versions].filter((part) => part !== '').join(' ')}`,
    `Medians of whole processes that ran by turns, start-up included; processor time (all threads) and memory from ${usageFrom}.`,
    `**One paper** (${shortRounds} rounds)`,
    table(rowsOf(one, 'node -e 0'), sides.slice(0, 5)),
    `**${made.files} papers** of ${Math.round(made.lines / made.files)} lines, ${made.faulty.length} of them with one mistake (${rounds} rounds${options['no-peers'] ? '' : ', Spectral one'})`,
    table(
      rowsOf(many, options['no-peers'] ? 'strategy-papers' : 'ajv-cli', found, [
        'faulty ones found',
        'good ones blamed',
      ]),
      sides,
    ),
    ...(options['no-peers']
      ? []
      : [
          `The peers check the JSON Schema alone; this validator also the rules. ajv-cli is spared the ${unreadable} papers that are not readable YAML, at the first of which it would stop, and the dates are quoted, since it would not take them for texts otherwise.`,
        ]),
    table(
      [
        ['target', 'reached', ''],
        ...verdicts.map(({ words, measured, met }) => [words, measured, met ? 'yes' : 'no']),
      ],
      sides.slice(0, 3),
    ),
  ];
}

async function main() {
  if (options.help) {
    console.log(usage);
    return 0;
  }
  if (!existsSync(options.ours))
    throw new Error(`There is no ${options.ours} to measure. Build it first: npm run build`);
  if (!options['no-peers']) ensurePeers();
  const folder = mkdtempSync(path.join(os.tmpdir(), 'strategy-papers-bench-'));
  const leave = () => {
    rmSync(folder, { recursive: true, force: true });
    process.exit(130);
  };
  process.once('SIGINT', leave);
  try {
    const result = await bench(folder);
    console.log(report(result, plainTable).join('\n\n').replaceAll('**', ''));
    mkdirSync(path.join(root, 'out'), { recursive: true });
    writeFileSync(path.join(root, 'out/bench.md'), `${report(result, markdownTable).join('\n\n')}\n`);
    if (options['write-readme']) {
      writeBetween(path.join(root, 'README.md'), 'bench', report(result, markdownTable).join('\n\n'));
    }
    const missed = judge(targetsFor(result.made.files), result.one, result.many).filter(
      ({ met, aim }) => !met && !aim,
    );
    return options.check && missed.length > 0 ? 1 : 0;
  } finally {
    process.off('SIGINT', leave);
    rmSync(folder, { recursive: true, force: true });
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
