import type { APIRoute } from 'astro';
import { loadSite } from '../../../data/site.ts';
import { apiSituation, envelope } from '../../../domain/api.ts';

export const GET: APIRoute = async ({ site, url }) => {
  const origin = site ?? url;
  const { situations } = await loadSite();
  return Response.json(
    envelope(
      'situations',
      situations.map((entry) => apiSituation(entry, origin)),
      origin,
    ),
  );
};
