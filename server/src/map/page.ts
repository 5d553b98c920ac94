/**
 * A map as one page to look around in: everything is inside, nothing is asked of anyone. What papers say stands in it
 * as texts and attributes, never as markup; only the style and the script of the page itself are allowed to act.
 */
import type { ReaderLanguage } from '../messages/render';
import type { Drawing } from './drawing';
import { exportText } from './export-texts';
import { PAGE_SCRIPT } from './generated/page-script';
import { pageBar } from './page-bar';
import { element, htmlText } from './page-html';
import { pageStyle } from './page-style';
import { type PagedView, panel, viewId } from './page-view';
import type { Theme } from './palette';
import type { Scene, View } from './scene';
import { mapText } from './texts';

export interface PageOptions {
  /** What stands above the map: the unit. */
  readonly heading: string;
  /** Absent: what the reader's screen prefers. */
  readonly theme?: Theme;
  /** As a style sheet names the sheet it is printed on; landscape of whatever the printer holds where absent. */
  readonly page?: string;
  /** The view that is shown first; the first of them where absent. */
  readonly opens?: View;
}

/**
 * The whole file.
 * @param views one tab each; at least one, all in one language
 */
export async function exportedPage(views: readonly PagedView[], options: PageOptions): Promise<string> {
  const scenes = views.map(({ scene }) => scene);
  const [first] = scenes;
  if (!first) throw new RangeError('A page has a view.');
  const { language } = first;
  const style = pageStyle(options.page ?? 'landscape');
  const title = scenes.length === 1 ? first.title : options.heading || first.title;
  const page = element('html', { lang: language, 'data-theme': options.theme ?? 'auto' }, [
    element('head', {}, [
      element('meta', { charset: 'utf-8' }),
      element('meta', {
        'http-equiv': 'Content-Security-Policy',
        content: await policyFor(style, PAGE_SCRIPT),
      }),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element('meta', { name: 'referrer', content: 'no-referrer' }),
      element('meta', { name: 'color-scheme', content: 'light dark' }),
      element('title', {}, title),
      element('style', {}, style),
    ]),
    element('body', {}, [
      element('a', { class: 'skip', href: '#as-text' }, exportText(language, 'page:to-text')),
      pageBar(
        title,
        options.theme,
        scenes.length > 1 ? tabs(scenes, options.opens ?? first.view, language) : undefined,
        language,
      ),
      element('div', { class: 'desk' }, [
        element(
          'main',
          {},
          views.map((view, at) => panel(view, at, views.length > 1)),
        ),
        told(language),
      ]),
      element('script', {}, PAGE_SCRIPT),
    ]),
  ]);
  return `<!doctype html>\n${htmlText(page)}\n`;
}

function tabs(scenes: readonly Scene[], opens: View, language: ReaderLanguage): Drawing {
  const shown = Math.max(
    0,
    scenes.findIndex(({ view }) => view === opens),
  );
  return element(
    'div',
    { class: 'tabs', role: 'tablist', 'aria-label': exportText(language, 'page:views') },
    scenes.map(({ view }, at) =>
      element(
        'button',
        {
          type: 'button',
          role: 'tab',
          id: `tab-${viewId(at)}`,
          'aria-controls': `panel-${viewId(at)}`,
          'aria-selected': at === shown ? 'true' : 'false',
          tabindex: at === shown ? undefined : -1,
        },
        mapText(language, `view:${view}`),
      ),
    ),
  );
}

/** Where the card that is pointed at is told in full; the script fills it in, with the words in these attributes. */
function told(language: ReaderLanguage): Drawing {
  const words = ['belongs-to', 'holds', 'contributes-to', 'contributed-by', 'leads-to', 'led-by'] as const;
  return element(
    'aside',
    {
      class: 'told',
      'aria-label': exportText(language, 'page:card'),
      ...Object.fromEntries(words.map((word) => [`data-${word}`, exportText(language, `page:${word}`)])),
    },
    [element('p', { class: 'quiet' }, exportText(language, 'page:how'))],
  );
}

/** Nothing may be fetched, framed, sent or run but the very style and script of this page. */
async function policyFor(style: string, script: string): Promise<string> {
  return [
    "default-src 'none'",
    `style-src '${await digestOf(style)}'`,
    `script-src '${await digestOf(script)}'`,
    'font-src data:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

async function digestOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
