import type { APIRoute } from 'astro';
import { loadSite } from '../../data/site.ts';
import { atomFeed } from '../../domain/feeds.ts';

export const GET: APIRoute = async ({ site, url }) => {
  const { changes } = await loadSite();
  const options = {
    title: 'No Single Switch: what changed',
    home: '/changes/',
    self: url.pathname,
    origin: site ?? url,
  };
  return new Response(atomFeed(changes, options), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
