import type { APIRoute } from 'astro';
import { loadSite } from '../../data/site.ts';
import { jsonFeed } from '../../domain/feeds.ts';
import { url } from '../../domain/urls.ts';
import { SITE_NAME } from '../../settings/site-name.ts';

export const GET: APIRoute = async ({ site, url: here }) => {
  const { changes } = await loadSite();
  const options = {
    title: `${SITE_NAME}: what changed`,
    home: url.changes(),
    self: here.pathname,
    origin: site ?? here,
  };
  return Response.json(jsonFeed(changes, options), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
};
