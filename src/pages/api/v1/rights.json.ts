import type { APIRoute } from 'astro';
import { loadSite } from '../../../data/site.ts';
import { apiRight, envelope } from '../../../domain/api.ts';

export const GET: APIRoute = async ({ site, url }) => {
  const origin = site ?? url;
  const { rights } = await loadSite();
  return Response.json(
    envelope(
      'rights',
      rights.map((entry) => apiRight(entry, origin)),
      origin,
    ),
  );
};
