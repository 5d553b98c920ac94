import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type { SyntaxProblem } from '../../server/src/document/problem';
import { readDocument } from '../../server/src/document/read';
import { TOP_FIELDS } from '../../server/src/document/repair/foreign/fields';
import { peeled } from '../../server/src/document/repair/foreign/peel';
import { SHAPES } from '../../server/src/paper/generated/shapes';
import { GOOD_PAPER } from '../kit/good-paper';
import { check } from './repair-cases';

// What came along when a paper was copied, pasted or merged: recognised whole, taken away, and the rest read.

describe('repair: before or after each line', () => {
  check([
    {
      name: 'takes away the signs of a mail that is answered',
      text: '⟦> ⟧format: x\n> unit:\n>   id: a\n>\n>   name: b\n',
      problems: ['margin > 5 1 1 margin●'],
      after: 'format: x\nunit:\n  id: a\n\n  name: b\n',
      values: { format: 'x', unit: { id: 'a', name: 'b' } },
    },
    {
      name: 'takes them away where no space follows them',
      text: '⟦>⟧format: x\n>unit:\n>  id: a\n',
      problems: ['margin > 3 1 1 margin●'],
      after: 'format: x\nunit:\n  id: a\n',
    },
    {
      name: 'takes away line numbers that grow wider',
      text: `⟦8 ⟧format: x\n9 unit:\n10   id: a\n11   name: b\n`,
      problems: ['line-numbers 4 1 1 margin●'],
      after: 'format: x\nunit:\n  id: a\n  name: b\n',
    },
    {
      name: 'takes away line numbers that stand in a column',
      text: `⟦ 8:⟧format: x\n 9:unit:\n10:  id: a\n11:  name: b\n`,
      problems: ['line-numbers 4 1 1 margin●'],
      after: 'format: x\nunit:\n  id: a\n  name: b\n',
    },
    {
      name: 'takes away signs at the end of values, and leaves those inside texts that go on',
      text: 'format: x⟦;⟧\nid: a;\nstatus: b;\ndirection:\n  statement: this;\n    and that;\n',
      problems: ['ending ; value 3 1 1 margin●'],
      after: 'format: x\nid: a\nstatus: b\ndirection:\n  statement: this;\n    and that;\n',
    },
    {
      name: 'leaves the commas of brackets alone',
      text: 'format: x⟦,⟧\nid: a,\nunit: {id: b,\n  name: c}\nstatus: d,\n',
      problems: ['ending , value 3 1 1 margin●'],
      after: 'format: x\nid: a\nunit: {id: b,\n  name: c}\nstatus: d\n',
    },
    {
      name: 'writes the words of a web page without its marks',
      text: '⟦<p>⟧format: x<br>unit:<br>&nbsp;&nbsp;name: S&oslash;en</p>\n',
      problems: ['web-page <p> 1 1 tags●'],
      after: 'format: x\nunit:\n  name: Søen\n',
      values: { format: 'x', unit: { name: 'Søen' } },
    },
    {
      name: 'leaves the choice where a link would go',
      text: '⟦<div>⟧\nformat: x\nunit:\n  name: <a href="https://a.dk">Søen</a>\n</div>\n',
      problems: ['web-page <div> 1 1 tags○'],
      after: 'format: x\nunit:\n  name: Søen\n',
    },
    {
      name: 'takes no place to fill in for a mark',
      text: '⟦<pre>⟧\nformat: x\nunit:\n  name: <Name of the unit>\n  lead: <Link>\n  area: <I en sætning>\n</pre>\n',
      problems: ['web-page <pre> 1 1 tags●'],
      after: 'format: x\nunit:\n  name: <Name of the unit>\n  lead: <Link>\n  area: <I en sætning>\n',
    },
    {
      name: 'writes the words of a word processor without its marks',
      text: "⟦{\\rtf⟧1\\ansi{\\fonttbl{\\f0 Arial;}}\n\\f0 format: x\\par\nunit: \\{name: S\\'f8en\\}\\par\n}",
      problems: ['rich-text 1 1 tags○'],
      after: 'format: x\nunit: {name: Søen}\n',
    },
  ]);
});

