/**
 * Makes sure that there is a Chromium for the browser tests: finds one, else lets Playwright install its own, else asks
 * the system's package manager, else fails with a sentence that says what to do.
 */
import { spawnSync } from 'node:child_process';
import { BROWSER_VARIABLE, findBrowser } from './find.ts';

/** A download that hangs must not hang the tests. */
const INSTALL_LIMIT_MS = 5 * 60_000;

function run(command: string, args: string[]): void {
  console.log(`> ${command} ${args.join(' ')}`);
  spawnSync(command, args, { stdio: 'inherit', timeout: INSTALL_LIMIT_MS });
}

const installers: (() => void)[] = [
  () => {
    run('npx', ['playwright', 'install', 'chromium']);
  },
  () => {
    const asRoot = process.getuid?.() === 0;
    const apt = (...args: string[]): void => {
      if (asRoot) run('apt-get', args);
      else run('sudo', ['-n', 'apt-get', ...args]);
    };
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-core');
  },
];

let browser = findBrowser();
for (const install of installers) {
  if (browser !== undefined) break;
  install();
  browser = findBrowser();
}
if (browser === undefined) {
  console.error(
    `No Chromium was found, and none could be installed. Install Chromium or Chrome and set ${BROWSER_VARIABLE} to its path, then run the tests again.`,
  );
  process.exit(1);
}
console.log(`Browser: ${browser}`);
