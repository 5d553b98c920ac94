// Writes generated strategy papers for the benchmark: about 120 lines each, every tenth with one mistake,
// always the same texts for the same seed. Nothing here depends on the validator that is measured.
//
//   node test/bench/generate.mjs DIR [COUNT] [SEED]

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { faults } from './faults.mjs';

/**
 * The invented words that papers are made of; `{place}` stands for the unit's town.
 * @typedef {{ statement: string, forWhom: string, indicator: string, measuredIn: string, baseline: number, target: number }} Benefit
 * @typedef {{ title: string, why: string, partner: string, sharedGoal: string, benefits: readonly Benefit[], actions: readonly string[], next: readonly string[] }} Theme
 * @typedef {Record<'units' | 'places' | 'areas' | 'statements' | 'images' | 'forWhom' | 'signs', readonly string[]>} Lists
 * @typedef {Lists & { language: 'en' | 'da', themes: readonly Theme[], dialogue: { up: string, upHow: string, down: string, downHow: string, across: string, acrossHow: string, rhythms: readonly string[] }, citizens: Record<'who' | 'how' | 'said' | 'changed', string>, expected: string }} Words
 */

/**
 * @param {string} name
 * @returns {unknown}
 */
const wordsOf = (name) => JSON.parse(readFileSync(new URL(`words.${name}.json`, import.meta.url), 'utf8'));
const english = /** @type {Words} */ (wordsOf('en'));
const danish = /** @type {Words} */ (wordsOf('da'));
const people = /** @type {{ first: readonly string[], last: readonly string[] }} */ (wordsOf('people'));

/** The place of the mistakes: every tenth paper, and not the first, so that the one-file run reads a good one. */
const FAULTY_PLACE = 7;

/**
 * A repeatable source of numbers in [0, 1): mulberry32, public domain, by Tommy Ettinger.
 * @param {number} seed
 * @returns {() => number}
 */
function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * @template T
 * @param {() => number} random
 * @param {readonly T[]} from
 * @returns {T}
 */
function pick(random, from) {
  const chosen = from[Math.floor(random() * from.length)];
  if (chosen === undefined) throw new Error('Nothing to choose from');
  return chosen;
}

/**
 * @template T
 * @param {() => number} random
 * @param {readonly T[]} from
 * @param {number} count
 * @returns {T[]}
 */
function pickSeveral(random, from, count) {
  const left = [...from];
  return Array.from({ length: count }, () => left.splice(Math.floor(random() * left.length), 1)[0]).filter(
    /** @returns {one is T} */ (one) => one !== undefined,
  );
}

/**
 * The id of a text as the format wants it.
 * @param {string} text
 * @param {number} [words] how many words of it to keep
 */
function slug(text, words = 4) {
  return text
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .replaceAll('é', 'e')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .slice(0, words)
    .join('-');
}

/**
 * A date of the year as `YYYY-MM-DD`; quoted, because YAML 1.1 readers (ajv-cli's is one) take a bare one for a moment in time.
 * @param {() => number} random
 * @param {number} year
 * @param {number} fromMonth
 * @param {number} toMonth
 */
function day(random, year, fromMonth, toMonth) {
  const month = fromMonth + Math.floor(random() * (toMonth - fromMonth + 1));
  const date = 1 + Math.floor(random() * 28);
  return `"${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}"`;
}

/**
 * @param {string} text
 * @param {string} indent
 */
function folded(text, indent) {
  /** @type {string[]} */
  const lines = [];
  let line = indent;
  for (const word of text.split(' ')) {
    if (line.length + word.length > 88) {
      lines.push(line.trimEnd());
      line = indent;
    }
    line += `${word} `;
  }
  return [...lines, line.trimEnd()];
}

/** @param {string} text */
const quotedIfComma = (text) => (text.includes(',') ? `"${text}"` : text);

/**
 * Which unit a paper is of. No two indexes share one.
 * @param {number} index from 0
 * @returns {{ words: Words, unit: string, place: string }}
 */
function unitOf(index) {
  const turn = Math.floor(index / 3);
  const words = index % 3 === 1 ? danish : english;
  const order = words === danish ? turn : turn * 2 + (index % 3 === 2 ? 1 : 0);
  const round = Math.floor(order / words.units.length);
  const place = words.places[round % words.places.length] ?? '';
  const again = Math.floor(round / words.places.length);
  const name = `${words.units[order % words.units.length]} ${place}`;
  return { words, place, unit: again === 0 ? name : `${name} ${again + 1}` };
}

