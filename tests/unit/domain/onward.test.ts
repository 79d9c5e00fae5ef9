/** Onward links by region: what is of no use where a reader lives never stands among the links for everybody. */
import { expect, test } from 'vitest';
import { readContent } from '../../../src/content/read.ts';
import { holdsIn } from '../../../src/domain/availability.ts';
import { sortGuides, type GuideEntry } from '../../../src/domain/guides.ts';
import { onward, type Onward } from '../../../src/domain/onward.ts';
import { relatedGuides } from '../../../src/domain/related.ts';
import { platformOf } from '../../../src/domain/guide-ids.ts';

function load(root: string): { guides: GuideEntry[]; regions: string[] } {
  const { content } = readContent(root);
  const guides = [...content.guides.values()].map(({ id, data }) => ({ id, platform: platformOf(id), data }));
  return { guides: sortGuides(guides), regions: [...content.regions.keys()] };
}

const fixture = load('tests/fixtures/site');
const named = (ids: string[]): GuideEntry[] =>
  ids.flatMap((id) => fixture.guides.find((guide) => guide.id === id) ?? []);
const shown = (groups: Onward<GuideEntry>[]): [string, string[]][] =>
  groups.map(({ regions, guides }) => [regions?.join(' ') ?? '', guides.map(({ id }) => id)]);

test('what holds for everybody stands first; the rest by region, with what stands in elsewhere', () => {
  const wanted = named(['hub/refuse-ads', 'plauder/encrypt-backup']);
  expect(shown(onward(wanted, fixture.guides, fixture.regions))).toEqual([
    ['', ['plauder/encrypt-backup']],
    ['eu-eea', ['hub/refuse-ads']],
    ['uk japan other', ['device/block-trackers']],
    // The guide names it itself (insteadIn).
    ['us', ['device/limit-location']],
  ]);
});

test('on a page that is for some regions only, what holds there is for everybody who needs the page', () => {
  const wanted = named(['hub/refuse-ads', 'fotobox/leave-the-map']);
  expect(shown(onward(wanted, fixture.guides, fixture.regions, { in: ['eu-eea'] }))).toEqual([
    ['', ['hub/refuse-ads', 'fotobox/make-account-private']],
  ]);
});

const live = load('.');

test('no guide of the site leads a reader to what is not offered where both of them are', () => {
  for (const guide of live.guides) {
    const here = live.regions.filter((region) => holdsIn(guide.data.regions, region));
    const groups = onward(relatedGuides(guide, live.guides), live.guides, live.regions, guide.data.regions);
    for (const { regions = here, guides } of groups)
      for (const other of guides)
        for (const region of regions)
          expect(holdsIn(other.data.regions, region), `${guide.id} → ${other.id} in ${region}`).toBe(true);
  }
});
