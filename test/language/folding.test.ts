/** What folds, by the first and the last line of each stretch. */
import assert from 'node:assert/strict';
import { sourceText } from '../../server/src/document/source-text';
import { foldingOf } from '../../server/src/language/reading/folding';
import { edited, GOOD_PAPER } from '../kit/good-paper';
import { samples } from '../kit/workspace';

/** Each stretch as `first … last`, without the white space of the lines. */
function folds(text: string): readonly string[] {
  const lines = text.split(/\r?\n/);
  return foldingOf(sourceText(text)).map(
    ({ startLine, endLine, kind }) =>
      `${lines[startLine]?.trim()} … ${lines[endLine]?.trim()}${kind ? ` (${kind})` : ''}`,
  );
}

describe('folding', () => {
  it('has the sections, the initiatives, their benefits and their actions', () => {
    const found = folds(GOOD_PAPER);
    for (const wanted of [
      'unit: … change_agents: [Bo Lind]',
      'initiatives: … started: 2026-04-01',
      '- id: local-green … decided: 2026-06-01',
      'benefits: … target: {value: 200, by: 2027-10-01}',
      '- id: ownership … target: {value: 200, by: 2027-10-01}',
      '- id: first-three-parks … next_step: Evening walk with residents',
      'map_reviews: … reviewed_by: All park keepers',
    ])
      assert.ok(found.includes(wanted), `${wanted} is not among\n${found.join('\n')}`);
  });

  const cases: readonly (readonly [what: string, text: string, expected: readonly string[]])[] = [
    [
      'lists right under their key',
      'for_whom:\n- residents\n- children\nstatus: draft\n',
      ['for_whom: … - children'],
    ],
    [
      'elements right under their key',
      'partners:\n- who: schools\n  next_step: call\n- who: parks\nstatus: draft\n',
      ['partners: … - who: parks', '- who: schools … next_step: call'],
    ],
    [
      'a block text, whatever its lines look like',
      'why: >-\n  - one\n    two: three\n  # four\n\n  five\nstatus: draft\n',
      ['why: >- … five'],
    ],
    ['a block text as an entry', 'for_whom:\n  - >-\n    one\n    two\n', ['for_whom: … two', '- >- … two']],
    ['a list in brackets', 'for_whom: [\n  residents,\n  children\n]\n', ['for_whom: [ … children']],
    [
      'a run of comments, and no single one',
      '# one\n# two\n# three\n\n# four\nstatus: draft # five\n',
      ['# one … # three (comment)'],
    ],
    [
      'comments further in with the part they end, others with the next',
      'unit:\n  id: parks\n  # more of parks\n# of the period\nperiod:\n  from: 2026-01-01\n',
      [
        'unit: … # more of parks',
        '# more of parks … # of the period (comment)',
        'period: … from: 2026-01-01',
      ],
    ],
    ['no blank lines at the end of a part', 'unit:\n  id: parks\n\n\nstatus: draft\n', ['unit: … id: parks']],
    [
      'comments at the margin amid a part',
      'unit:\n  id: parks\n# aside\n  name: Parks\nstatus: draft\n',
      ['unit: … name: Parks'],
    ],
    ['lines that end the Windows way', 'unit:\r\n  id: parks\r\nstatus: draft\r\n', ['unit: … id: parks']],
    ['a text behind a byte order mark', '\ufeffunit:\n  id: parks\n', ['\ufeffunit: … id: parks'.trim()]],
    ['nothing in nothing', '', []],
  ];
  for (const [what, text, expected] of cases) {
    it(`has ${what}`, () => assert.deepEqual(folds(text), expected));
  }

  it('stays as it is while a line is half typed, and where a quote is not closed', () => {
    const before = folds(GOOD_PAPER).length;
    for (const half of ['why: "Residents who', 'why', '"why: [', ': : {'])
      assert.equal(
        folds(
          edited(GOOD_PAPER, [
            'why: Residents who take part know how to solve the next problem themselves',
            half,
          ]),
        ).length,
        before,
        half,
      );
  });

  it('never overlaps, and never begins twice in one line', () => {
    for (const [name, text] of Object.entries(samples())) {
      const found = foldingOf(sourceText(text)).filter(({ kind }) => kind === undefined);
      assert.equal(new Set(found.map(({ startLine }) => startLine)).size, found.length, name);
      for (const one of found)
        for (const other of found)
          if (other.startLine > one.startLine && other.startLine <= one.endLine)
            assert.ok(other.endLine <= one.endLine, `${name} ${one.startLine} ${other.startLine}`);
    }
  });
});
