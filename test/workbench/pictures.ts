/**
 * Takes the pictures of the README from the real thing: a paper beside its map in VS Code, the light bulb on a
 * mistake, and the map as the command line writes it. `npm run pictures`.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { startChromium } from '../kit/chromium';
import { ROOT } from '../kit/cli';
import { endBrowser, openWindow } from '../kit/workbench';

const TO = join(ROOT, 'client/media/pictures');
const DAY = '2026-06-15';
const PAPER = 'samples/lyngholm-skole/lyngholm-skole-2026.strategy.yaml';
const LOG = 'samples/lyngholm-skole/lyngholm-skole-2026.follow-up.yaml';
const FAULTY = 'samples/faulty/shared-priority.strategy.yaml';

/** In English, as the README is, whatever the organisation speaks. */
const SETTINGS = { 'strategyPapers.today': DAY, 'strategyPapers.language': 'en' };

const text = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

const name = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

const ORGANISATION = 'samples/solbaek.organisation.yaml';

/** Each window has only what it shows: the counts at its foot are those of the folder. */
const filesOf = (...paths: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(paths.map((path) => [name(path), text(path)]));

/** Waits until the foot of the window counts what the README speaks of, and nothing else. */
async function counted(page: Page, problems: string): Promise<void> {
  await page.locator(`[id="status.problems"] [aria-label="${problems}"]`).waitFor();
}

/** The map on a slide, as wide as a README is read: drawn by the browser, whose letters are smoother when small. */
async function map(): Promise<void> {
  const svg = join(TO, 'map.svg');
  const asked = ['--paper', '16:9', '--today', DAY, '-o', svg];
  execFileSync(process.execPath, [join(ROOT, 'dist/cli.js'), 'map', join(ROOT, PAPER), ...asked]);
  const browser = await startChromium();
  const page = await browser.newPage({ viewport: { width: 1600, height: 900 } });
  const source = Buffer.from(readFileSync(svg)).toString('base64');
  await page.setContent(
    `<style>body{margin:0}img{width:1600px;display:block}</style><img src="data:image/svg+xml;base64,${source}">`,
  );
  await page.locator('img').evaluate((image) => (image as unknown as { decode(): Promise<void> }).decode());
  await page.screenshot({ path: join(TO, 'map.png') });
  await browser.close();
  rmSync(svg);
}

async function editor(): Promise<void> {
  const window = await openWindow({
    files: filesOf(ORGANISATION, PAPER, LOG),
    open: name(PAPER),
    settings: { ...SETTINGS, 'editor.minimap.enabled': false, 'editor.lineNumbers': 'off' },
    size: { width: 1800, height: 1000 },
  });
  const { page } = window;
  try {
    await page.locator('[id="strategy-papers.strategy-papers.strategyPapers.stage"]').waitFor();
    await window.command('Show Strategy Map to the Side');
    const inside = page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
    await inside.locator('svg [role="treeitem"]').first().waitFor();
    await page.keyboard.press('Control+b');
    await page.mouse.move(700, 500);
    await page.waitForTimeout(1500);
    await counted(page, 'No Problems');
    writeFileSync(join(TO, 'editor.png'), await page.screenshot());
  } finally {
    await window.close();
  }
}

async function lightBulb(): Promise<void> {
  const window = await openWindow({
    files: filesOf(FAULTY),
    open: name(FAULTY),
    settings: { ...SETTINGS, 'editor.minimap.enabled': false, 'editor.stickyScroll.enabled': false },
    size: { width: 1000, height: 560 },
  });
  const { page } = window;
  try {
    await counted(page, 'Errors: 1');
    await page.keyboard.press('Control+b');
    await page.keyboard.press('Control+g');
    const line =
      text(FAULTY)
        .split('\n')
        .findIndex((one) => one.includes('Hand over the shopping list')) + 2;
    await page.locator('.quick-input-widget input[type="text"]').first().fill(`:${line}:20`);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+.');
    await page.locator('.action-widget .monaco-list-row').first().waitFor();
    await page.waitForTimeout(500);
    writeFileSync(join(TO, 'fix.png'), await page.screenshot());
  } finally {
    await window.close();
  }
}

async function take(): Promise<void> {
  mkdirSync(TO, { recursive: true });
  await map();
  await editor();
  await lightBulb();
  await endBrowser();
}

void take();
