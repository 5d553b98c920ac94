/** The map in a place of some width: laid out for it, and anew when that changes, without losing what one looks at. */
import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { mapTests } from '../kit/page/map-tests';

describe('the room for the map', function () {
  this.timeout(60_000);
  const tests = mapTests();

  /** Where the map lies, and how wide it is drawn in its own units. */
  const seen = () =>
    tests.map.page.evaluate(() => {
      const main = document.querySelector('main');
      const heads = [...document.querySelectorAll('.place-initiative')].map((one) =>
        Math.round(one.getBoundingClientRect().top),
      );
      return {
        units: document.querySelector<SVGSVGElement>('main svg')?.viewBox.baseVal.width ?? 0,
        sideways: (main?.scrollWidth ?? 0) - (main?.clientWidth ?? 0),
        rows: new Set(heads).size,
      };
    });

  /** Waits until the map is drawn for the window as it is now. */
  async function laidOut(units: number): Promise<void> {
    for (let tries = 0; tries < 100 && (await seen()).units !== units; tries++) await pause(50);
    assert.equal((await seen()).units, units);
  }

  for (const [width, units, rows] of [
    [400, 480, 4],
    [700, 720, 2],
    [1200, 1280, 1],
  ] as const) {
    it(`is filled from side to side (${width} pixels)`, async () => {
      await tests.open({ size: { width, height: 800 } });
      assert.deepEqual(await seen(), { units, sideways: 0, rows });
    });
  }

  it('is asked for again when the window becomes narrower or wider, and the marked card stays in sight', async () => {
    const { page } = await tests.open({ size: { width: 1200, height: 600 } });
    const card = tests.card('Action 1: Open the tool shed');
    await tests.map.show({ type: 'mark', card: 'action-tool-shed' });
    await tests.map.drawn();
    for (const [width, units] of [
      [420, 480],
      [700, 720],
      [1200, 1280],
    ] as const) {
      await page.setViewportSize({ width, height: 600 });
      await laidOut(units);
      const box = await card.boundingBox();
      assert.ok(box && box.y + box.height > 0 && box.y < 600, `${width}: ${JSON.stringify(box)}`);
    }
  });

  it('does not make a map smaller again that someone has enlarged', async () => {
    const { page } = await tests.open({ size: { width: 1200, height: 600 } });
    await page.locator('main').focus();
    for (let times = 0; times < 4; times++) await page.keyboard.press('+');
    const zoom = () =>
      page
        .locator('main svg')
        .first()
        .evaluate((svg) => svg.getBoundingClientRect().width / (svg as SVGSVGElement).viewBox.baseVal.width);
    const before = await zoom();
    await page.setViewportSize({ width: 700, height: 600 });
    await laidOut(720);
    assert.ok(Math.abs((await zoom()) - before) < 0.01, `${before} and ${await zoom()}`);
  });
});
