import { sourcesIn } from './citations.ts';

/** A page that cites a source. */
export interface Citing {
  kind: 'guide' | 'change' | 'claim' | 'right' | 'letter' | 'situation' | 'label' | 'glossary';
  title: string;
  address: string;
}

/** Turns “page has citations” into “source is cited by pages”; a page stands once for each source. */
export function invert(pages: Iterable<Citing & { sources: Iterable<string> }>): Map<string, Citing[]> {
  const citedBy = new Map<string, Citing[]>();
  for (const { sources, ...page } of pages) {
    for (const id of sourcesIn(sources)) {
      const list = citedBy.get(id);
      if (list?.some(({ address }) => address === page.address)) continue;
      if (list) list.push(page);
      else citedBy.set(id, [page]);
    }
  }
  return citedBy;
}
