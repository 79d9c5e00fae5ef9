import { chromium, type Browser } from '@playwright/test';
import type { AddressInfo, Socket } from 'node:net';
import { launchOptions } from '../browser/launch.ts';
import { createSiteServer } from '../serve/server.ts';

/**
 * Serves a folder with the production headers while `use` runs.
 * @param use gets the address, and a function that tells how many bytes were sent so far, headers and all
 */
export async function served<T>(root: string, use: (base: string, sent: () => number) => Promise<T>): Promise<T> {
  const server = createSiteServer(root);
  const sockets: Socket[] = [];
  server.on('connection', (socket: Socket) => sockets.push(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    return await use(base, () => sockets.reduce((sum, socket) => sum + socket.bytesWritten, 0));
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

/** Starts the browser while `use` runs. */
export async function withBrowser<T>(use: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await chromium.launch(launchOptions());
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}
