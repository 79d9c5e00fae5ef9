import { expect, test } from 'vitest';
import { devicesOf, devicesWithWay, nameDevices, pathsOf } from '../../../src/domain/devices.ts';
import { datesSeen, labelsOn } from '../../../src/domain/paths.ts';
import { groupByTopic, guidesOf, sortGuides, sourcesOfGuide, type GuideEntry } from '../../../src/domain/guides.ts';
import { otherNames, otherNamesByAction } from '../../../src/domain/labels.ts';
import { relatedGuides, standIns } from '../../../src/domain/related.ts';
import { describeAvailability, holdsIn, regionsAttribute } from '../../../src/domain/availability.ts';
import { guide as schema, type Guide } from '../../../src/schemas/guide.ts';
import { platformOf } from '../../../src/domain/guide-ids.ts';

const NAMES = new Map([
  ['ios', { name: 'iPhone', kind: 'phone' as const }],
  ['android', { name: 'Android', kind: 'phone' as const }],
  ['web', { name: 'Computer', inList: 'computer', kind: 'computer' as const }],
]);

function entry(id: string, fields: Partial<Guide> = {}): GuideEntry {
  const data = schema.parse({
    title: `Guide ${id} of a test`.slice(0, 60),
    outcome: { text: 'Something stops.', sources: ['a'] },
    limits: { text: 'Something goes on.', sources: ['b'] },
    effect: 'partial',
    topics: ['ads'],
    uses: ['other'],
    regions: { in: ['uk'] },
    devices: ['ios', 'web'],
    priority: 3,
    minutes: 3,
    aliases: ['one', 'two'],
    evidence: { date: '2026', source: 'c' },
    checked: '2026-01-01',
    steps: [{ id: 'one', do: 'Open it', sources: ['b', 'd'] }],
    ...fields,
  });
  return { id, platform: platformOf(id), data };
}

test('important guides come first, then those that do more, then the quick ones', () => {
  const guides = [
    entry('a/late', { priority: 4, effect: 'full' }),
    entry('a/slow', { priority: 1, minutes: 9 }),
    entry('a/quick', { priority: 1, minutes: 1 }),
    entry('a/strong', { priority: 1, effect: 'full', minutes: 20 }),
  ];
  expect(sortGuides(guides).map((guide) => guide.id)).toEqual(['a/strong', 'a/quick', 'a/slow', 'a/late']);
});

test('a platform has its own guides and those that cover it', () => {
  const guides = [entry('a/one'), entry('b/two', { platforms: ['a'] }), entry('b/three')];
  expect(
    guidesOf('a', guides)
      .map((guide) => guide.id)
      .sort(),
  ).toEqual(['a/one', 'b/two']);
});

test('guides are grouped by their first topic, in the order of the topics', () => {
  const guides = [entry('a/one', { topics: ['ads', 'leaving'] }), entry('a/two', { topics: ['leaving'] })];
  expect(groupByTopic(guides, ['leaving', 'ads', 'none']).map((group) => [group.topic, group.guides.length])).toEqual([
    ['leaving', 1],
    ['ads', 1],
  ]);
});

test('related guides: named ones first, never itself, nothing that shares nothing', () => {
  const one = entry('a/one', { related: ['b/named'] });
  const all = [
    one,
    entry('b/named', { topics: ['x'], uses: ['y'] }),
    entry('a/same'),
    entry('c/other', { topics: ['z'], uses: ['w'] }),
    entry('d/names-it', { topics: ['x'], uses: ['y'], related: ['a/one'] }),
  ];
  expect(relatedGuides(one, all).map((guide) => guide.id)).toEqual(['b/named', 'd/names-it', 'a/same']);
});

test('related guides: shared worries count two, shared uses and the platform one, the more important wins a tie', () => {
  const one = entry('a/one', { topics: ['ads', 'leaving'], uses: ['location', 'voice'] });
  const all = [
    entry('b/uses', { topics: ['x'], uses: ['location', 'voice'] }),
    entry('b/worry', { topics: ['leaving'], uses: ['voice'] }),
    entry('b/worries', { topics: ['ads', 'leaving'], uses: ['other'] }),
    entry('a/use', { topics: ['x'], uses: ['voice', 'location'], priority: 5 }),
    one,
  ];
  expect(relatedGuides(one, all).map((guide) => guide.id)).toEqual(['b/worries', 'b/worry', 'a/use', 'b/uses']);
  expect(relatedGuides(one, all, 2)).toHaveLength(2);
  expect(() => relatedGuides(entry('a/stranger'), all)).toThrow('a/stranger');
});

test('sources in the order of the page', () => {
  expect([...new Set(sourcesOfGuide(entry('a/one').data))]).toEqual(['a', 'b', 'd', 'c']);
});

test('paths that are the same on two surfaces are shown once', () => {
  const where = { ios: ['Menu', 'Ads'], android: ['Menu', 'Ads'], web: ['Ads'] };
  expect(pathsOf({ where })).toEqual([
    { devices: ['ios', 'android'], labels: ['Menu', 'Ads'] },
    { devices: ['web'], labels: ['Ads'] },
  ]);
  expect(pathsOf({ where: undefined })).toEqual([]);
});

