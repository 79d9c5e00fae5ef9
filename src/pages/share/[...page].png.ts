import type { APIRoute, GetStaticPaths } from 'astro';
import { loadSite } from '../../data/site.ts';
import { shareOfChange, shareOfClaim, shareOfGuide, shareOfSituation, sharePng } from '../../data/share.ts';
import { url, withoutBase } from '../../domain/urls.ts';
import type { SharePicture } from '../../domain/share-picture.ts';
import { publishing } from '../../settings/publishing.ts';

/**
 * A picture for every guide, situation, fact check and change. Only for a site with an address: a shared link of a preview leads
 * nowhere, and its build need not wait for them.
 */
export const getStaticPaths = (async () => {
  if (publishing().preview) return [];
  const { guides, changes, claims, situations } = await loadSite();
  const of = (address: string, picture: SharePicture) => ({
    params: { page: /^\/share\/(.*)\.png$/.exec(withoutBase(url.sharePicture(address)))?.[1] ?? '' },
    props: { picture },
  });
  return [
    ...(await Promise.all(guides.map(async (guide) => of(url.guide(guide.id), await shareOfGuide(guide))))),
    ...changes.map((change) => of(url.change(change.id), shareOfChange(change))),
    ...situations.map((situation) => of(url.situation(situation.id), shareOfSituation(situation))),
    ...claims.map((claim) => of(url.claim(claim.id), shareOfClaim(claim))),
  ];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ picture: SharePicture }> = async ({ props }) =>
  new Response(new Uint8Array(await sharePng(props.picture)), { headers: { 'Content-Type': 'image/png' } });
