import type { APIRoute, GetStaticPaths } from 'astro';
import { loadSite } from '../../../data/site.ts';
import { Citations, citedIn } from '../../../domain/citations.ts';
import { sourcesOfGuide } from '../../../domain/guides.ts';
import { lengthOf, MOST_WITH_PAGE, numberedPassages, type Shown } from '../../../domain/passages.ts';

/** The passages of each guide whose page does not carry them itself, by the number of their source on that page. */
export const getStaticPaths = (async () => {
  const { guides, sources } = await loadSite();
  return guides.flatMap(({ id, platform, data, entry }) => {
    const citations = new Citations([...sourcesOfGuide(data), ...citedIn(entry.body ?? '')]);
    const passages = citations.ids.map((source) => {
      const found = sources.get(source);
      return found ? numberedPassages(found, citations.passagesOf(source)) : [];
    });
    if (lengthOf(passages.flat()) <= MOST_WITH_PAGE) return [];
    const byNumber: Record<string, Shown[]> = {};
    for (const [index, shown] of passages.entries()) if (shown.length > 0) byNumber[String(index + 1)] = shown;
    return [{ params: { platform, guide: id.slice(platform.length + 1) }, props: { byNumber } }];
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props.byNumber);
