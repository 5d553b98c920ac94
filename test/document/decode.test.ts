import assert from 'node:assert/strict';
import { decodeText, MAX_BYTES } from '../../server/src/document/decode';

const bytes = (...values: readonly number[]) => Uint8Array.from(values);

describe('decodeText', () => {
  it('gives the text of UTF-8', () => {
    assert.deepEqual(decodeText(new TextEncoder().encode('navn: Sølbæk 😀\r\n')), {
      text: 'navn: Sølbæk 😀\r\n',
    });
  });

  it('keeps a byte order mark, so that it survives every fix', () => {
    assert.deepEqual(decodeText(bytes(0xef, 0xbb, 0xbf, 0x61)), { text: '\ufeffa' });
  });

  it('gives the empty text of no bytes', () => {
    assert.deepEqual(decodeText(bytes()), { text: '' });
  });

  const problems: readonly [string, Uint8Array, string][] = [
    ['Latin-1', bytes(0x53, 0xf8, 0x6c), 'encoding'],
    ['half a character', bytes(0x61, 0xc3), 'encoding'],
    ['a surrogate in UTF-8', bytes(0xed, 0xa0, 0x80), 'encoding'],
    ['a file with zero bytes', bytes(0x61, 0, 0x62), 'binary'],
    ['UTF-16, little end first', bytes(0xff, 0xfe, 0x61, 0), 'utf-16'],
    ['UTF-16, big end first', bytes(0xfe, 0xff, 0, 0x61), 'utf-16'],
  ];
  for (const [name, input, what] of problems) {
    it(`refuses ${name}`, () => {
      assert.deepEqual(decodeText(input), {
        problem: { kind: 'not-text', what, span: { start: 0, end: 0 }, repairs: [] },
      });
    });
  }

  it('refuses what is far too long without looking at it', () => {
    const decoded = decodeText(new Uint8Array(MAX_BYTES + 1));
    assert.ok('problem' in decoded && decoded.problem.kind === 'too-large');
  });
});
