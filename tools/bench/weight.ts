/**
 * `npm run bench -- [name …]`: what each kind of page costs a reader who comes for the first time: bytes with brotli,
 * JavaScript among them, requests, layout shift, long tasks, first and largest paint on a processor four times slower,
 * beside a bare page in the same run. Names choose pages (`guide` takes all guides). Needs a built site. Exits 1 if a page
 * is over its budget in bytes, or makes a request to another host, or if a guide moves, makes a long task or paints late.
 *
 * Bytes are those of what is sent, as the budgets count them: without the font, which has a budget of its own, and without
 * headers, which cost next to nothing from the second one on (HPACK), but not on our own server, which speaks HTTP/1.1.
 * Both stand beside them.
 *
 * A machine that does something else for a moment makes a long task of any short one. So every page is opened in several
 * rounds, one page after the other, and of long tasks and shifts what most rounds show counts; of the rest the most.
 */
import { writeFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser } from '@playwright/test';
import { launchOptions } from '../browser/launch.ts';
import { createSiteServer } from '../serve/server.ts';

interface Budget {
  bytes: number;
  script: number;
  /** Whether it may neither move nor make a long task, and has to be painted soon. */
  still?: boolean;
}

const FONT_BUDGET = 8_000;
/** How much later than the bare page a guide may be painted. */
const PAINT_RATIO = 1.2;

const GUIDE_BUDGET: Budget = { bytes: 21_000, script: 6_000, still: true };
const PAGES: { name: string; path: string; budget?: Budget }[] = [
  { name: 'bare page', path: '/bench-bare.html' },
  { name: 'guide, short', path: '/whatsapp/turn-off-link-previews/', budget: GUIDE_BUDGET },
  { name: 'guide, usual', path: '/facebook/turn-off-camera-roll-processing/', budget: GUIDE_BUDGET },
  { name: 'guide, long', path: '/facebook/object-to-ai-training/', budget: GUIDE_BUDGET },
  { name: 'home', path: '/' },
  { name: 'app', path: '/facebook/' },
  { name: 'all guides', path: '/guides/' },
  { name: 'changes', path: '/changes/' },
  { name: 'fact check', path: '/claims/keystrokes-train-ai/' },
  { name: 'rights', path: '/rights/eu-eea/' },
  { name: 'sources', path: '/sources/' },
  { name: 'search', path: '/search/' },
  { name: 'plan', path: '/plan/', budget: { bytes: 45_000, script: 45_000 } },
  { name: 'letter', path: '/rights/letter/eu-eea/object-ai-training/', budget: { bytes: 45_000, script: 45_000 } },
  { name: 'controls', path: '/controls/' },
  { name: 'about', path: '/about/' },
];
const BARE = 'dist/bench-bare.html';
const SLOWDOWN = 4;
/** Long enough for every script and timer of a page to have run. */
const SETTLE_MS = 1200;
const ROUNDS = 7;

interface Cost {
  /** Without the font and without headers. */
  bytes: number;
  font: number;
  headers: number;
  script: number;
  requests: number;
  foreign: number;
  shift: number;
  /** The longest task over 50 ms, in ms; 0 if there is none. */
  longest: number;
  /** In ms after the navigation began. */
  firstPaint: number;
  largestPaint: number;
}

/** What the page itself notes while it loads. */
type Seen = Pick<Cost, 'shift' | 'longest' | 'firstPaint' | 'largestPaint'>;

/** Opens a page in a fresh browser profile and adds up what came over the wire. */
async function measure(browser: Browser, origin: string, path: string): Promise<Cost> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const kinds = new Map<string, string>();
  const heads = new Map<string, number>();
  const cost = { bytes: 0, font: 0, headers: 0, script: 0, requests: 0, foreign: 0 };
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    kinds.set(requestId, type);
    // What has come when the headers are read: the headers.
    heads.set(requestId, response.encodedDataLength);
  });
  session.on('Network.requestWillBeSent', ({ request }) => {
    cost.requests += 1;
    if (!request.url.startsWith(origin)) cost.foreign += 1;
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const head = heads.get(requestId) ?? 0;
    const body = Math.max(0, encodedDataLength - head);
    cost.headers += head;
    if (kinds.get(requestId) === 'Font') cost.font += body;
    else cost.bytes += body;
    if (kinds.get(requestId) === 'Script') cost.script += body;
  });
  await page.addInitScript(() => {
    const seen = { shift: 0, longest: 0, firstPaint: 0, largestPaint: 0 };
    Object.assign(window, { bench: seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.longest = Math.max(seen.longest, entry.duration);
    }).observe({ type: 'longtask', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntriesByName('first-contentful-paint')) seen.firstPaint = entry.startTime;
    }).observe({ type: 'paint', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.largestPaint = entry.startTime;
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });
  await page.goto(origin + path, { waitUntil: 'load' });
  await page.waitForTimeout(SETTLE_MS);
  const seen = await page.evaluate(() => (window as unknown as { bench: Seen }).bench);
  await context.close();
  return { ...cost, ...seen };
}

