/**
 * Readers who have their system's own few colours in place of a page's (Windows' contrast themes). Backgrounds, shadows and
 * pale lines are gone then: what tells a state by them has to tell it by lines and drawings.
 */
import type { Locator, Page } from '@playwright/test';
import sharp from 'sharp';
import { expect, test } from './support.ts';

/** What WCAG 1.4.11 asks for between a thing and what is beside it. */
const CONTRAST = 3;
const GUIDE = '/chirper/object-to-training/';

/** One page of each kind. */
const KINDS = [
  ...['/', '/chirper/', GUIDE, '/plauder/choose-where-history-stays/', '/chirper/no-switch-for-face-maps/'],
  ...['/guides/', '/situations/somebody-reads-along/', '/controls/?region=uk', '/plan/uk/', '/changes/'],
  '/plan/?apps=chirper,fotobox&region=eu-eea&device=android&worries=training&minutes=10',
  ...['/changes/2026-07-24-chirper-form-moved/', '/claims/', '/claims/keys-train-the-machine/', '/rights/eu-eea/'],
  ...['/rights/letter/uk/object-marketing/', '/sources/', '/search/?q=training', '/help-us/'],
];

const DONE = { at: '2026-11-01T10:00:00.000Z', version: 1 };
const OLD = { at: '2026-01-02T10:00:00.000Z', version: 1 };
const STEPS = [
  'open-desk',
  'find-objection',
  'use-form',
  'check-address',
  'send',
  'keep-answer',
  'repeat-for-accounts',
];
const tick = (id: string, value: object): [string, object] => [`chirper/object-to-training#${id}`, value];

test.use({ viewport: { width: 360, height: 900 } });

