// Puts what the bench scripts measured into the README, between two comments, and leaves the rest of it alone.

import { readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';

/**
 * @param {string} file
 * @param {string} name of the place: between `<!-- name:begin -->` and `<!-- name:end -->`
 * @param {string} markdown
 * @throws where the two comments are not there, in that order
 */
export function writeBetween(file, name, markdown) {
  const begin = `<!-- ${name}:begin -->`;
  const end = `<!-- ${name}:end -->`;
  const text = readFileSync(file, 'utf8');
  const from = text.indexOf(begin);
  const to = text.indexOf(end, from);
  if (from === -1 || to === -1)
    throw new Error(`${file} has no place for this: write ${begin} and ${end} in it`);
  writeFileSync(file, `${text.slice(0, from + begin.length)}\n\n${markdown.trim()}\n\n${text.slice(to)}`);
}

/**
 * @param {readonly (readonly string[])[]} rows the first is the head
 * @param {readonly ('left' | 'right')[]} sides one for each column
 */
export function markdownTable(rows, sides) {
  const [head = [], ...body] = rows.map((row) =>
    row.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')),
  );
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(sides.map((side) => (side === 'right' ? '--:' : '---'))), ...body.map(line)].join(
    '\n',
  );
}

/**
 * The same rows for a terminal.
 * @param {readonly (readonly string[])[]} rows
 * @param {readonly ('left' | 'right')[]} sides
 */
export function plainTable(rows, sides) {
  const widths = sides.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => {
          const width = widths[column] ?? 0;
          return sides[column] === 'right' ? cell.padStart(width) : cell.padEnd(width);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** This machine, in a line. */
export function machine() {
  const cpus = os.cpus();
  const memory = Math.round(os.totalmem() / 2 ** 30);
  return `${cpus.length} cores (${cpus[0]?.model.trim() ?? 'unknown'}), ${memory} GB, ${os.type()} ${os.arch()}, Node ${process.versions.node}`;
}

/** A sentence where others use this machine enough to be seen in seconds (in ratios less); otherwise empty. */
export function busyness() {
  const [load = 0] = os.loadavg();
  const cores = os.cpus().length;
  return load <= cores / 2
    ? ''
    : `The machine had other work too (load ${load.toFixed(1)} on ${cores} cores).`;
}
