/** Papers before and after formatting, and before and after only their fields are put in order. */
import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/document/edit';
import { readDocument } from '../../server/src/document/read';
import { formatted } from '../../server/src/paper/layout/formatted';
import { inUsualOrder } from '../../server/src/paper/layout/usual-order';
import type { DocumentKind } from '../../server/src/paper/terms';
import { GOOD_ORGANISATION, GOOD_PAPER } from '../kit/good-paper';

const format = (text: string, kind: DocumentKind = 'strategy-paper') => formatted(readDocument(text), kind);
const order = (text: string, kind: DocumentKind = 'strategy-paper') =>
  applyEdits(text, inUsualOrder(readDocument(text), kind));

type Case = readonly [what: string, before: string, after: string];

function each(change: (text: string) => string | undefined, cases: readonly Case[]): void {
  for (const [what, before, after] of cases) {
    it(what, () => {
      assert.equal(change(before), after);
      assert.equal(change(after), after, 'a second time');
    });
  }
}

const LONG =
  'Every child at Lyngholm will feel at home in more than one language and in one town, and their neighbours too';

describe('the usual layout of a paper', () => {
  it('is the one the samples of the tests are written in', () => {
    assert.equal(format(GOOD_ORGANISATION, 'strategy-organisation'), GOOD_ORGANISATION);
    const wrapped = GOOD_PAPER.replace(
      /statement: (In 2027 .{70,90}?) (.*)\n/,
      'statement: >-\n    $1\n    $2\n',
    );
    assert.equal(format(wrapped), wrapped);
  });

  describe('fields', () => {
    each(format, [
      [
        'stand in the order of the format',
        'status: draft\nformat: strategy-paper/1\n',
        'format: strategy-paper/1\nstatus: draft\n',
      ],
      [
        'also in elements and between braces',
        'initiatives:\n  - title: T\n    id: t\n    benefits:\n      - id: b\n        measure:\n          target: {by: 2027-01-01, value: 2}\n',
        'initiatives:\n  - id: t\n    title: T\n    benefits:\n      - id: b\n        measure:\n          target: {value: 2, by: 2027-01-01}\n',
      ],
      [
        'that the format does not know stay behind the one they followed',
        'status: draft\nx-who: B\nperioden: 2026\nid: a\nx-note: so\nformat: strategy-paper/1\n',
        'format: strategy-paper/1\nid: a\nx-note: so\nstatus: draft\nx-who: B\nperioden: 2026\n',
      ],
      [
        'come after the format line, whatever they are',
        'x-note: so\nid: a\nformat: strategy-paper/1\n',
        'format: strategy-paper/1\nx-note: so\nid: a\n',
      ],
      [
        'of a parked element stand as they would in the paper',
        'parked:\n  - content:\n      priority: 2\n      title: T\n    kind: action\n    title: T\n',
        'parked:\n  - title: T\n    kind: action\n    content:\n      title: T\n      priority: 2\n',
      ],
      [
        'of a lone element count as if it stood in its list',
        'direction:\n  statement: S\ninitiatives:\n  title: T\n  id: t\n',
        'direction:\n  statement: S\ninitiatives:\n  id: t\n  title: T\n',
      ],
      [
        'keep the blank lines around them when sections change places',
        'format: strategy-paper/1\nid: a\n\ninitiatives:\n  - id: t\n\ndirection:\n  statement: S\n\nstatus: draft\n\nfollow_up:\n  rhythm: monthly\n',
        'format: strategy-paper/1\nid: a\nstatus: draft\n\ndirection:\n  statement: S\n\ninitiatives:\n  - id: t\n\nfollow_up:\n  rhythm: monthly\n',
      ],
    ]);
  });

  describe('indentation and blank lines', () => {
    each(format, [
      [
        'are two spaces a step, entries below their key',
        'unit:\n    change_agents:\n    -   Bo Lind\n    -   Anna Holm\ninitiatives:\n-\n    id: t\n    partners:\n    - who: schools\n',
        'unit:\n  change_agents:\n    - Bo Lind\n    - Anna Holm\ninitiatives:\n  - id: t\n    partners:\n      - who: schools\n',
      ],
      ['one space behind a colon', 'id:   a\nstatus :  draft\n', 'id: a\nstatus: draft\n'],
      ['one blank line at most', '\n\nid: a\n\n\n\nstatus: draft\n\n\n', 'id: a\n\nstatus: draft\n'],
      [
        'nothing at the end of a line, and an end to the last',
        'id: a   \nstatus: draft',
        'id: a\nstatus: draft\n',
      ],
      ['a byte order mark stays', '\ufeffstatus: draft\nid: a\n', '\ufeffid: a\nstatus: draft\n'],
      ['line ends stay', 'status: draft\r\nid: a\r\n', 'id: a\r\nstatus: draft\r\n'],
      [
        'a document mark stays',
        '# top\n--- # mark\nstatus: draft\nid: a\n',
        '# top\n--- # mark\nid: a\nstatus: draft\n',
      ],
    ]);
  });

  describe('quotes', () => {
    each(format, [
      [
        'go where they are not needed',
        '"id": "a"\nunit:\n  name: \'Parks\'\n',
        'id: a\nunit:\n  name: Parks\n',
      ],
      [
        'stay where a text could be misread',
        'unit:\n  name: \'Parks: North\'\n  area: "#1"\n',
        'unit:\n  name: "Parks: North"\n  area: "#1"\n',
      ],
      ['stay around a number that is a text', "unit:\n  name: '12'\n", 'unit:\n  name: "12"\n'],
      ['come to words that others read as yes or no', 'unit:\n  name: No\n', 'unit:\n  name: "No"\n'],
      [
        'are single around double ones',
        'unit:\n  name: "The \\"Shed\\": ours"\n',
        'unit:\n  name: \'The "Shed": ours\'\n',
      ],
      [
        'leave a day as it is, quoted or not',
        'period:\n  from: "2026-01-01"\n  to: 2027-12-31\n',
        'period:\n  from: 2026-01-01\n  to: 2027-12-31\n',
      ],
      [
        'leave a number as it is written',
        'limits: 3.0\nx-a: 1.200\nx-b: ~\nx-c: 1e3\n',
        'limits: 3.0\nx-a: 1.200\nx-b: ~\nx-c: 1e3\n',
      ],
      ['leave a mistake for its author', 'period:\n  from: 31.3.2026\n', 'period:\n  from: 31.3.2026\n'],
    ]);
  });

  describe('long texts', () => {
    each(format, [
      [
        'are folded',
        `direction:\n  statement: ${LONG}\n`,
        'direction:\n  statement: >-\n    Every child at Lyngholm will feel at home in more than one language and in one town, and\n    their neighbours too\n',
      ],
      [
        'over several lines without quotes come together',
        'unit:\n  name: Green\n    Parks\n',
        'unit:\n  name: Green Parks\n',
      ],
      [
        'keep the line breaks of their author',
        'direction:\n  statement: >-\n      One sentence.\n      Another one.\n',
        'direction:\n  statement: >-\n    One sentence.\n    Another one.\n',
      ],
      [
        'on one line are no block where the format wants a few words',
        'unit:\n  name: >-\n    Parks\n',
        'unit:\n  name: Parks\n',
      ],
      [
        'that keep their lines keep them',
        'direction:\n    background: |\n        One\n          two\n\n        three\nx-a: |+\n    b\n\n\nx-c: 1\n',
        'direction:\n  background: |\n    One\n      two\n\n    three\nx-a: |+\n  b\n\n\nx-c: 1\n',
      ],
      ['with line breaks in quotes become a block', 'x-a: "one\\ntwo"\n', 'x-a: >-\n  one\n\n  two\n'],
      [
        'without a space are left alone',
        `x-a: https://${'a'.repeat(120)}\n`,
        `x-a: https://${'a'.repeat(120)}\n`,
      ],
    ]);
  });

  describe('brackets', () => {
    each(format, [
      [
        'stay while they are short',
        'written_with: [ a,b ,"c" ]\nperiod: {to: 2027-01-01,from: 2026-01-01 }\n',
        'period: {from: 2026-01-01, to: 2027-01-01}\nwritten_with: [a, b, c]\n',
      ],
      ['come together over several lines', 'written_with: [\n  a,\n  b\n  ]\n', 'written_with: [a, b]\n'],
      [
        'become a list where they are long',
        `written_with: [${'somebody from the parks, '.repeat(5)}me]\n`,
        `written_with:\n${'  - somebody from the parks\n'.repeat(5)}  - me\n`,
      ],
      [
        'become a list where there are comments in them',
        'written_with: [ # all\n  a, # first\n  # second\n  b ] # end\n',
        '# end\nwritten_with: # all\n  - a # first\n  # second\n  - b\n',
      ],
      [
        'stay where a comment speaks of their line',
        `# strategy-papers-ignore a/b: why\nx-a: [${'somebody from the parks, '.repeat(5)}me]\n`,
        `# strategy-papers-ignore a/b: why\nx-a: [${'somebody from the parks, '.repeat(5)}me]\n`,
      ],
      ['around a whole paper go', '{"status": "draft", "id": "a"}\n', 'id: a\nstatus: draft\n'],
      ['with nothing in them stay', 'initiatives: [ ]\nx-a: { }\n', 'initiatives: []\nx-a: {}\n'],
    ]);
  });

  describe('comments', () => {
    each(format, [
      [
        'go with the field below them, and with the field they stand beside',
        'id: a\n# about the status\nstatus: draft # for now\n# about the unit\nunit:\n    # the name\n    name: P\n    id: p # key\n',
        'id: a\n# about the unit\nunit:\n  id: p # key\n  # the name\n  name: P\n# about the status\nstatus: draft # for now\n',
      ],
      [
        'at the top stay there',
        '# about the file\nstatus: draft\nid: a\n',
        '# about the file\nid: a\nstatus: draft\n',
      ],
      [
        'apart from those at the top go with their field',
        '# about the file\n\n# about the status\nstatus: draft\nid: a\n',
        '# about the file\n\nid: a\n# about the status\nstatus: draft\n',
      ],
      ['at the end stay there', 'status: draft\nid: a\n\n# the end\n', 'id: a\nstatus: draft\n\n# the end\n'],
      [
        'further in stay below what they are in',
        'initiatives:\n- title: T\n  id: t\n  # more to come\n- id: u\n# last\nid: a\n',
        '# last\nid: a\ninitiatives:\n  - id: t\n    title: T\n    # more to come\n  - id: u\n',
      ],
      [
        'right below a field and apart from the next stay with it',
        'status: draft\n# after the meeting\n\nid: a\n',
        'id: a\nstatus: draft\n# after the meeting\n',
      ],
      [
        'behind a dash go above it',
        'initiatives:\n  - # the first\n    title: T\n    id: t\n',
        'initiatives:\n  # the first\n  - id: t\n    title: T\n',
      ],
      [
        'that put a finding aside stay with the line they speak of',
        'initiatives:\n  # strategy-papers-ignore a/b: why\n  - title: T\n    id: t\n',
        'initiatives:\n  - id: t\n    # strategy-papers-ignore a/b: why\n    title: T\n',
      ],
      [
        'below a text that becomes a block go above it',
        `direction:\n  statement: ${LONG}\n    # below\n  supports: a\n`,
        'direction:\n  # below\n  statement: >-\n    Every child at Lyngholm will feel at home in more than one language and in one town, and\n    their neighbours too\n  supports: a\n',
      ],
    ]);
  });

  it('leaves a text with a colon in it as it is written', () => {
    const text = 'written_with:\n  - En time mere:  fritid # hm\n  - b\n';
    assert.equal(format(text), text);
  });

  it('leaves a file of comments alone', () => {
    assert.equal(format('# nothing yet  \n\n\n'), '# nothing yet  \n\n\n');
    assert.equal(format(''), '');
  });

  const left: readonly (readonly [string, string])[] = [
    ['a key twice', 'id: a\nid: b\n'],
    ['a key twice deep inside', 'x-a: [{b: 1, b: 2}]\n'],
    ['an unclosed quote', 'id: "a\n'],
    ['a tab', 'unit:\n\tid: a\n'],
    ['several documents', 'id: a\n---\nid: b\n'],
    ['an anchor', 'id: &a b\nx-b: *a\n'],
    ['a tag', 'id: !!str b\n'],
    ['a list', '- id: a\n'],
    ['a text', 'hello\n'],
    ['a lost comment', 'unit:\n  name: Parks #1\n'],
    ['a decimal comma', 'x-a: {value: 12,5}\n'],
  ];
  for (const [what, text] of left) {
    it(`is not for ${what}`, () => {
      assert.equal(format(text), undefined);
      assert.deepEqual(inUsualOrder(readDocument(text), 'strategy-paper'), []);
    });
  }
});

