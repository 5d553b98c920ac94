// What the validator's speed is to reach, as ratios to others measured in the same run, and whether it did.

/** @typedef {{ name: string, wall: number, memory: number }} Figures */
/** @typedef {{ words: string, files: 'one' | 'many', of: string, beside: string | null, atMost: number }} Target */

const cold = 'strategy-papers';
const warm = 'strategy-papers, warm cache';

/** The size of folder that the targets were set for. */
const FULL_SIZE = 1000;

/** Source of the numbers: measured beforehand with other parsers on two cores; see "How fast it is" in the README. @type {readonly Target[]} */
const targets = [
  { words: 'one paper ≤ 2.5 × node -e 0', files: 'one', of: cold, beside: 'node -e 0', atMost: 2.5 },
  {
    words: '1,000 papers ≤ 0.4 × yaml-language-server',
    files: 'many',
    of: cold,
    beside: 'yaml-language-server (library)',
    atMost: 0.4,
  },
  { words: '1,000 papers ≤ 2 × ajv-cli', files: 'many', of: cold, beside: 'ajv-cli', atMost: 2 },
  { words: '… aiming at 1 × ajv-cli', files: 'many', of: cold, beside: 'ajv-cli', atMost: 1 },
  {
    words: '1,000 papers, warm cache ≤ 0.3 × ajv-cli',
    files: 'many',
    of: warm,
    beside: 'ajv-cli',
    atMost: 0.3,
  },
  { words: '1,000 papers ≤ 200 MB', files: 'many', of: cold, beside: null, atMost: 200 },
];

/**
 * The targets that a folder of so many papers can be judged by.
 * @param {number} files
 */
export const targetsFor = (files) => targets.filter((target) => target.files === 'one' || files >= FULL_SIZE);

/**
 * @param {readonly Target[]} wanted those whose other side was not measured are left out
 * @param {readonly Figures[]} one
 * @param {readonly Figures[]} many
 * @returns {readonly { words: string, measured: string, met: boolean, aim: boolean }[]}
 */
export function judge(wanted, one, many) {
  return wanted.flatMap(({ words, files, of, beside, atMost }) => {
    const measured = files === 'one' ? one : many;
    const mine = measured.find(({ name }) => name === of);
    const other = measured.find(({ name }) => name === beside);
    if (mine === undefined || (beside !== null && other === undefined)) return [];
    const reached = other === undefined ? mine.memory / 1e6 : mine.wall / other.wall;
    const shown = other === undefined ? `${Math.round(reached)} MB` : `${reached.toFixed(2)} ×`;
    return [{ words, measured: shown, met: reached <= atMost, aim: words.startsWith('…') }];
  });
}
