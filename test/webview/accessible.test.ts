/** The map for everyone: what axe-core finds in four themes, what a screen reader gets, large text. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { VIEWS } from '../../server/src/map/scene';
import { edited, GOOD_PAPER } from '../kit/good-paper';
import type { MapPage } from '../kit/page/map-page';
import { mapTests } from '../kit/page/map-tests';
import { THEMES, type ThemeName } from '../kit/page/themes';

const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

describe('the map for everyone', () => {
  const tests = mapTests();
  let map: MapPage;

  const faults = async (): Promise<readonly string[]> => {
    await map.page.evaluate(AXE);
    const { violations } = await map.page.evaluate(() =>
      (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
    );
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
    );
  };

  for (const theme of Object.keys(THEMES) as ThemeName[]) {
    it(`has no findings in ${theme}, in any view, with a menu or a form open`, async () => {
      map = await tests.open({ theme });
      for (const view of VIEWS) {
        await map.showMap({ view });
        await map.drawn();
        assert.deepEqual(await faults(), [], view);
      }
      await map.showMap({ view: 'strategy' });
      await map.drawn();
      await map.show({ type: 'mark', card: 'action-cut-hedges' });
      await map.page.locator('.place-action').first().focus();
      await map.page.keyboard.press('Shift+F10');
      assert.deepEqual(await faults(), []);
      await map.page.keyboard.press('Escape');
      await map.page.locator('.place-direction').focus();
      await map.page.keyboard.press('Shift+F10');
      await map.page.getByText('Note what someone said').click();
      assert.deepEqual(await faults(), []);
    });

    it(`has words that stand out from what they stand on in ${theme}`, async () => {
      map = await tests.open({ theme });
      assert.deepEqual(await tooFaint(map), []);
    });
  }

  it('is a labelled tree in the order of the map', async () => {
    map = await tests.open();
    const tree = await map.page.locator('main').ariaSnapshot();
    const [first = '', ...rest] = tree.split('\n');
    assert.match(
      first,
      /^- main "Cards of the map\. Arrow keys go from card to card, Enter shows the text\."/,
    );
    assert.match(rest[1] ?? '', /^ {2}- tree "Parks.*":$/);
    const names = rest.flatMap((line) => /treeitem "([^"]*)/.exec(line)?.[1] ?? []);
    const order = [
      'living room',
      'Green places',
      'More residents',
      'Try park',
      'Walk every',
      'Children can walk',
      'tool shed',
    ];
    const places = order.map((words) => names.findIndex((name) => name.includes(words)));
    assert.ok(
      places.every((place) => place >= 0),
      `${names.join('\n')}\n${places}`,
    );
    assert.deepEqual(
      places,
      [...places].sort((a, b) => a - b),
      names.join('\n'),
    );
  });

  it('tells level and place of each card among those beside it', async () => {
    map = await tests.open();
    const told = await map.page
      .locator('.place[aria-label*="Walk every park"]')
      .evaluate((card) =>
        ['aria-level', 'aria-posinset', 'aria-setsize', 'aria-selected'].map((name) =>
          card.getAttribute(name),
        ),
      );
    const [level, position, size, selected] = told;
    assert.ok(Number(level) >= 2);
    assert.ok(Number(position) >= 2 && Number(size) >= Number(position));
    assert.equal(selected, 'false');
  });

  it('tells quiet words to a screen reader', async () => {
    map = await tests.open();
    await map.change(edited(GOOD_PAPER, ["The town's living room", '"The town']));
    await map.drawn();
    assert.match(
      (await map.page.getByRole('status').allInnerTexts()).join(' '),
      /Showing the map as of the last readable text/,
    );
  });

  it('can be used with text twice as large, in a narrow panel', async () => {
    map = await tests.open({ size: { width: 420, height: 700 } });
    await map.page.addStyleTag({ url: 'http://map.test/webview.css' });
    await map.page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    await map.drawn();
    const cut = await map.page.evaluate(() =>
      [...document.querySelectorAll('header :is(button, select, input)')]
        .filter((one) => one instanceof HTMLElement && one.offsetParent !== null)
        .filter((one) => {
          const { left, right, width } = one.getBoundingClientRect();
          return left < 0 || right > innerWidth || width < 24;
        })
        .map((one) => one.outerHTML),
    );
    assert.deepEqual(cut, []);
    assert.ok(
      (await map.page
        .locator('main')
        .boundingBox()
        .then((box) => box?.height ?? 0)) > 300,
    );
    await map.page.locator('.place-action').first().focus();
    await map.page.keyboard.press('Shift+F10');
    const menu = await map.page.getByRole('menu').boundingBox();
    assert.ok(
      menu && menu.x >= 0 && menu.x + menu.width <= 420 && menu.y >= 0 && menu.y + menu.height <= 700,
    );
  });

  it('does not glide where motion is not wanted', async () => {
    for (const reducedMotion of [true, false]) {
      map = await tests.open({
        reducedMotion,
        size: { width: 900, height: 300 },
      });
      const behaviours = await map.page.evaluate(() => {
        const heard: unknown[] = [];
        const main = document.querySelector('main');
        if (main)
          main.scrollBy = (options?: unknown) =>
            void heard.push((options as { behavior?: string } | undefined)?.behavior);
        window.postMessage({ type: 'mark', card: 'action-stop-mowing' }, '*');
        return new Promise<unknown[]>((resolve) => setTimeout(() => resolve(heard), 50));
      });
      assert.deepEqual(behaviours, [reducedMotion ? 'instant' : 'smooth']);
      await tests.close();
    }
  });
});

/** Words whose contrast to the box behind them is under 4.5 to 1 (axe-core does not look into drawings). */
async function tooFaint({ page }: MapPage): Promise<readonly string[]> {
  return page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const light = (colour: string): number => {
      if (!canvas) return 0;
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const sheet = getComputedStyle(document.querySelector('main') ?? document.body).backgroundColor;
    const faint = new Set<string>();
    // A tag stands on the card it belongs to: what was drawn before is behind.
    const areas: { box: DOMRect; fill: string }[] = [];
    for (const card of document.querySelectorAll('.card:not(.faded)')) {
      for (const part of card.children) {
        const { fill } = getComputedStyle(part);
        const box = part.getBoundingClientRect();
        if (part.tagName !== 'text' && fill !== 'none') areas.push({ box, fill });
        if (part.tagName !== 'text') continue;
        const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        const behind = areas.findLast(
          (area) =>
            area.box.left <= middle.x &&
            middle.x <= area.box.right &&
            area.box.top <= middle.y &&
            middle.y <= area.box.bottom,
        );
        const [one, other] = [light(fill), light(behind?.fill ?? sheet)].sort((a, b) => b - a);
        const contrast = ((one ?? 0) + 0.05) / ((other ?? 0) + 0.05);
        if (contrast < 4.5)
          faint.add(
            `${part.getAttribute('class')} on ${behind?.fill ?? 'the sheet'}: ${contrast.toFixed(2)}`,
          );
      }
    }
    return [...faint];
  });
}
