import type { APIRoute } from 'astro';
import { loadSite } from '../../../data/site.ts';
import { labelsOf } from '../../../domain/paths.ts';
import type { Action } from '../../../domain/steps.ts';

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
              where: plain(where),
              ...(oneOf && {
                oneOf: oneOf.map((way) => ({
                  id: way.id,
                  do: way.do,
                  where: plain(way.where),
                  irreversible: way.irreversible,
                })),
              }),
            },
          ]),
        ),
      ]),
    ),
  );
};

/** The labels alone, by device. */
function plain(where: Action['where']): Record<string, readonly string[]> | undefined {
  return where && Object.fromEntries(Object.entries(where).map(([device, path]) => [device, labelsOf(path)]));
}
