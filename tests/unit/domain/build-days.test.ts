/** What a build says of ages holds on other days than that of the newest content, and in every time zone. */
import { spawnSync } from 'node:child_process';
import { afterEach, describe, expect, test } from 'vitest';
import { readContent } from '../../../src/content/read.ts';
import { addDays, addMonths } from '../../../src/domain/dates.ts';
import { countByAge, freshness, guideAges } from '../../../src/domain/freshness.ts';
import { buildDay } from '../../../src/settings/clock.ts';
import { audit } from '../../../tools/audit/audit.ts';
import { checkContent } from '../../../tools/check/check.ts';

const SITE = 'tests/fixtures/site';
const TODAY = '2026-11-28';
const DAYS: [name: string, day: string][] = [
  ['a day later', addDays(TODAY, 1)],
  ['a year later', addMonths(TODAY, 12)],
  ['on a leap day', '2028-02-29'],
  ['a day after a leap day', '2028-03-01'],
  ['five years later', addMonths(TODAY, 60)],
];
const ages = guideAges([...readContent(SITE).content.guides.values()], () => []);

const before = process.env.SOURCE_DATE_EPOCH;
afterEach(() => {
  if (before === undefined) delete process.env.SOURCE_DATE_EPOCH;
  else process.env.SOURCE_DATE_EPOCH = before;
});

describe.each(DAYS)('%s', (_, day) => {
  test('the freshness page counts every guide once, and none is younger than on the day before', () => {
    const evidence = ages.map((age) => age.evidence);
    const total = countByAge(evidence, day).reduce((sum, { count }) => sum + count, 0);
    expect(total).toBe(ages.length);
    const [earlier, now] = [freshness(ages, addDays(day, -1)), freshness(ages, day)];
    expect(now.young).toBeLessThanOrEqual(earlier.young);
    expect(now.oldLabels).toBeGreaterThanOrEqual(earlier.oldLabels);
  });

  test('content that was right is right still', () => {
    process.env.SOURCE_DATE_EPOCH = String(Date.parse(`${day}T12:00:00Z`) / 1000);
    expect(buildDay()).toBe(day);
    expect(checkContent(SITE).faults).toEqual([]);
  });
});

test('after five years all that has an age is old, and nothing is young', () => {
  const counts = freshness(ages, addMonths(TODAY, 60));
  expect(counts.young).toBe(0);
  expect(counts.oldLabels).toBe(ages.filter(({ oldest }) => oldest !== undefined).length);
  expect(counts.oldLabels).toBeGreaterThan(freshness(ages, TODAY).oldLabels);
});

test('the audit asks for more with every year, and for each old check by its age', () => {
  const asked = (day: string): string[] =>
    audit(SITE, day).flatMap(({ rule, entry }) => (rule === 'old-check' ? [entry] : []));
  expect(asked(addDays(TODAY, 1)).length).toBeLessThan(asked(addMonths(TODAY, 12)).length);
  expect(asked(addMonths(TODAY, 60))).toEqual(expect.arrayContaining(asked(addMonths(TODAY, 12))));
});

test('the day of a build is the same in time zones whose days differ; a reader’s day is his own', () => {
  // Half past ten in the evening of the leap day, in London.
  const moment = Date.parse('2028-02-29T22:30:00Z');
  const code = `
    import { buildDay } from './src/settings/clock.ts';
    import { localDay } from './src/domain/dates.ts';
    console.log(buildDay(), localDay(new Date(${String(moment)})));`;
  const inZone = (TZ: string): string =>
    spawnSync(process.execPath, ['--input-type=module-typescript', '-e', code], {
      encoding: 'utf8',
      env: { ...process.env, TZ, SOURCE_DATE_EPOCH: String(moment / 1000) },
    }).stdout.trim();
  expect(inZone('Pacific/Kiritimati')).toBe('2028-02-29 2028-03-01');
  expect(inZone('Pacific/Pago_Pago')).toBe('2028-02-29 2028-02-29');
  expect(inZone('Asia/Kathmandu')).toBe('2028-02-29 2028-03-01');
});
