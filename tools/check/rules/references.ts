import { parseCitation } from '../../../src/domain/citations.ts';
import { pointersOf } from '../../../src/content/markup.ts';
import type { Content, Entry } from '../../../src/content/read.ts';
import { supportsOf } from '../../../src/content/support.ts';
import { letterIds } from '../../../src/domain/letters/offer.ts';
import { REQUEST_IDS } from '../../../src/domain/letters/requests.ts';
import { EVERYWHERE, OWN_REGION } from '../../../src/domain/situations.ts';
import { partsOf } from '../../../src/domain/steps.ts';
import { at, inBody, type Find, type Found } from '../../lint/rule.ts';
import { evidencesOf, proseOf } from '../../../src/content/prose.ts';
import { closest } from '../../../src/content/nearest.ts';
import { platformOf } from '../../../src/domain/guide-ids.ts';

/** So many ids are told; more are looked up. */
const FEW = 24;

/** Every id that an entry names exists. */
export const references: Find = (content, { has, unread }) => {
  const faults: Found[] = [];
  const need = (
    entry: Entry<unknown>,
    collection: keyof Content,
    ids: readonly string[],
    path: (string | number)[],
  ): void => {
    ids.forEach((id, index) => {
      if (has(collection, id)) return;
      faults.push(
        at(
          entry,
          [...path, index],
          `names “${id}”, which is not in content/${collection}`,
          nearest(id, content[collection].keys()),
        ),
      );
    });
  };
  const needOne = (entry: Entry<unknown>, collection: keyof Content, id: string, path: (string | number)[]): void => {
    if (has(collection, id)) return;
    faults.push(
      at(entry, path, `names “${id}”, which is not in content/${collection}`, nearest(id, content[collection].keys())),
    );
  };
  const availability = (entry: Entry<unknown>, regions: 'everywhere' | 'no-limit-known' | string[]): void => {
    if (Array.isArray(regions)) need(entry, 'regions', regions, ['regions', 'in']);
  };

  for (const support of supportsOf(content)) need(support.entry, 'sources', support.sources, support.path);
  for (const { entry, citation } of evidencesOf(content))
    needOne(entry, 'sources', parseCitation(citation).source, ['evidence', 'source']);

  const offered = letterIds(content.letters.values(), content.rights.keys());
  // Which regions have a letter cannot be told while one of the letters, or a region's page, could not be read.
  const lettersKnown = (['letters', 'rights'] as const).every(
    (name) => unread.ids[name].size === 0 && !unread.incomplete.has(name),
  );
  const noLetter = (request: string): boolean => lettersKnown && !offered.some((id) => id.endsWith(`/${request}`));
  for (const entry of content.guides.values()) {
    const { data } = entry;
    const { letter } = data;
    if (letter !== undefined && noLetter(letter))
      faults.push(
        at(entry, ['letter'], `names the letter “${letter}”, which no region has`, nearest(letter, REQUEST_IDS)),
      );
    const folder = platformOf(entry.id);
    if (!has('platforms', folder)) {
      faults.push(
        at(
          entry,
          [],
          `lies in the folder “${folder}”, which is no platform`,
          nearest(folder, content.platforms.keys()),
        ),
      );
    }
    need(entry, 'platforms', data.platforms, ['platforms']);
    need(entry, 'topics', data.topics, ['topics']);
    need(entry, 'uses', data.uses, ['uses']);
    need(entry, 'devices', data.devices, ['devices']);
    for (const { part, path } of partsOf(data)) {
      need(entry, 'devices', part.devices ?? [], [...path, 'devices']);
      for (const id of Object.keys(part.where ?? {})) needOne(entry, 'devices', id, [...path, 'where', id]);
    }
    need(entry, 'guides', data.related, ['related']);
    if (data.ended) {
      needOne(entry, 'changes', data.ended.change, ['ended', 'change']);
      need(entry, 'guides', data.ended.guides, ['ended', 'guides']);
    }
    for (const [region, instead] of Object.entries(data.insteadIn)) {
      needOne(entry, 'regions', region, ['insteadIn', region]);
      needOne(entry, 'guides', instead, ['insteadIn', region]);
    }
    need(entry, 'guides', data.sameAs, ['sameAs']);
    need(entry, 'guides', data.includes, ['includes']);
    need(entry, 'guides', data.after, ['after']);
    for (const { part, path } of partsOf(data)) need(entry, 'guides', part.guides ?? [], [...path, 'guides']);
    availability(entry, data.regions.in);
  }
  for (const entry of content.changes.values()) {
    need(entry, 'platforms', entry.data.platforms, ['platforms']);
    need(entry, 'guides', entry.data.guides, ['guides']);
    availability(entry, entry.data.regions.in);
  }
  for (const entry of content.claims.values()) {
    need(entry, 'claims', entry.data.related, ['related']);
    entry.data.todo.forEach((item, index) => {
      if (item.guide !== undefined) needOne(entry, 'guides', item.guide, ['todo', index, 'guide']);
    });
  }
  for (const entry of content.rights.values()) {
    need(entry, 'guides', entry.data.guides, ['guides']);
    if (!has('regions', entry.id)) {
      faults.push(
        at(
          entry,
          [],
          `is named after “${entry.id}”, which is not in content/regions.yaml`,
          nearest(entry.id, content.regions.keys()),
        ),
      );
    }
  }
  for (const entry of content.situations.values()) {
    const { data } = entry;
    need(entry, 'platforms', data.platforms, ['platforms']);
    data.stages.forEach(({ steps }, stage) => {
      steps.forEach((step, index) => {
        const path = ['stages', stage, 'steps', index];
        if (step.guide !== undefined) needOne(entry, 'guides', step.guide, [...path, 'guide']);
        if (step.claim !== undefined) needOne(entry, 'claims', step.claim, [...path, 'claim']);
        if (step.change !== undefined) needOne(entry, 'changes', step.change, [...path, 'change']);
        if (step.right !== undefined && step.right !== OWN_REGION)
          needOne(entry, 'rights', step.right, [...path, 'right']);
        if (step.letter !== undefined && noLetter(step.letter))
          faults.push(
            at(
              entry,
              [...path, 'letter'],
              `names the letter “${step.letter}”, which no region has`,
              nearest(step.letter, REQUEST_IDS),
            ),
          );
        need(entry, 'regions', step.regions ?? [], [...path, 'regions']);
      });
    });
    data.helplines.forEach(({ region }, index) => {
      if (region !== EVERYWHERE) needOne(entry, 'regions', region, ['helplines', index, 'region']);
    });
  }
  for (const entry of content.labels.values()) {
    need(entry, 'platforms', entry.data.platforms, ['platforms']);
    entry.data.names.forEach((name, index) => {
      need(entry, 'regions', name.regions ?? [], ['names', index, 'regions']);
    });
  }
  for (const entry of content.localLabels.values()) need(entry, 'platforms', entry.data.platforms, ['platforms']);
  for (const entry of content.helpIn.values()) {
    need(entry, 'guides', entry.data.guides, ['guides']);
    need(entry, 'rights', entry.data.rights, ['rights']);
  }
  for (const entry of content.platforms.values()) {
    need(entry, 'guides', entry.data.first, ['first']);
    need(entry, 'platforms', entry.data.settingsOf, ['settingsOf']);
  }
  for (const entry of content.topics.values()) need(entry, 'uses', entry.data.uses, ['uses']);

  for (const entry of proseOf(content)) {
    for (const pointer of pointersOf(entry.body)) {
      if (pointer.kind === 'link') continue;
      const collection = pointer.kind === 'source' ? 'sources' : 'glossary';
      if (has(collection, pointer.target)) continue;
      faults.push(
        inBody(
          entry,
          pointer.line,
          `names “${pointer.target}”, which is not in content/${collection}`,
          nearest(pointer.target, content[collection].keys()),
        ),
      );
    }
  }
  return faults;
};

/** What to do about an id that is not known: the one that was meant, else those that there are, if they are few. */
export function nearest(id: string, known: Iterable<string>): string {
  const all = [...known];
  const meant = closest(id, all);
  if (meant !== undefined) return `Did you mean “${meant}”?`;
  return all.length > 0 && all.length <= FEW
    ? `Add it, or name one of these: ${all.join(', ')}.`
    : 'Add it, or name one that exists.';
}
