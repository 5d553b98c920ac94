/**
 * The two readers of `document/` agree: whenever the quick one makes a tree of a text, the full one finds
 * neither a fault nor an extra in it and makes the same tree. And the quick one does read ordinary papers.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readFull } from '../../server/src/document/full';
import { readQuick } from '../../server/src/document/quick/quick';
import { spansOf } from '../document/written';

const SEED = 20260401;

const samples = join(import.meta.dirname, '..', '..', 'samples');
const sampleNames = readdirSync(samples, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.yaml'))
  .sort();
const goodSamples = sampleNames.filter((path) => !path.startsWith('faulty'));
const textOf = (path: string): string => readFileSync(join(samples, path), 'utf8');

/** Fails where the readers differ on `text`; returns whether the quick one read it. */
function agree(text: string): boolean {
  const quick = readQuick(text);
  if (!quick) return false;
  const { root, comments, faults, extras } = readFull(text);
  assert.deepEqual({ ...quick, faults, extras }, { root, comments, faults: [], extras: [] });
  return true;
}

const KEYS = ['a', 'for whom', 'æ', '12', '"b c"', "'d'", 'x#y', 'e-f'];
const CALM = [
  ...['a', 'En time mere', '12', '-5', 'true', '2026-01-02', 'http://x.y/z', 'a#b', 'a, b', '😀'],
  ...['"b"', '"c: d"', "'it''s'", '"e\\nf"', '>-', '>', '|', '|-', '[a, b]', '{a: 1, b: c}', '[]'],
  ...['- a', '- b: c', '-', '# d', '"a" # e', '[a, {b: [c]}, ] # f'],
];
const WILD = [
  ...[
    '-',
    '--',
    '---',
    '...',
    '?',
    '? a',
    ':',
    ': a',
    'a:',
    'a :',
    'a: b',
    'a : b',
    ' #a',
    '#a',
    '&a',
    '*a',
    '!a',
  ],
  ...[
    '%a',
    '@a',
    '`a',
    ',',
    ',a',
    '[',
    ']',
    '{',
    '}',
    '[a',
    'b]',
    '{a:',
    '{a}',
    '{"a":b}',
    '{a: 12,5}',
    '[a: b]',
  ],
  ...[
    '[a, , b]',
    '[a]: b',
    '[a]#b',
    '[a # b',
    '{a: b}: c',
    '"a',
    "'a",
    '"a" b',
    '"a"#b',
    '"a" : b',
    '"\\x41"',
  ],
  ...[
    '"\\q"',
    '"\\',
    '|+',
    '>+',
    '|2',
    '>2-',
    '|#a',
    '>a',
    '| # a',
    '<<',
    '<<: a',
    '- - a',
    'a\tb',
    '\t',
    'R&D',
  ],
  ...[
    '\u00a0',
    '\ufeff',
    '\u2028',
    '\u0085',
    '\0',
    '\x1f',
    '\x02',
    '\x18',
    '\r',
    '\ud800',
    'a  ',
    '',
    ' ',
    '=',
  ],
];

/** A line as an author may write it: how it is indented beside the line before, its words, what ends it. */
interface Line {
  readonly deeper: number;
  readonly words: string;
  readonly tail: string;
}

function lines(values: fc.Arbitrary<string>, steps: readonly number[]): fc.Arbitrary<Line> {
  const key = fc.constantFrom(...KEYS);
  const words = fc.oneof(
    { weight: 5, arbitrary: fc.tuple(key, values).map(([left, right]) => `${left}: ${right}`) },
    { weight: 3, arbitrary: key.map((left) => `${left}:`) },
    { weight: 2, arbitrary: values.map((value) => `- ${value}`) },
    { weight: 2, arbitrary: fc.tuple(key, values).map(([left, right]) => `- ${left}: ${right}`) },
    { weight: 1, arbitrary: key.map((left) => `- ${left}:`) },
    { weight: 2, arbitrary: values },
    { weight: 2, arbitrary: fc.constantFrom('', '# a - b: c', '-', '-  # a - b', 'goes on') },
  );
  const tail = fc.oneof(
    { weight: 9, arbitrary: fc.constant('') },
    { weight: 1, arbitrary: fc.constantFrom(' ', ' # a') },
  );
  return fc.record({ deeper: fc.constantFrom(...steps), words, tail });
}