describe('the usual order alone', () => {
  each(order, [
    [
      'moves nothing where all is in order',
      'id:  "a"\nunit: {id: p,   name: P}\n',
      'id:  "a"\nunit: {id: p,   name: P}\n',
    ],
    [
      'keeps what moves as it is written',
      'status:   "draft" # now\n# unit\nunit:\n    name:  P\n    id: p\nid: a',
      'id: a\n# unit\nunit:\n    id: p\n    name:  P\nstatus:   "draft" # now',
    ],
    [
      'moves fields between braces',
      'period: { to: 2027-01-01,  from: 2026-01-01 }\n',
      'period: { from: 2026-01-01,  to: 2027-01-01 }\n',
    ],
    [
      'moves the first field behind a dash',
      'initiatives:\n  - title: T\n    # key\n    id: t\n    benefits:\n    - statement: S\n      id: s\n',
      'initiatives:\n  # key\n  - id: t\n    title: T\n    benefits:\n    - id: s\n      statement: S\n',
    ],
    [
      'moves a comment about one line with its line',
      'initiatives:\n  # strategy-papers-ignore a/b: why\n  - title: T\n    id: t\n',
      'initiatives:\n  - id: t\n    # strategy-papers-ignore a/b: why\n    title: T\n',
    ],
    ['keeps line ends', 'status: draft\r\n\r\nid: a\r\n', 'id: a\r\nstatus: draft\r\n'],
  ]);
});
