import { check } from './repair-cases';

// Lines that stand where YAML cannot read them.

describe('repair: tabs', () => {
  check([
    {
      name: 'moves tabs to the columns of the neighbours',
      text: 'unit:\n⟦\t⟧id: a\n\tname: b\nx: y\n',
      problems: ['tab 2 2 tab●'],
      after: 'unit:\n  id: a\n  name: b\nx: y\n',
    },
    {
      name: 'takes a run of tabs as one mistake, and finds each column',
      text: 'a:\n⟦\t⟧- id: b\n\t  title: c\n\t\twhy: d\n\t\tacts:\n\t\t\t- id: e\n\t\t\t\ttitle: f\n',
      problems: ['tab 2 6 tab●'],
      after: 'a:\n  - id: b\n    title: c\n    why: d\n    acts:\n      - id: e\n        title: f\n',
    },
    {
      name: 'finds the column of a single line with a tab among lines with spaces',
      text: 'a:\n  - id: b\n⟦\t⟧title: c\n    why: d\n',
      problems: ['tab 3 1 tab●'],
      after: 'a:\n  - id: b\n    title: c\n    why: d\n',
    },
    {
      name: 'mends a tab after a dash',
      text: 'a:\n  -⟦\t⟧id: b\n  -\tid: c\n',
      problems: ['tab 2 2 tab●'],
      after: 'a:\n  - id: b\n  - id: c\n',
    },
    {
      name: 'mends tabs before a block of text',
      text: 's: >-\n⟦\t⟧tekst her\n\tog her\nb: c\n',
      problems: ['tab 2 2 tab●'],
      after: 's: >-\n  tekst her\n  og her\nb: c\n',
    },
    {
      name: 'takes the tabs of the whole text as one mistake, also in places far apart',
      text: 'a:\n⟦\t⟧b: c\nd: e\nf:\n\tg: h\n',
      problems: ['tab 2 2 tab●'],
      after: 'a:\n  b: c\nd: e\nf:\n  g: h\n',
    },
  ]);
});

describe('repair: lines out of place', () => {
  check([
    {
      name: 'moves a field one space too far right',
      text: 'unit:\n  id: a\n   ⟦n⟧ame: b\n  lead: c\n',
      problems: ['indentation 3 id -1 line-up○'],
      after: 'unit:\n  id: a\n  name: b\n  lead: c\n',
    },
    {
      name: 'moves a field one space too far left',
      text: 'unit:\n  id: a\n ⟦n⟧ame: b\n  lead: c\n',
      problems: ['indentation 3 id 1 line-up○'],
      after: 'unit:\n  id: a\n  name: b\n  lead: c\n',
    },
    {
      name: 'moves the first field where all others agree',
      text: 'unit:\n   ⟦i⟧d: a\n  name: b\n  lead: c\n',
      problems: ['indentation 2 name -1 line-up○'],
      after: 'unit:\n  id: a\n  name: b\n  lead: c\n',
    },
    {
      name: 'moves a field under the last one',
      text: 'title: A\n ⟦w⟧hy: B\n',
      problems: ['indentation 2 title -1 line-up○'],
      after: 'title: A\nwhy: B\n',
    },
    {
      name: 'moves a list entry one space too far left, and not the lines under it that are right',
      text: 'a:\n  - id: b\n    title: T\n ⟦-⟧ id: c\n    title: U\nz: 1\n',
      problems: ['indentation 4 - id: b 1 line-up○'],
      after: 'a:\n  - id: b\n    title: T\n  - id: c\n    title: U\nz: 1\n',
    },
    {
      name: 'moves a list entry with the lines that belong to it',
      text: 'a:\n  - id: b\n    title: T\n ⟦-⟧ id: c\n   title: >-\n     U og\n     V\n   acts:\n     - x\nz: 1\n',
      problems: ['indentation 4 - id: b 1 line-up○'],
      after:
        'a:\n  - id: b\n    title: T\n  - id: c\n    title: >-\n      U og\n      V\n    acts:\n      - x\nz: 1\n',
    },
    {
      name: 'moves neighbouring lines out of place together',
      text: 'a:\n  - id: b\n     ⟦t⟧itle: T\n     why: x\n     lead: y\n',
      problems: ['indentation 3 id -1 line-up○'],
      after: 'a:\n  - id: b\n    title: T\n    why: x\n    lead: y\n',
    },
    {
      name: 'moves the dash where the fields below it agree',
      text: 'a:\n ⟦-⟧ id: b\n    title: T\n    why: x\n  - id: c\n    title: U\n',
      problems: ['indentation 2 title 1 line-up○'],
      after: 'a:\n  - id: b\n    title: T\n    why: x\n  - id: c\n    title: U\n',
    },
    {
      name: 'moves a list entry that would become a part of the text above',
      text: '- Anna\n   ⟦-⟧ Bo\n',
      problems: ['indentation 2 - Anna -3 line-up○'],
      after: '- Anna\n- Bo\n',
    },
    {
      name: 'moves such an entry between others',
      text: 'for:\n  - Anna\n   ⟦-⟧ Bo\n  - Carl\n',
      problems: ['indentation 3 - Anna -1 line-up○'],
      after: 'for:\n  - Anna\n  - Bo\n  - Carl\n',
    },
    {
      name: 'moves a line of a block of text',
      text: 's: >-\n  tekst her\n ⟦o⟧g her\nb: c\n',
      problems: ['indentation 3 tekst her 1 line-up○'],
      after: 's: >-\n  tekst her\n  og her\nb: c\n',
    },
    {
      name: 'moves the first line of a block of text where the others agree',
      text: 's: >-\n   ⟦t⟧ekst her\n  og her\n  og der\nb: c\n',
      problems: ['indentation 2 og her -1 line-up○'],
      after: 's: >-\n  tekst her\n  og her\n  og der\nb: c\n',
    },
    {
      name: 'moves the further line of a long text',
      text: 'statement: Biblioteket bliver stedet hvor hele byen\n⟦m⟧ødes og lærer\nfor: x\n',
      problems: ['indentation 2 Biblioteket bliver stedet hvor true 2 line-up○'],
      after: 'statement: Biblioteket bliver stedet hvor hele byen\n  mødes og lærer\nfor: x\n',
    },
    {
      name: 'sees two lines out of place apart as two mistakes',
      text: 'a:\n  b: c\n   ⟦d⟧: e\nf:\n  g: h\n   ⟦i⟧: j\n',
      problems: ['indentation 3 b -1 line-up○', 'indentation 6 g -1 line-up○'],
      after: 'a:\n  b: c\n  d: e\nf:\n  g: h\n  i: j\n',
    },
  ]);
});

