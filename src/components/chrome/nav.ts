import { url } from '../../domain/urls.ts';

/** The pages that the header and the menu lead to. */
export const MAIN_NAV = [
  { href: url.plan(), name: 'My plan' },
  { href: url.situations(), name: 'What has happened?' },
  { href: url.guides(), name: 'Guides' },
  { href: url.changes(), name: 'What changed' },
  { href: url.claims(), name: 'Fact checks' },
  { href: url.rights(), name: 'Your rights' },
] as const;

export const MORE_NAV = [
  { href: url.controls(), name: 'What can be turned off' },
  { href: url.sources(), name: 'Sources' },
  { href: url.labels(), name: 'Menu labels' },
  { href: url.glossary(), name: 'Glossary' },
  { href: url.about(), name: 'About and method' },
  { href: url.freshness(), name: 'How fresh it is' },
] as const;

/** `aria-current` of a link on the page `here`: the page itself, or the part of the site that it lies in. */
export function currentness(href: string, here: string): 'page' | 'true' | undefined {
  if (here === href) return 'page';
  return here.startsWith(href) ? 'true' : undefined;
}
