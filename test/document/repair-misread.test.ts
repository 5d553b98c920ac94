import { check } from './repair-cases';

// Texts that YAML reads without a fault, only not as they are meant.

describe('repair: no-break spaces', () => {
  check([
    {
      name: 'reads no-break spaces as the spaces they look like',
      text: 'unit:\n⟦\u00a0\u00a0⟧id: a\n  name: b\n',
      problems: ['no-break-space 2 spaces●'],
      after: 'unit:\n  id: a\n  name: b\n',
    },
    {
      name: 'takes all of a text as one mistake, around keys and after dashes too',
      text: 'unit:\n⟦\u00a0⟧ id:\u00a0a\n  name\u00a0: b\nfor:\n  -\u00a0Anna\n',
      problems: ['no-break-space 2 spaces●'],
      after: 'unit:\n  id: a\n  name : b\nfor:\n  - Anna\n',
    },
    {
      name: 'takes out spaces of no width',
      text: '⟦\u200b⟧id: a\n  \u200b \nname: b\n',
      problems: ['no-break-space 1 spaces●'],
      after: 'id: a\n   \nname: b\n',
    },
    {
      name: 'leaves no-break spaces between words alone',
      text: 'id: 10\u00a0000 kr.\nname: "\u00a0b"\n',
      problems: [],
    },
    {
      name: 'leaves a byte order mark alone',
      text: '\ufeffid: a\n',
      problems: [],
    },
    {
      name: 'mends them before a block of text',
      text: 's: >-\n⟦\u00a0\u00a0⟧tekst\n\u00a0\u00a0her\nb: c\n',
      problems: ['no-break-space 2 spaces●'],
      after: 's: >-\n  tekst\n  her\nb: c\n',
    },
  ]);
});

describe('repair: text lost after #', () => {
  check([
    {
      name: 'quotes a text with # and a number',
      text: 'title: Klub ⟦#1⟧\n',
      problems: ['hash-lost 1 #1 quote●'],
      after: 'title: "Klub #1"\n',
    },
    {
      name: 'quotes a text that is nothing but # and a word',
      text: 'title: ⟦#Solbæk⟧\nwhy: x\n',
      problems: ['hash-lost 1 #Solbæk quote●'],
      after: 'title: "#Solbæk"\nwhy: x\n',
    },
    {
      name: 'quotes a list entry that begins with #',
      text: 'for:\n  - ⟦#Solbæk⟧\n  - b\n',
      problems: ['hash-lost 2 #Solbæk quote●'],
      after: 'for:\n  - "#Solbæk"\n  - b\n',
    },
    {
      name: 'keeps the comment that follows',
      text: 'title: Klub ⟦#1⟧ # note\n',
      problems: ['hash-lost 1 #1 quote●'],
      after: 'title: "Klub #1" # note\n',
    },
    {
      name: 'quotes one text in brackets',
      text: 'm: [a ⟦#1⟧, b]\nn: {a: b ⟦#1⟧, c: d}\n',
      problems: ['hash-lost 1 #1 quote●', 'hash-lost 2 #1 quote●'],
      after: 'm: ["a #1", b]\nn: {a: "b #1", c: d}\n',
    },
    {
      name: 'quotes a text of two lines',
      text: 'title: Klub\n  nummer ⟦#1⟧\nwhy: x\n',
      problems: ['hash-lost 2 #1 quote●'],
      after: 'title: "Klub\n  nummer #1"\nwhy: x\n',
    },
    {
      name: 'leaves an ordinary comment alone',
      text: 'title: Klub # 1\n# note\n#note\nwhy: x\n',
      problems: [],
    },
    {
      name: 'leaves a comment after a number, a date or a closed text alone',
      text: 'priority: 1 #todo\ndue: 2026-01-01 #todo\nwhy: "x" #todo\n',
      problems: [],
    },
    {
      name: 'leaves a comment after a key with entries below alone',
      text: 'for: #todo\n  - a\n',
      problems: [],
    },
    {
      name: 'leaves a comment for this tool alone',
      text: 'title: Klub #strategy-papers-ignore wording/how-much: x\n',
      problems: [],
    },
    {
      name: 'leaves a # inside a word alone',
      text: 'title: C#1\nlink: https://x.dk/#top\n',
      problems: [],
    },
  ]);
});

describe('repair: decimal commas', () => {
  check([
    {
      name: 'reads a decimal comma as a point',
      text: 'm: {value: ⟦12,5⟧}\n',
      problems: ['decimal-comma 1 12,5 point●'],
      after: 'm: {value: 12.5}\n',
    },
    {
      name: 'does so among other values',
      text: 'm: {value: ⟦12,5⟧, date: 2026-01-01}\n',
      problems: ['decimal-comma 1 12,5 point●'],
      after: 'm: {value: 12.5, date: 2026-01-01}\n',
    },
    {
      name: 'leaves open what three decimals mean',
      text: 'm: {value: ⟦1,200⟧, by: 2026-01-01}\n',
      problems: ['decimal-comma 1 1,200 point○ remove○'],
      after: 'm: {value: 1.200, by: 2026-01-01}\n',
    },
    {
      name: 'leaves a list of numbers alone',
      text: 'm: [1,2, 3]\n',
      problems: [],
    },
    {
      name: 'leaves a decimal comma outside brackets to those who know what is expected',
      text: 'value: 12,5\n',
      problems: [],
    },
  ]);
});
