import type { APIRoute } from 'astro';
import { loadSite } from '../../../data/site.ts';

export async function getStaticPaths() {
  const { platforms } = await loadSite();
  return [...platforms.keys()].map((platform) => ({ params: { platform } }));
}

/** The actions and paths of a platform's guides, for the plan: loaded when a guide is opened there, or for printing. */
export const GET: APIRoute = async ({ params }) => {
  const { guides } = await loadSite();
  const own = guides.filter((guide) => guide.platform === params.platform);
  return Response.json(
    Object.fromEntries(
      own.map(({ id, data }) => [
        id,
        Object.fromEntries(
          data.steps.map(({ id: step, do: action, where, oneOf }) => [
            step,
            {
              do: action,
              where,
              ...(oneOf && {
                oneOf: oneOf.map((way) => ({ do: way.do, where: way.where, irreversible: way.irreversible })),
              }),
            },
          ]),
        ),
      ]),
    ),
  );
};
