import type { Correction } from '../schemas/common.ts';
import { newestFirst } from './dates.ts';
import { url } from './urls.ts';

/** A correction with the page that it is about. */
export interface PageCorrection extends Correction {
  title: string;
  href: string;
}

interface Entry {
  id: string;
  data: { title: string; corrections: Correction[] };
}

/** All corrections of the site, newest first, then by page. */
export function allCorrections(site: {
  guides: readonly Entry[];
  changes: readonly Entry[];
  claims: readonly Entry[];
  rights: readonly Entry[];
  situations: readonly Entry[];
}): PageCorrection[] {
  const of = (entries: readonly Entry[], address: (id: string) => string): PageCorrection[] =>
    entries.flatMap(({ id, data }) =>
      data.corrections.map((correction) => ({ ...correction, title: data.title, href: address(id) })),
    );
  return [
    ...of(site.guides, url.guide),
    ...of(site.changes, url.change),
    ...of(site.claims, url.claim),
    ...of(site.rights, url.right),
    ...of(site.situations, url.situation),
  ].sort((a, b) => newestFirst(a.on, b.on) || (a.href < b.href ? -1 : 1));
}
