import type { APIRoute } from 'astro';
import { absolute } from '../domain/urls.ts';

export const GET: APIRoute = ({ site, url }) =>
  // A preview is crawled, too: only then is its “noindex” seen.
  new Response(`User-agent: *\nAllow: /\nSitemap: ${absolute('/sitemap-index.xml', site ?? url)}\n`);
