/** The page of the map for one test after the other: a browser and a server for all of them, a page for each. */
import assert from 'node:assert/strict';
import type { Browser, Locator } from 'playwright-core';
import { startChromium } from '../chromium';
import { GOOD_ORGANISATION, GOOD_PAPER } from '../good-paper';
import { type Editor, editor } from '../server';
import { type MapPage, mapPage, type PageWish } from './map-page';

/** The file of the paper whose map is shown. */
export const PAPER_NAME = 'parks-2026.strategy.yaml';

export interface MapTests {
  /** Shows the map of a paper in a page of its own; there is one at a time. */
  open(wish?: PageWish, text?: string): Promise<MapPage>;
  /** Ends the page that is open. @throws AssertionError where something was wrong in it */
  close(): Promise<void>;
  readonly map: MapPage;
  readonly server: Editor;
  /** The first card whose words hold `words`. */
  card(words: string): Locator;
  /** What has the keyboard, as a screen reader calls it; the name of its element where it has no words. */
  focused(): Promise<string>;
}

/** Prepares the tests of a `describe`; after each its page is ended. */
export function mapTests(): MapTests {
  let browser: Browser;
  let server: Editor;
  let map: MapPage | undefined;
  before(async () => {
    browser = await startChromium();
    server = await editor({ 'lindby.organisation.yaml': GOOD_ORGANISATION });
  });
  afterEach(() => tests.close());
  after(async () => {
    await server.end();
    await browser.close();
  });
  const tests: MapTests = {
    async open(wish, text = GOOD_PAPER) {
      map = await mapPage(browser, server, PAPER_NAME, text, wish);
      return map;
    },
    async close() {
      const open = map;
      map = undefined;
      if (!open) return;
      await open.end();
      server.close(PAPER_NAME);
      assert.deepEqual(open.wrong, []);
    },
    get map() {
      assert.ok(map, 'no page is open');
      return map;
    },
    get server() {
      return server;
    },
    card: (words) => tests.map.page.locator(`.place[aria-label*="${words}"]`).first(),
    focused: () =>
      tests.map.page.evaluate(
        () => document.activeElement?.getAttribute('aria-label') ?? String(document.activeElement?.tagName),
      ),
  };
  return tests;
}
