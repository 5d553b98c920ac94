import assert from 'node:assert/strict';
import { words } from '../../server/src/map/layout/block';
import { inColumns } from '../../server/src/map/layout/draft';
import { routed } from '../../server/src/map/layout/route';
import { type Piece, run } from '../../server/src/map/layout/run';
import { tags } from '../../server/src/map/layout/tags';
import { widthOf } from '../../server/src/map/measure';

const STYLE = { size: 10, weight: 400, ink: 'words' } as const;

function linesOf(pieces: readonly Piece[], width: number, most?: number): readonly string[] {
  const lines = new Map<number, string[]>();
  for (const mark of run(pieces, width, 14, most).at(0, 0))
    if (mark.mark === 'words') lines.set(mark.y, [...(lines.get(mark.y) ?? []), mark.text]);
  return [...lines.values()].map((line) => line.join(' '));
}

describe('a text of several styles', () => {
  const now: Piece = { ...STYLE, text: 'Now 31' };
  const date: Piece = { ...STYLE, text: '6 March 2026', together: true, dot: true };

  it('runs on in one line, with a dot between its pieces', () => {
    assert.deepEqual(linesOf([now, date], 400), ['Now 31 · 6 March 2026']);
  });

  it('keeps a date together, and begins no line with a dot', () => {
    assert.deepEqual(linesOf([now, date], 80), ['Now 31', '6 March 2026']);
  });

  it('breaks what no line can hold', () => {
    const lines = linesOf([{ ...date, text: '6 March 2026 and a half' }], 60);
    assert.ok(lines.length > 1);
    for (const line of lines) assert.ok(widthOf(line, 10, 400) <= 60, line);
  });

  it('ends in "…" after its last line', () => {
    const lines = linesOf([{ ...STYLE, text: 'one two three four five six seven' }], 60, 2);
    assert.equal(lines.length, 2);
    assert.match(lines[1] ?? '', /…$/);
  });
});

describe('balanced words', () => {
  it('leave no single word in the last line', () => {
    const lines = (balanced: boolean): readonly string[] =>
      words('The school with open gates', 120, { ...STYLE, ...(balanced && { balanced: true }) })
        .at(0, 0)
        .flatMap((mark) => (mark.mark === 'words' ? [mark.text] : []));
    assert.deepEqual(lines(false), ['The school with open', 'gates']);
    assert.deepEqual(lines(true), ['The school with', 'open gates']);
  });
});

describe('cards in columns', () => {
  const cards = (...heights: readonly number[]) => heights.map((height) => ({ height }));

  it('keep their order, and the highest column is as low as it can be', () => {
    assert.deepEqual(
      inColumns(cards(30, 10, 10, 10), 2, 0).map((column) => column.map(({ height }) => height)),
      [[30], [10, 10, 10]],
    );
  });

  it('leave columns empty where there are too few', () => {
    assert.deepEqual(inColumns(cards(10), 3, 0), [cards(10), [], []]);
  });
});

describe('tags', () => {
  const style = { size: 10, weight: 400, inset: { x: 5, y: 2 }, gap: 4 } as const;

  it('stand side by side, and go on below where there is no room', () => {
    const { tags: placed } = tags(['aaaa', 'bbbb', 'cccc'], 90, style);
    assert.deepEqual(
      placed.map(({ box }) => [box.x === 0, box.y === 0]),
      [
        [true, true],
        [false, true],
        [true, false],
      ],
    );
  });

  it('are cut where one is wider than all the room', () => {
    const [tag] = tags(['a very long name of a partner'], 60, style).tags;
    assert.match(tag?.text ?? '', /…$/);
    assert.ok((tag?.box.width ?? 100) <= 60);
  });
});

describe('a line of a map', () => {
  it('turns with round corners, smaller where there is less room', () => {
    assert.equal(
      routed(
        [
          [0, 0],
          [10, 0],
          [10, 20],
        ],
        4,
      ),
      'M0 0L6 0Q10 0 10 4L10 20',
    );
    assert.equal(
      routed(
        [
          [0, 0],
          [4, 0],
          [4, 20],
        ],
        4,
      ),
      'M0 0L2 0Q4 0 4 2L4 20',
    );
  });
});
