/**
 * Whatever is written into whatever text: it reads as asked, every other value stays, every comment stays,
 * and line ends make no difference.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { TextEdit } from '../../server/src/document/edit';
import { readFull } from '../../server/src/document/full';
import type { YamlDocument } from '../../server/src/document/read';
import type { ListNode, MapNode, Node, Pair, Path, ScalarNode } from '../../server/src/document/tree';
import {
  appendEntry,
  insertEntry,
  linesOfEntry,
  moveEntry,
  removeEntry,
  writeEntry,
} from '../../server/src/document/write-entry';
import {
  insertField,
  linesOfField,
  removeField,
  renameKey,
  replaceValue,
  wrapInList,
  writeField,
} from '../../server/src/document/write-field';
import { type Lines, replaceText, writeText } from '../../server/src/document/write-text';
import { after, commentsOf, type Plain, plain, plainOf, read } from '../document/write-reading';
import { anyPaper } from './paper-text';

const SEED = Number(process.env['WRITE_SEED'] ?? 20260105);
/** More for a long run: `WRITE_RUNS=20000 npx mocha test/fuzz/write.test.ts`. */
const RUNS = Number(process.env['WRITE_RUNS'] ?? 300);

/** A node, where it stands, and the field that holds it. */
interface Place {
  readonly path: Path;
  readonly node: Node;
}

function placesIn(node: Node | undefined, path: Path = []): readonly Place[] {
  if (!node) return [];
  const own: Place = { path, node };
  if (node.kind === 'scalar') return [own];
  if (node.kind === 'list') {
    return [own, ...node.entries.flatMap(({ value }, index) => placesIn(value, [...path, index]))];
  }
  return [own, ...node.pairs.flatMap(({ key, value }) => placesIn(value, [...path, key.text]))];
}

