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
      name: 'leaves out a reference to several lines',
      text: 'a: ⟦&x⟧\n  b: c\nd: *x\n',
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
      name: 'reads the first of several documents',
      text: 'a: b\n⟦---⟧\nc: d\n---\ne: f\n',
      problems: ['document ---'],
      holes: ['---\nc: d\n---\ne: f'],
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
