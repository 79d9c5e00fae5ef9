import { evidencedPaths, labelsOn } from '../../../src/domain/paths.ts';
import { matchOf, seenAt } from '../../../src/domain/sightings.ts';
import { partsOf } from '../../../src/domain/steps.ts';
import type { Entry } from '../../../src/content/read.ts';
import type { Sighting } from '../../../src/schemas/sighting.ts';
import { at, type Find, type Found } from '../../lint/rule.ts';
import { platformOf } from '../../../src/domain/guide-ids.ts';

/** Every sighting is of a step or label that there is, on a device and in a place that there are, in the file of its app, and once. */
export const sightings: Find = (content, { has }) => {
  const told = new Map<string, string>();
  const ofEntries = [...content.sightings.values()].flatMap((entry): Found[] => {
    const { data } = entry;
    const found: Found[] = [];
    const say = (field: string, message: string, remedy: string): void => {
      found.push(at(entry, [field], message, remedy));
    };
    if (data.step !== undefined) found.push(...stepFaults(entry, data.step));
    if (data.label !== undefined) found.push(...labelFaults(entry, data.label, data));
    if (!has('devices', data.device))
      say('device', `“${data.device}” is no kind of device`, 'Name one of devices.yaml.');
    const region = content.regions.get(data.region)?.data;
    if (!has('regions', data.region)) say('region', `there is no region “${data.region}”`, 'Name one of regions.yaml.');
    else if (region && data.country !== undefined && !inRegion(data.country, data.region))
      say('country', `“${data.country}” does not lie in “${data.region}”`, 'Correct one of the two.');
    const { step, label, device, version, language, labels, day, by } = data;
    const key = JSON.stringify([step, label, device, version, data.region, data.country, language, labels, day, by]);
    const earlier = told.get(key);
    if (earlier !== undefined)
      say('day', `says the same as “${earlier}”`, 'Keep one of the two, and raise its `agree`.');
    told.set(key, entry.id);
    return found;
  });
  const all = [...content.sightings.values()].map(({ data }) => data);
  const carried = [...content.guides.values()].flatMap((entry) =>
    partsOf(entry.data).flatMap(({ part, path }) =>
      evidencedPaths(part).flatMap(({ device, seen, sighting }): Found[] => {
        if (sighting === undefined) return [];
        const field = [...path, 'where', device, 'sighting'];
        const data = content.sightings.get(sighting)?.data;
        if (!data)
          return has('sightings', sighting)
            ? []
            : [at(entry, field, `there is no sighting “${sighting}”`, 'Name one of sightings/, or give sources.')];
        const step = `${entry.id}#${part.id}`;
        const same = seenAt(step, part, all, () => []).find(
          ({ match, newest }) => match === 'agrees' && newest.device === device,
        );
        if (
          data.step !== step ||
          data.device !== device ||
          matchOf(data, labelsOn(part, device), () => []) !== 'agrees'
        )
          return [
            at(entry, field, `“${sighting}” shows another path`, 'Name the sighting that shows exactly this one.'),
          ];
        if (same?.grade !== 'evidence')
          return [
            at(
              entry,
              field,
              `“${sighting}” is what one reader reported, which carries no path`,
              'Look yourself, or wait for a second reader.',
            ),
          ];
        if (seen > same.newest.day)
          return [
            at(
              entry,
              field,
              `was seen on ${same.newest.day}, and the path says ${seen}`,
              'Give the day of the sighting.',
            ),
          ];
        return [];
      }),
    ),
  );
  const named = [...content.labels.values()].flatMap((entry) =>
    entry.data.names.flatMap(({ name, sighting }, index): Found[] => {
      const data = sighting === undefined ? undefined : content.sightings.get(sighting)?.data;
      if (sighting === undefined || data?.labels?.some((label) => label.toLowerCase() === name.toLowerCase()) === true)
        return [];
      if (!data && has('sightings', sighting)) return [];
      const field = ['names', index, 'sighting'];
      return [at(entry, field, `there is no sighting “${sighting}” of “${name}”`, 'Name one that shows this name.')];
    }),
  );
  return [...ofEntries, ...carried, ...named];

  function stepFaults(entry: Entry<Sighting>, step: string): Found[] {
    const [guide = '', id = ''] = step.split('#');
    if (!has('guides', guide))
      return [at(entry, ['step'], `there is no guide “${guide}”`, 'Name the guide that there is now, or remove it.')];
    const data = content.guides.get(guide)?.data;
    const known = data && partsOf(data).some(({ part }) => part.id === id);
    return [
      ...(data && known !== true
        ? [at(entry, ['step'], `“${guide}” has no step “${id}”`, 'Name the step that it is now, or remove it.')]
        : []),
      ...fileFaults(entry, 'step', [platformOf(guide)]),
    ];
  }

  function labelFaults(entry: Entry<Sighting>, label: string, { labels }: Sighting): Found[] {
    if (!has('labels', label))
      return [at(entry, ['label'], `there is no label “${label}”`, 'Name one of labels/, or remove it.')];
    return [
      ...(labels !== undefined && labels.length > 1
        ? [at(entry, ['labels'], 'holds a path, but it is of one label', 'Name the step at which the path was seen.')]
        : []),
      ...fileFaults(entry, 'label', content.labels.get(label)?.data.platforms ?? []),
    ];
  }

  /** Of other countries: any that lies in no region of its own. */
  function inRegion(country: string, region: string): boolean {
    const of = (id: string): readonly string[] => content.regions.get(id)?.data.countries ?? [];
    if (of(region).length > 0) return of(region).includes(country);
    return [...content.regions.keys()].every((id) => !of(id).includes(country));
  }
};

function fileFaults(entry: Entry<Sighting>, field: string, platforms: readonly string[]): Found[] {
  const file = entry.file.split('/').at(-1)?.replace('.yaml', '') ?? '';
  if (platforms.length === 0 || platforms.includes(file)) return [];
  return [
    at(
      entry,
      [field],
      `is of ${platforms.join(', ')}, in the file of ${file}`,
      `Move it to ${platforms[0] ?? ''}.yaml.`,
    ),
  ];
}
