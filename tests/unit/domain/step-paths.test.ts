import { describe, expect, test } from 'vitest';
import { innerLabels, rowKind, screensOf, shownPaths } from '../../../src/domain/step-paths.ts';
import type { Step } from '../../../src/schemas/guide.ts';

const step = (fields: Partial<Step>): Step => ({
  id: 'a-step',
  do: 'Open the lamp',
  sources: [],
  version: 1,
  formerIds: [],
  ...fields,
});

describe('a path', () => {
  test('that several devices share is shown once', () => {
    const where = { ios: ['Menu', 'Lamps'], android: ['Menu', 'Lamps'], web: ['Lamps'] };
    expect(shownPaths(step({ where }))).toEqual([
      { devices: ['ios', 'android'], labels: ['Menu', 'Lamps'], samePage: false },
      { devices: ['web'], labels: ['Lamps'], samePage: false },
    ]);
  });

  test('does not repeat the whole path of the step before, device by device', () => {
    const before = step({ where: { ios: ['Menu', 'Lamps'], web: ['Lights'] } });
    const here = step({ where: { ios: ['Menu', 'Lamps', 'Night lamp'], web: ['Lamps', 'Night lamp'] } });
    expect(shownPaths(here, before)).toEqual([
      { devices: ['ios'], labels: ['Night lamp'], samePage: true },
      { devices: ['web'], labels: ['Lamps', 'Night lamp'], samePage: false },
    ]);
  });
});

describe('the drawing of the last screen', () => {
  const CASES: [does: string, label: string, leadsOn: boolean, kind: string][] = [
    ['Turn off “Night lamp”', 'Night lamp', false, 'off'],
    ['Open “Night lamp” and turn it on', 'Night lamp', false, 'on'],
    ['Turn off the lamps that you do not need', 'Lamps', false, 'plain'],
    ['Tap “Lamps”, then “Night lamp”', 'Night lamp', true, 'opens'],
    ['Tap “Delete all lamps”', 'Delete all lamps', false, 'presses'],
    ['Tap “Lamps”', 'Lamps', false, 'opens'],
    ['Choose “Only me”', 'Only me', false, 'picks'],
    ['Search the settings for “lamps”', 'Lamps', false, 'opens'],
    ['Go on as before', 'Lamps', false, 'plain'],
  ];
  test.each(CASES)('%s, last label %s', (does, label, leadsOn, kind) => {
    expect(rowKind(does, label, leadsOn)).toBe(kind);
  });

  test('has the label before the last as its title, and none where nothing comes before', () => {
    const where = { ios: ['Menu', 'Lamps', 'Night lamp'], android: ['More', 'Lamps', 'Night lamp'], web: ['Lamps'] };
    expect(screensOf(step({ do: 'Turn off “Night lamp”', where }), new Set())).toEqual([
      { devices: ['ios', 'android'], title: 'Lamps', row: 'Night lamp', kind: 'off' },
    ]);
  });

  test('is drawn as the step says, where its verb misleads', () => {
    const [drawing] = screensOf(step({ where: { web: ['Lamps', 'Night'] }, row: 'presses' }), new Set());
    expect(drawing?.kind).toBe('presses');
  });

  test('leads on where another path of the guide goes further, also within a choice', () => {
    const way = { id: 'a-way', do: 'Turn it off', sources: ['x'], where: { ios: ['Menu', 'Lamps', 'Night lamp'] } };
    const steps = [step({ oneOf: [way, { ...way, id: 'other-way', where: { ios: ['Menu'] } }] })];
    expect([...innerLabels({ steps })]).toEqual(['Menu', 'Lamps']);
  });
});
