import { createServer } from 'node:net';
import { defineConfig } from '@playwright/test';
import { FIXTURE_SITE } from './tests/fixtures/site/place.ts';
import type { Site } from './tests/e2e/support.ts';
import { launchOptions } from './tools/browser/launch.ts';

/** What holds of every page is tested on both sites, all else on the fixture site. */
const OF_EVERY_PAGE = /every-page/;

/** A port that nobody uses. */
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

// The same ports for the servers and for every worker, which inherit the variables.
process.env.E2E_REAL_PORT ??= await freePort();
process.env.E2E_FIXTURE_PORT ??= await freePort();
const real = `http://127.0.0.1:${process.env.E2E_REAL_PORT}`;
const fixture = `http://127.0.0.1:${process.env.E2E_FIXTURE_PORT}`;

const serve = (port: string, folder: string, url: string) => ({
  command: `node tools/serve/cli.ts ${folder}`,
  env: { PORT: port },
  url,
  reuseExistingServer: false,
});

export default defineConfig<Site>({
  testDir: 'tests/e2e',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // Only what hangs takes so long; a busy machine does not fail a test.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  reporter: [['list', { printSteps: false }], ['./tests/e2e/closing-line.ts']],
  use: {
    viewport: { width: 1280, height: 900 },
    launchOptions: launchOptions(),
  },
  projects: [
    { name: 'real', testMatch: OF_EVERY_PAGE, use: { baseURL: real, siteFolder: 'dist' } },
    { name: 'fixture', use: { baseURL: fixture, siteFolder: FIXTURE_SITE } },
  ],
  webServer: [
    serve(process.env.E2E_REAL_PORT, 'dist', real),
    serve(process.env.E2E_FIXTURE_PORT, FIXTURE_SITE, fixture),
  ],
});
