import { loadSite } from '../../data/site.ts';
import { MENU_LANGUAGES } from '../../domain/languages.ts';

/** What the choice of region, device and language of menus needs, in the browser. */
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
    languages: MENU_LANGUAGES,
    devices: [...devices].map(([id, { name, inSentence, agents, touchAgents }]) => ({
      id,
      name,
      inSentence,
      agents,
      touchAgents,
    })),
  });
}
