/** Where a report comes from: a region of the site, or a country of it, which says more. Their values: `eu-eea`, `eu-eea/DE`. */
import type { RegionFacts } from '../preferences/guess.ts';
import { messages } from '../../messages/index.ts';

/** All places to choose from, each region before its countries. */
export function placesOf(regions: readonly RegionFacts[]): (readonly [value: string, name: string])[] {
  const names = new Intl.DisplayNames(messages.locale.language, { type: 'region' });
  return regions.flatMap(({ id, name, countries }) => [
    [id, name] as const,
    ...(countries.length < 2
      ? []
      : countries
          .map((code) => [`${id}/${code}`, names.of(code) ?? code] as const)
          .sort(([, a], [, b]) => a.localeCompare(b, messages.locale.language))),
  ]);
}

/**
 * The place to begin with: the region, and the country that the browser’s language names if it lies there.
 * @param language the browser’s own: `de-DE`
 */
export function guessPlace(
  regions: readonly RegionFacts[],
  region: string | undefined,
  language: string,
): string | undefined {
  const country = /-([A-Z]{2})\b/.exec(language)?.[1];
  const known = regions.find(({ id }) => id === region);
  return known && country !== undefined && known.countries.length > 1 && known.countries.includes(country)
    ? `${known.id}/${country}`
    : region;
}
