/** The tree as its author means it: what is read otherwise than it stands, and what is left as it is. */
import assert from 'node:assert/strict';
import { readDocument } from '../../server/src/document/read';
import { asMeant } from '../../server/src/paper/as-meant';
import { shapeOf } from '../../server/src/paper/field-shape';
import type { Misreading } from '../../server/src/paper/misreading';
import { plainValues } from '../../server/src/paper/plain-values';
import { structureFaults } from '../../server/src/paper/structure';
import type { Language } from '../../server/src/paper/terms';

function read(text: string, language: Language = 'en') {
  const { root } = readDocument(text);
  assert.ok(root?.kind === 'map', 'no map');
  const meant = asMeant(root, shapeOf('strategy-paper'), { text, language, hasTwins: true });
  return {
    values: plainValues(meant.root) as Record<string, unknown>,
    told: meant.misreadings.map(shown),
    faults: structureFaults('strategy-paper', meant.root),
  };
}

function shown(misreading: Misreading): string {
  switch (misreading.kind) {
    case 'unknown-key':
      return `unknown-key ${misreading.pair.key.text} -> ${misreading.near ?? '?'}`;
    case 'became-key':
      return `became-key ${misreading.text}`;
    case 'lone-entry':
      return `lone-entry ${misreading.pair.key.text}`;
    case 'dashed-text':
      return `dashed-text ${misreading.at}`;
    case 'pasted':
      return `pasted ${misreading.index}`;
    case 'keyed':
      return `keyed ${misreading.field}`;
    case 'numbered':
    case 'stray':
      return `${misreading.kind} ${misreading.pairs.map(({ key }) => key.text).join()}`;
    case 'stray-entries':
      return `stray-entries ${misreading.under.key.text}`;
    default:
      return `${misreading.kind} ${misreading.node.text}`;
  }
}

