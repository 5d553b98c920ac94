/**
 * What fuzzing of writing stands on: places in a text, the plain value a change should give, and the check that
 * every other value, every comment and every line end stays.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { TextEdit } from '../../server/src/document/edit';
import { readFull } from '../../server/src/document/full';
import type { YamlDocument } from '../../server/src/document/read-quickly';
import type { ListNode, MapNode, Node, Pair, Path } from '../../server/src/document/tree';
import type { Lines } from '../../server/src/document/write/text';
import { after, commentsOf, type Plain, plain, plainOf, read } from '../document/write-reading';
import { anyPaper } from './paper-text';

export const SEED = Number(process.env['WRITE_SEED'] ?? 20260105);
/** More for a long run: `WRITE_RUNS=20000 npx mocha test/fuzz/write.test.ts`. */
export const RUNS = Number(process.env['WRITE_RUNS'] ?? 200);

/** A node, where it stands, and the field that holds it. */
interface Place {
  readonly path: Path;
  readonly node: Node;
}

export function placesIn(node: Node | undefined, path: Path = []): readonly Place[] {
  if (!node) return [];
  const own: Place = { path, node };
  if (node.kind === 'scalar') return [own];
  if (node.kind === 'list') {
    return [own, ...node.entries.flatMap(({ value }, index) => placesIn(value, [...path, index]))];
  }
  return [own, ...node.pairs.flatMap(({ key, value }) => placesIn(value, [...path, key.text]))];
}

/** `whole` with what `change` makes of the value at `path`. */
export function changed(whole: Plain, path: Path, change: (value: Plain) => Plain): Plain {
  const [step, ...rest] = path;
  if (step === undefined) return change(whole);
  if (typeof step === 'number') {
    const entries = whole as readonly Plain[];
    return entries.map((entry, index) => (index === step ? changed(entry, rest, change) : entry));
  }
  return ofFields(whole, (fields) =>
    fields.map(([key, value]) => [key, key === step ? changed(value, rest, change) : value]),
  );
}

type Fields = readonly [string, Plain][];

export function ofFields(whole: Plain, change: (fields: Fields) => Fields): Plain {
  return { fields: [...change((whole as { fields: Fields }).fields)] };
}

/** What is left where the last field or entry goes. */
export function orNothing(isFlow: boolean, value: Plain): Plain {
  const isEmpty = Array.isArray(value)
    ? value.length === 0
    : (value as { fields: Fields }).fields.length === 0;
  return isEmpty && !isFlow ? null : value;
}

const VALUES: readonly Lines[] = [
  ['kort'],
  ['"citat: her"'],
  ['12'],
  ['a, b'],
  ['>-', '  Første linje æøå', '  og anden 😀', '', '  nyt afsnit'],
  ['|', '  linje 1', '    linje 2'],
  ['- a', '- b, c'],
  ['- id: x', '  navn: y', '- id: z'],
  ['id: x', 'liste:', '  - a', '  - b: >-', '      tekst', '    c: 1'],
  ['[a, b]'],
  ['{a: 1}'],
  ['sidste: >-', '  tekst'],
];

export const value = fc.constantFrom(...VALUES);
export const text = fc.oneof(
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 10 }) },
  {
    weight: 3,
    arbitrary: fc
      .array(
        fc.constantFrom(
          ...'ord|: |#| #|-|\n|\n\n|, |[|}|"|\'|  |æøå|😀|12|- |null|yes|en længere sætning |\t'.split('|'),
        ),
        {
          maxLength: 30,
        },
      )
      .map((parts) => parts.join('')),
  },
);

const samples: readonly string[] = existsSync('samples')
  ? readdirSync('samples', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.yaml') && !file.includes('not-utf8'))
      .map((file) => readFileSync(join('samples', file), 'utf8'))
      .filter((sample) => {
        const { faults, extras, root } = readFull(sample);
        return faults.length === 0 && extras.length === 0 && root !== undefined && hasOwnKeys(root);
      })
  : [];

function hasOwnKeys(node: Node): boolean {
  return placesIn(node).every(
    ({ node: inner }) =>
      inner.kind !== 'map' || new Set(inner.pairs.map(({ key }) => key.text)).size === inner.pairs.length,
  );
}

export const document = fc.oneof(
  { weight: 9, arbitrary: anyPaper },
  { weight: 1, arbitrary: fc.constantFrom(...samples, 'a: 1\n') },
);

interface Act {
  readonly edits: (document: YamlDocument) => readonly TextEdit[];
  readonly expected: (before: Plain) => Plain;
  readonly removes?: boolean;
}

/** Carries out `act` and checks everything that holds of every kind of writing. */
export function check(source: string, act: Act): void {
  const before = read(source);
  const result = after(before, act.edits(before));
  assert.deepEqual(plainOf(result), act.expected(plain(before.root)), `${source}\n=== became\n${result}`);
  const lost = missing(commentsOf(source), commentsOf(result));
  if (!act.removes) assert.deepEqual(lost, [], `${source}\n=== became\n${result}`);
  const crlf = read(source.replaceAll('\n', '\r\n'));
  if (source.includes('\n')) assert.equal(after(crlf, act.edits(crlf)), result.replaceAll('\n', '\r\n'));
}

function missing(all: readonly string[], present: readonly string[]): readonly string[] {
  const left = [...present];
  return all.filter((words) => {
    const at = left.findIndex((other) => other === words || other.includes(words));
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

export function property<T>(
  choices: fc.Arbitrary<T>,
  body: (source: string, pick: number, choice: T) => void,
): void {
  fc.assert(
    fc.property(document, fc.nat(), choices, (source, pick, choice) =>
      body(source.replaceAll('\r', ''), pick, choice),
    ),
    { seed: SEED, numRuns: RUNS },
  );
}

export function pickOf<T>(all: readonly T[], pick: number): T | undefined {
  return all.length === 0 ? undefined : all[pick % all.length];
}

export function mapsIn(source: string): readonly { path: Path; node: MapNode }[] {
  return placesIn(read(source).root).flatMap(({ path, node }) =>
    node.kind === 'map' && node.pairs.length + +node.flow > 0 ? [{ path, node }] : [],
  );
}

export function listsIn(source: string): readonly { path: Path; node: ListNode }[] {
  return placesIn(read(source).root).flatMap(({ path, node }) =>
    node.kind === 'list' ? [{ path, node }] : [],
  );
}

export function pairsIn(source: string): readonly { path: Path; position: number }[] {
  return mapsIn(source).flatMap(({ path, node }) => node.pairs.map((_, position) => ({ path, position })));
}

export function at(document: YamlDocument, path: Path): Node | undefined {
  let node = document.root;
  for (const step of path) {
    if (node?.kind === 'map') node = node.pairs.find(({ key }) => key.text === step)?.value;
    else if (node?.kind === 'list') node = node.entries[step as number]?.value;
  }
  return node;
}

export const mapAt = (document: YamlDocument, path: Path) => at(document, path) as MapNode;
export const listAt = (document: YamlDocument, path: Path) => at(document, path) as ListNode;
export const pairAt = (document: YamlDocument, path: Path, position: number) =>
  mapAt(document, path).pairs[position] as Pair;

export const asValue = (lines: Lines) => plainOf(lines.join('\n'));
