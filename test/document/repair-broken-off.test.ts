import { check } from './repair-cases';

// Lines that broke off to the left edge from the text or the fields they belong to.

describe('repair: a text that goes on without its indentation', () => {
  check([
    {
      name: 'moves the line under the text above, where the lines below are further in',
      text: 'a:\n  - title: Every park has a wild\n⟦c⟧orner of its own\n    lead: x\n',
      problems: ['indentation 3 Every park has a wild true 6 line-up○'],
      after: 'a:\n  - title: Every park has a wild\n      corner of its own\n    lead: x\n',
      values: { a: [{ title: 'Every park has a wild corner of its own', lead: 'x' }] },
    },
    {
      name: 'takes all lines of the text as one mistake',
      text: 'a:\n  - title: Every park\n⟦h⟧as a wild\n corner\n    lead: x\n',
      problems: ['indentation 3 Every park true 6 line-up○'],
      after: 'a:\n  - title: Every park\n      has a wild\n      corner\n    lead: x\n',
    },
    {
      name: 'moves a single word that stands far from the fields around it',
      text: 'a:\n  - title: Every wild park has\n⟦c⟧orners\n    lead: x\n',
      problems: ['indentation 3 Every wild park has true 6 line-up○'],
      after: 'a:\n  - title: Every wild park has\n      corners\n    lead: x\n',
    },
    {
      name: 'moves it where an entry goes on below',
      text: 'a:\n  - title: Every park\n⟦h⟧as a corner\n  - title: Two\n',
      problems: ['indentation 3 Every park true 6 line-up○'],
      after: 'a:\n  - title: Every park\n      has a corner\n  - title: Two\n',
    },
    {
      name: 'quotes the whole where the line has a colon in it',
      text: 'a:\n  - title: ⟦Every park\nhas this: a corner⟧\n    lead: x\n',
      problems: ['needs-quotes : 2 quote●'],
      after: 'a:\n  - title: "Every park\n      has this: a corner"\n    lead: x\n',
      values: { a: [{ title: 'Every park has this: a corner', lead: 'x' }] },
    },
    {
      name: 'moves it inside quotation marks too',
      text: 'a:\n  - title: "Every park\n⟦h⟧as a corner"\n    lead: x\n',
      problems: ['indentation 3 Every park true 6 line-up○'],
      after: 'a:\n  - title: "Every park\n      has a corner"\n    lead: x\n',
    },
    {
      name: 'keeps line endings of two characters, and characters of two units',
      text: 'a:\r\n  - title: Every 🌳\r\n⟦h⟧as a corner\r\n    lead: x\r\n',
      problems: ['indentation 3 Every 🌳 true 6 line-up○'],
      after: 'a:\r\n  - title: Every 🌳\r\n      has a corner\r\n    lead: x\r\n',
    },
  ]);
});

describe('repair: a field that lost its indentation', () => {
  check([
    {
      name: 'moves it beside the field below',
      text: 'a:\n  - title: x\n⟦l⟧ead: y\n    why: z\n',
      problems: ['indentation 3 title 4 line-up○'],
      after: 'a:\n  - title: x\n    lead: y\n    why: z\n',
    },
    {
      name: 'moves the last field of an entry beside those above',
      text: 'a:\n  - c:\n      - title: x\n⟦l⟧ead: y\n      - title: z\n',
      problems: ['indentation 4 title 8 line-up○'],
      after: 'a:\n  - c:\n      - title: x\n        lead: y\n      - title: z\n',
    },
  ]);
});

describe('repair: what stands at the left edge by right', () => {
  check([
    {
      name: 'takes a field without its colon for one where what is below is its own',
      text: 'a:\n  x: y\n⟦b⟧\n  - c: d\n',
      problems: ['key-without-colon b 3 colon○'],
      after: 'a:\n  x: y\nb:\n  - c: d\n',
    },
    {
      name: 'takes a field without its colon for one where the line below stands beside it',
      text: 'a:\n  - title: x\n⟦lead⟧ Anna\nwhy: z\n',
      problems: ['key-without-colon lead 3 colon○'],
      after: 'a:\n  - title: x\nlead: Anna\nwhy: z\n',
    },
    {
      name: 'moves the line below where only that is a little too far in',
      text: 'a:\n  x: y\nphase: z\n  ⟦s⟧tatus: w\nb: c\n',
      problems: ['indentation 4 phase -2 line-up○'],
      after: 'a:\n  x: y\nphase: z\nstatus: w\nb: c\n',
    },
    {
      name: 'leaves a quotation mark unclosed where fields follow before the next one',
      text: 'a:\n  - title: ⟦"⟧Every park\nlead: x\nwhy: the "end"\n',
      problems: ['quote 2 close-quote●'],
      after: 'a:\n  - title: "Every park"\nlead: x\nwhy: the "end"\n',
    },
  ]);
});
