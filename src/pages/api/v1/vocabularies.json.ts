import type { APIRoute } from 'astro';
import { loadSite } from '../../../data/site.ts';
import { envelope } from '../../../domain/api.ts';
import { vocabularies } from '../../../domain/vocabularies.ts';

export const GET: APIRoute = async ({ site, url }) =>
  Response.json(envelope('vocabularies', vocabularies(await loadSite()), site ?? url));
