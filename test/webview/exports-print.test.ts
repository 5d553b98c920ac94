/** What `map` writes, on paper and as a picture: the sheets of the printed page, and the same drawing in both. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { startPictures } from '../../server/src/cli/map-picture';
import { SHEETS } from '../../server/src/map/export-sheet';
import { exportedSvg } from '../../server/src/map/export-svg';
import { sceneOf } from '../../server/src/map/map';
import { exportedPage } from '../../server/src/map/page';
import { pagedView } from '../../server/src/map/paged';
import { PALETTES } from '../../server/src/map/palette';
import { openingIn, pageOf } from '../kit/page/exported';
import { largePaper } from '../kit/scenes';
import { shownFrom } from '../kit/shown';

const SAMPLE = readFileSync('samples/lyngholm-skole/lyngholm-skole-2026.strategy.yaml', 'utf8');

describe('an exported map in a browser', function () {
  const opened = openingIn(this);

  describe('as a page', () => {
    for (const [page, width, height] of [
      ['A3 landscape', 1190.5, 842],
      ['A4 landscape', 842, 595],
    ] as const) {
      it(`is printed on one sheet (${page}), the map alone`, async () => {
        const scene = await pageOf(SAMPLE, ['strategy'], { page });
        const { page: tab } = await opened(scene, 'text/html');
        const pdf = (await tab.pdf({ preferCSSPageSize: true })).toString('latin1');
        const boxes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)];
        assert.equal(boxes.length, 1);
        assert.ok(Math.abs(Number(boxes[0]?.[1]) - width) < 2, boxes[0]?.[1]);
        assert.ok(Math.abs(Number(boxes[0]?.[2]) - height) < 2, boxes[0]?.[2]);
        await tab.emulateMedia({ media: 'print' });
        for (const hidden of ['.bar', '.told', '.as-text'])
          assert.equal(await tab.locator(hidden).isVisible(), false);
        await tab.context().close();
      });
    }

    it('prints a map that is too large for one sheet on several, and nothing of what is for the screen', async () => {
      const shown = shownFrom(largePaper());
      const view = pagedView(shown, { view: 'strategy' }, 'a3');
      const html = await exportedPage([view], { heading: 'Large', page: 'A3 landscape' });
      const { page } = await opened(html, 'text/html');
      assert.equal(await page.locator('.sheet').first().isVisible(), false);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      assert.equal([...pdf.matchAll(/\/Type\s*\/Page\b/g)].length, view.sheets?.length);
      await page.emulateMedia({ media: 'print' });
      assert.equal(await page.locator('.stage').isVisible(), false);
      await page.context().close();
    });

    it('has the conversation sheet stand upright where it is printed on a sheet of a known size', async () => {
      const shown = shownFrom(SAMPLE);
      const scene = sceneOf(shown, { view: 'conversation', proportion: 210 / 297 });
      const html = await exportedPage([{ scene }], { heading: 'Lyngholm', page: 'A4 landscape' });
      const { page } = await opened(html, 'text/html');
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      const boxes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)];
      assert.equal(boxes.length, 1);
      assert.ok(Math.abs(Number(boxes[0]?.[1]) - 595) < 2, boxes[0]?.[1]);
      await page.context().close();
    });
  });

  it('looks the same as a picture as in the browser', async () => {
    const draw = await startPictures();
    for (const [paper, theme] of [
      ['a3', 'light'],
      ['16:9', 'dark'],
    ] as const) {
      const sheet = SHEETS[paper];
      const scene = sceneOf(shownFrom(SAMPLE), { view: 'strategy', proportion: sheet.proportion });
      const palette = PALETTES[theme];
      const png = Buffer.from(draw(scene, palette, sheet)).toString('base64');
      const svg = exportedSvg(scene, {
        palette,
        size: { width: `${sheet.pixels}`, height: `${Math.round(sheet.pixels / sheet.proportion)}` },
      });
      const { page } = await opened('<!doctype html><title>comparison</title>', 'text/html');
      const { different, total } = await page.evaluate(compared, {
        one: `data:image/png;base64,${png}`,
        other: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`,
      });
      // Edges of letters are smoothed differently by the two: about one pixel in a hundred.
      assert.ok(
        different / total < 0.02,
        `${((100 * different) / total).toFixed(2)} % of ${total} pixels differ`,
      );
      await page.context().close();
    }
  });
});

/** Runs in the page: draws both at a quarter of their size, where edges of letters weigh less, and counts pixels that differ visibly. */
async function compared({
  one,
  other,
}: {
  readonly one: string;
  readonly other: string;
}): Promise<{ different: number; total: number }> {
  const pixels = async (address: string): Promise<Uint8ClampedArray> => {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(image.naturalWidth / 2);
    canvas.height = Math.round(image.naturalHeight / 2);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('There is no canvas.');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return context.getImageData(0, 0, canvas.width, canvas.height).data;
  };
  const [a, b] = [await pixels(one), await pixels(other)];
  if (a.length !== b.length) throw new Error(`The sizes differ: ${a.length} and ${b.length}.`);
  let different = 0;
  for (let at = 0; at < a.length; at += 4) {
    const by = [0, 1, 2].reduce(
      (sum, channel) => sum + Math.abs((a[at + channel] ?? 0) - (b[at + channel] ?? 0)),
      0,
    );
    if (by > 120) different++;
  }
  return { different, total: a.length / 4 };
}
