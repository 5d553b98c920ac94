import assert from 'node:assert/strict';
import { datesMeant, lastOfMonth } from '../../server/src/paper/written-date';

describe('dates as people write them', () => {
  for (const [written, english, danish = english] of [
    ['31.3.2026', ['2026-03-31']],
    ['31. 3. 2026', ['2026-03-31']],
    ['1.2.26', ['2026-02-01']],
    ['1/2/2026', ['2026-02-01', '2026-01-02'], ['2026-02-01']],
    ['1/2-2026', ['2026-02-01', '2026-01-02'], ['2026-02-01']],
    ['13/2/2026', ['2026-02-13']],
    ['2/13/2026', ['2026-02-13'], []],
    ['2/2/2026', ['2026-02-02']],
    ['den 5. maj 2026', ['2026-05-05']],
    ['5 OKT. 2026', ['2026-10-05']],
    ['Sept 5th, 2026', ['2026-09-05']],
    ['2026-1-2', ['2026-01-02']],
    ['20260102', ['2026-01-02']],
    ['30.2.2026', []],
    ['29.2.2028', ['2028-02-29']],
    ['5. smarch 2026', []],
    ['5. constructor 2026', []],
    ['May 2026', []],
    ['2026', []],
    ['before the summer', []],
    ['', []],
    ['12345678', []],
    ['010190-0000', []],
  ] as const) {
    it(`${written === '' ? 'nothing' : written}`, () => {
      assert.deepEqual(datesMeant(written, 'en'), english);
      assert.deepEqual(datesMeant(written, 'da'), danish);
    });
  }

  it('knows the last day of a month', () => {
    assert.equal(lastOfMonth('2026-02-30'), '2026-02-28');
    assert.equal(lastOfMonth('2026-04-31'), '2026-04-30');
    assert.equal(lastOfMonth('2026-13-01'), undefined);
    assert.equal(lastOfMonth('2026-00-10'), undefined);
  });
});
