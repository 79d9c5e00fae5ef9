/** What the real site's plan and search do for the readers that we know: the figures that figures.json keeps. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { makePlan, type Plan, type PlanGuide } from '../../src/domain/plan.ts';
import type { SearchIndex } from '../../src/domain/search/search-index.ts';
import { figuresOf, rankOf } from '../search/figures.ts';
import { answersOf, readIndex } from '../search/local.ts';
import { addressOfId, readCases, type Case } from '../search/set.ts';
import { FACTS, GUIDES } from '../unit/plan/content.ts';
import { READERS, type Reader } from '../unit/plan/readers.ts';

export const GOLDEN_FILE = 'tests/golden/figures.json';
/** How many things of a plan are looked at: about a screen. */
const SCREEN = 8;
const SHOWN = 5;

export interface Figures {
  /** Digest of the content that the figures were made from. */
  content: string;
  /** The first things of each reader's plan. */
  plan: Record<string, string[]>;
  /** Of the queries that may be tuned on; shares rounded to three places. */
  search: { hitAt1: number; hitAt3: number; mrr: number; none: number };
}

/** The figures of the content as it is, and of the site built in dist/. */
export function currentFigures(): Figures {
  return {
    content: contentDigest(),
    plan: Object.fromEntries(READERS.map((reader) => [reader.who, inOrder(reader).slice(0, SHOWN)])),
    search: searchFigures(readIndex()),
  };
}

/** The figures that were kept. */
export function goldenFigures(): Figures {
  return JSON.parse(readFileSync(GOLDEN_FILE, 'utf8')) as Figures;
}

/** The share of what the adviser of readers.ts would tell first that stands on the first screen of the plans; guides that are gone do not count. */
export function advisedShare(): number {
  const known = new Set(GUIDES.map(({ id }) => id));
  const all = READERS.flatMap((reader) => {
    const shown = inOrder(reader).slice(0, SCREEN);
    return reader.first.filter((id) => known.has(id)).map((id) => shown.includes(id));
  });
  return all.filter(Boolean).length / all.length;
}

/** Queries all of whose answers are pages that the site no longer has: they are left out, and should be mended. */
export function orphanedQueries(index: SearchIndex): Case[] {
  const addresses = new Set(index.core.pages.map(([, , address]) => address));
  return readCases('queries').filter(({ good }) => !good.some((id) => addresses.has(addressOfId(id))));
}

function searchFigures(index: SearchIndex): Figures['search'] {
  const orphaned = new Set(orphanedQueries(index).map(({ q }) => q));
  const ranks = readCases('queries')
    .filter(({ q }) => !orphaned.has(q))
    .map((item) => {
      const answers = answersOf(index, item);
      return { rank: rankOf(answers, item.good.map(addressOfId)), count: answers.length };
    });
  const { hitAt1, hitAt3, mrr, none } = figuresOf(ranks);
  return { hitAt1: rounded(hitAt1), hitAt3: rounded(hitAt3), mrr: rounded(mrr), none: rounded(none) };
}

function inOrder({ choices }: Reader): string[] {
  const plan: Plan<PlanGuide> = makePlan(GUIDES, choices, FACTS);
  return [...plan.now, ...plan.later, ...plan.also].flatMap(({ guides }) => guides.map(({ id }) => id));
}

/** Names and bytes of all files of content/. */
function contentDigest(): string {
  const hash = createHash('sha256');
  for (const file of globSync('content/**/*.{mdx,yaml}').sort())
    hash.update(file.split(path.sep).join('/')).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

function rounded(share: number): number {
  return Math.round(share * 1000) / 1000;
}
