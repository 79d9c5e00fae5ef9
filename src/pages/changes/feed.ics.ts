import type { APIRoute } from 'astro';
import { loadSite } from '../../data/site.ts';
import { calendarFeed } from '../../domain/calendar-feed.ts';
import { url } from '../../domain/urls.ts';

export const GET: APIRoute = async ({ site, url: here }) => {
  const { changes } = await loadSite();
  const options = { title: 'No Single Switch: what changed', home: url.changes(), origin: site ?? here };
  return new Response(calendarFeed(changes, options), { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};