/** @param {() => number} random */
const person = (random) => `${pick(random, people.first)} ${pick(random, people.last)}`;

/** @returns {(text: string, words?: number) => string} gives ids of texts, none of them twice */
function newIds() {
  const taken = new Set();
  return (text, words) => {
    const wanted = slug(text, words);
    let free = wanted;
    for (let number = 2; taken.has(free); number += 1) free = `${wanted}-${number}`;
    taken.add(free);
    return free;
  };
}

/**
 * @param {Benefit} benefit
 * @param {string} id
 * @param {boolean} measured by a number; otherwise there is a sign
 * @param {Words} words
 * @param {() => number} random
 */
function benefitLines(benefit, id, measured, words, random) {
  const shown = measured
    ? [
        '        measure:',
        `          indicator: ${benefit.indicator}`,
        `          measured_in: ${benefit.measuredIn}`,
        `          baseline: {value: ${benefit.baseline + Math.floor(random() * 3)}, date: "2025-12-01", source: register}`,
        `          target: {value: ${benefit.target + Math.floor(random() * 5)}, by: "2027-10-01"}`,
      ]
    : [
        '        signs:',
        `          - {date: ${day(random, 2026, 1, 5)}, text: "${pick(random, words.signs)}"}`,
      ];
  return [
    `      - id: ${id}`,
    `        statement: ${quotedIfComma(benefit.statement)}`,
    `        for_whom: [${benefit.forWhom}]`,
    ...shown,
  ];
}

/**
 * One initiative; the first of a paper has everything that a mistake may want to spoil.
 * @param {Theme} theme
 * @param {string} lead
 * @param {boolean} first
 * @param {ReturnType<typeof newIds>} newId
 * @param {Words} words
 * @param {() => number} random
 */
function initiativeLines(theme, lead, first, newId, words, random) {
  const often = (/** @type {number} */ share) => first || random() < share;
  const benefits = theme.benefits.slice(0, random() < 0.15 ? 2 : 1);
  const benefitIds = benefits.map(({ statement }) => newId(statement));
  const lines = [`  - id: ${newId(theme.title, 3)}`, `    title: ${quotedIfComma(theme.title)}`];
  if (often(0.3)) lines.push(`    why: ${theme.why}`);
  lines.push(`    lead: ${lead}`);
  if (often(0.2))
    lines.push('    partners:', `      - {who: ${theme.partner}, shared_goal: "${theme.sharedGoal}"}`);
  lines.push('    benefits:');
  for (const [position, benefit] of benefits.entries()) {
    lines.push(...benefitLines(benefit, benefitIds[position] ?? '', often(0.15), words, random));
  }
  lines.push('    actions:');
  const actions = theme.actions.slice(0, often(0.35) || benefits.length > 1 ? 2 : 1);
  for (const [rank, action] of actions.entries()) {
    lines.push(
      `      - id: ${newId(action)}`,
      `        title: ${quotedIfComma(action)}`,
      `        priority: ${rank + 1}`,
      `        responsible: ${person(random)}`,
    );
    if (benefits.length > 1 || (first && rank === 0)) {
      lines.push(`        contributes_to: [${benefitIds[rank % benefitIds.length]}]`);
    }
    if (random() < 0.1) lines.push('        status: running', `        started: ${day(random, 2026, 2, 5)}`);
    if (rank === 0 && often(0.4)) lines.push(`        due: ${day(random, 2027, 1, 9)}`);
    if (random() < 0.05) lines.push(`        next_step: ${quotedIfComma(theme.next[rank] ?? '')}`);
  }
  return lines;
}

/**
 * One good paper.
 * @param {number} index from 0; decides language, unit and place, which no two papers share
 * @param {() => number} random
 * @returns {{ id: string, text: string }}
 */