/** The middle one; of an even number the greater of the two in the middle. */
function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}

writeFileSync(
  BARE,
  '<!doctype html><html lang="en"><title>Bare</title><link rel="icon" href="/icon.svg"><p>Bare.</p></html>',
);
const server = createSiteServer('dist');
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const browser = await chromium.launch(launchOptions());
const wanted = process.argv.slice(2);
const pages = PAGES.filter(
  ({ name }, index) => index === 0 || wanted.length === 0 || wanted.some((word) => name.startsWith(word)),
);
let over = 0;
try {
  const rounds: Cost[][] = pages.map(() => []);
  for (let round = 0; round < ROUNDS; round++)
    for (const [index, { path }] of pages.entries()) rounds[index]?.push(await measure(browser, origin, path));
  console.log('bytes: brotli, without the font and without headers; times and long tasks on a processor 4x slower');
  console.log(
    `page            bytes   script   font  headers  requests  other hosts  shift  first, largest paint  long tasks in ${String(ROUNDS)} rounds`,
  );
  const usual = (costs: readonly Cost[], value: (cost: Cost) => number): number => median(costs.map(value));
  const bare = {
    first: usual(rounds[0] ?? [], (cost) => cost.firstPaint),
    largest: usual(rounds[0] ?? [], (cost) => cost.largestPaint),
  };
  for (const [index, { name, budget }] of pages.entries()) {
    const costs = rounds[index] ?? [];
    const paint = {
      first: usual(costs, (cost) => cost.firstPaint),
      largest: usual(costs, (cost) => cost.largestPaint),
    };
    const late = Math.max(paint.first / bare.first, paint.largest / bare.largest);
    const most = (value: (cost: Cost) => number): number => Math.max(...costs.map(value));
    const [bytes, script, foreign, shift] = [
      most((cost) => cost.bytes),
      most((cost) => cost.script),
      most((cost) => cost.foreign),
      most((cost) => cost.shift),
    ];
    const longest = median(costs.map((cost) => cost.longest));
    const usualShift = median(costs.map((cost) => cost.shift));
    const faults = [
      ...(budget && bytes > budget.bytes ? [`over ${budget.bytes} bytes`] : []),
      ...(budget && script > budget.script ? [`over ${budget.script} bytes of script`] : []),
      ...(budget?.still && longest > 0 ? [`a long task of ${longest.toFixed(0)} ms`] : []),
      ...(most((cost) => cost.font) > FONT_BUDGET ? [`a font of more than ${FONT_BUDGET} bytes`] : []),
      ...(budget?.still && late > PAINT_RATIO ? [`painted ${late.toFixed(2)} times as late as the bare page`] : []),
      ...(foreign > 0 ? ['a request to another host'] : []),
      ...(budget?.still && usualShift > 0 ? ['a shift'] : []),
    ];
    over += faults.length;
    console.log(
      [
        name.padEnd(14),
        String(bytes).padStart(7),
        String(script).padStart(8),
        String(most((cost) => cost.font)).padStart(6),
        String(most((cost) => cost.headers)).padStart(8),
        String(most((cost) => cost.requests)).padStart(9),
        String(foreign).padStart(12),
        shift.toFixed(4).padStart(8),
        `${paint.first.toFixed(0)}, ${paint.largest.toFixed(0)} ms`.padStart(14),
        `${late.toFixed(2)}x`.padStart(6),
        `  in ${costs.filter((cost) => cost.longest > 0).length}, median ${longest.toFixed(0)} ms`.padEnd(24),
        faults.length > 0 ? `FAILS: ${faults.join(', ')}` : budget ? `within ${budget.bytes} / ${budget.script}` : '',
      ].join(' '),
    );
  }
} finally {
  await browser.close();
  server.close();
  rmSync(BARE);
}
if (over > 0) process.exitCode = 1;
