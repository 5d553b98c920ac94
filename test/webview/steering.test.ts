/** Going about on the map: by keyboard, by mouse, by search, and with the cursor in the text. */
import assert from 'node:assert/strict';
import { GOOD_PAPER } from '../kit/good-paper';
import type { MapPage } from '../kit/page/map-page';
import { mapTests, PAPER_NAME } from '../kit/page/map-tests';

describe('going about on the map', () => {
  const tests = mapTests();
  const { card, focused: here } = tests;
  let map: MapPage;
  beforeEach(async () => {
    map = await tests.open();
  });

  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await map.page.keyboard.press(key);
  };
  const at = async (words: string): Promise<void> => {
    assert.ok((await here()).includes(words), `at "${await here()}", not at "${words}"`);
  };

  it('is one stop for Tab, and every card is reached with arrows', async () => {
    assert.equal(await map.page.locator('main svg [tabindex="0"]').count(), 1);
    await map.page.locator('main svg [tabindex="0"]').focus();
    const seen = new Set([await here()]);
    const waiting: string[] = [await here()];
    // From every card that was reached, in all directions.
    for (let label = waiting.pop(); label !== undefined; label = waiting.pop())
      for (const key of ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight']) {
        await map.page.evaluate((name) => {
          const all = [...document.querySelectorAll<SVGElement>('.place')];
          all.find((one) => one.getAttribute('aria-label') === name)?.focus();
        }, label);
        await press(key);
        const now = await here();
        if (!seen.has(now)) waiting.push(now);
        seen.add(now);
      }
    const all = await map.page.locator('.place').evaluateAll((cards) => cards.map((one) => one.ariaLabel));
    assert.deepEqual(
      all.filter((label) => !seen.has(String(label))),
      [],
    );
  });

  it('goes down and up a lane, and from lane to lane', async () => {
    await card('Try park agreements').focus();
    await press('ArrowDown');
    await at('Walk every park');
    await press('ArrowUp');
    await at('Try park agreements');
    await press('ArrowRight');
    await at('Cut the hedges');
    await press('ArrowLeft');
    await at('Try park agreements');
  });

  it('follows the links: to what an action contributes to, and back to each action', async () => {
    await card('Walk every park').focus();
    await press('Shift+ArrowUp');
    await at('More residents take part');
    await press('Shift+ArrowDown');
    await at('Try park agreements');
    await press('Shift+ArrowDown');
    await at('Walk every park');
  });

  it('goes to the first card and the last', async () => {
    await card('Walk every park').focus();
    await press('End');
    const last = await here();
    await press('Home');
    assert.notEqual(await here(), last);
    assert.equal(await map.page.locator('.place').first().getAttribute('aria-label'), await here());
  });

  it('selects the text of a card with Enter, and goes there with Ctrl+Enter', async () => {
    await card('Cut the hedges').focus();
    await press('Enter', 'Control+Enter');
    assert.deepEqual(map.said, [
      { type: 'select', card: 'action-cut-hedges', go: false },
      { type: 'select', card: 'action-cut-hedges', go: true },
    ]);
    assert.equal(await card('Cut the hedges').getAttribute('aria-selected'), 'true');
    await at('Cut the hedges');
  });

  it('selects the text of a card with a click, but not when the map is pulled', async () => {
    await card('Cut the hedges').click();
    assert.deepEqual(map.said, [{ type: 'select', card: 'action-cut-hedges', go: false }]);
    await map.page.keyboard.press('+');
    await map.page.keyboard.press('+');
    const before = await map.page.evaluate(() => document.querySelector('main')?.scrollTop);
    const box = await card('Cut the hedges').boundingBox();
    assert.ok(box);
    await map.page.mouse.move(box.x + 20, box.y + 20);
    await map.page.mouse.down();
    await map.page.mouse.move(box.x + 10, box.y - 60, { steps: 5 });
    await map.page.mouse.up();
    assert.equal(map.said.length, 1);
    assert.notEqual(await map.page.evaluate(() => document.querySelector('main')?.scrollTop), before);
  });

  it('marks the card that the cursor is in, brings it into sight, and asks for nothing', async () => {
    await map.page.setViewportSize({ width: 900, height: 300 });
    await map.show({ type: 'mark', card: 'action-stop-mowing' });
    await map.drawn();
    assert.equal(await card('Leave one corner').getAttribute('aria-selected'), 'true');
    const box = await card('Leave one corner').boundingBox();
    assert.ok(box && box.y >= 0 && box.y + box.height <= 300, JSON.stringify(box));
    assert.deepEqual(map.said, []);
    assert.equal(await map.page.evaluate(() => document.activeElement?.tagName), 'BODY');
    await map.show({ type: 'mark' });
    await map.drawn();
    assert.equal(await map.page.locator('[aria-selected="true"]').count(), 0);
  });

  it('leaves the keyboard with its card while the text changes', async () => {
    await card('Cut the hedges').focus();
    await map.change(GOOD_PAPER.replace('Walk every park with its neighbours', 'Walk every park twice'));
    await map.drawn();
    await at('Cut the hedges');
  });

  it('grows, shrinks and fits with + - 0', async () => {
    const width = (): Promise<number> =>
      map.page.evaluate(() => Number(document.querySelector('main svg')?.getAttribute('width')));
    const fitted = await width();
    await press('+');
    assert.ok((await width()) > fitted * 1.15);
    await press('-', '-');
    assert.ok((await width()) < fitted);
    await press('0');
    const [room, height] = await map.page.evaluate(() => [
      document.querySelector('main')?.clientHeight ?? 0,
      Number(document.querySelector('main svg')?.getAttribute('height')),
    ]);
    assert.ok(Number(height) <= Number(room));
    await press('0');
    assert.equal(await width(), fitted);
  });

  it('grows around the mouse with the wheel and Ctrl', async () => {
    const place = async (): Promise<{ x: number; y: number }> => {
      const box = await card('Cut the hedges').boundingBox();
      assert.ok(box);
      return box;
    };
    const before = await place();
    await map.page.mouse.move(before.x, before.y);
    await map.page.keyboard.down('Control');
    for (let turn = 0; turn < 8; turn++) await map.page.mouse.wheel(0, -60);
    await map.page.keyboard.up('Control');
    await map.drawn();
    const after = await place();
    assert.ok(
      Math.abs(after.x - before.x) < 8 && Math.abs(after.y - before.y) < 8,
      JSON.stringify([before, after]),
    );
  });

  it('searches with /: frames what it finds, goes on with Enter, and back to the map with Escape', async () => {
    await card('Cut the hedges').focus();
    await press('/');
    await map.page.keyboard.type('RESIDENTS');
    const count = map.page.locator('.search output');
    const [, found] = /^1 of (\d+)$/.exec(await count.innerText()) ?? [];
    assert.ok(Number(found) > 3);
    assert.equal(await map.page.locator('.frames .match').count(), Number(found));
    await press('Enter', 'Enter');
    assert.equal(await count.innerText(), `3 of ${found}`);
    await press('Shift+Enter');
    assert.equal(await count.innerText(), `2 of ${found}`);
    await press('Escape');
    assert.match((await here()).toLowerCase(), /residents/);
    assert.equal(await map.page.locator('.frames .match').count(), 0);
    await press('/');
    await map.page.keyboard.type('nobody says this');
    assert.equal(await count.innerText(), 'Nothing found');
  });

  it('asks for the map as a picture, and makes one', async () => {
    await map.page.getByRole('button', { name: 'Share' }).click();
    await press('s', 's', 'Enter');
    assert.deepEqual(map.said, [{ type: 'share', share: 'svg' }]);
    const { text } = await tests.server.connection.sendRequest<{ text: string }>('strategyPapers/mapExport', {
      uri: tests.server.uri(PAPER_NAME),
      view: 'strategy',
      theme: 'light',
      format: 'svg',
    });
    await map.show({ type: 'picture', svg: text, share: 'png' });
    await map.page.waitForTimeout(1500);
    assert.deepEqual(map.said.at(-1)?.type, 'picture');
  });
});
