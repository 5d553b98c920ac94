/** The page that `map` writes, opened in a browser: it can be read, walked in and searched by everyone. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { sceneOf } from '../../server/src/map/map';
import { PALETTES } from '../../server/src/map/palette';
import { VIEWS } from '../../server/src/map/scene';
import { GOOD_PAPER } from '../kit/good-paper';
import { axeFindings, openingIn, pageOf } from '../kit/page/exported';
import { shownFrom } from '../kit/shown';

const SAMPLE = readFileSync('samples/lyngholm-skole/lyngholm-skole-2026.strategy.yaml', 'utf8');
const DANISH = readFileSync('samples/moelleengen/moelleengen-2026.strategy.yaml', 'utf8');

describe('an exported map in a browser', function () {
  const opened = openingIn(this);

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
