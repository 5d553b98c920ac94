import { check } from './repair-cases';

// Words that YAML takes for something else, and signs without their other half.

describe('repair: quotation marks', () => {
  check([
    {
      name: 'closes a quotation mark at the end of its line',
      text: 'title: ⟦"⟧Byens stue\nwhy: "x"\nlead: y\n',
      problems: ['quote 1 close-quote●'],
      after: 'title: "Byens stue"\nwhy: "x"\nlead: y\n',
    },
    {
      name: 'closes it after the further lines of the text',
      text: 'title: ⟦"⟧Byens stue\n  og mere\nwhy: x\n',
      problems: ['quote 1 close-quote●'],
      after: 'title: "Byens stue\n  og mere"\nwhy: x\n',
    },
    {
      name: 'closes it where the next field is indented too',
      text: "a:\n  - title: ⟦'⟧Byens stue\n    why: x\n  - title: y\n",
      problems: ['quote 2 close-quote●'],
      after: "a:\n  - title: 'Byens stue'\n    why: x\n  - title: y\n",
    },
    {
      name: 'closes it before a comment',
      text: 'title: ⟦"⟧Byens stue # husk\nwhy: x\n',
      problems: ['quote 1 close-quote●'],
      after: 'title: "Byens stue" # husk\nwhy: x\n',
    },
    {
      name: 'closes it inside brackets before the comma',
      text: 'for: [a, ⟦"⟧b, c]\nwhy: x\n',
      problems: ['quote 1 close-quote○'],
      after: 'for: [a, "b", c]\nwhy: x\n',
    },
    {
      name: 'keeps a line ending of two characters',
      text: 'title: ⟦"⟧a\r\nwhy: b\r\n',
      problems: ['quote 1 close-quote●'],
      after: 'title: "a"\r\nwhy: b\r\n',
    },
    {
      name: 'counts a byte order mark and characters of two units',
      text: '\ufefftitle: ⟦"⟧😀 æøå\nwhy: b\n',
      problems: ['quote 1 close-quote●'],
      after: '\ufefftitle: "😀 æøå"\nwhy: b\n',
    },
  ]);
});

