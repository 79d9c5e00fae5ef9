import type { Claim } from '../schemas/claim.ts';
import type { Guide } from '../schemas/guide.ts';
import { VERDICT_NAMES } from './claims.ts';
import { absolute } from './urls.ts';
import { url } from './urls.ts';
import { SITE_NAME } from '../settings/site-name.ts';

type Origin = URL | string;

/** schema.org BreadcrumbList for a page and the pages above it. */
export function breadcrumbs(trail: readonly { name: string; href: string }[], origin: Origin): Record<string, unknown> {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absolute(href, origin),
    })),
  };
}

/** schema.org HowTo for a guide: one HowToStep a step, each with its own address; the ways of a choice are its directions. */
export function howTo(guide: Guide, address: string, origin: Origin): Record<string, unknown> {
  return {
    '@context': 'https://schema.org',
    '@type': 'HowTo',
    name: guide.title,
    description: guide.outcome.text,
    totalTime: `PT${String(guide.minutes)}M`,
    dateModified: guide.checked,
    step: guide.steps.map((step, index) => ({
      '@type': 'HowToStep',
      position: index + 1,
      name: step.do,
      url: absolute(`${address}#${step.id}`, origin),
      ...(step.oneOf && {
        itemListElement: step.oneOf.map((way) => ({
          '@type': 'HowToDirection',
          text: way.do,
        })),
      }),
    })),
  };
}

/** Ratings for ClaimReview, 1 (false) to 5 (true); `no-evidence` has no number, only its name. */
const RATINGS: Record<Claim['verdict'], number | undefined> = {
  contradicted: 1,
  outdated: 2,
  'partly-supported': 3,
  supported: 5,
  'no-evidence': undefined,
};

/** schema.org ClaimReview for a fact check. */
export function claimReview(claim: Claim, address: string, origin: Origin): Record<string, unknown> {
  const rating = RATINGS[claim.verdict];
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: absolute(address, origin),
    claimReviewed: claim.claim,
    datePublished: claim.checked,
    author: { '@type': 'Organization', name: SITE_NAME, url: absolute(url.home(), origin) },
    reviewRating: {
      '@type': 'Rating',
      alternateName: VERDICT_NAMES[claim.verdict],
      ...(rating === undefined ? {} : { ratingValue: rating, bestRating: 5, worstRating: 1 }),
    },
  };
}
