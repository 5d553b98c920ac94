import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { decodeText } from '../../server/src/document/decode';
import { readDocument } from '../../server/src/document/read';
import { readQuickly } from '../../server/src/document/read-quickly';
import { follow } from '../../server/src/document/tree';
import { kindOf, mark } from './repair-cases';

/** The words of `text` at the end of `path`, by the span of what stands there. */
function wordsAt(text: string, ...path: (string | number)[]): string {
  const { root } = readDocument(text);
  const { node, steps } = follow(root, path);
  assert.equal(steps, path.length, `no ${path.join('.')}`);
  return node ? text.slice(node.span.start, node.span.end) : '';
}

describe('readDocument', () => {
  it('reads a plain paper without a problem', () => {
    const document = readDocument('format: strategy-paper/1\nunit:\n  id: a\n');
    assert.deepEqual(document.problems, []);
    assert.deepEqual(document.holes, []);
    assert.equal(document.root?.kind, 'map');
  });

  it('has no root for nothing and for comments alone', () => {
    for (const text of ['', '\n', '# x\n', '\ufeff', '---\n']) {
      const { root, problems } = readDocument(text);
      assert.equal(root, undefined);
      assert.deepEqual(problems, []);
    }
  });

  const mistakes = 'a: "x\nb:\n  c: d: e\n\tf: g\n   h: [i, j\nk: l #1\n';
  it('gives every place as one in the text as written', () => {
    assert.equal(wordsAt(mistakes, 'a'), '"x');
    assert.equal(wordsAt(mistakes, 'b', 'c'), 'd: e');
    assert.equal(wordsAt(mistakes, 'b', 'f'), 'g');
    assert.equal(wordsAt(mistakes, 'b', 'h'), '[i, j');
    assert.equal(wordsAt(mistakes, 'b', 'h', 1), 'j');
    assert.equal(wordsAt(mistakes, 'k'), 'l #1');
  });

  it('finds the same in lines that end in two characters', () => {
    const crlf = mistakes.replaceAll('\n', '\r\n');
    assert.deepEqual(readDocument(crlf).problems.map(kindOf), readDocument(mistakes).problems.map(kindOf));
    assert.equal(
      mark(crlf, readDocument(crlf).problems).replaceAll('\r', ''),
      mark(mistakes, readDocument(mistakes).problems),
    );
    assert.equal(wordsAt(crlf, 'b', 'h', 1), 'j');
  });

  it('counts a byte order mark', () => {
    assert.equal(wordsAt(`\ufeff${mistakes}`, 'b', 'c'), 'd: e');
    assert.equal(wordsAt('\ufeffa: b\n', 'a'), 'b');
  });

  it('keeps both of two fields with the same name', () => {
    const { root, problems } = readDocument('a: b\na: c\n');
    assert.deepEqual(problems, []);
    assert.equal(root?.kind === 'map' && root.pairs.length, 2);
  });

  it('keeps comments at their places', () => {
    const text = 'a: "x # one\nb: c: d # two\n# three\n';
    const { comments } = readDocument(text);
    assert.deepEqual(
      comments.map(({ span }) => text.slice(span.start, span.end)),
      ['# one', '# two', '# three'],
    );
  });

  it('takes a field named __proto__ for a field', () => {
    const { root, problems } = readDocument('__proto__:\n  a: b\n');
    assert.deepEqual(problems, []);
    assert.equal(root?.kind === 'map' && root.pairs[0]?.key.text, '__proto__');
  });
});

describe('readQuickly', () => {
  it('reads plain papers', () => assert.ok(readQuickly('a: b\n')?.root));
  it('says at once that a text is too large', () => {
    assert.equal(readQuickly('x'.repeat(2_000_000))?.problems.length, 1);
  });
  for (const text of ['a: b: c\n', 'a: &x b\n', 'a: b #1\n', 'm: {value: 12,5}\n', '- a\n   - b\n']) {
    it(`leaves ${JSON.stringify(text)} to readDocument`, () => assert.equal(readQuickly(text), undefined));
  }
});

describe('the samples', () => {
  const faulty: Readonly<Record<string, string>> = {
    anchors: 'anchor &tom write-out○',
    'colon-in-title': 'needs-quotes : 40 quote●',
    'decimal-comma': 'decimal-comma 77 2,5 point●',
    'hash-in-title': 'hash-lost 96 #1 on the calendar quote●',
    'list-entry-one-space-off': 'indentation 44 - id: friday-kitchen 1 line-up○',
    'no-break-spaces': 'no-break-space 50 spaces●',
    'several-documents': 'document --- join○',
    'tab-indentation': 'tab 50 1 tab●',
    'unclosed-quote': 'quote 40 close-quote●',
    'not-utf8': 'encoding',
  };
  for (const path of globSync('samples/**/*.yaml')) {
    const name = /([^/\\]*)\.(?:strategy|follow-up|organisation)\.yaml$/.exec(path)?.[1] ?? path;
    const expected = path.includes('faulty') ? faulty[name] : undefined;
    it(`finds ${expected ?? 'nothing'} in ${name}`, () => {
      const decoded = decodeText(readFileSync(path));
      const problems = 'problem' in decoded ? [decoded.problem] : readDocument(decoded.text).problems;
      assert.deepEqual(problems.map(kindOf), expected === undefined ? [] : [expected]);
    });
  }
});
