/** The list for borrowed phones, on the fixture site. */
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/content/read.ts';
import { asSheet, looksFor, phonesOf } from '../../../tools/audit/phones.ts';
import { platformOf } from '../../../src/domain/guide-ids.ts';

const ROOT = 'tests/fixtures/site';
const TODAY = '2026-11-27';
const looks = (phones: string) => looksFor(ROOT, phones, TODAY);

describe('what to look at on borrowed phones', () => {
  test('only paths of that device, the most useful first, each once', () => {
    const list = looks('ios');
    expect(list.length).toBeGreaterThan(5);
    expect(new Set(list.map(({ device }) => device))).toEqual(new Set(['ios']));
    expect(new Set(list.map(({ step }) => step)).size).toBe(list.length);
    const weights = list.map(({ weight }) => weight);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    const both = looks('ios,android');
    expect(both.length).toBeGreaterThan(list.length);
  });

  test('a step at which screens disagree stands before one as old at which none does, and says what was seen', () => {
    const { otherwise } = looks('ios').find(({ step }) => step === 'plauder/hide-last-seen#open') ?? { otherwise: [] };
    expect(otherwise).toEqual([expect.stringContaining('Privacy & safety')]);
  });

  test('what was just seen on that device needs no look', () => {
    const steps = looks('android').map(({ step }) => step);
    expect(steps).not.toContain('plauder/hide-last-seen#open');
    expect(looksFor(ROOT, 'android', '2027-11-27').map(({ step }) => step)).toContain('plauder/hide-last-seen#open');
  });

  test('with a language, the labels that nobody has seen in it', () => {
    const { content } = readContent(ROOT);
    const known = [...content.localLabels.values()].find(({ data }) =>
      data.words.some(({ language }) => language === 'de'),
    );
    const list = looks('ios,android,web,de');
    expect(list.some(({ unseen }) => unseen.length > 0)).toBe(true);
    for (const { guide, unseen } of list)
      if (known?.data.platforms.includes(platformOf(guide))) expect(unseen).not.toContain(known.data.label);
    expect(looks('ios').every(({ unseen }) => unseen.length === 0)).toBe(true);
  });

  test('as a sheet: one look a paragraph, with a line to write on', () => {
    const list = looks('ios,de');
    const sheet = asSheet(list, list.slice(0, 3), 'ios,de', TODAY);
    expect(sheet.match(/^\d+\. \[ \] iPhone: /gm)).toHaveLength(3);
    expect(sheet.match(/says: _+/g)).toHaveLength(3);
    expect(sheet).toContain(`3 of ${String(list.length)}`);
    expect(sheet).toContain('Not known in German');
    expect(asSheet([], [], 'ios', TODAY)).toMatch(/^Nothing to look at/);
  });

  test.each(['a toaster', 'ios,de,fr', 'ios,<b>', ''])('“%s” is no list of phones', (text) => {
    expect(() => phonesOf(text, readContent(ROOT).content)).toThrow(/Name kinds of device/);
  });
});
