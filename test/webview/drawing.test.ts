/** The map in its page: drawn from what the server sends, and changed only where the text has changed. */
import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { startChromium } from '../kit/chromium';
import { edited, GOOD_ORGANISATION, GOOD_PAPER } from '../kit/good-paper';
import { type MapPage, mapPage, type PageWish } from '../kit/page/map-page';
import { type Editor, editor } from '../kit/server';

const NAME = 'parks-2026.strategy.yaml';

describe('the map in its page', () => {
  let browser: Browser;
  let server: Editor;
  let map: MapPage;
  before(async () => {
    browser = await startChromium();
  });
  after(() => browser.close());
  beforeEach(async () => {
    server = await editor({ 'lindby.organisation.yaml': GOOD_ORGANISATION });
  });
  afterEach(async () => {
    assert.deepEqual(map.wrong, []);
    await map.end();
    await server.end();
  });

  const open = async (text: string, wish?: PageWish): Promise<MapPage> => {
    map = await mapPage(browser, server, NAME, text, wish);
    return map;
  };
  const shown = (): Promise<string> => map.page.locator('main svg').first().textContent().then(String);
  const quiet = (): Promise<string> =>
    map.page.locator('.broken:not([hidden])').allTextContents().then(String);

  it('shows what the paper says, with the map’s own font', async () => {
    await open(GOOD_PAPER);
    assert.match(await shown(), /The town's living room/);
    assert.match(await shown(), /Open the tool shed/);
    const fonts = await map.page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].map(({ weight, status }) => `${weight} ${status}`);
    });
    assert.deepEqual(fonts.sort(), ['400 loaded', '600 loaded']);
  });

  it('takes the theme’s colours, and other ones once the theme changes', async () => {
    await open(GOOD_PAPER, { theme: 'light' });
    const colour = (): Promise<string> =>
      map.page.evaluate(
        () => getComputedStyle(document.querySelector('text.fill-words') ?? document.body).fill,
      );
    assert.equal(await colour(), 'rgb(59, 59, 59)');
    await map.page.evaluate(() => {
      document.body.className = 'vscode-dark';
      document.documentElement.style.setProperty('--vscode-editor-foreground', '#cccccc');
    });
    assert.equal(await colour(), 'rgb(204, 204, 204)');
  });

  it('touches nothing but the card that was changed', async () => {
    await open(GOOD_PAPER);
    await map.page.evaluate(() => {
      const touched = new Set<string>();
      Object.assign(window, { touched });
      new MutationObserver((changes) => {
        for (const { target } of changes) {
          const at = target instanceof Element ? target : target.parentElement;
          const card = at?.closest('.card, .link, .place');
          touched.add(card?.getAttribute('aria-label') ?? card?.textContent ?? String(at?.tagName));
        }
      }).observe(document.querySelector('main') ?? document.body, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
    });
    await map.change(edited(GOOD_PAPER, ['on Saturdays', 'on Sundays']));
    await map.drawn();
    assert.match(await shown(), /on Sundays/);
    const touched = await map.page.evaluate(() => [
      ...(window as unknown as { touched: Set<string> }).touched,
    ]);
    assert.deepEqual(
      touched.filter((words) => !/on\s*Sundays/.test(words)),
      [],
    );
    assert.ok(touched.length > 0);
  });

  it('keeps cards as they are when another comes, goes or moves', async () => {
    await open(GOOD_PAPER);
    await map.page.evaluate(() => {
      for (const card of document.querySelectorAll('.place')) Object.assign(card, { label: card.ariaLabel });
    });
    const action = `      - id: cut-grass
        title: Cut the grass in patterns
        priority: 2
        responsible: Karla Sand
        status: idea
`;
    await map.change(edited(GOOD_PAPER, ['  - id: wild-corners', `${action}  - id: wild-corners`]));
    await map.drawn();
    const kept = await map.page.evaluate(() =>
      [...document.querySelectorAll('.place')].map((card) => ['label' in card, card.ariaLabel] as const),
    );
    assert.deepEqual(
      kept.filter(([isKept]) => !isKept).map(([, label]) => label?.split('.')[0]),
      ['Action 2: Cut the grass in patterns'],
    );
    await map.change(GOOD_PAPER);
    await map.drawn();
    assert.doesNotMatch(await shown(), /in patterns/);
  });

  it('stays where it was scrolled to, and as large', async () => {
    await open(GOOD_PAPER, { size: { width: 600, height: 400 } });
    await map.page.locator('main').focus();
    await map.page.getByRole('button', { name: 'Larger' }).click({ clickCount: 3 });
    await map.page.evaluate(() => document.querySelector('main')?.scrollTo(120, 200));
    const look = (): Promise<unknown> =>
      map.page.evaluate(() => {
        const main = document.querySelector('main');
        return [main?.scrollLeft, main?.scrollTop, document.querySelector('main svg')?.getAttribute('width')];
      });
    const before = await look();
    await map.change(edited(GOOD_PAPER, ['on Saturdays', 'on Sundays']));
    await map.drawn();
    assert.deepEqual(await look(), before);
  });

  it('leaves the card in the middle of the window in its place when those above it grow', async () => {
    await open(GOOD_PAPER, { size: { width: 900, height: 400 } });
    await map.page.evaluate(() => {
      const main = document.querySelector('main');
      main?.scrollTo(0, main.scrollHeight / 2);
    });
    const top = (): Promise<number> =>
      map.page.evaluate(() => {
        const main = document.querySelector('main')?.getBoundingClientRect();
        const cards = [...document.querySelectorAll('.place-action')];
        return (cards[0]?.getBoundingClientRect().top ?? 0) - (main?.top ?? 0);
      });
    await map.show({ type: 'mark', card: 'action-first-three-parks' });
    await map.drawn();
    const before = await top();
    const longer = 'We will do this with all who live near a park, and with those who only come by. '.repeat(
      6,
    );
    await map.change(edited(GOOD_PAPER, ['together with us, and', `together with us. ${longer} And`]));
    await map.drawn();
    assert.ok(Math.abs((await top()) - before) < 2, `${before} became ${await top()}`);
  });

  it('keeps the last good map while the text cannot be read, and says so quietly', async () => {
    await open(GOOD_PAPER);
    const good = await shown();
    await map.change(edited(GOOD_PAPER, ["The town's living room", '"The town']));
    await map.drawn();
    assert.equal(await shown(), good);
    assert.equal(await quiet(), 'Showing the map as of the last readable text.');
    await map.change(edited(GOOD_PAPER, ["The town's living room", 'The green room']));
    await map.drawn();
    assert.equal(await quiet(), '');
    assert.match(await shown(), /The green room/);
  });

  it('shows what can be read of a text that is broken from the start', async () => {
    await open(edited(GOOD_PAPER, ["The town's living room", '"The town']));
    assert.match(await shown(), /Parks/);
    assert.match(await quiet(), /Part of the text cannot be read yet/);
  });

  it('is never blank: a text that is no paper leaves the map, and a page without one says what to do', async () => {
    await open(GOOD_PAPER);
    const texts = {
      type: 'map',
      uri: server.uri(NAME),
      choice: { view: 'strategy', questions: false, pinned: false },
    } as const;
    await map.show(texts);
    await map.drawn();
    assert.match(await shown(), /Open the tool shed/);
    await map.show({ ...texts, uri: server.uri('other.strategy.yaml') });
    await map.drawn();
    assert.equal(await map.page.locator('main .sheet').isVisible(), false);
    assert.match(await map.page.locator('.empty').innerText(), /no strategy paper here/);
  });

  it('shows each view, and speaks the language of the paper', async () => {
    await open(edited(GOOD_PAPER, ['language: en', 'language: da']));
    const views = map.page.getByLabel('Visning');
    for (const [at, view] of (
      ['strategy', 'phase', 'people', 'citizens', 'conversation'] as const
    ).entries()) {
      await views.selectOption({ index: at });
      assert.deepEqual(map.said.at(-1), {
        type: 'choose',
        choice: { view, questions: false, pinned: false },
      });
      await map.showMap({ view });
      await map.drawn();
      assert.ok((await map.page.locator('main .place').count()) > 1, view);
    }
    assert.equal(await map.page.getByLabel('Fase').isVisible(), false);
    assert.equal(await map.page.evaluate(() => document.documentElement.lang), 'da');
  });

  it('draws hostile texts as texts', async () => {
    const hostile = [
      '<script>document.body.dataset.ran = 1</script>',
      ']]><img src=x onerror=alert(1)>',
      "javascript:alert('x')",
      '\u202Eright to left\u202C',
      'a\u200Bb\u200Cc',
      'w'.repeat(10_000),
    ];
    let text = GOOD_PAPER;
    const places = [
      'Open the tool shed on Saturdays',
      "The town's living room",
      'A street planted its own fruit trees',
    ];
    for (const [at, place] of places.entries())
      text = edited(text, [place, JSON.stringify(`${hostile[at * 2]} ${hostile[at * 2 + 1]}`)]);
    await open(text);
    assert.match(await map.page.locator('main').innerHTML(), /&lt;script&gt;/);
    const found = await map.page.evaluate(() => ({
      ran: document.body.dataset['ran'] ?? 'nothing',
      foreign: document.querySelectorAll('main :is(script, img, a, foreignObject, style, use, image)').length,
      handlers: [...document.querySelectorAll('main *')].filter((one) =>
        one.getAttributeNames().some((name) => name.startsWith('on') || name === 'style' || name === 'href'),
      ).length,
    }));
    assert.deepEqual(found, { ran: 'nothing', foreign: 0, handlers: 0 });
  });

  it('draws none of what the drawing of a map cannot hold', async () => {
    await open(GOOD_PAPER);
    const answer = await map.showMap();
    assert.ok(answer);
    const sneaky = {
      element: 'g',
      attributes: {
        id: 'direction',
        class: 'card',
        onclick: 'document.body.dataset.ran = 1',
        style: 'fill: red',
      },
      children: [
        { element: 'script', attributes: {}, text: 'document.body.dataset.ran = 1' },
        { element: 'image', attributes: { href: 'http://elsewhere.test/x.png' } },
        { element: 'a', attributes: { href: 'javascript:alert(1)' }, text: 'link' },
        { element: 'text', attributes: { x: 1, y: 1, fill: 'url(http://elsewhere.test/#x)' }, text: 'kept' },
      ],
    };
    await map.show({
      type: 'map',
      uri: server.uri(NAME),
      choice: { view: 'people', questions: false, pinned: false },
      map: { ...answer, groups: [sneaky], links: [] },
    });
    await map.drawn();
    assert.equal(
      await map.page.evaluate(() =>
        document
          .querySelector('main svg > g')
          ?.innerHTML.replace(/ (?:aria-|role|tabindex)[^ >]*="[^"]*"/g, ''),
      ),
      '<g class="card"><text x="1" y="1">kept</text></g>',
    );
  });

  it('hears only what is a message of ours', async () => {
    await open(GOOD_PAPER);
    const before = await shown();
    for (const message of [
      null,
      'map',
      { type: 'map' },
      { type: 'map', uri: 1, choice: { view: 'strategy' } },
      { type: 'map', uri: 'file:///a', choice: { view: 'other' } },
      { type: 'note', text: { html: '<b>' } },
      { type: 'run', script: 'x' },
    ])
      await map.page.evaluate((sent) => window.postMessage(sent, '*'), message);
    await map.drawn();
    assert.equal(await shown(), before);
    assert.equal(await map.page.locator('.note').innerText(), '');
  });

  it('finds its place again after the window was reloaded', async () => {
    const look = { zoom: 1.5, left: 200, top: 150, card: 'action-tool-shed' };
    const state = { uri: server.uri(NAME), view: 'strategy', questions: false, pinned: true, look } as const;
    await open(GOOD_PAPER, { state, choice: { pinned: true } });
    const now = await map.page.evaluate(() => {
      const main = document.querySelector('main');
      return [main?.scrollLeft, main?.scrollTop, document.querySelector('[aria-selected="true"]')?.ariaLabel];
    });
    assert.deepEqual(now.slice(0, 2), [200, 150]);
    assert.match(String(now[2]), /Open the tool shed/);
    assert.equal(
      await map.page.getByRole('button', { name: /Stay with this paper/ }).getAttribute('aria-pressed'),
      'true',
    );
    await map.page.getByRole('button', { name: 'Larger' }).click();
    await map.page.waitForTimeout(300);
    const kept = await map.state();
    assert.equal(kept?.look?.card, 'action-tool-shed');
    assert.equal(Math.round(Number(kept?.look?.zoom) * 10), 18);
  });
});
