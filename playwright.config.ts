import { createServer } from 'node:net';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './tools/browser/find.ts';

/** A port that nobody uses, the same one for the server and for every worker, which inherit the variable. */
async function freePort(): Promise<string> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        resolve(String(typeof address === 'object' && address ? address.port : 0));
      });
    });
  });
}

process.env.E2E_PORT ??= await freePort();
const baseURL = `http://127.0.0.1:${process.env.E2E_PORT}`;
const executablePath = findBrowser();

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 60_000,
  reporter: [['list', { printSteps: false }], ['./tests/e2e/closing-line.ts']],
  use: {
    baseURL,
    viewport: { width: 1280, height: 900 },
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      // The sandbox of Chromium cannot start in a container as root; the pages are our own.
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--no-first-run',
      ],
    },
  },
  webServer: {
    command: 'node tools/serve/cli.ts',
    env: { PORT: process.env.E2E_PORT },
    url: baseURL,
    reuseExistingServer: false,
  },
});
