import type { APIRoute } from 'astro';
import { letterPages } from '../../../data/letters.ts';
import { loadSite } from '../../../data/site.ts';
import { apiLetter, envelope } from '../../../domain/api.ts';

export const GET: APIRoute = async ({ site, url }) => {
  const origin = site ?? url;
  const { letters } = await loadSite();
  const pages = await letterPages();
  return Response.json(
    envelope(
      'letters',
      pages.map((page) => apiLetter(page, letters, origin)),
      origin,
    ),
  );
};
