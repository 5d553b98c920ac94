/** What the page of a map is made of: all it needs inside, and a policy that lets nothing else act. What it does is tried in test/webview. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { sceneOf } from '../../server/src/map/map';
import { exportedPage } from '../../server/src/map/page';
import { element, htmlText } from '../../server/src/map/page-html';
import { outline } from '../../server/src/map/page-outline';
import { pageStyle } from '../../server/src/map/page-style';
import { pagedView } from '../../server/src/map/paged';
import { PALETTES } from '../../server/src/map/palette';
import { type Card, type Scene, VIEWS } from '../../server/src/map/scene';
import { mapExport as da } from '../../server/src/messages/da/map-export';
import { mapExport as en } from '../../server/src/messages/en/map-export';
import { GOOD_PAPER } from '../kit/good-paper';
import { hostilePaper } from '../kit/hostile-paper';
import { largePaper } from '../kit/scenes';
import { shownFrom } from '../kit/shown';

const SCENE = sceneOf(shownFrom(GOOD_PAPER), { view: 'strategy' });

function inside(html: string, name: 'style' | 'script'): string {
  const found = [...html.matchAll(new RegExp(`<${name}>(.*?)</${name}>`, 'gs'))];
  assert.equal(found.length, 1, `one ${name}`);
  return found[0]?.[1] ?? '';
}

describe('the page of a map', () => {
  for (const [name, scene] of [
    ['a paper', SCENE],
    ['a hostile paper', sceneOf(shownFrom(hostilePaper()), { view: 'strategy' })],
  ] as const) {
    describe(`of ${name}`, () => {
      let html: string;
      before(async () => {
        html = await exportedPage([{ scene }], { heading: 'Parks' });
      });

      it('allows its own style and script, by what they are, and nothing else', () => {
        const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];
        const digest = (text: string): string =>
          `&#39;sha256-${createHash('sha256').update(text).digest('base64')}&#39;`;
        assert.equal(
          policy,
          [
            'default-src &#39;none&#39;',
            `style-src ${digest(inside(html, 'style'))}`,
            `script-src ${digest(inside(html, 'script'))}`,
            'font-src data:',
            'img-src data:',
            'base-uri &#39;none&#39;',
            'form-action &#39;none&#39;',
          ].join('; '),
        );
        assert.ok(html.indexOf('Content-Security-Policy') < html.indexOf('<style'));
      });

      it('has a style and a script on one line each, so that no change of line ends touches them', () => {
        for (const part of ['style', 'script'] as const) assert.doesNotMatch(inside(html, part), /[\r\n]/);
      });

      it('names no other address, and no style or handler within an element', () => {
        const tags = html.replace(/<(style|script)>.*?<\/\1>/gs, '').match(/<[a-z][^>]*>/gi) ?? [];
        for (const tag of tags) {
          const names = tag.replace(/"[^"]*"/g, '""');
          assert.doesNotMatch(names, /\s(?:on\w+|style|src|xlink:href|srcset|action)=/, tag.slice(0, 200));
          if (/\shref=/.test(names)) assert.equal(tag, '<a class="skip" href="#as-text">');
        }
        assert.doesNotMatch(inside(html, 'style'), /url\((?!data:font)|@import|https?:/);
        assert.doesNotMatch(
          inside(html, 'script'),
          /https?:\/\/(?!www\.w3\.org\/2000\/svg)|fetch|innerHTML|eval/,
        );
      });
    });
  }

  it('has one tab for each view, in the language of the map', async () => {
    const shown = { ...shownFrom(GOOD_PAPER), language: 'da' as const };
    const scenes = (['strategy', 'people'] as const).map((view) => sceneOf(shown, { view }));
    const html = await exportedPage(
      scenes.map((scene) => ({ scene })),
      { heading: 'Parks' },
    );
    assert.match(html, /^<!doctype html>\n<html lang="da" data-theme="auto">/);
    const tabs = [...html.matchAll(/<button [^>]*role="tab"[^>]*>([^<]*)</g)].map(([, text]) => text);
    assert.deepEqual(tabs, ['Strategikort', 'Hvem gør hvad']);
    assert.match(html, /<title>Parks<\/title>/);
  });

  it('begins with the view that is asked for', async () => {
    const shown = shownFrom(GOOD_PAPER);
    const views = VIEWS.map((view) => ({ scene: sceneOf(shown, { view }) }));
    const html = await exportedPage(views, { heading: 'Parks', opens: 'citizens' });
    const chosen = [...html.matchAll(/<button [^>]*aria-selected="true"[^>]*>([^<]*)</g)].map(
      ([, text]) => text,
    );
    assert.deepEqual(chosen, ['Map for citizens']);
  });

  it('is looked around in on one picture, and printed on as many sheets as it takes', async () => {
    const shown = shownFrom(largePaper());
    const { scene, sheets = [] } = pagedView(shown, { view: 'strategy' }, undefined);
    assert.ok(sheets.length > 2);
    const html = await exportedPage([{ scene, sheets }], { heading: 'Large' });
    assert.equal([...html.matchAll(/<svg [^>]*class="sheet"/g)].length, sheets.length);
    assert.equal([...html.matchAll(/role="tree"/g)].length, 1);
    assert.match(html, /<div class="sheets" aria-hidden="true">/);
    const usual = pagedView(shownFrom(GOOD_PAPER), { view: 'strategy' }, 'a3');
    assert.equal(usual.sheets, undefined, 'a sheet that was asked for and holds all is shown as it is');
  });

  it('begins in the theme that is asked for', async () => {
    const html = await exportedPage([{ scene: SCENE }], { heading: 'Parks', theme: 'dark' });
    assert.match(html, /<html lang="en" data-theme="dark">/);
    assert.match(html, /<option value="dark" selected="">/);
  });

  it('has all colours of each theme, and a class for each', () => {
    const style = pageStyle('A3 landscape');
    for (const palette of Object.values(PALETTES))
      for (const [ink, colour] of Object.entries(palette)) {
        assert.ok(style.includes(`--${ink}:${colour}`), ink);
        assert.ok(style.includes(`.fill-${ink}{fill:var(--${ink})}`), ink);
        assert.ok(style.includes(`.stroke-${ink}{stroke:var(--${ink})}`), ink);
      }
    assert.match(style, /@page\{size:A3 landscape;/);
  });
});

describe('the map as text', () => {
  const card = (id: string, parent?: string): Card => ({
    id,
    role: 'action',
    ...(parent !== undefined && { parent }),
    box: { x: 0, y: 0, width: 1, height: 1 },
    label: id.toUpperCase(),
    marks: [],
  });
  const text = (...cards: readonly Card[]): string => {
    const scene: Scene = { ...SCENE, cards, links: [] };
    return outline(scene)
      .map(htmlText)
      .join('')
      .replace(/<\/?bdi>/g, '');
  };

  it('has each card within the one it belongs to, in order', () => {
    assert.equal(
      text(card('a'), card('b', 'a'), card('c', 'b'), card('d', 'a'), card('e')),
      '<ul><li>A<ul><li>B<ul><li>C</li></ul></li><li>D</li></ul></li><li>E</li></ul>',
    );
  });

  it('loses no card that belongs to none, to itself, or to one that comes later', () => {
    assert.equal(
      text(card('a', 'gone'), card('b', 'b'), card('c', 'd'), card('d')),
      '<ul><li>A</li><li>B</li><li>C</li><li>D</li></ul>',
    );
    assert.equal(text(), '');
  });

  it('has every card of a map', () => {
    const html = outline(SCENE).map(htmlText).join('');
    assert.equal(html.match(/<li>/g)?.length, SCENE.cards.length);
  });
});

describe('an element of a page', () => {
  it('says its texts and attributes as such', () => {
    assert.equal(
      htmlText(element('p', { title: '"><b>' }, '</p><script>&')),
      '<p title="&quot;&gt;&lt;b&gt;">&lt;/p&gt;&lt;script&gt;&amp;</p>',
    );
  });

  it('ends where HTML wants it to, and not where it does not', () => {
    assert.equal(htmlText(element('div', {}, [])), '<div></div>');
    assert.equal(htmlText(element('input', { type: 'search', id: undefined })), '<input type="search">');
  });

  it('is never a script or a style that would end itself', () => {
    for (const text of ['</script>', '</STYLE', '<!--'])
      for (const name of ['script', 'style'])
        assert.throws(() => htmlText(element(name, {}, text)), RangeError);
    assert.equal(htmlText(element('script', {}, 'a<b&&c')), '<script>a<b&&c</script>');
  });
});

describe('the texts around exported maps', () => {
  it('name the same things in both languages', () => {
    const names = (text: string): readonly string[] =>
      [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name ?? ''))].sort();
    for (const [key, text] of Object.entries(en))
      assert.deepEqual(names(da[key as keyof typeof en]), names(text), key);
  });
});
