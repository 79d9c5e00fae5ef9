import { labelsOf } from '../../../src/domain/paths.ts';
import { partsOf } from '../../../src/domain/steps.ts';
import { at, type Find } from '../../lint/rule.ts';
import { platformsOf } from '../../../src/domain/guide-ids.ts';

/** No step shows a label by a name that the screen no longer has. */
export const formerLabels: Find = (content) => {
  const names = new Map<string, { platforms: readonly string[]; now: string }[]>();
  for (const label of content.labels.values()) {
    const now = label.data.names.filter((name) => name.status !== 'former').map((name) => `“${name.name}”`);
    for (const name of label.data.names) {
      if (name.status !== 'former') continue;
      const list = names.get(name.name.toLowerCase()) ?? [];
      list.push({ platforms: label.data.platforms, now: now.join(' or ') });
      names.set(name.name.toLowerCase(), list);
    }
  }
  return [...content.guides.values()].flatMap((entry) => {
    const platforms = platformsOf(entry.id, entry.data.platforms);
    return partsOf(entry.data).flatMap(({ part, path }) =>
      Object.entries(part.where ?? {}).flatMap(([surface, shown]) =>
        labelsOf(shown).flatMap((text, position: number) => {
          const found = names
            .get(text.toLowerCase())
            ?.find((label) => label.platforms.some((platform) => platforms.includes(platform)));
          if (!found) return [];
          const remedy = found.now === '' ? 'The label is gone; rewrite the step.' : `It is now ${found.now}.`;
          return [at(entry, [...path, 'where', surface, position], `uses the former label “${text}”`, remedy)];
        }),
      ),
    );
  });
};

/** No label has two entries in one app, and no entry tells the same words twice. */
export const localLabels: Find = (content) => {
  const told = new Map<string, string>();
  return [...content.localLabels.values()].flatMap((entry) => {
    const { label, platforms, words } = entry.data;
    const again = platforms.flatMap((platform, index) => {
      const key = `${platform}: ${label.toLowerCase()}`;
      const earlier = told.get(key);
      told.set(key, entry.id);
      if (earlier === undefined) return [];
      return [
        at(entry, ['platforms', index], `has “${label}” of ${platform} again, as “${earlier}” does`, 'Join the two.'),
      ];
    });
    const twice = words.flatMap(({ language, text }, index) =>
      words.findIndex((other) => other.language === language && other.text === text) === index
        ? []
        : [
            at(
              entry,
              ['words', index],
              `tells “${text}” in “${language}” twice`,
              'Keep one, with the sources of both.',
            ),
          ],
    );
    return [...again, ...twice];
  });
};
