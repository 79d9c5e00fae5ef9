import { loadSite } from './site.ts';

/** The day of the newest check of a guide, a fact check or a region; undefined on a site that has none. */
export async function newestCheck(): Promise<string | undefined> {
  const { guides, claims, rights } = await loadSite();
  return [...guides, ...claims, ...rights]
    .map(({ data }) => data.checked)
    .sort()
    .at(-1);
}
