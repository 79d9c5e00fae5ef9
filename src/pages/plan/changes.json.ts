import { loadSite } from '../../data/site.ts';
import { ACTION_NAMES, asksForAction, leadingDate } from '../../domain/changes.ts';
import { regionsAttribute } from '../../domain/availability.ts';
import { concernedPlatforms } from '../../domain/news.ts';

/** What a returning reader may not have seen yet: id, title, date, platforms, regions, what it asks. Newest first. */
export async function GET(): Promise<Response> {
  const { changes, platforms } = await loadSite();
  return Response.json(
    changes
      .filter(({ data }) => !data.draft)
      .map(({ id, data }) => [
        id,
        data.title,
        leadingDate(data).date,
        concernedPlatforms(data.platforms, platforms),
        regionsAttribute(data.regions),
        asksForAction(data) ? ACTION_NAMES[data.action] : '',
      ]),
  );
}