describe('repair: texts that need quotes', () => {
  check([
    {
      name: 'quotes a text with a colon',
      text: 'title: ⟦Skolen: et værested⟧\nwhy: x\n',
      problems: ['needs-quotes : 1 quote●'],
      after: 'title: "Skolen: et værested"\nwhy: x\n',
    },
    {
      name: 'quotes a text that ends with a colon',
      text: 'title: ⟦Det vil vi:⟧\nwhy: x\n',
      problems: ['needs-quotes : 1 quote●'],
      after: 'title: "Det vil vi:"\nwhy: x\n',
    },
    {
      name: 'quotes a text with a colon over two lines',
      text: 'statement: ⟦Biblioteket bliver\n  det nye sted: hvor alle mødes⟧\nfor: x\n',
      problems: ['needs-quotes : 1 quote●'],
      after: 'statement: "Biblioteket bliver\n  det nye sted: hvor alle mødes"\nfor: x\n',
    },
    {
      name: 'quotes a text over two lines with quoted words in the first',
      text: 'why: ⟦"Those who "really" take part\n  are happier"⟧\nfor: x\n',
      problems: ['needs-quotes " 1 quote●'],
      after: 'why: \'Those who "really" take part\n  are happier\'\nfor: x\n',
    },
    {
      name: 'quotes a text over two lines with quoted words in the second',
      text: 'why: ⟦"Those who take part\n  are "really" happier"⟧\nfor: x\n',
      problems: ['needs-quotes " 1 quote●'],
      after: 'why: \'Those who take part\n  are "really" happier\'\nfor: x\n',
    },
    {
      name: 'quotes a text that begins with @',
      text: 'title: ⟦@home⟧\nwhy: x\n',
      problems: ['needs-quotes @ 1 quote●'],
      after: 'title: "@home"\nwhy: x\n',
    },
    {
      name: 'quotes a text that begins with `',
      text: 'title: ⟦`x`⟧\n',
      problems: ['needs-quotes ` 1 quote●'],
      after: 'title: "`x`"\n',
    },
    {
      name: 'quotes a text that begins with %',
      text: 'title: 50 %\nwhy: ⟦% af alle⟧\n',
      problems: ['needs-quotes % 2 quote●'],
      after: 'title: 50 %\nwhy: "% af alle"\n',
    },
    {
      name: 'quotes a text that begins with &',
      text: 'title: ⟦&Co for alle⟧\n',
      problems: ['needs-quotes & 1 quote●'],
      after: 'title: "&Co for alle"\n',
    },
    {
      name: 'quotes a text that begins with *',
      text: 'title: ⟦*vigtigt* for alle⟧\n',
      problems: ['needs-quotes * 1 quote●'],
      after: 'title: "*vigtigt* for alle"\n',
    },
    {
      name: 'quotes a single word that begins with *',
      text: 'title: ⟦*vigtigt⟧\n',
      problems: ['needs-quotes * 1 quote●'],
      after: 'title: "*vigtigt"\n',
    },
    {
      name: 'quotes a text that begins with !',
      text: 'title: ⟦!Vigtigt nu⟧\n',
      problems: ['needs-quotes ! 1 quote●'],
      after: 'title: "!Vigtigt nu"\n',
    },
    {
      name: 'quotes a text that begins with >',
      text: 'title: ⟦> 50 personer⟧\n',
      problems: ['needs-quotes > 1 quote●'],
      after: 'title: "> 50 personer"\n',
    },
    {
      name: 'quotes a text with words after its quotation marks',
      text: 'title: ⟦"Byens stue" for alle⟧\nwhy: x\n',
      problems: ['needs-quotes " 1 quote●'],
      after: 'title: \'"Byens stue" for alle\'\nwhy: x\n',
    },
    {
      name: 'quotes a text with two quoted words',
      text: 'title: ⟦"A" and "B"⟧\n',
      problems: ['needs-quotes " 1 quote●'],
      after: 'title: \'"A" and "B"\'\n',
    },
    {
      name: 'keeps quotation marks around a text with others inside',
      text: 'title: ⟦"He said "hi" to me"⟧\n',
      problems: ['needs-quotes " 1 quote●'],
      after: 'title: \'He said "hi" to me\'\n',
    },
    {
      name: 'keeps them around a text with an apostrophe',
      text: "title: ⟦'Anna's stue'⟧\n",
      problems: ["needs-quotes ' 1 quote●"],
      after: 'title: "Anna\'s stue"\n',
    },
    {
      name: 'keeps an apostrophe and double quotation marks',
      text: 'title: ⟦"Byens stue" er Anna\'s⟧\n',
      problems: ['needs-quotes " 1 quote●'],
      after: "title: '\"Byens stue\" er Anna''s'\n",
    },
    {
      name: 'quotes a text that begins with a bracket',
      text: 'for: ⟦[Kladde] Byens stue⟧\nwhy: x\n',
      problems: ['needs-quotes [ 1 quote●'],
      after: 'for: "[Kladde] Byens stue"\nwhy: x\n',
    },
    {
      name: 'quotes a link as people write it',
      text: '- ⟦[Se her](https://x.dk) nu⟧\n- b\n',
      problems: ['needs-quotes [ 1 quote●'],
      after: '- "[Se her](https://x.dk) nu"\n- b\n',
    },
    {
      name: 'quotes a list before a colon, which YAML reads as a field without a name',
      text: 'a: ⟦[x]: y⟧\n',
      problems: ['needs-quotes [ 1 quote●'],
      after: 'a: "[x]: y"\n',
    },
    {
      name: 'doubles a backslash that means nothing',
      text: 'title: ⟦"C:\\plan"⟧\n',
      problems: ['needs-quotes \\ 1 quote●'],
      after: 'title: "C:\\\\plan"\n',
    },
    {
      name: 'quotes a text with a colon in a map in brackets',
      text: 'm: {with: ⟦skolen: de store⟧, how: x}\n',
      problems: ['needs-quotes : 1 quote●'],
      after: 'm: {with: "skolen: de store", how: x}\n',
    },
    {
      name: 'quotes a text with brackets in a map in brackets',
      text: 'm: {with: ⟦skolen (se [1, 2])⟧, how: x}\n',
      problems: ['needs-quotes [ 1 quote●'],
      after: 'm: {with: "skolen (se [1, 2])", how: x}\n',
    },
    {
      name: 'quotes a key that begins with @',
      text: '⟦@home⟧: x\ny: z\n',
      problems: ['needs-quotes @ 1 quote●'],
      after: '"@home": x\ny: z\n',
    },
    {
      name: 'leaves out two lines that became one',
      text: 'lead: ⟦Anna    partners:⟧\n  - who: x\nwhy: y\n',
      problems: ['needs-quotes : 1'],
      holes: ['Anna    partners:\n  - who: x'],
    },
  ]);
});

