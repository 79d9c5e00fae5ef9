import type { APIRoute } from 'astro';
import { absolute } from '../domain/urls.ts';

export const GET: APIRoute = ({ site, url }) =>
  new Response(`User-agent: *\nAllow: /\nSitemap: ${absolute('/sitemap-index.xml', site ?? url)}\n`);
