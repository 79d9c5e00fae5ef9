import type { APIRoute } from 'astro';
import { loadSite } from '../../../data/site.ts';
import { apiChange, envelope } from '../../../domain/api.ts';

export const GET: APIRoute = async ({ site, url }) => {
  const origin = site ?? url;
  const { changes } = await loadSite();
  return Response.json(
    envelope(
      'changes',
      changes.map((entry) => apiChange(entry, origin)),
      origin,
    ),
  );
};