describe('repair: brackets', () => {
  check([
    {
      name: 'closes a bracket at the end of its words',
      text: 'for: ⟦[⟧a, b\nwhy: x\n',
      problems: ['bracket [ 1 bracket○'],
      after: 'for: [a, b]\nwhy: x\n',
    },
    {
      name: 'closes a bracket of several lines',
      text: 'for:\n  ⟦[⟧a,\n   b\nwhy: x\n',
      problems: ['bracket [ 2 bracket○'],
      after: 'for:\n  [a,\n   b]\nwhy: x\n',
    },
    {
      name: 'closes an inner bracket',
      text: 'for: {a: 1, b: ⟦[⟧2, 3}\nwhy: x\n',
      problems: ['bracket [ 1 bracket○'],
      after: 'for: {a: 1, b: [2, 3]}\nwhy: x\n',
    },
    {
      name: 'turns a bracket of the wrong kind',
      text: 'for: [a, b⟦}⟧\nwhy: x\n',
      problems: ['bracket } 1 bracket○'],
      after: 'for: [a, b]\nwhy: x\n',
    },
    {
      name: 'removes a bracket too many',
      text: 'for: [a, b]⟦]⟧\nwhy: x\n',
      problems: ['bracket ] 1 remove○'],
      after: 'for: [a, b]\nwhy: x\n',
    },
    {
      name: 'moves a closing bracket that stands too far left',
      text: 'a:\n  for: [\n    x,\n ⟦]⟧\n  why: y\n',
      problems: ['indentation 4 for: [ 1 line-up○'],
      after: 'a:\n  for: [\n    x,\n  ]\n  why: y\n',
    },
    {
      name: 'moves words in brackets that stand too far left',
      text: 'a:\n  for: [\n  ⟦x⟧,\n  y]\n  why: y\n',
      problems: ['indentation 3 for: [ 2 line-up○'],
      after: 'a:\n  for: [\n    x,\n    y]\n  why: y\n',
    },
  ]);
});

describe('repair: the rest', () => {
  check([
    {
      name: 'leaves out what it cannot explain, and reads the rest',
      text: 'a:\n  b: c\n  ⟦}⟧\n  d: e\n',
      problems: ['other 3'],
      holes: ['}'],
    },
    {
      name: 'leaves out a field among entries',
      text: '- a\n⟦b: c⟧\n',
      problems: ['other 2'],
      holes: ['b: c'],
    },
    {
      name: 'sees each of several mistakes',
      text: 'a: ⟦b: c: d⟧\ne: ⟦"x" y⟧\nf: ⟦[⟧1\n⟦g:⟧h\n',
      problems: [
        'needs-quotes : 1 quote●',
        'needs-quotes " 2 quote●',
        'bracket [ 3 bracket○',
        'colon-without-space g 4 space●',
      ],
      after: 'a: "b: c: d"\ne: \'"x" y\'\nf: [1]\ng: h\n',
    },
  ]);
});
