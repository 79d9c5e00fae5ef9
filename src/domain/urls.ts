/** Addresses of the site's pages. They are stable ids: a link never dies. All end with a slash. */
export const url = {
  /** The picture of a shared link to a page. */
  sharePicture: (address: string): string => `/share/${address.slice(1, -1)}.png`,
  sitePicture: (): string => '/og.png',
  home: (): string => '/',
  plan: (): string => '/plan/',
  search: (): string => '/search/',
  guides: (): string => '/guides/',
  guidesAbout: (topic: string): string => `/guides/#${topic}`,
  controls: (): string => '/controls/',
  changes: (): string => '/changes/',
  claims: (): string => '/claims/',
  rights: (): string => '/rights/',
  sources: (): string => '/sources/',
  labels: (): string => '/labels/',
  glossary: (): string => '/glossary/',
  about: (): string => '/about/',
  method: (): string => '/about/#method',
  privacy: (): string => '/about/#privacy',
  corrections: (): string => '/about/corrections/',
  licences: (): string => '/about/licences/',
  freshness: (): string => '/about/freshness/',
  guide: (id: string): string => `/${id}/`,
  step: (guide: string, step: string): string => `/${guide}/#${step}`,
  platform: (id: string): string => `/${id}/`,
  situations: (): string => '/situations/',
  situation: (id: string): string => `/situations/${id}/`,
  topic: (id: string): string => `/guides/#${id}`,
  change: (id: string): string => `/changes/${id}/`,
  changesOf: (platform: string): string => `/changes/${platform}/`,
  claim: (id: string): string => `/claims/${id}/`,
  right: (region: string): string => `/rights/${region}/`,
  letters: (): string => '/rights/letter/',
  letterTable: (): string => '/rights/letter/table/',
  /** @param id region and request: `uk/access` */
  letter: (id: string): string => `/rights/letter/${id}/`,
  source: (id: string): string => `/sources/${id}/`,
  term: (id: string): string => `/glossary/#${id}`,
  label: (id: string): string => `/labels/#${id}`,
  /** The same page for machines, in Markdown (tools/twins). */
  twin: (address: string): string => `${address}index.md`,
  securityTxt: (): string => '/.well-known/security.txt',
  llms: (): string => '/llms.txt',
  llmsFull: (): string => '/llms-full.txt',
  api: (name: string): string => `/api/v1/${name}.json`,
  apiSchema: (name: string): string => `/api/v1/schema/${name}.json`,
  /** @param type `xml` for Atom, `json` for JSON Feed */
  feed: (type: string): string => `/changes/feed.${type}`,
} as const;

/** The absolute form of an address of this site. */
export function absolute(path: string, site: URL | string): string {
  return new URL(path, site).href;
}

/** An address of another site, as people read it: without its protocol and a slash at the end. */
export function readable(address: string): string {
  return address.replace(/^https:\/\/(www\.)?/, '').replace(/\/$/, '');
}
