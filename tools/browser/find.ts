import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';

/** The environment variable that names the browser to test with. */
export const BROWSER_VARIABLE = 'CHROMIUM_PATH';

/** The shell first: it has no windows and no address bar to draw, and opens a page in half the time. */
const SYSTEM_NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge',
];

/**
 * The Chromium to test with: the one that CHROMIUM_PATH names, else Playwright's own, else one on the PATH.
 * @returns its path, or undefined if there is none
 * @throws if CHROMIUM_PATH names a file that cannot be run
 */
export function findBrowser(): string | undefined {
  const named = process.env[BROWSER_VARIABLE];
  if (named !== undefined && named !== '') {
    if (!isExecutable(named)) throw new Error(`${BROWSER_VARIABLE} names ${named}, which cannot be run.`);
    return named;
  }
  const own = chromium.executablePath();
  if (existsSync(own)) return own;
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return SYSTEM_NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
