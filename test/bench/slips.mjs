// What this validator and its peers say where one slip of the hand, or of a program, has damaged much of a paper:
// how many messages, and whether the first fix leaves a paper without findings. A good sample is damaged here, in
// ways that are seen in papers that went through mails, chats and word processors.
//
//   npm run bench:slips -- [--write-readme]

import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { run } from './measure.mjs';
import { ajvTool, languageServerTool, ourTool, spectralTool } from './messages.mjs';
import { ensurePeers } from './peers.mjs';
import { markdownTable, writeBetween } from './readme.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cli = path.join(root, 'dist/cli.js');
const SAMPLE = path.join(root, 'samples/biblioteket/biblioteket-2026.strategy.yaml');
const NAME = 'biblioteket-2026.strategy.yaml';
const WORDS_SHOWN = 110;

const { values: options } = parseArgs({ options: { 'write-readme': { type: 'boolean', default: false } } });

/**
 * @param {string} text
 * @param {RegExp} from
 * @param {string | ((found: string) => string)} to
 */
function changed(text, from, to) {
  const after = typeof to === 'string' ? text.replace(from, to) : text.replace(from, to);
  if (after === text) throw new Error(`The sample has nothing that reads ${from}.`);
  return after;
}

/** Keys as a Danish author might write them. @type {Readonly<Record<string, string>>} */
const DANISH = {
  unit: 'enhed',
  period: 'periode',
  direction: 'retning',
  initiatives: 'indsatser',
  benefits: 'gevinster',
  actions: 'handlinger',
  title: 'titel',
  priority: 'prioritet',
  responsible: 'ansvarlig',
};

/** @type {readonly { title: string, damage: (text: string) => string }[]} */
const slips = [
  { title: 'the line `initiatives:` deleted', damage: (text) => changed(text, /^initiatives:\n/m, '') },
  { title: 'a line `actions:` deleted', damage: (text) => changed(text, /^ {4}actions:\n/m, '') },
  { title: 'pasted without its indentation', damage: (text) => changed(text, /^ +/gm, '') },
  {
    title: 'indented with tabs',
    damage: (text) => changed(text, /^(?: {2})+/gm, (spaces) => '\t'.repeat(spaces.length / 2)),
  },
  {
    title: 'the head of a mail above it',
    damage: (text) => `From: Bo\nTo: Else\nSubject: Our paper\n\nHi Else,\n\n${text}`,
  },
  { title: 'quoted in a mail, `> ` on each line', damage: (text) => changed(text, /^/gm, '> ') },
  {
    title: 'its keys in Danish',
    damage: (text) =>
      changed(
        text,
        new RegExp(`\\b(?:${Object.keys(DANISH).join('|')})(?=:)`, 'g'),
        (key) => DANISH[key] ?? key,
      ),
  },
  {
    title: 'its keys with a capital letter',
    damage: (text) => changed(text, /^[ -]*[a-z](?=[a-z_]*:)/gm, (start) => start.toUpperCase()),
  },
  {
    title: 'two versions left by a merge',
    damage: (text) =>
      changed(
        text,
        /^ {4}title: .*\n/m,
        (line) => `<<<<<<< ours\n${line}=======\n    title: Another\n>>>>>>> theirs\n`,
      ),
  },
  {
    title: 'numbers for dashes',
    damage: (text) => {
      let number = 0;
      return changed(text, /^ {2}- (?=id:)/gm, () => `  ${++number}. `);
    },
  },
];

/**
 * How many findings are left after `--fix=all`, in words.
 * @param {string} file which is left as it is
 * @param {string} folder
 */
async function leftAfterFix(file, folder) {
  const copy = path.join(folder, 'fixed', NAME);
  mkdirSync(path.dirname(copy), { recursive: true });
  copyFileSync(file, copy);
  const asked = ['--fix=all', '-f', 'json', '--today', '2026-06-15', '--stage', 'submitted'];
  const { output } = await run(
    { program: process.execPath, arguments: [cli, 'validate', copy, ...asked], cwd: root },
    { folder, usage: false },
  );
  /** @type {{ files: { findings: { fixes: { claims: boolean }[] }[] }[] }} */
  const report = JSON.parse(output);
  const left = report.files.flatMap(({ findings }) => findings);
  if (left.length === 0) return 'no finding';
  const isForPeople = left.every(({ fixes }) => fixes.length > 0 && fixes.every(({ claims }) => claims));
  return isForPeople ? `${left.length} left to its author` : `${left.length} left`;
}

async function main() {
  ensurePeers();
  const folder = mkdtempSync(path.join(os.tmpdir(), 'strategy-papers-slips-'));
  try {
    copyFileSync(
      path.join(root, 'samples/solbaek.organisation.yaml'),
      path.join(folder, 'solbaek.organisation.yaml'),
    );
    const schema = path.join(root, 'schemas/strategy-paper.schema.json');
    const ours = ourTool(cli, root, folder);
    const tools = [
      ours,
      spectralTool(schema, folder),
      ajvTool(schema, path.join(folder), { quoteDates: true }),
      languageServerTool(schema, folder),
    ];
    const good = readFileSync(SAMPLE, 'utf8');
    const file = path.join(folder, 'papers', NAME);
    mkdirSync(path.dirname(file), { recursive: true });
    const rows = [
      [
        'what happened',
        'strategy-papers',
        'after `--fix=all`',
        'Spectral',
        'ajv-cli',
        'yaml-language-server',
      ],
    ];
    for (const { title, damage } of slips) {
      writeFileSync(file, damage(good));
      const counts = [];
      for (const tool of tools) counts.push(await tool.messagesOf(file));
      const [own = [], ...others] = counts;
      const words = (own[0]?.words ?? 'says nothing').replaceAll('<', '&lt;');
      const shown = words.length > WORDS_SHOWN ? `${words.slice(0, WORDS_SHOWN - 1).trimEnd()}…` : words;
      const left = await leftAfterFix(file, folder);
      rows.push([
        title,
        `**${own.length}** · ${shown}`,
        left,
        ...others.map((messages) => String(messages.length)),
      ]);
      process.stderr.write(`  ${title}\n`);
    }
    const table = markdownTable(rows, ['left', 'left', 'left', 'right', 'right', 'right']);
    if (options['write-readme']) writeBetween(path.join(root, 'README.md'), 'slips', table);
    console.log(table);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
