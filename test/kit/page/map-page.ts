/**
 * The page of the map in Chromium, as the editor shows it: the same HTML and the built script, and the real server
 * behind it. In place of the editor, this keeps the text and passes messages on.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as timeout } from 'node:timers/promises';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Choice, FromPage, Kept, ToPage } from '../../../client/src/preview/conversation';
import { heard } from '../../../client/src/preview/heard';
import { pageHtml } from '../../../client/src/preview/page';
import {
  MAP_EDIT_REQUEST,
  MAP_REQUEST,
  type MapAnswer,
  type MapEditAnswer,
  PREVIEW_TEXTS_REQUEST,
  type PreviewTextsAnswer,
} from '../../../server/src/protocol';
import { ROOT } from '../cli';
import type { Editor } from '../server';
import { THEMES, type ThemeName } from './themes';

const ADDRESS = 'http://map.test';
const NONCE = 'testtesttest';

export interface PageWish {
  readonly theme?: ThemeName;
  readonly size?: { readonly width: number; readonly height: number };
  readonly choice?: Partial<Choice>;
  readonly state?: Kept;
  readonly reducedMotion?: boolean;
  /** Carries changes out as the extension does. */
  readonly editing?: boolean;
}

export interface MapPage {
  readonly page: Page;
  /** What the page said, `ready` and what it keeps aside. */
  readonly said: readonly FromPage[];
  /** What it wanted to load from elsewhere, and faults in it. */
  readonly wrong: readonly string[];
  readonly text: string;
  /** Puts another text in place and shows its map. */
  change(text: string): Promise<MapAnswer | null>;
  show(message: ToPage): Promise<void>;
  /** Shows the map as the server draws it now. */
  showMap(choice?: Partial<Choice>): Promise<MapAnswer | null>;
  state(): Promise<Kept | undefined>;
  /** Waits until what was sent is drawn. */
  drawn(): Promise<void>;
  end(): Promise<void>;
}

export async function mapPage(
  browser: Browser,
  server: Editor,
  name: string,
  start: string,
  wish: PageWish = {},
): Promise<MapPage> {
  const { theme = 'light', size = { width: 1000, height: 800 }, reducedMotion = true } = wish;
  const context: BrowserContext = await browser.newContext({
    viewport: size,
    reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
  });
  const wrong: string[] = [];
  const said: FromPage[] = [];
  let text = start;
  let spoken: string | undefined;
  let room: number | undefined;
  let choice: Choice = { view: 'strategy', questions: false, pinned: false, ...wish.choice };
  await context.route('**/*', (route) => {
    const { origin, pathname } = new URL(route.request().url());
    if (origin === ADDRESS && pathname === '/')
      return route.fulfill({
        contentType: 'text/html',
        body: pageHtml({
          source: ADDRESS,
          nonce: NONCE,
          script: `${ADDRESS}/webview.js`,
          style: `${ADDRESS}/webview.css`,
        }),
      });
    if (origin === ADDRESS && /^\/(?:webview\.(?:js|css)|map-font-\w+\.woff2)$/.test(pathname))
      return route.fulfill({
        contentType:
          { js: 'text/javascript', css: 'text/css' }[pathname.split('.').at(-1) ?? ''] ?? 'font/woff2',
        body: readFileSync(join(ROOT, 'dist', pathname)),
      });
    wrong.push(`asked for ${route.request().url()}`);
    return route.abort();
  });
  const page = await context.newPage();
  page.on('pageerror', (fault) => wrong.push(String(fault)));
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text());
  });

  const post = (message: ToPage): Promise<void> =>
    page.evaluate((sent) => window.postMessage(sent, '*'), message as unknown as object);
  const texts = (): Promise<PreviewTextsAnswer> =>
    server.connection.sendRequest(PREVIEW_TEXTS_REQUEST, { uri: server.uri(name) });
  const ask = (): Promise<MapAnswer | null> =>
    server.connection.sendRequest(MAP_REQUEST, {
      uri: server.uri(name),
      ...choice,
      ...(room !== undefined && { room }),
    });
  let ready: (() => void) | undefined;
  const isReady = new Promise<void>((resolve) => {
    ready = resolve;
  });

  await page.exposeFunction('heardFromPage', async (message: unknown) => {
    const known = heard(message);
    if (!known) wrong.push(`said ${JSON.stringify(message)}`);
    else if (known.type === 'ready') {
      room = known.room;
      ready?.();
    } else if (known.type === 'room') {
      room = known.room;
      await map.showMap();
    } else {
      said.push(known);
      if (known.type === 'change' && wish.editing) await edit(known);
    }
  });
  // Functions that tests hand to the page come through a compiler that names them.
  await page.addInitScript({ content: 'globalThis.__name = (one) => one;' });
  await page.addInitScript(
    ({ kind, colours, state }) => {
      const kept = { state: state ?? undefined };
      Object.assign(window, {
        kept,
        acquireVsCodeApi: () => ({
          postMessage: (message: unknown) =>
            (window as unknown as { heardFromPage(message: unknown): void }).heardFromPage(message),
          getState: () => kept.state,
          setState: (now: typeof state) => {
            kept.state = now;
          },
        }),
      });
      addEventListener('DOMContentLoaded', () => {
        document.body.className = kind;
        for (const [colour, value] of Object.entries(colours))
          document.documentElement.style.setProperty(`--vscode-${colour}`, value);
      });
    },
    { ...THEMES[theme], state: wish.state },
  );

  const edit = async ({ card, version, change }: Extract<FromPage, { type: 'change' }>): Promise<void> => {
    const answer = await server.connection.sendRequest<MapEditAnswer>(MAP_EDIT_REQUEST, {
      uri: server.uri(name),
      view: choice.view,
      card,
      version,
      change,
    });
    if ('refusal' in answer) return post({ type: 'note', text: answer.refusal });
    await map.change(
      TextDocument.applyEdits(TextDocument.create(server.uri(name), 'yaml', 1, text), [...answer.edits]),
    );
  };

  await server.open(name, text);
  await page.goto(`${ADDRESS}/`);
  await Promise.race([isReady, timeout(10_000, undefined, { ref: false })]);
  if (wrong.length > 0) throw new Error(`The page did not begin: ${wrong.join('\n')}`);

  const map: MapPage = {
    page,
    said,
    wrong,
    get text() {
      return text;
    },
    async change(now) {
      text = now;
      // The findings of the text are awaited by nobody here: the map asks for itself.
      void server.change(name, text);
      return map.showMap();
    },
    show: post,
    async showMap(other = {}) {
      choice = { ...choice, ...other };
      const answer = await ask();
      // As the extension does: the words come when their language is another.
      const words = answer && answer.language === spoken ? undefined : await texts();
      spoken = words?.language ?? spoken;
      await post({
        type: 'map',
        uri: server.uri(name),
        choice,
        ...(words && { texts: words.texts }),
        ...(answer && { map: answer }),
      });
      return answer;
    },
    state: () => page.evaluate(() => (window as unknown as { kept: { state: Kept | undefined } }).kept.state),
    drawn: () =>
      page.evaluate(
        () =>
          new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
      ),
    end: () => context.close(),
  };
  await map.showMap();
  await map.drawn();
  return map;
}
