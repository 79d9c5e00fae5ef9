import { loadSite } from '../../data/site.ts';

/** What the choice of a region needs, in the browser. */
export async function GET(): Promise<Response> {
  const { regions } = await loadSite();
  return Response.json(
    [...regions].map(([id, { name, inSentence, countries, zones }]) => ({ id, name, inSentence, countries, zones })),
  );
}
