import assert from 'node:assert/strict';
import { shapeOf } from '../../server/src/paper/field-shape';
import { near, nearKey } from '../../server/src/paper/near-key';
import { DOCUMENT_KINDS } from '../../server/src/paper/terms';

const PAPER = Object.keys(shapeOf('strategy-paper').fields ?? {});
const INITIATIVE = Object.keys(shapeOf('strategy-paper').fields?.['initiatives']?.entry?.fields ?? {});

describe('did you mean', () => {
  for (const [written, meant] of [
    ['benifits', 'benefits'],
    ['Benefits', 'benefits'],
    ['benefit', 'benefits'],
    ['tilte', 'title'],
    ['titel', 'title'],
    ['for whom', 'for_whom'],
    ['for-whom', 'for_whom'],
    ['indsats', 'title'],
    ['fælles mål', undefined],
    ['handlinger', 'actions'],
    ['gevinster', 'benefits'],
    ['forventede gevinster', 'benefits'],
    ['tovholder', 'lead'],
    ['colour', undefined],
    ['x', undefined],
    ['', undefined],
    ['id2', undefined],
    ['whyy', 'why'],
    ['idd', 'id'],
    ['idm', undefined],
  ] as const) {
    it(`${written === '' ? 'nothing' : written}: ${meant ?? 'nothing'}`, () => {
      assert.equal(nearKey(written, INITIATIVE), meant);
    });
  }

  it('goes by the map: the same word means another key elsewhere', () => {
    assert.equal(nearKey('indsatser', PAPER), 'initiatives');
    assert.equal(nearKey('enhed', PAPER), 'unit');
    assert.equal(nearKey('enhed', ['indicator', 'measured_in']), 'measured_in');
  });

  it('says where another key is just as near', () => {
    assert.deepEqual(near('grund', ['reason', 'why']), {
      key: 'reason',
      alone: false,
      certain: true,
      how: 'danish',
    });
    assert.deepEqual(near('grund', ['why']), { key: 'why', alone: true, certain: false, how: 'danish' });
    assert.equal(near('leat', ['lead', 'leap'])?.alone, false);
  });

  it('takes no key of the format for another one', () => {
    for (const kind of DOCUMENT_KINDS) {
      const fields = Object.keys(shapeOf(kind).fields ?? {});
      for (const key of fields) assert.equal(nearKey(key, fields), key);
    }
  });

  it('does not trip over words of the language itself', () => {
    for (const key of ['__proto__', 'constructor', 'toString'])
      assert.equal(nearKey(key, PAPER), undefined, key);
  });
});
