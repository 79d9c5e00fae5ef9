import type { APIRoute } from 'astro';
import { platformFeed, platformFeedPaths } from '../../../data/platform-feeds.ts';
import { calendarFeed } from '../../../domain/calendar-feed.ts';

export const getStaticPaths = platformFeedPaths;

export const GET: APIRoute = async ({ params, site, url }) => {
  const { changes, options } = await platformFeed(params.slug ?? '', url.pathname, site ?? url);
  return new Response(calendarFeed(changes, options), { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};
