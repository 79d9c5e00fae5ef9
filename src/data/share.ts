import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { drawShare, type Lettering, type SharePicture } from '../domain/share-picture.ts';
import { ACTION_NAMES, leadingDate } from '../domain/changes.ts';
import { formatDate } from '../domain/dates.ts';
import { headingLettering } from './lettering.ts';
import { loadSite, type Site } from './site.ts';
import { messages } from '../messages/index.ts';

/** Pictures outlive a build: one that looks the same is not made again. */
const CACHE = 'node_modules/.cache/share';
/** Flat shapes need few colours; these smooth the edges of letters. */
const COLOURS = 32;

let letters: Lettering | undefined;

/** A picture as PNG, from the cache if it was made before. */
export async function sharePng(picture: SharePicture): Promise<Buffer> {
  letters ??= headingLettering();
  const svg = drawShare(picture, letters);
  const file = path.join(CACHE, `${createHash('sha256').update(svg).digest('hex').slice(0, 32)}.png`);
  try {
    return readFileSync(file);
  } catch {
    const png = await sharp(Buffer.from(svg)).png({ palette: true, colours: COLOURS, effort: 1, dither: 0 }).toBuffer();
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(file, png);
    return png;
  }
}

type Guide = Site['guides'][number];
type Change = Site['changes'][number];
type Claim = Site['claims'][number];
type Situation = Site['situations'][number];

export async function shareOfGuide({ platform, data }: Guide): Promise<SharePicture> {
  const { platforms } = await loadSite();
  return {
    above: messages.guide.pictureAbove(platforms.get(platform)?.name ?? platform),
    title: data.title,
    effect: data.effect,
  };
}

export function shareOfChange({ data }: Change): SharePicture {
  const action = data.action === 'nothing-to-do' ? '' : `. ${ACTION_NAMES[data.action]}`;
  return { above: `What changed, ${formatDate(leadingDate(data).date)}${action}`, title: data.title };
}

export function shareOfClaim({ data }: Claim): SharePicture {
  return { above: 'Fact check', title: data.title, answer: data.short };
}

export function shareOfSituation({ data }: Situation): SharePicture {
  return { above: 'What to do, in order', title: data.title };
}
