/** What `map` writes, opened in a browser: nothing of a paper runs, nothing is asked of anyone, and the page can be used by everyone. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { startPictures } from '../../server/src/cli/map-picture';
import { SHEETS } from '../../server/src/map/export-sheet';
import { exportedSvg } from '../../server/src/map/export-svg';
import { sceneOf } from '../../server/src/map/map';
import { exportedPage, type PageOptions } from '../../server/src/map/page';
import { pagedView } from '../../server/src/map/paged';
import { PALETTES } from '../../server/src/map/palette';
import { VIEWS, type View } from '../../server/src/map/scene';
import { startChromium } from '../kit/chromium';
import { GOOD_PAPER } from '../kit/good-paper';
import { FLAG, HOSTILE_TEXTS, hostilePaper } from '../kit/hostile-paper';
import { largePaper } from '../kit/scenes';
import { shownFrom } from '../kit/shown';

const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');
const SAMPLE = readFileSync('samples/lyngholm-skole/lyngholm-skole-2026.strategy.yaml', 'utf8');
const DANISH = readFileSync('samples/moelleengen/moelleengen-2026.strategy.yaml', 'utf8');

function pageOf(
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

interface Opened {
  readonly page: Page;
  /** Addresses that were asked for beside the file itself. */
  readonly asked: readonly string[];
  readonly dialogs: readonly string[];
  readonly faults: readonly string[];
}