function paper(index, random) {
  const { words, unit, place } = unitOf(index);
  const { dialogue, citizens } = words;
  const id = `${slug(unit, 9)}-2026`;
  const leads = [person(random), person(random), person(random), person(random)];
  const newId = newIds();
  const phase = pick(random, ['mobilization', 'consolidation', 'consolidation']);
  const lines = [
    'format: strategy-paper/1',
    `id: ${id}`,
    `language: ${words.language}`,
    'unit:',
    `  id: ${slug(unit, 9)}`,
    `  name: ${unit}`,
    `  area: ${pick(random, words.areas)}`,
    `  lead: ${leads[0]}`,
    `  change_agents: [${leads[1]}, ${person(random)}]`,
    'period:',
    '  from: "2026-01-01"',
    '  to: "2027-12-31"',
    `phase: ${phase}`,
    `status: ${pick(random, ['submitted', 'submitted', 'coordinated', 'adopted'])}`,
    `written_with: [${pickSeveral(random, words.forWhom, 2).join(', ')}]`,
    'direction:',
    '  statement: >-',
    ...folded(pick(random, words.statements).replaceAll('{place}', place), '    '),
    `  image_in_words: "${pick(random, words.images)}"`,
    `  for_whom: [${pickSeveral(random, words.forWhom, 2).join(', ')}]`,
    'initiatives:',
    ...pickSeveral(random, words.themes, 4).flatMap((theme, position) =>
      initiativeLines(theme, leads[position] ?? '', position === 0, newId, words, random),
    ),
    'dialogue:',
    '  up:',
    `    - {with: ${dialogue.up}, how: ${dialogue.upHow}, rhythm: ${dialogue.rhythms[0]}}`,
    '  down:',
    `    - {with: ${dialogue.down}, how: "${dialogue.downHow}", rhythm: ${dialogue.rhythms[1]}}`,
    '  across:',
    `    - {with: ${dialogue.across}, how: "${dialogue.acrossHow}", rhythm: ${dialogue.rhythms[2]}}`,
    'citizens:',
    `  - who: ${citizens.who.replaceAll('{place}', place)}`,
    `    how: ${citizens.how}`,
    '    said: >-',
    ...folded(citizens.said, '      '),
    `    changed: "${citizens.changed}"`,
    `expected_of_managers: "${words.expected}"`,
    'follow_up:',
    '  rhythm: monthly',
    `  invited_by: ${leads[0]}`,
    'map_reviews:',
    `  - {phase: ${phase}, date: ${day(random, 2026, 2, 5)}, reviewed_by: ${leads[1]}}`,
  ];
  return { id, text: `${lines.join('\n')}\n` };
}

/**
 * Papers by turns good and, every tenth, faulty. Two of ten faulty ones are not readable YAML; they lie in a folder of
 * their own, for ajv-cli stops altogether at the first file that it cannot read.
 * @param {number} count
 * @param {number} [seed]
 * @returns {Generator<{ folder: 'readable' | 'unreadable', name: string, text: string, fault: import('./faults.mjs').Fault | null }>}
 */
export function* generatePapers(count, seed = 20260615) {
  const random = seeded(seed);
  let faulty = 0;
  for (let index = 0; index < count; index += 1) {
    const { id, text } = paper(index, random);
    const fault = index % 10 === FAULTY_PLACE ? (faults[faulty++ % faults.length] ?? null) : null;
    yield {
      folder: fault?.depth === 'unreadable' ? 'unreadable' : 'readable',
      name: `${id}.strategy.yaml`,
      text: fault === null ? text : fault.spoil(text),
      fault,
    };
  }
}

/**
 * Writes them into `folder`, which it makes.
 * @param {string} folder
 * @param {number} count
 * @param {number} [seed]
 * @returns {{ files: number, lines: number, bytes: number, faulty: { name: string, depth: import('./faults.mjs').Depth }[] }}
 */
export function writePapers(folder, count, seed) {
  for (const part of ['readable', 'unreadable']) mkdirSync(path.join(folder, part), { recursive: true });
  const written = new Set();
  /** @type {{ name: string, depth: import('./faults.mjs').Depth }[]} */
  const faulty = [];
  let lines = 0;
  let bytes = 0;
  for (const one of generatePapers(count, seed)) {
    if (written.has(one.name)) throw new Error(`Two generated papers are called ${one.name}`);
    written.add(one.name);
    if (one.fault !== null) faulty.push({ name: one.name, depth: one.fault.depth });
    lines += one.text.split('\n').length - 1;
    bytes += Buffer.byteLength(one.text);
    writeFileSync(path.join(folder, one.folder, one.name), one.text);
  }
  return { files: written.size, lines, bytes, faulty };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder, count = '1000', seed] = process.argv.slice(2);
  if (folder === undefined || !/^\d+$/.test(count)) {
    console.error('Use: node test/bench/generate.mjs DIR [COUNT] [SEED]');
    process.exitCode = 2;
  } else {
    const made = writePapers(folder, Number(count), seed === undefined ? undefined : Number(seed));
    console.log(
      `${made.files} papers, ${Math.round(made.lines / made.files)} lines each on average, ${made.faulty.length} faulty, in ${folder}`,
    );
  }
}
