import { parseCitation } from '../../../src/domain/citations.ts';
import { pointersOf } from '../../../src/content/markup.ts';
import { supportsOf } from '../../../src/content/support.ts';
import { at, type Find } from '../../lint/rule.ts';
import { evidencesOf, proseOf } from '../../../src/content/prose.ts';

/** Every source is cited somewhere: what nobody cites only looks like evidence. */
export const orphans: Find = (content, { unread }) => {
  const cited = new Set(supportsOf(content).flatMap((support) => support.sources));
  for (const { citation } of evidencesOf(content)) cited.add(parseCitation(citation).source);
  for (const entry of proseOf(content)) {
    for (const pointer of pointersOf(entry.body)) if (pointer.kind === 'source') cited.add(pointer.target);
  }
  return [...content.sources.values()]
    .filter((entry) => !cited.has(entry.id) && !unread.texts.some((text) => text.includes(entry.id)))
    .map((entry) => at(entry, [], `source “${entry.id}” is cited nowhere`, 'Cite it, or remove it.'));
};
