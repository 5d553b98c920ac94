// What this validator and its peers say of the same fifteen mistakes: how many messages, where, in which words.
// The tools' own outputs make the table; nothing of it is written by hand.
//
//   npm run bench:mistakes -- [--write-readme] [--no-ours] [--ours FILE]

import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ajvTool, languageServerTool, ourTool, spectralTool } from './messages.mjs';
import { ensurePeers, wantedVersions } from './peers.mjs';
import { machine, markdownTable, writeBetween } from './readme.mjs';

/** @typedef {import('./messages.mjs').Message} Message */
/** @typedef {import('./messages.mjs').Tool} Tool */

const root = fileURLToPath(new URL('../..', import.meta.url));
const WORDS_SHOWN = 90;

const { values: options } = parseArgs({
  options: {
    ours: { type: 'string', default: path.join(root, 'dist/cli.js') },
    'no-ours': { type: 'boolean', default: false },
    'write-readme': { type: 'boolean', default: false },
  },
});

/**
 * The samples, and which lines are the place of each mistake. For a list of the wrong length these are its key, its
 * first line and a surplus entry; for something missing, the lines of what lacks it.
 * @type {readonly { title: string, sample: string, places: RegExp }[]}
 */
const mistakes = [
  { title: 'three initiatives', sample: 'three-initiatives', places: /^initiatives:\n.*/m },
  {
    title: 'five initiatives',
    sample: 'five-initiatives',
    places: /^initiatives:\n.*|^ {2}- id: nights(?:\n {4}.*)*/gm,
  },
  { title: 'no direction', sample: 'no-direction', places: /^(?:#.*\n)*format:.*/ },
  { title: '`benifits`', sample: 'misspelt-key', places: /^ *benifits:/m },
  { title: 'the same key twice', sample: 'duplicate-key', places: /^ {4}why:.*/gm },
  { title: 'two actions of priority 1', sample: 'shared-priority', places: /^ {8}priority: 1$/gm },
  { title: 'priorities 1, 2, 4', sample: 'priority-gap', places: /^ {8}priority: 4$/m },
  {
    title: 'no one responsible',
    sample: 'no-responsible',
    places: /^ {6}- .*\n {8}title: Show each new family around(?:\n {8}.*)*/m,
  },
  { title: 'a date that is none', sample: 'not-a-date', places: /^ +\w+: "?before the summer.*/m },
  { title: 'a date in the past', sample: 'overdue', places: /^ *due: "?2026-03-31.*/m },
  { title: 'an unknown benefit', sample: 'unknown-benefit', places: /^ *contributes_to: .*curage.*/m },
  { title: 'tab indentation', sample: 'tab-indentation', places: /^\t.*/m },
  { title: 'an unclosed quote', sample: 'unclosed-quote', places: /^.*: "[^"\n]*$/m },
  { title: 'a list entry one space off', sample: 'list-entry-one-space-off', places: /^ {5}- .*/m },
  { title: 'an empty file', sample: 'empty', places: /^/ },
];

/**
 * @param {string} text
 * @param {RegExp} places
 * @returns {readonly number[]} lines, from 1
 */
function linesOf(text, places) {
  const matches = [
    ...text.matchAll(new RegExp(places, places.flags.includes('g') ? places.flags : `${places.flags}g`)),
  ];
  const used = places.flags.includes('g') ? matches : matches.slice(0, 1);
  return used.flatMap(({ 0: match, index }) => {
    const from = text.slice(0, index).split('\n').length;
    const lines = match.split('\n').map((_, offset) => from + offset);
    return match.startsWith('\n') ? lines.slice(1) : lines;
  });
}

/**
 * @param {string} words
 * @param {number} most
 */
function shortened(words, most) {
  const line = words.replaceAll(/\s+/g, ' ').trim();
  return line.length <= most ? line : `${line.slice(0, most - 1).trimEnd()}…`;
}

/**
 * @param {readonly Message[]} messages
 * @param {readonly number[]} lines
 */
const atItsPlace = ([first], lines) => first?.place != null && lines.includes(first.place.line);

/**
 * @param {readonly Message[]} messages
 * @param {readonly number[]} lines
 */
function cell(messages, lines) {
  const [first] = messages;
  if (first === undefined) return 'says nothing';
  const place = first.place === null ? 'no place' : `${first.place.line}:${first.place.column}`;
  const mark = atItsPlace(messages, lines) ? ' ✓' : '';
  const words = shortened(first.words, WORDS_SHOWN).replaceAll('<', '&lt;');
  return `**${messages.length}** · ${place}${mark}<br>${words}`;
}

async function main() {
  if (!options['no-ours'] && !existsSync(options.ours)) {
    throw new Error(`There is no ${options.ours} to ask. Build it first: npm run build`);
  }
  ensurePeers();
  const folder = mkdtempSync(path.join(os.tmpdir(), 'strategy-papers-mistakes-'));
  try {
    const schema = path.join(root, 'schemas/strategy-paper.schema.json');
    const tools = [
      ...(options['no-ours'] ? [] : [ourTool(path.resolve(options.ours), root, folder)]),
      spectralTool(schema, folder),
      ajvTool(schema, folder, { quoteDates: true }),
      languageServerTool(schema, folder),
    ];
    /** @type {{ title: string, lines: readonly number[], said: { name: string, messages: readonly Message[] }[] }[]} */
    const answers = [];
    for (const { title, sample, places } of mistakes) {
      const file = path.join(root, 'samples/faulty', `${sample}.strategy.yaml`);
      const lines = linesOf(readFileSync(file, 'utf8'), places);
      if (lines.length === 0)
        throw new Error(`${file} no longer holds the mistake "${title}" where it is looked for`);
      const said = [];
      for (const { name, messagesOf } of tools) said.push({ name, messages: await messagesOf(file) });
      answers.push({ title, lines, said });
      process.stderr.write(`  ${title}\n`);
    }
    const bareDates = await ajvTool(schema, folder, { quoteDates: false }).messagesOf(
      path.join(root, 'samples/faulty/no-direction.strategy.yaml'),
    );
    const quoted = answers
      .find(({ title }) => title === 'no direction')
      ?.said.find(({ name }) => name === 'ajv-cli');
    write(tools, answers, bareDates.length - (quoted?.messages.length ?? 0));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {readonly Tool[]} tools
 * @param {readonly { title: string, lines: readonly number[], said: readonly { name: string, messages: readonly Message[] }[] }[]} answers
 * @param {number} aboutDates messages that ajv-cli adds to one sample where dates stand unquoted
 */
function write(tools, answers, aboutDates) {
  const totals = tools.map(({ name }) => {
    const all = answers.map(({ lines, said }) => ({
      lines,
      messages: said.find((one) => one.name === name)?.messages ?? [],
    }));
    const seen = all.filter(({ messages }) => messages.length > 0).length;
    const one = all.filter(
      ({ messages, lines }) => messages.length === 1 && atItsPlace(messages, lines),
    ).length;
    return `noticed ${seen} of ${answers.length}; one message, in its line: ${one}`;
  });
  const rows = [
    ['mistake (line)', ...tools.map(({ name }) => name)],
    ...answers.map(({ title, lines, said }) => [
      `${title} (${lines.length > 2 ? `${lines[0]}–${lines.at(-1)}` : lines.join(', ')})`,
      ...said.map(({ messages }) => cell(messages, lines)),
    ]),
    ['**all**', ...totals],
  ];
  const versions = Object.entries(wantedVersions()).map(([name, version]) => `${name} ${version}`);
  const summary = [
    'Number of messages, place of the first (✓: in the line of the mistake), and its words. ' +
      'The files are those in `samples/faulty/`; the peers have the same JSON Schema.',
    markdownTable(rows, rows[0]?.map(() => 'left') ?? []),
    `${versions.join(', ')}, ${new Date().toISOString().slice(0, 10)}. ajv-cli got copies with quoted dates: of bare ones, as authors write them, it makes ${aboutDates} more messages a paper.`,
  ].join('\n\n');
  const full = answers.map(({ title, lines, said }) =>
    [
      `## ${title}\n\nIn line ${lines.join(', ')}.`,
      ...said.map(({ name, messages }) =>
        [
          `### ${name}\n`,
          ...(messages.length === 0 ? ['Says nothing.'] : []),
          ...messages.map(({ place, words }) => {
            const where = place === null ? 'no place' : `${place.line}:${place.column}`;
            return `- ${where}: ${shortened(words, 2000)}`;
          }),
        ].join('\n'),
      ),
    ].join('\n\n'),
  );
  mkdirSync(path.join(root, 'out'), { recursive: true });
  const file = path.join(root, 'out/mistakes.md');
  writeFileSync(file, `# Fifteen mistakes, in full\n\n${machine()}\n\n${summary}\n\n${full.join('\n\n')}\n`);
  if (options['write-readme']) writeBetween(path.join(root, 'README.md'), 'mistakes', summary);
  console.log(
    `${tools.map(({ name }, index) => `${name}: ${totals[index]}`).join('\n')}\nWritten to out/mistakes.md`,
  );
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
