import type { APIRoute } from 'astro';
import { absolute, url } from '../domain/urls.ts';

export const GET: APIRoute = ({ site, url: here }) =>
  // A preview is crawled, too: only then is its “noindex” seen.
  new Response(`User-agent: *\nAllow: /\nSitemap: ${absolute(url.sitemap(), site ?? here)}\n`);
