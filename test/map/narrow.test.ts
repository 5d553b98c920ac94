/** Maps in a narrow place of a screen: laid out for it, in letters that can be read, with nothing cut or overlapping. */
import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { sceneOf } from '../../server/src/map/map';
import type { Card, Scene, View } from '../../server/src/map/scene';
import { GOOD_PAPER } from '../kit/good-paper';
import { assertFreeOfWords, assertOrderly, mapOf, SAMPLES, sample } from '../kit/maps';
import { largePaper } from '../kit/scenes';

const ROOMS = [320, 560, 700, 820] as const;
const FITTED: readonly View[] = ['strategy', 'phase', 'people', 'citizens'];

function initiatives({ cards }: Scene): readonly Card[] {
  return cards.filter(({ role }) => role === 'initiative');
}

/** How many initiatives stand beside the first. */
function abreast(scene: Scene): number {
  const [first, ...others] = initiatives(scene);
  return 1 + others.filter(({ box }) => box.y === first?.box.y).length;
}

/** The height of the smallest letters, in pixels, where the map fills its room. */
function smallestLetters(scene: Scene, room: number): number {
  const sizes = scene.cards.flatMap(({ marks }) =>
    marks.flatMap((mark) => (mark.mark === 'words' ? [mark.size] : [])),
  );
  return Math.min(...sizes) * (room / scene.width);
}

/** Headings, and what is said of the lines beside them. */
function assertGroundOrderly({ ground = [], width }: Scene, name: string): void {
  const words = ground.flatMap((mark) => (mark.mark === 'words' ? [mark] : []));
  for (const [at, one] of words.entries()) {
    assert.ok(one.x + one.width <= width, `${name}: »${one.text}« is on the sheet`);
    for (const other of words.slice(at + 1)) {
      const isBeside = one.x + one.width <= other.x || other.x + other.width <= one.x;
      assert.ok(
        isBeside || Math.abs(one.y - other.y) >= one.size,
        `${name}: »${one.text}« and »${other.text}«`,
      );
    }
  }
}

describe('a map in a narrow place', () => {
  for (const path of SAMPLES)
    it(`is in order: ${basename(path)}`, () => {
      for (const [at, room] of ROOMS.entries())
        for (const view of FITTED)
          for (const questions of [false, true]) {
            const shown = sample(path, { language: at % 2 === 0 ? 'da' : 'en' });
            if (!shown) continue;
            const name = `${view} in ${room}`;
            const scene = sceneOf(shown, { view, room, ...(questions && { questions }) });
            assertOrderly(scene, name);
            assertFreeOfWords(scene, name);
            assertGroundOrderly(scene, name);
          }
    });

  it('has as many initiatives side by side as can be read', () => {
    const counts = [400, 500, 640, 780, 820, 1000, 1600].map((room) => abreast(mapOf(GOOD_PAPER, { room })));
    assert.deepEqual(counts, [1, 1, 2, 2, 4, 4, 4]);
  });

  it('has letters that can be read from the width of a telephone on', () => {
    for (const view of ['strategy', 'phase'] as const)
      for (const room of [400, 500, 640, 780, 820, 1000]) {
        const size = smallestLetters(mapOf(GOOD_PAPER, { view, room }), room);
        assert.ok(size >= 8.5, `${view} in ${room}: ${size.toFixed(1)}`);
      }
  });

  it('keeps still while the room changes a little', () => {
    assert.deepEqual(mapOf(GOOD_PAPER, { room: 700 }), mapOf(GOOD_PAPER, { room: 690 }));
  });

  it('is as wide as ever where there is room, or nothing is said of it', () => {
    assert.equal(mapOf(GOOD_PAPER).width, 1280);
    assert.deepEqual(mapOf(GOOD_PAPER, { room: 2500 }), mapOf(GOOD_PAPER));
  });

  it('says the same, of the same cards', () => {
    const told = (scene: Scene) => scene.cards.map(({ id, label }) => [id, label]).sort();
    assert.deepEqual(told(mapOf(GOOD_PAPER, { room: 400 })), told(mapOf(GOOD_PAPER)));
  });

  it('holds a large paper, and room that is next to none', () => {
    for (const room of [1, 320, 700]) {
      const scene = mapOf(largePaper(), { room });
      assertOrderly(scene, `${room}`);
      assertFreeOfWords(scene, `${room}`);
    }
  });

  it('leaves alone what has a sheet of its own', () => {
    const view = 'conversation';
    assert.deepEqual(mapOf(GOOD_PAPER, { view, room: 400 }), mapOf(GOOD_PAPER, { view }));
  });
});
