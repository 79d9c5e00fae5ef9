import type { APIRoute, GetStaticPaths } from 'astro';
import { loadSite } from '../../../data/site.ts';
import { qrPath } from '../../../domain/qr.ts';
import { absolute, url as addresses } from '../../../domain/urls.ts';

export const getStaticPaths = (async () => {
  const { guides } = await loadSite();
  return guides.map(({ id }) => {
    const [platform = '', guide = ''] = id.split('/');
    return { params: { platform, guide } };
  });
}) satisfies GetStaticPaths;

/** The address of a guide as a QR code, for its hand-out. A file of its own: only a printer asks for it. */
export const GET: APIRoute = ({ params, site, url }) => {
  const { path, size } = qrPath(
    absolute(addresses.guide(`${params.platform ?? ''}/${params.guide ?? ''}`), site ?? url),
  );
  return new Response(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path d="${path}"/></svg>`,
    { headers: { 'Content-Type': 'image/svg+xml' } },
  );
};
