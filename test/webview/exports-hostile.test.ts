/** What `map` writes of a paper that means harm, in a browser: nothing of it runs, and nothing is asked of anyone. */
import assert from 'node:assert/strict';
import { exportedSvg } from '../../server/src/map/export-svg';
import { sceneOf } from '../../server/src/map/map';
import { PALETTES } from '../../server/src/map/palette';
import { VIEWS } from '../../server/src/map/scene';
import { HOSTILE_TEXTS, hostilePaper } from '../kit/hostile-paper';
import { assertQuiet, openingIn, pageOf } from '../kit/page/exported';
import { shownFrom } from '../kit/shown';

describe('an exported map in a browser', function () {
  const opened = openingIn(this);

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
});
