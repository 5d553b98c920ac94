import assert from 'node:assert/strict';
import { shortened, widthOf, wrapped } from '../../server/src/map/measure';

const STYLE = { size: 10, weight: 400 } as const;

describe('words on a map', () => {
  it('are as wide as the font says', () => {
    assert.equal(widthOf('a', 1000, 400) > widthOf('i', 1000, 400), true);
    assert.equal(widthOf('aa', 10, 400), 2 * widthOf('a', 10, 400));
    assert.ok(widthOf('Retning', 10, 600) > widthOf('Retning', 10, 400));
  });

  it('have a safe width where the font lacks a sign, and none for a joiner', () => {
    assert.equal(widthOf('漢', 10, 400), 10);
    assert.equal(widthOf('🌳', 10, 400), 13);
    assert.equal(widthOf('\u200d\u202e', 10, 400), 0);
  });

  it('break at spaces, after hyphens, and within a word that is too long, with a hyphen', () => {
    const lines = wrapped('Børne- og ungdomsforvaltningens samarbejdspartnere', { ...STYLE, width: 90 });
    for (const line of lines) assert.ok(widthOf(line, 10, 400) <= 90, line);
    assert.deepEqual(lines, ['Børne- og', 'ungdomsforvalt-', 'ningens', 'samarbejdspart-', 'nere']);
  });

  it('put no hyphen where no letters meet', () => {
    assert.deepEqual(
      wrapped('1234567890123456789012345', { ...STYLE, width: 90 }).join(''),
      '1234567890123456789012345',
    );
  });

  it('are cut with "…" after the last line allowed, also ten thousand letters of one word', () => {
    const lines = wrapped('x'.repeat(10_000), { ...STYLE, width: 90, lines: 2 });
    assert.equal(lines.length, 2);
    assert.match(lines[1] ?? '', /…$/);
    for (const line of lines) assert.ok(widthOf(line, 10, 400) <= 90);
  });

  it('lose nothing else', () => {
    assert.deepEqual(wrapped('  a\n b\tc ', { ...STYLE, width: 900 }), ['a b c']);
    assert.deepEqual(wrapped('   ', { ...STYLE, width: 900 }), []);
    assert.equal(shortened('Kort', 900, 10, 400), 'Kort');
  });
});
