import { loadSite } from '../../data/site.ts';
import { MENU_LANGUAGES } from '../../domain/languages.ts';
import { publishing } from '../../settings/publishing.ts';

/** What the choice of region, device and language of menus needs, in the browser, and where a report of a screen can go. */
export async function GET(): Promise<Response> {
  const { regions, devices } = await loadSite();
  const { contactEmail, issues } = publishing();
  return Response.json({
    regions: [...regions].map(([id, { name, inSentence, countries, zones }]) => ({
      id,
      name,
      inSentence,
      countries,
      zones,
    })),
    languages: MENU_LANGUAGES,
    reports: { email: contactEmail, issues },
    devices: [...devices].map(([id, { name, inSentence, agents, touchAgents }]) => ({
      id,
      name,
      inSentence,
      agents,
      touchAgents,
    })),
  });
}
