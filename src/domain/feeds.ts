import type { Change } from '../schemas/change.ts';
import { ACTION_NAMES, DATE_KINDS, leadingDate, plainText } from './changes.ts';
import { formatDate, newestFirst } from './dates.ts';
import { absolute, url } from './urls.ts';
import { messages } from '../messages/index.ts';
import { SITE_NAME } from '../settings/site-name.ts';

/** A change as a feed carries it. */
export interface FeedEntry {
  id: string;
  data: Change;
}

export interface FeedOptions {
  title: string;
  /** Address of the page that the feed belongs to. */
  home: string;
  /** Address of the feed itself. */
  self: string;
  origin: URL | string;
}

/** Entries that a feed carries; the page has the rest. */
const FEED_LENGTH = 50;

/** The day on which the site was first published: entries that do not say when they came were there then. */
const FIRST_EDITION = '2026-11-23';

/** The day on which an entry came to the site. Its event may be far older, or lie in the future. */
function addedOn({ data }: FeedEntry): string {
  return data.added ?? FIRST_EDITION;
}

/** The day on which an entry last changed: when it came, or was edited or corrected since. */
export function updatedOn(entry: FeedEntry): string {
  const { edited, corrections } = entry.data;
  return [addedOn(entry), edited ?? '', ...corrections.map(({ on }) => on)].sort().at(-1) ?? FIRST_EDITION;
}

/** The entries of a feed: those that came to the site or were edited last, whenever their event was; else in the site's order. */
function entriesOf(changes: readonly FeedEntry[]): FeedEntry[] {
  return [...changes]
    .sort((a, b) => newestFirst(updatedOn(a), updatedOn(b)) || newestFirst(addedOn(a), addedOn(b)))
    .slice(0, FEED_LENGTH);
}

/** An Atom feed (RFC 4287) of changes, the newest on the site first. */
export function atomFeed(changes: readonly FeedEntry[], { title, home, self, origin }: FeedOptions): string {
  const entries = entriesOf(changes);
  const updated = moment(entries[0] ? updatedOn(entries[0]) : FIRST_EDITION);
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${messages.locale.language}">
  <id>${absolute(self, origin)}</id>
  <title>${xml(title)}</title>
  <link rel="self" type="application/atom+xml" href="${absolute(self, origin)}"/>
  <link rel="alternate" type="text/html" href="${absolute(home, origin)}"/>
  <updated>${updated}</updated>
  <author><name>${SITE_NAME}</name></author>
  <rights>CC BY 4.0</rights>
${entries
  .map(
    (entry) => `  <entry>
    <id>${absolute(url.change(entry.id), origin)}</id>
    <title>${xml(entry.data.title)}</title>
    <link rel="alternate" type="text/html" href="${absolute(url.change(entry.id), origin)}"/>
    <published>${moment(addedOn(entry))}</published>
    <updated>${moment(updatedOn(entry))}</updated>
    <content type="text">${xml(text(entry.data))}</content>
${entry.data.platforms.map((platform) => `    <category term="${platform}"/>`).join('\n')}
  </entry>`,
  )
  .join('\n')}
</feed>
`;
}

/** A JSON feed (https://www.jsonfeed.org/version/1.1/) of changes, the newest on the site first. */
export function jsonFeed(
  changes: readonly FeedEntry[],
  { title, home, self, origin }: FeedOptions,
): Record<string, unknown> {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: absolute(home, origin),
    feed_url: absolute(self, origin),
    language: messages.locale.language,
    authors: [{ name: SITE_NAME }],
    items: entriesOf(changes).map((entry) => ({
      id: absolute(url.change(entry.id), origin),
      url: absolute(url.change(entry.id), origin),
      title: entry.data.title,
      content_text: text(entry.data),
      date_published: moment(addedOn(entry)),
      date_modified: moment(updatedOn(entry)),
      tags: entry.data.platforms,
    })),
  };
}

/** What a feed reader shows: the date with its meaning, what happened, what it means, whether to act. */
function text(change: Change): string {
  const { kind, date } = leadingDate(change);
  const corrected = change.corrections.map(
    ({ on, wrong, right }) => ` Corrected on ${formatDate(on)}: ${wrong} ${right}`,
  );
  return `${DATE_KINDS[kind]}: ${formatDate(date)}. ${plainText(change.summary)} ${plainText(change.meaning)} (${ACTION_NAMES[change.action]}.)${corrected.join('')}`;
}

/** Feeds want a moment: the first of the day, which has come wherever a build of that day runs. */
function moment(day: string): string {
  return `${day}T00:00:00Z`;
}

/** Text inside XML 1.0, which has no control characters and no U+FFFE or U+FFFF: what it cannot say is left out. */
function xml(value: string): string {
  const sayable = value.toWellFormed().replace(/[^\t\n\r\u0020-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
  return sayable.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign,
  );
}
