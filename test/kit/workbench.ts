/** A window of a real VS Code on a folder of its own, with this extension in it, to be driven from outside. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { startChromium } from './chromium';
import { ROOT } from './cli';
import { type CodeServer, installVsix, startCodeServer } from './code-server';
import { TODAY } from './good-paper';

/** What every window starts with: nothing that asks, moves or looks outside. */
const SETTINGS = {
  'security.workspace.trust.enabled': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'git.enabled': false,
  'chat.commandCenter.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'strategyPapers.today': TODAY,
};

export interface WindowOptions {
  /** Files of the folder, by name. */
  readonly files?: Readonly<Record<string, string>>;
  readonly settings?: Readonly<Record<string, unknown>>;
  /**
   * The extension: this folder; a `.vsix` to install; or a folder that the browser itself loads it from, as on a page
   * that has no server beside it: then it runs in a web worker.
   */
  readonly extension?: 'development' | { readonly vsix: string } | { readonly web: string };
  /** A file that is open from the start. */
  readonly open?: string;
  /** A module whose `run()` is called in the extension host. */
  readonly suite?: string;
  readonly size?: { readonly width: number; readonly height: number };
}

export interface Window {
  readonly page: Page;
  readonly folder: string;
  /** Requests that would have left this machine, and were not let out. */
  readonly outside: readonly string[];
  /** The code with which the suite in the extension host ended. */
  readonly ended: Promise<number>;
  path(name: string): string;
  read(name: string): string;
  /** Carries out a command of the palette by its title. */
  command(title: string): Promise<void>;
  /** Opens a file right in the folder, and waits until its text is there. */
  openFile(name: string): Promise<Locator>;
  /** Writes a picture of the window to `out/screenshots`. */
  picture(name: string): Promise<void>;
  reload(): Promise<void>;
  /** Waits until something holds. @throws where it never does */
  until(what: () => boolean): Promise<void>;
  close(): Promise<void>;
}

let browser: Promise<Browser> | undefined;

/** One browser for all windows of a run. */
export async function endBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = undefined;
}

/** Takes a picture of the window for each test of a suite that fails. */
export function seeFailures(suite: Mocha.Suite, windowOf: () => Window | undefined): void {
  suite.afterEach(async function () {
    const { currentTest } = this;
    if (currentTest?.state !== 'failed') return;
    await windowOf()?.picture(`failed-${currentTest.fullTitle().replace(/\W+/g, '-')}`);
  });
}

export async function openWindow(options: WindowOptions = {}): Promise<Window> {
  const home = mkdtempSync(join(tmpdir(), 'strategy-papers-window-'));
  const folder = join(home, 'papers');
  const data = join(home, 'data');
  const extensions = join(home, 'extensions');
  mkdirSync(folder);
  mkdirSync(extensions);
  for (const [name, text] of Object.entries(options.files ?? {})) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  mkdirSync(join(data, 'data', 'User'), { recursive: true });
  const settings = JSON.stringify({ ...SETTINGS, ...options.settings }, null, 2);
  writeFileSync(join(data, 'data', 'User', 'settings.json'), settings);
  const { extension = 'development' } = options;
  if (extension !== 'development' && 'vsix' in extension) installVsix(extension.vsix, data, extensions);

  const server = await startCodeServer(data, extensions);
  browser ??= startChromium();
  const size = options.size ?? { width: 1280, height: 800 };
  const context = await (await browser).newContext({ viewport: size, locale: 'en-GB' });
  const outside: string[] = [];
  await context.route(
    (url) => url.hostname !== '127.0.0.1' && !['data:', 'blob:'].includes(url.protocol),
    (route) => {
      outside.push(route.request().url());
      return route.abort();
    },
  );
  if (extension !== 'development' && 'web' in extension) await serveToBrowser(context, extension.web, server);
  const page = await context.newPage();
  const ended = new Promise<number>((resolve) => {
    void page.exposeFunction('codeAutomationExit', resolve);
  });
  await page.exposeFunction('codeAutomationLog', () => {});
  await page.goto(addressOf(server, folder, options));
  await page.locator('.monaco-workbench').waitFor();
  return windowOf(page, { folder, home, outside, ended, server, context });
}

