/**
 * The part of the schema.org vocabulary that the site uses: types with the properties that each may have, and what their
 * values are. From https://schema.org/version/latest (types and their parents), held against schema-dts 2.1.0 on 2026-11-27.
 */
const TEXT = ['Text'] as const;
const URL_ = ['URL'] as const;
const THING = { name: TEXT, description: TEXT, url: URL_ } as const;
const WORK = { ...THING, datePublished: ['Date'], dateModified: ['Date'], author: ['Organization'] } as const;
const LISTED = { ...THING, position: ['Number'] } as const;

const TYPES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  BreadcrumbList: { ...THING, itemListElement: ['ListItem'] },
  ListItem: { ...LISTED, item: URL_ },
  HowTo: { ...WORK, totalTime: ['Duration'], step: ['HowToStep'] },
  HowToStep: { ...LISTED, itemListElement: ['HowToDirection'] },
  HowToDirection: { ...LISTED, text: TEXT },
  ClaimReview: { ...WORK, claimReviewed: TEXT, reviewRating: ['Rating'] },
  Rating: { ...THING, alternateName: TEXT, ratingValue: ['Number'], bestRating: ['Number'], worstRating: ['Number'] },
  Organization: THING,
  WebSite: { ...WORK, potentialAction: ['SearchAction'] },
  SearchAction: { ...THING, target: URL_, 'query-input': TEXT },
};

/** What search engines ask for on top: https://developers.google.com/search/docs/appearance/structured-data (2026-11). */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  BreadcrumbList: ['itemListElement'],
  ListItem: ['position', 'name', 'item'],
  HowTo: ['name', 'step'],
  HowToStep: ['name', 'url'],
  ClaimReview: ['claimReviewed', 'reviewRating', 'url', 'author'],
  Rating: ['alternateName'],
  Organization: ['name'],
  WebSite: ['name', 'url'],
  SearchAction: ['target', 'query-input'],
};

const VALUES: Readonly<Record<string, (value: unknown) => boolean>> = {
  Text: (value) => typeof value === 'string' && value.trim() !== '',
  URL: (value) => typeof value === 'string' && /^https?:\/\//.test(value) && URL.canParse(value),
  Date: (value) => typeof value === 'string' && /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(value),
  Duration: (value) => typeof value === 'string' && /^PT\d+M$/.test(value),
  Number: (value) => typeof value === 'number' && Number.isFinite(value),
};

/** What is wrong with an item of a page, each with its path; nothing if it is right. */
export function faultsOfItem(item: unknown): string[] {
  const context = (item as Record<string, unknown> | null)?.['@context'];
  return [...(context === 'https://schema.org' ? [] : ['has no @context of schema.org']), ...faultsAt(item, 'item')];
}

function faultsAt(value: unknown, path: string): string[] {
  if (typeof value !== 'object' || value === null) return [`${path} is no item`];
  const { '@type': type } = value as Record<string, unknown>;
  const rest = Object.fromEntries(Object.entries(value).filter(([name]) => !name.startsWith('@')));
  const known = typeof type === 'string' ? TYPES[type] : undefined;
  if (!known) return [`${path} has the unknown type ${String(type)}`];
  const lacking = (NEEDED[String(type)] ?? []).filter((name) => !(name in rest));
  return [
    ...lacking.map((name) => `${path} lacks ${name}`),
    ...Object.entries(rest).flatMap(([name, inner]) => {
      const kinds = known[name];
      if (!kinds) return [`${path}.${name} is no property of ${String(type)}`];
      return (Array.isArray(inner) ? (inner as unknown[]) : [inner]).flatMap((one, index) => {
        const at = `${path}.${name}${Array.isArray(inner) ? `.${String(index)}` : ''}`;
        if (kinds.some((kind) => VALUES[kind]?.(one) === true)) return [];
        const own = (one as Record<string, unknown> | null)?.['@type'];
        return typeof own === 'string' && kinds.includes(own)
          ? faultsAt(one, at)
          : [`${at} is no ${kinds.join(' or ')}`];
      });
    }),
  ];
}
