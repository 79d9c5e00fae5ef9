import sharp from 'sharp';
import { expect, test } from 'vitest';
import { headingLettering } from '../../../src/data/lettering.ts';
import { drawShare, fit, SHARE_SIZE, shareText, type SharePicture } from '../../../src/domain/share-picture.ts';
import { EFFECTS } from '../../../src/schemas/effects.ts';

const letters = headingLettering();
const MOST_BYTES = 60_000;
/** As long as the schemas allow a title to be, of wide letters. */
const LONGEST = 'Whoever wants more warmth with Meta must wait for WhatsApp and';

const PICTURES: SharePicture[] = [
  ...EFFECTS.map((effect): SharePicture => ({ above: 'Guide for Facebook', title: LONGEST, effect })),
  { above: 'Fact check', title: LONGEST, answer: 'By its own account, yes, maybe' },
  { above: 'What changed, 23 November 2026. A switch is gone', title: `${LONGEST} ${LONGEST}` },
];

test.each(PICTURES.map((picture) => [shareText(picture), picture] as const))('%s', async (_, picture) => {
  const png = await sharp(Buffer.from(drawShare(picture, letters)))
    .png({ palette: true, colours: 32, effort: 1, dither: 0 })
    .toBuffer();
  expect(await sharp(png).metadata()).toMatchObject(SHARE_SIZE);
  expect(png.length).toBeLessThanOrEqual(MOST_BYTES);
});

test('the text says what the picture shows', () => {
  expect(shareText({ above: 'Guide for Threads', title: 'Do it', effect: 'partial' })).toBe(
    'Guide for Threads: “Do it”. Stops part of it. No Single Switch.',
  );
});

test('lines are about equally long: no word stands alone on the last one', () => {
  const { lines } = fit('Object to AI training on your posts now', letters, [84]);
  const widths = lines.map((line) => letters.width(line));
  expect(lines.join(' ')).toBe('Object to AI training on your posts now');
  expect(lines.length).toBeGreaterThan(1);
  expect(Math.min(...widths) / Math.max(...widths)).toBeGreaterThan(0.5);
});
