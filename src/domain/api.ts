import type { ApiItem, ApiName } from '../schemas/api.ts';
import type { Change } from '../schemas/change.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Right } from '../schemas/right.ts';
import type { Sighting } from '../schemas/sighting.ts';
import type { Situation } from '../schemas/situation.ts';
import type { Source } from '../schemas/source.ts';
import { partsOf, plainText, sourcesOfChange, type Part } from './changes.ts';
import { parseCitation, sourcesIn } from './citations.ts';
import type { Citing } from './cited-by.ts';
import type { GuideEntry } from './guides.ts';
import { textOf } from './letters/blanks.ts';
import { compose, languagesOf, openingOf, type Law, type LetterEntry } from './letters/compose.ts';
import { nameOf, type LetterPage } from './letters/pages.ts';
import { absolute, url } from './urls.ts';

type Origin = URL | string;

/** The state of v1: the second number grows with each field or file that is added. 1.1: rights, situations, letters, sightings, vocabularies, this. */
const API_REVISION = '1.1';

/** A file of the API around its items; see src/schemas/api.ts. */
interface Envelope<N extends ApiName> {
  version: 1;
  revision: string;
  licence: 'CC BY 4.0';
  schema: string;
  items: ApiItem<N>[];
}

/** Wraps the items of one file of the API. */
export function envelope<N extends ApiName>(name: N, items: readonly ApiItem<N>[], origin: Origin): Envelope<N> {
  return {
    version: 1,
    revision: API_REVISION,
    licence: 'CC BY 4.0',
    schema: absolute(url.apiSchema(name), origin),
    items: items.map(citedApart),
  };
}

/**
 * The same data with citations taken apart, so that `sources` and `source` stay what they were from the beginning of v1,
 * ids of sources: whatever names passages gets `passages` beside it, each as `source#passage`. Texts stay texts and lists
 * lists, so what comes out has the type of what went in.
 */
export function citedApart<T>(value: T): T {
  return apart(value) as T;
}

function apart(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(apart);
  if (typeof value !== 'object' || value === null) return value;
  const record = value as Record<string, unknown>;
  const { sources, source } = record;
  const citations = (Array.isArray(sources) ? sources : [source]).filter((text) => typeof text === 'string');
  const passages = citations.filter((text) => parseCitation(text).passage !== undefined);
  return {
    ...Object.fromEntries(Object.entries(record).map(([key, inner]) => [key, apart(inner)])),
    ...(Array.isArray(sources) ? { sources: sourcesIn(citations) } : {}),
    ...(typeof source === 'string' ? { source: parseCitation(source).source } : {}),
    ...(passages.length > 0 ? { passages } : {}),
  };
}

/** A guide with absolute addresses. A step's `url` is its own link; the address in Meta's apps is `direct_address`. */
export function apiGuide({ id, platform, data }: GuideEntry, origin: Origin): ApiItem<'guides'> {
  return {
    id,
    url: absolute(url.guide(id), origin),
    platform,
    ...data,
    steps: data.steps.map(({ url: direct, ...step }) => ({
      ...step,
      url: absolute(url.step(id, step.id), origin),
      ...(direct === undefined ? {} : { direct_address: direct }),
    })),
  };
}

export function apiChange({ id, data }: { id: string; data: Change }, origin: Origin): ApiItem<'changes'> {
  const { summary, meaning, dateSources, ...rest } = data;
  const single = typeof summary !== 'string' || typeof meaning !== 'string';
  return {
    id,
    url: absolute(url.change(id), origin),
    ...rest,
    ...(dateSources === undefined
      ? {}
      : {
          date_sources: Object.fromEntries(Object.entries(dateSources).map(([kind, sources]) => [kind, { sources }])),
        }),
    summary: plainText(summary),
    meaning: plainText(meaning),
    sources: sourcesOfChange(data),
    ...(single
      ? {
          statements: {
            summary: statements(partsOf(summary, data.sources)),
            meaning: statements(partsOf(meaning, data.sources)),
          },
        }
      : {}),
  };
}

function statements(parts: readonly Part[]): NonNullable<ApiItem<'changes'>['statements']>['summary'] {
  return parts.map((part) => ({ ...part, sources: [...part.sources] }));
}

export function apiClaim({ id, data }: { id: string; data: Claim }, origin: Origin): ApiItem<'claims'> {
  return { id, url: absolute(url.claim(id), origin), ...data };
}

export function apiRight({ id, data }: { id: string; data: Right }, origin: Origin): ApiItem<'rights'> {
  return { id, url: absolute(url.right(id), origin), ...data };
}

/** What was seen on a screen; its address is that of the step or label. */
export function apiSighting({ id, data }: { id: string; data: Sighting }, origin: Origin): ApiItem<'sightings'> {
  const [guide = '', step = ''] = data.step?.split('#') ?? [];
  return {
    id,
    url: absolute(data.step === undefined ? url.label(data.label ?? '') : url.step(guide, step), origin),
    ...data,
  };
}

export function apiSituation({ id, data }: { id: string; data: Situation }, origin: Origin): ApiItem<'situations'> {
  return { id, url: absolute(url.situation(id), origin), ...data };
}

/**
 * A letter of a region, with what stands in its blanks until they are filled.
 * @param letters all of them: the first paragraph is that of somebody who has an account
 */
export function apiLetter(page: LetterPage, letters: readonly LetterEntry[], origin: Origin): ApiItem<'letters'> {
  const { region, request, letter, law, item, recipients, right } = page;
  const { to, about, checked } = letter.data;
  const id = `${region}/${request}`;
  return {
    id,
    url: absolute(url.letter(id), origin),
    region,
    request,
    title: nameOf(page),
    to,
    ...(about && { about }),
    ...(law && { law: apiLaw(law, item?.provision) }),
    recipients:
      to === 'company'
        ? recipients.map(({ name, address, email, sources }) => ({
            name,
            address,
            ...(email && { email: email.address }),
            sources: [...sources, ...(email?.sources ?? [])],
          }))
        : right.data.regulators.map(({ name, address, email, url: site, sources }) => ({
            name,
            ...(address && { address }),
            ...(email !== undefined && { email }),
            url: site,
            sources,
          })),
    texts: Object.fromEntries(
      languagesOf(letter.data, law).map((language) => {
        const opening = to === 'company' ? openingOf(letters, 'with-account') : undefined;
        const { subject, greeting, paragraphs, closing } = compose(letter.data, law, language, opening);
        const words = (pieces: Parameters<typeof textOf>[0]): string => textOf(pieces, {}, language);
        return [language, { subject: words(subject), greeting, paragraphs: paragraphs.map(words), closing }];
      }),
    ),
    checked,
  };
}

function apiLaw({ names, ...terms }: Law, provision = names.en.article): NonNullable<ApiItem<'letters'>['law']> {
  return { ...terms, ...(provision !== undefined && { article: provision }) };
}

/** A source with the pages that cite it. Its `url` is the publisher's; `page` is ours. */
export function apiSource(id: string, source: Source, citing: readonly Citing[], origin: Origin): ApiItem<'sources'> {
  return {
    id,
    page: absolute(url.source(id), origin),
    ...source,
    cited_by: citing.map((page) => absolute(page.address, origin)),
  };
}
