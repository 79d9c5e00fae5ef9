import type { Change } from '../schemas/change.ts';
import { ACTION_NAMES, DATE_KINDS, leadingDate, plainText } from './changes.ts';
import { formatDate, lastDayOf } from './dates.ts';
import { absolute, url } from './urls.ts';

interface Entry {
  id: string;
  data: Change;
}

interface FeedOptions {
  title: string;
  /** Address of the page that the feed belongs to. */
  home: string;
  /** Address of the feed itself. */
  self: string;
  origin: URL | string;
}

/** Entries that a feed carries; the page has the rest. */
const FEED_LENGTH = 50;

/** An Atom feed (RFC 4287) of changes, newest first. */
export function atomFeed(changes: readonly Entry[], { title, home, self, origin }: FeedOptions): string {
  const entries = changes.slice(0, FEED_LENGTH);
  const updated = entries[0] ? moment(entries[0]) : '1970-01-01T00:00:00Z';
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <id>${absolute(self, origin)}</id>
  <title>${xml(title)}</title>
  <link rel="self" type="application/atom+xml" href="${absolute(self, origin)}"/>
  <link rel="alternate" type="text/html" href="${absolute(home, origin)}"/>
  <updated>${updated}</updated>
  <author><name>No Single Switch</name></author>
  <rights>CC BY 4.0</rights>
${entries
  .map(
    (entry) => `  <entry>
    <id>${absolute(url.change(entry.id), origin)}</id>
    <title>${xml(entry.data.title)}</title>
    <link rel="alternate" type="text/html" href="${absolute(url.change(entry.id), origin)}"/>
    <updated>${moment(entry)}</updated>
    <content type="text">${xml(text(entry.data))}</content>
${entry.data.platforms.map((platform) => `    <category term="${platform}"/>`).join('\n')}
  </entry>`,
  )
  .join('\n')}
</feed>
`;
}

/** A JSON feed (https://www.jsonfeed.org/version/1.1/) of changes, newest first. */
export function jsonFeed(
  changes: readonly Entry[],
  { title, home, self, origin }: FeedOptions,
): Record<string, unknown> {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: absolute(home, origin),
    feed_url: absolute(self, origin),
    language: 'en',
    authors: [{ name: 'No Single Switch' }],
    items: changes.slice(0, FEED_LENGTH).map((entry) => ({
      id: absolute(url.change(entry.id), origin),
      url: absolute(url.change(entry.id), origin),
      title: entry.data.title,
      content_text: text(entry.data),
      date_published: moment(entry),
      tags: entry.data.platforms,
    })),
  };
}

/** What a feed reader shows: the date with its meaning, what happened, what it means, whether to act. */
function text(change: Change): string {
  const { kind, date } = leadingDate(change);
  return `${DATE_KINDS[kind]}: ${formatDate(date)}. ${plainText(change.summary)} ${plainText(change.meaning)} (${ACTION_NAMES[change.action]}.)`;
}

/** Feeds want a moment: noon UTC of the last day that the date can mean, which is that day nearly everywhere. */
function moment(entry: Entry): string {
  return `${lastDayOf(leadingDate(entry.data).date)}T12:00:00Z`;
}

function xml(value: string): string {
  return value.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);
}
