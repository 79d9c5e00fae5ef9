import type { APIRoute } from 'astro';
import { loadSite } from '../../../data/site.ts';
import { apiClaim, envelope } from '../../../domain/api.ts';

export const GET: APIRoute = async ({ site, url }) => {
  const origin = site ?? url;
  const { claims } = await loadSite();
  return Response.json(
    envelope(
      'claims',
      claims.map((entry) => apiClaim(entry, origin)),
      origin,
    ),
  );
};