/** How light each pixel of what stands at a place is, as WCAG reckons it. */
async function lightness(place: Locator, around = 0): Promise<number[]> {
  await place.scrollIntoViewIfNeeded();
  const box = await place.boundingBox();
  if (!box) throw new Error(`Nothing is drawn: ${String(place)}`);
  const clip = {
    x: Math.max(0, box.x - around),
    y: Math.max(0, box.y - around),
    width: box.width + 2 * around,
    height: box.height + 2 * around,
  };
  const { data, info } = await sharp(await place.page().screenshot({ clip }))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const linear = (value = 0): number => (value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
  return Array.from({ length: info.width * info.height }, (_, at) => {
    const [red, green, blue] = data.subarray(3 * at, 3 * at + 3);
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  });
}

const contrast = (a: number, b: number): number => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

/** The contrast between the lightest and the darkest pixel of a drawing. */
async function drawn(place: Locator): Promise<number> {
  const pixels = await lightness(place);
  return contrast(Math.max(...pixels), Math.min(...pixels));
}

/** How many pixels tell one picture from another. */
const apart = (one: readonly number[], other: readonly number[]): number =>
  one.filter((pixel, at) => contrast(pixel, other[at] ?? 0) >= CONTRAST).length;

/**
 * The controls of the page that a fill or a line sets apart, each with whether a line does so in the reader's colours, and
 * whether its focus has a ring.
 */
function controlsOf(page: Page): Promise<{ name: string; line: boolean; ring: boolean }[]> {
  return page.evaluate((least) => {
    const parts = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const light = (colour: string): number => {
      const [red = 0, green = 0, blue = 0] = parts(colour).map((part) =>
        part <= 10 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const probe = document.createElement('i');
    probe.style.color = 'Canvas';
    document.body.append(probe);
    const canvas = light(getComputedStyle(probe).color);
    probe.remove();
    const shows = (colour: string, width: string, style: string): boolean => {
      const other = light(colour);
      return (
        (parts(colour)[3] ?? 1) > 0 &&
        style !== 'none' &&
        Number.parseFloat(width) > 0 &&
        (Math.max(canvas, other) + 0.05) / (Math.min(canvas, other) + 0.05) >= least
      );
    };
    return [...document.querySelectorAll<HTMLElement>('a.button, button, input, select, textarea, summary, main a')]
      .filter((element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
      .filter((element) => !element.matches(':disabled') && element.getBoundingClientRect().width > 1)
      .map((element) => {
        const style = getComputedStyle(element);
        // A box to tick as the browser draws it is drawn in the reader's colours.
        const native = element.matches('[type=checkbox], [type=radio]') && style.appearance !== 'none';
        const line = native || shows(style.borderBottomColor, style.borderBottomWidth, style.borderBottomStyle);
        element.focus({ preventScroll: true });
        let ring = false;
        for (let around: Element | null = element; around && !ring; around = around.parentElement) {
          const { outlineColor, outlineWidth, outlineStyle } = getComputedStyle(around);
          ring = shows(outlineColor, outlineWidth, outlineStyle);
        }
        element.blur();
        return {
          name: `${element.localName}.${element.className} “${element.textContent.trim().slice(0, 30)}”`,
          line,
          ring,
        };
      });
  }, CONTRAST);
}

/** Those of the controls that are set apart from what is around them, in the page's own colours, by fill or line. */
function boxedOf(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a.button, button, input, select, textarea')]
      .filter((element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
      .filter((element) => {
        const { backgroundColor, borderBottomWidth, borderBottomStyle } = getComputedStyle(element);
        const filled = !/^rgba\(.*, 0\)$/.test(backgroundColor);
        return filled || (borderBottomStyle !== 'none' && Number.parseFloat(borderBottomWidth) > 0);
      })
      .map((element) => `${element.localName}.${element.className} “${element.textContent.trim().slice(0, 30)}”`),
  );
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the reader’s own colours, ${colorScheme}`, () => {
    test('buttons and fields keep a line around them, and every focus its ring, on each kind of page', async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (const address of KINDS) {
        await page.emulateMedia({ forcedColors: 'none' });
        await page.goto(address, { waitUntil: 'networkidle' });
        const boxed = new Set(await boxedOf(page));
        expect(boxed.size, address).toBeGreaterThan(1);
        await page.emulateMedia({ forcedColors: 'active' });
        // The ring is for those who use the keyboard.
        await page.keyboard.press('Tab');
        const controls = await controlsOf(page);
        expect(
          controls.filter(({ name, line }) => boxed.has(name) && !line).map(({ name }) => name),
          address,
        ).toEqual([]);
        expect(
          controls.filter(({ ring }) => !ring).map(({ name }) => name),
          address,
        ).toEqual([]);
        for (const meter of await page
          .locator('svg.meter:visible')
          .all()
          .then((all) => all.slice(0, 3)))
          expect(await drawn(meter), `${address}: the meter`).toBeGreaterThanOrEqual(CONTRAST);
      }
    });

    test('a meter says how far a switch goes', async ({ page }) => {
      await page.emulateMedia({ colorScheme, forcedColors: 'active', reducedMotion: 'reduce' });
      await page.goto('/controls/?region=uk', { waitUntil: 'networkidle' });
      const kinds = ['full', 'partial', 'none-available'];
      const pictures = [];
      for (const kind of kinds) {
        const meter = page.locator(`.effect.${kind}:visible svg.meter`).first();
        expect(await drawn(meter), kind).toBeGreaterThanOrEqual(CONTRAST);
        pictures.push(await lightness(meter));
      }
      const [full = [], partial = [], none = []] = pictures;
      for (const [one, other] of [
        [full, partial],
        [partial, none],
        [full, none],
      ] as const)
        expect(apart(one, other)).toBeGreaterThan(20);
    });

    test('a tick says whether its step is open, done, sent or to be done again, and so does its switch', async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme, forcedColors: 'active', reducedMotion: 'reduce' });
      await page.clock.setFixedTime(new Date('2026-11-10T12:00:00Z'));
      await page.addInitScript(
        (ticks) => {
          localStorage.setItem('nss', JSON.stringify({ v: 2, region: 'eu-eea', device: 'ios', ticks }));
        },
        Object.fromEntries([tick('open-desk', OLD), tick('check-address', DONE), tick('send', DONE)]),
      );
      await page.goto(GUIDE, { waitUntil: 'networkidle' });
      const stepOf = (id: string): Locator => page.locator(`#${id}`);
      await expect(stepOf('open-desk')).toHaveAttribute('data-state', 'again');
      await expect(stepOf('send')).toHaveAttribute('data-state', 'waiting');
      await expect(stepOf('check-address').getByRole('checkbox')).toBeChecked();
      const ids = { open: 'use-form', done: 'check-address', sent: 'send', again: 'open-desk' };
      const boxes: Record<string, number[]> = {};
      const switches: Record<string, number[]> = {};
      const bank = page.locator('.steps-head .bank i');
      await expect(bank).toHaveCount(STEPS.length);
      for (const [state, id] of Object.entries(ids)) {
        const box = stepOf(id).locator('.tick');
        expect(await drawn(box), `the tick, ${state}`).toBeGreaterThanOrEqual(CONTRAST);
        boxes[state] = await lightness(box);
        const rocker = bank.nth(STEPS.indexOf(id));
        expect(await drawn(rocker), `the switch, ${state}`).toBeGreaterThanOrEqual(CONTRAST);
        switches[state] = await lightness(rocker, 2);
      }
      const states = Object.keys(ids);
      for (const one of states)
        for (const other of states.slice(states.indexOf(one) + 1)) {
          expect(apart(boxes[one] ?? [], boxes[other] ?? []), `ticks: ${one} and ${other}`).toBeGreaterThan(30);
          expect(apart(switches[one] ?? [], switches[other] ?? []), `switches: ${one} and ${other}`).toBeGreaterThan(4);
        }
    });
  });
}
