import type { APIRoute } from 'astro';
import { loadSite } from '../../data/site.ts';
import { jsonFeed } from '../../domain/feeds.ts';

export const GET: APIRoute = async ({ site, url }) => {
  const { changes } = await loadSite();
  const options = {
    title: 'No Single Switch: what changed',
    home: '/changes/',
    self: url.pathname,
    origin: site ?? url,
  };
  return Response.json(jsonFeed(changes, options), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
};
