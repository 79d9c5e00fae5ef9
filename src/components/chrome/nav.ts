/** The pages that the header and the footer lead to. */
export const MAIN_NAV = [
  { href: '/plan/', name: 'My plan' },
  { href: '/guides/', name: 'Guides' },
  { href: '/changes/', name: 'What changed' },
  { href: '/claims/', name: 'Fact checks' },
  { href: '/rights/', name: 'Your rights' },
] as const;

export const MORE_NAV = [
  { href: '/controls/', name: 'What can be turned off' },
  { href: '/sources/', name: 'Sources' },
  { href: '/labels/', name: 'Renamed labels' },
  { href: '/glossary/', name: 'Glossary' },
  { href: '/about/', name: 'About and method' },
  { href: '/about/freshness/', name: 'How fresh it is' },
] as const;
