import { partsOf } from '../../../src/domain/steps.ts';
import { headingAnchors, ownAnchors } from './links.ts';
import { at, inBody, type Find, type Found } from '../../lint/rule.ts';
import type { Entry } from '../../../src/content/read.ts';
import { platformOf } from '../../../src/domain/guide-ids.ts';

/** Ids inside an entry, titles within a collection, and former addresses are unique. */
export const uniqueness: Find = (content) => {
  const faults: Found[] = [];
  const repeated = (entry: Entry<unknown>, named: readonly { id: string; path: (string | number)[] }[]): void => {
    named.forEach(({ id, path }, index) => {
      if (named.findIndex((other) => other.id === id) === index) return;
      faults.push(
        at(
          entry,
          [...path, 'id'],
          `“${id}” stands twice in this file`,
          'Give each its own id; it is the address of a link.',
        ),
      );
    });
  };
  for (const entry of content.guides.values())
    repeated(entry, [
      ...partsOf(entry.data).map(({ part, path }) => ({ id: part.id, path })),
      ...entry.data.steps.flatMap((step, index) =>
        step.formerIds.map((id) => ({ id, path: ['steps', index, 'formerIds'] })),
      ),
    ]);
  for (const entry of content.rights.values())
    repeated(
      entry,
      entry.data.rights.map(({ id }, index) => ({ id, path: ['rights', index] })),
    );

  for (const entry of content.situations.values()) {
    repeated(
      entry,
      entry.data.stages.map(({ id }, index) => ({ id, path: ['stages', index] })),
    );
    const seen = new Set<string>();
    entry.data.stages.forEach(({ steps }, stage) => {
      steps.forEach(({ guide }, index) => {
        if (guide === undefined) return;
        if (seen.has(guide))
          faults.push(
            at(
              entry,
              ['stages', stage, 'steps', index, 'guide'],
              `“${guide}” is a step of this journey already`,
              'Name it once, where it is needed first.',
            ),
          );
        seen.add(guide);
      });
    });
  }

  for (const entry of [...content.guides.values(), ...content.rights.values(), ...content.situations.values()]) {
    const own = new Set(ownAnchors(entry.data));
    for (const anchor of headingAnchors(entry.body))
      if (own.has(anchor)) {
        const line = entry.body.split('\n').findIndex((text) => headingAnchors(text).includes(anchor));
        faults.push(
          inBody(
            entry,
            line,
            `has a heading whose anchor, “${anchor}”, is taken on this page`,
            'Word the heading otherwise.',
          ),
        );
      }
  }

  const titles = new Map<string, string>();
  for (const entry of content.guides.values()) {
    const key = `${platformOf(entry.id)}: ${entry.data.title.toLowerCase()}`;
    const earlier = titles.get(key);
    if (earlier)
      faults.push(at(entry, ['title'], `is also the title of ${earlier}`, 'Say in the title what sets the two apart.'));
    titles.set(key, entry.file);
  }
  for (const entry of content.situations.values()) {
    const key = entry.data.title.toLowerCase();
    const earlier = titles.get(key);
    if (earlier)
      faults.push(at(entry, ['title'], `is also the title of ${earlier}`, 'Say in the title what sets the two apart.'));
    titles.set(key, entry.file);
  }
  const former = new Map<string, string>();
  for (const entry of content.guides.values()) {
    entry.data.formerIds.forEach((id, index) => {
      const taken = content.guides.has(id) ? `content/guides/${id}.mdx` : former.get(id);
      if (taken)
        faults.push(
          at(entry, ['formerIds', index], `“${id}” already belongs to ${taken}`, 'Remove it from one of the two.'),
        );
      former.set(id, entry.file);
    });
  }
  return faults;
};
