import { url } from '../../domain/urls.ts';
import { messages } from '../../messages/index.ts';

const { pages } = messages.chrome;

/** The pages that the header and the menu lead to. */
export const MAIN_NAV = [
  { href: url.plan(), name: pages.plan },
  { href: url.situations(), name: pages.situations },
  { href: url.guides(), name: pages.guides },
  { href: url.changes(), name: pages.changes },
  { href: url.claims(), name: pages.claims },
  { href: url.rights(), name: pages.rights },
] as const;

export const MORE_NAV = [
  { href: url.controls(), name: pages.controls },
  { href: url.sources(), name: pages.sources },
  { href: url.labels(), name: pages.labels },
  { href: url.glossary(), name: pages.glossary },
  { href: url.about(), name: pages.about },
  { href: url.freshness(), name: pages.freshness },
] as const;

/** `aria-current` of a link on the page `here`: the page itself, or the part of the site that it lies in. */
export function currentness(href: string, here: string): 'page' | 'true' | undefined {
  if (here === href) return 'page';
  return here.startsWith(href) ? 'true' : undefined;
}
