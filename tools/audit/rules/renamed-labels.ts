import { labelsOf } from '../../../src/domain/paths.ts';
import { partsOf } from '../../../src/domain/steps.ts';
import { at, type Rule } from '../../lint/rule.ts';
import { platformOf } from '../../../src/domain/guide-ids.ts';

/** Steps that show a label by a name that Meta is replacing (or has replaced), without the name that follows it. */
export const renamedLabels: Rule = {
  id: 'renamed-label',
  severity: 'review',
  about: 'labels renamed but still used',
  find: ({ content, readers }) =>
    [...content.guides.values()].flatMap((entry) => {
      // By the guide's own platform only: “Settings” of a phone is not “Settings” of WhatsApp.
      const platform = platformOf(entry.id);
      const labels = [...content.labels.values()].filter(({ data }) => data.platforms.includes(platform));
      const found = new Map<string, { now: string[]; path: (string | number)[] }>();
      for (const { part, path } of partsOf(entry.data)) {
        const used = new Set(
          Object.values(part.where ?? {})
            .flatMap(labelsOf)
            .map((text) => text.toLowerCase()),
        );
        const said = `${part.do} ${part.note ?? ''}`.toLowerCase();
        for (const { data } of labels) {
          const old = data.names.find(({ name, status }) => status !== 'current' && used.has(name.toLowerCase()));
          const now = data.names.filter(({ status }) => status === 'current').map(({ name }) => name);
          if (
            !old ||
            now.length === 0 ||
            now.some((name) => used.has(name.toLowerCase()) || said.includes(name.toLowerCase()))
          )
            continue;
          if (!found.has(old.name)) found.set(old.name, { now, path });
        }
      }
      return [...found].map(([name, { now, path }]) =>
        at(
          entry,
          [...path, 'where'],
          `shows “${name}”, now ${now.map((text) => `“${text}”`).join(' or ')}, which the step does not name`,
          'Show the new name if a source shows the path with it; else name it in the note.',
          readers.guide(entry.id),
        ),
      );
    }),
};
