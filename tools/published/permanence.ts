/** Holds the content against what was published: nothing vanishes without a successor or a word, and nothing is covered. */
import { url, withoutBase } from '../../src/domain/urls.ts';
import type { Fault } from '../../src/content/fault.ts';
import type { Content } from '../../src/content/read.ts';
import { addressOf, publishedIds, succeededIds } from './ids.ts';
import { PUBLISHED_FILE, RETIRED_FILE, type Retired } from './lists.ts';
import { platformOf } from '../../src/domain/guide-ids.ts';

/** First parts of the addresses of the site's own pages: no guide lives there, so no former one did. */
const OWN_FOLDERS = new Set([
  ...Object.values(url).flatMap((address) => withoutBase(address('x', 'x')).split('/')[1] ?? []),
  ...['api', 'pagefind', '_astro', 'qr', '404.html'],
]);
OWN_FOLDERS.delete('x');
OWN_FOLDERS.delete('');

/** The faults of the content against the lists. @param published ids with their lines in published.txt */
export function permanenceFaults(content: Content, published: ReadonlyMap<string, number>, retired: Retired): Fault[] {
  const live = publishedIds(content);
  const successors = succeededIds(content);
  return [
    ...[...published].flatMap(([id, line]) =>
      live.has(id) || successors.has(id) || id in retired ? [] : [vanished(id, line)],
    ),
    ...Object.entries(retired).flatMap(([id, { instead }]) => retirement(id, instead, live)),
    ...coveredPages(content),
  ];
}

function vanished(id: string, line: number): Fault {
  const [kind = ''] = id.split(' ');
  const renamed =
    kind === 'guide' || kind === 'step'
      ? `If it was renamed, put its former id into formerIds of the ${kind} that it is now; else`
      : 'If it was renamed or is gone,';
  return {
    rule: 'published',
    file: PUBLISHED_FILE,
    line,
    field: id,
    message: 'was published and is gone: links to it and what readers stored for it are dead',
    remedy: `Bring it back. ${renamed} name it in ${RETIRED_FILE} with the day, the reason and what to read instead.`,
  };
}

function retirement(id: string, instead: string | undefined, live: ReadonlySet<string>): Fault[] {
  const fault = (message: string, remedy: string): Fault[] => [
    { rule: 'published', file: RETIRED_FILE, field: id, message, remedy },
  ];
  if (live.has(id)) return fault('is retired, but it is there', `Remove it from ${RETIRED_FILE}, or from the content.`);
  const needs = addressOf(id) !== undefined && !addressOf(id)?.includes('#') && !id.startsWith('feed ');
  if (instead === undefined)
    return needs
      ? fault('had a page, and nothing says what to read instead', 'Add “instead:” with the kind and id of a page.')
      : [];
  if (live.has(instead) && addressOf(instead) !== undefined) return [];
  return fault(
    `leads to “${instead}”, which has no page now`,
    'Name something that is there, never something retired.',
  );
}

/** Former ids that would put a redirect over a page that is there. */
function coveredPages(content: Content): Fault[] {
  return [...content.guides.values()].flatMap((entry) =>
    entry.data.formerIds.flatMap((id, index) =>
      OWN_FOLDERS.has(platformOf(id))
        ? [
            {
              rule: 'published',
              file: entry.file,
              line: entry.lineOf(['formerIds', index]),
              field: `formerIds.${String(index)}`,
              message: `“${id}” is an address of the site’s own pages, which a redirect would cover`,
              remedy: 'Name only addresses at which this guide once was.',
            },
          ]
        : [],
    ),
  );
}
