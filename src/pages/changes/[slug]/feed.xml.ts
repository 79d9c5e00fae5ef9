import type { APIRoute } from 'astro';
import { platformFeed, platformFeedPaths } from '../../../data/platform-feeds.ts';
import { atomFeed } from '../../../domain/feeds.ts';

export const getStaticPaths = platformFeedPaths;

export const GET: APIRoute = async ({ params, site, url }) => {
  const { changes, options } = await platformFeed(params.slug ?? '', url.pathname, site ?? url);
  return new Response(atomFeed(changes, options), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
