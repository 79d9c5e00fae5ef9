/** Journeys: their order, a guide's place in them, and their waiting times. On the fixture site. */
import { expect, test } from 'vitest';
import { readContent } from '../../../src/content/read.ts';
import { journeyAnchor, placesOf } from '../../../src/domain/journey-links.ts';
import {
  guidesOfJourney,
  relatedSituations,
  sortSituations,
  stepsOfJourney,
  waitsOf,
} from '../../../src/domain/situations.ts';

const { content } = readContent('tests/fixtures/site');
const situations = sortSituations([...content.situations.values()]);
const [watched, leaving] = situations;
if (!watched || !leaving) throw new Error('The fixture site has two situations.');

test('situations stand in their order, and their steps are numbered through the stages', () => {
  expect(situations.map(({ data }) => data.order)).toEqual([1, 2]);
  const steps = stepsOfJourney(leaving.data);
  expect(steps.map(({ number, stage }) => `${String(number)} ${stage}`)).toEqual([
    '1 before',
    '2 before',
    '3 before',
    '4 go',
    '5 go',
    '6 go',
    '7 go',
  ]);
  expect(guidesOfJourney(leaving.data)).toEqual([
    'chirper/object-to-training',
    'chirper/limit-old-posts',
    'chirper/delete-account',
  ]);
});

test('a guide knows its place, and leads to a neighbour that is for every region', () => {
  expect(placesOf('plauder/encrypt-backup', situations, content.guides)).toEqual([
    {
      situation: watched.id,
      title: watched.data.title,
      anchor: journeyAnchor(watched.id),
      number: 5,
      of: 8,
      back: {
        href: `/plauder/hide-last-seen/#${journeyAnchor(watched.id)}`,
        title: content.guides.get('plauder/hide-last-seen')?.data.title,
      },
      // The next step is for one region only.
      next: { href: `/situations/${watched.id}/#close-doors`, title: 'The whole list' },
    },
  ]);
});

test('where the neighbour is no guide, or there is none, the links lead to the journey', () => {
  const [place] = placesOf('chirper/object-to-training', situations, content.guides);
  expect(place?.back.href).toBe(`/situations/${leaving.id}/`);
  expect(place?.next.href).toBe(`/situations/${leaving.id}/#before`);
  expect(placesOf('hub/write-to-us', situations, content.guides)).toEqual([]);
});

test('waiting times: what the guide says of itself, else of the answer it waits for; those for some regions are marked', () => {
  expect(waitsOf(leaving.data, content.guides)).toEqual([
    { guide: 'chirper/object-to-training', months: 1, limited: true },
    { guide: 'chirper/delete-account', days: 30, limited: false },
  ]);
  expect(waitsOf(watched.data, content.guides)).toEqual([
    { guide: 'fotobox/see-what-is-kept', days: 3, limited: false },
  ]);
});

test('related situations are others, at most as many as asked for', () => {
  expect(relatedSituations(leaving, situations)).toEqual([watched]);
  expect(relatedSituations(leaving, situations, 0)).toEqual([]);
});
