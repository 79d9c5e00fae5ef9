/** Chooses the guides of a book and reads their pages. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Content } from '../../src/content/read.ts';
import { holdsIn } from '../../src/domain/availability.ts';
import { formatDate } from '../../src/domain/dates.ts';
import { groupByTopic, guidesOf } from '../../src/domain/guides.ts';
import { qrPath } from '../../src/domain/qr.ts';
import { url, withoutBase } from '../../src/domain/urls.ts';
import type { Publishing } from '../../src/settings/publishing.ts';
import { bookPage, titleOf, type Chapter, type Cover } from './book.ts';
import { platformOf } from '../../src/domain/guide-ids.ts';
import { SITE_NAME } from '../../src/settings/site-name.ts';

export interface Book {
  html: string;
  /** The line at the foot of every page. */
  footer: string;
  /** How many guides it holds. */
  count: number;
}

/**
 * The book of an app for a region, guides in the order of the app’s page; those that have ended are left out.
 * @param site the folder of the built site
 * @param day ISO 8601
 * @throws one sentence if there is no such app or region, or a page was not built
 */
export function makeBook(
  content: Content,
  settings: Pick<Publishing, 'site' | 'preview'>,
  site: string,
  day: string,
  app: string,
  region: string | undefined,
): Book {
  const { platforms, regions, topics, guides } = content;
  const platform = platforms.get(app)?.data;
  if (!platform) throw new Error(`There is no app “${app}”. There are: ${[...platforms.keys()].join(', ')}.`);
  if (region !== undefined && !regions.has(region))
    throw new Error(`There is no region “${region}”. There are: ${[...regions.keys()].join(', ')}.`);
  const entries = [...guides.values()].map(({ id, data }) => ({ id, platform: platformOf(id), data }));
  const chosen = guidesOf(app, entries).filter(
    ({ data }) => !data.ended && (region === undefined || holdsIn(data.regions, region)),
  );
  const chapters = groupByTopic(chosen, topics.keys()).flatMap(({ topic, guides: list }) =>
    list.map(({ id, data }): Chapter => {
      const address = url.guide(id);
      const file = path.join(site, withoutBase(address), 'index.html');
      if (!existsSync(file)) throw new Error(`${file} is missing. Build the site first: npm run build`);
      return {
        address,
        title: data.title,
        topic: topics.get(topic)?.data.name ?? topic,
        html: readFileSync(file, 'utf8'),
      };
    }),
  );
  const live = new URL(url.platform(app), settings.site).href;
  const cover: Cover = {
    app: platform.name,
    region: region === undefined ? undefined : regions.get(region)?.data.name,
    day: formatDate(day),
    live: settings.preview ? undefined : { address: live, qr: qrPath(live) },
  };
  return {
    html: bookPage(cover, chapters, settings.site),
    footer: `${SITE_NAME} · ${titleOf(cover)} · valid as of ${cover.day}${settings.preview ? '' : ` · ${live}`}`,
    count: chapters.length,
  };
}
