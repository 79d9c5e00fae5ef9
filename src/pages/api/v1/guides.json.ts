import type { APIRoute } from 'astro';
import { loadSite } from '../../../data/site.ts';
import { apiGuide, envelope } from '../../../domain/api.ts';

export const GET: APIRoute = async ({ site, url }) => {
  const origin = site ?? url;
  const { guides } = await loadSite();
  return Response.json(
    envelope(
      'guides',
      guides.map((entry) => apiGuide(entry, origin)),
      origin,
    ),
  );
};
