import assert from 'node:assert/strict';
import { periodMeant, stretchMeant } from '../../server/src/paper/written-stretch';

describe('a stretch of time where one day is wanted', () => {
  for (const [written, from, to] of [
    ['2026', '2026-01-01', '2026-12-31'],
    ['i 2026', '2026-01-01', '2026-12-31'],
    ['juni 2026', '2026-06-01', '2026-06-30'],
    ['Feb. 2028', '2028-02-01', '2028-02-29'],
    ['October, 2026', '2026-10-01', '2026-10-31'],
    ['2026-06', '2026-06-01', '2026-06-30'],
    ['6/2026', '2026-06-01', '2026-06-30'],
    ['3. kvartal 2026', '2026-07-01', '2026-09-30'],
    ['Q1 2027', '2027-01-01', '2027-03-31'],
    ['2nd quarter of 2027', '2027-04-01', '2027-06-30'],
    ['1. halvår 2026', '2026-01-01', '2026-06-30'],
    ['second half of 2026', '2026-07-01', '2026-12-31'],
    ['efteråret 2026', '2026-09-01', '2026-11-30'],
    ['spring 2026', '2026-03-01', '2026-05-31'],
    ['uge 1 2026', '2025-12-29', '2026-01-04'],
    ['uge 53, 2026', '2026-12-28', '2027-01-03'],
    ['ultimo juni 2026', '2026-06-30', '2026-06-30'],
    ['inden udgangen af 2026', '2026-12-31', '2026-12-31'],
    ['primo maj 2026', '2026-05-01', '2026-05-01'],
    ['by the end of June 2026', '2026-06-30', '2026-06-30'],
  ] as const) {
    it(written, () => assert.deepEqual(stretchMeant(written), { from, to }));
  }
  for (const written of [
    '',
    'snart',
    'juni',
    'vinteren 2026',
    '2026-13',
    '0/2026',
    '5. kvartal 2026',
    'uge 54 2026',
    'uge 53 2027',
    'uge 0 2026',
    'constructor 2026',
    '12345',
    '31.3.2026',
  ]) {
    it(`is not ${written === '' ? 'nothing' : written}`, () =>
      assert.equal(stretchMeant(written), undefined));
  }
});

describe('a period on one line', () => {
  for (const [written, from, to, exact = false] of [
    ['2026', '2026-01-01', '2026-12-31'],
    ['2026-2027', '2026-01-01', '2027-12-31'],
    ['2026-2026', '2026-01-01', '2026-12-31'],
    ['2026-27', '2026-01-01', '2027-12-31'],
    ['2026/27', '2026-01-01', '2027-12-31'],
    ['2026 – 2028', '2026-01-01', '2028-12-31'],
    ['fra 2026 til 2028', '2026-01-01', '2028-12-31'],
    ['januar 2026 - juni 2027', '2026-01-01', '2027-06-30'],
    ['jan-dec 2026', '2026-01-01', '2026-12-31'],
    ['2026-01-01 - 2027-06-30', '2026-01-01', '2027-06-30', true],
    ['2026-01-01/2027-06-30', '2026-01-01', '2027-06-30', true],
    ['1.1.2026-31.12.2027', '2026-01-01', '2027-12-31', true],
    ['1. januar 2026 til og med 31. december 2027', '2026-01-01', '2027-12-31', true],
    ['1. januar - 31. december 2026', '2026-01-01', '2026-12-31', true],
    ['1/1-2026 - 31/12-2027', '2026-01-01', '2027-12-31', true],
    ['August 2026 to July 2028', '2026-08-01', '2028-07-31'],
  ] as const) {
    it(written, () => assert.deepEqual(periodMeant(written, 'da'), { from, to, exact }));
  }
  for (const written of ['', 'to år', '2027-2026', '1.1.2026', 'nu - senere', '- 2026', '2026 -']) {
    it(`is not ${written === '' ? 'nothing' : written}`, () =>
      assert.equal(periodMeant(written, 'da'), undefined));
  }
});
