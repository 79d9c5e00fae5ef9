import { parseCitation, type Citation } from '../../../src/domain/citations.ts';
import { pointersOf } from '../../../src/content/markup.ts';
import { supportsOf } from '../../../src/content/support.ts';
import { at, inBody, type Find, type Found } from '../../lint/rule.ts';
import { evidencesOf, proseOf } from '../../../src/content/prose.ts';

/** Every passage that a citation names exists in its source, and every passage is cited. */
export const passages: Find = (content, { unread }) => {
  const faults: Found[] = [];
  const cited = new Set<string>();
  const look = (citation: Citation, fault: (message: string, remedy: string) => Found): void => {
    const { source, passage } = citation;
    const data = content.sources.get(source)?.data;
    if (passage === undefined || !data) return;
    cited.add(`${source}#${passage}`);
    if (data.passages && Object.hasOwn(data.passages, passage)) return;
    const known = Object.keys(data.passages ?? {});
    faults.push(
      fault(
        `names the passage “${passage}”, which source “${source}” does not have`,
        known.length > 0 ? `It has ${known.join(', ')}. Name one of them, or add it.` : 'Add it to the source.',
      ),
    );
  };
  for (const { entry, path, citations } of supportsOf(content)) {
    citations.forEach((text, index) => {
      look(parseCitation(text), (message, remedy) => at(entry, [...path, index], message, remedy));
    });
  }
  for (const { entry, citation } of evidencesOf(content))
    look(parseCitation(citation), (message, remedy) => at(entry, ['evidence', 'source'], message, remedy));
  for (const entry of proseOf(content)) {
    for (const { kind, target, passage, line } of pointersOf(entry.body)) {
      if (kind === 'source')
        look({ source: target, passage }, (message, remedy) => inBody(entry, line, message, remedy));
    }
  }
  for (const entry of content.sources.values()) {
    for (const key of Object.keys(entry.data.passages ?? {})) {
      const citation = `${entry.id}#${key}`;
      if (!cited.has(citation) && !unread.texts.some((text) => text.includes(citation)))
        faults.push(at(entry, ['passages', key], `passage “${key}” is cited nowhere`, 'Cite it, or remove it.'));
    }
  }
  return faults;
};
