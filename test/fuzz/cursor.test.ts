/**
 * What holds for a cursor anywhere in any text: its path is that of the tree where there is one, it depends on
 * nothing below its line, and no text makes it fail.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { type Cursor, cursorAt, pathOfSubject } from '../../server/src/document/cursor/cursor';
import { readDocument } from '../../server/src/document/read';
import {
  lineAt,
  lineEnd,
  lineText,
  type SourceText,
  sourceText,
} from '../../server/src/document/source-text';
import type { Node, Path, Span } from '../../server/src/document/tree';
import { anyPaper } from './paper-text';

const SEED = 20260601;
const SAMPLES = readdirSync('samples', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.yaml'))
  .sort();
const GOOD = SAMPLES.filter((path) => !path.startsWith('faulty'));
const textOf = (path: string): string => readFileSync(`samples/${path}`, 'utf8');

/** The span of each key and scalar, with the path that leads to it. */
function* placesIn(
  node: Node | undefined,
  path: Path = [],
): Generator<{ span: Span; path: Path; key: boolean }> {
  if (!node) return;
  if (node.kind === 'scalar') yield { span: node.span, path, key: false };
  else if (node.kind === 'list') {
    for (const [index, { value }] of node.entries.entries()) yield* placesIn(value, [...path, index]);
  } else {
    for (const { key, value } of node.pairs) {
      yield { span: key.span, path: [...path, key.text], key: true };
      yield* placesIn(value, [...path, key.text]);
    }
  }
}

/** Compares path and place with the tree at every offset of every key and scalar. @returns how many there were */
function agreesWithTree(text: string): number {
  const source = sourceText(text);
  let seen = 0;
  for (const { span, path, key } of placesIn(readDocument(text).root)) {
    for (let offset = span.start; offset <= span.end; offset++) {
      const line = lineText(source, lineAt(source, offset)).replace('\ufeff', '');
      const column = offset - (source.lineStarts[lineAt(source, offset)] ?? 0);
      // In white space before the words of a further line there is no telling where they will go.
      if (line.trim() === '' || column < line.length - line.trimStart().length) continue;
      const cursor = cursorAt(source, offset);
      const shown = () => `${text.slice(0, offset)}<|>${text.slice(offset)}`;
      assert.deepEqual(pathOfSubject(cursor), path, shown());
      if (key) assert.equal(cursor.at, 'key', shown());
      seen++;
    }
  }
  return seen;
}

/** What holds for every cursor. */
function checkCursor(source: SourceText, offset: number): Cursor {
  const cursor = cursorAt(source, offset);
  const line = lineAt(source, Math.max(0, Math.min(offset, source.text.length)));
  const { span } = cursor;
  const inLine = span.start >= (source.lineStarts[line] ?? 0) && span.end <= lineEnd(source, line);
  const holds = span.start <= offset && offset <= span.end;
  const where = () =>
    JSON.stringify(
      `${source.text.slice(0, offset)}<|>${source.text.slice(offset)} ${JSON.stringify(cursor)}`,
    );
  const isBetweenLines = offset > lineEnd(source, line);
  const isBeforeText = source.text.startsWith('\ufeff') && offset === 0;
  if (!isBetweenLines && !isBeforeText) assert.ok(inLine && holds, where());
  assert.ok(cursor.column >= 0 && cursor.dashColumn >= 0, where());
  if (cursor.at === 'entry') assert.ok(cursor.index !== undefined, where());
  return cursor;
}

/** The cursor at the end of a text that ends with its line says the same of where it is. */
function checkAlone(source: SourceText, offset: number): void {
  const { path } = checkCursor(source, offset);
  const cutOff = source.text.slice(0, lineEnd(source, lineAt(source, offset)));
  assert.deepEqual(
    checkCursor(sourceText(cutOff), Math.min(offset, cutOff.length)).path,
    path,
    JSON.stringify(`${source.text.slice(0, offset)}<|>${source.text.slice(offset)}`),
  );
}

describe('a cursor in a text that can be read', function () {
  this.timeout(120_000);

  for (const path of GOOD) {
    it(`is where the tree says, in ${path}`, () => {
      assert.ok(agreesWithTree(textOf(path)) > 1000);
    });
  }

  it('is where the tree says, with CRLF', () => {
    agreesWithTree(textOf('moelleengen/moelleengen-2026.strategy.yaml').replaceAll('\n', '\r\n'));
  });

  it('is where the tree says, in every layout of an author', () => {
    let seen = 0;
    const property = (text: string): void => {
      fc.pre(readDocument(text).problems.length === 0);
      seen += agreesWithTree(text);
    };
    fc.assert(fc.property(anyPaper, property), { seed: SEED, numRuns: 1000 });
    assert.ok(seen > 10_000);
  });
});

