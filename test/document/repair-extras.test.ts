import { check } from './repair-cases';

// Documents, anchors, tags: one finding each, and the rest is read.

describe('repair: what the common format does without', () => {
  check([
    {
      name: 'writes out a reference to a text',
      text: 'a: ⟦&tom⟧ Tom Brink\nb: *tom\n',
      problems: ['anchor &tom write-out○'],
      after: 'a: Tom Brink\nb: Tom Brink\n',
    },
    {
      name: 'writes out a reference to a list in brackets',
      text: 'a: ⟦&x⟧ [b, c]\nb: *x\nc: *x\n',
      problems: ['anchor &x write-out○'],
      after: 'a: [b, c]\nb: [b, c]\nc: [b, c]\n',
    },
    {
      name: 'writes out fields below their key',
      text: 'a: ⟦&x⟧\n  b: c\n\n  # d\n  e: f\nd:\n  - g: *x\n',
      problems: ['anchor &x write-out○'],
      after: 'a:\n  b: c\n\n  # d\n  e: f\nd:\n  - g:\n      b: c\n\n      # d\n      e: f\n',
      values: { a: { b: 'c', e: 'f' }, d: [{ g: { b: 'c', e: 'f' } }] },
    },
    {
      name: 'writes out a list, below a key and beside a dash',
      text: 'a: ⟦&x⟧\r\n  - b\r\n  - c\r\nd: *x\r\ne:\r\n  - *x\r\n',
      problems: ['anchor &x write-out○'],
      after: 'a:\r\n  - b\r\n  - c\r\nd:\r\n  - b\r\n  - c\r\ne:\r\n  - - b\r\n    - c\r\n',
    },
    {
      name: 'writes out a text over several lines',
      text: 'a: ⟦&x⟧ >-\n  b\n\n    c\nd:\n  - *x\n  - e: *x\n',
      problems: ['anchor &x write-out○'],
      after: 'a: >-\n  b\n\n    c\nd:\n  - >-\n    b\n\n      c\n  - e: >-\n      b\n\n        c\n',
    },
    {
      name: 'leaves out a reference to several lines that stands in brackets',
      text: 'a: ⟦&x⟧\n  b: c\nd: [*x]\n',
      problems: ['anchor &x'],
      holes: ['*x'],
    },
    {
      name: 'leaves out a reference to several lines that a comment follows',
      text: 'a: ⟦&x⟧\n  b: c\nd: *x # e\n',
      problems: ['anchor &x'],
      holes: ['*x'],
    },
    {
      name: 'leaves out a merge key',
      text: 'a: ⟦&x⟧ {b: c}\nd:\n  <<: *x\n  e: f\n',
      problems: ['anchor &x'],
      holes: ['<<', '*x'],
    },
    {
      name: 'takes a bomb as one mistake',
      text: 'a: ⟦&a⟧ [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n',
      problems: ['anchor &a'],
      holes: ['*a', '*a', '*b', '*b', '*c', '*c'],
    },
    {
      name: 'removes a tag',
      text: 'a: ⟦!!str⟧ 12\nb: !custom {c: d}\n',
      problems: ['tag !!str remove○'],
      after: 'a: 12\nb: {c: d}\n',
    },
    {
      name: 'names a complex key',
      text: '? ⟦[a, b]⟧\n: c\nd: e\n',
      problems: ['complex-key [a, b]'],
      holes: ['[a, b]'],
    },
    {
      name: 'names a directive',
      text: '⟦%TAG ! tag:x,2026:⟧\n---\na: b\n',
      problems: ['directive %TAG ! tag:x,2026:'],
    },
    {
      name: 'leaves the version of YAML alone',
      text: '%YAML 1.2\n---\na: b\n',
      problems: [],
    },
    {
      name: 'joins several documents that have nothing in common',
      text: 'a: b\n⟦---⟧\nc: d\n...\n--- # more\ne: f\n...\n',
      problems: ['document --- join○'],
      after: 'a: b\nc: d\n# more\ne: f\n...\n',
      values: { a: 'b', c: 'd', e: 'f' },
    },
    {
      name: 'reads the first of several documents with a field in common',
      text: 'a: b\n⟦---⟧\nc: d\n---\na: f\n',
      problems: ['document ---'],
      holes: ['---\nc: d\n---\na: f'],
    },
    {
      name: 'reads the first of several documents where another is a list',
      text: 'a: b\n⟦---⟧\n- c\n',
      problems: ['document ---'],
      holes: ['---\n- c'],
    },
    {
      name: 'leaves the marks of one document alone',
      text: '# c\n---\na: b\n...\n',
      problems: [],
    },
    {
      name: 'leaves documents with nothing in them alone',
      text: '---\n# x\n---\na: b\n---\n',
      problems: [],
    },
    {
      name: 'reads the rest of a text with a reference and a mistake',
      text: 'a: ⟦&x⟧ Tom\nb: *x\nc: ⟦d: e⟧\n',
      problems: ['anchor &x write-out○', 'needs-quotes : 3 quote●'],
      after: 'a: Tom\nb: Tom\nc: "d: e"\n',
    },
  ]);
});
