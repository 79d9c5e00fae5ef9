import { BASE } from '../settings/base.ts';

/** An address below the path where the site stands. */
const at = (path: string): string => `${BASE}${path}`;

/** Addresses of the site's pages. They are stable ids: a link never dies. All end with a slash, and begin with the path where the site stands. */
export const url = {
  /** The picture of a shared link to a page. */
  sharePicture: (address: string): string => at(`/share/${withoutBase(address).slice(1, -1)}.png`),
  sitePicture: (): string => at('/og.png'),
  /** A file of public/, or one that the build writes: `/icon.svg`. */
  file: (path: string): string => at(path),
  home: (): string => at('/'),
  plan: (): string => at('/plan/'),
  planOf: (region: string): string => at(`/plan/${region}/`),
  planData: (name: string): string => at(`/plan/${name}.json`),
  search: (): string => at('/search/'),
  /** Files of search: of our index, and of Pagefind's. */
  searchIndex: (file: string): string => at(`/search-index/${file}`),
  pagefind: (): string => at('/pagefind/pagefind.js'),
  guides: (): string => at('/guides/'),
  guidesAbout: (topic: string): string => at(`/guides/#${topic}`),
  controls: (): string => at('/controls/'),
  changes: (): string => at('/changes/'),
  claims: (): string => at('/claims/'),
  rights: (): string => at('/rights/'),
  sources: (): string => at('/sources/'),
  labels: (): string => at('/labels/'),
  glossary: (): string => at('/glossary/'),
  about: (): string => at('/about/'),
  method: (): string => at('/about/#method'),
  helpUs: (): string => at('/help-us/'),
  helpUsScreen: (): string => at('/help-us/#screen'),
  contact: (): string => at('/about/#contact'),
  passages: (): string => at('/about/#passages'),
  privacy: (): string => at('/about/#privacy'),
  corrections: (): string => at('/about/corrections/'),
  licences: (): string => at('/about/licences/'),
  freshness: (): string => at('/about/freshness/'),
  guide: (id: string): string => at(`/${id}/`),
  step: (guide: string, step: string): string => at(`/${guide}/#${step}`),
  platform: (id: string): string => at(`/${id}/`),
  situations: (): string => at('/situations/'),
  situation: (id: string): string => at(`/situations/${id}/`),
  topic: (id: string): string => at(`/guides/#${id}`),
  change: (id: string): string => at(`/changes/${id}/`),
  changesOf: (platform: string): string => at(`/changes/${platform}/`),
  claim: (id: string): string => at(`/claims/${id}/`),
  right: (region: string): string => at(`/rights/${region}/`),
  letters: (): string => at('/rights/letter/'),
  letterTable: (): string => at('/rights/letter/table/'),
  /**
   * @param request what it asks for
   * @param region if there is only one; else the reader chooses it there
   * @param account how the letter begins (src/domain/letters/requests.ts), if the link knows it
   */
  letterFor: (request: string, region?: string, account?: string): string =>
    at(
      `/rights/letter/?want=${request}${region === undefined ? '' : `&region=${region}`}${account === undefined ? '' : `&account=${account}`}`,
    ),
  letterCourse: (): string => at('/rights/letter/course.json'),
  /** @param id region and request: `uk/access` */
  letter: (id: string): string => at(`/rights/letter/${id}/`),
  source: (id: string): string => at(`/sources/${id}/`),
  term: (id: string): string => at(`/glossary/#${id}`),
  label: (id: string): string => at(`/labels/#${id}`),
  labelsIn: (language: string): string => at(`/labels/#in-${language}`),
  /** The same page for machines, in Markdown (tools/twins). */
  twin: (address: string): string => `${address}index.md`,
  securityTxt: (): string => at('/.well-known/security.txt'),
  opensearch: (): string => at('/opensearch.xml'),
  sitemap: (): string => at('/sitemap-index.xml'),
  llms: (): string => at('/llms.txt'),
  llmsFull: (): string => at('/llms-full.txt'),
  api: (name: string): string => at(`/api/v1/${name}.json`),
  apiSchema: (name: string): string => at(`/api/v1/schema/${name}.json`),
  /** @param type `xml` for Atom, `json` for JSON Feed */
  feed: (type: string): string => at(`/changes/feed.${type}`),
} as const;

/** An address as if the site stood at the root of its host: as its files lie, and as published ids are written. */
export function withoutBase(address: string): string {
  return BASE !== '' && `${address}/`.startsWith(`${BASE}/`) ? address.slice(BASE.length) : address;
}

/** A link as an author writes it, from the root of the site, as it has to stand on a page. */
export function written(href: string): string {
  return href.startsWith('/') ? at(href) : href;
}

/** The absolute form of an address of this site. */
export function absolute(path: string, site: URL | string): string {
  return new URL(path, site).href;
}

/** An address of another site, as people read it: without its protocol and a slash at the end. */
export function readable(address: string): string {
  return address.replace(/^https:\/\/(www\.)?/, '').replace(/\/$/, '');
}
