import type { Entry } from '../../../src/content/read.ts';
import { at, type Find, type Found } from '../../lint/rule.ts';
import { platformOf } from '../../../src/domain/guide-ids.ts';

/** No list holds the same thing twice, no country lies in two regions, and nothing refers to itself. */
export const lists: Find = (content) => {
  const found: Found[] = [];
  const look = (entry: Entry<unknown>, value: unknown, path: (string | number)[]): void => {
    if (typeof value !== 'object' || value === null) return;
    if (!Array.isArray(value)) {
      for (const [key, inner] of Object.entries(value)) look(entry, inner, [...path, key]);
      return;
    }
    const before = new Set<unknown>();
    value.forEach((item: unknown, index) => {
      const again = before.has(item);
      before.add(item);
      if (typeof item === 'string' && again && !path.includes('where'))
        found.push(at(entry, [...path, index], `“${item}” stands twice in this list`, 'Take one of the two out.'));
      look(entry, item, [...path, index]);
    });
  };
  for (const collection of Object.values(content)) {
    for (const entry of (collection as Map<string, Entry<unknown>>).values()) look(entry, entry.data, []);
  }
  const own = (entry: Entry<{ related: string[] }>): void => {
    const index = entry.data.related.indexOf(entry.id);
    if (index !== -1) found.push(at(entry, ['related', index], 'names itself', 'Take it out.'));
  };
  for (const entry of content.guides.values()) {
    own(entry);
    const index = entry.data.platforms.indexOf(platformOf(entry.id));
    if (index !== -1)
      found.push(
        at(
          entry,
          ['platforms', index],
          'names the platform of its own folder',
          'Take it out: only others belong here.',
        ),
      );
  }
  for (const entry of content.claims.values()) own(entry);
  const countries = new Map<string, string>();
  for (const entry of content.regions.values()) {
    entry.data.countries.forEach((country, index) => {
      const earlier = countries.get(country);
      if (earlier !== undefined && earlier !== entry.id)
        found.push(
          at(entry, ['countries', index], `“${country}” already lies in “${earlier}”`, 'Put it into one region only.'),
        );
      countries.set(country, entry.id);
    });
  }
  return found;
};