describe('repair: around a paper', () => {
  check([
    {
      name: 'makes comments of the head of a mail, and leaves comments and blank lines',
      text: '⟦From: A\n# mine\n\nTo: B⟧\n\nformat: x\nid: a\n',
      problems: ['mail 1 4 comment○ delete-lines○'],
      after: '# From: A\n# mine\n\n# To: B\n\nformat: x\nid: a\n',
      values: { format: 'x', id: 'a' },
    },
    {
      name: 'makes comments of the end of a mail',
      text: 'format: x\nid: a\n\n⟦Venlig hilsen\nAnna\n  Tlf.: 12 34⟧\n',
      problems: ['tail 4 6 comment○ delete-lines○'],
      after: 'format: x\nid: a\n\n# Venlig hilsen\n# Anna\n#   Tlf.: 12 34\n',
    },
    {
      name: 'deletes patterns, and makes comments of headings with theirs',
      text: 'format: x\n⟦-----⟧\nid: a\n\n⟦UNIT⟧\n====\nunit:\n  id: b\n',
      problems: ['pattern 1 2 2 delete-lines●', 'heading UNIT 1 5 5 comment○ delete-lines○'],
      after: 'format: x\nid: a\n\n# UNIT\n# ====\nunit:\n  id: b\n',
    },
    {
      name: 'leaves a pattern in a text block alone',
      text: 'format: x\ndirection:\n  background: |\n    a\n    -----\n    b\n',
      problems: [],
    },
    {
      name: 'reads the first of two versions, whatever a third was',
      text: 'format: x\n⟦<<<<<<< HEAD\nid: a\n||||||| base\nid: b\n=======\nid: c\n>>>>>>> other⟧\nlanguage: da\n',
      problems: ['conflict 2 8 keep-first○ keep-second○'],
      after: 'format: x\nid: a\nlanguage: da\n',
      values: { format: 'x', id: 'a', language: 'da' },
    },
    {
      name: 'sees a mark without its others as what is left of a merge',
      text: 'format: x\nid: a\n⟦=======⟧\n>>>>>>> other\nlanguage: da\n',
      problems: ['conflict-mark ======= 3 3 delete-lines○'],
      after: 'format: x\nid: a\nlanguage: da\n',
    },
    {
      name: 'keeps the line ends of the text',
      text: '⟦> ⟧format: x\r\n> id: a\r\n> unit:\r\n>   name: b\r\n',
      problems: ['margin > 4 1 1 margin●'],
      after: 'format: x\r\nid: a\r\nunit:\r\n  name: b\r\n',
    },
  ]);
});

describe('repair: other signs', () => {
  check([
    {
      name: 'writes dashes for numbers, and keeps fields lined up under the words',
      text: 'format: x\ninitiatives:\n  ⟦1.⟧ id: a\n    title: A\n  2. id: b\n     title: B\n',
      problems: ['numbering 1. 2 3 3 dashes●'],
      after: 'format: x\ninitiatives:\n  - id: a\n    title: A\n  -  id: b\n     title: B\n',
    },
    {
      name: 'writes colons for other signs',
      text: 'format ⟦=⟧ x\nid = a\nunit:\n  id = b\n  name =\n',
      problems: ['equals = format 4 1 1 write-colons○'],
      after: 'format: x\nid: a\nunit:\n  id: b\n  name:\n',
    },
    {
      name: 'leaves the wide colons of texts alone',
      text: 'format⟦：⟧ x\na: |\n  id： b\nb: "c\n  id： d"\nc: e\n  id： f\nd： g, h： i\n',
      problems: ['wide-colon ： format 2 1 1 write-colons●'],
      after: 'format: x\na: |\n  id： b\nb: "c\n  id： d"\nc: e\n  id： f\nd: g, h： i\n',
    },
    {
      name: 'writes ordinary colons, also in braces',
      text: 'format⟦：⟧x\nunit：\n  id： a\nperiod： {from： b, to：c}\n',
      problems: ['wide-colon ： format 4 1 1 write-colons●'],
      after: 'format: x\nunit:\n  id: a\nperiod: {from: b, to: c}\n',
    },
    {
      name: 'puts a swallowed field on a line of its own',
      text: 'format: x\ninitiatives:\n  - title: A\n    lead: B\n  - title: C ⟦lead⟧: D\n',
      problems: ['joined lead 5 5 own-line○ quote○'],
      after: 'format: x\ninitiatives:\n  - title: A\n    lead: B\n  - title: C\n    lead: D\n',
    },
    {
      name: 'has no doubt of one that is a gap away',
      text: 'format: x\nunit:\n  lead: A   ⟦name⟧: B\nperiod:\n  name: c\n',
      problems: ['joined name 3 3 own-line○'],
      after: 'format: x\nunit:\n  lead: A\n  name: B\nperiod:\n  name: c\n',
    },
  ]);
});

