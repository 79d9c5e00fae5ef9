import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content';
import { citedIn } from '../domain/citations.ts';
import { invert, type Citing } from '../domain/cited-by.ts';
import { sortChanges, sourcesOfChange } from '../domain/changes.ts';
import { sortGuides, sourcesOfGuide, type GuideEntry } from '../domain/guides.ts';
import { baseLanguage, languageName } from '../domain/languages.ts';
import { sourcesOfRight } from '../domain/rights.ts';
import { sortSituations, sourcesOfSituation } from '../domain/situations.ts';
import { url } from '../domain/urls.ts';
import { platformOf } from '../domain/guide-ids.ts';
import { currentContent } from '../content/current.ts';
import type { Sighting } from '../schemas/sighting.ts';

export type SiteGuide = GuideEntry & { entry: CollectionEntry<'guides'> };

/** All content of the site, ready for the pages. */
export type Site = Awaited<ReturnType<typeof load>>;

let loaded: Promise<Site> | undefined;

/** Loads the content once a build; in development every time, so that an edit shows. */
export function loadSite(): Promise<Site> {
  if (import.meta.env.DEV) return load();
  loaded ??= load();
  return loaded;
}

async function load() {
  const [
    entries,
    changes,
    claims,
    rights,
    letters,
    recipients,
    situations,
    sources,
    labels,
    localLabels,
    sightings,
    helpIn,
    platforms,
    regions,
    devices,
    topics,
    uses,
    glossary,
  ] = await Promise.all([
    getCollection('guides'),
    getCollection('changes', (entry) => import.meta.env.DEV || !entry.data.draft),
    getCollection('claims'),
    getCollection('rights'),
    getCollection('letters'),
    dataOf('recipients'),
    getCollection('situations'),
    dataOf('sources'),
    dataOf('labels'),
    dataOf('localLabels'),
    // Astro warns of a collection without entries, which is what a site without sightings has.
    currentContent().content.sightings.size === 0 ? new Map<string, Sighting>() : dataOf('sightings'),
    dataOf('helpIn'),
    dataOf('platforms'),
    dataOf('regions'),
    dataOf('devices'),
    dataOf('topics'),
    dataOf('uses'),
    dataOf('glossary'),
  ]);
  const guides: SiteGuide[] = entries.map((entry) => ({
    id: entry.id,
    platform: platformOf(entry.id),
    data: entry.data,
    entry,
  }));
  const pages: (Citing & { sources: string[] })[] = [
    ...guides.map(({ id, data, entry }) => ({
      kind: 'guide' as const,
      title: data.title,
      address: url.guide(id),
      sources: [...sourcesOfGuide(data), ...citedIn(entry.body ?? '')],
    })),
    ...changes.map(({ id, data, body }) => ({
      kind: 'change' as const,
      title: data.title,
      address: url.change(id),
      sources: [...sourcesOfChange(data), ...citedIn(body ?? '')],
    })),
    ...claims.map(({ id, data, body }) => ({
      kind: 'claim' as const,
      title: data.title,
      address: url.claim(id),
      sources: [...data.sources, ...data.timeline.flatMap((item) => item.sources), ...citedIn(body ?? '')],
    })),
    ...rights.map(({ id, data, body }) => ({
      kind: 'right' as const,
      title: data.title,
      address: url.right(id),
      sources: [...sourcesOfRight(data), ...citedIn(body ?? '')],
    })),
    ...letterCitations(letters, recipients),
    ...situations.map(({ id, data, body }) => ({
      kind: 'situation' as const,
      title: data.title,
      address: url.situation(id),
      sources: [...sourcesOfSituation(data), ...citedIn(body ?? '')],
    })),
    ...[...labels].map(([id, data]) => ({
      kind: 'label' as const,
      title: data.names.map((name) => name.name).join(', '),
      address: url.label(id),
      sources: data.names.flatMap((name) => name.sources),
    })),
    ...[...localLabels.values()].flatMap(({ words }) =>
      words.map(({ language, sources: cited }) => ({
        kind: 'label' as const,
        title: `Menu labels in ${languageName(baseLanguage(language))}`,
        address: url.labelsIn(baseLanguage(language)),
        sources: cited,
      })),
    ),
    ...[...helpIn.values()].flatMap((help) => [
      ...guides
        .filter(({ id }) => help.guides.includes(id))
        .map(({ id, data }) => ({
          kind: 'guide' as const,
          title: data.title,
          address: url.guide(id),
          sources: help.sources,
        })),
      ...rights
        .filter(({ id }) => help.rights.includes(id))
        .map(({ id, data }) => ({
          kind: 'right' as const,
          title: data.title,
          address: url.right(id),
          sources: help.sources,
        })),
    ]),
    ...[...glossary].map(([id, data]) => ({
      kind: 'glossary' as const,
      title: data.term,
      address: url.term(id),
      sources: data.sources ?? [],
    })),
  ];
  return {
    guides,
    /** The same, most important first. */
    ranked: sortGuides(guides),
    guideById: new Map(guides.map((guide) => [guide.id, guide])),
    changes: sortChanges(changes),
    claims,
    rights,
    letters,
    recipients,
    situations: sortSituations(situations),
    sources,
    citedBy: invert(pages),
    labels,
    localLabels,
    sightings,
    helpIn,
    platforms,
    regions,
    devices,
    topics,
    uses,
    glossary,
  };
}

/** What letters cite, told of the table that shows it all: a page of a letter repeats a row of it. */
function letterCitations(
  letters: CollectionEntry<'letters'>[],
  recipients: ReadonlyMap<string, CollectionEntry<'recipients'>['data']>,
): (Citing & { sources: string[] })[] {
  return [
    {
      kind: 'letter',
      title: 'Letters, by country',
      address: url.letterTable(),
      sources: [
        ...letters.flatMap(({ data }) => [
          ...(data.about?.sources ?? []),
          ...Object.values(data.laws).flatMap((law) => [...law.sources, ...law.deadline.sources]),
          ...Object.values(data.not ?? {}).flatMap(({ sources }) => sources),
        ]),
        ...[...recipients.values()].flatMap(({ sources, email, officer }) => [
          ...sources,
          ...(email?.sources ?? []),
          ...(officer?.sources ?? []),
        ]),
      ],
    },
  ];
}

/** A collection of plain data as a map in the order of its files, which is the order in which it is shown. */
async function dataOf<C extends CollectionKey>(name: C): Promise<Map<string, CollectionEntry<C>['data']>> {
  const entries = await getCollection(name);
  // Astro's store sorts by id; the loader keeps the position in the digest.
  const position = (entry: { digest?: string | number }): number => Number.parseInt(String(entry.digest), 10);
  return new Map([...entries].sort((a, b) => position(a) - position(b)).map((entry) => [entry.id, entry.data]));
}