/** Where the browser finds an extension that it loads itself. */
const IN_BROWSER = '/strategy-papers-in-the-browser';

/** Lets the page have an extension of its own, whose files are those of `folder`. */
async function serveToBrowser(context: BrowserContext, folder: string, { port }: CodeServer): Promise<void> {
  const own = { scheme: 'http', authority: `127.0.0.1:${port}`, path: IN_BROWSER };
  // Where VS Code reads what its server has written into the page. The page itself stays as it was served: Chromium
  // lets no page that a test has written speak to a server of this machine.
  const content = `(() => {
    const { getAttribute } = Element.prototype;
    Element.prototype.getAttribute = function (name) {
      const value = getAttribute.call(this, name);
      if (this.id !== 'vscode-workbench-web-configuration' || name !== 'data-settings') return value;
      return JSON.stringify({ ...JSON.parse(value), additionalBuiltinExtensions: [${JSON.stringify(own)}] });
    };
  })();`;
  await context.addInitScript({ content });
  await context.route(
    ({ pathname }) => pathname.startsWith(`${IN_BROWSER}/`),
    (route) => {
      const { pathname } = new URL(route.request().url());
      const path = join(folder, decodeURIComponent(pathname.slice(IN_BROWSER.length)));
      return existsSync(path) ? route.fulfill({ path }) : route.fulfill({ status: 404 });
    },
  );
}

/** Longest wait for anything, in milliseconds. */
const PATIENCE = 20_000;

function addressOf({ port }: CodeServer, folder: string, options: WindowOptions): string {
  const remote = (path: string): string => `vscode-remote://127.0.0.1:${port}${path}`;
  const payload: [string, string][] = [['skipWelcome', 'true']];
  if (options.extension === undefined || options.extension === 'development' || options.suite !== undefined)
    payload.push(['extensionDevelopmentPath', remote(ROOT)]);
  if (options.suite !== undefined) payload.push(['extensionTestsPath', remote(options.suite)]);
  if (options.open !== undefined) payload.push(['openFile', remote(join(folder, options.open))]);
  const query = new URLSearchParams({ folder, payload: JSON.stringify(payload) });
  return `http://127.0.0.1:${port}/?${query}`;
}

interface Opened {
  readonly folder: string;
  readonly home: string;
  readonly outside: readonly string[];
  readonly ended: Promise<number>;
  readonly server: CodeServer;
  readonly context: BrowserContext;
}

function windowOf(page: Page, { folder, home, outside, ended, server, context }: Opened): Window {
  const palette = async (text: string): Promise<void> => {
    await page.keyboard.press('F1');
    const input = page.locator('.quick-input-widget input[type="text"]').first();
    await input.waitFor();
    await input.fill(text);
  };
  return {
    page,
    folder,
    outside,
    ended,
    path: (name) => join(folder, name),
    read: (name) => readFileSync(join(folder, name), 'utf8'),
    async command(title) {
      await palette(`>${title}`);
      await page.locator('.quick-input-list .monaco-list-row').filter({ hasText: title }).first().click();
    },
    async openFile(name) {
      // By the explorer: to find files by name, VS Code needs a program that npm does not carry.
      await page.locator('.explorer-folders-view .monaco-list-row').filter({ hasText: name }).dblclick();
      const editor = page.locator('.editor-instance .monaco-editor').last();
      await editor.locator('.view-line').first().waitFor();
      return editor;
    },
    async picture(name) {
      mkdirSync(join(ROOT, 'out', 'screenshots'), { recursive: true });
      await page.screenshot({ path: join(ROOT, 'out', 'screenshots', `${name}.png`) });
    },
    async reload() {
      await page.reload();
      await page.locator('.monaco-workbench').waitFor();
    },
    async until(what) {
      for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
        try {
          if (what()) return;
        } catch {
          // What is read may not be there yet.
        }
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error(`Waited in vain until ${what.toString()}`);
    },
    async close() {
      await context.close();
      await server.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** The files of `samples/` that stand in a folder, by name. */
export function copySamples(to: string): void {
  cpSync(join(ROOT, 'samples'), to, { recursive: true });
}
