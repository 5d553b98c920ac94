/**
 * Whatever is written into whatever text: it reads as asked, every other value stays, every comment stays,
 * and line ends make no difference.
 */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { MapNode, Node, ScalarNode } from '../../server/src/document/tree';
import {
  appendEntry,
  insertEntry,
  linesOfEntry,
  moveEntry,
  removeEntry,
  writeEntry,
} from '../../server/src/document/write/entry';
import {
  insertField,
  linesOfField,
  removeField,
  removeFields,
  renameKey,
  replaceValue,
  wrapInList,
  writeField,
} from '../../server/src/document/write/field';
import { replaceText, writeText } from '../../server/src/document/write/text';
import { type Plain, plain, plainOf, read } from '../document/write-reading';

import {
  asValue,
  at,
  changed,
  check,
  listAt,
  listsIn,
  mapAt,
  mapsIn,
  ofFields,
  orNothing,
  pairAt,
  pairsIn,
  pickOf,
  placesIn,
  property,
  RUNS,
  SEED,
  text,
  value,
} from './write-check';

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

  it('takes the fields from one on out', () => {
    property(fc.constant(0), (source, pick) => {
      const place = pickOf(pairsIn(source), pick);
      if (!place || place.position === 0 || mapAt(read(source), place.path).flow) return;
      check(source, {
        removes: true,
        edits: (document) => {
          const map = mapAt(document, place.path);
          return removeFields(document, map, map.pairs.slice(place.position));
        },
        expected: (before) =>
          changed(before, place.path, (map) => ofFields(map, (fields) => fields.slice(0, place.position))),
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
      // How many blank lines such a text keeps depends on what comes after it.
      if (!place || length === 0 || source.includes('|+')) return;
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
