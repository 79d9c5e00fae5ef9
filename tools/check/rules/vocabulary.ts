import type { Entry } from '../../../src/content/read.ts';
import { platformsOf } from '../../../src/domain/guide-ids.ts';
import { at, type Find, type Found } from '../../lint/rule.ts';

const countries = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** Whether ISO 3166-1 has the code, and as its own: UK is none, GB is. */
function isCountry(code: string): boolean {
  return countries.of(code) !== undefined && new Intl.Locale(`und-${code}`).region === code;
}

/** Whether there is such a time zone; one that ends with a slash stands for those below it. */
function isZone(zone: string): boolean {
  if (zone.endsWith('/')) return Intl.supportedValuesOf('timeZone').some((known) => known.startsWith(zone));
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).format(0) !== '';
  } catch {
    return false;
  }
}

/** Countries, time zones and languages exist, one region takes what lies in no other, and each file speaks of its own app. */
export const vocabulary: Find = (content, { unread }) => {
  const found: Found[] = [];
  const regions = [...content.regions.values()];
  for (const entry of regions) {
    const { countries: own, zones } = entry.data;
    own.forEach((code, index) => {
      if (!isCountry(code))
        found.push(at(entry, ['countries', index], `“${code}” is no country of ISO 3166-1`, 'Correct the code.'));
    });
    zones.forEach((zone, index) => {
      const path = ['zones', index];
      if (!isZone(zone)) found.push(at(entry, path, `“${zone}” is no time zone`, 'Write it as the IANA list does.'));
      const over = regions.find((other) =>
        other.data.zones.some((wide) => wide.endsWith('/') && wide !== zone && zone.startsWith(wide)),
      );
      if (over) found.push(at(entry, path, `“${zone}” already lies in “${over.id}”`, 'Put it into one region only.'));
    });
    const rest = regions.find(({ data }) => data.countries.length === 0);
    if (own.length === 0 && rest && rest.id !== entry.id)
      found.push(at(entry, ['countries'], `has no countries, as “${rest.id}”`, 'Only one region can be the rest.'));
  }
  for (const entry of content.sources.values())
    if (!isLanguage(entry.data.language))
      found.push(at(entry, ['language'], `“${entry.data.language}” is no language`, 'Write its tag: en, de, pt-BR.'));
  for (const name of ['labels', 'localLabels'] as const)
    for (const entry of content[name].values() as Iterable<Entry<{ platforms: string[] }>>) {
      const file = entry.file.split('/').at(-1)?.replace('.yaml', '') ?? '';
      if (content.platforms.has(file) && !entry.data.platforms.includes(file))
        found.push(
          at(
            entry,
            ['platforms'],
            `does not have “${file}”, in whose file it stands`,
            'Move it to the file of its app.',
          ),
        );
    }
  const used = (key: 'topics' | 'uses' | 'platforms'): Set<string> =>
    new Set(
      [...content.guides.values()].flatMap(({ id, data }) =>
        key === 'platforms' ? platformsOf(id, data.platforms) : data[key],
      ),
    );
  // Of a guide that could not be read nobody knows what it is about.
  if (unread.ids.guides.size > 0) return found;
  for (const name of ['topics', 'uses', 'platforms'] as const) {
    const known = used(name);
    for (const entry of content[name].values() as Iterable<Entry<unknown>>)
      if (!known.has(entry.id))
        found.push(at(entry, [], 'has no guide, so its page is empty', 'Write one first, or take it out.'));
  }
  return found;
};

function isLanguage(tag: string): boolean {
  try {
    return languages.of(tag) !== undefined && new Intl.Locale(tag).toString() === tag;
  } catch {
    return false;
  }
}
