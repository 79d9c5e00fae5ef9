import { describe, expect, test } from 'vitest';
import { datesSeenWith, isSettled, matchOf, seenAt, shownAt, sightingWords } from '../../../src/domain/sightings.ts';
import { sighting, type Sighting } from '../../../src/schemas/sighting.ts';

const STEP = 'chirper/hide#open';
const ACTION = {
  where: { ios: ['Menu', 'Privacy'], android: ['More', 'Privacy'] },
  seen: '2025-03',
};
const words = (label: string, language: string): string[] =>
  language.startsWith('de') && label === 'Privacy' ? ['Privatsphäre', 'Datenschutz'] : [];

function seen(over: Partial<Sighting> = {}): Sighting {
  return sighting.parse({
    step: STEP,
    device: 'android',
    version: '512',
    region: 'eu-eea',
    country: 'DE',
    language: 'en',
    labels: ['More', 'Privacy'],
    day: '2026-11-20',
    by: 'reader',
    ...over,
  });
}
const at = (...all: Sighting[]) => seenAt(STEP, ACTION, all, words);
const NAMES = { device: 'Android', region: 'EU and EEA' };

describe('a sighting beside the path of its step', () => {
  test.each([
    ['the same labels', {}, 'agrees'],
    ['in another case', { labels: ['more', 'PRIVACY'] }, 'agrees'],
    ['another label', { labels: ['More', 'Safety'] }, 'differs'],
    ['one label more', { labels: ['More', 'Settings', 'Privacy'] }, 'differs'],
    ['nothing of the kind', { labels: undefined, missing: true }, 'differs'],
    ['known words of another language', { language: 'de', labels: ['More', 'Datenschutz'] }, 'agrees'],
    ['unknown words of another language', { language: 'de', labels: ['Mehr', 'Datenschutz'] }, 'unknown'],
    ['a device without a path', { device: 'web' }, 'unknown'],
  ] as const)('%s', (_what, over, match) => {
    const one = seen(over as Partial<Sighting>);
    expect(matchOf(one, ACTION.where[one.device as 'ios'], words)).toBe(match);
  });
});

describe('one reader is a lead; two who agree, or a maintainer, are evidence', () => {
  test('and only evidence that agrees moves the date, on its own kind of device', () => {
    expect(datesSeenWith(ACTION, at())).toEqual(['2025-03']);
    expect(datesSeenWith(ACTION, at(seen()))).toEqual(['2025-03']);
    expect(
      datesSeenWith(ACTION, at(seen(), seen({ day: '2026-11-02', language: 'de', labels: ['More', 'Datenschutz'] }))),
    ).toEqual(['2025-03', '2026-11-20']);
    expect(datesSeenWith(ACTION, at(seen({ by: 'maintainer' })))).toEqual(['2025-03', '2026-11-20']);
    expect(datesSeenWith(ACTION, at(seen({ agree: 2, labels: ['Other'] })))).toEqual(['2025-03']);
    // Of a step: as the sightings of another are.
    expect(datesSeenWith(ACTION, at(seen({ by: 'maintainer', step: 'chirper/hide#close' })))).toEqual(['2025-03']);
    const both = at(
      seen({ by: 'maintainer' }),
      seen({ by: 'maintainer', device: 'ios', labels: ['Menu', 'Privacy'], day: '2026-10-01' }),
    );
    expect(datesSeenWith(ACTION, both).sort()).toEqual(['2026-10-01', '2026-11-20']);
  });

  test('what was seen before the path’s own source moves nothing', () => {
    expect(datesSeenWith({ ...ACTION, seen: '2026-11' }, at(seen({ by: 'maintainer' })))).toEqual(['2026-11']);
    expect(datesSeenWith({ ...ACTION, seen: 'unknown' }, at(seen({ by: 'maintainer' })))).toEqual([
      'unknown',
      '2026-11-20',
    ]);
  });

  test('later evidence settles what says otherwise, and it is shown no more', () => {
    const other = seen({ labels: ['More', 'Safety'], day: '2026-11-10' });
    const open = at(other, seen());
    expect(open.map((one) => [one.match, isSettled(one, open)])).toEqual([
      ['agrees', false],
      ['differs', false],
    ]);
    const settled = at(other, seen({ by: 'maintainer' }));
    expect(shownAt(settled).map(({ match }) => match)).toEqual(['agrees']);
    const news = at(seen({ labels: ['More', 'Safety'], agree: 3, day: '2026-11-21' }), seen({ by: 'maintainer' }));
    expect(shownAt(news).map(({ match }) => match)).toEqual(['differs']);
  });
});

describe('in words', () => {
  const say = (...all: Sighting[]): string[] => at(...all).map((one) => sightingWords(one, NAMES));
  test('evidence, leads, and what differs', () => {
    expect(say(seen({ by: 'maintainer' }))).toEqual(['Seen on Android, app 512, Germany, 20 November 2026.']);
    expect(say(seen({ agree: 2, country: undefined, version: undefined }))).toEqual([
      'Seen by 2 readers on Android, EU and EEA, 20 November 2026.',
    ]);
    expect(say(seen({ language: 'de' }))).toEqual([
      'Reported by a reader, not checked: the same on Android, app 512, Germany, menus in German, 20 November 2026.',
    ]);
    expect(say(seen({ labels: ['More', 'Safety'] }))[0]).toMatch(
      /^Reported by a reader, not checked: “More › Safety” on /,
    );
    expect(say(seen({ labels: ['More', 'Safety'], by: 'maintainer' }))[0]).toMatch(
      /^“More › Safety” was seen on Android/,
    );
    expect(say(seen({ labels: undefined, missing: true, by: 'maintainer' }))[0]).toMatch(/^Not found on Android/);
    expect(say(seen({ labels: undefined, missing: true }))[0]).toMatch(/not checked: nothing of the kind on/);
  });
});

test.each([
  [{ step: undefined }],
  [{ label: 'chirper-label' }],
  [{ missing: true }],
  [{ labels: undefined }],
  [{ labels: [] }],
  [{ day: '2099-01-01' }],
  [{ day: '2026-11' }],
  [{ by: 'somebody' }],
  [{ agree: 0 }],
  [{ country: 'Germany' }],
  [{ language: 'German' }],
  [{ step: '../../etc/passwd#x' }],
  [{ name: 'a reader’s name' }],
])('no sighting can be %j', (over) => {
  expect(sighting.safeParse(seen()).success).toBe(true);
  expect(sighting.safeParse({ ...seen(), ...over }).success).toBe(false);
});
