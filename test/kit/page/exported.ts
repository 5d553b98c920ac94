/** A file that `map` wrote, opened in a browser and alone in the world, and what it did there. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { exportedPage, type PageOptions } from '../../../server/src/map/page';
import { pagedView } from '../../../server/src/map/paged';
import { VIEWS, type View } from '../../../server/src/map/scene';
import { startChromium } from '../chromium';
import { FLAG } from '../hostile-paper';
import { shownFrom } from '../shown';

const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

/** The page of a paper, with these views. */
export function pageOf(
  text: string,
  views: readonly View[] = VIEWS,
  options: Partial<PageOptions> = {},
): Promise<string> {
  const shown = shownFrom(text);
  return exportedPage(
    views.map((view) => pagedView(shown, { view, questions: true }, undefined)),
    { heading: shown.paper.unit?.name?.value ?? '', ...options },
  );
}

export interface Opened {
  readonly page: Page;
  /** Addresses that were asked for beside the file itself. */
  readonly asked: readonly string[];
  readonly dialogs: readonly string[];
  readonly faults: readonly string[];
}

export type Open = (
  content: string | Uint8Array,
  type: string,
  options?: BrowserContextOptions,
) => Promise<Opened>;

/** A browser for the tests of the block that calls this, and what opens a file in it. */
export function openingIn(suite: Mocha.Suite): Open {
  suite.timeout(120_000);
  let browser: Browser;
  before(async () => {
    browser = await startChromium();
  });
  after(() => browser?.close());
  return (content, type, options) => openedIn(browser, content, type, options);
}

/** Opens a file alone in the world: whatever it asks for is noted and refused. */
async function openedIn(
  browser: Browser,
  content: string | Uint8Array,
  type: string,
  options: BrowserContextOptions = {},
): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1300, height: 900 }, ...options });
  // Names that the tests' own compiler gives the functions it sends into the page.
  await context.addInitScript('globalThis.__name = (it) => it');
  const page = await context.newPage();
  const asked: string[] = [];
  const dialogs: string[] = [];
  const faults: string[] = [];
  const address = 'http://map.example/map';
  await context.route('**/*', (route) => {
    const url = route.request().url();
    if (url === address)
      return route.fulfill({
        contentType: type,
        body: typeof content === 'string' ? content : Buffer.from(content),
      });
    if (!url.endsWith('/favicon.ico')) asked.push(url);
    return route.abort();
  });
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto(address, { waitUntil: 'load' });
  return { page, asked, dialogs, faults };
}

/** Holds that nothing was asked for, nothing failed, and nothing of the paper ran. */
export async function assertQuiet({ page, asked, dialogs, faults }: Opened): Promise<void> {
  assert.deepEqual(asked, []);
  assert.deepEqual(dialogs, []);
  assert.deepEqual(faults, []);
  assert.equal(await page.evaluate((flag) => flag in window, FLAG), false);
}

/** What axe finds on the page as it is shown now. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<{ violations: readonly Violation[] }> } };
    interface Violation {
      readonly id: string;
      readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
    }
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`),
    );
  });
}
