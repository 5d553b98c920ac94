// The mistakes that a tenth of the generated papers carry, each one edit of a good paper's text.
// An edit that finds nothing to change throws, so that no paper passes for faulty without being so.

/**
 * What a mistake asks of a validator: `schema` a JSON Schema can see it, `rule` only a rule can,
 * `unreadable` the YAML itself is broken.
 * @typedef {'schema' | 'rule' | 'unreadable'} Depth
 * @typedef {{ name: string, depth: Depth, spoil: (text: string) => string }} Fault
 */

/**
 * @param {string} name
 * @param {Depth} depth
 * @param {RegExp} pattern
 * @param {string | ((...match: string[]) => string)} replacement
 * @returns {Fault}
 */
function edit(name, depth, pattern, replacement) {
  return {
    name,
    depth,
    spoil(text) {
      const spoilt = text.replace(pattern, /** @type {string} */ (replacement));
      if (spoilt === text) throw new Error(`The mistake "${name}" found no place in a generated paper`);
      return spoilt;
    },
  };
}

/** The second initiative of a generated paper: from its `  - id:` to the next one. */
const secondInitiative =
  /(\n {2}- id: [^\n]*(?:\n(?! {2}- id:| *#)[^\n]*)*)(\n {2}- id: [^\n]*(?:\n {4,}[^\n]*)*)/;

/** In this order they are dealt out, so that any ten faulty papers hold five for a schema, three for a rule, two unreadable. */
export const faults = [
  edit('misspelt key', 'schema', /\n {4}benefits:/, '\n    benifits:'),
  edit('shared priority', 'rule', /priority: 2/, 'priority: 1'),
  edit('no direction', 'schema', /\ndirection:(?:\n {2}[^\n]*)*/, ''),
  edit('tab indentation', 'unreadable', /\n {4}lead:/, '\n\t\tlead:'),
  edit('three initiatives', 'schema', secondInitiative, '$1'),
  edit('unknown benefit', 'rule', /contributes_to: \[[^\]]*\]/, 'contributes_to: [nowhere-to-be-found]'),
  edit('text for a number', 'schema', /priority: 1/, 'priority: high'),
  edit('overdue', 'rule', /due: "[^"]*"/, 'due: "2026-03-01"'),
  edit('no dialogue across', 'schema', /\n {2}across:(?:\n {4}[^\n]*)*/, ''),
  edit('unclosed quote', 'unreadable', /\n {2}name: ([^\n]*)/, '\n  name: "$1'),
  edit(
    'five initiatives',
    'schema',
    secondInitiative,
    (...match) =>
      `${match[1]}${match[2]}${match[2]?.replaceAll(/(- id: |contributes_to: \[)/g, '$1one-more-').replace(/title: [^\n]*/, 'title: The annual fair gets a tent of our own')}`,
  ),
  edit('priority gap', 'rule', /priority: 2/, 'priority: 4'),
  edit('unknown key', 'schema', /\n {4}why:/, '\n    budget: 250000\n    why:'),
  edit('duplicate key', 'unreadable', /(\n {4}lead: [^\n]*)/, '$1$1'),
  edit('date that is none', 'schema', /due: "[^"]*"/, 'due: "2026-02-30"'),
  edit('no responsible', 'rule', /\n {8}responsible: [^\n]*/, ''),
  edit('status that is none', 'schema', /\nstatus: [^\n]*/, '\nstatus: ready'),
  edit(
    'duplicate id',
    'rule',
    secondInitiative,
    (...match) =>
      `${match[1]}${match[2]?.replace(/- id: [^\n]*/, /- id: [^\n]*/.exec(match[1] ?? '')?.[0] ?? '')}`,
  ),
  edit('list for a text', 'schema', /\n {8}responsible: ([^\n]*)/, '\n        responsible:\n          - $1'),
  edit('list entry one space off', 'unreadable', /\n {6}- id: ([^\n]*)(\n {8}title)/, '\n     - id: $1$2'),
];
