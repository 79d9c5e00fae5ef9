import type { APIRoute } from 'astro';
import { platformFeed, platformFeedPaths } from '../../../data/platform-feeds.ts';
import { jsonFeed } from '../../../domain/feeds.ts';

export const getStaticPaths = platformFeedPaths;

export const GET: APIRoute = async ({ params, site, url }) => {
  const { changes, options } = await platformFeed(params.slug ?? '', url.pathname, site ?? url);
  return Response.json(jsonFeed(changes, options), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
};
