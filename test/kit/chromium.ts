/** The browser that the tests drive: the one of the system, since npm carries none. */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** @throws where there is none: a test that needs a browser does not pass without */
export function startChromium(): Promise<Browser> {
  const given = process.env['STRATEGY_PAPERS_CHROMIUM'];
  const executablePath = [...(given ? [given] : []), ...PLACES].find((path) => existsSync(path));
  if (!executablePath) {
    throw new Error(
      'These tests need Chromium: install it (Debian: apt-get install chromium), or name it in STRATEGY_PAPERS_CHROMIUM.',
    );
  }
  return chromium.launch({
    executablePath,
    args: [
      ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
    ],
  });
}
