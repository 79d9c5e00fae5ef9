import type { LaunchOptions } from '@playwright/test';
import { findBrowser } from './find.ts';

/**
 * What Playwright switches off that matters here. Chromium hears only the last list of features, so a list of our own has
 * to say it again (playwright-core, `chromiumSwitches`).
 */
const OFF_BY_PLAYWRIGHT = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
];

/** The address bar's list as pages of the browser's own: every new window loads 130 files for it, beside what is tested. */
const ADDRESS_BAR_PAGES = ['WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup', 'WebUIOmniboxPopup'];

/**
 * How every test and measurement starts Chromium.
 * @throws if CHROMIUM_PATH names a file that cannot be run
 */
export function launchOptions(): LaunchOptions {
  const executablePath = findBrowser();
  return {
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [
      // The sandbox of Chromium cannot start in a container as root; the pages are our own.
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
      `--disable-features=${[...OFF_BY_PLAYWRIGHT, ...ADDRESS_BAR_PAGES].join(',')}`,
    ],
  };
}
