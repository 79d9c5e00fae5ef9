/**
 * What a new region leaves in doubt. What was written for “other countries” spoke of that land too, until it got a region
 * of its own: as it stands, a reader there is no longer told.
 */
import { COLLECTION_NAMES } from '../../src/content/collections.ts';
import type { Content } from '../../src/content/read.ts';
import { at, type Found } from '../lint/rule.ts';

/** The kind of a region in published.txt. */
const KIND = 'region ';

/**
 * Every place that names the region of all other countries, for each region that was never published.
 * @param published ids as published.txt has them; where no region stands among them, none is new
 * @returns one review a place; none after `npm run published` or the next publishing build
 */
export function newRegionReviews(content: Content, published: Iterable<string>): Found[] {
  const known = new Set([...published].filter((line) => line.startsWith(KIND)).map((line) => line.slice(KIND.length)));
  if (known.size === 0) return [];
  const fresh = [...content.regions.keys()].filter((id) => !known.has(id));
  const rest = [...content.regions.values()].find(({ data }) => data.countries.length === 0)?.id;
  if (rest === undefined || fresh.length === 0) return [];
  const names = fresh.map((id) => `“${id}”`).join(', ');
  return COLLECTION_NAMES.flatMap((collection) =>
    [...content[collection].values()].flatMap((entry) => [
      ...(collection === 'rights' && entry.id === rest
        ? [
            at(
              entry,
              [],
              `is about all countries without a page of their own, until now also ${names}`,
              'Read it again: say nothing of those countries here, and write a page on their rights.',
            ),
          ]
        : []),
      ...placesOf(entry.data, rest).flatMap(({ path, beside }) => {
        const left = fresh.filter((id) => !beside.has(id));
        return left.length === 0
          ? []
          : [
              at(
                entry,
                path,
                `says “${rest}”, and no longer ${left.map((id) => `“${id}”`).join(', ')}, which is new`,
                'Find out whether it holds there too; if it does, add the region.',
              ),
            ];
      }),
    ]),
  );
}

/** A place of the data that names a region, and the regions beside it. */
interface Place {
  path: (string | number)[];
  beside: ReadonlySet<string>;
}

/** Lists that hold the region, and records that have it as a key, at any depth. */
function placesOf(value: unknown, region: string, path: (string | number)[] = []): Place[] {
  if (Array.isArray(value)) {
    const items: unknown[] = value;
    const words = items.filter((item) => typeof item === 'string');
    if (words.includes(region)) return [{ path, beside: new Set(words) }];
    return items.flatMap((item, index) => placesOf(item, region, [...path, index]));
  }
  if (typeof value !== 'object' || value === null) return [];
  return [
    ...(Object.hasOwn(value, region) ? [{ path: [...path, region], beside: new Set(Object.keys(value)) }] : []),
    ...Object.entries(value).flatMap(([key, inner]) => placesOf(inner, region, [...path, key])),
  ];
}
