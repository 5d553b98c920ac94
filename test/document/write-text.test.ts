/** Texts as YAML, and in the place of others: what is written, to the letter. */
import assert from 'node:assert/strict';
import type { YamlDocument } from '../../server/src/document/read-quickly';
import type { Path, ScalarNode } from '../../server/src/document/tree';
import { type Lines, replaceText, type TextOptions, writeText } from '../../server/src/document/write/text';
import { each, nodeAt } from './write-reading';

const SENTENCE =
  'Beboere, skolebørn og gartnere passer de grønne steder side om side, så enhver har et sted at mødes.';
const FOLDED = [
  '>-',
  '  Beboere, skolebørn og gartnere passer de grønne steder side om side, så enhver har et sted',
  '  at mødes.',
];

describe('writeText', () => {
  const cases: readonly (readonly [text: string, written: Lines, options?: TextOptions])[] = [
    ['Park og Vej', ['Park og Vej']],
    ['Grønt: nu', ['"Grønt: nu"']],
    ['Nr. #1', ['"Nr. #1"']],
    ['Nr.#1', ['Nr.#1']],
    ['kl. 10:30', ['kl. 10:30']],
    ['10:30', ['"10:30"']],
    ['slut:', ['"slut:"']],
    [' luft ', ['" luft "']],
    ['', ['""']],
    ['12', ['"12"']],
    ['3,5', ['"3,5"']],
    ['12 %', ['12 %']],
    ['2026-01-01', ['2026-01-01']],
    ['Nej', ['Nej']],
    ['no', ['"no"']],
    ['True', ['"True"']],
    ['~', ['"~"']],
    ['- punkt', ['"- punkt"']],
    ['*vigtigt*', ['"*vigtigt*"']],
    ['»citat«', ['»citat«']],
    ['"citat"', ['\'"citat"\'']],
    ["# det's \\", ["'# det''s \\'"]],
    ['to\nlinjer', ['"to\\nlinjer"']],
    ['to\nlinjer', ['|-', '  to', '  linjer'], { multiline: true }],
    ['kort', ['kort'], { multiline: true }],
    [SENTENCE, [SENTENCE]],
    [SENTENCE, FOLDED, { multiline: true }],
    ['et par ord', ['et par ord'], { multiline: true, room: 5 }],
    ['http://example.org/'.padEnd(100, 'x'), ['http://example.org/'.padEnd(100, 'x')], { multiline: true }],
    [`${SENTENCE}\n${SENTENCE}`, [...FOLDED, '', ...FOLDED.slice(1)], { multiline: true }],
    [`${SENTENCE}\n`, ['>', ...FOLDED.slice(1)], { multiline: true }],
  ];
  for (const [text, written, options] of cases) {
    it(`writes ${JSON.stringify(text.slice(0, 20))} as ${JSON.stringify(written[0])}`, () => {
      assert.deepEqual(writeText(text, options), written);
    });
  }
});

describe('replaceText', () => {
  const replace = (path: Path, text: string, options?: TextOptions) => (document: YamlDocument) =>
    replaceText(document, nodeAt(document, path) as ScalarNode, text, options);
  each([
    ['keeps a plain text plain', 'a: x y # c\n', replace(['a'], 'z'), 'a: z # c\n'],
    ['quotes what a plain text cannot say', 'a: x\n', replace(['a'], 'y: z'), 'a: "y: z"\n'],
    [
      'quotes commas only between brackets',
      'a: x\nb: [x]\n',
      replace(['b', 0], 'y, z'),
      'a: x\nb: ["y, z"]\n',
    ],
    ['keeps double quotes', 'a: "x"\n', replace(['a'], 'y "z"'), 'a: "y \\"z\\""\n'],
    ['keeps single quotes', "a: 'x'\n", replace(['a'], "y's"), "a: 'y''s'\n"],
    [
      'keeps a folded text folded, where it stood',
      'a: >- # c\n    x\n    y\n\nb: 1\n',
      replace(['a'], 'z'),
      'a: >- # c\n    z\n\nb: 1\n',
    ],
    ['keeps a literal text literal', 'a: |\n  x\n  y\n', replace(['a'], 'z\n  w\n'), 'a: |\n  z\n    w\n'],
    [
      'folds where it may',
      'a: x # c\nb: 1\n',
      replace(['a'], SENTENCE, { multiline: true }),
      `a: ${FOLDED[0]} # c\n${FOLDED.slice(1).join('\n')}\nb: 1\n`,
    ],
    [
      'folds nothing between brackets',
      'a: [x]\n',
      replace(['a', 0], SENTENCE, { multiline: true }),
      `a: ["${SENTENCE}"]\n`,
    ],
    ['replaces a text over several lines', 'a: x\n  y\nb: 1\n', replace(['a'], 'z'), 'a: z\nb: 1\n'],
  ]);
});