describe('a tree as meant', () => {
  it('is the very tree where nothing is off', () => {
    const { root } = readDocument('id: parks\ndirection:\n  statement: Greener\nx-any: {thing: [1]}\n');
    assert.ok(root?.kind === 'map');
    const meant = asMeant(root, shapeOf('strategy-paper'), { text: '', language: 'en', hasTwins: true });
    assert.equal(meant.root, root);
    assert.deepEqual(meant.misreadings, []);
  });

  for (const [what, text, values, told] of [
    [
      'a misspelt key',
      'directoin:\n  statment: Greener\n',
      { direction: { statement: 'Greener' } },
      ['unknown-key directoin -> direction', 'unknown-key statment -> statement'],
    ],
    ['a bare text', 'direction: Greener\n', { direction: { statement: 'Greener' } }, ['shorthand Greener']],
    ['no bare number for a whole part', 'unit: 7\n', { unit: 7 }, []],
    [
      'bare entries',
      'initiatives:\n  - Green\n  - {title: Safe}\n',
      { initiatives: [{ title: 'Green' }, { title: 'Safe' }] },
      ['shorthand Green'],
    ],
    [
      'one entry without its dash',
      'written_with: everyone\n',
      { written_with: ['everyone'] },
      ['lone-entry written_with'],
    ],
    [
      'one bare entry without its dash, told once',
      'dialogue:\n  up: the board\n',
      { dialogue: { up: [{ with: 'the board' }] } },
      ['lone-entry up'],
    ],
    [
      'one number without its dash, told once',
      'written_with: 12\n',
      { written_with: ['12'] },
      ['lone-entry written_with'],
    ],
    [
      'a lone entry with a misspelt key inside',
      'dialogue:\n  up: {wiht: the board}\n',
      { dialogue: { up: [{ with: 'the board' }] } },
      ['lone-entry up', 'unknown-key wiht -> with'],
    ],
    [
      'a colon in a listed text',
      'written_with:\n  - En time mere: fritid\n',
      { written_with: ['En time mere: fritid'] },
      ['became-key En time mere: fritid'],
    ],
    [
      'a colon at the end of a listed text',
      'written_with:\n  - En time mere:\n',
      { written_with: ['En time mere:'] },
      ['became-key En time mere:'],
    ],
    [
      'a colon in a bare entry',
      'initiatives:\n  - Green: with residents\n',
      { initiatives: [{ title: 'Green: with residents' }] },
      ['became-key Green: with residents'],
    ],
    [
      'a number for a text',
      'direction:\n  image_in_words: 2027\n',
      { direction: { image_in_words: '2027' } },
      ['not-a-text 2027'],
    ],
    ['a number for a text or a list', 'unit:\n  lead: 7\n', { unit: { lead: '7' } }, ['not-a-text 7']],
    [
      'the word null',
      'direction:\n  image_in_words: null\n',
      { direction: { image_in_words: 'null' } },
      ['not-a-text null'],
    ],
    ['a number for a date', 'period:\n  from: 20260101\n', { period: { from: '20260101' } }, []],
    ['a number for a choice', 'phase: 2\n', { phase: '2' }, []],
    [
      'a day that there is not',
      'period:\n  from: 2026-02-30\n',
      { period: { from: '2026-02-30' } },
      ['no-such-day 2026-02-30'],
    ],
    ['nothing and empty things', 'id:\nlanguage: ~\nphase: ""\nwritten_with: []\nunit: {}\n', {}, []],
    ['a misspelt key beside the right one', 'id: a\nId: b\n', { id: 'a', Id: 'b' }, ['unknown-key Id -> ?']],
    [
      'two misspelt keys for one',
      'directoin: {}\ndirektion: Greener\n',
      { direktion: 'Greener' },
      ['unknown-key directoin -> direction', 'unknown-key direktion -> ?'],
    ],
    ["what stands under a note of one's own", 'x-direction: 7\n', { 'x-direction': 7 }, []],
  ] as const) {
    it(`reads ${what}`, () => {
      const reading = read(text);
      assert.deepEqual(reading.values, values);
      assert.deepEqual(reading.told, told);
    });
  }

  it('reads 1.200 as twelve hundred in a Danish text', () => {
    const measure = 'initiatives:\n  - benefits:\n      - measure: {target: {value: 1.200}}\n';
    const value = (language: Language) => JSON.stringify(read(measure, language).values['initiatives']);
    assert.match(value('da'), /"value":1200\b/);
    assert.match(value('en'), /"value":1\.2\b/);
    assert.match(JSON.stringify(read(measure.replace('1.200', '1.20'), 'da').values), /"value":1\.2\b/);
    assert.match(JSON.stringify(read(measure.replace('1.200', '"1.200"'), 'da').values), /"value":"1\.200"/);
  });

  it('lets the key of a prototype be a key like any other', () => {
    const { values, told } = read('__proto__: {status: draft}\nid: a\n');
    assert.equal(Object.getPrototypeOf(values), Object.prototype);
    assert.equal(values['status'], undefined);
    assert.deepEqual(told, ['unknown-key __proto__ -> ?']);
  });
});

describe('faults of structure', () => {
  const kinds = (text: string) =>
    read(text).faults.map((fault) => `${fault.kind} ${fault.shape.path.replace('strategy-paper:', '')}`);

  it('are one for one value, and one for each key that is missing', () => {
    const of = (text: string) => kinds(text).filter((told) => !told.startsWith('missing'));
    assert.deepEqual(of('phase: 2\n'), ['not-a-choice phase']);
    assert.deepEqual(of('phase: {a: 1}\n'), ['wrong-type phase']);
    assert.deepEqual(of('format: {a: 1}\n'), ['wrong-type format']);
    assert.deepEqual(of('period: {from: 31.3.2026}\n'), ['wrong-style period.from']);
    assert.deepEqual(of('written_with: [a, "", ~, b]\n'), [
      'empty-entry written_with[]',
      'empty-entry written_with[]',
    ]);
    assert.deepEqual(of('initiatives: [{}, {}, {}, {}, {}]\n'), ['count initiatives']);
    assert.deepEqual(
      kinds('unit: {name: Parks}\n').filter((told) => told.startsWith('missing unit')),
      ['missing unit.id', 'missing unit.lead', 'missing unit.change_agents'],
    );
  });

  it('are none for keys that were told already', () => {
    assert.deepEqual(
      kinds('colour: green\n').filter((told) => !told.startsWith('missing')),
      [],
    );
  });
});
