import type { GetStaticPaths } from 'astro';
import { url as addresses } from '../domain/urls.ts';
import { loadSite } from './site.ts';
import { SITE_NAME } from '../settings/site-name.ts';

/** A feed for each platform that has changes. */
export const platformFeedPaths = (async () => {
  const { platforms, changes } = await loadSite();
  return [...platforms.keys()]
    .filter((id) => changes.some((change) => change.data.platforms.includes(id)))
    .map((slug) => ({ params: { slug } }));
}) satisfies GetStaticPaths;

/** The changes of a platform, and what its feed says of itself. */
export async function platformFeed(slug: string, self: string, origin: URL) {
  const { platforms, changes } = await loadSite();
  return {
    changes: changes.filter((change) => change.data.platforms.includes(slug)),
    options: {
      title: `${SITE_NAME}: what changed on ${platforms.get(slug)?.name ?? slug}`,
      home: addresses.changesOf(slug),
      self,
      origin,
    },
  };
}
