import type { APIRoute } from 'astro';
import { loadSite } from '../../../data/site.ts';
import { apiSighting, envelope } from '../../../domain/api.ts';

export const GET: APIRoute = async ({ site, url }) => {
  const origin = site ?? url;
  const { sightings } = await loadSite();
  return Response.json(
    envelope(
      'sightings',
      [...sightings].map(([id, data]) => apiSighting({ id, data }, origin)),
      origin,
    ),
  );
};
