import { loadSite } from '../../data/site.ts';

/** What the choice of region and device needs, in the browser. */
export async function GET(): Promise<Response> {
  const { regions, devices } = await loadSite();
  return Response.json({
    regions: [...regions].map(([id, { name, inSentence, countries, zones }]) => ({
      id,
      name,
      inSentence,
      countries,
      zones,
    })),
    devices: [...devices].map(([id, { name, inSentence, agents, touchAgents }]) => ({
      id,
      name,
      inSentence,
      agents,
      touchAgents,
    })),
  });
}
