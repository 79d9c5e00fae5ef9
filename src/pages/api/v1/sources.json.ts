import type { APIRoute } from 'astro';
import { loadSite } from '../../../data/site.ts';
import { apiSource, envelope } from '../../../domain/api.ts';

export const GET: APIRoute = async ({ site, url }) => {
  const origin = site ?? url;
  const { sources, citedBy } = await loadSite();
  const items = [...sources].map(([id, source]) => apiSource(id, source, citedBy.get(id) ?? [], origin));
  return Response.json(envelope('sources', items, origin));
};
