// The papers that language servers are driven on: generated ones, grown to a number of lines, with one mistake that
// every server has to find, so that each answer shows that it did its work; and the places in them to type at.

import { generatePapers } from './generate.mjs';

/** @typedef {import('./lsp-client.mjs').Position} Position */
/**
 * `typing`: the end of the title of an action in the middle; a whole field can be added on the line after it.
 * `key`: a place within the word `title` before it.
 * @typedef {{ name: string, text: string, lines: number, typing: Position, key: Position }} Grown
 */

/**
 * A benefit and the action that brings it about, as authors write them.
 * @param {number} number in the paper
 * @param {number} priority in its initiative
 */
const pairOf = (number, priority) => ({
  benefit: [
    `      - id: benefit-${number}`,
    `        statement: More of group ${number} get an answer at the first call`,
    `        for_whom: [young people, newcomers in district ${number}]`,
    '        measure:',
    `          indicator: calls of group ${number} that are settled at once`,
    '          measured_in: per cent',
    '          baseline: {value: 35, date: "2025-12-01", source: register}',
    '          target: {value: 50, by: "2027-10-01"}',
  ],
  action: [
    `      - id: action-${number}`,
    `        title: Answer group ${number} together with the neighbours`,
    `        priority: ${priority}`,
    `        responsible: Person ${number}`,
    `        contributes_to: [benefit-${number}]`,
    '        due: "2027-08-15"',
  ],
});

/** The lines that each pair brings. */
const PAIR = 14;

/**
 * Different papers of usual length.
 * @param {number} count
 * @returns {readonly Grown[]}
 */
export function usualPapers(count) {
  // Every tenth generated paper has some other mistake, and is left out.
  const good = [...generatePapers(Math.ceil(count / 0.9) + 1)].filter(({ fault }) => fault === null);
  return good.slice(0, count).map((paper) => grown(paper, 0));
}

/**
 * A paper of about so many lines: its four initiatives have as many benefits and actions more as that takes.
 * @param {number} lines
 * @returns {Grown}
 */
export function grownPaper(lines) {
  const [paper] = generatePapers(1);
  if (paper === undefined) throw new Error('No paper was generated');
  return grown(paper, lines);
}

/**
 * @param {{ name: string, text: string }} paper
 * @param {number} lines
 * @returns {Grown}
 */
function grown({ name, text }, lines) {
  const base = text.replace(/^(expected_of_managers:.*)$/m, '$1\nmisspelt_here: yes');
  const pairs = Math.max(0, Math.round((lines - base.split('\n').length) / PAIR));
  let number = 0;
  let initiative = 0;
  /** @type {string[]} */
  const written = [];
  for (const line of base.trimEnd().split('\n')) {
    if (line === '    benefits:' || line === '    actions:') {
      const share = Math.floor(((initiative + 1) * pairs) / 4);
      const here = Array.from({ length: share - number }, (_, at) => pairOf(number + at + 1, at + 3));
      written.push(
        line,
        ...here.flatMap(({ benefit, action }) => (line === '    benefits:' ? benefit : action)),
      );
      if (line === '    actions:') {
        number = share;
        initiative += 1;
      }
    } else written.push(line);
  }
  const half = written.length / 2;
  const titles = written.flatMap((line, at) => (/^ {8}title: \w[^"]*$/.test(line) ? [at] : []));
  const middle = titles.reduce(
    (best, at) => (Math.abs(at - half) < Math.abs(best - half) ? at : best),
    titles[0] ?? 0,
  );
  return {
    name,
    text: `${written.join('\n')}\n`,
    lines: written.length,
    typing: { line: middle, character: (written[middle] ?? '').length },
    key: { line: middle, character: 10 },
  };
}