describe('an exported map in a browser', function () {
  this.timeout(120_000);
  let browser: Browser;
  before(async () => {
    browser = await startChromium();
  });
  after(() => browser?.close());

  /** Opens a file alone in the world: whatever it asks for is noted and refused. */
  async function opened(
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

  async function assertQuiet({ page, asked, dialogs, faults }: Opened): Promise<void> {
    assert.deepEqual(asked, []);
    assert.deepEqual(dialogs, []);
    assert.deepEqual(faults, []);
    assert.equal(await page.evaluate((flag) => flag in window, FLAG), false);
  }

  describe('of a hostile paper', () => {
    const shown = shownFrom(hostilePaper());

    for (const view of VIEWS)
      it(`shows texts and nothing else, as SVG (${view})`, async () => {
        const svg = exportedSvg(sceneOf(shown, { view, questions: true }), { palette: PALETTES.light });
        const file = await opened(svg, 'image/svg+xml');
        assert.equal(await file.page.evaluate(() => document.documentElement.localName), 'svg');
        const names = await file.page.evaluate(() =>
          [...new Set([...document.querySelectorAll('*')].map(({ localName }) => localName))].sort(),
        );
        assert.deepEqual(
          names.filter(
            (name) => !['svg', 'title', 'desc', 'style', 'g', 'rect', 'path', 'text'].includes(name),
          ),
          [],
        );
        await assertQuiet(file);
        await file.page.context().close();
      });

    it('shows texts and nothing else, as a page, wherever one points and walks', async () => {
      const file = await opened(await pageOf(hostilePaper()), 'text/html; charset=utf-8');
      const { page } = file;
      const cards = page.getByRole('treeitem');
      for (const tab of await page.getByRole('tab').all()) {
        await tab.click();
        for (const card of (await cards.all()).slice(0, 12)) {
          await card.focus();
          await card.dispatchEvent('pointerover');
          await card.dispatchEvent('mouseover');
        }
        await page.getByRole('tabpanel').locator('summary').click();
      }
      for (const text of HOSTILE_TEXTS.slice(0, 8)) await page.getByRole('searchbox').fill(text);
      const foreign = await page.evaluate(() =>
        [
          ...document.querySelectorAll('script, style, a, img, iframe, image, foreignObject, object, link'),
        ].map(({ localName, className }) => `${localName}.${String(className)}`),
      );
      assert.deepEqual(foreign, ['style.', 'a.skip', 'script.']);
      await assertQuiet(file);
      await page.context().close();
    });

    it('shows what was written, sign for sign', async () => {
      const { page } = await opened(await pageOf(hostilePaper(), ['strategy']), 'text/html; charset=utf-8');
      const said = (await page.locator('.as-text').textContent()) ?? '';
      for (const text of ['<script>window', '"><img src=', 'javascript:window', '&lt;b&gt; &amp; &#60;'])
        assert.ok(said.includes(text), text);
      await page.context().close();
    });

    it('is not run by what the policy of the page alone would stop', async () => {
      const html = await pageOf(hostilePaper());
      assert.match(html, /<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; /);
      assert.doesNotMatch(html, /unsafe-/);
      const file = await opened(html.replace(/<meta http-equiv[^>]*>/, ''), 'text/html; charset=utf-8');
      await file.page.waitForTimeout(200);
      await assertQuiet(file);
      await file.page.context().close();
    });
  });

  describe('as a page', () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const [name, text] of [
        ['a paper', SAMPLE],
        ['a Danish paper', DANISH],
        ['a paper with nothing in it', 'format: strategy-paper/1\n'],
      ] as const) {
        it(`of ${name} has nothing that axe finds (${colorScheme})`, async () => {
          const { page } = await opened(await pageOf(text), 'text/html', {
            colorScheme,
            reducedMotion: 'reduce',
          });
          for (const tab of await page.getByRole('tab').all()) {
            await tab.click();
            await page.getByRole('treeitem').first().focus();
            assert.deepEqual(await axeFindings(page), [], (await tab.textContent()) ?? '');
          }
          await page.locator('.view:not([hidden]) summary').click();
          assert.deepEqual(await axeFindings(page), []);
          await page.context().close();
        });
      }
    }

    it('of one view has no tabs, and nothing that axe finds', async () => {
      const { page } = await opened(await pageOf(SAMPLE, ['people']), 'text/html');
      assert.equal(await page.getByRole('tab').count(), 0);
      assert.deepEqual(await axeFindings(page), []);
      await page.context().close();
    });

    it('is a tree for a screen reader: the cards by name and level, in the order they are read', async () => {
      const { page } = await opened(await pageOf(GOOD_PAPER, ['strategy']), 'text/html');
      const scene = sceneOf(shownFrom(GOOD_PAPER), { view: 'strategy', questions: true });
      const tree = page.getByRole('tree', { name: scene.title });
      const told = await tree
        .getByRole('treeitem')
        .evaluateAll((cards) =>
          cards.map((card) => [card.getAttribute('aria-label'), card.getAttribute('aria-level')]),
        );
      assert.deepEqual(
        told,
        scene.cards.map(({ label, parent }) => [
          label,
          parent === undefined ? '1' : told.length > 0 ? levelIn(scene.cards, parent) : '',
        ]),
      );
      const snapshot = await tree.ariaSnapshot();
      assert.match(snapshot, /^- tree ".*":\n {2}- treeitem "[^"]*Parks/);
      assert.equal(snapshot.split('\n').length, scene.cards.length + 1);
      await page.context().close();
    });

    it('is walked in by the arrow keys, with one stop for Tab', async () => {
      const { page } = await opened(await pageOf(SAMPLE, ['strategy']), 'text/html');
      const cards = page.getByRole('treeitem');
      assert.equal(await page.locator('[role=treeitem][tabindex="0"]').count(), 1);
      await cards.first().focus();
      const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
      const labels = await cards.evaluateAll((all) => all.map((card) => card.getAttribute('aria-label')));
      await page.keyboard.press('ArrowDown');
      assert.equal(await focused(), labels[1]);
      await page.keyboard.press('ArrowUp');
      assert.equal(await focused(), labels[0]);
      await page.keyboard.press('End');
      assert.equal(await focused(), labels.at(-1));
      await page.keyboard.press('Home');
      const initiative = labels.findIndex((label) => label?.startsWith('Initiative 1'));
      for (let at = 0; at < initiative; at++) await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowRight');
      assert.equal(await focused(), labels[initiative + 1]);
      await page.keyboard.press('ArrowLeft');
      assert.equal(await focused(), labels[initiative]);
      assert.equal(await page.locator('[role=treeitem][tabindex="0"]').count(), 1);
      await page.context().close();
    });

    it('tells a card in full where one points or walks, and what it is linked to', async () => {
      const { page } = await opened(await pageOf(SAMPLE, ['strategy']), 'text/html');
      const told = page.getByRole('complementary');
      const how = await told.textContent();
      const action = page.getByRole('treeitem', { name: /^Action 1: Eat lunch/ });
      await action.scrollIntoViewIfNeeded();
      await action.hover();
      assert.match((await told.textContent()) ?? '', /Eat lunch.*Contributes to.*a friend/s);
      await page.mouse.move(2, 2);
      assert.equal(await told.textContent(), how);
      await action.click();
      await page.mouse.move(2, 2);
      await told.getByRole('button', { name: /^Expected benefit: More pupils/ }).click();
      const current = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
      assert.match(current ?? '', /^Expected benefit: More pupils/);
      assert.match((await told.textContent()) ?? '', /What contributes to it.*Eat lunch/s);
      await page.context().close();
    });

    it('is searched after "/", whatever the capitals and marks, and Enter walks on', async () => {
      const { page } = await opened(await pageOf(DANISH, ['strategy']), 'text/html');
      await page.keyboard.press('/');
      await page.keyboard.type('MØLLEENGEN');
      const count = await page.locator('.card.found').count();
      assert.ok(count > 0);
      assert.match((await page.getByRole('status').textContent()) ?? '', new RegExp(`^${count} felt`));
      await page.keyboard.press('Enter');
      const selected = await page.locator('[role=treeitem][aria-selected=true]').getAttribute('aria-label');
      assert.match(selected ?? '', /mølleengen/i);
      await page.getByRole('searchbox').fill('qqqq');
      assert.equal(await page.getByRole('status').textContent(), 'Intet fundet');
      await page.keyboard.press('Escape');
      assert.equal(await page.locator('.searching').count(), 0);
      assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('role')), 'treeitem');
      await page.context().close();
    });

    it('grows, shrinks and fits, by keys and buttons', async () => {
      const { page } = await opened(await pageOf(SAMPLE, ['strategy']), 'text/html');
      const width = () => page.locator('.stage svg').evaluate((svg) => svg.getBoundingClientRect().width);
      const fitting = await width();
      await page.keyboard.press('+');
      assert.ok(Math.abs((await width()) - fitting * 1.25) < 2);
      await page.getByRole('button', { name: /^Smaller/ }).click();
      await page.keyboard.press('-');
      assert.ok((await width()) < fitting);
      await page.keyboard.press('0');
      assert.ok(Math.abs((await width()) - fitting) < 2);
      await page.context().close();
    });

    it('shows the tab that is chosen, and goes on searching there', async () => {
      const { page } = await opened(await pageOf(SAMPLE), 'text/html');
      assert.equal(await page.getByRole('tabpanel').count(), 1);
      await page.getByRole('searchbox').fill('amina');
      await page.getByRole('tab', { name: 'Strategy map' }).focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      assert.equal(await page.getByRole('tab', { selected: true }).textContent(), 'Who does what');
      assert.equal(await page.getByRole('tabpanel').getAttribute('data-view'), 'people');
      const found = await page.getByRole('tabpanel').locator('.card.found').count();
      assert.ok((await page.getByRole('status').textContent())?.startsWith(String(found)));
      await page.context().close();
    });

    it('has the colours that the screen prefers until others are chosen', async () => {
      const { page } = await opened(await pageOf(SAMPLE), 'text/html', { colorScheme: 'dark' });
      const sheet = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      assert.equal(await sheet(), rgb(PALETTES.dark.sheet));
      await page.getByRole('combobox').selectOption('light');
      assert.equal(await sheet(), rgb(PALETTES.light.sheet));
      await page.context().close();
      const chosen = await opened(await pageOf(SAMPLE, VIEWS, { theme: 'dark' }), 'text/html');
      assert.equal(
        await chosen.page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor),
        rgb(PALETTES.dark.sheet),
      );
      await chosen.page.context().close();
    });

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

    it('cuts no words of its own where letters are twice as large, nor on a narrow screen', async () => {
      for (const viewport of [
        { width: 1300, height: 900 },
        { width: 360, height: 740 },
      ]) {
        const { page } = await opened(await pageOf(SAMPLE), 'text/html', { viewport });
        await page.evaluate(() => {
          document.documentElement.style.fontSize = '200%';
        });
        await page.getByRole('treeitem').nth(3).focus();
        const cut = await page.evaluate(() => {
          const wide = document.documentElement.scrollWidth > window.innerWidth ? ['the page'] : [];
          const own = [...document.querySelectorAll<HTMLElement>('.bar *, .told *')].filter(
            (one) =>
              one.localName !== 'input' &&
              one.scrollWidth > one.clientWidth + 1 &&
              getComputedStyle(one).display !== 'inline' &&
              one.clientWidth > 0,
          );
          return [...wide, ...own.map((one) => `${one.localName} ${one.textContent}`)];
        });
        assert.deepEqual(cut, []);
        await page.context().close();
      }
    });

    it('shows all its views, and the text, where scripts are off', async () => {
      const { page } = await opened(await pageOf(SAMPLE), 'text/html', { javaScriptEnabled: false });
      assert.equal(await page.locator('.view:visible').count(), VIEWS.length);
      assert.equal(await page.locator('.bar').isVisible(), false);
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

function levelIn(
  cards: readonly { readonly id: string; readonly parent?: string }[],
  parent: string,
): string {
  let level = 2;
  for (let at = cards.find(({ id }) => id === parent); at?.parent !== undefined; level++)
    at = cards.find(({ id }) => id === at?.parent);
  return String(level);
}

function rgb(colour: string): string {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return `rgb(${red}, ${green}, ${blue})`;
}

async function axeFindings(page: Page): Promise<readonly string[]> {
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
