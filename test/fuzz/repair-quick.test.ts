/** A text that is mended without the full reader reads exactly as with it: tree, places, problems, fixes and holes. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { readQuickly } from '../../server/src/document/read-quickly';
import { readMended, readMendedFully } from '../../server/src/document/repair/repair';

const SAMPLES = readdirSync('samples', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.yaml'))
  .sort()
  .map((path) => readFileSync(`samples/${path}`, 'utf8'))
  // Half of a paper breaks as a whole one does, and is read in half the time.
  .map((text) => text.slice(0, 3000));

/** What breaks a text, and what YAML has that papers do without. */
const BITS = [
  ...[
    '\n',
    '  ',
    ' ',
    ':',
    ': ',
    '- ',
    '\n- ',
    '"',
    "'",
    '#',
    ' #',
    '[',
    ']',
    '{',
    '}',
    ',',
    '|',
    '>-',
    '\t',
  ],
  ...['a', 'sta', '\n        status', '\n  words', 'key:\n', '&a ', '*a', '!x ', '<<: ', '%', '@', '`', '?'],
  ...['---\n', '\n---\n', '~', '\u00a0', '\r', '\\'],
];

const slip = fc.record({
  at: fc.nat(100_000),
  away: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(6), fc.nat(150)),
  bit: fc.constantFrom('', ...BITS),
});

describe('mending without the full reader', () => {
  it('is mending with it', function () {
    this.timeout(30_000);
    let mended = 0;
    const property = fc.property(
      fc.constantFrom(...SAMPLES),
      fc.array(slip, { minLength: 1, maxLength: 3 }),
      (sample, slips) => {
        let text = sample;
        for (const { at, away, bit } of slips) {
          const start = at % (text.length + 1);
          text = text.slice(0, start) + bit + text.slice(start + away);
        }
        if (readQuickly(text)) return;
        mended++;
        assert.deepEqual(plain(readMended(text)), plain(readMendedFully(text)), text);
      },
    );
    fc.assert(property, { seed: 2026, numRuns: 1500, interruptAfterTimeLimit: 20_000 });
    assert.ok(mended > 100, `only ${mended} were mended`);
  });
});

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
