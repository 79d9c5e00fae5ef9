import { chromium, type Browser } from '@playwright/test';
import type { AddressInfo } from 'node:net';
import { findBrowser } from '../browser/find.ts';
import { createSiteServer } from '../serve/server.ts';

/** Serves a folder with the production headers while `use` runs. */
export async function served<T>(root: string, use: (base: string) => Promise<T>): Promise<T> {
  const server = createSiteServer(root);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

/** Starts the browser while `use` runs. */
export async function withBrowser<T>(use: (browser: Browser) => Promise<T>): Promise<T> {
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}