const FOREIGN: ReadonlySet<string> = new Set([
  ...['margin', 'line-numbers', 'ending', 'web-page', 'rich-text', 'mail', 'head', 'tail', 'pattern'],
  ...['heading', 'conflict', 'conflict-mark', 'numbering', 'equals', 'wide-colon', 'joined'],
]);

function foreignIn(text: string): readonly SyntaxProblem[] {
  return readDocument(text).problems.filter(
    (problem) => problem.kind === 'unreadable' && FOREIGN.has(problem.cause),
  );
}

describe('repair: what did not come from elsewhere', () => {
  it('is nothing in any sample, nor in a sample as its lines are asked', () => {
    for (const path of readdirSync('samples', { recursive: true, encoding: 'utf8' })) {
      if (!path.endsWith('.yaml')) continue;
      const text = readFileSync(`samples/${path}`, 'utf8');
      assert.deepEqual(foreignIn(text), [], path);
      assert.equal(peeled(text)?.problems, undefined, path);
    }
  });

  it('is nothing in a paper that is being written', () => {
    for (let end = 1; end < GOOD_PAPER.length; end += 7)
      assert.deepEqual(foreignIn(GOOD_PAPER.slice(0, end)), [], GOOD_PAPER.slice(0, end).slice(-40));
  });

  it('is nothing in a line that is being written', () => {
    const lines = GOOD_PAPER.split('\n');
    lines.forEach((line, at) => {
      for (let end = 1; end < line.length; end += 6)
        assert.deepEqual(foreignIn(lines.with(at, line.slice(0, end)).join('\n')), [], line.slice(0, end));
    });
  });

  it('is nothing in a word that is being written anywhere', () => {
    const lines = GOOD_PAPER.split('\n');
    for (let at = 0; at <= lines.length; at += 3) {
      for (const word of ['ti', 'Title', 'Green', '- ', '-', '--', 'the park', '1.', 'x =', '>']) {
        for (const indent of ['', '  ', '    ']) {
          const text = lines.toSpliced(at, 0, indent + word).join('\n');
          assert.deepEqual(foreignIn(text), [], `${word} before line ${at + 1}`);
        }
      }
    }
  });
});

describe('repair: what tells a paper', () => {
  it('is the names of the fields at its edge', () => {
    const names = Object.values(SHAPES).flatMap(({ fields }) => Object.keys(fields ?? {}));
    assert.deepEqual([...TOP_FIELDS].sort(), [...new Set(names)].sort());
  });

  it('is not looked for in a text longer than papers are', () => {
    assert.equal(peeled(`> format: x\n${'> id: a\n'.repeat(50_000)}`), undefined);
  });
});

describe('repair: what only looks as if it had come along', () => {
  /** Something elsewhere in the paper that is no YAML: without it nobody would look closer. */
  const FAULT = 'x-q: a: b\n';
  const TEXTS: Readonly<Record<string, string>> = {
    'entries with a sign in them': 'written_with:\n  - team = all of us\n  - lead -> they\n',
    'a list of such entries': 'x-a:\n  - a = 1\n  - b = 2\n  - c = 3\n  - d = 4\n',
    'a text with such lines': 'x-a: |\n  a = 1\n  b = 2\n  c = 3\n  d = 4\n',
    'a value that is only signs': 'x-a:\n  ------\nx-b: c\n',
    'a page of a book': 'x-a:\n  Side 3\nx-b: c\n',
    'numbers between dashes in a list': 'x-a:\n  - 5 -\n  - 6 -\n',
    'a text that ends with a tag': 'x-a: |\n  b\n  </b>\n',
    'a text that lists something': 'x-a:\n  a) walks in the park\n  b) mails\n',
    'tags in values': 'x-a: <p>b</p>\nx-b: <p>c</p>\nx-c: <p>d</p>\nx-d: <b>e</b> f\n',
    'a field of one’s own at the end': 'thanks: all of you\n',
    'another of several words': 'Next meeting: in May\n',
  };
  for (const [name, text] of Object.entries(TEXTS))
    it(`leaves ${name}`, () => {
      const { problems } = readDocument(`format: strategy-paper/1\n${FAULT}${text}`);
      assert.deepEqual(
        problems.map((problem) => (problem.kind === 'unreadable' ? problem.cause : problem.kind)),
        ['needs-quotes'],
      );
    });
});
