import assert from 'node:assert/strict';
import { readDocument } from '../../server/src/document/read';
import { positionAt } from '../../server/src/document/source-text';
import { check, repaired } from './repair-cases';

// Characters nobody sees, line ends nobody writes, the marks of a code fence, a comma that is missing.

describe('repair: control characters', () => {
  check([
    {
      name: 'takes them out, all as one mistake',
      text: 'title: a⟦\u0007⟧b\nwhy: c\u001bd\n# e\u0000f\n',
      problems: ['control 1 remove●'],
      after: 'title: ab\nwhy: cd\n# ef\n',
      values: { title: 'ab', why: 'cd' },
    },
    {
      name: 'writes a space for one that broke a line',
      text: 'title: a⟦\u000b⟧b \u000bc\n',
      problems: ['control 1 remove●'],
      after: 'title: a b c\n',
    },
    {
      name: 'knows the key that one stands in',
      text: 'ti⟦\u0001⟧tle: a\n',
      problems: ['control 1 remove●'],
      after: 'title: a\n',
      values: { title: 'a' },
    },
    { name: 'leaves a tab after a text alone', text: 'title: a\t# b\n', problems: [] },
  ]);
});

describe('repair: no-break spaces', () => {
  it('writes ordinary ones before a comment too, where they would make it words', () => {
    const text = 'unit:\n\u00a0\u00a0name: a\n\u00a0\u00a0# what for\n\u00a0\u00a0lead: b\n';
    const { problems, root } = readDocument(text);
    assert.equal(problems.length, 1);
    assert.equal(repaired(text, problems), 'unit:\n  name: a\n  # what for\n  lead: b\n');
    assert.ok(root);
  });
});

describe('repair: line ends of a carriage return alone', () => {
  it('reads the lines, each in its place, and writes line feeds', () => {
    const text = 'title: a\rwhy:\r  - b\r\nlead: c\r';
    const document = readDocument(text);
    assert.deepEqual(
      document.problems.map((one) => one.kind === 'misread' && one.what),
      ['line-ends'],
    );
    assert.equal(document.root?.kind === 'map' && document.root.pairs.length, 3);
    assert.deepEqual(positionAt(document.source, text.indexOf('lead')), { line: 3, character: 0 });
    assert.equal(repaired(text, document.problems), 'title: a\nwhy:\n  - b\r\nlead: c\n');
  });

  it('still sees what else is wrong', () => {
    const text = 'title: a: b\rwhy: c\r';
    const { problems } = readDocument(text);
    assert.equal(problems.length, 2);
    assert.deepEqual(readDocument(repaired(text, problems)).problems, []);
  });

  it('takes the usual ends of other systems as they are', () => {
    for (const text of ['a: b\nc: d\n', 'a: b\r\nc: d\r\n'])
      assert.deepEqual(readDocument(text).problems, []);
  });
});

describe('repair: a code fence', () => {
  check([
    {
      name: 'takes out the lines around the paper',
      text: '⟦```yaml⟧\na: b\nc:\n  - d\n```\n',
      problems: ['fence ``` 1 remove●'],
      after: 'a: b\nc:\n  - d\n',
      values: { a: 'b', c: ['d'] },
    },
    {
      name: 'takes out one alone, at the end of a text without a last line end',
      text: 'a: b\n⟦~~~⟧',
      problems: ['fence ~~~ 2 remove●'],
      after: 'a: b',
    },
    {
      name: 'leaves one inside a text alone',
      text: 'a: |\n  ```yaml\n  b: c\n  ```\n',
      problems: [],
    },
    {
      name: 'is none with other words on its line',
      text: 'a: ⟦``` yaml text⟧\n',
      problems: ['needs-quotes ` 1 quote●'],
      after: 'a: "``` yaml text"\n',
    },
  ]);
});

describe('repair: a comma that is missing in braces', () => {
  check([
    {
      name: 'puts it between a number and the key after it',
      text: 't: {value: 200 ⟦by⟧: 2027-01-01}\n',
      problems: ['comma by 1 comma●'],
      after: 't: {value: 200, by: 2027-01-01}\n',
      values: { t: { value: 200, by: '2027-01-01' } },
    },
    {
      name: 'puts it between a day and the key after it, and reads on',
      text: 't: {value: 4, date: 2025-12-01 ⟦source⟧: the register, note: a}\n',
      problems: ['comma source 1 comma●'],
      after: 't: {value: 4, date: 2025-12-01, source: the register, note: a}\n',
    },
    {
      name: 'quotes a text with a colon in it',
      text: 't: {source: ⟦park date: register⟧}\n',
      problems: ['needs-quotes : 1 quote●'],
      after: 't: {source: "park date: register"}\n',
    },
    {
      name: 'quotes a number with words that are no key after it',
      text: 't: {source: ⟦12 Days: a register⟧}\n',
      problems: ['needs-quotes : 1 quote●'],
      after: 't: {source: "12 Days: a register"}\n',
    },
  ]);
});
