import { labelsOf } from '../../../src/domain/paths.ts';
import { partsOf } from '../../../src/domain/steps.ts';
import { at, type Find } from '../../lint/rule.ts';

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
    const platforms = [entry.id.split('/')[0] ?? '', ...entry.data.platforms];
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