/** Whole texts of `line`s: the indentation of each follows from the line before and from its own step. */
function texts(line: fc.Arbitrary<Line>): fc.Arbitrary<string> {
  return fc
    .record({
      begin: fc.constantFrom('', '', '', '', '\ufeff', '---\n', '# a\n'),
      drawn: fc.array(line, { minLength: 1, maxLength: 10 }),
      lineBreak: fc.constantFrom('\n', '\n', '\r\n'),
      isEnded: fc.boolean(),
    })
    .map(({ begin, drawn, lineBreak, isEnded }) => {
      let indent = 0;
      const written = drawn.map(({ deeper, words, tail }) => {
        const shown = ' '.repeat(indent) + words + tail;
        const opens = words.endsWith(':') || /^- |[|>]-?$/.test(words);
        indent = Math.max(0, indent + (opens && deeper >= 0 ? 2 : 0) + deeper);
        return shown;
      });
      return begin + written.join(lineBreak) + (isEnded ? lineBreak : '');
    });
}

/** Reads `runs` texts of `arbitrary` with both readers; returns the share that the quick one read. */
function shareRead(arbitrary: fc.Arbitrary<string>, runs: number): number {
  let read = 0;
  const counted = (text: string): void => {
    if (agree(text)) read++;
  };
  fc.assert(fc.property(arbitrary, counted), { seed: SEED, numRuns: runs });
  return read / runs;
}

const calmLine = lines(fc.constantFrom(...CALM), [0, 0, 0, 0, 0, -2, -2, -4]);
const wildLine = lines(fc.constantFrom(...CALM, ...WILD), [0, 0, 0, 0, -2, -2, -4, 1, -1]);

describe('the quick and the full reader', () => {
  it('agree on texts that could be papers, and the quick one reads a good part of them', () => {
    assert.ok(shareRead(texts(calmLine), 10000) > 0.15);
  });

  it('agree on texts with everything odd that can be in them', () => {
    assert.ok(shareRead(texts(wildLine), 10000) > 0.05);
  });

  it('agree on any characters that YAML knows', () => {
    const sign = fc.constantFrom(...'ab:#-?,[]{}&*!|>\'"%@`\\ \n\n  ', ': ', '- ', ' #', '\n  ', '\r\n');
    shareRead(fc.string({ unit: sign, maxLength: 16 }), 10000);
  });

  for (const path of sampleNames) {
    it(`agree on ${path}, whatever is left out of it, put into it or written twice`, () => {
      const text = textOf(path);
      agree(text);
      const step = Math.ceil(text.length / 40);
      for (let at = 0; at < text.length; at += step) {
        const [before, after] = [text.slice(0, at), text.slice(at)];
        const put = WILD[at % WILD.length] ?? '';
        for (const changed of [
          before + after.slice(1 + (at % 3)),
          before + put + after,
          before + before.slice(-9) + after,
        ]) {
          agree(changed);
        }
      }
    });
  }
});

describe('the quick reader', () => {
  for (const path of goodSamples) {
    it(`reads ${path} without help`, () => {
      assert.ok(readQuick(textOf(path)));
      assert.ok(readQuick(textOf(path).replaceAll('\n', '\r\n')));
    });
  }

  it('finds the same in a text with LF as with CRLF', () => {
    const values = (text: string) =>
      JSON.stringify(readQuick(text)?.root, (name, value) => (name === 'span' || name === 'at' ? 0 : value));
    for (const path of goodSamples) {
      const text = textOf(path);
      assert.equal(values(text.replaceAll('\n', '\r\n')), values(text));
    }
  });
});

describe('the full reader', () => {
  it('never ends a span with white space, and begins each where something stands', () => {
    const property = (text: string): void => {
      // A carriage return alone ends no line, but it is white space where it ends a value.
      fc.pre(!/\r(?!\n)/.test(text));
      const reading = readFull(text);
      if (reading.faults.length > 0 || reading.extras.length > 0) return;
      for (const { start, end } of spansOf({ root: reading.root, comments: [] })) {
        const written = text.slice(start, end);
        assert.equal(written, written.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, ''), JSON.stringify(text));
        assert.ok(start <= end && end <= text.length);
      }
      for (const { span } of reading.comments) assert.equal(text[span.start], '#');
    };
    fc.assert(fc.property(fc.oneof(texts(calmLine), texts(wildLine)), property), {
      seed: SEED,
      numRuns: 2000,
    });
  });
});