/** `whole` with what `change` makes of the value at `path`. */
function changed(whole: Plain, path: Path, change: (value: Plain) => Plain): Plain {
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

function ofFields(whole: Plain, change: (fields: Fields) => Fields): Plain {
  return { fields: [...change((whole as { fields: Fields }).fields)] };
}

/** What is left where the last field or entry goes. */
function orNothing(isFlow: boolean, value: Plain): Plain {
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

const value = fc.constantFrom(...VALUES);
const text = fc.oneof(
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

const document = fc.oneof(
  { weight: 9, arbitrary: anyPaper },
  { weight: 1, arbitrary: fc.constantFrom(...samples, 'a: 1\n') },
);

interface Act {
  readonly edits: (document: YamlDocument) => readonly TextEdit[];
  readonly expected: (before: Plain) => Plain;
  readonly removes?: boolean;
}

/** Carries out `act` and checks everything that holds of every kind of writing. */
function check(source: string, act: Act): void {
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

function property<T>(
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

function pickOf<T>(all: readonly T[], pick: number): T | undefined {
  return all.length === 0 ? undefined : all[pick % all.length];
}

function mapsIn(source: string): readonly { path: Path; node: MapNode }[] {
  return placesIn(read(source).root).flatMap(({ path, node }) =>
    node.kind === 'map' && node.pairs.length + +node.flow > 0 ? [{ path, node }] : [],
  );
}

function listsIn(source: string): readonly { path: Path; node: ListNode }[] {
  return placesIn(read(source).root).flatMap(({ path, node }) =>
    node.kind === 'list' ? [{ path, node }] : [],
  );
}

function pairsIn(source: string): readonly { path: Path; position: number }[] {
  return mapsIn(source).flatMap(({ path, node }) => node.pairs.map((_, position) => ({ path, position })));
}

function at(document: YamlDocument, path: Path): Node | undefined {
  let node = document.root;
  for (const step of path) {
    if (node?.kind === 'map') node = node.pairs.find(({ key }) => key.text === step)?.value;
    else if (node?.kind === 'list') node = node.entries[step as number]?.value;
  }
  return node;
}

const mapAt = (document: YamlDocument, path: Path) => at(document, path) as MapNode;
const listAt = (document: YamlDocument, path: Path) => at(document, path) as ListNode;
const pairAt = (document: YamlDocument, path: Path, position: number) =>
  mapAt(document, path).pairs[position] as Pair;

const asValue = (lines: Lines) => plainOf(lines.join('\n'));

describe('writing into any text', function () {
  this.timeout(Math.max(20_000, RUNS * 50));

  it('writes any text so that it is read back', () => {
    fc.assert(
      fc.property(text, fc.boolean(), fc.constantFrom(10, 80), (words, multiline, room) => {
        const lines = writeText(words, { multiline, room });
        for (const [written, path] of [
          [writeField('key', lines), ['key']],
          [writeEntry(lines), [0]],
          [writeEntry(writeField('key', lines)), [0, 'key']],
          [[...writeField('key', lines), 'next: 1'], ['key']],
        ] as const) {
          const node = at(read(written.join('\n')), path);
          assert.equal(node && plain(node), words, written.join('\n'));
        }
      }),
      { seed: SEED, numRuns: 5000 },
    );
  });

  it('writes any key', () => {
    fc.assert(
      fc.property(text, (key) => {
        const root = read(writeField(key, ['1']).join('\n')).root as MapNode;
        assert.equal(root.pairs[0]?.key.text, key);
      }),
      { seed: SEED, numRuns: 2000 },
    );
  });

  it('puts a field in its place', () => {
    property(fc.tuple(value, fc.nat()), (source, pick, [lines, spot]) => {
      const place = pickOf(mapsIn(source), pick);
      if (!place) return;
      const keys = place.node.pairs.map(({ key }) => key.text);
      const index = spot % (keys.length + 1);
      const order = [...keys.slice(0, index), 'ny', ...keys.slice(index)];
      check(source, {
        edits: (document) => insertField(document, mapAt(document, place.path), 'ny', lines, order),
        expected: (before) =>
          changed(before, place.path, (map) =>
            ofFields(map, (fields) => [
              ...fields.slice(0, index),
              ['ny', asValue(lines)],
              ...fields.slice(index),
            ]),
          ),
      });
    });
  });

  it('gives a field another value', () => {
    property(value, (source, pick, lines) => {
      const place = pickOf(pairsIn(source), pick);
      if (!place) return;
      check(source, {
        edits: (document) => replaceValue(document, pairAt(document, place.path, place.position), lines),
        expected: (before) =>
          changed(before, place.path, (map) =>
            ofFields(map, (fields) =>
              fields.map(([key, old], position) => [key, position === place.position ? asValue(lines) : old]),
            ),
          ),
      });
    });
  });

  it('renames a key', () => {
    property(text, (source, pick, name) => {
      const place = pickOf(pairsIn(source), pick);
      if (!place) return;
      check(source, {
        edits: (document) => renameKey(pairAt(document, place.path, place.position), name),
        expected: (before) =>
          changed(before, place.path, (map) =>
            ofFields(map, (fields) =>
              fields.map(([key, old], position) => [position === place.position ? name : key, old]),
            ),
          ),
      });
    });
  });

  it('takes a field out', () => {
    property(fc.constant(0), (source, pick) => {
      const place = pickOf(pairsIn(source), pick);
      if (!place) return;
      check(source, {
        removes: true,
        edits: (document) =>
          removeField(document, mapAt(document, place.path), pairAt(document, place.path, place.position)),
        expected: (before) =>
          changed(before, place.path, (map) =>
            orNothing(
              mapAt(read(source), place.path).flow,
              ofFields(map, (fields) => fields.filter((_, position) => position !== place.position)),
            ),
          ),
      });
    });
  });

  it('takes an entry out', () => {
    property(fc.nat(), (source, pick, spot) => {
      const place = pickOf(listsIn(source), pick);
      if (!place || place.node.entries.length === 0) return;
      const index = spot % place.node.entries.length;
      check(source, {
        removes: true,
        edits: (document) => removeEntry(document, listAt(document, place.path), index),
        expected: (before) =>
          changed(before, place.path, (list) =>
            orNothing(
              place.node.flow,
              (list as readonly Plain[]).filter((_, position) => position !== index),
            ),
          ),
      });
    });
  });

  it('puts an entry in its place', () => {
    property(fc.tuple(value, fc.nat()), (source, pick, [lines, spot]) => {
      const place = pickOf(listsIn(source), pick);
      if (!place) return;
      const length = place.node.entries.length;
      const index = spot % (length + 1);
      check(source, {
        edits: (document) => {
          const list = listAt(document, place.path);
          return index === length
            ? appendEntry(document, list, lines)
            : insertEntry(document, list, index, lines);
        },
        expected: (before) =>
          changed(before, place.path, (list) =>
            (list as readonly Plain[]).toSpliced(index, 0, asValue(lines)),
          ),
      });
    });
  });

  it('moves an entry', () => {
    property(fc.tuple(fc.nat(), fc.nat()), (source, pick, [one, other]) => {
      const place = pickOf(listsIn(source), pick);
      const length = place?.node.entries.length ?? 0;
      if (!place || length === 0) return;
      const from = one % length;
      const to = other % length;
      check(source, {
        edits: (document) => moveEntry(document, listAt(document, place.path), from, to),
        expected: (before) =>
          changed(before, place.path, (list) => {
            const entries = [...(list as readonly Plain[])];
            entries.splice(to, 0, ...entries.splice(from, 1));
            return entries;
          }),
      });
    });
  });

  it('lifts out the lines of a field or an entry', () => {
    property(fc.constant(0), (source, pick) => {
      const document = read(source);
      const field = pickOf(pairsIn(source), pick);
      if (field) {
        const map = mapAt(document, field.path);
        const pair = pairAt(document, field.path, field.position);
        const lines = linesOfField(document, map, pair);
        const written = `${writeEntry(writeField('key', lines)).join('\n')}\n`;
        assert.deepEqual(
          plainOf(written),
          [{ fields: [['key', plain(pair.value)]] }],
          `${source}\n===\n${written}`,
        );
      }
      const place = pickOf(listsIn(source), pick);
      const index = pick % (place?.node.entries.length || 1);
      const entry = place?.node.entries[index];
      if (place && entry) {
        const lines = linesOfEntry(document, listAt(document, place.path), index);
        const written = `${writeField('key', lines).join('\n')}\n`;
        assert.deepEqual(
          plainOf(written),
          { fields: [['key', plain(entry.value)]] },
          `${source}\n===\n${written}`,
        );
      }
    });
  });

  it('puts another text in the place of a text', () => {
    property(fc.tuple(text, fc.boolean()), (source, pick, [words, multiline]) => {
      const scalars = placesIn(read(source).root).filter(({ node }) => node.kind === 'scalar');
      const place = pickOf(scalars, pick);
      if (!place) return;
      check(source, {
        edits: (document) =>
          replaceText(document, at(document, place.path) as ScalarNode, words, { multiline, room: 20 }),
        expected: (before) => changed(before, place.path, () => words),
      });
    });
  });

  it('makes a list of a value', () => {
    property(fc.constant(0), (source, pick) => {
      const before = read(source);
      const pairs = pairsIn(source);
      const place = pickOf(
        pairs.filter(({ path, position }) => isWrappable(pairAt(before, path, position).value)),
        pick,
      );
      if (!place) return;
      check(source, {
        edits: (document) => wrapInList(document, pairAt(document, place.path, place.position)),
        expected: (before) =>
          changed(before, place.path, (map) =>
            ofFields(map, (fields) =>
              fields.map(([key, old], position) => [key, position === place.position ? [old] : old]),
            ),
          ),
      });
    });
  });
});

function isWrappable(node: Node | undefined): boolean {
  if (!node || node.kind === 'list') return false;
  return node.kind === 'map' ? node.pairs.length > 0 : node.value !== null && node.value !== '';
}