describe('a cursor in any text', function () {
  this.timeout(120_000);

  it('depends on nothing below its line', () => {
    for (const path of SAMPLES) {
      const source = sourceText(textOf(path));
      for (let offset = 0; offset <= source.text.length; offset += 53) checkAlone(source, offset);
    }
    const property = (text: string, share: number): void => {
      checkAlone(sourceText(text), Math.round(share * text.length));
    };
    fc.assert(fc.property(anyPaper, fc.double({ min: 0, max: 1, noNaN: true }), property), {
      seed: SEED,
      numRuns: 3000,
    });
  });

  it('is somewhere in every text with something left out, put in or cut off', () => {
    const signs = [
      '',
      '-',
      '- ',
      ':',
      ': ',
      '"',
      "'",
      '[',
      '{',
      ']',
      '}',
      ',',
      '#',
      '\n',
      '\t',
      '>-',
      '  ',
      '😀',
    ];
    interface Change {
      readonly path: string;
      /** Where, as a share of the text. */
      readonly at: number;
      readonly left: number;
      readonly put: string;
      readonly isCut: boolean;
    }
    const change = fc.record<Change>({
      path: fc.constantFrom(...SAMPLES),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      left: fc.nat(12),
      put: fc.constantFrom(...signs),
      isCut: fc.boolean(),
    });
    const property = ({ path, at, left, put, isCut }: Change): void => {
      const text = textOf(path);
      const from = Math.round(at * text.length);
      const changed = text.slice(0, from) + put + (isCut ? '' : text.slice(from + left));
      const source = sourceText(changed);
      const end = Math.min(changed.length, from + 60);
      for (let offset = Math.max(0, from - 20); offset <= end; offset++) checkAlone(source, offset);
    };
    fc.assert(fc.property(change, property), {
      seed: SEED,
      numRuns: 400,
    });
  });

  it('is somewhere in any signs that YAML knows', () => {
    const sign = fc.constantFrom(
      ...'ab:#-?,[]{}&*!|>\'"%@`\\ \n\n  \t',
      ': ',
      '- ',
      ' #',
      '\n  ',
      '\r\n',
      '\n---\n',
    );
    const property = (text: string): void => {
      const source = sourceText(text);
      for (let offset = -1; offset <= text.length + 1; offset++) {
        if (offset >= 0 && offset <= text.length) checkAlone(source, offset);
        else cursorAt(source, offset);
      }
    };
    fc.assert(fc.property(fc.string({ unit: sign, maxLength: 40 }), property), { seed: SEED, numRuns: 4000 });
  });

  it('is found as fast in texts that are hard to read', () => {
    const hard = {
      brackets: '['.repeat(50_000),
      dashes: '- '.repeat(20_000),
      stairs: Array.from({ length: 400 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
      'one long line': `a: ${'ord '.repeat(50_000)}`,
      'one long text': `a: >-\n${'  ord og ord\n'.repeat(10_000)}`,
      'plain words': 'ord og ord\n'.repeat(10_000),
      'open quotes': `a: ["\n${' "b, \'c,\n'.repeat(5_000)}`,
      'open brackets': 'a: [b, {\n'.repeat(5_000),
    };
    for (const [name, text] of Object.entries(hard)) {
      const source = sourceText(text);
      const before = process.cpuUsage();
      for (const share of [0.1, 0.5, 0.999, 1]) cursorAt(source, Math.floor(text.length * share));
      const used = process.cpuUsage(before).user / 1000;
      assert.ok(used < 1000, `${name} took ${used} ms`);
    }
  });

  it('is found in a long paper in a fraction of the time it takes to read it', () => {
    const paper = textOf('familieenheden/familieenheden-2026.strategy.yaml');
    const long = paper.replace(/^ {2}- id: [\s\S]*?(?=^\S)/m, (initiatives) => initiatives.repeat(20));
    const source = sourceText(long);
    assert.ok(source.lineStarts.length > 4000);
    const middle = long.indexOf('title:', long.length * 0.8);
    for (let warm = 0; warm < 20; warm++) cursorAt(source, middle);
    const before = process.cpuUsage();
    for (let run = 0; run < 20; run++) cursorAt(source, middle);
    const each = process.cpuUsage(before).user / 1000 / 20;
    assert.ok(each < 10, `${each} ms`);
  });
});