test('a path with evidence of its own stands apart, though its labels are the same', () => {
  const where = {
    ios: ['Menu', 'Ads'],
    android: { path: ['Menu', 'Ads'], seen: '2026-03', sources: ['sighting'] },
    web: ['Menu', 'Ads'],
  };
  expect(pathsOf({ where, seen: '2025-01' }, ['web', 'android', 'ios'])).toEqual([
    { devices: ['web', 'ios'], labels: ['Menu', 'Ads'], seen: '2025-01' },
    { devices: ['android'], labels: ['Menu', 'Ads'], seen: '2026-03', sources: ['sighting'] },
  ]);
  expect(labelsOn({ where }, 'android')).toEqual(['Menu', 'Ads']);
  expect(datesSeen({ where, seen: '2025-01' })).toEqual(['2025-01', '2026-03']);
});

test('devices in words', () => {
  expect(nameDevices(['ios', 'android', 'web'], NAMES)).toBe('iPhone, Android and computer');
  expect(nameDevices(['web'], NAMES)).toBe('Computer');
  const { data } = entry('a/one');
  const [step] = data.steps;
  if (!step) throw new Error('The guide of this test has no step.');
  expect(devicesOf({ ...step, devices: ['web'] }, data)).toEqual(['web']);
  expect(devicesOf(step, data)).toEqual(['ios', 'web']);
});

test('where something holds', () => {
  const regions = new Map([['uk', { name: 'United Kingdom', inSentence: 'the UK', countries: ['GB'] }]]);
  expect(describeAvailability({ in: ['uk'] }, regions)).toBe('United Kingdom');
  expect(describeAvailability({ in: 'no-limit-known' }, regions)).toBe('No limit by country known');
  expect(holdsIn({ in: ['uk'] }, 'us')).toBe(false);
  expect(holdsIn({ in: 'no-limit-known' }, 'us')).toBe(true);
  expect(regionsAttribute({ in: 'everywhere', sources: ['a'] })).toBe('*');
});

test('a label shows its other names, on its own platforms only', () => {
  const labels = new Map([
    [
      'hub',
      {
        platforms: ['facebook'],
        about: 'The shared settings.',
        names: [
          { name: 'Meta Account', status: 'current' as const, sources: ['a'] },
          { name: 'Accounts Center', status: 'leaving' as const, sources: ['a'] },
        ],
      },
    ],
  ]);
  const found = otherNames(labels, ['Menu', 'accounts center'], ['facebook']);
  expect(found.map(({ used, others }) => [used, others.map((name) => name.name)])).toEqual([
    ['Accounts Center', ['Meta Account']],
  ]);
  expect(otherNames(labels, ['Accounts Center'], ['whatsapp'])).toEqual([]);
});

test('where a button without a word stands is told in the app of the folder alone', () => {
  const dots = {
    platforms: ['lamp'],
    about: 'The button with three dots.',
    place: 'is the three dots, at the upper right',
    names: [
      { name: 'More', status: 'current' as const, sources: ['a'] },
      { name: '⋮', status: 'current' as const, sources: ['a'] },
    ],
  };
  const labels = new Map([['lamp-more', dots]]);
  expect(otherNames(labels, ['More'], ['lamp', 'bell']).map(({ place }) => place)).toEqual([dots.place]);
  expect(otherNames(labels, ['More'], ['bell', 'lamp'])).toEqual([]);
});

test('the badge names only devices for which the steps give a way', () => {
  const steps = [
    { id: 'one', do: 'Open it', sources: ['b'], where: { ios: ['Menu', 'Lamp'] }, seen: '2026' },
    { id: 'two', do: 'Look at it', sources: ['b'] },
  ];
  expect(devicesWithWay(entry('a/one', { devices: ['ios', 'web'], steps: steps as never }).data, NAMES)).toEqual([
    'ios',
  ]);
  const linked = [{ ...steps[0], url: 'https://example.org/' }, steps[1]];
  expect(devicesWithWay(entry('a/one', { devices: ['ios', 'web'], steps: linked as never }).data, NAMES)).toEqual([
    'ios',
    'web',
  ]);
  expect(devicesWithWay(entry('a/one', { devices: ['ios', 'web'] }).data, NAMES)).toEqual(['ios', 'web']);
});

test('where a guide is not offered, the best guide that is stands in, with its regions', () => {
  const limited = entry('a/one', { regions: { in: ['uk'] } });
  const all = [
    entry('a/nothing', { effect: 'none-available', regions: { in: 'no-limit-known' } }),
    entry('b/elsewhere', { regions: { in: 'no-limit-known' } }),
    entry('a/for-us', { regions: { in: ['us', 'japan'] } }),
    entry('a/other-worry', { topics: ['leaving'], regions: { in: 'no-limit-known' } }),
    limited,
  ];
  const found = standIns(limited, all, ['uk', 'us', 'japan', 'brazil']);
  expect(found.map(({ guide, regions }) => [guide.id, regions])).toEqual([['a/for-us', ['us', 'japan']]]);
});

test('another name of a label is told once a guide, and never of a word that other menus use too', () => {
  const names = [
    { name: 'You', status: 'current' as const, sources: ['x'] },
    { name: 'Settings', status: 'leaving' as const, common: true as const, sources: ['x'] },
  ];
  const labels = new Map([['tab', { platforms: ['a'], about: 'A tab of the app.', names }]]);
  const where = (label: string) => ({ where: { ios: [label, 'Lamp'] }, seen: '2026', sources: ['b'] });
  const { data } = entry('a/one', {
    steps: [
      { id: 'phone', do: 'Open it', ...where('Settings') },
      { id: 'app', do: 'Open it', ...where('You') },
      { id: 'again', do: 'Open it', ...where('You') },
    ] as never,
  });
  const found = otherNamesByAction(labels, data, ['a']);
  expect([...found.keys()].map((action) => action.id)).toEqual(['app']);
});
