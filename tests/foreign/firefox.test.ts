import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { createSiteServer } from '../../tools/serve/server.ts';
import { Firefox, type Tab } from './firefox.ts';
import { findTool, needDist, withTool } from './tools.ts';

const program = findTool('firefox-esr', 'firefox');

interface ApiGuide {
  id: string;
  title: string;
  steps: { id: string; awaits?: unknown }[];
}

/** Any guide with two steps that are ticked and no more. */
function anyGuide(): { id: string; title: string; steps: [string, string] } {
  const { items } = JSON.parse(readFileSync('dist/api/v1/guides.json', 'utf8')) as { items: ApiGuide[] };
  for (const { id, title, steps } of items) {
    const [first, second] = steps.filter(({ awaits }) => awaits === undefined);
    if (first && second) return { id, title, steps: [first.id, second.id] };
  }
  throw new Error('No guide has two steps.');
}

const box = (step: string): string => `document.querySelector('[data-step="${step}"] input[type=checkbox]')`;

withTool('Firefox', program !== undefined, 'Install it: apt-get install firefox-esr', () => {
  let server: Server;
  let origin: string;
  let firefox: Firefox;
  let tab: Tab;

  beforeAll(async () => {
    needDist();
    server = createSiteServer('dist');
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    firefox = await Firefox.start(program ?? 'firefox');
    tab = await firefox.newTab();
  }, 120_000);

  afterAll(async () => {
    await firefox.close();
    server.closeAllConnections();
    server.close();
  });

  afterEach(() => {
    expect(firefox.errors.splice(0)).toEqual([]);
  });

  test('a tick stays, shows in another tab, and two at the same instant both stay', { timeout: 180_000 }, async () => {
    const { id, steps } = anyGuide();
    const [first, second] = steps;
    const other = await firefox.newTab();
    for (const one of [tab, other]) {
      await one.open(`${origin}/${id}/`);
      await one.until("customElements.get('nss-checklist')");
    }
    await tab.evaluate(`${box(first)}.click()`);
    await other.until(`${box(first)}.checked`);
    for (let run = 0; run < 20; run++) {
      const on = run % 2 === 1;
      await Promise.all([tab.evaluate(`${box(first)}.click()`), other.evaluate(`${box(second)}.click()`)]);
      for (const one of [tab, other])
        await one.until(`${box(first)}.checked === ${String(on)} && ${box(second)}.checked === ${String(!on)}`);
    }
    await tab.open(`${origin}/${id}/`);
    await tab.until(`${box(first)}.checked`);
  });

  test('the plan is made from a link and ticks in it count', { timeout: 120_000 }, async () => {
    await tab.open(`${origin}/plan/?apps=facebook`);
    await tab.until("document.querySelector('nss-plan')?.hasAttribute('data-ready')");
    await tab.until("document.querySelectorAll('.plan-item').length > 3");
  });

  test('search finds a guide by its title, with the keyboard', { timeout: 120_000 }, async () => {
    const { id, title } = anyGuide();
    await tab.open(`${origin}/search/`);
    await tab.until("document.querySelector('main input[type=search]')");
    await tab.evaluate("document.querySelector('main input[type=search]').focus()");
    await tab.type(title);
    await tab.until(`document.querySelector('main a[href="/${id}/"]')`, 60_000);
  });

  test(
    'a page that comes back from memory after everything was erased does not speak of ticks',
    { timeout: 120_000 },
    async () => {
      const { id, steps } = anyGuide();
      await tab.open(`${origin}/${id}/`);
      await tab.until("customElements.get('nss-checklist')");
      await tab.evaluate("localStorage.removeItem('nss')");
      await tab.open(`${origin}/${id}/`);
      await tab.until("customElements.get('nss-checklist')");
      await tab.evaluate(`${box(steps[0])}.click()`);
      await tab.open(`${origin}/`);
      await tab.until("document.querySelector('nss-returning h2')?.checkVisibility()");
      await tab.open(`${origin}/about/`);
      await tab.until("document.querySelector('[data-erase]')");
      await new Promise((resolve) => setTimeout(resolve, 1000));
      await tab.evaluate("document.querySelector('[data-erase]').click()");
      await tab.until("localStorage.getItem('nss') === null");
      await tab.traverse(-1);
      await tab.until("location.pathname === '/' && !document.querySelector('nss-returning h2').checkVisibility()");
    },
  );

  test(
    'region and device are chosen, and a page with a narrow window needs no sideways scrolling',
    { timeout: 120_000 },
    async () => {
      await tab.open(`${origin}/${anyGuide().id}/?region=uk&device=ios`);
      await tab.until(
        "document.documentElement.dataset.region === 'uk' && document.documentElement.dataset.device === 'ios'",
      );
      expect(await tab.evaluate<boolean>('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    },
  );
});