describe('repair: keys without a colon or a space', () => {
  check([
    {
      name: 'puts in the space after a colon',
      text: '⟦title:⟧Fælles\nwhy: x\n',
      problems: ['colon-without-space title 1 space●'],
      after: 'title: Fælles\nwhy: x\n',
    },
    {
      name: 'does so for the first of several fields',
      text: 'unit:\n  ⟦id:⟧a\n  name: b\n',
      problems: ['colon-without-space id 2 space●'],
      after: 'unit:\n  id: a\n  name: b\n',
    },
    {
      name: 'does so after a dash',
      text: 'a:\n  - ⟦id:⟧a\n    title: b\n',
      problems: ['colon-without-space id 2 space●'],
      after: 'a:\n  - id: a\n    title: b\n',
    },
    {
      name: 'does so in a map in brackets',
      text: 'm: {⟦value:⟧12, by: 2}\n',
      problems: ['colon-without-space value 1 space●'],
      after: 'm: {value: 12, by: 2}\n',
    },
    {
      name: 'puts in a colon',
      text: 'unit:\n  id: a\n  ⟦name⟧ Bibliotek\n  lead: x\n',
      problems: ['key-without-colon name 3 colon○'],
      after: 'unit:\n  id: a\n  name: Bibliotek\n  lead: x\n',
    },
    {
      name: 'puts in a colon after a word alone',
      text: '⟦unit⟧\n  id: a\n',
      problems: ['key-without-colon unit 1 colon○'],
      after: 'unit:\n  id: a\n',
    },
    {
      name: 'takes one word below a list for the beginning of a key',
      text: 'a:\n  - b: [c]\n\n⟦cit⟧\n\nd: e\n',
      problems: ['key-without-colon cit 4'],
      holes: ['cit'],
      values: { a: [{ b: ['c'] }], d: 'e' },
    },
    {
      name: 'leaves out words that do not say which field they are',
      text: 'a:\n  - ⟦Lokalt grønt⟧\n    why: x\n',
      problems: ['key-without-colon Lokalt 2'],
      holes: ['Lokalt grønt'],
    },
  ]);
});

describe('repair: dashes', () => {
  check([
    {
      name: 'takes the bullets of a pasted text as one mistake',
      text: 'a:\n  ⟦•⟧ b: c\n    d:\n      • e\n      • f\n  • b: g\n',
      problems: ['odd-dash • 2 dash●'],
      after: 'a:\n  - b: c\n    d:\n      - e\n      - f\n  - b: g\n',
    },
    {
      name: 'puts in the space after a dash',
      text: 'for:\n  - Anna\n  ⟦-⟧Bo\nwhy: x\n',
      problems: ['dash-without-space 3 space●'],
      after: 'for:\n  - Anna\n  - Bo\nwhy: x\n',
    },
    {
      name: 'takes entries written so as one mistake',
      text: 'for:\n  ⟦-⟧Anna\n  -Bo\n',
      problems: ['dash-without-space 2 space●'],
      after: 'for:\n  - Anna\n  - Bo\n',
    },
    {
      name: 'puts in the dash that the first entry lacks',
      text: 'a:\n    ⟦i⟧d: b\n    title: T\n  - id: c\n    title: U\n',
      problems: ['entry-without-dash - id: c 2 dash○'],
      after: 'a:\n  - id: b\n    title: T\n  - id: c\n    title: U\n',
    },
    {
      name: 'does so where only the dash was lost',
      text: 'a:\n   ⟦i⟧d: b\n    title: T\n  - id: c\n    title: U\n',
      problems: ['entry-without-dash - id: c 2 dash○'],
      after: 'a:\n  - id: b\n    title: T\n  - id: c\n    title: U\n',
    },
    {
      name: 'puts an entry on a line of its own',
      text: 'for: ⟦-⟧ Anna\nwhy: x\n',
      problems: ['entry-after-key for 1 new-line○ remove○'],
      after: 'for:\n  - Anna\nwhy: x\n',
    },
    {
      name: 'puts it over the entries below',
      text: 'for: ⟦-⟧ Anna\n     - Bo\nwhy: x\n',
      problems: ['entry-after-key for 1 new-line○'],
      after: 'for:\n     - Anna\n     - Bo\nwhy: x\n',
    },
  ]);
});
