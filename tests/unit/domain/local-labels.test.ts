import { describe, expect, test } from 'vitest';
import { localLinesByAction, localTexts } from '../../../src/domain/local-labels.ts';
import type { Step } from '../../../src/schemas/guide.ts';
import type { LocalLabel } from '../../../src/schemas/local-label.ts';

const step = (id: string, path: string[]): Step => ({
  id,
  do: 'Open the lamp',
  where: { ios: path },
  sources: [],
  version: 1,
  formerIds: [],
});
const word = (language: LocalLabel['words'][number]['language'], text: string, more = {}) => ({
  language,
  text,
  seen: '2025-05',
  sources: ['a-paper'],
  ...more,
});
const LAMPS: LocalLabel = {
  label: 'Lamps',
  platforms: ['lampbook'],
  words: [
    word('de', 'Lampen'),
    word('es-ES', 'Lámparas', { conflict: 'Another has “Luces”.' }),
    word('es-419', 'Focos'),
  ],
};
const lines = (labels: LocalLabel[], steps: Step[], language: string) =>
  [...localLinesByAction(labels, { steps }, 'lampbook').values()].map((all) =>
    all.find((one) => one.language === language),
  );

describe('labels in other languages', () => {
  test('stand at the first step that shows them, with the variants of a language apart', () => {
    const steps = [step('one', ['Menu', 'Lamps']), step('two', ['Menu', 'Lamps'])];
    expect(lines([LAMPS], steps, 'es')).toEqual([
      {
        language: 'es',
        variants: [
          { tag: 'es-ES', words: [{ label: 'Lamps', text: 'Lámparas', seen: '2025-05', doubtful: true }] },
          { tag: 'es-419', words: [{ label: 'Lamps', text: 'Focos', seen: '2025-05', doubtful: false }] },
        ],
        unseen: ['Menu'],
      },
    ]);
  });

  test('that nobody has seen in a language are named as such', () => {
    expect(lines([LAMPS], [step('one', ['Menu', 'Lamps'])], 'fr')).toEqual([
      { language: 'fr', variants: [], unseen: ['Menu', 'Lamps'] },
    ]);
  });

  test('are those of the app of the guide’s folder', () => {
    expect(lines([{ ...LAMPS, platforms: ['moths'] }], [step('one', ['Lamps'])], 'de')).toEqual([]);
    expect(localTexts([LAMPS], ['lamps'], 'moths')).toEqual([]);
    expect(localTexts([LAMPS], ['lamps'], 'lampbook')).toEqual(['Lampen', 'Lámparas', 'Focos']);
  });

  test('do not count at the beginning of a path if that may be another menu', () => {
    const inside: LocalLabel = { ...LAMPS, inside: true };
    expect(lines([inside], [step('one', ['Lamps', 'Night'])], 'de')).toEqual([]);
    expect(lines([inside], [step('one', ['Menu', 'Lamps'])], 'de')).toHaveLength(1);
  });
});
