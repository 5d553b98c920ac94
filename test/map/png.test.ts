/** What a map is as a picture: as large as its sheet asks, with its words in both weights, and never too large to open. */
import assert from 'node:assert/strict';
import { type DrawPicture, startPictures } from '../../server/src/cli/map-picture';
import { pictureSvg, signsLacking } from '../../server/src/map/export-png';
import { PAPERS, type PaperSize, pixelsAcross, SHEETS } from '../../server/src/map/export-sheet';
import { sceneOf } from '../../server/src/map/map';
import { PALETTES } from '../../server/src/map/palette';
import type { Mark, Scene } from '../../server/src/map/scene';
import { edited, GOOD_PAPER } from '../kit/good-paper';
import { hostilePaper } from '../kit/hostile-paper';
import { shownFrom } from '../kit/shown';

const SHOWN = shownFrom(GOOD_PAPER);

/** Width and height (PNG, third edition, 11.2.1), and pixels a metre where they are told (11.3.4.3). */
function sizeOf(png: Uint8Array): { width: number; height: number; perMetre: number | undefined } {
  const bytes = Buffer.from(png);
  assert.equal(bytes.toString('latin1', 0, 8), '\x89PNG\r\n\x1a\n');
  const physical = bytes.indexOf('pHYs');
  return {
    width: bytes.readUInt32BE(16),
    height: bytes.readUInt32BE(20),
    perMetre: physical < 0 ? undefined : bytes.readUInt32BE(physical + 4),
  };
}

function withMarks(scene: Scene, change: (mark: Mark) => readonly Mark[]): Scene {
  return { ...scene, cards: scene.cards.map((card) => ({ ...card, marks: card.marks.flatMap(change) })) };
}

describe('a picture of a map', function () {
  this.timeout(300_000);
  let draw: DrawPicture;
  before(async () => {
    draw = await startPictures();
  });

  const sizes: Readonly<Record<PaperSize, readonly [number, number, number | undefined]>> = {
    a3: [3307, 2339, 7874],
    a4: [3508, 2480, 11811],
    '16:9': [3840, 2160, undefined],
  };
  for (const paper of PAPERS) {
    it(`fills its sheet (${paper})`, () => {
      const sheet = SHEETS[paper];
      const scene = sceneOf(SHOWN, { view: 'strategy', proportion: sheet.proportion });
      const { width, height, perMetre } = sizeOf(draw(scene, PALETTES.light, sheet));
      const [across, down, dense] = sizes[paper];
      assert.equal(width, across);
      assert.ok(Math.abs(height - down) <= 1, String(height));
      assert.equal(perMetre, dense);
    });
  }

  it('has two pixels for each unit of a map for the screen', () => {
    const scene = sceneOf(SHOWN, { view: 'strategy' });
    const { width, height, perMetre } = sizeOf(draw(scene, PALETTES.light, undefined));
    assert.equal(width, 2 * scene.width);
    assert.ok(Math.abs(height - 2 * scene.height) <= 1);
    assert.equal(perMetre, undefined);
  });

  it('has the words on it, in both weights', () => {
    const scene = sceneOf(SHOWN, { view: 'strategy' });
    const picture = (one: Scene) => Buffer.from(draw(one, PALETTES.light, undefined)).toString('base64');
    const without = withMarks(scene, (mark) => (mark.mark === 'words' ? [] : [mark]));
    const light = withMarks(scene, (mark) => [mark.mark === 'words' ? { ...mark, weight: 400 } : mark]);
    const pictures = [scene, without, light].map(picture);
    assert.equal(new Set(pictures).size, 3);
  });

  it('is drawn of a hostile paper too, in each theme', () => {
    const scene = sceneOf(shownFrom(hostilePaper()), { view: 'strategy' });
    for (const palette of Object.values(PALETTES))
      assert.ok(sizeOf(draw(scene, palette, undefined)).width > 0);
  });

  it('has fewer pixels where it would be too large to open', () => {
    const scene = sceneOf(SHOWN, { view: 'strategy' });
    assert.equal(pixelsAcross({ ...scene, width: 1000, height: 4000 }, undefined), 2000);
    assert.equal(pixelsAcross({ ...scene, width: 1000, height: 40_000 }, undefined), 400);
    assert.equal(pixelsAcross({ ...scene, width: 12_000, height: 12_000 }, undefined), 10_954);
    assert.equal(pixelsAcross({ ...scene, width: 1, height: 1e9 }, undefined), 1);
  });

  it('is made without the font inside, which is given beside', () => {
    const svg = pictureSvg(sceneOf(SHOWN, { view: 'strategy' }), { palette: PALETTES.light });
    assert.doesNotMatch(svg, /font-face|data:/);
    for (const [, weight, family] of svg.matchAll(/<text[^>]*font-weight="(\d+)"[^>]*font-family="([^"]*)"/g))
      assert.equal(family, weight === '600' ? 'Inter SemiBold' : 'Inter');
  });

  it('tells which signs its font lacks', () => {
    const lacking = (image: string) =>
      signsLacking(
        sceneOf(shownFrom(edited(GOOD_PAPER, ["The town's living room", image])), { view: 'strategy' }),
      );
    assert.deepEqual(lacking('Byens dagligstue – »åben« for alle, ½ €'), []);
    assert.deepEqual(lacking('Trees 🌳 and 漢字, 🌳\u200d'), ['🌳', '漢', '字']);
  });
});
