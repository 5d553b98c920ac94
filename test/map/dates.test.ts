import assert from 'node:assert/strict';
import { amountText, dayText } from '../../server/src/map/dates';

describe('numbers on a map', () => {
  const written: readonly (readonly [number, string, string])[] = [
    [0, '0', '0'],
    [35, '35', '35'],
    [0.5, '0.5', '0,5'],
    [999, '999', '999'],
    [1000, '1,000', '1.000'],
    [1200.5, '1,200.5', '1.200,5'],
    [-12_345.25, '-12,345.25', '-12.345,25'],
    [1_234_567, '1,234,567', '1.234.567'],
    [0.1 + 0.2, '0.3', '0,3'],
    [2 / 3, '0.666667', '0,666667'],
    [0.000_000_1, '0', '0'],
  ];

  it('have the signs of their language, and no more decimals than people read', () => {
    for (const [value, english, danish] of written)
      assert.deepEqual([amountText('en', value), amountText('da', value)], [english, danish]);
  });

  it('are written as the language is written elsewhere', () => {
    for (const language of ['en', 'da'] as const) {
      const elsewhere = new Intl.NumberFormat(language, { maximumFractionDigits: 6 });
      for (const [value] of written) assert.equal(amountText(language, value), elsewhere.format(value));
    }
  });
});

describe('days on a map', () => {
  it('are in words, and stand as they are where they are none', () => {
    assert.equal(dayText('en', '2026-12-05'), '5 Dec 2026');
    assert.equal(dayText('da', '2026-12-05', 'long'), '5. december 2026');
    assert.equal(dayText('en', 'in spring'), 'in spring');
  });
});
